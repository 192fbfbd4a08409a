import type { Entry } from '../authoring/content.ts';
import type { Badge } from '../authoring/schemas/badge.ts';

/**
 * The badges of a series, from the first step to the last; empty where none names it. Of two that claim one step, the
 * first by name comes first.
 */
export function seriesNamed(badges: Iterable<Entry<Badge>>, name: string): readonly Entry<Badge>[] {
  return inSteps([...badges].filter(({ data }) => data.series?.name === name));
}

/** Badges in the order of their steps. */
export function inSteps(badges: readonly Entry<Badge>[]): readonly Entry<Badge>[] {
  return badges.toSorted((a, b) => stepOf(a) - stepOf(b) || (a.slug < b.slug ? -1 : 1));
}

/** The badges of the series that a badge is a step of, itself among them; empty where it stands alone. */
export function seriesOf(badges: Iterable<Entry<Badge>>, badge: Entry<Badge>): readonly Entry<Badge>[] {
  const { series } = badge.data;
  const steps = series ? seriesNamed(badges, series.name) : [];
  return steps.length > 1 ? steps : [];
}

/** The badge that comes after `badge` in its series: that of the next higher step. */
export function nextInSeries(
  steps: readonly Entry<Badge>[],
  badge: Pick<Entry<Badge>, 'data'>,
): Entry<Badge> | undefined {
  return steps.find((step) => stepOf(step) > stepOf(badge));
}

function stepOf({ data }: Pick<Entry<Badge>, 'data'>): number {
  return data.series?.step ?? 0;
}
