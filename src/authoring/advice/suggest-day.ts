/** Recognises days that people write in other ways than `YYYY-MM-DD`. */
import { isDay } from '../schemas/fields.ts';

/**
 * The day that `text` most likely means, as `YYYY-MM-DD`, or `undefined`.
 * Numbers with slashes are read the French way: `12/03/2026` is 12 March.
 */
export function suggestDay(text: string): string | undefined {
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/["'“”«»‘’\s,.]+/g, ' ')
    .replace(/ ?[-‐‑‒–—−] ?/g, '-')
    .trim();
  for (const read of [yearFirst, yearLast, dayThenMonth, monthThenDay, monthFirst]) {
    const day = read(bare);
    if (day && isDay(day)) return day;
  }
  return undefined;
}

/** Whether `text` has the shape of a day and is none, as `2026-02-30` and `30/02/2026`. */
export function isImpossibleDay(text: string): boolean {
  const [, day, month] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}$/.exec(text) ?? [];
  const isFrench = Number(day) <= 31 && Number(month) <= 12;
  return (isFrench || /^\d{4}-\d{2}-\d{2}$/.test(text)) && suggestDay(text) === undefined;
}

function yearFirst(text: string): string | undefined {
  const parts =
    /^(\d{4})[-/ ](\d{1,2})[-/ ](\d{1,2})(?:[t ].*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return parts ? written(parts[1], parts[2], parts[3]) : undefined;
}

function yearLast(text: string): string | undefined {
  const parts = /^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4}|\d{2})$/.exec(text);
  return parts ? written(parts[3], parts[2], parts[1]) : undefined;
}

/** The English way, for what is no day in the French one: `03/14/2026`. */
function monthFirst(text: string): string | undefined {
  const parts = /^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4})$/.exec(text);
  return parts ? written(parts[3], parts[1], parts[2]) : undefined;
}

function dayThenMonth(text: string): string | undefined {
  const parts = /^(?:[a-z]+ )?(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]+) (\d{4})$/.exec(text);
  return parts ? written(parts[3], monthOf(parts[2]), parts[1]) : undefined;
}

function monthThenDay(text: string): string | undefined {
  const parts = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(text);
  return parts ? written(parts[3], monthOf(parts[1]), parts[2]) : undefined;
}

function written(year = '', month = '', day = ''): string {
  const century = year.length === 2 ? `20${year}` : year;
  return `${century}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The beginnings that tell a French or English month from the eleven others. */
const months = [
  ['janv', 'jan'],
  ['fev', 'feb'],
  ['mar'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

function monthOf(name = ''): string | undefined {
  const index = months.findIndex((beginnings) => beginnings.some((beginning) => name.startsWith(beginning)));
  return index < 0 ? undefined : String(index + 1);
}
