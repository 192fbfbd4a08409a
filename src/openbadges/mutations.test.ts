/** A signed badge with every optional part, changed in every small way: none of it may pass for what was signed. */
import { beforeAll, describe, expect, it } from 'vitest';
import { endorse, keyPartner } from './testing/endorsements.ts';
import { completeBadge, exampleSite } from './testing/example-site.ts';
import { idsIn, type Mutation, mutations, withMember } from './testing/mutations.ts';
import type { Verdict } from './verdict.ts';
import { type Verifier, verifier } from './verify.ts';

const now = new Date('2026-06-01T12:00:00Z');

let badge: object;
let verify: Verifier;
let before: Omit<Verdict, 'steps'>;
beforeAll(async () => {
  const site = await exampleSite();
  const partner = await keyPartner();
  const complete = completeBadge(site);
  const { achievement } = complete.credentialSubject;
  const endorsement = async (about: string) => [
    await endorse(partner, about, { id: `urn:endorsement:${about}` }),
  ];
  badge = await site.sign({
    ...complete,
    issuer: { ...complete.issuer, endorsement: await endorsement(site.did) },
    credentialSubject: {
      ...complete.credentialSubject,
      achievement: {
        ...achievement,
        creditsAvailable: 3.5,
        endorsement: await endorsement(achievement.id),
      },
    },
    endorsement: await endorsement(complete.id),
  });
  verify = verifier({ now, resolve: site.resolve });
  before = factsOf(await verify(badge));
});

/** What a verdict says of a badge; the steps may count fewer endorsements. */
function factsOf({ steps: _, ...facts }: Verdict): Omit<Verdict, 'steps'> {
  return facts;
}

/** The changes that say the same: the signature is over a graph, in which they make no difference. */
const harmless: readonly (readonly [reason: string, name: RegExp])[] = [
  ['The values of a property have no order.', /(type|tag|evidence|rubricCriterionLevel) turned round$/],
  ['A type or a text said twice is said once.', /(type|tag)\.\d+ doubled$/],
  [
    'A thing with an id described twice in the same way is described once.',
    /(related|resultDescription|rubricCriterionLevel|evidence)\.\d+ doubled$/,
  ],
  ['One value and a list of one are the same.', /put alone into a list$/],
  ['A text and an object of nothing else are the same.', /put as a value$/],
  ['A boolean and its text are one.', /identifier\.0\.hashed made another type$/],
  ['A context read twice defines the same.', /@context\.\d+ doubled$/],
  ['The same signature given twice is one.', /^proof\.0 doubled$/],
  [
    'Its id may be referred to by an object.',
    /endorsement\.0\.proof\.0\.verificationMethod made another type$/,
  ],
  [
    'The issuer is named elsewhere in the badge, by the same id.',
    /^(issuer|credentialSubject\.source\.parentOrg|credentialSubject\.achievement\.creator)\.(name|type)(\.0)? (removed|emptied)$/,
  ],
  ['So is who endorses.', /endorsement\.0\.issuer\.(name|type)(\.0)? (removed|emptied)$/],
  [
    'An endorsement repeats the contexts of the badge that it is in.',
    /endorsement\.0\.@context(\.\d)? (removed|emptied|turned round)$/,
  ],
];

