import { expect, test } from 'vitest';
import type { Published } from '../authoring/gate.ts';
import { contextOf, mirrored } from './context.ts';

const published = { issuer: { data: { language: 'fr' } } } as Published;
const address = 'https://structure.example/repo/';
const french = contextOf(published, 'specimen', address);
const english = contextOf(published, 'specimen', address, 'en');

test('a sentence of the interface keeps its typography around what the content says in its own', () => {
  const sentence = ({ said }: typeof english) => `It's called "${said('Le "bon" geste : oser !')}".`;
  expect(english.sentence(sentence(english))).toEqual([
    { text: 'It’s called “', said: false },
    {
      text: 'Le « bon » geste : oser !'.replace(/(?<=«) | (?=[»!])/g, '\u202f').replace(' :', '\u00a0:'),
      said: true,
    },
    { text: '”.', said: false },
  ]);
  expect(french.sentence(sentence(french))).toHaveLength(1);
});

test('so does one in Markdown, and a link in what the content says leads to the reader’s language', () => {
  const said = "l'écoute *active*, voir [le badge](/badges/ecoute/)";
  expect(english.inline(`In **${english.said(said)}**.`)).toBe(
    'In <strong><bdi lang="fr">l’écoute <em>active</em>, voir <a href="/repo/en/badges/ecoute/">le badge</a></bdi></strong>.',
  );
  expect(french.inline(`En **${french.said('écoute')}**.`)).toBe('En <strong>écoute</strong>.');
});

test('an attribute has no marks', () => {
  expect(english.typo(`Badge ${english.said('Écoute')}`)).toBe('Badge Écoute');
});

test.each([
  ['/lucia/', '/en/lucia/'],
  ['/', '/en/'],
  ['/missions/#fablab', '/en/missions/#fablab'],
  ['/verify/?url=https://a.example/b/', '/en/verify/?url=https://a.example/b/'],
  ['/lucia/ecoute.png', '/lucia/ecoute.png'],
  ['/credentials/1.json?a=/', '/credentials/1.json?a=/'],
  ['/en/lucia/', '/en/lucia/'],
  ['/fr/lucia/', '/fr/lucia/'],
])('in English the path %s is %s', (path, expected) => {
  expect(mirrored(path, 'en')).toBe(expected);
});
