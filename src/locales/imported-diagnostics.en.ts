/** The problems of badges earned elsewhere, in English. */
import type { fr } from './imported-diagnostics.fr.ts';
import { code, type Found, type Phrase, phrases } from './phrases.ts';

const say = phrases('en');

const kib = (bytes: number) => Math.ceil(bytes / 1024);

/** All these files come from one command. */
const importAgain = say`These files are written together: delete them, then run ${code('npm run import -- badge')} again with the badge as you got it.`;

const reasons: Readonly<Record<string, string>> = {
  'not-a-credential': say`It holds no badge.`,
  'damaged-file': say`It is damaged.`,
  'no-proof': say`It has no signature.`,
  'unsupported-proof': say`Its signature is of a kind that this site cannot verify.`,
  'unknown-context': say`It uses a vocabulary that this site does not know.`,
  'undefined-term': say`It holds a term that the signature does not cover.`,
  'did-unsupported': say`Its issuer is named in a way that this site cannot follow.`,
};

const detail = (d: Found) => d.text('detail') && say`Detail: ${code(d.text('detail'))}`;

/** What the file of a badge tells of a person. */
const revelations: Readonly<Record<string, string>> = {
  name: 'a name that the page does not show',
  others: 'the name of somebody else, which this site does not show',
  email: 'an e-mail address',
  'email-hash': 'the hash of an e-mail address, which is still personal data',
  phone: 'a phone number',
  'birth-date': 'a date of birth',
  address: 'a postal address',
  identifier: 'a number or an identifier of the person',
  linked: 'the web address of a badge that nothing here has read',
};

