import type { Outcome } from '../openbadges/verdict.ts';
import { longDate } from './dates.ts';
import { verdict } from './interface.en.ts';
import type { SiteRuleWords } from './site-rules.ts';

const rebuild =
  'Build the site again with “npm run build” and publish it as it is, changing nothing in dist/.';
const reissue =
  'A signed badge is not corrected by hand: put “reissue” into the file of the award, then run “npm run issue”.';
const asBuilt =
  'Publish pictures as they are: switch off any image optimisation of the host, then build again with “npm run build”.';
const lists =
  'Give content/credentials/status/ its earlier files back (git), then run “npm run issue” and “npm run build”.';
const signAgain =
  'Put the new key into the secret JALON_SIGNING_KEY, run “npm run issue”, then build again with “npm run build”.';
const keys =
  'Check “did” and “keys” in content/issuer.md, which “npm run keys” alone writes, then build again.';
const hidden =
  'Publish hidden folders too (.well-known): in publish.yml, the upload step keeps “include-hidden-files”. Then publish again.';
const wait = 'Wait a few minutes for the host to catch up, then publish again.';

const rules: SiteRuleWords['rules'] = {
  'credential-signature': {
    rule: 'The signature is the badge’s own, by a key that the issuer publishes',
    wrong: () =>
      'The content, the signature and the keys of the issuer do not go together: nobody can rely on it.',
    mend: 'Give the register (content/credentials/) its earlier file back (git), then build again with “npm run build”.',
  },
  'credential-key': {
    rule: 'The badge is not signed with a key that others know',
    wrong: ({ key }) => `By issuer.md, others know its key: ${key}`,
    mend: signAgain,
  },
  'credential-bytes': {
    rule: 'The file is one line of ASCII JSON, with <, > and & escaped',
    wrong: () => 'The file was reformatted or added to: its copies can no longer be the same bytes.',
    mend: rebuild,
  },
  'credential-contexts': {
    rule: 'The contexts are those of VC 2.0 and Open Badges 3.0.3, and nothing else',
    wrong: ({ found }) => `The contexts are not those expected: ${found}. Other tools refuse it.`,
    mend: reissue,
  },
  'credential-shape': {
    rule: 'Types are lists, single objects stand alone, nothing is empty',
    wrong: ({ found }) => `The shape is not that of Open Badges 3.0: ${found}`,
    mend: reissue,
  },
  'credential-address': {
    rule: 'The id of the badge is the address where it is',
    wrong: ({ found }) => `The badge says that it is elsewhere: ${found}`,
    mend: 'Publish the site at the address that its badges are signed for (“site” in issuer.md). If it moved, run “npm run keys -- --move”.',
  },
  'credential-issuer': {
    rule: 'The issuer is a whole profile, named by its identifier (DID)',
    wrong: ({ found }) => `The issuer does not have the form of a profile: ${found}`,
    mend: reissue,
  },
  'credential-dates': {
    rule: 'Dates have a time zone, are not in the future and keep their order',
    wrong: ({ found }) => `A date is wrong: ${found}`,
    mend: 'Set the clock of the machine that signs, then ask for a new version with “reissue”.',
  },
  'credential-recipient': {
    rule: 'The person is named by a random identifier and by the name shown',
    wrong: ({ found }) => `The person is not named as they should be: ${found}`,
    mend: reissue,
  },
  'credential-no-email': {
    rule: 'No personal e-mail address is signed, nor a hash of one',
    wrong: ({ found }) => `An e-mail address is signed, and can never be erased: ${found}`,
    mend: 'Take the address out of the file of the award, then ask for a new version with “reissue”.',
  },
  'credential-achievement': {
    rule: 'The badge has a name, a description, criteria, a picture and a known type',
    wrong: ({ found }) => `The definition of the badge is not complete: ${found}`,
    mend: reissue,
  },
  'credential-results': {
    rule: 'Each result points at a level that the badge itself describes',
    wrong: ({ found }) => `A result points at what the badge does not describe: ${found}`,
    mend: reissue,
  },
  'credential-language': {
    rule: 'The badge is in one language, which it names',
    wrong: ({ found }) => `The badge has several languages, or one that cannot be read: ${found}`,
    mend: reissue,
  },
  'credential-evidence': {
    rule: 'Evidence of the structure’s own has the id <badge>#evidence-<n>, never a page',
    wrong: ({ found }) => `Evidence is named by an address of the site: ${found}`,
    mend: reissue,
  },
  'credential-endorsements': {
    rule: 'Endorsements are whole credentials, never “endorsementJwt”',
    wrong: ({ found }) => `An endorsement does not have the form expected: ${found}`,
    mend: reissue,
  },
  'credential-status': {
    rule: 'The badge has an entry in a status list of the site',
    wrong: ({ found }) =>
      `The status entry is not the one expected: ${found}. The badge could not be withdrawn.`,
    mend: reissue,
  },
  'credential-status-index': {
    rule: 'Each badge has a status index of its own, never used again',
    wrong: ({ found, other }) =>
      `${other} has the same index (${found}): withdrawing one would withdraw the other.`,
    mend: 'Put “reissue” into the award of one of the two: “npm run issue” gives it another index.',
  },
  'credential-proof': {
    rule: 'The proof is Data Integrity eddsa-rdfc-2022, by <DID>#<key>, with its moment',
    wrong: ({ found }) => `The proof does not have the form expected: ${found}`,
    mend: reissue,
  },
  'credential-specimen': {
    rule: 'A specimen says so in its name, its folder and its list, and is never a real badge',
    wrong: ({ found }) => `Specimen and real badge are mixed up: ${found}`,
    mend: rebuild,
  },
  'credential-no-folder-name': {
    rule: 'No signed field holds the name of the person’s folder',
    wrong: ({ found }) =>
      `The address of the person’s page is signed: ${found}. It would outlive a renaming or a removal.`,
    mend: reissue,
  },
  'credential-links': {
    rule: 'Every address of the site in the badge answers',
    wrong: ({ found, address }) => `There is nothing at ${address} (${found}).`,
    mend: 'Put this file back: a renamed badge keeps its old name in “formerly”, a framework and a picture that are signed stay published. Then build again.',
  },
  'credential-forms': {
    rule: 'The badge is given as JSON, PNG and SVG, and on its page',
    wrong: ({ found }) => `The badge is lacking in ${found}: the picture was made anew, or not published.`,
    mend: asBuilt,
  },
  'copy-known': {
    rule: 'Every badge in a picture or a page has its JSON file',
    wrong: ({ found }) => `The badge in here has no file of its own on the site: ${found}`,
    mend: rebuild,
  },
  'copy-bytes': {
    rule: 'JSON, PNG, SVG and page carry the same bytes',
    wrong: ({ original }) => `The badge in here is not, byte for byte, that of ${original}.`,
    mend: rebuild,
  },
  'page-award': {
    rule: 'Only the page of a badge embeds it, and only that one',
    wrong: ({ count }) =>
      `This page embeds badges and is not that of a badge (${count}): it weighs too much.`,
    mend: rebuild,
  },
  'png-readable': {
    rule: 'The PNG picture is whole',
    wrong: () => 'The file is damaged: it cannot be told whether it holds a badge.',
    mend: asBuilt,
  },
  'png-once': {
    rule: 'The PNG carries one badge only',
    wrong: ({ count }) => `The picture carries ${count} badges: each tool may read another.`,
    mend: asBuilt,
  },
  'png-before-pixels': {
    rule: 'In the PNG, the badge stands before the pixels',
    wrong: () => 'The badge stands after the pixels, where some tools do not look.',
    mend: asBuilt,
  },
  'png-uncompressed': {
    rule: 'In the PNG, the badge is not compressed',
    wrong: () => 'The badge is compressed, and some tools cannot read it.',
    mend: asBuilt,
  },
  'png-checksum': {
    rule: 'In the PNG, the checksum of the badge is right',
    wrong: () => 'The checksum is wrong: the file was changed or damaged.',
    mend: asBuilt,
  },
  'png-ascii': {
    rule: 'In the PNG, the badge is ASCII',
    wrong: () => 'The badge holds accented letters that are not escaped, which some tools misread.',
    mend: asBuilt,
  },
  'svg-readable': {
    rule: 'The SVG picture is well-formed',
    wrong: () => 'The file cannot be read: it cannot be told whether it holds a badge.',
    mend: asBuilt,
  },
  'svg-once': {
    rule: 'The SVG carries one badge only',
    wrong: ({ count }) => `The picture carries ${count} badges: each tool may read another.`,
    mend: asBuilt,
  },
  'svg-namespace': {
    rule: 'In the SVG, the element is openbadges:credential, in the namespace of Open Badges 3.0',
    wrong: () => 'The namespace is not https://purl.imsglobal.org/ob/v3p0: the badge is not found.',
    mend: asBuilt,
  },
  'svg-first': {
    rule: 'In the SVG, the badge is the first element',
    wrong: () => 'Something else stands before the badge, and some tools look only there.',
    mend: asBuilt,
  },
  'svg-cdata': {
    rule: 'In the SVG, the badge stands in a CDATA section',
    wrong: () => 'The badge does not stand in a CDATA section, and some tools misread it.',
    mend: asBuilt,
  },
  'did-form': {
    rule: 'The file of the keys has the contexts and parts expected, and nothing else',
    wrong: ({ found }) => `A part is lacking, is too many or is not the one expected: ${found}`,
    mend: keys,
  },
  'did-methods': {
    rule: 'Each key has the id <DID>#<key>, the type Multikey and the DID as controller',
    wrong: ({ found }) => `A key of ${found} is not written so: tools do not find it.`,
    mend: keys,
  },
  'did-assertion': {
    rule: 'assertionMethod gives each key by its id, as text',
    wrong: ({ found }) => `assertionMethod is otherwise: ${found}. Tools then refuse the key.`,
    mend: keys,
  },
  'did-size': {
    rule: 'The file of the keys is under 8 KB',
    wrong: ({ bytes }) => `The file has ${bytes} bytes, too many for some tools.`,
    mend: 'Take the keys that signed no badge out of content/issuer.md, then build again.',
  },
  'did-place': {
    rule: 'The file of the keys is that of an address of the site',
    wrong: ({ found }) => `It says that it is that of ${found}, which is no address of this site.`,
    mend: keys,
  },
  'did-keys': {
    rule: 'The keys published are those of issuer.md',
    wrong: ({ did }) =>
      `The keys given here for ${did} are not those of issuer.md. Someone changed them, or the site is from before a change of key.`,
    mend: 'Publish again. If the keys are still others, find out who may write at the host.',
  },
  'list-signature': {
    rule: 'The status list is signed by the issuer and in force',
    wrong: ({ outcome }) =>
      `Verdict on this list: ${verdict.outcomes[outcome as Outcome]}. None of its badges can be verified.`,
    mend: lists,
  },
  'list-key': {
    rule: 'The status list is not signed with a key that others know',
    wrong: ({ key }) => `By issuer.md, others know its key: ${key}. None of its badges can be verified.`,
    mend: signAgain,
  },
  'list-bytes': {
    rule: 'The list is one line of ASCII JSON, with <, > and & escaped',
    wrong: () => 'The file is not as it was signed and kept.',
    mend: rebuild,
  },
  'list-type': {
    rule: 'The list is a BitstringStatusListCredential',
    wrong: ({ found }) => `The types are others: ${found}`,
    mend: lists,
  },
  'list-address': {
    rule: 'The id of the list is the address where it is',
    wrong: ({ found }) => `The list says that it is elsewhere: ${found}`,
    mend: lists,
  },
  'list-purpose': {
    rule: 'The list is one of revocation',
    wrong: ({ found }) => `The list is for something else: ${found}`,
    mend: lists,
  },
  'list-encoding': {
    rule: 'The bits are gzip, then multibase “u”',
    wrong: () => 'The bits cannot be read: it cannot be told what is withdrawn.',
    mend: lists,
  },
  'list-size': {
    rule: 'The list has at least 131,072 entries',
    wrong: ({ found }) => `The list has only ${found} entries: whose withdrawal it is could be guessed.`,
    mend: lists,
  },
  'list-issuer': {
    rule: 'The list is signed by the issuer of the badges in it',
    wrong: ({ found, other, issuer }) =>
      `The list is by ${found}, but ${other} is by ${issuer}: tools refuse it.`,
    mend: lists,
  },
  'site-did': {
    rule: 'The file of the keys of each issuer of the site is in its place',
    wrong: ({ did, found }) =>
      `The file of the keys of ${did} is not at ${found}: no badge can be verified elsewhere.`,
    mend: hidden,
  },
  'site-did-twice': {
    rule: 'The file of the keys is in both places, did.json and .well-known/did.json',
    wrong: ({ found }) => `${found} is lacking. A host often forgets hidden folders.`,
    mend: hidden,
  },
  'site-lists': {
    rule: 'Each status list that the badges name is there',
    wrong: ({ found }) =>
      `There is nothing at ${found}: nobody can tell any more whether these badges are withdrawn.`,
    mend: lists,
  },
  'site-complete': {
    rule: 'Everything that the content publishes is there',
    wrong: ({ found }) => `There is nothing at ${found}, which the content publishes.`,
    mend: wait,
  },
  'site-as-signed': {
    rule: 'The signed files are those of the register, byte for byte',
    wrong: ({ found }) => `What ${found} serves is not what the content says.`,
    mend: wait,
  },
  'site-day': {
    rule: 'The site says of which day it is, in site.json',
    wrong: () => 'The site does not say of which day it is.',
    mend: rebuild,
  },
  'site-fresh': {
    rule: 'The site is of today, or two days old at most',
    wrong: ({ day = '', age }) =>
      Number(age) < 0
        ? `The site says that it is of ${longDate(day, 'en')}, which has not come yet: it would never be old. Build it again, on a machine whose clock is right.`
        : `The site is of ${longDate(day, 'en')}, ${age} days ago: a consent taken back or an expired badge still shows there.`,
    mend: 'Find out why the daily publication no longer happens: Actions → “Publish”.',
  },
};

