import type { Entry } from '../authoring/content.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import { seriesOf } from '../portfolio/series.ts';
import { achievementAddress } from './addresses.ts';

/** A Related of Open Badges 3.0 (section B.1.21): another achievement. */
export interface Related {
  readonly id: string;
  readonly type: readonly ['Related'];
  readonly version: string;
  readonly inLanguage: string;
}

/**
 * The other steps of a badge's series, in their order, as they are when it is signed. Never the badge itself in an
 * earlier version: the same `id` with two versions would be one thing with both.
 */
export function relatedOf(
  badge: Entry<Badge>,
  badges: ReadonlyMap<string, Entry<Badge>>,
  site: string,
  inLanguage: string,
): readonly Related[] {
  return seriesOf(badges.values(), badge)
    .filter(({ slug }) => slug !== badge.slug)
    .map(({ slug, data }) => ({
      id: achievementAddress(site, slug),
      type: ['Related'],
      version: data.version,
      inLanguage,
    }));
}
