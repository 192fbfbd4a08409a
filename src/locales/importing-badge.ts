import { commandLocale } from './command-locale.ts';
import { en } from './importing-badge.en.ts';
import { fr } from './importing-badge.fr.ts';
import type { Locale } from './interface.ts';

/** What the import of a badge says: the French file is the shape that the others follow. */
export type ImportingBadgeWords = typeof fr;

/** What the import of a badge says in a language. */
export function importingBadgeWords(locale: Locale): ImportingBadgeWords {
  return { fr, en }[commandLocale(locale)];
}
