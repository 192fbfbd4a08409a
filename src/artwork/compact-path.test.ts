import sharp from 'sharp';
import { expect, test } from 'vitest';
import { categories } from '../authoring/schemas/badge.ts';
import { compactPath } from './compact-path.ts';
import { pictogram, pictogramNames } from './pictogram.ts';
import { silhouette } from './silhouettes.ts';

/** How dark each pixel of a path is, drawn `size` pixels wide, from 0 to 255. */
async function drawn(path: string, box: number, size: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${box} ${box}"><path d="${path}"/></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).greyscale().raw().toBuffer();
}

const paths = [
  ...categories.map((category) => [category, silhouette(category).path, 100] as const),
  ...pictogramNames()
    .filter((_, index) => index % 20 === 0)
    .map((name) => [name, pictogram(name) ?? '', 256] as const),
];

test.each(paths)(
  '%s looks the same, at three times its size on a map, and is shorter',
  async (_, path, box) => {
    const compact = compactPath(path);
    expect(compact.length).toBeLessThan(path.length);
    const [before, after] = await Promise.all([drawn(path, box, 66), drawn(compact, box, 66)]);
    const off = before.filter((value, index) => Math.abs(value - (after[index] ?? 0)) > 96).length;
    expect(off).toBe(0);
  },
);
