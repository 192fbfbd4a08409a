import type { Refusal } from '../openbadges/refusal.ts';
import { commandLocale } from './command-locale.ts';
import type { Locale } from './interface.ts';
import { en } from './issuing.en.ts';
import { fr } from './issuing.fr.ts';

/** What the commands of the structure’s key say: the French file is the shape that the others follow. */
export type IssuingWords = typeof fr;

/** What the commands say in a language. */
export function issuingWords(locale: Locale): IssuingWords {
  return { fr, en }[commandLocale(locale)];
}

/** A refusal in words: what was found, then what to do. */
export function describeRefusal({ code, data }: Refusal, locale: Locale): string {
  return issuingWords(locale).refusals[code](data);
}
