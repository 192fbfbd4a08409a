import type { Entry } from '../authoring/content.ts';
import type { Mission } from '../authoring/schemas/mission.ts';
import { monthName } from '../locales/dates.ts';
import { namedCompetences } from '../portfolio/named-competences.ts';
import type { BadgeView } from './badge.ts';
import type { CompetenceView } from './competences.ts';
import type { Context, Link } from './context.ts';
import { type Facet, marksOf } from './facets.ts';
import { mailto } from './mailto.ts';

/** A mission of the catalogue as the page shows it. */
export interface MissionView {
  readonly slug: string;
  readonly data: Mission;
  /** "Mission principale". */
  readonly kindWord: string;
  /** The classes by which the choices of the page keep it. */
  readonly marks: readonly string[];
  /** "Où", "Quand" and their answers, in words of the interface or as they were written. */
  readonly facts: readonly { readonly name: string; readonly words: string }[];
  /** Safe HTML. */
  readonly story: string;
  /** By their short names, with the level that the mission leads to. */
  readonly competences: readonly CompetenceView[];
  readonly badges: readonly BadgeView[];
  /** A link that opens a message to whom one writes to choose it. */
  readonly contact: string | undefined;
}

/** A mission's place in the catalogue. */
export function missionLink({ href }: Context, { slug, data }: Entry<Mission>): Link {
  return { title: data.title, href: href(`/missions/#${slug}`) };
}

/** The catalogue of missions: the main ones, then the others, in the order of their titles. */
export function missionViews(
  context: Context,
  badges: ReadonlyMap<string, BadgeView>,
  facets: readonly Facet[],
): MissionView[] {
  const { published, words: t, locale, said } = context;
  return [...published.missions.values()]
    .map(({ slug, data, body }) => ({
      slug,
      data,
      kindWord: t.missions.kinds[data.kind],
      marks: marksOf(facets, slug),
      facts: [
        { name: t.missions.where, words: data.place && said(data.place) },
        {
          name: t.missions.when,
          words: data.period
            ? said(data.period)
            : t.list(data.months.map((month) => monthName(month, locale))),
        },
        { name: t.missions.domain, words: data.domain && said(data.domain) },
      ].flatMap(({ name, words }) => (words ? [{ name, words }] : [])),
      story: context.markdown(body, 2),
      competences: namedCompetences(published.frameworks, data.competences).map(
        ({ framework, competence, asked }) => ({
          name: competence.short ?? competence.name,
          href: context.href(`/frameworks/${framework.slug}/#${competence.id}`),
          level: asked,
          of: competence.levels.length,
          sentence: undefined,
        }),
      ),
      badges: data.badges.flatMap((badge) => badges.get(badge) ?? []),
      contact: data.contact && mailto(data.contact, t.missions.subject(data.title)),
    }))
    .sort(
      (a, b) =>
        a.data.kind.localeCompare(b.data.kind) || a.data.title.localeCompare(b.data.title, context.writtenIn),
    );
}
