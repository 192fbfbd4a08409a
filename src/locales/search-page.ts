import type { Locale, SearchPageWords } from './interface.ts';

const pages = import.meta.glob<SearchPageWords>('./interface.??.ts', { import: 'searchPage' });

/** The words of the page that searches in a language, which are loaded only where they are read. */
export async function searchPageWords(locale: Locale): Promise<SearchPageWords> {
  const words = await pages[`./interface.${locale}.ts`]?.();
  if (!words) throw new RangeError(`No file of words is that of the language ${locale}.`);
  return words;
}
