import type { Locale } from '../locales/interface.ts';

/** What a page that can be found is, in the order in which a reader may choose. */
export const pageKinds = ['portfolio', 'award', 'badge', 'mission', 'pathway', 'framework', 'guide'] as const;

export type PageKind = (typeof pageKinds)[number];

/** What the page that searches knows of the site that it belongs to. */
export interface SearchSettings {
  readonly locale: Locale;
  /** The language of what the content says. */
  readonly writtenIn: Locale;
  /** The language of the handbook. */
  readonly guideIn: Locale;
  /** The path that the site lives under, with both slashes. */
  readonly base: string;
  /** The path of the script that reads the index, beside which the index stands. */
  readonly engine: string;
}
