import { expect, test } from 'vitest';
import { chosenLabels } from './chosen-labels.ts';

const choices = [
  { value: 'accueil', label: 'Accueil (accueil)' },
  { value: 'accueil-tri', label: 'Accueil, tri et compost (accueil-tri)' },
  { value: 'oral', label: 'Parler, à l’oral' },
  { value: 'parler', label: 'Parler' },
];

test.each([
  ['', []],
  ['Accueil (accueil)', ['Accueil (accueil)']],
  [
    'Accueil, tri et compost (accueil-tri), Accueil (accueil)',
    ['Accueil, tri et compost (accueil-tri)', 'Accueil (accueil)'],
  ],
  ['Parler, à l’oral, Parler', ['Parler, à l’oral', 'Parler']],
  ['Parler, Parler, à l’oral', ['Parler', 'Parler, à l’oral']],
  ['Accueil du public (accueil), Parler', ['Accueil du public (accueil)', 'Parler']],
  ['Danser, Accueil (accueil)', ['Danser', 'Accueil (accueil)']],
  ['Danser, Parler', ['Danser', 'Parler']],
  ['Parlerons, Accueil (accueil)x', ['Parlerons', 'Accueil (accueil)x']],
])('%j is the choices %j', (written, found) => {
  expect(chosenLabels(written, choices)).toEqual(found);
});
