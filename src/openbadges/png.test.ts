import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { bakePng, readOpenBadges2, readPng } from './png.ts';
import { PngError } from './png-chunks.ts';
import { serialise } from './serialise.ts';

const json = serialise({ name: 'Accueil du public — Lucia’s <badge>' });
const plain = new Uint8Array(
  await sharp({ create: { width: 8, height: 8, channels: 4, background: '#b8431a' } })
    .png()
    .toBuffer(),
);

/** The PNG with a text chunk of any kind put after its header (8 bytes of signature, 25 of header). */
function withChunk(type: string, data: Buffer, crcDelta = 0): Uint8Array {
  const body = Buffer.concat([Buffer.from(type), data]);
  const chunk = Buffer.alloc(8 + body.length);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE((crc32(body) ^ crcDelta) >>> 0, 4 + body.length);
  return Uint8Array.from(Buffer.concat([plain.subarray(0, 33), chunk, plain.subarray(33)]));
}

const hasPngcheck = spawnSync('pngcheck', ['-h']).error === undefined;

describe('a baked PNG', () => {
  it('gives back its credential to the last byte', () => {
    expect(readPng(bakePng(plain, json))).toBe(json);
    expect(readPng(plain)).toBeUndefined();
  });

  it('holds one credential however often it is baked', () => {
    const once = bakePng(plain, json);
    const again = bakePng(bakePng(plain, '{"name":"an older one, longer"}'), json);
    expect(again).toEqual(once);
  });

  it('keeps its pixels, and shows its credential to an independent reader', async () => {
    const baked = bakePng(plain, json);
    expect(await sharp(baked).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer());
    const { comments } = await sharp(baked).metadata();
    expect(comments).toEqual([{ keyword: 'openbadgecredential', text: json }]);
  });

  it.skipIf(!hasPngcheck)('is clean to pngcheck', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jalon-png-'));
    try {
      const file = join(folder, 'baked.png');
      writeFileSync(file, bakePng(plain, json));
      const report = execFileSync('pngcheck', ['-v', file], { encoding: 'utf8' });
      expect(report).toContain('keyword: openbadgecredential');
      expect(report).toMatch(/uncompressed, no language tag/);
      expect(report).toMatch(/No errors detected/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('takes only the one-line ASCII form', () => {
    expect(() => bakePng(plain, '{"name":"é"}')).toThrow(TypeError);
    expect(() => bakePng(plain, '{\n}')).toThrow(TypeError);
  });
});

describe('reading a PNG', () => {
  it('understands a compressed chunk and one with a language', () => {
    const header = Buffer.from('openbadgecredential\0\x01\0fr\0badge signé\0', 'utf8');
    expect(readPng(withChunk('iTXt', Buffer.concat([header, deflateSync(json)])))).toBe(json);
  });

  it('is not fooled by another keyword, or by the keyword in the text of another chunk', () => {
    expect(readPng(withChunk('iTXt', Buffer.from(`openbadgecredentials\0\0\0\0\0${json}`)))).toBeUndefined();
    expect(readPng(withChunk('tEXt', Buffer.from(`Comment\0openbadgecredential\0${json}`)))).toBeUndefined();
  });

  it.each([
    ['iTXt', 'openbadges\0\0\0\0\0{}', '{}'],
    ['tEXt', 'openbadges\0https://x.org/1', 'https://x.org/1'],
  ])('knows an Open Badges 2 picture by its chunk %s', (type, data, expected) => {
    const picture = withChunk(type, Buffer.from(data));
    expect(readPng(picture)).toBeUndefined();
    expect(readOpenBadges2(picture)).toBe(expected);
    expect(readOpenBadges2(bakePng(plain, json))).toBeUndefined();
  });

  const credential = Buffer.from(`openbadgecredential\0\0\0\0\0${json}`);
  it.each<[string, Uint8Array]>([
    ['is not a PNG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['is empty', new Uint8Array()],
    ['is cut short', bakePng(plain, json).slice(0, -5)],
    ['has a wrong checksum', withChunk('iTXt', credential, 1)],
    ['holds two credentials', bakedTwice(credential)],
    ['has a malformed chunk', withChunk('iTXt', Buffer.from('openbadgecredential\0\x02\0\0\0{}'))],
    ['is not UTF-8', withChunk('iTXt', Buffer.from('openbadgecredential\0\0\0\0\0\xff', 'latin1'))],
    ['unfolds to too much', withChunk('iTXt', bomb())],
  ])('refuses one that %s', (_title, picture) => {
    expect(() => readPng(picture)).toThrow(PngError);
  });
});

function bakedTwice(credential: Buffer): Uint8Array {
  const one = withChunk('iTXt', credential);
  const chunk = one.subarray(33, 33 + 12 + credential.length);
  return Uint8Array.from(Buffer.concat([one.subarray(0, 33), chunk, one.subarray(33)]));
}

function bomb(): Buffer {
  return Buffer.concat([
    Buffer.from('openbadgecredential\0\x01\0\0\0'),
    deflateSync(Buffer.alloc(3 * 1024 * 1024, 0x20)),
  ]);
}
