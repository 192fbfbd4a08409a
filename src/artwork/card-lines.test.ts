import { expect, test } from 'vitest';
import { breakLabel } from '../minimap/label.ts';
import { textWidth } from '../minimap/text-width.ts';
import { evenLines, oneLine } from './card-lines.ts';

const pitch = '8 mois de service civique en médiation culturelle.';

test('a text is set in even lines: no more of them than it needs, and none with a last word alone', () => {
  const greedy = breakLabel(pitch, 720, 34);
  expect(greedy.at(-1)).toBe('culturelle.');
  const even = evenLines(pitch, 720, 34);
  expect(even).toHaveLength(greedy.length);
  expect(even.join(' ')).toBe(pitch);
  const widths = even.map((line) => textWidth(line, 34));
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(120);
});

test.each([
  ['a short text stays on its line', 'Écoute', 600],
  ['a text too long for three lines is cut as it would be otherwise', `${pitch} ${pitch} ${pitch}`, 300],
  ['a word longer than the line is cut as it would be otherwise', 'Anticonstitutionnellement', 200],
])('%s', (_fact, text, width) => {
  expect(evenLines(text, width, 34).join(' ')).toBe(breakLabel(text, width, 34).join(' '));
  for (const line of evenLines(text, width, 34)) expect(textWidth(line, 34)).toBeLessThanOrEqual(width);
});

test.each([
  ['Le Dôme', { text: 'Le Dôme', size: 28 }],
  ['Un nom de structure un peu long', { text: 'Un nom de structure un peu long', size: 24 }],
])('one line of %s is as large as fits', (text, line) => {
  expect(oneLine(text, 420, [28, 24, 21])).toEqual(line);
});

test('a line that fits in no size is cut, and says so', () => {
  const { text, size } = oneLine(
    'Association des centres de culture scientifique et technique',
    420,
    [28, 24, 21],
  );
  expect(size).toBe(21);
  expect(text).toMatch(/^Association des .*…$/);
});
