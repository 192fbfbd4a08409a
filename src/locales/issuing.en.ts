import { longDate } from './dates.ts';
import type { IssuingWords } from './issuing.ts';

const halves = (secret: string, issuer: string) =>
  `  Its public half is in ${issuer}: it is to be published.
  Its secret half is in ${secret}: it is to be shown to nobody.`;

const replaceSecret = (secret: string) =>
  `  1. On GitHub, open Settings → Environments → signing, then the pencil of JALON_SIGNING_KEY.
     If it is not there, choose “Add environment secret”.
     Replace its value by the line in the file ${secret}, and nothing else.`;

/** What `npm run keys` and `npm run issue` say, in English. */
export const en: IssuingWords = {
  refusals: {
    'no-site': () =>
      'The structure has no address and no identifier in issuer.md yet.\nFirst run: npm run keys -- --site https://user.github.io/repo/',
    'no-key': () => 'The structure has no key in use in issuer.md.\nFirst run: npm run keys',
    'key-missing': ({ file, variable }) =>
      `The signing key cannot be found: there is neither a secret ${variable} nor a file ${file}.\nRun the command where the key is kept, or make one: npm run keys`,
    'key-malformed': ({ why }) =>
      `The signing key cannot be read: part of it is missing, or it is something else.\nCopy the whole line, without quotes.${why ? `\n(${why})` : ''}`,
    'key-readable': ({ file }) =>
      `Other people can read the secret key ${file}.\nKeep it for yourself, then run the command again: chmod 600 ${file}`,
    'key-in-content': ({ file }) =>
      `The secret key would be in the content folder (${file}), which is published.\nMove the project out of the content folder.`,
    'key-unknown': ({ publicKey }) =>
      `This signing key is not the structure’s: its public half ${publicKey} is not in issuer.md.\nUse the right key, or make a new one: npm run keys -- --rotate`,
    'key-retired': ({ retired }) =>
      `This signing key went out of use on ${longDate(String(retired), 'en')}.\nUse the present key.`,
    'key-compromised': ({ compromised }) =>
      `Others have known this signing key since ${longDate(String(compromised), 'en')}: it is no longer used.\nUse the present key.`,
    'clock-behind': ({ last }) =>
      `A badge already issued has a date to come (${last}): a clock is wrong.\nCheck the time of this machine.`,
    'content-errors': () => 'Nothing was issued: correct the errors above first.',
    'register-broken': ({ file, problem }) =>
      `The register of issued badges is damaged (${file}, ${problem}).\nRestore that file from the history, then run: npm run check`,
    'not-default-branch': ({ branch, expected }) =>
      `Badges are issued from the branch ${expected}; you are on ${branch || 'no branch'}.\nTo issue here all the same: npm run issue -- --here`,
    'unsound-credential': ({ folder, problems }) =>
      `Nothing was issued: the badge ${folder} does not make a sound signed file.\n${problems}`,
    'issued-meanwhile': ({ file }) =>
      `Somebody else has just issued badges (${file}).\nGet their changes, then run the command again.`,
    'keys-exist': () =>
      'The structure has a key already; it was not touched.\nTo replace it: npm run keys -- --rotate\nIf others know it: npm run keys -- --rotate --compromised',
    'nothing-to-rotate': () => 'The structure has no key to replace.\nTo make the first one: npm run keys',
    'site-needed': () =>
      'The public address of the site is needed: it enters every badge.\nFor example: npm run keys -- --site https://user.github.io/repo/',
    'site-unsuited': ({ site }) =>
      `“${site}” does not suit as the address of the site.\nIt begins with https://, can be seen by everyone and has no “?” nor “#”.`,
    'site-differs': ({ site, given }) =>
      `The site already has the address ${site}, not ${given}.\nIf it moves: npm run keys -- --move --site ${given}`,
    'site-unchanged': ({ site }) => `The site already has the address ${site}: there is nothing to move.`,
    'former-unserved': ({ site, former, document, folder }) =>
      `Nothing was changed yet: read this first.

Badges already issued carry the address ${former}
Whoever verifies one asks for the file ${document}
The new address needs the same file at the same place: the former one can therefore not be redirected to it.

If you can keep the former address online, without a redirect:
  1. Give it a small site of its own, a separate repository for instance.
  2. Move: npm run keys -- --move --site ${site} --yes
  3. Run npm run build, then copy to that small site what is in dist/${folder}
  4. Copy again after a withdrawal or a change of key.
If you cannot, nobody will be able to verify those badges after the move.

The guide has the details, under “Keys and moving”.`,
    'options-clash': () =>
      'One thing at a time: --move changes the address, --rotate changes the key, and --compromised goes with --rotate or --key.\nNothing was changed.',
    'key-unlisted': ({ publicKey }) =>
      `The key ${publicKey} is not in issuer.md.\nCopy the line publicKey of the one that others know.`,
    'key-in-use': ({ publicKey }) =>
      `The key ${publicKey} still signs: another one is needed.\nRun: npm run keys -- --rotate --compromised`,
    'key-secret-given': () =>
      'This is the secret half, and the public one was asked for. Nothing was changed.\nUse this pair no more: what was pasted here can be read by others. Make a new one.\nThe public half begins with “z6Mk”.',
    'key-not-public': () =>
      'This is no public half: it begins with “z6Mk” and holds 48 letters and digits.\nCopy the whole of it, without quotes. Nothing was changed.',
    'key-listed': () =>
      'This key is in issuer.md already. Nothing was changed.\nTo replace the key, a new pair is needed.',
  },
  issue: {
    issued: (count) => (count === 1 ? '1 badge issued' : `${count} badges issued`),
    reissued: (count) => `${count} issued again`,
    resigned: (count) => `${count} signed with the new key`,
    withdrawn: (count) => `${count} withdrawn`,
    tooLate: (count) =>
      count === 1
        ? '1 badge is not issued: its validity has passed already.'
        : `${count} badges are not issued: their validity has passed already.`,
    nothing: 'All is up to date: nothing to issue nor to withdraw.',
    united: 'Lists of withdrawals united, after two branches were merged:',
    restored: 'Lists in which withdrawn badges no longer were; they are withdrawn again:',
    upkeep: 'The lists of withdrawals were brought up to date.',
    dryRun: 'Trial: nothing was written.',
    more: (count) => `… and ${count} more`,
    next: 'Commit the folder credentials/: it is the register.',
  },
  keys: {
    ask: (suggestion) =>
      suggestion
        ? `At which address will the site be published? [${suggestion}] `
        : 'At which address will the site be published? ',
    made: ({ site, secret, issuer }) => `The signing key is made, for ${site}

${halves(secret, issuer)}

What remains to be done, in this order:
  1. On GitHub, open Settings → Environments → signing. If it is not there: New environment, and that name.
     “Deployment branches and tags”: “Selected branches and tags”, and a rule for main.
     Without that rule, whoever may write to a branch can take the key.
     Choose “Add environment secret”.
     Name: JALON_SIGNING_KEY. Value: the line in the file ${secret}, and nothing else.
  2. Keep a copy of that file in a safe place, offline. Once lost, the key cannot be found again.
  3. Commit ${issuer}: the publication starts, and issues the badges.
     Without GitHub, run npm run issue, then publish the site.`,
    rotated: ({
      site,
      secret,
      issuer,
    }) => `The badges already issued stay valid; nothing is to be done for them.
The signing key is replaced, for ${site}

${halves(secret, issuer)}

What remains to be done, in this order:
${replaceSecret(secret)}
  2. Keep a copy of that file in a safe place, offline. Once lost, the key cannot be found again.
  3. Commit ${issuer}: the publication starts, and signs with the new key from now on.`,
    replaced: ({ site, secret, issuer }) => `The signing key is replaced, for ${site}
The badges that the former one signed will no longer be valid, the forged ones and the true ones alike.
The true ones are signed again, at the same address, as soon as you have done what follows.

${halves(secret, issuer)}

What remains to be done, quickly and in this order:
${replaceSecret(secret)}
  2. Commit ${issuer}: the publication starts, and signs the badges again.
     Without GitHub, run npm run issue, then publish the site.
  3. Keep a copy of that secret file in a safe place, offline.
  4. Tell the volunteers: every file downloaded before is to be fetched again from its page.

The former key stays recorded in ${issuer}, so that the true badges can be recognised.`,
    givenUp: ({ issuer }) => `This key, replaced already, is no longer published.
The badges that it signed will no longer be valid, the forged ones and the true ones alike. The present key stays.

What remains to be done, quickly and in this order:
  1. Commit ${issuer}: the publication starts, and signs the true badges again.
     Without GitHub, run npm run issue, then publish the site.
  2. Tell the volunteers: every file downloaded before is to be fetched again from its page.`,
    adopted: ({ site, issuer }) => `The new key is in ${issuer}, for ${site}

What remains to be done, in this order:
  1. On GitHub, open Settings → Environments → signing → JALON_SIGNING_KEY.
     Paste the secret half of the same pair into it, and nothing else.
  2. Keep a copy of that secret half in a safe place, offline. Once lost, it cannot be found again.
  3. Commit ${issuer} to the main branch: the publication begins, and signs with the new key.`,
    aside: (file) => `The former secret is set aside in ${file}: delete it once the new key is in use.`,
    moved: ({ site, issuer }) =>
      `The site now has the address ${site}\nCommit ${issuer}: the next publication will be made for that address.`,
    former: ({ site, folder, redirects }) =>
      redirects
        ? `Badges already issued carry the former address ${site}
  If it redirects to the new one, page by page, nothing else is to be done.
  If not, keep it online. Run npm run build, then copy to it what is in dist/${folder}`
        : `Badges already issued carry the former address ${site}
  Keep it online, without a redirect: the new one needs the same file at the same place.
  Run npm run build, then copy to it what is in dist/${folder}`,
    keepFormer:
      'After a withdrawal or a change of key, copy again.\nWhere a former address no longer answers, a badge “cannot be verified”.',
  },
};
