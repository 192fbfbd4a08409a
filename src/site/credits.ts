import type { Badge } from '../authoring/schemas/badge.ts';
import { longDate } from '../locales/dates.ts';
import { regionOf } from '../locales/language.ts';
import { namesIn, type SignedCredits, signedCredits } from '../openbadges/creator.ts';
import { creditsOf } from '../portfolio/credits.ts';
import type { Context } from './context.ts';

/** Those who created a badge together on one day, as a sentence in parts. */
export interface CreditView {
  /** The whole sentence but the day; a name leads to the portfolio of who is published and listed. */
  readonly parts: readonly { readonly text: string; readonly href: string | undefined }[];
  /** "le 10 avril 2025"; `undefined` where the day is not written. */
  readonly when: string | undefined;
}

/** The credits of a badge of the published catalogue, by day. */
export function creditViews({ href, locale, words: t }: Context, badge: Badge): CreditView[] {
  return creditsOf(badge).map(({ date, people }) => {
    const names = people.map(({ name }) => name);
    const rest = [...people];
    const parts = new Intl.ListFormat(regionOf(locale), { type: 'conjunction' })
      .formatToParts(names)
      .map(({ type, value }) => {
        const volunteer = type === 'element' ? rest.shift()?.volunteer : undefined;
        return { text: value, href: volunteer === undefined ? undefined : href(`/${volunteer}/`) };
      });
    const lead = { text: `${t.badge.coCreated} `, href: undefined };
    return {
      parts: [lead, ...parts],
      when: date === undefined ? undefined : t.badge.createdOn(longDate(date, locale)),
    };
  });
}

/**
 * The credits of an award that was signed: what its credential says. Where the badge says the same today, names lead to
 * portfolios; where the credential names somebody who may no longer be named, today's credits are shown in its place.
 */
export function signedCreditViews(
  context: Context,
  badge: Badge,
  signed: SignedCredits | undefined,
): CreditView[] {
  if (!signed) return [];
  const { published, writtenIn } = context;
  const same = signedCredits(badge, writtenIn)?.words === signed.words;
  if (same || !namesIn(signed.names).every(published.mayName)) return creditViews(context, badge);
  return [
    { parts: [{ text: context.said(signed.words.replace(/\.$/, '')), href: undefined }], when: undefined },
  ];
}
