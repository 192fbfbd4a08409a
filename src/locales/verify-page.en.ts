import type { Part } from '../browser/parts.ts';
import type { Tone } from '../browser/verdict-view.ts';
import type { VerifyPageWords } from './verify-page.ts';

const bold = (text: string): Part => ({ strong: text });
const which = (badge: string, recipient: string | undefined): Part[] => [
  ' (',
  bold(badge),
  ...(recipient ? [', given to ', bold(recipient)] : []),
  ')',
];
const who = (name: string, address: string): Part[] => [bold(name), ' (', bold(address), ')'];

const counted: Record<Tone, readonly [one: string, several: string]> = {
  valid: ['valid', 'valid'],
  declared: ['declared', 'declared'],
  stranger: ['intact, of an unknown issuer', 'intact, of unknown issuers'],
  specimen: ['specimen', 'specimens'],
  expired: ['expired', 'expired'],
  withdrawn: ['withdrawn', 'withdrawn'],
  replaced: ['replaced', 'replaced'],
  changed: ['not valid', 'not valid'],
  unverifiable: ['impossible to verify', 'impossible to verify'],
};

export const en: VerifyPageWords = {
  summary: (found) => {
    const [first] = found;
    const all = found.reduce((sum, { count }) => sum + count, 0);
    if (first && found.length === 1) return `${all} badges, all ${counted[first.tone][1]}`;
    const each = found.map(({ tone, count }) => `${count} ${counted[tone][count > 1 ? 1 : 0]}`);
    return `${all} badges: ${each.join(', ')}`;
  },
  signedAll: (name, address, recipient) => [
    ...who(name, address),
    ' signed them all',
    ...(recipient === undefined ? [] : [' for ', bold(recipient)]),
    '; ',
  ],
  unsignedRest: 'what else the page says is not signed.',
  details: 'See the details',
  titles: {
    valid: 'Valid',
    declared: 'Declared',
    stranger: 'Unknown to this site',
    specimen: 'Specimen',
    expired: 'Expired',
    withdrawn: 'Withdrawn',
    replaced: 'Replaced',
    changed: 'Not valid',
    unverifiable: 'Cannot tell',
  },
  checking: 'Verifying…',
  attests: (name, address, recipient, badge, date) =>
    recipient
      ? [
          ...who(name, address),
          ' attests that ',
          bold(recipient),
          ' obtained the badge ',
          bold(badge),
          ', on ',
          bold(date),
          '.',
        ]
      : [
          ...who(name, address),
          ' attests that the badge ',
          bold(badge),
          ' was obtained on ',
          bold(date),
          '.',
        ],
  declares: (name, address, recipient, badge, date) => [
    bold(recipient),
    ' declared it on ',
    bold(date),
    ', in ',
    bold(badge),
    '; ',
    ...who(name, address),
    ' signed these words, without vouching for them.',
  ],
  attested: (name, address, recipient, badge, until) => [
    ...who(name, address),
    ' attested this badge',
    ...which(badge, recipient),
    ', which was valid until ',
    bold(until),
    '.',
  ],
  withdrew: (name, address, recipient, badge) => [
    ...who(name, address),
    ' withdrew this badge',
    ...which(badge, recipient),
    ': it no longer attests anything.',
  ],
  replaced: (name, address, recipient, badge, from) => [
    ...who(name, address),
    ' replaced this badge',
    ...which(badge, recipient),
    ' by a newer version, of ',
    bold(from),
    '.',
  ],
  stranger: {
    valid: (address) => [
      'This badge is as ',
      bold(address),
      ' signed it, but this site does not know that issuer.',
    ],
    expired: (address, until) => [
      'Signed by ',
      bold(address),
      ', this badge was valid until ',
      bold(until),
      '. This site does not know that issuer.',
    ],
    withdrawn: (address) => [
      'Signed by ',
      bold(address),
      ', this badge was withdrawn afterwards. This site does not know that issuer.',
    ],
    replaced: (address, from) => [
      'Signed by ',
      bold(address),
      ', this badge was replaced afterwards by a version of ',
      bold(from),
      '. This site does not know that issuer.',
    ],
    nobody: 'somebody without an address',
    calledItself: (name) => ['It calls itself ', bold(name), ': anyone can take any name.'],
  },
  recognised: 'It is a structure that this site recognises.',
  specimen: [
    'This example attests nothing. Its signature is intact, but made with a trial key that everybody has.',
  ],
  changed: ['Do not rely on it. '],
  unverifiable: ['It can be said neither that this badge is true, nor that it is false. '],
  unreadable: ['It is of a form that this site cannot verify.'],
  notABadge: 'Nothing to verify',
  newer: 'Verify the newer version',
  again: 'Verify the badge that stands at this address today',
  formerSite: (address) => [bold(address), ' is a former address of this site, which answers in its name.'],
  advice: {
    phone:
      'Phones, messengers and social networks often erase the proof that a picture holds. Ask the person for the signed file (.json), or for the address of the page of the badge.',
    address: 'Open the page of a badge or of a portfolio, and paste its whole address here.',
    retry:
      'Try again later. If the address opens in your browser, save what stands there and drop the file here: some servers do not let another page read them.',
    command: 'The program of this site verifies other kinds of signatures: see “For specialists”.',
    openBadges2:
      'An Open Badges 2 badge does not carry its proof, which is a page of its issuer’s. If that page still stands at an address that you know, and says the same, it can be relied on.',
    oldBrowser:
      'This browser could not carry the verification out. Try another one, up to date, or the second opinion below.',
    tooLong: 'The verification was stopped after thirty seconds. A real badge is verified in an instant.',
    seeHosted: 'Open the page that the badge gives for its proof',
  },
  facts: {
    badge: 'Badge',
    recipient: 'Given to',
    nobody: 'The badge does not say',
    issuer: 'Issuer',
    calls: (name) => `calls itself “${name}”`,
    address: 'Address that answers for it',
    noAddress: 'none',
    awarded: 'Obtained on',
    written: 'Written on',
    signed: 'Signed on',
    until: 'Valid until',
    assessor: 'Assessed by',
  },
  steps: 'What was verified',
  results: { pass: 'in order', fail: 'not in order', unknown: 'cannot tell' },
  who: 'Is it the person in front of me?',
  whoNamed: (recipient) => [
    'The badge was given to ',
    bold(recipient),
    ', but nothing in it proves that the person in front of you bears that name: no badge holds a photograph or an identity card. Ask them to open their portfolio themselves, or to tell what they did.',
  ],
  whoUnnamed: [
    'The badge does not say to whom it was given, or only in a hashed form. So it does not prove that it belongs to the person in front of you.',
  ],
  ask: 'In doubt, write to the structure:',
  specialists: 'For specialists',
  technical: {
    id: 'Identifier',
    did: 'Issuer (DID)',
    key: 'Verification method',
    suite: 'Cryptosuite',
    created: 'Signature made on',
    validFrom: 'validFrom',
    status: 'Status list, and place in it',
    document: 'The badge, set in lines to be read:',
    file: '<file>',
    command: 'The same verification, with the program of this site:',
  },
  secondOpinion: 'Ask an independent service for a second opinion',
  otherVerifier: 'Give this file to an independent verifier',
  copy: (shown) => [
    'You read this answer on ',
    bold(shown),
    '. Whoever copies this site can make it say what they like: make sure that this is the address of the structure.',
  ],
  preview: (shown, site) => [
    'You read this answer on ',
    bold(shown),
    ', a preview of the site ',
    bold(site),
    ': it answers with its own files, and proves nothing to anybody else.',
  ],
  elsewhere: (shown, site) => [
    'Careful: you are on ',
    bold(shown),
    ', a copy of ',
    bold(site),
    '. Do not believe its answer: verify there.',
  ],
  timing: (moment, seconds) => `Verified on ${moment} on this device, in ${seconds} s. Nothing was sent.`,
  timingAsked: (moment, seconds, hosts) =>
    `Verified on ${moment} on this device, in ${seconds} s, by asking ${hosts}.`,
  changedLetter: (before, after) => [bold(before), ' has become ', bold(after), '.'],
};
