import * as en from './interface.en.ts';
import * as fr from './interface.fr.ts';

/**
 * The languages that pages speak, the first for want of another. One more is a file of the same shape, and its name
 * here: every page is then there in it too, under its code. Commands speak English to who writes in it.
 */
const languages = { fr, en } satisfies Readonly<Record<string, Language>>;

/** All that the interface says in a language: the French file is the shape that every other follows. */
type Language = Widen<typeof fr>;

export type Locale = keyof typeof languages;
export type Words = Language['words'];
export type MarkdownWords = Language['markdown'];
export type VerdictWords = Language['verdict'];
export type VerifyPageWords = Language['verifyPage'];
export type SearchPageWords = Language['searchPage'];
export type LegalWords = Language['legal'];

/** The codes of these languages: two letters. */
export const locales = Object.keys(languages) as readonly Locale[];

/** The words of the pages in a language. */
export function words(locale: Locale): Words {
  return languageOf(locale).words;
}

/** What stands in a body of Markdown beside its own words. */
export function markdownWords(locale: Locale): MarkdownWords {
  return languageOf(locale).markdown;
}

/** The words of verification in a language. */
export function verdictWords(locale: Locale): VerdictWords {
  return languageOf(locale).verdict;
}

/** The words of the legal pages in a language. */
export function legalWords(locale: Locale): LegalWords {
  return languageOf(locale).legal;
}

function languageOf(locale: Locale): Language {
  return languages[locale];
}

/** The shape of a value, with its literal strings and tuples widened. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : T extends readonly unknown[]
      ? readonly Widen<T[number]>[]
      : { readonly [K in keyof T]: Widen<T[K]> };
