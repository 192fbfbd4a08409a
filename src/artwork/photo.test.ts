import sharp from 'sharp';
import { expect, it } from 'vitest';
import { photoLimits, photoProblem, photoType } from './photo.ts';

const square = sharp({ create: { width: 8, height: 8, channels: 3, background: '#0a0' } });
const png = new Uint8Array(await square.clone().png().toBuffer());
const jpeg = new Uint8Array(await square.clone().jpeg().toBuffer());
const webp = new Uint8Array(await square.clone().webp().toBuffer());
const avif = new Uint8Array(await square.clone().avif().toBuffer());
const gif = new Uint8Array(await square.clone().gif().toBuffer());
const tiff = new Uint8Array(await square.clone().tiff().toBuffer());
const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
const heic = avif.map((byte, i) => (i >= 8 && i < 32 && byte === 0x61 ? 0x78 : byte));

/** A PNG whose header says that it is `width` × `height`. */
function sized(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return new Uint8Array(bytes);
}

it.each([
  ['a PNG', png, 'png'],
  ['a JPEG', jpeg, 'jpeg'],
  ['a WebP', webp, 'webp'],
  ['an AVIF', avif, 'avif'],
  ['a picture of the same box, with other brands', heic, undefined],
  ['a GIF', gif, undefined],
  ['a TIFF', tiff, undefined],
  ['an SVG', svg, undefined],
  ['nothing', new Uint8Array(), undefined],
])('%s is known by its bytes', (_, bytes, type) => expect(photoType(bytes)).toBe(type));

it.each([
  ['a PNG', png, undefined],
  ['a JPEG called PNG, which is drawn anew', jpeg, undefined],
  ['an AVIF', avif, undefined],
  ['an SVG called PNG', svg, 'photo-type'],
  ['a file cut short', png.slice(0, 20), 'photo-unreadable'],
  ['as many pixels as may be', sized(10_000, 5000), undefined],
  ['too many pixels', sized(10_000, 5001), 'photo-too-large'],
  ['too many bytes', new Uint8Array(photoLimits.size + 1), 'photo-too-heavy'],
])('of %s is said what stands against it', async (_, bytes, code) => {
  expect((await photoProblem(bytes, 'a.png'))?.code).toBe(code);
});
