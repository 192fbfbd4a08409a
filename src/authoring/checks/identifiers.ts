/** Names that a file gives to its own parts: the competences and poles of a framework, the branches of a pathway. */
import type { Code } from '../../locales/diagnostics.ts';
import { byNearness, nearest } from '../advice/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt, nearestEntry } from '../finding.ts';
import type { Kind } from '../kinds.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { selectText } from '../select.ts';

/** Where names are given. */
const given: readonly (readonly [Kind, string])[] = [
  ['framework', 'competences.*.id'],
  ['framework', 'poles.*.id'],
  ['pathway', 'branches.*.id'],
];

/** Where they are used: the kind of file, the place, where the name is given, and the code of a name that is not. */
const used: readonly (readonly [Kind, string, string, Code])[] = [
  ['framework', 'competences.*.pole', 'poles.*.id', 'unknown-pole'],
  ['pathway', 'stages.*.badges.*.branch', 'branches.*.id', 'unknown-branch'],
];

/** Names given twice in a file, and names used in it that it never gives. */
export function wrongIdentifiers(files: readonly ReadFile[]): Diagnostic[] {
  const twice = given.flatMap(([kind, pattern]) =>
    ofKind(files, kind).flatMap((file) => {
      const seen = new Set<string>();
      return selectText(file.frontMatter?.data, pattern).flatMap(({ path, value }) => {
        if (seen.has(value)) return [errorAt(file, path, 'duplicate-id', { name: value })];
        seen.add(value);
        return [];
      });
    }),
  );
  const unknown = used.flatMap(([kind, pattern, source, code]) =>
    ofKind(files, kind).flatMap((file) => {
      const known = new Set(selectText(file.frontMatter?.data, source).map(({ value }) => value));
      return selectText(file.frontMatter?.data, pattern)
        .filter(({ value }) => !known.has(value))
        .map(({ path, value }) =>
          errorAt(file, path, code, {
            name: value,
            known: byNearness(value, known),
            ...nearestEntry(nearest(value, known)),
          }),
        );
    }),
  );
  return [...twice, ...unknown];
}
