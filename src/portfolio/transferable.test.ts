import { expect, test } from 'vitest';
import { competenceKey, type Support } from './supports.ts';
import { sampleContent, samplePerson } from './testing/sample.ts';
import { transferable } from './transferable.ts';

const { frameworks, ...content } = sampleContent();
const badge = (name: string, level: number | undefined): Support => ({
  badge: name,
  level,
  date: '2025-01-01',
});
const supported = (by: Record<string, readonly Support[]>) =>
  new Map(Object.entries(by).map(([id, own]) => [competenceKey('rectec-engagement', id), own]));
const ids = (of: ReturnType<typeof transferable>) => of.map(({ competence }) => competence.id);

test('the highest level comes first, then the most badges, then the order of the framework', () => {
  const supports = supported({
    organisation: [badge('a', 2)],
    publics: [badge('b', 2)],
    oral: [badge('c', 2), badge('d', undefined)],
    collectif: [badge('e', 4), badge('f', 3)],
  });
  const found = transferable(frameworks, supports, 5);
  expect(ids(found)).toEqual(['collectif', 'oral', 'publics', 'organisation']);
  expect(found[0]).toMatchObject({ level: 4, best: { badge: 'e' } });
});

test('a competence that badges only touch is left out, and no more are told than asked for', () => {
  expect(transferable(frameworks, supported({ oral: [badge('a', undefined)] }), 5)).toEqual([]);
  const { supports } = samplePerson({ frameworks, ...content }, 'lucia');
  expect(transferable(frameworks, supports, 3)).toHaveLength(3);
});
