import type { Content } from '../content.ts';
import type { PublishedPerson } from './published-person.ts';
import { nameForms } from './shown-name.ts';

/**
 * The names that may no longer be said of the people of the content: of who is not published every form, of the others
 * what tells more than the name that they show.
 */
export function hiddenNames(
  { badges, volunteers }: Pick<Content, 'badges' | 'volunteers'>,
  people: ReadonlyMap<string, PublishedPerson>,
): ReadonlySet<string> {
  const credited = Map.groupBy(
    [...badges.values()].flatMap(({ data }) => data.coCreators),
    ({ volunteer }) => volunteer,
  );
  return new Set(
    [...volunteers.values()].flatMap(({ slug, profile: { data } }) => {
      const person = people.get(slug);
      const written = [slug, ...data.formerly].flatMap((folder) => credited.get(folder) ?? []);
      const names = [...nameForms(data), ...written.map(({ name }) => name)];
      return names.filter((name) => !person || (name !== person.name && name !== person.firstName));
    }),
  );
}
