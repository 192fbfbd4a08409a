import type { Entry } from '../authoring/content.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import { badgeOf } from '../openbadges/addresses.ts';
import { inSteps, nextInSeries, seriesOf } from '../portfolio/series.ts';
import type { AwardView } from './award.ts';
import type { BadgeView } from './badge.ts';
import type { Context, Link } from './context.ts';

/** The series around one of its badges, as a ladder shows it. */
export interface SeriesView {
  readonly name: string;
  /** From the first to the last. */
  readonly steps: readonly (Link & {
    readonly picture: string;
    readonly word: string;
    readonly current: boolean;
  })[];
  /** Which step the badge is, and of how many. */
  readonly words: string;
  /** The step after it; on a person's page, only where they do not have it yet. */
  readonly next: Link | undefined;
}

/**
 * The series that a badge is a step of; `undefined` where it stands alone. With the awards of a person, the steps that
 * they have lead to these, and say how they stand. With the `signed` ids of an award's credential, the steps are those.
 */
export function seriesView(
  { published, words: t, typo }: Pick<Context, 'published' | 'words' | 'typo'>,
  slug: string,
  badges: readonly BadgeView[],
  awards: readonly AwardView[] = [],
  signed?: readonly string[],
): SeriesView | undefined {
  const badge = published.badges.get(slug);
  const steps = badge ? stepsOf(published.badges, badge, signed) : [];
  const name = badge?.data.series?.name;
  if (!badge || name === undefined || steps.length === 0) return undefined;
  const next = nextInSeries(steps, badge);
  const views = steps.flatMap((step) => {
    const view = badges.find((one) => one.slug === step.slug);
    const award = awards.find((one) => one.badge === step.slug);
    if (!view) return [];
    return [
      {
        href: award?.href ?? view.href,
        title: view.title,
        picture: view.picture,
        word: typo(award ? `${award.standingWord} · ${award.dateWord}` : view.postureWord),
        current: step.slug === slug,
        slug: step.slug,
        held: award !== undefined && !award.withdrawn,
      },
    ];
  });
  return {
    name,
    steps: views,
    words: t.series.position(steps.indexOf(badge) + 1, steps.length),
    next: views.find((view) => view.slug === next?.slug && !view.held),
  };
}

/** The steps around a badge: those of its series today or, with `signed`, those that its credential names. */
function stepsOf(
  badges: Context['published']['badges'],
  badge: Entry<Badge>,
  signed: readonly string[] | undefined,
): readonly Entry<Badge>[] {
  if (!signed) return seriesOf(badges.values(), badge);
  const named = signed.map(badgeOf);
  const others = [...badges.values()].filter(
    ({ slug, data }) => slug !== badge.slug && [slug, ...data.formerly].some((name) => named.includes(name)),
  );
  return others.length === 0 ? [] : inSteps([badge, ...others]);
}
