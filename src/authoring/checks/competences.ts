/** References to the competences and levels of a framework. */

import { byNearness, nearest } from '../advice/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt, nearestEntry } from '../finding.ts';
import type { Kind } from '../kinds.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { fieldOf, select, selectText } from '../select.ts';

/** Every list of competences: the kind of file it is in, and where. */
const lists: readonly (readonly [Kind, string])[] = [
  ['badge', 'competences.*'],
  ['mission', 'competences.*'],
  ['award', 'levels.*'],
  ['positioning', 'levels.*'],
  ['review', 'levels.*'],
];

/** The framework that is meant where none is named; the schemas have the same default. */
export const usualFramework = 'rectec-engagement';

/** Competences that their framework does not have, levels above those that it defines, and a competence named twice. */
export function unknownCompetences(files: readonly ReadFile[]): Diagnostic[] {
  const frameworks = new Map(ofKind(files, 'framework').map((file) => [file.slug, levelsOf(file)]));
  const titles = titlesIn(files);
  const missingUsual = !ofKind(files, 'framework').some(({ slug }) => slug === usualFramework);
  const found = lists.flatMap(([kind, pattern]) =>
    ofKind(files, kind).flatMap((file) => {
      const seen = new Set<string>();
      return select(file.frontMatter?.data, pattern).flatMap(({ path, value }): Diagnostic[] => {
        const named = fieldOf(value, 'framework');
        const framework = typeof named === 'string' ? named : usualFramework;
        const competence = fieldOf(value, 'competence');
        const level = fieldOf(value, 'level');
        if (typeof competence !== 'string') return [];
        if (named === undefined && missingUsual) {
          const known = byNearness(usualFramework, frameworks.keys());
          return [
            errorAt(file, [...path, 'competence'], 'unknown-framework', { name: usualFramework, known }),
          ];
        }
        const levels = frameworks.get(framework);
        if (!levels) return [];
        const known = levels.get(competence);
        if (known === undefined) {
          return [
            errorAt(file, [...path, 'competence'], 'unknown-competence', {
              name: competence,
              framework,
              known: byNearness(competence, levels.keys()),
              ...nearestEntry(meant(competence, levels.keys(), titles)),
            }),
          ];
        }
        const problems: Diagnostic[] = [];
        const identity = `${framework} ${competence}`;
        if (seen.has(identity))
          problems.push(errorAt(file, [...path, 'competence'], 'competence-twice', { name: competence }));
        seen.add(identity);
        if (typeof level === 'number' && Number.isInteger(level) && level > known && level <= 8)
          problems.push(
            errorAt(file, [...path, 'level'], 'unknown-level', { level, maximum: known, name: competence }),
          );
        return problems;
      });
    }),
  );
  return [...found, ...unknownObjectives(files, frameworks, titles)];
}

/** An objective names a competence without its framework: any framework may have it. */
function unknownObjectives(
  files: readonly ReadFile[],
  frameworks: ReadonlyMap<string, ReadonlyMap<string, number> | undefined>,
  titles: ReadonlyMap<string, string>,
): Diagnostic[] {
  if ([...frameworks.values()].includes(undefined)) return [];
  const known = new Set([...frameworks.values()].flatMap((levels) => [...(levels?.keys() ?? [])]));
  return ofKind(files, 'positioning').flatMap((file) =>
    selectText(file.frontMatter?.data, 'objectives.*.competence')
      .filter(({ value }) => !known.has(value))
      .map(({ path, value }) =>
        errorAt(file, path, 'unknown-competence', {
          name: value,
          known: byNearness(value, known),
          ...nearestEntry(meant(value, known, titles)),
        }),
      ),
  );
}

/** The short name among `known` that is meant by one mistyped, or by the title of a competence. */
function meant(
  written: string,
  known: Iterable<string>,
  titles: ReadonlyMap<string, string>,
): string | undefined {
  const names = [...known];
  const title = nearest(written, titles.keys());
  const named = title === undefined ? undefined : titles.get(title);
  return nearest(written, names) ?? (named !== undefined && names.includes(named) ? named : undefined);
}

/** The short name of each competence, by its title and its brief one. */
function titlesIn(files: readonly ReadFile[]): ReadonlyMap<string, string> {
  const found = ofKind(files, 'framework').flatMap(({ frontMatter }) =>
    select(frontMatter?.data, 'competences.*').flatMap(({ value }) => {
      const id = fieldOf(value, 'id');
      const names = [fieldOf(value, 'name'), fieldOf(value, 'short')];
      return names.flatMap((name) =>
        typeof id === 'string' && typeof name === 'string' ? [[name, id] as const] : [],
      );
    }),
  );
  return new Map(found);
}

/** How many levels each competence of a framework has; `undefined` where the file cannot be read. */
function levelsOf(file: ReadFile): ReadonlyMap<string, number> | undefined {
  if (!file.frontMatter) return undefined;
  const competences = select(file.frontMatter.data, 'competences.*').flatMap(({ value }) => {
    const id = fieldOf(value, 'id');
    const levels = fieldOf(value, 'levels');
    return typeof id === 'string' ? [[id, Array.isArray(levels) ? levels.length : 8] as const] : [];
  });
  return new Map(competences);
}
