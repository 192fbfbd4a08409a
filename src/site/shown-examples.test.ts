import { expect, test } from 'vitest';
import type { BadgeView } from './badge.ts';
import type { PathwayView } from './pathway.ts';
import type { PersonView } from './person.ts';
import { shownBadge, shownMap } from './shown-examples.ts';

const pathway = (slug: string, here?: object) =>
  ({ slug, name: slug, href: `/${slug}/`, stages: [], stations: [], here }) as unknown as PathwayView;
const person = (slug: string, listed: boolean, pathways: readonly PathwayView[]) =>
  ({ slug, name: slug, href: `/${slug}/`, listed, pathways }) as unknown as PersonView;
const badge = (slug: string, declared = false) => ({ slug, declared }) as unknown as BadgeView;

const site = {
  pathways: [pathway('civique'), pathway('low-tech')],
  people: [
    person('lina', true, [pathway('civique')]),
    person('samir', true, [pathway('low-tech'), pathway('civique', {})]),
    person('cachee', false, [pathway('low-tech', {})]),
  ],
};

test.each([
  [{ pathway: 'low-tech' }, 'low-tech', false],
  [{ pathway: 'nulle-part' }, 'civique', false],
  [{}, 'civique', false],
  [{ volunteer: 'lina' }, 'lina', true],
  [{ volunteer: 'lina', pathway: 'low-tech' }, 'lina', true],
  [{ volunteer: 'personne', pathway: 'low-tech' }, 'samir', true],
  [{ volunteer: true }, 'samir', true],
  [{ volunteer: 'cachee' }, 'samir', true],
])('asked for %j, the map is that of %s', (asked, title, isPerson) => {
  const shown = shownMap(site, asked);
  expect([shown?.page.title, shown?.person]).toEqual([title, isPerson]);
});

test('a person who is on their way is shown on the pathway where they are', () => {
  expect(shownMap(site, { volunteer: true })?.name).toBe('civique');
});

test('without anybody who is listed the pathway is shown, and nothing where there is none', () => {
  const people = site.people.slice(2);
  expect(shownMap({ ...site, people }, { volunteer: true })?.page.title).toBe('civique');
  expect(shownMap({ pathways: [], people }, { volunteer: true })).toBeUndefined();
});

test.each([
  ['ecoute', 'ecoute'],
  ['nulle-part', 'accueil'],
  [undefined, 'accueil'],
])('the badge %s is shown as %s', (name, shown) => {
  const badges = [badge('entree', true), badge('accueil'), badge('ecoute')];
  expect(shownBadge(badges, name)?.slug).toBe(shown);
});

test('a catalogue of declared badges shows one of them, an empty one none', () => {
  expect(shownBadge([badge('entree', true)], undefined)?.slug).toBe('entree');
  expect(shownBadge([], 'ecoute')).toBeUndefined();
});
