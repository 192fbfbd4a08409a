import { expect, test } from 'vitest';
import { codePieces } from './code-pieces.ts';

test.each([
  ['npm run keys -- --rotate', ['--', '--rotate']],
  ['2025-05-12', ['2025-05-12']],
  ['JALON_SIGNING_KEY', []],
  ['/', []],
  ['summary: A', []],
  ['content/volunteers/ana/awards/', []],
  ['', []],
])('of %j, these pieces stay whole: %j', (code, whole) => {
  const pieces = codePieces(code);
  expect(pieces.filter((piece) => piece.whole).map(({ text }) => text)).toEqual(whole);
  expect(pieces.map(({ text }) => text).join('')).toBe(code);
});
