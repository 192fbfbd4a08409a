import jsqr from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

const read = typeof jsqr === 'function' ? jsqr : (jsqr as { default: typeof import('jsqr').default }).default;

/** What a reader of QR codes finds on a white page that shows the code, `module` pixels a module. */
async function scanned({ path, size }: ReturnType<typeof qrCode>, module = 4): Promise<string | undefined> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * module}" height="${size * module}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return read(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('a QR code is read as the text it was made of', () => {
  test.each([
    ['a short address', 'https://badges.example/lucia/'],
    [
      'an address that holds another',
      'https://structure.github.io/repo/verify/?url=https%3A%2F%2Fstructure.github.io%2Frepo%2Flucia%2F',
    ],
    ['letters with accents', 'Délivré à Zoé'],
  ])('%s', async (_, text) => {
    expect(await scanned(qrCode(text))).toBe(text);
  });
});

test('a code keeps the clear border that readers need', () => {
  const { path, size } = qrCode('https://badges.example/lucia/');
  const rows = [...path.matchAll(/M0 (\d+)\.5((?:m\d+ 0h\d+)+)/g)];
  expect(rows.map(([row]) => row).join('')).toBe(path);
  expect(rows.length).toBeGreaterThan(20);
  for (const [, y, strokes = ''] of rows) {
    const [first = 0, ...others] = [...strokes.matchAll(/\d+(?= 0h)|(?<=h)\d+/g)].map(([length]) =>
      Number(length),
    );
    const last = others.reduce((sum, length) => sum + length, first);
    expect(Math.min(first, Number(y), size - last, size - 1 - Number(y))).toBeGreaterThanOrEqual(4);
  }
});
