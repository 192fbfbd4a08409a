import type { Locale } from '../locales/interface.ts';
import type { AwardView } from './award.ts';
import type { Context } from './context.ts';
import type { PersonView } from './person.ts';

/** The badges that a printed dossier tells one by one, and how many more there are online. */
export interface DossierBadges<T> {
  /** The latest first. */
  readonly told: readonly T[];
  readonly more: number;
  /** Whether there are so many that smaller type leaves room for the rest. */
  readonly dense: boolean;
}

/** How many rows leave room for what a second sheet must say. */
const most = 16;
/** How many rows leave half of it to the rest. */
const few = 10;

/** What a dossier tells of a person's badges (`awards`, the latest first): not those that were withdrawn. */
export function dossierBadges<T extends Pick<AwardView, 'withdrawn'>>(
  awards: readonly T[],
): DossierBadges<T> {
  const held = awards.filter(({ withdrawn }) => !withdrawn);
  return { told: held.slice(0, most), more: Math.max(0, held.length - most), dense: held.length > few };
}

/** Whether there is anything of a person's to verify. */
export function hasProof({
  awards,
}: {
  readonly awards: readonly Pick<AwardView, 'files' | 'withdrawn'>[];
}): boolean {
  return awards.some(({ files, withdrawn }) => files !== undefined && !withdrawn);
}

/** The path of the code that opens a portfolio in the language of these pages, as a picture of a kind. */
export function pageCodePath(
  { path }: Pick<PersonView, 'path'>,
  { locale, writtenIn }: Pick<Context, 'locale' | 'writtenIn'>,
  ending: 'svg' | 'png' = 'svg',
): string {
  return locale === writtenIn ? `${path}qr.${ending}` : `${path}qr.${locale}.${ending}`;
}

/** The path of the code that leads to what verifies a portfolio, in a language of the site. */
export function checkCodePath({ path }: Pick<PersonView, 'path'>, language: Locale): string {
  return `${path}check.${language}.svg`;
}

/**
 * Safe HTML of the page as its printed copy has it: without the ids and the links of its notes, which lead to the one
 * on the screen.
 */
export function withoutNotes(html: string): string {
  return html.replace(/ id="[^"]*"/g, '').replace(/<a\b[^>]* href="#[^"]*"[^>]*>(.*?)<\/a>/gs, '$1');
}
