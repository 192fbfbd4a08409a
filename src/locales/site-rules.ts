import { commandLocale } from './command-locale.ts';
import type { Locale } from './interface.ts';
import { en } from './site-rules.en.ts';
import { fr } from './site-rules.fr.ts';

/** The words of the rules of a site: the French file is the shape that the others follow. */
export type SiteRuleWords = typeof fr;

/** The words of the rules of a site in a language. */
export function siteRuleWords(locale: Locale): SiteRuleWords {
  return { fr, en }[commandLocale(locale)];
}
