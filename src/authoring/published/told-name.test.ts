import { expect, it } from 'vitest';
import { type ToldName, toldName } from './told-name.ts';

type Row = [name: string, nameShown: 'first' | 'first-and-initial' | 'full', told: ToldName];

it.each<Row>([
  ['Maxime', 'first', 'shown'],
  ['Maxime R.', 'first-and-initial', 'shown'],
  ['Maxime Roussel', 'full', 'shown'],
  ['ROUSSEL Maxime', 'full', 'shown'],
  ['Maxime R.', 'first', 'more'],
  ['Maxime Roussel', 'first-and-initial', 'more'],
  ['maxime roussel', 'first-and-initial', 'more'],
  ['Roussel, Maxime Jean', 'first-and-initial', 'more'],
  ['Maxime Durand', 'full', 'other'],
  ['Roussel', 'full', 'other'],
  ['Nathan Bréville', 'full', 'other'],
  ['', 'full', 'other'],
])('"%s" tells of Maxime Roussel, who shows %s: %s', (name, nameShown, told) => {
  expect(toldName({ firstName: 'Maxime', lastName: 'Roussel', nameShown, adult: true }, name)).toBe(told);
});

it('takes a last name that is not written for that of somebody else', () => {
  const profile = { firstName: 'Maxime', nameShown: 'full', adult: true } as const;
  expect(toldName(profile, 'Maxime Roussel')).toBe('other');
});
