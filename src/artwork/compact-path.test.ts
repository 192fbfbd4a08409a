import sharp from 'sharp';
import { expect, test } from 'vitest';
import { categories } from '../authoring/schemas/badge.ts';
import { compactPath } from './compact-path.ts';
import { pictogram, pictogramBox, pictogramNames } from './pictogram.ts';
import { silhouette } from './silhouettes.ts';

/** How light each pixel of a path is, drawn `size` pixels wide, from 0 to 255. */
async function drawn(path: string, box: number, size: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${box} ${box}"><path d="${path}"/></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).greyscale().raw().toBuffer();
}

const paths = [
  ...categories.map((category) => [category, silhouette(category).path, 100] as const),
  ...pictogramNames()
    .filter((_, index) => index % 20 === 0)
    .map((name) => [name, pictogram(name) ?? '', pictogramBox] as const),
];

test.each(paths)('%s looks the same at the size of a station, and is shorter', async (_, path, box) => {
  const compact = await compactPath(path, box);
  expect(compact.length).toBeLessThan(path.length);
  for (const size of [22, 44, 60]) {
    const [before, after] = await Promise.all([drawn(path, box, size), drawn(compact, box, size)]);
    expect(before.filter((value, index) => Math.abs(value - (after[index] ?? 0)) > 110).length).toBe(0);
  }
});

test('most pictograms need no decimals, and those that do keep them', async () => {
  const short = await Promise.all(paths.slice(8).map(([, path, box]) => compactPath(path, box)));
  const whole = short.filter((path) => !path.includes('.')).length;
  expect(whole / short.length).toBeGreaterThan(0.6);
  expect(whole).toBeLessThan(short.length);
});
