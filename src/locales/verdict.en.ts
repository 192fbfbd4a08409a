import type { VerdictWords } from './verdict.ts';

const outcomes: VerdictWords['outcomes'] = {
  valid: 'Valid',
  changed: 'Not valid',
  withdrawn: 'Withdrawn',
  replaced: 'Replaced',
  expired: 'Expired',
  specimen: 'Specimen',
  unverifiable: 'Cannot be verified',
};

/** The words of verification in English. */
export const en: VerdictWords = {
  outcomes,
  steps: {
    shape: 'Reading',
    proof: 'Signature',
    issuer: 'Issuer',
    status: 'Withdrawal',
    dates: 'Dates',
    endorsements: 'Endorsements',
  },
  reasons: {
    'well-formed': () => 'The file reads as a signed badge.',
    'not-a-credential': ({ source }) =>
      source === 'address'
        ? 'What stands at this address holds no signed badge.'
        : 'This file holds no signed badge.',
    malformed: ({ where }) => `The badge is malformed: ${where}.`,
    'too-complex': () => 'The badge is too large or too complicated to be read safely.',
    'open-badges-2': ({ url }) =>
      'This is a badge in the Open Badges 2 format, which is older. The file alone proves nothing there: its proof is a page ' +
      (url ? `on the server of its issuer, ${url}` : 'on the server of its issuer.'),
    'vc-jwt': () =>
      'This is a badge signed in the VC-JWT form, which is not verified here. The command `npm run verify` can.',
    'damaged-file': ({ source }) =>
      source === 'address'
        ? 'What stands at this address is damaged, or of no kind that holds a badge.'
        : 'The file is damaged, or of no kind that holds a badge.',
    'plain-picture': () =>
      'This is a photograph or a screenshot: it does not hold the proof that the picture of a badge has in it.',
    archive: () => 'This is an archive: open it, and give one of the files of the folder “badges”.',
    'not-found': ({ source }) =>
      source === 'file'
        ? 'No file has this name in this place. Check its name and its folder.'
        : 'There is nothing at this address.',
    unreachable: () => 'This address does not answer. That says nothing about the badge.',
    'too-large': ({ source }) =>
      source === 'file'
        ? 'This file is too large to be a badge.'
        : 'What stands at this address is too large to be a badge.',
    'signature-matches': () => 'The content is exactly what was signed.',
    'signature-mismatch': () => 'The content changed since it was signed, or the signature is not its own.',
    'no-proof': () => 'The badge bears no signature.',
    'unsupported-proof': ({ type }) => `The signature is of a kind that this site cannot verify: ${type}.`,
    'unknown-context': ({ url }) =>
      `The badge uses a vocabulary that this site does not know and does not download: ${url}`,
    'undefined-term': ({ term }) => `The badge holds a term that its signature does not cover: ${term}.`,
    'unreadable-proof': ({ message }) => `The signature cannot be read: ${message}`,
    'key-unavailable': ({ method }) => `The key of the signature could not be had: ${method}`,
    'key-published': ({ site, did }) =>
      site
        ? `The key of the signature is published by the issuer, at ${site}`
        : `The key of the signature is the very identifier of the issuer: ${did}`,
    'specimen-key': () => 'The signature is that of specimens, which anyone can make: it attests nothing.',
    'key-not-published': ({ site, did }) =>
      `The issuer that the badge names does not publish the key that signed it (${site ?? did}).`,
    'key-abandoned': () =>
      'The key of this signature is no longer the structure’s: others had it. What it had signed was signed anew.',
    'another-signer': ({ signer, issuer }) =>
      `The badge names the issuer ${issuer}, but ${signer} signed it.`,
    'did-unsupported': ({ did }) => `The issuer is named in a way that this site cannot follow: ${did}`,
    'key-in-badge': () => 'The badge itself brings the key of its signature: nothing says whose it is.',
    'did-unreachable': ({ url }) =>
      `The site of the issuer does not answer (${url}). That says nothing about the badge.`,
    'did-not-found': ({ url }) =>
      `The site of the issuer publishes no keys at the expected address (${url}).`,
    'did-malformed': ({ url, did }) => `The keys that the issuer publishes cannot be read (${url ?? did}).`,
    'no-status': () => 'Its issuer has no means to withdraw this badge.',
    'not-withdrawn': () => 'Its issuer has not withdrawn it.',
    withdrawn: () => 'Its issuer has withdrawn this badge.',
    'unsupported-status': ({ type }) => `This site does not know this means of withdrawal: ${type}.`,
    'list-unreachable': ({ url }) =>
      `The list of withdrawn badges does not answer (${url}). That says nothing about the badge.`,
    'list-not-found': ({ url }) => `The list of withdrawn badges is not at its address (${url}).`,
    'list-malformed': ({ url }) => `The list of withdrawn badges cannot be read (${url}).`,
    'list-not-authentic': ({ url }) => `The list of withdrawn badges is not signed by the issuer (${url}).`,
    'in-force': ({ until }) => (until ? `It is valid until ${until}.` : 'It does not expire.'),
    expired: ({ until }) => `It was valid until ${until}.`,
    'not-yet-valid': ({ from }) => `It is only valid from ${from}.`,
    'endorsements-valid': ({ valid }) => `Endorsements signed and verified: ${valid}.`,
    'endorsements-not-valid': ({ valid, others }) =>
      `Endorsements signed and verified: ${valid}; not to be believed: ${others}.`,
    'endorsements-unknown': ({ valid, others }) =>
      `Endorsements signed and verified: ${valid}; that could not be: ${others}.`,
    'not-checked': () => 'Not looked at, because of the above.',
  },
  badge: (achievement, recipient) => (recipient ? `“${achievement}”, for ${recipient}` : `“${achievement}”`),
  untitled: 'Badge without a title',
  stranger: 'Intact, by an issuer unknown to this site',
  known: {
    own: (name, address) => `${name}, at ${address}, the issuer of this site`,
    recognised: (name, address) => `${name}, at ${address}, which this site recognises`,
  },
  by: {
    valid: (who) => `Attested by ${who}.`,
    expired: (who) => `Had been attested by ${who}.`,
    withdrawn: (who) => `Withdrawn by ${who}: it attests nothing any more.`,
    replaced: (who) => `Replaced by ${who}: this version attests nothing any more.`,
    unverifiable: (who) => `Signed by ${who}.`,
  },
  declared: {
    valid: (holder, who) => `Declared by ${holder}; signed by ${who}.`,
    expired: (holder, who) => `Had been declared by ${holder}; signed by ${who}.`,
  },
  signedBy: (address) =>
    `Signed by ${address ?? 'a key that answers for no address'}: this site does not know that issuer.`,
  calledItself: (name) => `It calls itself “${name}”: anyone can take any name.`,
  holder: 'the person who received it',
  specimen: 'The signature is intact and attests nothing: this badge is an example.',
  specimenRefused: 'Specimens are refused here.',
  replacedBy: (id, from) => `A newer version, of ${from}, stands at ${id}`,
  site: {
    none: 'There is no signed badge in it.',
    title: (folder) => `The site in ${folder}`,
    folderKeys: 'with the keys of that folder, which do not prove whom it comes from',
    register: (folder) => `The register in ${folder}`,
    registerSound: (versions, lists) =>
      `Files signed by the structure and intact: ${versions} of badges, ${lists} of withdrawals.`,
    copies: (count) => (count === 1 ? '1 identical copy' : `${count} identical copies`),
    total: 'Total',
    counted: (outcome, count) =>
      `${count} ${outcomes[outcome].toLowerCase()}${outcome === 'specimen' && count !== 1 ? 's' : ''}`,
  },
};
