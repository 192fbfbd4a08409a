import type { z } from 'astro/zod';
import { describe, expect, it, test } from 'vitest';
import { framework } from '../authoring/schemas/framework.ts';
import { mission } from '../authoring/schemas/mission.ts';
import { words } from '../locales/interface.ts';
import type { Context } from './context.ts';
import { filterRules, marksOf, missionFacets } from './facets.ts';

const levels = ['Je repère.'];
const rectec = framework.parse({
  name: 'RECTEC',
  competences: [
    { id: 'oral', name: 'Communiquer à l’oral dans toutes les situations', short: 'L’oral', levels },
    { id: 'collectif', name: 'Agir collectivement', levels },
  ],
});

type Written = Partial<z.input<typeof mission>>;
const catalogue = (missions: Record<string, Written>) => {
  const entries = Object.entries(missions).map(([slug, data]) => {
    const parsed = mission.parse({ title: slug, description: slug, kind: 'main', ...data });
    return [slug, { slug, data: parsed }] as const;
  });
  const published = {
    missions: new Map(entries),
    frameworks: new Map([['rectec-engagement', { slug: 'rectec-engagement', data: rectec }]]),
  };
  return missionFacets({
    published,
    words: words('fr'),
    locale: 'fr',
    writtenIn: 'fr',
  } as unknown as Context);
};

/** What each choice of a facet keeps. */
const kept = (facet: string, missions: Record<string, Written>) => {
  const found = catalogue(missions).find(({ label }) => label === facet);
  return found && Object.fromEntries(found.values.map(({ title, missions }) => [title, [...missions]]));
};

describe('the missions can be chosen', () => {
  it.each([
    [
      'by kind, the main ones first',
      'Le type',
      { a: { kind: 'secondary' }, b: {}, c: {} },
      { 'Mission principale': ['b', 'c'], 'Mission au choix': ['a'] },
    ],
    [
      'by place, as it was written, in the order of the alphabet',
      'Le lieu',
      { a: { place: 'Le Dôme' }, b: { place: 'École' }, c: { place: 'Le Dôme' }, d: {} },
      { École: ['b'], 'Le Dôme': ['a', 'c'] },
    ],
    [
      'by month, in the order of the year; no month is any month',
      'La période',
      { winter: { months: [12, 1] }, always: {} },
      {
        Janvier: ['winter', 'always'],
        ...Object.fromEntries(
          [
            'Février',
            'Mars',
            'Avril',
            'Mai',
            'Juin',
            'Juillet',
            'Août',
            'Septembre',
            'Octobre',
            'Novembre',
          ].map((month) => [month, ['always']]),
        ),
        Décembre: ['winter', 'always'],
      },
    ],
    [
      'by month, those in which nothing takes place left out',
      'La période',
      { winter: { months: [12, 1] }, spring: { months: [4] } },
      { Janvier: ['winter'], Avril: ['spring'], Décembre: ['winter'] },
    ],
    [
      'by competence, by its short name where it has one; one that does not exist is left out',
      'La compétence',
      {
        a: { competences: [{ competence: 'oral' }, { competence: 'collectif' }] },
        b: { competences: [{ competence: 'oral', level: 1 }, { competence: 'inconnue' }] },
      },
      { 'Agir collectivement': ['a'], 'L’oral': ['a', 'b'] },
    ],
  ] as const)('%s', (_, facet, missions, expected) => {
    const found = kept(facet, missions as unknown as Record<string, Written>);
    expect(found).toEqual(expected);
    expect(Object.keys(found ?? {})).toEqual(Object.keys(expected));
  });

  it('by nothing that has fewer than two values', () => {
    const alike: Written = { place: 'Le Dôme', competences: [{ competence: 'oral' }] };
    expect(catalogue({ a: alike, b: alike })).toEqual([]);
    expect(catalogue({})).toEqual([]);
    expect(catalogue({ a: { kind: 'secondary' }, b: {} }).map(({ label }) => label)).toEqual(['Le type']);
  });
});

const facets = catalogue({ a: { kind: 'secondary', place: 'École' }, b: { place: 'Le Dôme' } });

test('a mission bears the mark of each choice that keeps it', () => {
  expect(marksOf(facets, 'a')).toEqual(['kind-2', 'place-1']);
  expect(marksOf(facets, 'b')).toEqual(['kind-1', 'place-2']);
});

test('each choice hides what it does not keep, and there are words for each count from none to all', () => {
  const css = filterRules(facets, 2, (count) => `${count} "missions"`);
  for (const mark of ['kind-1', 'kind-2', 'place-1', 'place-2'])
    expect(css).toContain(`.catalogue:has(.${mark}:checked) .mission:not(.${mark})`);
  expect(css).toContain('symbols:"0 \\"missions\\"" "1 \\"missions\\"" "2 \\"missions\\""}');
});
