import { describe, expect, it } from 'vitest';
import type { Profile } from '../schemas/profile.ts';
import { nameFinder } from './name-finder.ts';
import { toldInText } from './told-in-text.ts';

const lucia = {
  firstName: 'Lucia',
  lastName: 'Moreau',
  nameShown: 'first-and-initial',
  adult: true,
} as const;
const hidden = nameFinder(['Lucia Moreau', 'Sofia Durand', 'Sofia D.', 'Jean-Noël de la Tour']);

const told = (text: string, changes: Partial<Profile> = {}) =>
  toldInText({ ...lucia, ...changes }, hidden)(text);

describe('of who is shown as Lucia M.,', () => {
  it.each<[string, readonly string[]]>([
    ['Lucia a réparé un vélo.', []],
    ['Lucia M. a réparé un vélo.', []],
    ['Lucia Moreau a réparé un vélo.', ['name']],
    ['MOREAU Lucia', ['name']],
    ['Mme Moreau', ['name']],
    ['un cheval moreau', []],
    ['https://atelier.example/lucia-moreau', ['name']],
    ['Lu\u200bcia Mo\u200breau', ['name']],
    ['𝐋𝐮𝐜𝐢𝐚 Moreau', ['name']],
    ['avec Sofia Durand', ['others']],
    ['avec DURAND, Sofia', ['others']],
    ['avec Sofia D.', ['others']],
    ['avec Sofia', []],
    ['avec jean noel de la tour', ['others']],
    ['Lucia Moreau et Sofia Durand', ['name', 'others']],
  ])('%j tells %j', (text, names) => {
    expect(told(text)).toEqual(names);
  });
});

it.each<[string, Partial<Profile>, string, readonly string[]]>([
  ['who shows the whole name hides none of it', { nameShown: 'full' }, 'Lucia Moreau', []],
  ['who shows a first name hides the initial', { nameShown: 'first' }, 'Lucia M.', ['name']],
  ['a minor shows the first name alone', { adult: false, nameShown: 'full' }, 'Lucia Moreau', ['name']],
  ['who has one name hides nothing', { lastName: undefined }, 'Lucia', []],
  ['a last name without accents is the same', { lastName: 'Lefèvre' }, 'LEFEVRE', ['name']],
])('%s', (_, changes, text, names) => {
  expect(told(text, changes)).toEqual(names);
});
