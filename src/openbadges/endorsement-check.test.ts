import { beforeAll, describe, expect, it, test } from 'vitest';
import { codeFrame } from '../authoring/code-frame.ts';
import type { Content } from '../authoring/content.ts';
import { publishable } from '../authoring/gate.ts';
import { describe as inWords } from '../locales/diagnostics.ts';
import { achievementAddress, credentialAddress, specimenAddress } from './addresses.ts';
import { didDocument, didWebOf } from './did.ts';
import { endorsementDiagnostics } from './endorsement-check.ts';
import { soundEndorsements } from './endorsements.ts';
import { specimenKey } from './key.ts';
import { readRegister } from './register.ts';
import { specimenSubject, specimenUuid } from './specimen.ts';
import { endorse, keyPartner, type Partner } from './testing/endorsements.ts';
import { type ExampleSite, exampleSite } from './testing/example-site.ts';
import { contentOf, fixtureFiles, fixtureSite, writeFixture } from './testing/fixture.ts';

const today = '2026-11-20';
const file = (name: string) => `volunteers/lucia/endorsements/${name}.json`;
const lucia = specimenSubject('lucia');
/** The person's file, with her words shown. */
const shown = {
  'volunteers/lucia/profile.md': (fixtureFiles['volunteers/lucia/profile.md'] ?? '').replace(
    'show: [positioning]',
    'show: [positioning, endorsements]',
  ),
};

let partner: Partner;
let webSite: ExampleSite;
let web: Partner;
const keysOfWeb = () => JSON.stringify(webSite.files.get('https://partner.example.org/.well-known/did.json'));

beforeAll(async () => {
  partner = await keyPartner();
  webSite = await exampleSite('https://partner.example.org/');
  web = { did: webSite.did, key: webSite.key };
});

/** Writes a folder with these endorsements of Lucia, by name; texts as they are, the rest as JSON. */
function folder(
  endorsements: Readonly<Record<string, unknown>>,
  issuerLines = '',
): { root: string; content: Content } {
  const files = Object.entries(endorsements).map(([name, value]): [string, string] => [
    file(name),
    typeof value === 'string' ? value : JSON.stringify(value, null, 2),
  ]);
  const issuer = `---\nname: La Structure\n${issuerLines}---\n`;
  const root = writeFixture({ ...shown, 'issuer.md': issuer, ...Object.fromEntries(files) });
  return { root, content: contentOf(root) };
}

function source(root: string) {
  return { register: readRegister(root), sites: [fixtureSite] };
}

async function check(endorsements: Readonly<Record<string, unknown>>, issuerLines = '') {
  const { root, content } = folder(endorsements, issuerLines);
  return endorsementDiagnostics(content, publishable(content, today), today, source(root));
}

async function sound(endorsements: Readonly<Record<string, unknown>>, issuerLines = '') {
  const { root, content } = folder(endorsements, issuerLines);
  const published = publishable(content, today);
  return (await soundEndorsements(published, { ...source(root), content })).get('lucia') ?? [];
}

describe('an endorsement that holds', () => {
  it.each<[string, string, object]>([
    ['the person', lucia, { kind: 'person' }],
    ['a badge', achievementAddress(fixtureSite, 'accueil'), { kind: 'badge', badge: 'accueil' }],
    [
      'an award',
      specimenAddress(fixtureSite, specimenUuid('lucia', 'accueil')),
      { kind: 'award', badge: 'accueil' },
    ],
  ])('is about %s', async (_, subject, about) => {
    const signed = await endorse(partner, subject);
    expect(await check({ partenaire: signed })).toEqual([]);
    expect(await sound({ partenaire: signed })).toMatchObject([
      {
        about,
        comment: 'Sérieux, et drôle.',
        withdrawable: false,
        issuer: { name: 'Un partenaire', did: partner.did, site: undefined, standing: 'unknown' },
      },
    ]);
  });

  it('says that it may have been withdrawn, where it has a list: no list is fetched', async () => {
    const credentialStatus = {
      id: 'https://partner.example.org/status/1#7',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '7',
      statusListCredential: 'https://partner.example.org/status/1',
    };
    const signed = await endorse(partner, lucia, { credentialStatus });
    expect(await sound({ partenaire: signed })).toMatchObject([{ withdrawable: true }]);
  });
});

