import { expect, test } from 'vitest';
import { creditsOf } from './credits.ts';

test('co-creators are credited together by day, in the order of the days', () => {
  const coCreators = [
    { name: 'Zoé', date: '2025-05-02' },
    { name: 'Maxime R.', date: '2025-04-10' },
    { name: 'Le groupe' },
    { name: 'Lucia M.', date: '2025-04-10' },
  ];
  expect(creditsOf({ coCreators }).map(({ date, people }) => [date, people.map(({ name }) => name)])).toEqual(
    [
      [undefined, ['Le groupe']],
      ['2025-04-10', ['Maxime R.', 'Lucia M.']],
      ['2025-05-02', ['Zoé']],
    ],
  );
});

test('a badge that nobody is credited for has no credits', () => {
  expect(creditsOf({ coCreators: [] })).toEqual([]);
});
