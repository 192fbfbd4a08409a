import { plainName } from '../../locales/plain-name.ts';
import type { Content } from '../content.ts';
import type { Profile } from '../schemas/profile.ts';
import { type NameFinder, nameFinder } from './name-finder.ts';
import { nameForms, shownName } from './shown-name.ts';

/**
 * Whose names a text that someone else wrote says, and the site does not: more of the person's own `name` than is shown,
 * or those of `others`.
 */
export type ToldInText = (text: string) => readonly ('name' | 'others')[];

/**
 * What texts tell of the names of the person of a profile, and of others.
 *
 * @param hidden finds the names that the site may not say of anyone
 */
export function toldInText(
  profile: Pick<Profile, 'firstName' | 'lastName' | 'nameShown' | 'adult'>,
  hidden: NameFinder,
): ToldInText {
  const own = nameFinder(beyondShown(profile));
  const forms = new Set(nameForms(profile).map(plainName));
  return (text) => [
    ...(own(text).size > 0 ? (['name'] as const) : []),
    ...([...hidden(text)].some((name) => !forms.has(name)) ? (['others'] as const) : []),
  ];
}

/**
 * The same by the folder of a person. Of others a first name alone tells nobody from another, and is not looked for.
 *
 * @param hidden the names that the site may not say of anyone
 * @throws {TypeError} where the content has no such person
 */
export function toldInOf(
  { volunteers }: Pick<Content, 'volunteers'>,
  hidden: ReadonlySet<string>,
): (slug: string) => ToldInText {
  let finder: NameFinder | undefined;
  return (slug) => {
    finder ??= nameFinder([...hidden].filter((name) => plainName(name).includes(' ')));
    const volunteer = volunteers.get(slug);
    if (!volunteer) throw new TypeError(`The content has no person "${slug}".`);
    return toldInText(volunteer.profile.data, finder);
  };
}

/** The forms of a name that tell more than the one shown; the last name alone is one. */
function beyondShown(profile: Pick<Profile, 'firstName' | 'lastName' | 'nameShown' | 'adult'>): string[] {
  const { firstName, lastName } = profile;
  const shown = shownName(profile);
  const forms = nameForms(profile);
  if (lastName === undefined || shown === forms.at(-1)) return [];
  return [...forms.filter((form) => form !== shown && form !== firstName), lastName];
}
