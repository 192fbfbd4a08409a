import type { AwardEntry, Content, Entry, Volunteer } from '../authoring/content.ts';
import type { ReadFile } from '../authoring/read.ts';
import type { Positioning } from '../authoring/schemas/positioning.ts';
import { longDate, shortDate } from '../locales/dates.ts';
import type { Locale } from '../locales/interface.ts';
import { type PaperWords, paperWords } from '../locales/papers.ts';
import { lastDayOf } from '../openbadges/credential.ts';
import { type Places, placesIn } from './markdown-text.ts';

/** Whom a paper is about, and what it is written with. Papers are the structure's own: the gate is not asked. */
export interface PaperSubject {
  readonly content: Content;
  readonly person: Volunteer;
  /** The day of the paper, `YYYY-MM-DD`. */
  readonly day: string;
  readonly locale: Locale;
  readonly words: PaperWords;
  readonly places: Places;
}

/** What a paper about `person` is written with, from the files that were read. */
export function paperSubject(
  content: Content,
  files: readonly ReadFile[],
  person: Volunteer,
  day: string,
): PaperSubject {
  const locale = content.issuer.data.language;
  return { content, person, day, locale, words: paperWords(locale), places: placesIn(files) };
}

/** Where a paper sends its reader to see the badges: the portfolio's address, where there is one to see. */
export interface PaperLinks {
  readonly portfolio: string | undefined;
}

/** First and last name, as papers between adults have them. */
export function fullName({ profile }: Volunteer): string {
  return [profile.data.firstName, profile.data.lastName].filter(Boolean).join(' ');
}

/** A "J'en suis là" of a person, with its file. */
export function positioningOf(
  { awards }: Volunteer,
  moment: 'entry' | 'exit',
): Entry<Positioning> | undefined {
  for (const award of awards.values())
    if (award.kind === 'positioning' && award.moment === moment) return award;
  return undefined;
}

/** The badges that others attest, neither declared nor withdrawn, the earliest first. */
export function attestedAwards({ content, person }: PaperSubject): (AwardEntry & { kind: 'award' })[] {
  return [...person.awards.values()]
    .filter((award): award is AwardEntry & { kind: 'award' } => award.kind === 'award')
    .filter(({ badge, data }) => !data.withdrawn && content.badges.get(badge)?.data.declared === false)
    .sort((a, b) => (a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0));
}

/** Whether an award is no longer valid on the day of the paper. */
export function isExpired({ content, day }: PaperSubject, award: AwardEntry): boolean {
  const badge = content.badges.get(award.badge);
  const lastDay = badge && lastDayOf({ award, badge });
  return lastDay !== undefined && lastDay.slice(0, 10) < day;
}

/** "Médiation scientifique (niveau 3, 31 janv. 2025)", as plain text; an expired badge says that it is. */
export function badgeWords(subject: PaperSubject, award: AwardEntry, level?: number | undefined): string {
  const { content, locale, words: t } = subject;
  const title = content.badges.get(award.badge)?.data.title ?? award.badge;
  const expired = isExpired(subject, award);
  const date = [shortDate(award.data.date, locale), ...(expired ? [t.expired] : [])].join(', ');
  return level === undefined ? t.badge(title, date) : t.badgeLevel(title, level, date);
}

/** "du 7 octobre 2024 au 28 mai 2025", or since when. */
export function spanWords({ locale, words: t }: PaperSubject, from: string, to: string | undefined): string {
  return to === undefined
    ? t.since(longDate(from, locale))
    : t.between(longDate(from, locale), longDate(to, locale));
}
