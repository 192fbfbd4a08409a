import { expect, test } from 'vitest';
import { markSaid, sentenceParts, withoutMarks } from './said.ts';

const sentence = `Last obtained: ${markSaid('Découpe laser')}.`;

test('what the content says is told from the sentence around it', () => {
  expect(sentenceParts(sentence)).toEqual([
    { text: 'Last obtained: ', said: false },
    { text: 'Découpe laser', said: true },
    { text: '.', said: false },
  ]);
});

test.each([
  ['a sentence of the interface is one part', 'Specimen.', [{ text: 'Specimen.', said: false }]],
  ['what the content says alone is one part', markSaid('Écoute'), [{ text: 'Écoute', said: true }]],
  ['nothing said leaves no part', `A${markSaid('')}`, [{ text: 'A', said: false }]],
  ['a mark that an author typed marks nothing', 'A\u2068B', [{ text: 'AB', said: false }]],
  ['nor within what is said', markSaid('A\u2069B'), [{ text: 'AB', said: true }]],
])('%s', (_title, text, parts) => {
  expect(sentenceParts(text)).toEqual(parts);
});

test('an attribute gets the sentence without marks', () => {
  expect(withoutMarks(sentence)).toBe('Last obtained: Découpe laser.');
});