/** A line of `issuer.md` that recognises an organisation, with these keys. */
const recognising = (did: string, ...keys: string[]) =>
  `recognises: [{ name: La mairie, did: '${did}', keys: [${keys.join(', ')}] }]\n`;

/** The lines of `issuer.md` of a structure that signs with this key. */
const signingWith = (publicKey: string, more = '') =>
  `site: ${fixtureSite}\ndid: ${didWebOf(fixtureSite)}\nkeys: [{ publicKey: ${publicKey}, since: 2026-01-01${more} }]\n`;

describe('an address answers for a key only where issuer.md says so', () => {
  const known = () => web.key.publicKeyMultibase;

  it.each<[string, () => string]>([
    ['an address that nobody here knows', () => ''],
    ['a recognised address without keys', () => recognising(web.did)],
  ])('%s answers for nothing: the key that came with the file is told as such', async (_, lines) => {
    const endorsements = { partenaire: await endorse(web, lucia), 'partenaire.did': keysOfWeb() };
    const found = await check(endorsements, lines());
    expect(found).toMatchObject([
      {
        code: 'endorsement-not-pinned',
        severity: 'warning',
        file: file('partenaire'),
        data: { did: web.did, url: 'https://partner.example.org/.well-known/did.json' },
      },
    ]);
    for (const locale of ['fr', 'en'] as const) {
      const { message, hint } = inWords(
        found[0] ?? { code: '', severity: 'error', file: '', data: {} },
        locale,
      );
      expect(`${message} ${hint}`).toContain(`did: ${web.did}, keys: [z6Mk…]`);
    }
    expect(await sound(endorsements, lines())).toMatchObject([
      { keySource: 'file', issuer: { did: web.did, site: undefined, standing: 'unknown' } },
    ]);
  });

  it.each<[string, () => Promise<Readonly<Record<string, unknown>>>]>([
    ['with its key document', async () => ({ 'partenaire.did': keysOfWeb() })],
    ['without its key document', async () => ({})],
  ])('a recognised address with that key answers for it, %s', async (_, beside) => {
    const endorsements = { partenaire: await endorse(web, lucia), ...(await beside()) };
    const lines = recognising(web.did, partner.key.publicKeyMultibase, known());
    expect(await check(endorsements, lines)).toEqual([]);
    expect(await sound(endorsements, lines)).toMatchObject([
      {
        keySource: 'pinned',
        issuer: { did: web.did, site: 'https://partner.example.org/', standing: 'recognised' },
      },
    ]);
  });

  it('a did:key is its own name: recognised where it is listed', async () => {
    const endorsements = { partenaire: await endorse(partner, lucia) };
    expect(await sound(endorsements, recognising(partner.did))).toMatchObject([
      { keySource: 'itself', issuer: { site: undefined, standing: 'recognised' } },
    ]);
  });

  it('the structure answers for itself with the keys that it publishes, retired ones too', async () => {
    const own = { did: didWebOf(fixtureSite), key: web.key };
    const endorsements = { nous: await endorse(own, achievementAddress(fixtureSite, 'accueil')) };
    for (const more of ['', ', retired: 2026-06-01'])
      expect(await sound(endorsements, signingWith(known(), more))).toMatchObject([
        { keySource: 'own', issuer: { site: fixtureSite, standing: 'own' } },
      ]);
  });
});

