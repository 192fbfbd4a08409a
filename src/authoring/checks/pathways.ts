/** What else can be wrong in a pathway: a badge on it twice, more asked for than can be had. */
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt } from '../finding.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { fieldOf, select } from '../select.ts';
import { writtenStops } from './pathway-stops.ts';

/** Badges that stand twice on one pathway, and `atLeast` above the number of badges to choose from. */
export function wrongPathways(files: readonly ReadFile[]): Diagnostic[] {
  return ofKind(files, 'pathway').flatMap((file) => {
    const first = new Map<string, number>();
    const twice = writtenStops(file).flatMap(({ badge, path }) => {
      const line = first.get(badge);
      if (line !== undefined) return [errorAt(file, path, 'badge-twice', { name: badge, line })];
      first.set(badge, file.frontMatter?.positions.value(path).start.line ?? 1);
      return [];
    });
    const impossible = select(file.frontMatter?.data, 'stages.*.badges.*.requires').flatMap(
      ({ path, value }) => {
        const count = fieldOf(value, 'atLeast');
        const of = fieldOf(value, 'of');
        return typeof count === 'number' && Array.isArray(of) && count > of.length
          ? [errorAt(file, [...path, 'atLeast'], 'at-least-too-many', { count, maximum: of.length })]
          : [];
      },
    );
    return [...twice, ...impossible];
  });
}
