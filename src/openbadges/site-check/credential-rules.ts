/** What each credential of a site must meet: Open Badges 3.0 on the W3C VC Data Model 2.0, as this project narrows it. */
import { credentialContexts } from '../contexts.ts';
import { specimenMark } from '../profile.ts';
import { isObject, listOf, strings } from '../reading.ts';
import { serialise } from '../serialise.ts';
import type { CredentialFile } from './documents.ts';
import { achievementOf, awardAt, entryOf, issuerOf, keyOf, proofOf, subjectOf } from './members.ts';
import { type Finding, rulesAbout, where } from './rule.ts';
import { mayBeWithheld, pathOn, sameSiteAddresses } from './same-site.ts';

const rule = rulesAbout('credential');

/** Which rule a sentence of `shapeProblems` breaks, by where it says that the problem is; the first that fits. */
const areas = [
  ['language', /inLanguage:/],
  ['endorsements', /endorsement/],
  ['contexts', /^@context/],
  ['address', /^id:/],
  ['issuer', /^issuer/],
  ['dates', /^(validFrom|validUntil|awardedDate)/],
  ['achievement', /^credentialSubject\.achievement/],
  ['results', /^credentialSubject\.result/],
  ['recipient', /^credentialSubject/],
  ['evidence', /^evidence/],
  ['status', /^credentialStatus/],
  ['proof', /^proof/],
  ['shape', /^/],
] as const;
type Area = (typeof areas)[number][0];

/** What `shape.ts` finds wrong in one part of a credential. */
function shapeOf({ shape }: CredentialFile, area: Area): readonly Finding[] {
  return shape
    .filter((problem) => areas.find(([, place]) => place.test(problem))?.[0] === area)
    .map((found) => ({ found }));
}

