import type { Locale } from './interface.ts';
import { habitsOf, regionOf } from './language.ts';

/** A day (`YYYY-MM-DD`) in words: "1er octobre 2024", "1 October 2024". What is no day stays as it is. */
export function longDate(day: string, locale: Locale): string {
  return inWords(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day in few words, for small spaces: "3 nov. 2024". */
export function shortDate(day: string, locale: Locale): string {
  return inWords(day, locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** The month of a day: "octobre 2024". */
export function month(day: string, locale: Locale): string {
  return inWords(day, locale, { month: 'long', year: 'numeric' });
}

/** The name of a month of any year, from 1 to 12, as it stands alone: "Mars", "March". */
export function monthName(number: number, locale: Locale): string {
  const name = inWords(`2000-${String(number).padStart(2, '0')}-01`, locale, { month: 'long' });
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** Two days as a period of months: "d’octobre 2024 à mai 2025", "octobre à décembre 2024" within a year. */
export function period(starts: string, ends: string, locale: Locale): string {
  const sameYear = starts.slice(0, 4) === ends.slice(0, 4);
  const from = sameYear ? inWords(starts, locale, { month: 'long' }) : month(starts, locale);
  return `${from} ${habitsOf(locale).until} ${month(ends, locale)}`;
}

/** How many months lie between two days, to the nearest. */
export function monthsBetween(starts: string, ends: string): number {
  const days = (Date.parse(ends) - Date.parse(starts)) / 86_400_000 + 1;
  return Math.max(1, Math.round(days / 30.44));
}

/** A moment (RFC 3339) as a day in words, in UTC: what the signature says, whatever the reader's zone. */
export function longDateOf(moment: string, locale: Locale): string {
  const day = moment.slice(0, 10);
  // What others wrote may be no date at all.
  return Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : longDate(day, locale);
}

function inWords(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const words = new Intl.DateTimeFormat(regionOf(locale), { ...options, timeZone: 'UTC' }).format(date);
  const { first } = habitsOf(locale);
  const ordinal = first && options.day ? words.replace(/^1 /, `${first} `) : words;
  return ordinal.replaceAll(' ', '\u00a0');
}
