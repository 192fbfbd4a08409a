/** Writes what an import found of a badge as its file. */
import { stringify } from 'yaml';
import type { ImportedBadge } from './schemas/imported-badge.ts';

/** The order of the fields that are always written. */
const order = ['title', 'issuer', 'format', 'outcome', 'checked', 'status', 'original'] as const;

/** The whole file: the front matter, without the choices that nobody had to make, and no words yet. */
export function importedFileText(data: ImportedBadge): string {
  const fields = Object.fromEntries(order.map((name) => [name, data[name]]));
  const choices = {
    ...(data.reveals.length > 0 ? { reveals: data.reveals } : {}),
    ...(data.otherName ? { otherName: true } : {}),
  };
  return `---\n${stringify({ ...fields, ...choices }, { lineWidth: 0 })}---\n`;
}