export const en = {
  'imported-not-json': () => [
    say`This key document is not valid JSON from here on.`,
    say`It cannot be edited by hand.`,
    importAgain,
  ],
  'imported-too-large': (d) => [
    say`This file is too large: ${kib(d.number('size'))} KiB, where ${kib(d.number('maximum'))} are the most.`,
    say`Check that it is the file of a badge.`,
  ],
  'imported-alone': (d) => [
    say`This file stands beside no badge: ${code(d.text('other'))} does not exist.`,
    importAgain,
  ],
  'imported-without-original': () => [
    say`The badge itself is missing: there is no PNG, SVG or JSON of that name beside this file.`,
    importAgain,
  ],
  'imported-originals': (d) => [
    say`Several files pass for this badge: ${d.list('names').map(code).join(', ')}.`,
    say`Keep the one that the import wrote, and delete the others.`,
  ],
  'imported-ending': (d) => [
    say`This file is not what its name says: what it holds asks for the ending ${code(d.text('ending'))}.`,
    importAgain,
  ],
  'imported-unreadable': (d) => [
    say`No badge can be read in this file. ${reasons[d.text('reason')] ?? ''}`.trim(),
    importAgain,
  ],
  'imported-malformed': (d) => [
    say`This file is not a signed badge in the format Open Badges 3.0.`,
    d.text('lacks') && say`What is missing or does not fit: ${code(d.text('lacks'))}.`,
    importAgain,
  ],
  'imported-proofs': (d) => [
    say`This badge has ${d.text('count')} signatures. A badge brought in here has one alone: another could pass off what nobody signed.`,
    say`Ask its issuer for a file that has one alone.`,
    say`Otherwise delete this badge.`,
  ],
  'imported-proof-member': (d) => [
    say`The signature of this badge holds ${code(d.text('member'))}, which has no place there: nothing signs what it holds.`,
    say`Do not show it: ask its issuer for the badge as it was issued.`,
  ],
  'imported-repeats': () => [
    say`The text of this badge names one field twice: the picture holds words that nothing shows.`,
    say`Do not show it: ask its issuer for another picture.`,
  ],
  'imported-date': (d) => [
    say`${code(`${d.text('where')}: ${d.text('found')}`)} is not a date that a badge can have: its dates are written ${code('2026-01-31T12:00:00Z')}.`,
    say`A signed badge cannot be mended: ask its issuer to sign another one.`,
    say`Otherwise delete this badge.`,
  ],
  'imported-changed': () => [
    say`This badge has changed since it was signed: the signature no longer matches what it says.`,
    importAgain,
  ],
  'imported-other-signer': (d) => [
    say`This badge says that it is by ${code(d.text('did'))}, but ${code(d.text('signer'))} signed it.`,
    say`Do not show it: delete it.`,
  ],
  'imported-unknown-key': (d) => [
    say`The key that signed this badge is not a key of ${code(d.text('did'))}, or attests nothing.`,
    say`If its issuer has changed keys since, keep the keys of that time. Otherwise delete this badge.`,
  ],
  'imported-own': (d) => [
    say`This badge says that it is by your organisation, ${code(d.text('did'))}: it was not earned elsewhere.`,
    say`Delete it here. A badge that you give is written in ${code('awards/')}.`,
  ],
  'imported-key-not-recognised': (d) => [
    say`The key that signed this badge is not among those that ${code('issuer.md')} recognises for ${code(d.text('did'))}.`,
    say`If that organisation has changed keys, open ${code(d.text('url'))} yourself and add the old or the new one to ${code('keys')}.`,
    say`Otherwise delete this badge.`,
  ],
  'imported-not-pinned': (d) => [
    say`The key of this badge came with it: nothing here proves that it is the key of ${code(d.text('did'))}. So the page does not name that address.`,
    say`For this site to recognise that issuer, open ${code(d.text('url'))} yourself.`,
    say`Copy each ${code('publicKeyMultibase')} from there into ${code('issuer.md')}: ${code(`recognises: [{ name: …, did: "${d.text('did')}", keys: [z6Mk…] }]`)}.`,
  ],
  'imported-keys-missing': (d) => [
    say`The keys of ${code(d.text('did'))}, who signed this badge, are missing beside it.`,
    say`The import had put them into ${code(d.text('name'))}.`,
    importAgain,
  ],
  'imported-keys-other': (d) => [
    say`The key document beside this badge is not that of ${code(d.text('did'))}, who signed it.`,
    d.text('found') && say`It is that of ${code(d.text('found'))}.`,
    importAgain,
  ],
  'imported-expired': (d) => [
    say`This badge had already expired on the day of its import: it was valid until ${code(d.text('date'))}.`,
    importAgain,
  ],
  'imported-not-yet-valid': (d) => [
    say`This badge was not yet valid on the day of its import: it is from ${code(d.text('date'))} on.`,
    importAgain,
  ],
  'imported-unverifiable': (d) => [
    say`This badge cannot be verified. ${reasons[d.text('reason')] ?? ''}`.trim(),
    detail(d),
    importAgain,
  ],
  'imported-says-else': (d) => [
    say`${code(`${d.text('field')}: ${d.text('written')}`)} is not what the badge itself says.`,
    d.text('found') && say`Write: ${code(`${d.text('field')}: ${d.text('found')}`)}.`,
    say`The import writes these lines; only ${code('original')}, ${code('reveals')} and your words can be chosen.`,
  ],
  'imported-other-name': (d) => [
    say`This badge names somebody else: “${d.text('found')}”.`,
    say`If it is the same person, add ${code('otherName: true')}. Otherwise delete this badge.`,
  ],
  'imported-reveals': (d) => [
    say`The file of this badge is not published, because it holds ${d
      .list('what')
      .map((one) => revelations[one] ?? one)
      .join(', and ')}.`,
    say`If the person agrees to publish it all the same, write ${code(`reveals: [${d.text('accept')}]`)}.`,
    say`Otherwise write ${code('original: none')}.`,
  ],
  'imported-twice': (d) => [
    say`This badge is the same as ${code(d.text('other'))}.`,
    say`Delete one of the two, with the files of the same name.`,
  ],
} satisfies Readonly<Record<keyof typeof fr, Phrase>>;
