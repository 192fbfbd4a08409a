import { byNearness, nearest } from '../advice/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestEntry, warningAt } from '../finding.ts';
import { shownName } from '../published/shown-name.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { selectText } from '../select.ts';

/**
 * Co-creators of a badge whose folder does not exist, and those whose folder is not named. Warnings: a person who
 * leaves takes their folder along, and the badge stays; and two people may have one name.
 */
export function wrongCoCreators(files: readonly ReadFile[]): Diagnostic[] {
  return [...unknownCoCreators(files), ...unlinkedCoCreators(files)];
}

function unknownCoCreators(files: readonly ReadFile[]): Diagnostic[] {
  const known = new Set(ofKind(files, 'profile').map(({ slug }) => slug));
  return ofKind(files, 'badge').flatMap((file) =>
    selectText(file.frontMatter?.data, 'coCreators.*.volunteer')
      .filter(({ value }) => !known.has(value))
      .map(({ path, value }) =>
        warningAt(file, path, 'unknown-volunteer', {
          name: value,
          known: byNearness(value, known),
          ...nearestEntry(nearest(value, known)),
        }),
      ),
  );
}

/** The name of a person of the content, written without their folder, would outlast their consent. */
function unlinkedCoCreators(files: readonly ReadFile[]): Diagnostic[] {
  const folders = new Map<string, string>();
  for (const { slug, entry } of ofKind(files, 'profile')) {
    if (!entry) continue;
    const full = shownName({ ...entry.data, nameShown: 'full', adult: true });
    for (const name of [full, shownName(entry.data)].map(plain))
      if (!folders.has(name)) folders.set(name, slug);
  }
  return ofKind(files, 'badge').flatMap((file) =>
    (file.entry?.data.coCreators ?? []).flatMap(({ name, volunteer }, index): Diagnostic[] => {
      const folder = folders.get(plain(name));
      if (volunteer !== undefined || folder === undefined) return [];
      return [warningAt(file, ['coCreators', index, 'name'], 'co-creator-unlinked', { name, folder })];
    }),
  );
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('fr');
}
