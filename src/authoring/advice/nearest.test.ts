import { expect, test } from 'vitest';
import { byNearness, distance, nearest } from './nearest.ts';

test.each([
  ['titre', 'title', 1],
  ['acceuil', 'accueil', 1],
  ['', 'abc', 3],
  ['same', 'same', 0],
  ['kitten', 'sitting', 3],
])('from %s to %s is %i', (a, b, expected) => {
  expect(distance(a, b)).toBe(expected);
  expect(distance(b, a)).toBe(expected);
});

test.each([
  ['catégorie', ['category', 'credentials'], 'category'],
  ['First_Name', ['first-name', 'last-name'], 'first-name'],
  ['xyz', ['title', 'posture'], undefined],
  ['anything', [], undefined],
  ['accueil', ['ecoute', 'accueil-du-public'], 'accueil-du-public'],
  ['Médiation', ['ecoute', 'mediation-scientifique'], 'mediation-scientifique'],
  ['accueil', ['accueil-du-public', 'accueil-des-nouveaux'], undefined],
  ['lot', ['lot-de-pieces'], undefined],
])('%s among %j means %s', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test('the closest names come first, equally close ones by alphabet', () => {
  expect(byNearness('main', ['zebra', 'mains', 'lain', 'gain'])).toEqual(['gain', 'lain', 'mains', 'zebra']);
});

test('the names that begin with it come before closer ones', () => {
  expect(byNearness('accueil', ['ecueil', 'accueil-du-public'])).toEqual(['accueil-du-public', 'ecueil']);
});

test('a word of a megabyte costs no time', () => {
  const start = performance.now();
  nearest('a'.repeat(1_000_000), ['title', 'a'.repeat(1_000_000)]);
  expect(performance.now() - start).toBeLessThan(1000);
});
