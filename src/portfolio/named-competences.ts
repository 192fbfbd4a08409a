import type { Entry } from '../authoring/content.ts';
import type { CompetenceLevel } from '../authoring/schemas/fields.ts';
import type { Competence, Framework } from '../authoring/schemas/framework.ts';

/** A competence that a badge or an award names, with its framework. */
export interface NamedCompetence {
  readonly framework: Entry<Framework>;
  readonly competence: Competence;
  /** The level that the badge asks for, where it asks for one. */
  readonly asked: number | undefined;
  /** The level that was reached: the award's own, else the one asked. */
  readonly reached: number | undefined;
}

/**
 * The competences of a badge, in its order, then those that only the award names.
 * A reference to a competence that does not exist is left out: `check` reports it.
 */
export function namedCompetences(
  frameworks: ReadonlyMap<string, Entry<Framework>>,
  ofBadge: readonly CompetenceLevel[],
  ofAward: readonly CompetenceLevel[] = [],
): readonly NamedCompetence[] {
  const asked = byCompetence(ofBadge);
  const shown = byCompetence(ofAward);
  return [...new Map([...asked, ...shown])].flatMap(([key, { framework: slug, competence: id }]) => {
    const framework = frameworks.get(slug);
    const competence = framework?.data.competences.find((one) => one.id === id);
    if (!framework || !competence) return [];
    const level = asked.get(key)?.level;
    return [{ framework, competence, asked: level, reached: shown.get(key)?.level ?? level }];
  });
}

function byCompetence(levels: readonly CompetenceLevel[]): Map<string, CompetenceLevel> {
  return new Map(levels.map((one) => [`${one.framework}/${one.competence}`, one]));
}
