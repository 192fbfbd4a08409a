/** What an import has to say, as data; `locales/importing.*` puts it into words. */

/** Something of a catalogue that has no field, was filled in, or was read with a doubt. What is found is kept. */
export type NoteCode =
  | 'not-utf8'
  | 'unknown-column'
  | 'second-column'
  | 'page-addresses'
  | 'hidden-character'
  | 'no-title'
  | 'title-too-long'
  | 'same-title'
  | 'no-description'
  | 'description-too-long'
  | 'description-lines'
  | 'no-kind'
  | 'unknown-kind'
  | 'unknown-month'
  | 'line-too-long'
  | 'several-lines'
  | 'unknown-badge'
  | 'unknown-competence'
  | 'ambiguous-name'
  | 'competence-twice'
  | 'unknown-level'
  | 'no-email'
  | 'email-within';

export interface Note {
  readonly code: NoteCode;
  /** The line of the CSV (from 1) on which the row starts; that of the headings where a whole column is meant. */
  readonly line: number;
  /** The heading of the column, as it is written; absent where no column is meant. */
  readonly column?: string;
  readonly data: Data;
}

/** Why nothing of a catalogue can be imported: its file or the content folder first, then what it holds. */
export type ProblemCode =
  | 'no-file'
  | 'folder'
  | 'unreadable'
  | 'no-content'
  | 'not-written'
  | 'archive'
  | 'not-text'
  | 'too-large'
  | 'no-heading'
  | 'unclosed-quote'
  | 'no-row'
  | 'no-title-column'
  | 'text-too-long';

export interface Problem {
  readonly code: ProblemCode;
  readonly data: Data;
}

type Data = Readonly<Record<string, string | number | readonly string[]>>;
