import type { Entry } from './content.ts';
import type { PublishedPerson } from './published-person.ts';
import type { Badge } from './schemas/badge.ts';

/**
 * The catalogue as the site may know it: a co-creator keeps the name that the badge's file shows, and the folder of
 * the person only where that person is published and listed.
 */
export function publishedBadges(
  badges: ReadonlyMap<string, Entry<Badge>>,
  people: ReadonlyMap<string, PublishedPerson>,
): ReadonlyMap<string, Entry<Badge>> {
  return new Map(
    [...badges].map(([slug, badge]) => {
      const coCreators = badge.data.coCreators.map(({ volunteer, ...shown }) =>
        volunteer !== undefined && people.get(volunteer)?.listed ? { ...shown, volunteer } : shown,
      );
      return [slug, { ...badge, data: { ...badge.data, coCreators } }];
    }),
  );
}
