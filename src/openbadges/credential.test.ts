import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../authoring/content.ts';
import { credentialAddress, statusListAddress } from './addresses.ts';
import { type OpenBadge, openBadge } from './credential.ts';
import { differences } from './differences.ts';
import { factsOf } from './facts.ts';
import { specimenKey } from './key.ts';
import { signCredential } from './proof.ts';
import { shapeProblems } from './shape.ts';
import { statusEntry } from './status-list.ts';
import { allHolders, contentOf, fixtureSite, writeFixture } from './testing/fixture.ts';

const schemaFile = '../shared/conformance/schemas/ob_v3p0_achievementcredential_schema.strict.json';
const did = 'did:web:structure.example:badges-du-dome';
const id = credentialAddress(fixtureSite, '0f8b6c1e-5d2a-4a7e-9c3b-1a2b3c4d5e6f');
const artwork = 'a'.repeat(64);
let content: Content;

beforeAll(() => {
  content = contentOf(writeFixture());
});

function make(volunteer: string, badgeName: string, specimen = false, from = content): OpenBadge {
  const holder = allHolders(from).find((one) => one.volunteer.slug === volunteer);
  const award = holder?.volunteer.awards.get(badgeName);
  const badge = from.badges.get(badgeName);
  if (!holder || !award || !badge) throw new Error(`no award ${volunteer}/${badgeName}`);
  return openBadge(
    {
      award,
      badge,
      badges: from.badges,
      issuer: from.issuer.data,
      frameworks: from.frameworks,
      holderName: holder.name,
    },
    {
      signatory: { did, site: fixtureSite, specimen },
      id,
      subjectId: 'urn:uuid:7c9e6679-7425-40de-944b-e07fc1f90ae7',
      validFrom: '2026-03-12T08:00:00Z',
      artwork,
      status: statusEntry({ listUrl: statusListAddress(fixtureSite, '1'), index: 7 }),
    },
  );
}

