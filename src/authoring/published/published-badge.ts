import type { Content, Entry } from '../content.ts';
import type { Badge } from '../schemas/badge.ts';
import type { PublishedPerson } from './published-person.ts';

type CoCreator = Badge['coCreators'][number];

/**
 * The catalogue as the site may know it, and as it may be signed. A co-creator with a folder has the name that the
 * person shows, and the folder itself only where that person is listed; who is not published is left out. Without a
 * folder the name stays as it is written.
 */
export function publishedBadges(
  { badges, volunteers }: Pick<Content, 'badges' | 'volunteers'>,
  people: ReadonlyMap<string, PublishedPerson>,
): ReadonlyMap<string, Entry<Badge>> {
  const folders = new Map(
    [...volunteers.values()].flatMap(({ slug, profile }) =>
      [...profile.data.formerly, slug].map((name) => [name, slug] as const),
    ),
  );
  const published = ({ volunteer, ...shown }: CoCreator): CoCreator[] => {
    const folder = volunteer === undefined ? undefined : folders.get(volunteer);
    if (folder === undefined) return [shown];
    const person = people.get(folder);
    if (!person) return [];
    return [{ ...shown, name: person.name, ...(person.listed ? { volunteer: folder } : {}) }];
  };
  return new Map(
    [...badges].map(([slug, badge]) => {
      const coCreators = badge.data.coCreators.flatMap(published);
      return [slug, { ...badge, data: { ...badge.data, coCreators } }];
    }),
  );
}
