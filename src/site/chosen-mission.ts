import type { PublishedPerson } from '../authoring/gate.ts';
import { longDate, period } from '../locales/dates.ts';
import type { AwardView } from './award.ts';
import type { BadgeView } from './badge.ts';
import type { Context, Link } from './context.ts';

/** A mission that a person chose, as the portfolio shows it. */
export interface ChosenMission {
  readonly title: string;
  /** Its place in the catalogue. */
  readonly href: string;
  /** "Mission au choix, novembre 2024 à janvier 2025". */
  readonly words: string;
  /** What it became, in one sentence. */
  readonly outcome: string | undefined;
  /** What the person says of it: safe HTML, empty where nothing is said. */
  readonly story: string;
  /** The award of the badge aimed at; that badge in the catalogue while it is not obtained, or once withdrawn. */
  readonly badge: (Link & { readonly lead: string }) | undefined;
}

/** The missions that a person shows, the latest first, and what each became. */
export function chosenMissions(
  { published, words: t, locale, href, markdown }: Context,
  missions: PublishedPerson['missions'],
  awards: readonly AwardView[],
  badges: ReadonlyMap<string, BadgeView>,
): ChosenMission[] {
  return missions
    .toSorted((a, b) => (a.data.from < b.data.from ? 1 : a.data.from > b.data.from ? -1 : 0))
    .flatMap(({ slug, data, body }) => {
      const mission = published.missions.get(slug);
      // `check` reports a mission that the catalogue does not have.
      if (!mission) return [];
      const { from, to } = data;
      const obtained = awards.find((award) => award.badge === data.badge && !award.withdrawn);
      const badge = obtained ?? badges.get(data.badge ?? '');
      return [
        {
          title: mission.data.title,
          href: href(`/missions/#${slug}`),
          words: `${t.missions.kinds[mission.data.kind]} · ${to ? period(from, to, locale) : t.portfolio.since(longDate(from, locale))}`,
          outcome: data.outcome,
          story: body ? markdown(body, 3) : '',
          badge: badge && {
            href: badge.href,
            title: badge.title,
            lead: obtained ? t.portfolio.obtained : t.portfolio.aimedAt,
          },
        },
      ];
    });
}
