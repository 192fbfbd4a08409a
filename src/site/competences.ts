import type { CompetenceLevel } from '../authoring/schemas/fields.ts';
import { namedCompetences } from '../openbadges/competences.ts';
import type { Context } from './context.ts';

/** A competence as a page shows it. */
export interface CompetenceView {
  readonly name: string;
  readonly href: string;
  /** The level reached and the number of levels, where a level is meant. */
  readonly level: number | undefined;
  readonly of: number;
  /** What that level says, in the first person. */
  readonly sentence: string | undefined;
}

/** The competences of a badge, or of an award with the levels that it shows. */
export function competenceViews(
  { published, href }: Context,
  ofBadge: readonly CompetenceLevel[],
  ofAward: readonly CompetenceLevel[] = [],
): CompetenceView[] {
  return namedCompetences(published.frameworks, ofBadge, ofAward).map(
    ({ framework, competence, reached }) => ({
      name: competence.name,
      href: href(`/frameworks/${framework.slug}/#${competence.id}`),
      level: reached,
      of: competence.levels.length,
      sentence: reached === undefined ? undefined : competence.levels[reached - 1],
    }),
  );
}
