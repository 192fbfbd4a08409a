import { expect, test } from 'vitest';
import { mirrored } from './context.ts';

test.each([
  ['/lucia/', '/en/lucia/'],
  ['/', '/en/'],
  ['/missions/#fablab', '/en/missions/#fablab'],
  ['/verify/?url=https://a.example/b/', '/en/verify/?url=https://a.example/b/'],
  ['/lucia/ecoute.png', '/lucia/ecoute.png'],
  ['/credentials/1.json?a=/', '/credentials/1.json?a=/'],
  ['/en/lucia/', '/en/lucia/'],
  ['/fr/lucia/', '/fr/lucia/'],
])('in English the path %s is %s', (path, expected) => {
  expect(mirrored(path, 'en')).toBe(expected);
});
