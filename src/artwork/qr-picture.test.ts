import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { qrPng, qrSvg } from './qr-picture.ts';

const address = 'https://structure.example/repo/lucia/';

async function read(picture: Buffer | Uint8Array) {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

it('is read back from the SVG and from the PNG', async () => {
  expect(await read(Buffer.from(qrSvg(address, 'Code')))).toBe(address);
  expect(await read(await qrPng(address))).toBe(address);
});

it('is black and white without a shade between, large enough to print, and light', async () => {
  const png = await qrPng(address);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(new Set(data)).toEqual(new Set([0, 255]));
  expect(info.width).toBe(info.height);
  expect(info.width).toBeGreaterThan(700);
  expect(png.length).toBeLessThan(10_000);
});

it('says what it is', () => {
  expect(qrSvg(address, 'Lucia & <Nathan>')).toContain('<title>Lucia &amp; &lt;Nathan&gt;</title>');
});
