import type { IssuingWords } from './issuing.ts';

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
    'key-retired': ({ retired }) => `This signing key went out of use on ${retired}.\nUse the present key.`,
    'key-compromised': ({ compromised }) =>
      `Others have known this signing key since ${compromised}: it is no longer used.\nUse the present key.`,
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
    'options-clash': () =>
      'One thing at a time: --move changes the address, --rotate changes the key, and --compromised goes with --rotate or --key.\nNothing was changed.',
    'key-unlisted': ({ publicKey }) =>
      `The key ${publicKey} is not in issuer.md.\nCopy the line publicKey of the one that others know.`,
    'key-in-use': ({ publicKey }) =>
      `The key ${publicKey} still signs: another one is needed.\nRun: npm run keys -- --rotate --compromised`,
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

  Its public half is in ${issuer}: it is to be published.
  Its secret half is in ${secret}: it is to be shown to nobody.

What remains to be done:
  1. Commit ${issuer}.
  2. On GitHub, open Settings → Secrets and variables → Actions → New repository secret.
     Name: JALON_SIGNING_KEY. Value: the line in the file ${secret}, and nothing else.
  3. Keep a copy of that file in a safe place, offline. Once lost, the key cannot be found again.
  4. Badges will be issued with the next publication, or with: npm run issue
     Until then, their pages say that they are pending.`,
    retired: 'The former key signs no more; the badges that it signed stay valid.',
    compromised:
      'The former key is no longer published: the badges that it signed are no longer valid.\nIt stays recorded in issuer.md, so that those badges can be recognised.\nRun npm run issue to sign them again, without delay.',
    aside: (file) => `The former secret is set aside in ${file}: delete it once the new key is in use.`,
    moved: ({ site, issuer }) =>
      `The site now has the address ${site}\nCommit ${issuer}: the next publication will be made for that address.`,
    former: ({ site, folder, redirects }) =>
      redirects
        ? `Badges already issued carry the former address ${site}
  If it redirects to the new one, page by page, nothing else is to be done.
  If not, keep it online and copy to it what the published site holds in ${folder}`
        : `Badges already issued carry the former address ${site}
  A redirect is not enough there: another address answers at the same place already.
  Keep it online, without a redirect, and copy to it what the published site holds in ${folder}`,
    keepFormer:
      'After a withdrawal or a change of key, copy again.\nWhere a former address no longer answers, a badge “cannot be verified”.',
  },
};
