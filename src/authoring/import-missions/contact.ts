/** Finds the address to write to. */
import { email } from '../schemas/fields.ts';
import type { EntryRow } from './entry-row.ts';

/** The e-mail address of the row's contact, the first where there are several. Words around it are kept as text. */
export function contactOf(row: EntryRow): string | undefined {
  const cell = row.cell('contact');
  if (!cell) return undefined;
  const found = cell.written
    .split(/[\s,;<>()]+/)
    .map((part) => part.replace(/^mailto:/i, '').replace(/[.:]$/, ''))
    .find((part) => email().safeParse(part).success);
  if (found === cell.written) return found;
  row.keep(cell.column, cell.written);
  if (found === undefined) row.say('no-email', 'contact', { found: cell.written });
  else row.say('email-within', 'contact', { found: cell.written, email: found });
  return found;
}