/** The words of the rules of a site in English. */
export const en: SiteRuleWords = {
  rules,
  documents: {
    credential: 'Badge',
    copy: 'Copy of a badge',
    png: 'PNG picture',
    svg: 'SVG picture',
    'did-document': 'File of the keys',
    'status-list': 'Status list',
    site: 'Site',
  },
  mend: 'To do:',
  more: (count) => `and ${count} more`,
  wholeSite: 'the site',
  allMet: (rulesHeld, documentsHeld) => `${rulesHeld} rules over ${documentsHeld} documents, all met.`,
  notMet: (rulesHeld, documentsHeld, failing) =>
    `${rulesHeld} rules over ${documentsHeld} documents: ${failing} ${failing > 1 ? 'are' : 'is'} not met.`,
  partly: (rulesHeld, documentsHeld) =>
    `${rulesHeld} rules met over the ${documentsHeld} documents seen. The rest was not seen: the site is not verified.`,
  noBadge: 'No badge was found: nothing is verified. Is this the address, or the folder, of the site?',
  beforeFirstBadge: (rulesHeld, documentsHeld) =>
    `The structure publishes no badge yet. ${rulesHeld} rules met over ${documentsHeld} documents.`,
  withheld: (count) =>
    `${count} ${count > 1 ? 'addresses' : 'address'} of other badges without an answer. That proves nothing: a person may have taken back their consent.`,
  unreached: {
    unreachable: (file) => `${file} does not answer. That says nothing of what is there.`,
    'too-large': (file) => `${file} is too large to be looked at.`,
  },
  noAnswer: (address) =>
    `The site ${address} does not answer, or leads elsewhere: then give the address that it leads to. That says nothing of its badges.`,
  cut: 'The site is too large for all its pages to be followed.',
  title: (address) => `The site at ${address}`,
};
