import { expect, it } from 'vitest';
import { isWithin } from './tells-more.ts';

it.each([
  ['Lucia', 'Lucia', true],
  ['Lucia', 'Lucia M.', true],
  ['Lucia', 'Lucia Martin', true],
  ['Lucia M.', 'Lucia Martin', true],
  ['Lucia M.', 'Lucia', false],
  ['Lucia Martin', 'Lucia M.', false],
  ['Lucia M.', 'Lucia Petit', false],
  ['Luci', 'Lucia', false],
  ['Nathan P.', 'Lucia M.', false],
])('that %s is within %s: %s', (name, other, expected) => {
  expect(isWithin(name, other)).toBe(expected);
});
