import { expect, it } from 'vitest';
import { capHeight, drawLetters, wordSpace } from './lettering.ts';

it('draws each text with its baseline at 0 and its capitals as high as said', async () => {
  const [h, e] = await drawLetters(['H', 'É']);
  const heights = (h?.outline ?? []).flatMap(({ points }) => points.filter((_, i) => i % 2));
  expect(Math.max(...heights)).toBeCloseTo(0, 2);
  expect(Math.min(...heights)).toBeCloseTo(-capHeight, 2);
  expect(
    Math.min(...(e?.outline ?? []).flatMap(({ points }) => points.filter((_, i) => i % 2))),
  ).toBeLessThan(-capHeight - 0.1);
});

it('starts every text at its own beginning', async () => {
  const [first, second] = await drawLetters(['Découpe', 'Découpe']);
  expect(second?.advance).toBe(first?.advance);
  expect(second?.outline[0]?.points[0]).toBeCloseTo(first?.outline[0]?.points[0] ?? Number.NaN, 3);
});

it('draws letters of the second subset as letters', async () => {
  const [box, l] = await drawLetters(['中', 'Ł']);
  expect(l?.outline).not.toEqual(box?.outline);
  expect(l?.advance).toBeGreaterThan(0.4);
});

it('adds tracking after each letter', async () => {
  const [[close], [wide]] = await Promise.all([drawLetters(['ABC']), drawLetters(['ABC'], 0.1)]);
  expect((wide?.advance ?? 0) - (close?.advance ?? 0)).toBeCloseTo(0.3, 2);
});

it('knows the space between words', async () => {
  expect(await wordSpace()).toBeGreaterThan(0.15);
  expect(await wordSpace()).toBeLessThan(0.35);
});
