import type { Locale, Widen } from './interface.ts';
import type { fr } from './search-page.fr.ts';

/** The words that the page that searches says: the French file is the shape that the others follow. */
export type SearchPageWords = Widen<typeof fr>;

const languages: Readonly<Record<Locale, () => Promise<SearchPageWords>>> = {
  fr: async () => (await import('./search-page.fr.ts')).fr,
  en: async () => (await import('./search-page.en.ts')).en,
};

/** The words of that page in a language, which are loaded only where they are read. */
export function searchPageWords(locale: Locale): Promise<SearchPageWords> {
  return languages[locale]();
}