/** What the official strict JSON Schema finds; `null` where all is well. */
function schemaErrors(credential: unknown) {
  const ajv = new Ajv2019({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  validate(credential);
  return validate.errors;
}

const awards = [
  ['lucia', 'accueil'],
  ['lucia', 'secours'],
  ['lucia', 'jen-suis-la'],
  ['nathan', 'accueil'],
] as const;

describe.each(awards)('the credential of %s/%s', (volunteer, badge) => {
  it('has the strict shape, signed too, with every term defined', async () => {
    const unsigned = make(volunteer, badge);
    expect(shapeProblems(unsigned)).toEqual([]);
    const key = await specimenKey();
    const signed = await signCredential(unsigned, { key, controller: did, created: unsigned.validFrom });
    expect(shapeProblems(signed)).toEqual([]);
  });

  it.skipIf(!existsSync(schemaFile))('passes the official strict JSON Schema', () => {
    expect(schemaErrors(make(volunteer, badge))).toBeNull();
  });

  it('holds no name of a folder of the person, nor a page’s address', () => {
    const text = JSON.stringify(make(volunteer, badge));
    expect(text).not.toContain(`/${volunteer}`);
    expect(text).not.toContain(`"${volunteer}"`);
    expect(text).not.toContain('Martin');
  });
});

it('names the assessor as the source of an attested badge, on behalf of the structure', () => {
  expect(make('lucia', 'accueil').credentialSubject.source).toEqual({
    id: `${id}#assessor`,
    type: ['Profile'],
    name: 'Camille R.',
    description: 'Responsable de l’accueil',
    parentOrg: { id: did, type: ['Profile'], name: 'La Structure' },
  });
});

it('names the structure as the source where the award names nobody', () => {
  expect(make('lucia', 'secours').credentialSubject.source.id).toBe(did);
});

it('names the person as the source of what they declare', () => {
  const { credentialSubject: subject } = make('lucia', 'jen-suis-la');
  expect(subject.source).toEqual({ id: subject.id, type: ['Profile'], name: 'Lucia M.' });
  expect(subject.achievement.achievementType).toBe('ext:SelfAssessment');
});

it('tells the claims of a "J’en suis là" before its words', () => {
  expect(make('lucia', 'jen-suis-la').evidence?.[0]).toMatchObject({
    id: `${id}#evidence-1`,
    narrative:
      '**Ce que je sais**\n\n- Le théâtre\n\n**Comment je suis**\n\n- Je suis à l’écoute\n\nJ’arrive.',
  });
});

it('gives evidence its own address as id, in ASCII, and the rest a fragment of the credential', () => {
  expect(make('lucia', 'accueil').evidence?.map((one) => one.id)).toEqual([
    `${id}#evidence-1`,
    'https://photos.example/accueil?jour=11%20mars',
    `${id}#evidence-3`,
  ]);
});

it('leaves out evidence where the award tells none', () => {
  expect('evidence' in make('lucia', 'secours')).toBe(false);
});

it('ends with the last second of the badge’s last valid day', () => {
  expect(make('lucia', 'secours')).toMatchObject({
    awardedDate: '2026-01-31T00:00:00+01:00',
    validUntil: '2027-01-31T23:59:59+01:00',
  });
  expect('validUntil' in make('lucia', 'accueil')).toBe(false);
});

it('points each result at a level that its own achievement describes', () => {
  const { achievement, result } = make('lucia', 'accueil').credentialSubject;
  const base = `${fixtureSite}badges/accueil.json#rectec-engagement/agir-collectivement`;
  expect(result).toEqual([
    { type: ['Result'], resultDescription: base, achievedLevel: `${base}/2`, value: '2' },
  ]);
  expect(achievement.resultDescription?.map((one) => one.id)).toEqual([base]);
  expect(achievement.resultDescription?.[0]?.requiredLevel).toBe(`${base}/2`);
  expect(achievement.resultDescription?.[0]?.rubricCriterionLevel.map((one) => one.level)).toEqual([
    '1',
    '2',
    '3',
    '4',
  ]);
});

it('aligns every competence to its place on the site, and to the ESCO skill that is proposed', () => {
  const { alignment } = make('lucia', 'accueil').credentialSubject.achievement;
  expect(alignment?.map((one) => [one.targetUrl, one.targetFramework])).toEqual([
    [`${fixtureSite}frameworks/rectec-engagement/#agir-collectivement`, 'RECTEC ENGAGEMENT'],
    ['http://data.europa.eu/esco/skill/60c78287-22eb-4103-9c8c-28deaa460da0', 'ESCO'],
    [`${fixtureSite}frameworks/rectec-engagement/#communiquer`, 'RECTEC ENGAGEMENT'],
  ]);
});

it('names the structure as the creator of a badge that nobody is credited for', () => {
  const { achievement } = make('lucia', 'accueil').credentialSubject;
  expect(achievement.creator).toEqual({ id: did, type: ['Profile'], name: 'La Structure' });
  expect('related' in achievement).toBe(false);
});

describe('a badge that people created together, in a series', () => {
  const badge = (title: string, step: number, more = '') =>
    `---\ntitle: ${title}\ndescription: Une étape.\ncategory: savoir\nposture: 1\nseries: { name: Radio, step: ${step} }\n${more}---\n`;
  const credits =
    "version: '2'\ncoCreators:\n  - { name: Lucia M., date: 2025-04-10, volunteer: lucia }\n  - { name: Le groupe, date: 2025-04-10 }\n  - { name: Zoé }\n";
  const folder = (changes: Record<string, string | null> = {}) =>
    contentOf(
      writeFixture({
        'badges/accueil.md': badge('Accueil', 2, credits),
        'badges/antenne.md': badge('Antenne', 1),
        'badges/studio.md': badge('Studio', 4, "version: '3'\n"),
        ...changes,
      }),
    );

  it('credits them as one group within the structure, by the names shown and no folder', () => {
    const { creator, id: achievementId } = make('lucia', 'accueil', false, folder()).credentialSubject
      .achievement;
    expect(creator).toEqual({
      id: `${achievementId}#co-creators`,
      type: ['Profile'],
      name: 'Lucia M., Le groupe et Zoé',
      description: 'Co-créé par Zoé ; Lucia M. et Le groupe le 10 avril 2025.',
      parentOrg: { id: did, type: ['Profile'], name: 'La Structure' },
    });
    expect(JSON.stringify(creator)).not.toContain('lucia');
  });

  it('is related to the other steps, each with its version and language', () => {
    const { related } = make('lucia', 'accueil', false, folder()).credentialSubject.achievement;
    const step = (slug: string, version: string) => ({
      id: `${fixtureSite}badges/${slug}.json`,
      type: ['Related'],
      version,
      inLanguage: 'fr',
    });
    expect(related).toEqual([step('antenne', '1'), step('studio', '3')]);
  });

  it('has the strict shape, signed too, with every term defined', async () => {
    const unsigned = make('lucia', 'accueil', false, folder());
    expect(shapeProblems(unsigned)).toEqual([]);
    const key = await specimenKey();
    const signed = await signCredential(unsigned, { key, controller: did, created: unsigned.validFrom });
    expect(shapeProblems(signed)).toEqual([]);
    if (existsSync(schemaFile)) expect(schemaErrors(signed)).toBeNull();
  });

  it('gives back the credits and the steps as facts; a series that gains a step makes no difference', () => {
    const signed = factsOf(make('lucia', 'accueil', false, folder()));
    expect(signed.coCreators).toEqual({
      names: 'Lucia M., Le groupe et Zoé',
      words: 'Co-créé par Zoé ; Lucia M. et Le groupe le 10 avril 2025.',
    });
    const steps = ['antenne', 'studio'].map((slug) => `${fixtureSite}badges/${slug}.json`);
    expect(signed.related).toEqual(steps);
    const now = factsOf(make('lucia', 'accueil', false, folder({ 'badges/onde.md': badge('Onde', 3) })));
    expect(now.related).toHaveLength(3);
    const known = { ownLevels: false, otherCredits: false };
    expect(differences(signed, now, known)).toEqual({ ofAward: [], ofBadge: [] });
    expect(factsOf(make('lucia', 'secours')).coCreators).toBeUndefined();
  });
});

it('shows the levels of the award in place of those of the badge', () => {
  const changed = contentOf(
    writeFixture({
      'volunteers/lucia/awards/accueil.md':
        '---\ndate: 2026-03-11\nlevels:\n  - { competence: agir-collectivement, level: 3 }\n  - { competence: communiquer, level: 1 }\n---\n',
    }),
  );
  expect(factsOf(make('lucia', 'accueil', false, changed)).levels).toEqual([
    { framework: 'rectec-engagement', competence: 'agir-collectivement', level: 3 },
    { framework: 'rectec-engagement', competence: 'communiquer', level: 1 },
  ]);
});

it('says that it is a specimen in its name and in its issuer’s', () => {
  const specimen = make('lucia', 'accueil', true);
  expect([specimen.name, specimen.issuer.name]).toEqual([
    'SPÉCIMEN · Accueil du public',
    'SPÉCIMEN · La Structure',
  ]);
  expect(make('lucia', 'accueil').name).toBe('Accueil du public');
});

it('gives back as facts what the files said', () => {
  expect(factsOf(make('lucia', 'accueil'))).toMatchObject({
    title: 'Accueil du public',
    criteria: '- Avoir accueilli *dix* groupes.',
    holderName: 'Lucia M.',
    date: '2026-03-11',
    lastDay: undefined,
    summary: 'Dix groupes accueillis en une journée.',
    declared: false,
    assessor: { name: 'Camille R.', role: 'Responsable de l’accueil' },
    narrative: 'Lucia a accueilli **dix** groupes.',
    competences: ['agir-collectivement', 'communiquer'].map((competence) => ({
      framework: 'rectec-engagement',
      competence,
    })),
    artwork,
    evidence: [
      { name: 'L’album de la journée', url: 'https://photos.example/accueil?jour=11%20mars' },
      { name: 'Le plan d’accueil', narrative: 'Un plan dessiné à la main.', url: undefined },
    ],
  });
});
