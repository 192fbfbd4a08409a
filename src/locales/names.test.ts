import { expect, test } from 'vitest';
import { words } from './interface.ts';

const { portfolio, award, share, footer } = words('fr');

test.each([
  [portfolio.title, 'Portfolio de Lucia M.', 'Portfolio d’Alice M.'],
  [portfolio.askSubject, 'Au sujet du portfolio de Lucia M.', 'Au sujet du portfolio d’Alice M.'],
  [award.by, 'Badge de Lucia M.', 'Badge d’Alice M.'],
  [award.back, 'Tout le portfolio de Lucia M.', 'Tout le portfolio d’Alice M.'],
  [share.subject, 'Le portfolio de Lucia M.', 'Le portfolio d’Alice M.'],
  [
    footer.removalSubject,
    'Demande de retrait de la page de Lucia M.',
    'Demande de retrait de la page d’Alice M.',
  ],
  [
    (name: string) => share.ofAward(name, 'Écoute'),
    'Badge de Lucia M. · Écoute',
    'Badge d’Alice M. · Écoute',
  ],
] as const)('“de” loses its vowel before a name that begins with one: %#', (said, before, elided) => {
  expect(said('Lucia M.')).toBe(before);
  expect(said('Alice M.')).toBe(elided);
});
