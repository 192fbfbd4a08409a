/** Reads a catalogue as a table: its headings, and its rows with the line that each starts on. */
import { CsvError, type Options, parse } from 'csv-parse/sync';
import { withoutHiddenCharacters } from '../schemas/fields.ts';
import { decode } from './decode.ts';
import type { Note, Problem } from './note.ts';

export interface Row {
  /** The line of the file (from 1) on which the row starts. */
  readonly line: number;
  /** As many as the table has headings; trimmed, with `\n` as line break, without tabs. */
  readonly cells: readonly string[];
}

export interface Table {
  /** The headings as written; empty for a column without one. */
  readonly headings: readonly string[];
  readonly headingLine: number;
  /** The rows that hold anything. */
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
}

/** A table, or the one reason why there is none. */
export function readTable(bytes: Uint8Array): Table | { readonly problem: Problem } {
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  const notes: Note[] = decoded.certain ? [] : [{ code: 'not-utf8', line: 1, data: {} }];
  const read = recordsOf(decoded.text);
  if ('problem' in read) return read;
  const [head, ...rest] = read.records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!head) return { problem: { code: 'no-heading', data: {} } };
  const width = Math.max(...[head, ...rest].map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, index) => cleaned(head.cells[index] ?? ''));
  const rows = rest.map(({ line, cells }) => ({
    line,
    cells: headings.map((column, index) => {
      const written = cells[index] ?? '';
      const cell = cleaned(written);
      if (withoutHiddenCharacters(written) !== written)
        notes.push({ code: 'hidden-character', line, column, data: {} });
      return cell;
    }),
  }));
  return { headings, headingLine: head.line, rows, notes };
}

/** Rows may be shorter or longer than the headings, and a quotation mark within a cell may be an inch. */
const options = { relax_column_count: true, relax_quotes: true } satisfies Options;

function recordsOf(text: string): { readonly records: readonly Row[] } | { readonly problem: Problem } {
  const records: Row[] = [];
  let last = 0;
  try {
    parse(text, {
      ...options,
      delimiter: delimiterOf(text),
      on_record: (cells: string[], { lines }) => {
        records.push({ line: lines - breaksIn(cells), cells });
        last = lines;
        return null;
      },
    });
    return { records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: { code: 'unclosed-quote', data: { line: last + 1 } } };
  }
}

/**
 * What parts the cells: of the usual signs, the first that gives every row as many as there are headings; else the one
 * that makes most headings.
 */
function delimiterOf(text: string): string {
  const columns = (delimiter: string, all: boolean) => {
    try {
      const limit = all ? {} : { to: 1 };
      return parse(text, { delimiter, skip_empty_lines: true, ...limit })[0]?.length ?? 0;
    } catch (error) {
      if (error instanceof CsvError) return 0;
      throw error;
    }
  };
  const even = delimiters.find((delimiter) => columns(delimiter, true) > 1);
  if (even !== undefined) return even;
  return delimiters.reduce((best, other) => (columns(other, false) > columns(best, false) ? other : best));
}

const delimiters = [',', ';', '\t'];

function breaksIn(cells: readonly string[]): number {
  return cells.join('').split('\n').length - 1;
}

function cleaned(cell: string): string {
  return withoutHiddenCharacters(cell.replace(/[\u2028\u2029\v\f]/g, '\n').replaceAll('\t', ' ')).trim();
}
