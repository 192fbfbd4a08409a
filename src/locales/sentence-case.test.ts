import { expect, test } from 'vitest';
import { sentenceCase, withinSentence } from './sentence-case.ts';

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

test.each([
  ['Le jour où le badge a été obtenu.', 'le jour où le badge a été obtenu.'],
  ['À qui écrire.', 'à qui écrire.'],
  ['SDJES (ex-DDCS).', 'SDJES (ex-DDCS).'],
  ['`job` : un poste.', '`job` : un poste.'],
])('“%s” goes on as “%s”', (text, rest) => {
  expect(withinSentence(text, 'fr')).toBe(rest);
});