describe('a forger who makes a key document of their own', () => {
  /** An endorsement in the name of `did` by the forger’s key, with a key document that says so. */
  async function forged(did: string, name = `${did}#${partner.key.publicKeyMultibase}`) {
    const { publicKeyMultibase } = partner.key;
    const made = didDocument(did, [publicKeyMultibase]);
    const document = {
      ...made,
      verificationMethod: made.verificationMethod.map((method) => ({ ...method, id: name })),
      assertionMethod: [name],
    };
    return { faux: await endorse({ did, key: partner.key }, lucia), 'faux.did': document };
  }
  const own = didWebOf(fixtureSite);
  const ministry = 'did:web:www.culture.gouv.fr';

  it('for the address of a ministry is shown as unknown, without that address', async () => {
    const endorsements = await forged(ministry);
    expect(await check(endorsements)).toMatchObject([{ code: 'endorsement-not-pinned' }]);
    expect(await sound(endorsements)).toMatchObject([
      { keySource: 'file', issuer: { did: ministry, site: undefined, standing: 'unknown' } },
    ]);
  });

  it.each<[string, string, string, () => string]>([
    [
      'for a recognised address',
      ministry,
      'endorsement-key-not-recognised',
      () => recognising(ministry, web.key.publicKeyMultibase),
    ],
    ['for the structure itself', own, 'endorsement-own-keys', () => signingWith(web.key.publicKeyMultibase)],
    ['for a structure without a key yet', own, 'endorsement-own-keys', () => ''],
    [
      'for the structure, written otherwise',
      own.replace('structure.example', 'Structure.Example'),
      'endorsement-own-keys',
      () => signingWith(web.key.publicKeyMultibase),
    ],
  ])('%s is an error, and shown to nobody', async (_, did, code, lines) => {
    const endorsements = await forged(did);
    const found = await check(endorsements, lines());
    expect(found).toMatchObject([{ code, severity: 'error', file: file('faux') }]);
    for (const locale of ['fr', 'en'] as const) {
      const { message, hint } = inWords(
        found[0] ?? { code: '', severity: 'error', file: '', data: {} },
        locale,
      );
      expect(message).not.toContain(code);
      expect(`${message} ${hint}`).not.toMatch(/undefined|``/);
    }
    expect(await sound(endorsements, lines())).toEqual([]);
  });

  it('gains nothing by leaving the document out, or by naming the key as the true one', async () => {
    const { faux } = await forged(own);
    expect(await check({ faux }, signingWith(web.key.publicKeyMultibase))).toMatchObject([
      { code: 'endorsement-own-key-unknown', severity: 'error' },
    ]);
    const name = `${ministry}#${web.key.publicKeyMultibase}`;
    const named = await forged(ministry, name);
    const text = JSON.stringify(named.faux).replaceAll(`${ministry}#${partner.key.publicKeyMultibase}`, name);
    const endorsements = { ...named, faux: text };
    const lines = recognising(ministry, web.key.publicKeyMultibase);
    expect(await check(endorsements, lines)).toMatchObject([{ code: 'endorsement-changed' }]);
    expect(await sound(endorsements, lines)).toEqual([]);
  });
});

