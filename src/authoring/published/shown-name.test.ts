import { expect, it } from 'vitest';
import { shownName } from './shown-name.ts';

type Row = [lastName: string | undefined, nameShown: 'first' | 'first-and-initial' | 'full', shown: string];

it.each<Row>([
  ['Moreau', 'first', 'Lucia'],
  ['Moreau', 'full', 'Lucia Moreau'],
  ['Moreau', 'first-and-initial', 'Lucia M.'],
  ['MOREAU', 'first-and-initial', 'Lucia M.'],
  ['moreau', 'first-and-initial', 'Lucia M.'],
  ['Martin-Dupont', 'first-and-initial', 'Lucia M.'],
  ['Martin Dupont', 'first-and-initial', 'Lucia M.'],
  ['de la Tour', 'first-and-initial', 'Lucia T.'],
  ['d’Alembert', 'first-and-initial', 'Lucia A.'],
  ["d'alembert", 'first-and-initial', 'Lucia D.'],
  ['Le Goff', 'first-and-initial', 'Lucia L.'],
  ['Élise', 'first-and-initial', 'Lucia É.'],
  ['E\u0301lise', 'first-and-initial', 'Lucia É.'],
  ['éluard', 'first-and-initial', 'Lucia É.'],
  ['ben Saïd', 'first-and-initial', 'Lucia S.'],
  ['?', 'first-and-initial', 'Lucia'],
  [undefined, 'first-and-initial', 'Lucia'],
  [undefined, 'full', 'Lucia'],
])('shows of "%s", as %s: %s', (lastName, nameShown, shown) => {
  const profile = { firstName: 'Lucia', nameShown, adult: true };
  expect(shownName(lastName === undefined ? profile : { ...profile, lastName })).toBe(shown);
});

it.each(['first', 'first-and-initial', 'full'] as const)(
  'shows the first name alone under 18, whatever %s says',
  (nameShown) => {
    expect(shownName({ firstName: 'Lucia', lastName: 'Moreau', nameShown, adult: false })).toBe('Lucia');
  },
);
