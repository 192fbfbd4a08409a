/** The words that the page that searches says once it has an answer, in English. */
import type { SearchPageWords } from './interface.ts';

export const en: SearchPageWords = {
  kinds: {
    portfolio: 'Portfolio',
    award: 'Badge obtained',
    badge: 'Badge in the catalogue',
    mission: 'Mission',
    pathway: 'Pathway',
    framework: 'Framework',
    guide: 'Guide',
  },
  found: (count, query) => [count === 1 ? '1 result for ' : `${count} results for `, { strong: query }],
  none: (query) => ['Nothing answers ', { strong: query }],
};
