/** The pictograms that badges name. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byNearness, nearest } from '../advice/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt, nearestEntry } from '../finding.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { selectText } from '../select.ts';

/** How many names of pictograms a diagnostic lists: there are over a thousand. */
const shown = 8;

/** The badges whose `icon` is not the name of a pictogram. */
export function unknownIcons(files: readonly ReadFile[], icons: ReadonlySet<string>): Diagnostic[] {
  return ofKind(files, 'badge').flatMap((file) =>
    selectText(file.frontMatter?.data, 'icon')
      .filter(({ value }) => value.trim() !== '' && !icons.has(value.trim()))
      .map(({ path, value }) =>
        errorAt(file, path, 'unknown-icon', {
          name: value,
          known: byNearness(value, icons).slice(0, shown),
          ...nearestEntry(nearest(value, icons)),
        }),
      ),
  );
}

/** The names of the pictograms of the Phosphor collection, in the weight that badges are drawn with. */
export function iconNames(project = process.cwd()): ReadonlySet<string> {
  const ending = '-bold.svg';
  return new Set(
    readdirSync(join(project, 'node_modules/@phosphor-icons/core/assets/bold'))
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length)),
  );
}
