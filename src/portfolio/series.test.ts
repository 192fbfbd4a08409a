import { expect, test } from 'vitest';
import type { Entry } from '../authoring/content.ts';
import { type Badge, badge as schema } from '../authoring/schemas/badge.ts';
import { nextInSeries, seriesNamed, seriesOf } from './series.ts';
import { entry } from './testing/entry.ts';

function badge(slug: string, series?: { readonly name: string; readonly step: number }): Entry<Badge> {
  const data = schema.parse({ title: slug, description: slug, category: 'savoir', posture: 1, series });
  return entry(slug, data, { file: `badges/${slug}.md` });
}

const catalogue = [
  badge('transmettre', { name: 'Low-tech', step: 4 }),
  badge('decouvrir', { name: 'Low-tech', step: 1 }),
  badge('seul', { name: 'Radio', step: 1 }),
  badge('sans'),
  badge('pratiquer', { name: 'Low-tech', step: 2 }),
];
const slugs = (steps: readonly Entry<Badge>[]) => steps.map(({ slug }) => slug);
const named = (slug: string) => catalogue.find((one) => one.slug === slug) ?? badge(slug);

test('a series is in the order of its steps, whatever that of the catalogue', () => {
  expect(slugs(seriesNamed(catalogue, 'Low-tech'))).toEqual(['decouvrir', 'pratiquer', 'transmettre']);
  expect(seriesNamed(catalogue, 'Inconnue')).toEqual([]);
});

test.each([
  ['pratiquer', ['decouvrir', 'pratiquer', 'transmettre']],
  ['seul', []],
  ['sans', []],
])('the series around %s', (slug, expected) => {
  expect(slugs(seriesOf(catalogue, named(slug)))).toEqual(expected);
});

test.each([
  ['decouvrir', 'pratiquer'],
  ['pratiquer', 'transmettre'],
  ['transmettre', undefined],
])('after %s comes %s, over a gap too', (slug, next) => {
  expect(nextInSeries(seriesNamed(catalogue, 'Low-tech'), named(slug))?.slug).toBe(next);
});
