import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { endorsementsAbout } from './embed-endorsements.ts';
import type { SignedEndorsement } from './endorsement.ts';
import { shapeProblems } from './shape.ts';
import { statusEntry } from './status-list.ts';
import { endorse, keyPartner, type Partner } from './testing/endorsements.ts';
import { completeBadge, type ExampleSite, exampleSite } from './testing/example-site.ts';
import { independentlyVerify } from './testing/independent-verifier.ts';
import { verify } from './verify.ts';

const schemaFile = '../shared/conformance/schemas/ob_v3p0_achievementcredential_schema.strict.json';
const now = new Date('2026-06-01T12:00:00Z');
let site: ExampleSite;
let partner: Partner;
let badge: ReturnType<typeof completeBadge>;

beforeAll(async () => {
  [site, partner] = await Promise.all([exampleSite('https://endorsed.example.org/'), keyPartner()]);
  badge = completeBadge(site);
});

/** What the official strict JSON Schema finds, where it is at hand; `null` where all is well. */
function schemaErrors(credential: unknown) {
  if (!existsSync(schemaFile)) return null;
  const ajv = new Ajv2019({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  validate(credential);
  return validate.errors;
}

/** A document as an endorsement that was found to hold. */
function held(
  document: object,
  did = partner.did,
  keySource: SignedEndorsement['keySource'] = 'itself',
): SignedEndorsement {
  const subject: unknown = Reflect.get(Object(Reflect.get(document, 'credentialSubject')), 'id');
  return {
    source: { slug: 'partenaire', file: '', text: JSON.stringify(document), document, keys: undefined },
    issuer: { name: 'Un partenaire', did, site: undefined, standing: 'unknown' },
    keySource,
    validFrom: '2026-02-01T00:00:00Z',
    comment: 'Sérieux, et drôle.',
    subject: String(subject),
    about: { kind: 'person' },
    withdrawable: false,
  };
}

const idsOf = ({ id, credentialSubject }: typeof badge) => [
  id,
  credentialSubject.achievement.id,
  credentialSubject.id,
];

describe('a credential that carries endorsements', () => {
  it.each([
    ['the credential', 0],
    ['its achievement', 1],
    ['the person', 2],
  ])('of %s is sound to us, to the schema and to the other verifier', async (_, which) => {
    const signed = await endorse(partner, idsOf(badge)[which] ?? '');
    const endorsement = endorsementsAbout([held(signed)], idsOf(badge), site.did);
    expect(endorsement).toEqual([signed]);
    const endorsed = await site.sign({ ...badge, endorsement });
    expect(shapeProblems(endorsed)).toEqual([]);
    const verdict = await verify(endorsed, { now, resolve: site.resolve });
    expect(verdict.outcome).toBe('valid');
    expect(verdict).toMatchObject({ achievement: 'Médiation', recipient: 'Lucia M.' });
    expect(verdict.steps.at(-1)).toMatchObject({
      name: 'endorsements',
      result: 'pass',
      data: { valid: '1' },
    });
    expect(await independentlyVerify(endorsed, site.files)).toMatchObject({ accepted: true, problems: [] });
    expect(schemaErrors(endorsed)).toBeNull();
  });

  it('is no longer valid to itself once a word of one is changed, the endorsement least of all', async () => {
    const endorsement = endorsementsAbout([held(await endorse(partner, badge.id))], idsOf(badge), site.did);
    const endorsed = await site.sign({ ...badge, endorsement });
    const altered = JSON.parse(JSON.stringify(endorsed).replace('Sérieux', 'Serieux'));
    expect((await verify(altered, { now, resolve: site.resolve })).outcome).toBe('changed');
  });
});

it('one with all that it may hold is sound too', async () => {
  const listUrl = 'https://partner.example.org/status/1.json';
  const signed = await endorse(partner, badge.id, {
    description: 'Un soutien.',
    issuer: {
      id: partner.did,
      type: ['Profile'],
      name: 'Un partenaire',
      url: 'https://partner.example.org/',
      email: 'nous@partner.example.org',
      description: 'Une association.',
    },
    validUntil: '2027-01-01T00:00:00Z',
    awardedDate: '2026-01-31T00:00:00+01:00',
    credentialStatus: statusEntry({ listUrl, index: 7 }),
  });
  const endorsement = endorsementsAbout([held(signed)], idsOf(badge), site.did);
  expect(endorsement).toEqual([signed]);
  const endorsed = await site.sign({ ...badge, endorsement });
  expect(schemaErrors(endorsed)).toBeNull();
  expect(await independentlyVerify(endorsed, site.files)).toMatchObject({ problems: [] });
  const { outcome, steps } = await verify(endorsed, { now, resolve: site.resolve });
  expect([outcome, steps.at(-1)?.reason]).toEqual(['valid', 'endorsements-unknown']);
});

it('a proof that stands alone is put into an array, and still holds', async () => {
  const { proof, ...rest } = await endorse(partner, badge.id);
  const [embedded] = endorsementsAbout([held({ ...rest, proof: proof[0] })], idsOf(badge), site.did);
  expect(embedded?.proof).toEqual(proof);
  const { outcome } = await verify(embedded, { now, resolve: site.resolve });
  expect(outcome).toBe('valid');
});

describe('stays outside:', () => {
  const contexts = (last: string) => ({
    '@context': ['https://www.w3.org/ns/credentials/v2', `https://purl.imsglobal.org/spec/ob/v3p0/${last}`],
  });
  const subject = (more: object) => ({
    credentialSubject: { id: badge.id, type: ['EndorsementSubject'], endorsementComment: 'Oui.', ...more },
  });
  it.each<[string, () => Promise<SignedEndorsement>]>([
    ['what is about something else', async () => held(await endorse(partner, `${badge.id}#other`))],
    ['what the signer says of itself', async () => held(await endorse(partner, badge.id), site.did)],
    [
      'what the signer said of itself under a former address',
      async () => {
        const one = held(await endorse(partner, badge.id), 'did:web:former.example.org', 'own');
        return { ...one, issuer: { ...one.issuer, standing: 'own' } };
      },
    ],
    [
      'what a key signed that came with the file',
      async () => {
        const { key } = partner;
        const signed = await endorse({ did: 'did:web:www.culture.gouv.fr', key }, badge.id);
        return held(signed, 'did:web:www.culture.gouv.fr', 'file');
      },
    ],
    [
      'what has other contexts',
      async () => held(await endorse(partner, badge.id, contexts('context-3.0.2.json'))),
    ],
    [
      'what tells more of its subject than a comment',
      async () => held(await endorse(partner, badge.id, subject({ name: 'Un autre badge' }))),
    ],
    [
      'what has the id of the credential',
      async () => held(await endorse(partner, badge.id, { id: badge.id })),
    ],
    [
      'what has a day for a moment',
      async () => {
        const signed = await endorse(partner, badge.id);
        return held({ ...signed, validUntil: '2027-01-01' });
      },
    ],
    [
      'what has a type in another form',
      async () => {
        const issuer = { id: partner.did, type: 'Profile', name: 'Un partenaire' };
        return held(await endorse(partner, badge.id, { issuer }));
      },
    ],
    [
      'what embeds something itself',
      async () => {
        const inner = await endorse(partner, badge.id);
        return held(await endorse(partner, badge.id, { endorsement: [inner] }));
      },
    ],
    [
      'what is signed twice',
      async () => {
        const { proof, ...rest } = await endorse(partner, badge.id);
        return held({ ...rest, proof: [...proof, ...proof] });
      },
    ],
  ])('%s', async (_, make) => {
    expect(endorsementsAbout([await make()], idsOf(badge), site.did)).toEqual([]);
  });

  it('what comes after the eighth', async () => {
    const signed = held(await endorse(partner, badge.id));
    expect(endorsementsAbout(Array(12).fill(signed), idsOf(badge), site.did)).toHaveLength(8);
  });
});
