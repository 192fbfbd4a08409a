import { expect, test } from 'vitest';
import { cycleFrom } from './pathway-cycles.ts';

const stops = (edges: Record<string, string[]>) =>
  new Map(
    Object.entries(edges).map(([badge, requires]) => [
      badge,
      { requires: requires.map((required) => ({ badge: required })) },
    ]),
  );

test.each([
  ['itself', { a: ['a'] }, ['a', 'a']],
  ['two', { a: ['b'], b: ['a'] }, ['a', 'b', 'a']],
  ['the shortest of two', { a: ['b', 'c'], b: ['c'], c: ['a'] }, ['a', 'c', 'a']],
  ['a diamond is none', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, undefined],
  ['a cycle further on is not its own', { a: ['b'], b: ['c'], c: ['b'] }, undefined],
  ['what is not on the pathway', { a: ['z'] }, undefined],
])('%s', (_, edges, expected) => {
  expect(cycleFrom('a', stops(edges))).toEqual(expected);
});

test('a ladder of many ways is walked once', () => {
  const ladder: Record<string, string[]> = {};
  for (let step = 0; step < 2000; step += 1) ladder[`a${step}`] = [`a${step + 1}`, `a${step + 2}`];
  expect(cycleFrom('a0', stops(ladder))).toBeUndefined();
});
