/** The pictograms that badges name. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byNearness, nearest } from '../advice/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt, nearestEntry } from '../finding.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { selectText } from '../select.ts';

/** How many names of pictograms a diagnostic lists at most: there are over a thousand. */
const shown = 8;

/** The badges whose `icon` is not the name of a pictogram. */
export function unknownIcons(files: readonly ReadFile[], icons: ReadonlySet<string>): Diagnostic[] {
  return ofKind(files, 'badge').flatMap((file) =>
    selectText(file.frontMatter?.data, 'icon')
      .filter(({ value }) => value.trim() !== '' && !icons.has(value.trim()))
      .map(({ path, value }) =>
        errorAt(file, path, 'unknown-icon', {
          name: value,
          known: byNearness(value, sharingAWord(value, icons)).slice(0, shown),
          ...nearestEntry(nearest(value, icons) ?? wordsOf(value).find((word) => icons.has(word))),
        }),
      ),
  );
}

/** The names that have a word of `written`: letters alone bring `cable-car` close to `oreille-ear`. */
function sharingAWord(written: string, icons: ReadonlySet<string>): string[] {
  const words = new Set(wordsOf(written));
  return [...icons].filter((name) => wordsOf(name).some((word) => words.has(word)));
}

/** The words of a name that are long enough to mean something. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((word) => word.length >= 3);
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
