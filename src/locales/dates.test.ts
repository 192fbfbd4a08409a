import { expect, test } from 'vitest';
import { longDate, longDateOf, month, monthName, monthsBetween, period, shortDate } from './dates.ts';

const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

test.each([
  ['the first of a month is an ordinal in French', longDate('2024-10-01', 'fr'), '1er octobre 2024'],
  ['the eleventh is not', longDate('2024-10-11', 'fr'), '11 octobre 2024'],
  ['English writes the day first', longDate('2024-10-01', 'en'), '1 October 2024'],
  ['what is no day stays as it is', longDate('2026-99-99', 'fr'), '2026-99-99'],
  ['a short date has a short month', shortDate('2025-02-09', 'fr'), '9 févr. 2025'],
  ['a month of any year stands alone', monthName(8, 'fr'), 'Août'],
  ['a month of any year in English', monthName(12, 'en'), 'December'],
  ['a month has its year', month('2025-05-31', 'fr'), 'mai 2025'],
  ['a period over two years names both', period('2024-10-01', '2025-05-31', 'fr'), 'octobre 2024 à mai 2025'],
  [
    'a period within a year names it once',
    period('2025-02-01', '2025-10-31', 'fr'),
    'février à octobre 2025',
  ],
  ['a period in English', period('2024-10-01', '2025-05-31', 'en'), 'October 2024 to May 2025'],
  ['a moment is the day that it says in UTC', longDateOf('2025-05-31T23:59:59Z', 'fr'), '31 mai 2025'],
])('%s', (_title, words, expected) => {
  expect(plain(words)).toBe(expected);
});

test('the parts of a date are not torn apart at the end of a line', () => {
  expect(longDate('2024-10-11', 'fr')).not.toContain(' ');
});

test.each([
  ['2024-10-01', '2025-05-31', 8],
  ['2025-10-15', '2026-06-14', 8],
  ['2025-01-01', '2025-01-10', 1],
])('from %s to %s there are %i months', (starts, ends, months) => {
  expect(monthsBetween(starts, ends)).toBe(months);
});
