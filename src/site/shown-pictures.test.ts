import { expect, test } from 'vitest';
import { shownPictures } from './shown-pictures.ts';

const picture = (name: string) => ({ path: `/evidence/${name}.webp`, alt: name, width: 960, height: 640 });
const piece = (name: string | undefined) => ({
  name: 'Une preuve',
  description: undefined,
  href: undefined,
  picture: name === undefined ? undefined : picture(name),
});
const award = (title: string, pictures: readonly (string | undefined)[], faded = false) => ({
  title,
  faded,
  href: `/lina/${title}/`,
  evidence: pictures.map(piece),
});

test('each award shows its first picture, and leads to its own page', () => {
  const shown = shownPictures([award('atelier', [undefined, 'carte', 'salle']), award('accueil', [])]);
  expect(shown).toEqual([{ picture: picture('carte'), title: 'atelier', href: '/lina/atelier/' }]);
});

test('what is over shows none, and no portfolio more than four', () => {
  const many = Array.from({ length: 6 }, (_, index) => award(`badge-${index}`, [`vue-${index}`]));
  expect(shownPictures([award('retire', ['vue'], true), ...many]).map(({ title }) => title)).toEqual([
    'badge-0',
    'badge-1',
    'badge-2',
    'badge-3',
  ]);
});
