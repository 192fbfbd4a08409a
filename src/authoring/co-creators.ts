import type { Diagnostic } from './diagnostic.ts';
import { nearestEntry, warningAt } from './finding.ts';
import { byNearness, nearest } from './nearest.ts';
import { ofKind, type ReadFile } from './read.ts';
import { selectText } from './select.ts';

/**
 * Co-creators of a badge whose folder does not exist. A warning: a person who leaves takes their folder along, and the
 * badge stays.
 */
export function unknownCoCreators(files: readonly ReadFile[]): Diagnostic[] {
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
