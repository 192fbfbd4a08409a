import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { checkUpload, normalisePicture, pictureType, uploadLimits } from './upload.ts';

const folder = mkdtempSync(join(tmpdir(), 'upload-'));
afterAll(() => rmSync(folder, { recursive: true }));

const svg = (content: string, attributes = 'viewBox="0 0 24 24"') =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`);
const png = async (width: number, height: number) =>
  new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background: '#00ff00' } })
      .withExif({ IFD0: { Artist: 'A person' } })
      .png()
      .toBuffer(),
  );
const codes = async (bytes: Uint8Array, name: string) =>
  (await checkUpload(bytes, name)).map(({ code }) => code);

const dot = svg('<circle cx="12" cy="12" r="10" fill="#ff0000"/>');
const entities = new TextEncoder().encode(
  '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>&x;</title></svg>',
);

const large = await png(300, 300);
const oneOff = await png(300, 301);
const twoOff = await png(300, 302);
const small = await png(255, 255);

describe('checkUpload', () => {
  it.each([
    ['a square PNG', large, 'a.png', []],
    ['a PNG one pixel off', oneOff, 'a.png', []],
    ['a PNG two pixels off', twoOff, 'a.png', ['not-square']],
    ['a small PNG', small, 'a.png', ['image-too-small']],
    ['a small SVG, which has no pixels', dot, 'a.svg', []],
    ['an oblong SVG', svg('<rect width="9" height="9"/>', 'viewBox="0 0 24 20"'), 'a.svg', ['not-square']],
    ['a drawing beyond every limit', svg('', 'width="99999" height="99999"'), 'a.svg', ['image-too-large']],
    ['a PNG called SVG', large, 'a.svg', ['image-ending']],
    ['an ending in capitals', large, 'A.PNG', []],
    ['a JPEG called PNG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'a.png', ['image-type']],
    ['a page called SVG', new TextEncoder().encode('<html><svg></svg></html>'), 'a.svg', ['image-type']],
    ['a PNG cut short', large.slice(0, 60), 'a.png', ['image-unreadable']],
    ['a file too heavy', new Uint8Array(uploadLimits.size + 1), 'a.png', ['image-too-heavy']],
    [
      'a picture from elsewhere',
      svg('<image href="https://example.org/a.png"/>'),
      'a.svg',
      ['image-external'],
    ],
    ['a style from elsewhere', svg('<style>@import "a.css";</style>'), 'a.svg', ['image-external']],
    ['a paint of its own', svg('<rect fill="url(#a)" width="9" height="9"/>'), 'a.svg', []],
    ['letters of the system', svg('<text>a</text>'), 'a.svg', ['image-system-text']],
  ])('says of %s what stands against it', async (_, bytes, name, expected) => {
    expect(await codes(bytes, name)).toEqual(expected);
  });

  it('refuses entities', async () => {
    expect(await codes(entities, 'a.svg')).toContain('image-external');
    await expect(normalisePicture({ bytes: entities, type: 'svg' })).rejects.toThrow('entities');
  });

  it('refuses a drawing that grows without end', async () => {
    const groups = Array.from(
      { length: 9 },
      (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`,
    );
    const bomb = svg(`<defs><rect id="a0" width="1" height="1"/>${groups.join('')}</defs><use href="#a9"/>`);
    expect(await codes(bomb, 'a.svg')).toEqual(['image-too-complex']);
    await expect(normalisePicture({ bytes: bomb, type: 'svg' })).rejects.toThrow('too long to draw');
  });
});

describe('pictureType', () => {
  it('goes by the bytes', async () => {
    expect(pictureType(await png(2, 2))).toBe('png');
    expect(pictureType(new TextEncoder().encode('<?xml version="1.0"?>\n<!-- a --><svg/>'))).toBe('svg');
    expect(pictureType(new TextEncoder().encode('GIF89a'))).toBeUndefined();
  });
});

describe('normalisePicture', () => {
  it('draws a small SVG sharp at 512 pixels', async () => {
    const { data, info } = await sharp(await normalisePicture({ bytes: dot, type: 'svg' }))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([512, 512]);
    const alpha = data.filter((_, i) => i % 4 === 3);
    // An enlarged picture would have a wide half-transparent edge.
    expect(alpha.filter((value) => value > 0 && value < 255).length).toBeLessThan(4000);
  });

  it('drops the metadata of a PNG', async () => {
    const bytes = await png(300, 300);
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const normal = await normalisePicture({ bytes, type: 'png' });
    expect((await sharp(normal).metadata()).exif).toBeUndefined();
    expect(Buffer.from(normal).toString('latin1')).not.toContain('A person');
  });

  it('reads no other file', async () => {
    const other = join(folder, 'other.png');
    writeFileSync(other, await png(300, 300));
    const bytes = svg(`<image href="file://${other}" width="24" height="24"/>`);
    const { channels } = await sharp(await normalisePicture({ bytes, type: 'svg' }))
      .ensureAlpha()
      .stats();
    expect(channels[3]?.max).toBe(0);
  });

  it('refuses a picture of another kind than it says', async () => {
    await expect(normalisePicture({ bytes: dot, type: 'png' })).rejects.toThrow('not a PNG');
  });
});
