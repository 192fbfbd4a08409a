import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawBadge } from './badge.ts';
import { rasterise } from './rasterise.ts';

const svg = await drawBadge({
  title: 'Médiation scientifique',
  category: 'savoir-faire',
  posture: 4,
  icon: 'chats-circle',
  declared: false,
});

it.each([512, 96])('makes a palette PNG of %d pixels with a transparent ground', async (size) => {
  const png = await rasterise(svg, size);
  const metadata = await sharp(png).metadata();
  expect(metadata).toMatchObject({
    format: 'png',
    width: size,
    height: size,
    hasAlpha: true,
    isPalette: true,
  });
  const { data } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(data[3]).toBe(0);
});

it('makes the same bytes twice', async () => {
  expect(await rasterise(svg)).toEqual(await rasterise(svg));
});

it('writes nothing but the picture', async () => {
  const chunks = Buffer.from(await rasterise(svg))
    .toString('latin1')
    .match(/tEXt|iTXt|zTXt|eXIf|tIME|iCCP/g);
  expect(chunks).toBeNull();
});

it('stays small', async () => {
  expect((await rasterise(svg)).length).toBeLessThan(24_000);
});
