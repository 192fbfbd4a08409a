import { commandLocale } from './command-locale.ts';
import { en } from './init.en.ts';
import { fr } from './init.fr.ts';
import type { Locale } from './interface.ts';

/** What `npm run init` says and writes: the French file is the shape that the others follow. */
export type InitWords = typeof fr;

/** What asks for a presentation of the structure, in each language: `init` writes it, and `health` looks for it. */
export const presentationRequests: readonly string[] = [fr, en].map(
  ({ presentationRequest }) => presentationRequest,
);

/** What `npm run init` says and writes in a language. */
export function initWords(locale: Locale): InitWords {
  return { fr, en }[commandLocale(locale)];
}
