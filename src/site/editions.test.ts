import { expect, test } from 'vitest';
import { editionsOf } from './editions.ts';

const address = 'https://structure.example/repo/';

test.each([
  ['fr', '/lucia/', ['https://structure.example/repo/lucia/', 'https://structure.example/repo/en/lucia/']],
  ['en', '/lucia/', ['https://structure.example/repo/lucia/', 'https://structure.example/repo/fr/lucia/']],
  ['fr', '/', ['https://structure.example/repo/', 'https://structure.example/repo/en/']],
] as const)(
  'of content in %s, the page %s stands at the root, then under the codes',
  (writtenIn, path, all) => {
    expect(editionsOf(path, { writtenIn, address }).map((edition) => edition.address)).toEqual(all);
  },
);
