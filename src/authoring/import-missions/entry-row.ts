/** One row of a catalogue while it becomes a mission: what its columns hold, what is kept as text, what is said. */
import type { Column, Field } from './columns.ts';
import { withoutPages } from './items.ts';
import type { Note, NoteCode } from './note.ts';
import type { Row } from './table.ts';

/** The text of a column that no field has taken. */
export interface Kept {
  /** The heading of the column; empty where it has none. */
  readonly heading: string;
  /** The place of the column, from 0. */
  readonly index: number;
  readonly text: string;
}

/** A cell that holds something. */
export interface Cell {
  readonly column: Column;
  readonly written: string;
  /** Without the addresses of pages that follow the names in it. */
  readonly text: string;
}

export class EntryRow {
  readonly line: number;
  readonly #columns: readonly Column[];
  readonly #cells: readonly string[];
  readonly #kept = new Map<number, Kept>();
  readonly #notes: { readonly index: number; readonly note: Note }[] = [];

  constructor(columns: readonly Column[], { line, cells }: Row) {
    this.line = line;
    this.#columns = columns;
    this.#cells = cells;
    for (const column of columns) if (column.field === undefined) this.keep(column, this.#at(column));
  }

  /** What the column of a field holds; `undefined` where it is empty. */
  cell(field: Field): Cell | undefined {
    const column = this.#columns.find((one) => one.field === field);
    const written = column ? this.#at(column) : '';
    if (!column || written === '') return undefined;
    // A page without a name leaves nothing but its address.
    return { column, written, text: withoutPages(written).text.trim() || written };
  }

  /** Keeps a text below the mission's own, under the heading of its column. */
  keep(column: Column, text: string): void {
    const { heading, index } = column;
    if (text !== '') this.#kept.set(index, { heading, index, text });
  }

  say(code: NoteCode, field: Field, data: Note['data'] = {}): void {
    const column = this.#columns.find((one) => one.field === field);
    const { line } = this;
    const note = { code, line, ...(column && { column: column.heading }), data };
    this.#notes.push({ index: column?.index ?? -1, note });
  }

  /** What is said of the row, in the order of its columns. */
  get notes(): readonly Note[] {
    return this.#notes.toSorted((a, b) => a.index - b.index).map(({ note }) => note);
  }

  /** What is kept as text, in the order of the columns. */
  get kept(): readonly Kept[] {
    return [...this.#kept.values()].toSorted((a, b) => a.index - b.index);
  }

  #at({ index }: Column): string {
    return this.#cells[index] ?? '';
  }
}
