import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';

test.each([
  ['Nom', 'title'],
  ['TITRE', 'title'],
  ['Name', 'title'],
  ['Nom de la mission', 'title'],
  ['Résumé', 'description'],
  ['description', 'description'],
  ['Type de mission', 'kind'],
  ['Kind', 'kind'],
  ['📍 Lieu', 'place'],
  ['Où ?', 'place'],
  ['période(s)', 'period'],
  ['Dates', 'period'],
  ['Domaine', 'domain'],
  ['Badge(s)', 'badges'],
  ['BADGES', 'badges'],
  ['Compétences', 'competences'],
  ['Competence(s)', 'competences'],
  ['Skills', 'competences'],
  ['E-mail', 'contact'],
  ['Contact', 'contact'],
  ['Contenu', 'text'],
  ['Public', undefined],
  ['Référent', undefined],
  ['constructor', undefined],
  ['', undefined],
])('a column « %s » is: %s', (heading, field) => {
  expect(columnsOf([heading])).toEqual([{ index: 0, heading, field }]);
});

test('a description is the text where a summary describes already', () => {
  expect(columnsOf(['Description', 'Résumé']).map(({ field }) => field)).toEqual(['text', 'description']);
});

test('of two columns for one field the surer heading wins, and the other knows which', () => {
  expect(columnsOf(['Mission', 'Nom', 'nom'])).toEqual([
    { index: 0, heading: 'Mission', field: undefined, instead: 'Nom' },
    { index: 1, heading: 'Nom', field: 'title' },
    { index: 2, heading: 'nom', field: undefined, instead: 'Nom' },
  ]);
});
