/** References from one file to another, by the name of that file. */
import type { Code } from '../../locales/diagnostics.ts';
import { namedAfter } from '../advice/file-advice.ts';
import { byNearness, nearest } from '../advice/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt, nearestEntry } from '../finding.ts';
import type { Kind, Path } from '../kinds.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { selectText } from '../select.ts';

/** The kinds of files that others name. */
type Target = 'badge' | 'pathway' | 'mission' | 'framework';

/** Every field that names another file: the kind it is in, where, and the kind of the file that it names. */
const references: readonly (readonly [Kind, string, Target])[] = [
  ['mission', 'badges.*', 'badge'],
  ['pathway', 'stages.*.badges.*', 'badge'],
  ['pathway', 'stages.*.badges.*.badge', 'badge'],
  ['pathway', 'stages.*.badges.*.requires.*', 'badge'],
  ['pathway', 'stages.*.badges.*.requires.all.*', 'badge'],
  ['pathway', 'stages.*.badges.*.requires.any.*', 'badge'],
  ['pathway', 'stages.*.badges.*.requires.of.*', 'badge'],
  ['profile', 'pathways.*', 'pathway'],
  ['profile', 'strengths.*.badge', 'badge'],
  ['volunteer-mission', 'badge', 'badge'],
  ['endorsement', 'badge', 'badge'],
  ['letter', 'badges.*', 'badge'],
  ['badge', 'competences.*.framework', 'framework'],
  ['mission', 'competences.*.framework', 'framework'],
  ['award', 'levels.*.framework', 'framework'],
  ['positioning', 'levels.*.framework', 'framework'],
  ['review', 'levels.*.framework', 'framework'],
];

/** The references that lead nowhere; a name that no file can have is left to its schema. */
export function brokenReferences(files: readonly ReadFile[]): Diagnostic[] {
  const names = namesByKind(files);
  return references.flatMap(([kind, pattern, target]) => {
    const known = names.get(target) ?? new Set<string>();
    return ofKind(files, kind).flatMap((file) =>
      selectText(file.frontMatter?.data, pattern)
        .filter(({ value }) => isName(value) && !known.has(value))
        .map(({ path, value }) => unknownName(file, path, target, value, known)),
    );
  });
}

/** Files whose own name must be that of another file: an award's badge, a chosen mission. */
export function misnamedFiles(files: readonly ReadFile[]): Diagnostic[] {
  const names = namesByKind(files);
  const mustExist = (kind: Kind, target: Kind, code: Code) =>
    ofKind(files, kind).flatMap((file) => {
      const known = names.get(target) ?? new Set<string>();
      if (!file.named || known.has(file.slug)) return [];
      const meant = namedAfter(file.slug, known);
      const taken = files.some(
        (other) => other.kind === kind && other.volunteer === file.volunteer && other.slug === meant,
      );
      return [
        errorAt(file, undefined, code, {
          name: file.slug,
          known: byNearness(file.slug, known),
          ...(taken && meant !== undefined ? { taken: meant } : nearestEntry(meant)),
        }),
      ];
    });
  return [
    ...mustExist('award', 'badge', 'award-without-badge'),
    ...mustExist('volunteer-mission', 'mission', 'mission-not-in-catalogue'),
  ];
}

/** The names of the files of each kind, broken ones included: what is broken is not missing. */
export function namesByKind(files: readonly ReadFile[]): ReadonlyMap<Kind, ReadonlySet<string>> {
  const names = new Map<Kind, Set<string>>();
  for (const { kind, slug } of files) names.set(kind, (names.get(kind) ?? new Set()).add(slug));
  return names;
}

function unknownName(file: ReadFile, path: Path, target: Target, name: string, known: Iterable<string>) {
  return errorAt(file, path, `unknown-${target}`, {
    name,
    known: byNearness(name, known),
    ...nearestEntry(nearest(name, known)),
  });
}

function isName(value: string): boolean {
  return /^[a-z0-9-]{3,60}$/.test(value);
}
