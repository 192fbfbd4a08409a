import type { SearchSettings } from '../browser/search-settings.ts';
import type { Context } from './context.ts';
import { guideLanguageFor } from './guide.ts';

/** The folder of the index of `/search/`, within the site; all languages share it. */
export const indexFolder = 'search/pagefind/';

/** The file of that folder that a search reads first. */
export const entryFile = 'pagefind-entry.json';

/** What the page that searches is told of its site. */
export function searchSettings({ locale, writtenIn, address }: Context): SearchSettings {
  const base = new URL(address).pathname;
  return {
    locale,
    writtenIn,
    guideIn: guideLanguageFor(locale),
    base,
    engine: `${base + indexFolder}pagefind.js`,
  };
}
