import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { endorsementsAbout } from './embed-endorsements.ts';
import type { SignedEndorsement } from './endorsement.ts';
import { shapeProblems } from './shape.ts';
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

/** A document as an endorsement that was found to hold. */
function held(document: object, did = partner.did): SignedEndorsement {
  const subject: unknown = Reflect.get(Object(Reflect.get(document, 'credentialSubject')), 'id');
  return {
    source: { slug: 'partenaire', file: '', text: JSON.stringify(document), document, keys: undefined },
    issuer: { name: 'Un partenaire', did, site: undefined, standing: 'unknown' },
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
    if (!existsSync(schemaFile)) return;
    const ajv = new Ajv2019({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
    validate(endorsed);
    expect(validate.errors).toBeNull();
  });

  it('is no longer valid to itself once a word of one is changed, the endorsement least of all', async () => {
    const endorsement = endorsementsAbout([held(await endorse(partner, badge.id))], idsOf(badge), site.did);
    const endorsed = await site.sign({ ...badge, endorsement });
    const altered = JSON.parse(JSON.stringify(endorsed).replace('Sérieux', 'Serieux'));
    expect((await verify(altered, { now, resolve: site.resolve })).outcome).toBe('changed');
  });
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
      'what has other contexts',
      async () => held(await endorse(partner, badge.id, contexts('context-3.0.2.json'))),
    ],
    [
      'what tells more of its subject than a comment',
      async () => held(await endorse(partner, badge.id, subject({ name: 'Un autre badge' }))),
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
