import { expect, it } from 'vitest';
import { pictogram, pictogramNames } from './pictogram.ts';

it('gives the path data of a pictogram', () => {
  expect(pictogram('medal')).toMatch(/^M[\d.,\sa-zA-Z-]+Z$/i);
});

it.each(['', 'médaille', 'medal-bold', '../bold/medal', 'constructor'])('knows no “%s”', (name) => {
  expect(pictogram(name)).toBeUndefined();
});

it('can draw every name that it lists', () => {
  const names = pictogramNames();
  expect(names.length).toBeGreaterThan(1000);
  expect(names.filter((name) => pictogram(name) === undefined)).toEqual([]);
});
