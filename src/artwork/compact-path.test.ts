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
  const compact = await compactPath(path, box, [1, 2, 4]);
  expect(compact.data.length).toBeLessThan(path.length);
  for (const size of [22, 44, 60]) {
    const [before, after] = await Promise.all([
      drawn(path, box, size),
      drawn(compact.data, compact.box, size),
    ]);
    expect(before.filter((value, index) => Math.abs(value - (after[index] ?? 0)) > 110).length).toBe(0);
  }
});

test('most pictograms need no decimals, and the others hardly ever do in a larger box', async () => {
  const pictograms = await Promise.all(
    paths.slice(8).map(([, path, box]) => compactPath(path, box, [1, 2, 4])),
  );
  const share = (kept: typeof pictograms) => kept.length / pictograms.length;
  expect(share(pictograms.filter(({ box }) => box === pictogramBox))).toBeGreaterThan(0.6);
  expect(share(pictograms.filter(({ box }) => box > pictogramBox))).toBeGreaterThan(0.05);
  expect(share(pictograms.filter(({ data }) => data.includes('.')))).toBeLessThan(0.1);
});

test('what may not grow keeps its box, with decimals where they are seen', async () => {
  const { data, box } = await compactPath(`M1.5 1.5h3v3z${silhouette('groupe').path}`, 100);
  expect(box).toBe(100);
  expect(data).toContain('.');
});
