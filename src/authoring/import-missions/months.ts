/** Tells the months of a mission by their names or numbers. */

import { plainName } from '../../locales/plain-name.ts';
import type { EntryRow } from './entry-row.ts';
import { itemsOf } from './items.ts';

/** How many letters tell a month apart from every other, in French and in English. */
const tellingLetters = 3;

/** The names of the twelve months in French and in English, without accents. */
const names: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) =>
  ['fr', 'en'].map((language) =>
    plainName(
      new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
        new Date(Date.UTC(2026, month, 1)),
      ),
    ),
  ),
);

/** The months of the row's mission, in the order written; where one is no month, the cell is kept as text too. */
export function monthsOf(row: EntryRow): number[] {
  const cell = row.cell('months');
  if (!cell) return [];
  const items = itemsOf(cell.text).map(({ name }) => ({ name, month: monthNamed(name) }));
  const others = items.flatMap(({ name, month }) => (month === undefined ? [name] : []));
  if (others.length > 0) {
    row.keep(cell.column, cell.written);
    row.say('unknown-month', 'months', { found: others.join(', ') });
  }
  return [...new Set(items.flatMap(({ month }) => month ?? []))];
}

/** From 1: `11` for "11", "novembre", "Nov." and "November"; `undefined` for "ju", which may be June or July. */
function monthNamed(name: string): number | undefined {
  const plain = plainName(name);
  if (/^\d{1,2}$/.test(plain)) return Number(plain) >= 1 && Number(plain) <= 12 ? Number(plain) : undefined;
  const exact = names.findIndex((known) => known.includes(plain));
  if (exact >= 0) return exact + 1;
  if (plain.length < tellingLetters) return undefined;
  const begun = names.flatMap((known, month) =>
    known.some((one) => one.startsWith(plain)) ? [month + 1] : [],
  );
  return begun.length === 1 ? begun[0] : undefined;
}
