import type { PublishedPerson } from '../authoring/gate.ts';
import { month } from '../locales/dates.ts';
import type { Support } from '../portfolio/supports.ts';
import { transferable } from '../portfolio/transferable.ts';
import type { Context, Link } from './context.ts';

/** What a person aims at, what came of it, and what they bring. */
export interface FutureView {
  readonly aim: string;
  /** Where and from when. */
  readonly details: string;
  readonly outcome: string | undefined;
  readonly competences: readonly {
    readonly title: string;
    readonly level: number;
    readonly of: number;
    /** What that level says, in the first person. */
    readonly sentence: string;
    readonly badge: Link;
  }[];
}

/** How many competences are told: more would be a list, not an argument. */
const most = 6;

/** The projet d'avenir of a person, with the competences that their badges in force support best. */
export function futureView(
  context: Context,
  { slug: person, profile }: PublishedPerson,
  supports: ReadonlyMap<string, readonly Support[]>,
): FutureView | undefined {
  const { published, locale, href, words: t, said } = context;
  const { future } = profile.data;
  if (!future) return undefined;
  return {
    aim: future.aim,
    details: [future.place && said(future.place), future.from && t.future.from(month(future.from, locale))]
      .filter(Boolean)
      .join(', '),
    outcome: future.outcome,
    competences: transferable(published.frameworks, supports, most).map(({ competence, level, best }) => ({
      title: competence.short ?? competence.name,
      level,
      of: competence.levels.length,
      sentence: competence.levels[level - 1] ?? '',
      badge: {
        href: href(`/${person}/${best.badge}/`),
        title: published.badges.get(best.badge)?.data.title ?? best.badge,
      },
    })),
  };
}
