import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'satori';

/** Each subset has a family name of its own: satori reads only the first of two files of one name. */
const subsets = {
  latin: 'Bricolage Grotesque',
  'latin-ext': 'Bricolage Grotesque Ext',
  vietnamese: 'Bricolage Grotesque Vietnamese',
} as const;

/** The `fontFamily` that has satori look a letter up in one subset after the other. */
export const pictureFamily = Object.values(subsets)
  .map((name) => `"${name}"`)
  .join(', ');

let fonts: Font[] | undefined;

/** The fonts of titles in pictures: Bricolage Grotesque 700, every subset that it has, read once. */
export function pictureFonts(): Font[] {
  // Found from the project, since a built bundle's own address lies elsewhere.
  const require = createRequire(join(process.cwd(), 'package.json'));
  fonts ??= Object.entries(subsets).map(([subset, name]) => ({
    name,
    weight: 700,
    style: 'normal',
    data: readFileSync(
      require.resolve(`@fontsource/bricolage-grotesque/files/bricolage-grotesque-${subset}-700-normal.woff`),
    ),
  }));
  return fonts;
}
