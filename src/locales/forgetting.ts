import { commandLocale } from './command-locale.ts';
import { en } from './forgetting.en.ts';
import { fr } from './forgetting.fr.ts';
import type { Locale } from './interface.ts';

/** What `npm run forget` says: the French file is the shape that the others follow. */
export type ForgettingWords = typeof fr;

/** What it says in a language. */
export function forgettingWords(locale: Locale): ForgettingWords {
  return { fr, en }[commandLocale(locale)];
}
