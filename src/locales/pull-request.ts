import { commandLocale } from './command-locale.ts';
import type { Locale, Widen } from './interface.ts';
import { en } from './pull-request.en.ts';
import { fr } from './pull-request.fr.ts';

/** What is said about a pull request: the French file is the shape that the others follow. */
export type PullRequestWords = Widen<typeof fr>;

/** What is said about a pull request, in a language. */
export function pullRequestWords(locale: Locale): PullRequestWords {
  return { fr, en }[commandLocale(locale)];
}
