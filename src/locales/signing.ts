import { commandLocale } from './command-locale.ts';
import type { Locale } from './interface.ts';
import { en } from './signing.en.ts';
import { fr } from './signing.fr.ts';

/** The words that are signed inside a credential: the French file is the shape that the others follow. */
export type SigningWords = typeof fr;

/** The words that are signed inside a credential, in the language of the structure. */
export function signingWords(locale: Locale): SigningWords {
  return { fr, en }[commandLocale(locale)];
}
