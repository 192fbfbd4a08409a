import type { Published } from '../authoring/gate.ts';

/** An address that a renamed person or badge had, and the one it has now; both are paths of the site. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The former addresses of what is published: nothing of a person who is withheld. `compared` are the people who have a
 * page of their progress.
 */
export function redirectsOf({ badges, people }: Published, compared: ReadonlySet<string>): Redirect[] {
  const renamedBadges = [...badges.values()].flatMap((badge) =>
    badge.data.formerly.map((from) => ({ from: `/badges/${from}/`, to: `/badges/${badge.slug}/` })),
  );
  const renamedPeople = [...people.values()].flatMap((person) => {
    const names = [person.slug, ...person.profile.data.formerly];
    const own = ['', ...(compared.has(person.slug) ? ['progress/'] : [])];
    const pages = names
      .slice(1)
      .flatMap((from) => own.map((page) => ({ from: `/${from}/${page}`, to: `/${person.slug}/${page}` })));
    const awards = [...person.awards.values()].flatMap((award) => {
      const badge = badges.get(award.badge);
      const former = [...award.data.formerly, ...(badge?.data.formerly ?? [])];
      return names.flatMap((name) =>
        [award.badge, ...former].map((slug) => ({
          from: `/${name}/${slug}/`,
          to: `/${person.slug}/${award.badge}/`,
        })),
      );
    });
    return [...pages, ...awards.filter(({ from, to }) => from !== to)];
  });
  return [...new Map([...renamedBadges, ...renamedPeople].map((one) => [one.from, one])).values()];
}