export const credentialRules = [
  rule(
    'credential-signature',
    'VC Data Model 2.0, 4.12; Data Integrity EdDSA 1.0, 3.2',
    (credential, { compromised }) =>
      where(credential.verdict.outcome === 'changed' && !compromised.has(keyOf(credential))),
  ),
  rule('credential-key', 'Jalon', (credential, { compromised }) =>
    compromised.size === 0
      ? undefined
      : where(compromised.has(keyOf(credential)), { key: keyOf(credential) }),
  ),
  rule('credential-bytes', 'Jalon; Open Badges 3.0, "Baked Badge"', ({ text, value }) =>
    where(text !== serialise(value)),
  ),
  rule('credential-contexts', 'VC Data Model 2.0, 4.3', (credential) => {
    const found = credential.value['@context'];
    const extra = listOf(found).slice(credentialContexts.length);
    const extended = JSON.stringify(credential.value).includes('"1EdTech');
    const exact =
      extra.length === 0 || (extra.length === 1 && extended && /\/extensions\.json$/.test(String(extra[0])));
    return [
      ...shapeOf(credential, 'contexts'),
      ...where(!exact, { found: extra.map((one) => JSON.stringify(one)).join(', ') }),
    ];
  }),
  rule('credential-shape', 'Open Badges 3.0, section B', (credential) => [
    ...shapeOf(credential, 'shape'),
    ...['credentialSubject', 'credentialStatus', 'refreshService']
      .filter((name) => Array.isArray(credential.value[name]))
      .map((name) => ({ found: `${name}: must be a single object.` })),
  ]),
  rule('credential-address', 'VC Data Model 2.0, 4.4', (credential, { sites }) => {
    const path = credential.id === undefined ? undefined : pathOn(sites, credential.id);
    return path === credential.path ? shapeOf(credential, 'address') : [{ found: credential.id ?? '' }];
  }),
  rule('credential-issuer', 'VC Data Model 2.0, 4.7; Open Badges 3.0, B.1.20', (credential) =>
    shapeOf(credential, 'issuer'),
  ),
  rule('credential-dates', 'VC Data Model 2.0, 4.9', (credential, { now }) => {
    const { validFrom } = credential.value;
    const { created } = proofOf(credential);
    return [
      ...shapeOf(credential, 'dates'),
      ...where(isAfter(validFrom, now.toISOString()), { found: `validFrom: ${validFrom} is in the future.` }),
      ...where(isAfter(validFrom, created), {
        found: `validFrom: ${validFrom} is after the signing, ${created}.`,
      }),
    ];
  }),
  rule('credential-recipient', 'Open Badges 3.0, section B, IdentityObject', (credential) => {
    const { id } = subjectOf(credential);
    return [
      ...shapeOf(credential, 'recipient'),
      ...where(typeof id === 'string' && !/^urn:uuid:[0-9a-f-]{36}$/.test(id), {
        found: `credentialSubject.id: ${id}`,
      }),
    ];
  }),
  rule('credential-no-email', 'Jalon; GDPR, article 5', (credential) =>
    emailsIn({ credentialSubject: subjectOf(credential), evidence: credential.value['evidence'] }).map(
      (found) => ({
        found,
      }),
    ),
  ),
  rule('credential-achievement', 'Open Badges 3.0, B.1.1', (credential) => [
    ...shapeOf(credential, 'achievement'),
    ...lacking(achievementOf(credential), ['achievementType', 'image', 'creator', 'version']),
  ]),
  rule('credential-results', 'Open Badges 3.0, B.1.22', (credential) => shapeOf(credential, 'results')),
  rule('credential-language', 'Open Badges 3.0, B.1.1', (credential) => {
    const own = credential.value['inLanguage'];
    const achievement = achievementOf(credential)['inLanguage'];
    return [
      ...shapeOf(credential, 'language'),
      ...lacking(credential.value, ['inLanguage']),
      ...where(own !== undefined && achievement !== undefined && own !== achievement, {
        found: `${own}, ${achievement}`,
      }),
      ...where(/"@(language|value)":/.test(credential.text), { found: '@language' }),
    ];
  }),
  rule('credential-evidence', 'Open Badges 3.0, B.1.12', (credential, { sites }) => [
    ...shapeOf(credential, 'evidence'),
    ...listOf(credential.value['evidence'])
      .filter(isObject)
      .map(({ id }) => String(id))
      .filter((id) => pathOn(sites, id) !== undefined && !id.startsWith(`${credential.id}#evidence-`))
      .map((found) => ({ found })),
  ]),
  rule('credential-endorsements', 'Open Badges 3.0, B.1.9', (credential) =>
    shapeOf(credential, 'endorsements'),
  ),
  rule('credential-status', 'Bitstring Status List 1.0, 2.1', (credential, { sites }) => {
    const { type, statusListCredential: list, statusListIndex: index, id } = entryOf(credential);
    const isOwn = /^status\/[a-z0-9]+\.json$/.test(pathOn(sites, String(list)) ?? '');
    return [
      ...shapeOf(credential, 'status'),
      ...where(type === undefined, { found: 'credentialStatus' }),
      ...where(type !== undefined && id !== `${list}#${index}`, { found: `credentialStatus.id: ${id}` }),
      ...where(type !== undefined && !isOwn, { found: `statusListCredential: ${list}` }),
    ];
  }),
  rule('credential-status-index', 'Bitstring Status List 1.0, 2.1', (credential, { byEntry }) =>
    (byEntry.get(credential.entry ?? '') ?? [])
      .filter((other) => other !== credential)
      .map((other) => ({ found: credential.entry ?? '', other: other.path })),
  ),
  rule('credential-proof', 'Data Integrity EdDSA 1.0, 3.2', (credential) => {
    const { cryptosuite, proofPurpose, verificationMethod, created } = proofOf(credential);
    const did = issuerOf(credential.value);
    const method = String(verificationMethod);
    const key = method.slice(method.indexOf('#') + 1);
    return [
      ...shapeOf(credential, 'proof'),
      ...where(cryptosuite !== 'eddsa-rdfc-2022', { found: `cryptosuite: ${cryptosuite}` }),
      ...where(proofPurpose !== 'assertionMethod', { found: `proofPurpose: ${proofPurpose}` }),
      ...where(method !== `${did}#${key}` || !/^z6Mk/.test(key), { found: `verificationMethod: ${method}` }),
      ...where(!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(created)), { found: `created: ${created}` }),
    ];
  }),
  rule('credential-specimen', 'Jalon', (credential, { sites }) => {
    const { path, verdict, value } = credential;
    const isSpecimen = verdict.outcome === 'specimen';
    const inFolder = path.startsWith('specimens/');
    const name = isObject(value['issuer']) ? value['issuer']['name'] : undefined;
    const marked = [value['name'], name].every((one) => String(one).startsWith(specimenMark));
    const list = String(entryOf(credential)['statusListCredential']);
    if (!isSpecimen) return where(inFolder && verdict.outcome !== 'changed', { found: path });
    return [
      ...where(!inFolder, { found: path }),
      ...where(!marked, { found: `name: ${value['name']}` }),
      ...where(proofOf(credential)['created'] !== value['validFrom'], { found: 'proof.created' }),
      ...where(pathOn(sites, list) !== 'status/specimen.json', { found: list }),
    ];
  }),
  rule('credential-no-folder-name', 'Jalon', (credential, { sites }) =>
    foldersOf(credential).flatMap((folder) =>
      sameSiteAddresses(credential.value, sites)
        .filter(({ file }) => file?.split('/').includes(folder))
        .map(({ address, where: found }) => ({ found: `${found}: ${address}` })),
    ),
  ),
  rule('credential-links', 'Open Badges 3.0, section B', ({ value }, { sites, lookups }) =>
    [
      ...new Map(
        sameSiteAddresses(value, sites)
          .filter(
            ({ file }) =>
              file === undefined ||
              // A list that is gone is told once, as a rule of the site.
              (lookups.get(file) === 'not-found' && !mayBeWithheld(file) && !file.startsWith('status/')),
          )
          .map((one) => [one.address.replace(/#.*$/s, ''), one]),
      ).values(),
    ].map(({ where: place, address }) => ({ found: place, address })),
  ),
  rule('credential-forms', 'Open Badges 3.0, "Baked Badge"', ({ copies }, { pngs, svgs }) => {
    const award = copies.map(({ path }) => awardAt(path)).find((found) => found !== undefined);
    const forms = { page: '/index.html', png: '.png', svg: '.svg' } as const;
    return (
      Object.entries(forms)
        .filter(([format]) => !copies.some((copy) => copy.format === format))
        .map(([format, ending]) => ({ found: award === undefined ? format : award + ending }))
        // One that is damaged breaks a rule of its own.
        .filter(({ found }) => ![...pngs, ...svgs].some(({ path }) => path === found))
    );
  }),
];

/** The members that the standard lets be absent, and this project does not. */
function lacking(value: Readonly<Record<string, unknown>>, names: readonly string[]): readonly Finding[] {
  return names.filter((name) => value[name] === undefined).map((name) => ({ found: `${name}: is lacking.` }));
}

function isAfter(moment: unknown, other: unknown): boolean {
  return Date.parse(String(moment)) > Date.parse(String(other));
}

/** Where personal addresses stand: a member `email`, an address as an identity, or a hash of one. */
function emailsIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const isAddress = typeof member === 'string' && /^(mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$/.test(member);
    const isIdentity = key === 'identityType' && strings(member).some((type) => /email/i.test(type));
    // Who endorses answers for their own address.
    if (key === 'endorsement') return [];
    return key === 'email' || isAddress || isIdentity ? [here] : emailsIn(member, here);
  });
}

/** The names of a person's folder, where the pages and pictures of a credential tell it. */
function foldersOf({ copies }: CredentialFile): string[] {
  return [...new Set(copies.flatMap(({ path }) => awardAt(path)?.split('/')[0] ?? []))];
}
