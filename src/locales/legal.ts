import type { Locale, Widen } from './interface.ts';
import { en } from './legal.en.ts';
import { fr } from './legal.fr.ts';

/** The words of the legal pages: the French file is the shape that every other language follows. */
export type LegalWords = Widen<typeof fr>;

/** The words of the legal pages in a language. */
export function legalWords(locale: Locale): LegalWords {
  return { fr, en }[locale];
}
