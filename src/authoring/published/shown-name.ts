import type { Profile } from '../schemas/profile.ts';

/** Every form in which a name may have been shown, from the first name alone to the whole. */
export function nameForms(profile: Pick<Profile, 'firstName' | 'lastName'>): readonly string[] {
  const forms = (['first', 'first-and-initial', 'full'] as const).map((nameShown) =>
    shownName({ ...profile, nameShown, adult: true }),
  );
  return [...new Set(forms)];
}

/**
 * The name that may be shown of a person: as they chose, and the first name alone under 18.
 *
 * The initial of a last name is its first capital, so that a particle does not count: "de la Tour" gives T,
 * "Martin-Dupont" gives M. A last name without capitals gives its first letter.
 */
export function shownName(profile: Pick<Profile, 'firstName' | 'lastName' | 'nameShown' | 'adult'>): string {
  const { firstName, nameShown, adult } = profile;
  const lastName = profile.lastName?.normalize('NFC');
  if (!adult || nameShown === 'first' || lastName === undefined) return firstName;
  if (nameShown === 'full') return `${firstName} ${lastName}`;
  const initial = /\p{Lu}/u.exec(lastName)?.[0] ?? /\p{L}/u.exec(lastName)?.[0]?.toLocaleUpperCase('fr');
  return initial === undefined ? firstName : `${firstName} ${initial}.`;
}
