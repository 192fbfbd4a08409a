import { expect, it } from 'vitest';
import { listedBadges } from './listed-badges.ts';

const page = (...items: readonly unknown[]) =>
  `<html><script type="application/ld+json">${JSON.stringify({
    '@type': 'ItemList',
    itemListElement: items.map((subjectOf) => ({ item: { subjectOf } })),
  })}</script></html>`;
const address = 'https://badges.example/lucia/';

it('gives the badges that a portfolio lists, once each, of its own server alone', () => {
  const one = 'https://badges.example/credentials/1.json';
  const two = 'https://badges.example/credentials/2.json';
  expect(
    listedBadges(page(one, two, one, undefined, 3, '/relative', 'https://other.example/3.json'), address),
  ).toEqual([one, two]);
});

it.each([
  ['a page without a list', '<html></html>'],
  ['a list of something else', '<html><script type="application/ld+json">{"@type":"Person"}</script></html>'],
  ['linked data that is no JSON', '<html><script type="application/ld+json">{</script></html>'],
  ['JSON', '{"@type":"ItemList"}'],
])('finds none in %s', (_, text) => {
  expect(listedBadges(text, address)).toEqual([]);
});

it('goes no further than sixty', () => {
  const many = Array.from({ length: 100 }, (_, index) => `https://badges.example/credentials/${index}.json`);
  expect(listedBadges(page(...many), address)).toHaveLength(60);
});