describe('an endorsement that does not hold is told, in both languages, and is not shown', () => {
  const issuerOf = (did: string) => ({ issuer: { id: did, type: ['Profile'], name: 'Un partenaire' } });
  const other = credentialAddress(fixtureSite, '0f8b6c1e-5d2a-4a7e-9c3b-1a2b3c4d5e6f');
  type Make = () => Promise<Readonly<Record<string, unknown>>>;

  it.each<[string, string, Make, object?]>([
    [
      'another JSON',
      'endorsement-malformed',
      async () => ({ partenaire: { name: 'x' } }),
      { lacks: '@context' },
    ],
    [
      'a badge',
      'endorsement-malformed',
      async () => ({
        partenaire: await endorse(partner, lucia, { type: ['VerifiableCredential', 'OpenBadgeCredential'] }),
      }),
      { lacks: 'EndorsementCredential' },
    ],
    [
      'one that says nothing',
      'endorsement-malformed',
      async () => ({
        partenaire: await endorse(partner, lucia, {
          credentialSubject: { id: lucia, type: ['EndorsementSubject'] },
        }),
      }),
      { lacks: 'endorsementComment' },
    ],
    [
      'one with a changed letter',
      'endorsement-changed',
      async () => ({
        partenaire: JSON.stringify(await endorse(partner, lucia)).replace('Sérieux', 'Serieux'),
      }),
    ],
    [
      'one signed by another than it names',
      'endorsement-other-signer',
      async () => ({ partenaire: await endorse(partner, lucia, issuerOf('did:web:mairie.example')) }),
      { did: 'did:web:mairie.example' },
    ],
    [
      'one signed by a key that its issuer does not publish',
      'endorsement-unknown-key',
      async () => ({
        partenaire: await endorse({ did: web.did, key: partner.key }, lucia),
        'partenaire.did': keysOfWeb(),
      }),
    ],
    [
      'one signed with the key of specimens',
      'endorsement-unknown-key',
      async () => {
        const key = await specimenKey();
        return { partenaire: await endorse({ did: `did:key:${key.publicKeyMultibase}`, key }, lucia) };
      },
    ],
    [
      'one of a did:web whose keys are not there',
      'endorsement-keys-missing',
      async () => ({ partenaire: await endorse(web, lucia) }),
      { url: 'https://partner.example.org/.well-known/did.json', name: 'partenaire.did.json' },
    ],
    [
      'one beside the keys of another',
      'endorsement-keys-other',
      async () => ({
        partenaire: await endorse(web, lucia),
        'partenaire.did': keysOfWeb().replaceAll('partner.example.org', 'other.example.org'),
      }),
      { found: 'did:web:other.example.org' },
    ],
    [
      'one without a signature',
      'endorsement-unverifiable',
      async () => {
        const { proof: _, ...rest } = await endorse(partner, lucia);
        return { partenaire: rest };
      },
      { reason: 'no-proof' },
    ],
    [
      'one with a context that is not known',
      'endorsement-unverifiable',
      async () => {
        const signed = await endorse(partner, lucia);
        const contexts: unknown = Reflect.get(signed, '@context');
        return {
          partenaire: {
            ...signed,
            '@context': [...(Array.isArray(contexts) ? contexts : []), 'https://partner.example.org/context'],
          },
        };
      },
      { reason: 'unknown-context', detail: 'https://partner.example.org/context' },
    ],
    [
      'one that has expired',
      'endorsement-expired',
      async () => ({ partenaire: await endorse(partner, lucia, { validUntil: '2026-11-19T00:00:00Z' }) }),
      { date: '2026-11-19' },
    ],
    [
      'one of a later day',
      'endorsement-not-yet-valid',
      async () => ({ partenaire: await endorse(partner, lucia, { validFrom: '2026-11-22T00:00:00Z' }) }),
      { date: '2026-11-22' },
    ],
    [
      'one about another credential',
      'endorsement-about-else',
      async () => ({ partenaire: await endorse(partner, other) }),
      { found: other, known: expect.arrayContaining([lucia]) },
    ],
    [
      'one about another person',
      'endorsement-about-else',
      async () => ({ partenaire: await endorse(partner, specimenSubject('nathan')) }),
    ],
    [
      'one that is there twice',
      'endorsement-twice',
      async () => {
        const signed = await endorse(partner, lucia);
        return { partenaire: signed, 'partenaire-copie': signed };
      },
      { other: file('partenaire-copie') },
    ],
  ])('%s: %s', async (_, code, make, data = {}) => {
    const endorsements = await make();
    const found = await check(endorsements);
    expect(found).toMatchObject([{ code, data }]);
    const passing = /expired|not-yet/.test(code);
    expect(found[0]?.severity).toBe(passing ? 'warning' : 'error');
    expect(await sound(endorsements)).toHaveLength(code === 'endorsement-twice' ? 1 : 0);
    for (const diagnostic of found) {
      if (diagnostic.range) {
        const text = folder(endorsements).content.volunteers.get('lucia')?.signedEndorsements[0]?.text ?? '';
        expect(codeFrame(text, diagnostic.range)).not.toEqual([]);
      }
      for (const locale of ['fr', 'en'] as const) {
        const { message, hint } = inWords(diagnostic, locale);
        expect(message).not.toContain(code);
        expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|``|« »|“”|\[object/);
      }
    }
  });
});

test('what is about something else is pointed at in the file', async () => {
  const found = await check({ partenaire: await endorse(partner, specimenSubject('nathan')) });
  expect(found[0]?.range?.start.line).toBeGreaterThan(10);
});

test('what a person does not show is judged all the same, and shown to nobody', async () => {
  const root = writeFixture({ [file('partenaire')]: JSON.stringify(await endorse(partner, lucia)) });
  const content = contentOf(root);
  const published = publishable(content, today);
  expect(await endorsementDiagnostics(content, published, today, source(root))).toEqual([]);
  expect((await soundEndorsements(published, { ...source(root), content })).get('lucia')).toEqual([]);
});
