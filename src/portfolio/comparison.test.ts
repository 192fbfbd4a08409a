import { describe, expect, test } from 'vitest';
import { type Positioning, positioning as schema } from '../authoring/schemas/positioning.ts';
import { compare } from './comparison.ts';
import { sampleContent, samplePerson } from './testing/sample.ts';

const content = sampleContent();
const { frameworks } = content;

const said = (written: object): Positioning => schema.parse({ date: '2025-01-01', ...written });
const none = new Map();

describe('Lucia’s eight months', () => {
  const { entry, exit, supports } = samplePerson(content, 'lucia');
  const { competences, claims, objectives, nextObjectives } = compare(entry, exit, frameworks, supports);

  test('move each of the nine competences, in the order of the framework', () => {
    expect(
      competences.map(({ competence, entry: from, exit: to, move }) => [competence.id, from, to, move]),
    ).toEqual([
      ['interet-general', 2, 3, 'up'],
      ['valoriser', 1, 3, 'up'],
      ['publics', 1, 3, 'up'],
      ['codes-sociaux', 2, 3, 'up'],
      ['oral', 2, 3, 'up'],
      ['collectif', 2, 4, 'up'],
      ['reglements', 1, 2, 'up'],
      ['organisation', 2, 3, 'up'],
      ['parcours-pro', 1, 3, 'up'],
    ]);
  });

  test('are supported by badges, the highest level first', () => {
    const oral = competences.find(({ competence }) => competence.id === 'oral');
    expect(oral?.supports[0]).toEqual({ badge: 'mediation-scientifique', level: 3, date: '2025-01-31' });
    const levels = competences.flatMap((one) => one.supports.map(({ level }) => level ?? 0));
    expect(levels.length).toBeGreaterThan(8);
    for (const { supports: own } of competences)
      expect(own.map(({ level }) => level ?? 0)).toEqual(
        own.map(({ level }) => level ?? 0).toSorted((a, b) => b - a),
      );
  });

  test('keep the objectives of the arrival with what became of them, and those of the departure', () => {
    expect(objectives.map(({ outcome }) => outcome !== undefined)).toEqual([true, true, true]);
    expect(nextObjectives.map(({ title }) => title)).toContain('Écrire seule une demande de subvention');
  });

  test('leave no claim out', () => {
    const told = Object.values(claims).flat();
    expect(told.filter(({ move }) => move === 'appeared')).toHaveLength(9);
    expect(told.filter(({ move }) => move === 'let-go')).toHaveLength(7);
    expect(told.filter(({ move }) => move === 'stayed').map(({ text }) => text)).toEqual([
      'Je suis curieuse et ponctuelle.',
    ]);
  });
});

test('with an entry alone, nothing has moved yet and nothing is let go', () => {
  const { entry, exit, supports } = samplePerson(content, 'nathan');
  expect(exit).toBeUndefined();
  const { competences, claims } = compare(entry, undefined, frameworks, supports);
  expect(competences).toHaveLength(9);
  expect(new Set(competences.map(({ move }) => move))).toEqual(new Set([undefined]));
  expect(new Set(Object.values(claims).flatMap((one) => one.map(({ move }) => move)))).toEqual(
    new Set([undefined]),
  );
});

test.each([
  ['higher', 1, 2, 'up'],
  ['as it was', 2, 2, 'same'],
  ['lower', 3, 2, 'down'],
  ['given at exit alone', undefined, 2, 'appeared'],
  ['given at entry alone', 2, undefined, 'gone'],
] as const)('a level that is %s is said to be so', (_title, from, to, move) => {
  const levels = (level: number | undefined) => (level === undefined ? [] : [{ competence: 'oral', level }]);
  const { competences } = compare(
    said({ levels: [...levels(from), { competence: 'collectif', level: 1 }] }),
    said({ levels: levels(to) }),
    frameworks,
    none,
  );
  expect(competences.find(({ competence }) => competence.id === 'oral')).toMatchObject({ move });
});

test('a framework that neither names is left out, and a person without any level has no competence', () => {
  expect(compare(said({}), said({}), frameworks, none).competences).toEqual([]);
});

test.each([
  ['the same words', 'Je sais souder.', 'Je sais souder.', ['stayed']],
  ['other capitals and punctuation', 'Je sais souder', 'je sais souder !', ['stayed']],
  ['other accents', 'Je suis prêt à aider.', 'Je suis pret a aider.', ['stayed']],
  ['a sign that is part of a name', 'Programmer en C', 'Programmer en C++', ['appeared', 'let-go']],
  ['other words', 'Je sais souder.', 'Je sais souder proprement.', ['appeared', 'let-go']],
])('claims with %s', (_title, before, after, moves) => {
  const { claims } = compare(
    said({ claims: { savoirFaire: [before] } }),
    said({ claims: { savoirFaire: [after] } }),
    frameworks,
    none,
  );
  expect(claims.savoirFaire.map(({ move }) => move)).toEqual(moves);
});
