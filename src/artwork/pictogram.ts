import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The side of the box that the path data of a pictogram is drawn in. */
export const pictogramBox = 256;

const suffix = '-bold.svg';
const paths = new Map<string, string>();
let names: readonly string[] | undefined;

/**
 * The drawing of a pictogram of the Phosphor collection, bold weight, as path data in a box of 256;
 * `undefined` where the collection has none of that name.
 */
export function pictogram(name: string): string | undefined {
  if (!pictogramNames().includes(name)) return undefined;
  let path = paths.get(name);
  if (path === undefined) {
    path = /<path d="([^"]+)"/.exec(readFileSync(join(folder(), `${name}${suffix}`), 'utf8'))?.[1];
    if (path === undefined) return undefined;
    paths.set(name, path);
  }
  return path;
}

/** All names of pictograms, in alphabetical order. */
export function pictogramNames(): readonly string[] {
  names ??= readdirSync(folder())
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort();
  return names;
}

/** Found from the project, since a built bundle's own address lies elsewhere. */
function folder(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return dirname(require.resolve(`@phosphor-icons/core/assets/bold/medal${suffix}`));
}
