import { plainName } from '../../locales/plain-name.ts';
import type { Profile } from '../schemas/profile.ts';
import { nameForms, shownName } from './shown-name.ts';

/**
 * What a name that someone else wrote tells of a person: no more than what is `shown`, `more` of their own name, or
 * that of an `other`. Capitals, accents, the order of the words and further first names make no difference.
 */
export type ToldName = 'shown' | 'more' | 'other';

/** What `name` tells of the person of a profile. */
export function toldName(
  profile: Pick<Profile, 'firstName' | 'lastName' | 'nameShown' | 'adult'>,
  name: string,
): ToldName {
  const told = wordsOf(name);
  const same = (form: string) => isWithin(told, wordsOf(form)) && isWithin(wordsOf(form), told);
  if ([profile.firstName, shownName(profile)].some(same)) return 'shown';
  if (nameForms(profile).some(same)) return 'more';
  const { firstName, lastName } = profile;
  const whole = lastName !== undefined && isWithin(wordsOf(`${firstName} ${lastName}`), told);
  return whole ? 'more' : 'other';
}

function wordsOf(name: string): string[] {
  return plainName(name).split(' ');
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}
