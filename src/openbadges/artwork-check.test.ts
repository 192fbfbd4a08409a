import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFrozenArtwork } from './artwork-check.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>é</title></svg>';
const sha256 = createHash('sha256').update(svg).digest('hex');
let root: string;
let file: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jalon-artwork-'));
  mkdirSync(join(root, 'credentials/artwork'), { recursive: true });
  file = join(root, 'credentials/artwork', `${sha256}.svg`);
  writeFileSync(file, svg);
});
afterEach(() => rmSync(root, { recursive: true }));

it('a frozen picture is read as it was signed', () => {
  expect(readFrozenArtwork(root, sha256)).toBe(svg);
});

it('one that was altered by hand is never read', () => {
  writeFileSync(file, svg.replace('</svg>', '<script>alert(1)</script></svg>'));
  expect(() => readFrozenArtwork(root, sha256)).toThrow(`${sha256}.svg was changed after it was signed`);
});

it('one that is gone is named', () => {
  rmSync(file);
  expect(() => readFrozenArtwork(root, sha256)).toThrow(`credentials/artwork/${sha256}.svg`);
});
