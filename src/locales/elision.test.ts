import { expect, test } from 'vitest';
import { dropElisions, joinElisions, partElisions } from './elision.ts';

test.each([
  ['Projet d’avenir', 'Projet d’ avenir', 'Projet avenir'],
  ['L’équipe qu’on aime', 'L’ équipe qu’ on aime', 'équipe on aime'],
  ["jusqu'au bout", "jusqu' au bout", 'au bout'],
  ['« l’oral »', '« l’ oral »', '« oral »'],
  ['l’<strong>accueil</strong>', 'l’ <strong>accueil</strong>', '<strong>accueil</strong>'],
  ['Aujourd’hui, entr’ouvert', 'Aujourd’hui, entr’ouvert', 'Aujourd’hui, entr’ouvert'],
  ['the volunteers’ badges, don’t', 'the volunteers’ badges, don’t', 'the volunteers’ badges, don’t'],
  ['', '', ''],
])('“%s” is parted as “%s”, and joined again; without them it is “%s”', (text, parted, dropped) => {
  expect(partElisions(text)).toBe(parted);
  expect(joinElisions(parted)).toBe(text);
  expect(dropElisions(text)).toBe(dropped);
});
