import { expect, it } from 'vitest';
import { changeLetter, difference, withTexts } from './lesson.ts';

it('puts each text in its place and leaves the rest', () => {
  const badge = { name: 'Accueil', subject: { identifier: [{ identityHash: 'Lucia M.' }], n: 1 } };
  expect(
    JSON.parse(
      withTexts(JSON.stringify(badge), [
        { path: ['name'], value: 'Écoute' },
        { path: ['subject', 'identifier', 0, 'identityHash'], value: 'Léa' },
        { path: ['nowhere', 'at all'], value: 'x' },
      ]),
    ),
  ).toEqual({ name: 'Écoute', subject: { identifier: [{ identityHash: 'Léa' }], n: 1 } });
});

it.each(['Accueil du public', 'azzzz', '2026', ''])('changes one letter of %j', (text) => {
  const changed = changeLetter(text);
  expect(changed).not.toBe(text);
  const differing = [...changed].filter((letter, index) => letter !== text[index]);
  expect(differing).toHaveLength(1);
});

it.each([
  ['Projet d’avenir', 'Projet d’avfnir', 'd’avenir', 'd’avfnir'],
  ['Lucia M.', 'Lucie M.', 'Lucia', 'Lucie'],
  ['Accueil du public', 'Accueil public', 'du public', 'public'],
  ['aa', 'aaa', 'aa', 'aaa'],
  ['public', '', 'public', ''],
])('tells what became of %j in %j', (before, after, was, is) => {
  expect(difference(before, after)).toEqual([was, is]);
});
