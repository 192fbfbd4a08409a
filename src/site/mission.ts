import type { Entry } from '../authoring/content.ts';
import type { Mission } from '../authoring/schemas/mission.ts';
import type { BadgeView } from './badge.ts';
import type { Context, Link } from './context.ts';

/** A mission of the catalogue as the page shows it. */
export interface MissionView {
  readonly slug: string;
  readonly data: Mission;
  /** "Caen, d’octobre à mai". */
  readonly where: string;
  /** Safe HTML. */
  readonly story: string;
  readonly badges: readonly Link[];
}

/** A mission's place in the catalogue. */
export function missionLink({ href }: Context, { slug, data }: Entry<Mission>): Link {
  return { title: data.title, href: href(`/missions/#${slug}`) };
}

/** The catalogue of missions, in the order of their titles. */
export function missionViews(context: Context, badges: ReadonlyMap<string, BadgeView>): MissionView[] {
  return [...context.published.missions.values()]
    .map(({ slug, data, body }) => ({
      slug,
      data,
      where: [data.domain, data.place, data.period].filter(Boolean).join(' · '),
      story: context.markdown(body, 3),
      badges: data.badges.flatMap((badge) => badges.get(badge) ?? []),
    }))
    .sort((a, b) => a.data.title.localeCompare(b.data.title, context.locale));
}
