import type { CompetenceLevel } from '../authoring/schemas/fields.ts';
import { readCompetence } from '../openbadges/alignment.ts';
import type { OpenBadge } from '../openbadges/credential.ts';
import { namedCompetences } from '../portfolio/named-competences.ts';
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

/** All competences of the frameworks that `told` names, in their order; those that it does not name have no level. */
export function wholeFrameworks(
  { published, href }: Pick<Context, 'published' | 'href'>,
  told: readonly CompetenceView[],
): CompetenceView[] {
  const byHref = new Map(told.map((one) => [one.href, one]));
  const whole = [...published.frameworks.values()].flatMap(({ slug, data }): CompetenceView[] => {
    const page = href(`/frameworks/${slug}/`);
    if (!told.some((one) => one.href.startsWith(page))) return [];
    return data.competences.map(
      ({ id, name, levels }) =>
        byHref.get(`${page}#${id}`) ?? {
          ...{ name, href: `${page}#${id}`, of: levels.length },
          level: undefined,
          sentence: undefined,
        },
    );
  });
  // What was signed of a competence that the framework no longer has is still told.
  return [...whole, ...told.filter((one) => !whole.includes(one))];
}

/** The competences that a credential names, as it was signed, whatever the files say now. */
export function signedCompetences({ href }: Context, credential: OpenBadge): CompetenceView[] {
  const { achievement, result = [] } = credential.credentialSubject;
  return (achievement.alignment ?? []).flatMap((alignment) => {
    const named = readCompetence(alignment.targetUrl);
    if (!named) return [];
    const { framework, competence } = named;
    const described = achievement.resultDescription?.find(({ id }) =>
      id.endsWith(`#${framework}/${competence}`),
    );
    const reached = result.find(({ resultDescription }) => resultDescription === described?.id);
    const levels = described?.rubricCriterionLevel ?? [];
    const level = reached && levels.findIndex(({ id }) => id === reached.achievedLevel) + 1;
    return [
      {
        name: alignment.targetName,
        href: href(`/frameworks/${framework}/#${competence}`),
        level: level || undefined,
        of: levels.length,
        sentence: level ? levels[level - 1]?.description : undefined,
      },
    ];
  });
}
