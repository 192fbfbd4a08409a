/** Whether what a badge tells of its own history holds together. */
import type { Diagnostic } from '../diagnostic.ts';
import { warningAt } from '../finding.ts';
import { ofKind, type ReadFile } from '../read.ts';
import type { Badge } from '../schemas/badge.ts';

/** Changes that are not in the order of their days, and a last change of another version than the badge's. */
export function wrongChanges(files: readonly ReadFile[]): Diagnostic[] {
  return ofKind(files, 'badge').flatMap((file) => {
    if (!file.entry) return [];
    const { changes, version } = file.entry.data;
    const disordered = firstDisordered(changes);
    // Where the days are wrong, nobody can tell which change is the last.
    if (disordered > 0)
      return [
        warningAt(file, ['changes', disordered, 'date'], 'changes-disordered', {
          date: changes[disordered]?.date ?? '',
          before: changes[disordered - 1]?.date ?? '',
        }),
      ];
    const last = changes.at(-1);
    if (!last || last.version === version) return [];
    return [
      warningAt(file, ['changes', changes.length - 1, 'version'], 'version-not-last', {
        version,
        last: last.version,
      }),
    ];
  });
}

function firstDisordered(changes: Badge['changes']): number {
  return changes.findIndex(({ date }, index) => index > 0 && date < (changes[index - 1]?.date ?? ''));
}