describe('a badge with every optional part', () => {
  it('is valid as it was signed', () => {
    expect(before.outcome).toBe('valid');
  });

  it('tells every change of it that says something else', { timeout: 240_000 }, async () => {
    const all = [...mutations(badge)];
    expect(all.length).toBeGreaterThan(600);
    const passed = await thoseThatPass(all);
    for (const [reason, pattern] of harmless)
      expect(`${reason} ${passed.filter((name) => pattern.test(name)).length > 0}`).toBe(`${reason} true`);
    expect(passed.filter((name) => !harmless.some(([, pattern]) => pattern.test(name)))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['attestedBy', 'Le ministère'],
    ['@graph', [{ id: 'urn:x', name: 'Autre' }]],
    ['@included', [{ id: 'urn:x', name: 'Autre' }]],
    ['@reverse', { issuer: { id: 'urn:x' } }],
    ['@nest', { name: 'Autre' }],
    ['@id', 'urn:x'],
    ['@type', 'Achievement'],
    ['@index', 'x'],
    ['@value', 'Autre'],
    ['@language', 'fr'],
    ['@context', { name: 'https://example.org/name' }],
    ['@import', 'https://www.w3.org/ns/credentials/v2'],
    ['__proto__', { name: 'Autre' }],
    ['https://schema.org/name', 'Autre'],
    ['description', 'Autre'],
    ['audience', 'Autre'],
    ['id', 'urn:x'],
    ['name', 'Autre'],
    ['proof', [{ type: 'DataIntegrityProof' }]],
    ['toString', 'Autre'],
  ])('never shows a member "%s" that is put anywhere', { timeout: 60_000 }, async (key, member) => {
    const all = [...withMember(badge, key, member)];
    expect(all.length).toBeGreaterThan(5);
    expect(await thoseThatPass(all)).toEqual([]);
  });

  it.each<[string, string, unknown]>([
    ['an empty list says nothing', 'endorsement', []],
    ['nothing says nothing', 'description', null],
    ['the label of a blank node is in no graph', 'id', '_:b0'],
  ])('may gain what says nothing more: %s', { timeout: 60_000 }, async (_title, key, member) => {
    expect((await thoseThatPass([...withMember(badge, key, member)])).length).toBeGreaterThan(5);
  });

  it('never takes a word from what stands beside its proof', { timeout: 60_000 }, async () => {
    const other = {
      name: 'Autre',
      identifier: [{ type: 'IdentityObject', identityType: 'name', identityHash: 'Autre' }],
      source: { id: 'urn:x', name: 'Autre' },
      achievement: { name: 'Autre' },
      achievementType: 'Autre',
      image: { id: 'https://example.org/autre.png' },
    };
    const all = [...idsIn(badge), '_:a'].map((id) => ({
      name: `${id} among the proofs`,
      value: { ...badge, proof: [...Reflect.get(badge, 'proof'), { id, ...other }] },
    }));
    expect(all.length).toBeGreaterThan(15);
    // Not signed, so it changes nothing; and nothing of it is shown.
    expect(await thoseThatPass(all)).toHaveLength(all.length);
  });

  it('keeps the name of its holder, however its identity is parted', async () => {
    const subject = Reflect.get(badge, 'credentialSubject');
    const [{ identityHash, ...rest }] = subject.identifier;
    const { identityType, ...without } = rest;
    const type = 'IdentityObject';
    const parted = [
      [
        { id: '_:a', ...rest },
        { id: '_:a', type, identityHash },
      ],
      [
        { id: '_:a', type, identityHash },
        { id: '_:a', ...rest },
      ],
      [
        { id: '_:a', ...without },
        { id: '_:a', type, identityHash },
        { id: '_:a', type, identityType },
      ],
    ].map((identifier, index) => ({
      name: `parted ${index}`,
      value: { ...badge, credentialSubject: { ...subject, identifier } },
    }));
    expect(await thoseThatPass(parted)).toHaveLength(parted.length);
  });

  it('never shows a second description of what it speaks of', { timeout: 60_000 }, async () => {
    const described = idsIn(badge).flatMap((id) =>
      [{ name: 'Autre' }, { description: 'Autre' }].map((more) => ({
        name: `${id} described again`,
        value: {
          ...badge,
          evidence: [...Reflect.get(badge, 'evidence'), { id, type: ['Evidence'], ...more }],
        },
      })),
    );
    expect(described.length).toBeGreaterThan(30);
    expect(await thoseThatPass(described)).toEqual([]);
  });
});

/** The names of the mutations that come out valid; whatever does not, shows nothing of itself. */
async function thoseThatPass(all: readonly Mutation[]): Promise<string[]> {
  const passed: string[] = [];
  for (const { name, value } of all) {
    const verdict = await verify(value);
    const { outcome, ...facts } = factsOf(verdict);
    if (outcome === 'valid') {
      expect({ name, outcome, ...facts }).toEqual({ name, ...before });
      passed.push(name);
    } else {
      expect(`${name}: ${outcome}`).toMatch(/: (changed|unverifiable)$/);
      // An endorsement that no longer holds leaves the badge as it is; the badge itself is told apart above.
      if (verdict.steps[2]?.result !== 'pass') expect(facts.achievement).toBeUndefined();
    }
  }
  return passed;
}
