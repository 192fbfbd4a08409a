import { commandLocale } from './command-locale.ts';
import type { Locale, Widen } from './interface.ts';
import { en } from './papers.en.ts';
import { fr } from './papers.fr.ts';

/** The words of the papers that the structure prints: the French file is the shape that the others follow. */
export type PaperWords = Widen<typeof fr>;

/** The words of the papers in a language. */
export function paperWords(locale: Locale): PaperWords {
  return { fr, en }[commandLocale(locale)];
}
