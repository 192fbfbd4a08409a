import { expect, it } from 'vitest';
import { prose } from './prose.ts';

const address = 'https://structure.example/repo/';

it.each([
  ['/repo/badges/', 'https://structure.example/repo/badges/'],
  ['badges/', 'https://structure.example/repo/badges/'],
  ['https://ailleurs.example/?a=1&#x26;b=2', 'https://ailleurs.example/?a=1&#x26;b=2'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['#note', '#note'],
])('the link %s leads to %s', (href, whole) => {
  expect(prose({ address }, `<a href="${href}">a</a>`).text).toBe(`<a href="${whole}">a</a>`);
});
