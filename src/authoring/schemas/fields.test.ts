import { expect, test } from 'vitest';
import { hiddenCharacterIn, line, sentence, text } from './fields.ts';

const rulesOf = (schema: ReturnType<typeof line>, value: string) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test.each([
  ['letters, signs and emoji', 'Œuvre « à deux » 👩🏽‍🌾 – ½', [], []],
  ['a text of another direction, with its marks', 'שלום \u200Fעולם', [], []],
  ['a bell', 'a\u0007b', ['hidden-character'], ['hidden-character']],
  ['an escape', 'a\u001b[2Jb', ['hidden-character'], ['hidden-character']],
  ['a control of the second block', 'a\u0085b', ['hidden-character'], ['hidden-character']],
  ['a text turned around', 'a\u202Eb', ['hidden-character'], ['hidden-character']],
  ['an isolated direction', 'a\u2066b\u2069', ['hidden-character'], ['hidden-character']],
  ['half a pair', 'a\uD800b', ['hidden-character'], ['hidden-character']],
  ['a tab', 'a\tb', ['hidden-character'], []],
  ['two lines', 'a\nb', ['one-line', 'hidden-character'], []],
])('%s', (_, value, inLine, inText) => {
  expect(rulesOf(line(), value)).toEqual(inLine);
  expect(rulesOf(sentence(), value)).toEqual(inText);
  expect(rulesOf(text(), value)).toEqual(inText);
});

test('the character is named', () => {
  expect(hiddenCharacterIn('a\tb\u0007')).toBe('U+0007');
  expect(hiddenCharacterIn('a\tb')).toBe('U+0009');
  expect(hiddenCharacterIn('a\uD800')).toBe('U+D800');
  expect(hiddenCharacterIn('a\nb')).toBeUndefined();
});
