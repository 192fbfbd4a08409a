import type { Badge } from '../authoring/schemas/badge.ts';
import { longDate } from '../locales/dates.ts';
import { creditsOf } from '../portfolio/credits.ts';
import type { Context } from './context.ts';

/** Those who created a badge together on one day, as a sentence in parts. */
export interface CreditView {
  /** Names, and the words between them; a name leads to the portfolio of who is published and listed. */
  readonly parts: readonly { readonly text: string; readonly href: string | undefined }[];
  /** "le 10 avril 2025"; `undefined` where the day is not written. */
  readonly when: string | undefined;
}

/** The credits of a badge of the published catalogue, by day. */
export function creditViews({ href, locale, words: t }: Context, badge: Badge): CreditView[] {
  return creditsOf(badge).map(({ date, people }) => {
    const names = people.map(({ name }) => name);
    const rest = [...people];
    const parts = new Intl.ListFormat(locale, { type: 'conjunction' })
      .formatToParts(names)
      .map(({ type, value }) => {
        const volunteer = type === 'element' ? rest.shift()?.volunteer : undefined;
        return { text: value, href: volunteer === undefined ? undefined : href(`/${volunteer}/`) };
      });
    return { parts, when: date === undefined ? undefined : t.badge.createdOn(longDate(date, locale)) };
  });
}
