import { expect, test } from 'vitest';
import { pathway as schema } from '../authoring/schemas/pathway.ts';
import { longDate } from '../locales/dates.ts';
import { words } from '../locales/interface.ts';
import { progressOf } from '../portfolio/progress.ts';
import type { BadgeView } from './badge.ts';
import type { Context } from './context.ts';
import { isPassed, stationViews } from './map.ts';

const context = { words: words('fr'), locale: 'fr', href: (path: string) => path } as Context;
const pathway = schema.parse({
  name: 'Parcours',
  description: 'Un parcours.',
  stages: [{ name: 'Intégration', badges: ['accueil', 'entree', 'ecoute'] }],
});
/** The catalogue of today, in which only one badge is declared. */
const badges = new Map(
  ['accueil', 'entree', 'ecoute'].map((slug) => [
    slug,
    {
      slug,
      title: slug,
      href: `/badges/${slug}/`,
      declared: slug === 'entree',
      data: { category: 'parcours', icon: 'flag' },
    } as BadgeView,
  ]),
);
const day = { date: '2026-01-02', withdrawn: false, expired: false };
const on = longDate(day.date, 'fr');
const stations = (held: ReadonlyMap<string, typeof day & { declared: boolean }>) =>
  stationViews(context, pathway, badges, {
    slug: 'lucia',
    progress: progressOf(pathway, held, { aimedAt: new Set(), ended: false }),
    held,
  });

test.each([
  ['attested', 'accueil', { ...day, declared: false }, 'obtained', `obtenu, ${on}`],
  ['declared', 'entree', { ...day, declared: true }, 'declared', `déclaré, ${on}`],
  ['declared and expired', 'entree', { ...day, declared: true, expired: true }, 'expired', 'expiré'],
  [
    'signed as declared, whatever the catalogue says now',
    'accueil',
    { ...day, declared: true },
    'declared',
    `déclaré, ${on}`,
  ],
  [
    'signed as attested, whatever the catalogue says now',
    'entree',
    { ...day, declared: false },
    'obtained',
    `obtenu, ${on}`,
  ],
] as const)('a station whose badge is %s says so', (_what, slug, holding, state, longWord) => {
  const station = stations(new Map([[slug, holding]])).find(({ id }) => id === slug);
  expect(station).toMatchObject({ state, longWord });
  expect(isPassed(station?.state)).toBe(true);
});

test('what a person has not declared yet is ahead, as any other', () => {
  const station = stations(new Map()).find(({ id }) => id === 'entree');
  expect(station).toMatchObject({ state: 'within-reach', declared: true });
  expect(isPassed(station?.state)).toBe(false);
});
