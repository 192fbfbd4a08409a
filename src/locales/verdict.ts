import type { Locale, Widen } from './interface.ts';
import { en } from './verdict.en.ts';
import { fr } from './verdict.fr.ts';

/** The words of verification: the French file is the shape that the others follow. */
export type VerdictWords = Widen<typeof fr>;

/** The words of verification in a language. */
export function verdictWords(locale: Locale): VerdictWords {
  return { fr, en }[locale];
}
