import { expect, it } from 'vitest';
import { elementLimit, heavyDrawing } from './svg-weight.ts';

const rect = '<rect width="1" height="1"/>';
const times = (count: number, part = rect) => part.repeat(count);

it.each([
  ['a drawing', times(100), undefined],
  ['as many elements as may be', times(elementLimit - 1), undefined],
  ['one more', times(elementLimit), 'elements'],
  ['elements in a comment', `<!--${times(elementLimit)}-->`, undefined],
  ['a filter', '<filter id="a"/>', 'filter'],
  ['a filter of another prefix', '<s:filter id="a"/>', 'filter'],
  ['a filter without an element', '<g style="filter: blur(9px)"/>', 'filter'],
  ['no filter, as drawing programs say', '<g style="filter:none"/>', undefined],
  ['a marker', '<marker id="a"/>', 'marker'],
  ['an SVG in an SVG', '<image href="data:image/svg+xml,a"/>', 'nested'],
  ['copies', `<g id="a">${rect}</g>${times(9, '<use href="#a"/>')}`, undefined],
  ['copies of copies', `<g id="a">${rect}</g><g id="b"><use href="#a"/></g><use xlink:href="#b"/>`, 'use'],
  ['a copy of a copy', `<g id="a"/><use id="b" href="#a"/><use href="#b"/>`, 'use'],
  ['a copy hidden by a reference', `<g id="a"/><use id="b" href="#a"/><use href="&#35;b"/>`, 'use'],
  ['a copy of what it is in', '<g id="a"><use href="#a"/></g>', 'use'],
  ['many copies of much', `<g id="a">${times(99)}</g>${times(99, '<use href="#a"/>')}`, 'elements'],
  ['a mask of much', `<mask id="a">${times(99)}</mask>${times(99, '<g mask="url(#a)"/>')}`, 'elements'],
  [
    'a mask by a rule',
    `<style>g{mask:url(#a)}</style><mask id="a">${times(99)}</mask>${times(99)}`,
    'elements',
  ],
  ['a pattern that paints itself', '<pattern id="a"><rect fill="url(#a)"/></pattern>', 'elements'],
  [
    'a gradient for everything',
    `<linearGradient id="a">${times(9)}</linearGradient>${times(999, '<g fill="url(#a)"/>')}`,
    undefined,
  ],
])('%s: %#', (_, content, expected) => expect(heavyDrawing(`<svg>${content}</svg>`)).toBe(expected));

it.each([
  ['blanks in a tag', `<svg${' '.repeat(1_000_000)}`],
  ['one long name', `<svg ${'a'.repeat(1_000_000)}`],
  ['open tags', '<'.repeat(1_000_000)],
  ['open quotes', '<a b="'.repeat(200_000)],
  ['closing tags', '</a>'.repeat(300_000)],
  ['styles that do not end', '<style>'.repeat(4000)],
  ['filter again and again', 'filter:'.repeat(200_000)],
  [
    'masks of masks',
    Array.from({ length: 2000 }, (_, i) => `<mask id="a${i}"><g mask="url(#a${i + 1})"/></mask>`).join(''),
  ],
  ['groups in groups', '<g>'.repeat(elementLimit)],
])('%s are soon read', (_, source) => {
  const start = performance.now();
  heavyDrawing(source);
  expect(performance.now() - start).toBeLessThan(500);
});
