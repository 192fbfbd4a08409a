import type { Entry } from '../authoring/content.ts';
import type { Competence, Framework } from '../authoring/schemas/framework.ts';
import { competenceKey, type Support } from './supports.ts';

/** A competence that can serve elsewhere, and the badge that supports it best. */
export interface Transferable {
  readonly framework: string;
  readonly competence: Competence;
  readonly level: number;
  readonly best: Support;
}

/**
 * The competences that badges support best, at most `most` of them: the highest level first, as a share of the levels
 * that the competence has, then the most badges,
 * then the order of the frameworks. One that badges only touch, without a level, is none of them.
 */
export function transferable(
  frameworks: ReadonlyMap<string, Entry<Framework>>,
  supports: ReadonlyMap<string, readonly Support[]>,
  most: number,
): Transferable[] {
  return [...frameworks.values()]
    .flatMap(({ slug, data }) =>
      data.competences.flatMap((competence) => {
        const own = supports.get(competenceKey(slug, competence.id)) ?? [];
        const [best] = own;
        if (best?.level === undefined) return [];
        return [{ framework: slug, competence, level: best.level, best, count: own.length }];
      }),
    )
    .sort((a, b) => share(b) - share(a) || b.count - a.count)
    .slice(0, most)
    .map(({ count, ...one }) => one);
}

/** Five of eight levels is less than four of four. */
function share({ level, competence }: Transferable): number {
  return level / competence.levels.length;
}
