import { expect, test } from 'vitest';
import { firstSentence, shortened } from './sentence.ts';

test.each([
  ['Un café. Un thé.', 40, 'Un café.'],
  ['Un café, un thé', 40, 'Un café, un thé'],
  ['\n- Un café\n- un thé', 40, 'Un café'],
  ['2,5 heures ! Puis 3.', 40, '2,5 heures !'],
  ['Un café et un thé', 10, 'Un café…'],
  ['', 10, ''],
])('the first sentence of %j within %i characters is %j', (text, maximum, sentence) => {
  expect(firstSentence(text, maximum)).toBe(sentence);
});

test.each([
  ['un deux', 7, 'un deux'],
  ['un deux trois', 8, 'un deux…'],
  ['un deux trois', 7, 'un…'],
  ['undeuxtrois', 5, 'unde…'],
  ['ab😀cd', 4, 'ab…'],
  ['un\n deux', 10, 'un deux'],
])('%j shortened to %i characters is %j', (text, maximum, expected) => {
  expect(shortened(text, maximum)).toBe(expected);
});
