import { expect, test } from 'vitest';
import { sentenceCase } from './sentence-case.ts';

test.each([
  ['une soirée pour 84 personnes', 'Une soirée pour 84 personnes'],
  ['école ouverte', 'École ouverte'],
  ['11 séances animées', '11 séances animées'],
  ['iPhone réparés : 12', 'iPhone réparés : 12'],
  ['Déjà écrit', 'Déjà écrit'],
  ['', ''],
])('“%s” begins as “%s”', (text, sentence) => {
  expect(sentenceCase(text, 'fr')).toBe(sentence);
});
