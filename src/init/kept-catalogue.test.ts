import { expect, test } from 'vitest';
import { linesToReread, withoutPeople } from './kept-catalogue.ts';

test.each<[string, string, string]>([
  [
    'in the middle',
    '---\ntitle: T\ncoCreators:\n  - { name: Sami }\n  - name: Ana\n    volunteer: ana\ntags: [a]\n---\n\ncoCreators: here\n',
    '---\ntitle: T\ntags: [a]\n---\n\ncoCreators: here\n',
  ],
  ['at the end', '---\ntitle: T\ncoCreators:\n- { name: Sami }\n---\nText\n', '---\ntitle: T\n---\nText\n'],
  ['on one line', '---\ncoCreators: [{ name: Sami }]\ntitle: T\n---\n', '---\ntitle: T\n---\n'],
  [
    'with Windows line ends',
    '---\r\ntitle: T\r\ncoCreators:\r\n  - { name: Sami }\r\nposture: 2\r\n---\r\n',
    '---\r\ntitle: T\r\nposture: 2\r\n---\r\n',
  ],
  ['nowhere', '---\ntitle: T\n---\nText\n', '---\ntitle: T\n---\nText\n'],
])('the co-creators of a badge are taken out: %s', (_, text, without) => {
  expect(withoutPeople(text)).toBe(without);
});

test('a line is to be read again where it says a name as a word, and only there', () => {
  const text = 'Au Dôme, on répare.\nUn dôme de terre.\n\nCaennais et Caen (14).\nDômesday\n';
  expect(linesToReread('badges/a.md', text, ['Dôme', 'Caen'])).toEqual([
    { file: 'badges/a.md', line: 1, text: 'Au Dôme, on répare.' },
    { file: 'badges/a.md', line: 4, text: 'Caennais et Caen (14).' },
  ]);
});
