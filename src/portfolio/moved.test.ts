import { expect, test } from 'vitest';
import { positioning as schema } from '../authoring/schemas/positioning.ts';
import { compare } from './comparison.ts';
import { countMoves, mostMoved } from './moved.ts';
import { sampleContent, samplePerson } from './testing/sample.ts';

const content = sampleContent();
const ids = (of: ReturnType<typeof mostMoved>) => of.map(({ competence }) => competence.id);
const moves = (entry: Record<string, number>, exit: Record<string, number> | undefined) => {
  const said = (levels: Record<string, number>) =>
    schema.parse({
      date: '2025-01-01',
      levels: Object.entries(levels).map(([competence, level]) => ({ competence, level })),
    });
  return compare(said(entry), exit && said(exit), content.frameworks, new Map()).competences;
};

test('the competences of Lucia that moved most come first, the others in the order of the framework', () => {
  const { entry, exit, supports } = samplePerson(content, 'lucia');
  const { competences } = compare(entry, exit, content.frameworks, supports);
  expect(ids(mostMoved(competences, 5))).toEqual([
    'valoriser',
    'publics',
    'collectif',
    'parcours-pro',
    'interet-general',
  ]);
  expect(countMoves(competences)).toEqual({ told: 9, up: 9 });
});

test('what stayed, went down, appeared or is gone did not move up', () => {
  const competences = moves(
    { oral: 2, collectif: 3, publics: 1, organisation: 1 },
    { oral: 2, collectif: 2, valoriser: 4, organisation: 2 },
  );
  expect(ids(mostMoved(competences, 5))).toEqual(['organisation']);
  expect(countMoves(competences)).toEqual({ told: 5, up: 1 });
});

test('with an entry alone nothing has moved', () => {
  const competences = moves({ oral: 2 }, undefined);
  expect(mostMoved(competences, 5)).toEqual([]);
  expect(countMoves(competences)).toEqual({ told: 1, up: 0 });
});
