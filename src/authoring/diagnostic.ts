/** What is wrong in the content, as data; `locales/diagnostics.*` puts it into words. */

/** A place in a file: lines and columns count from 1, the end is exclusive. */
export interface Range {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** One problem. `code` and `data` never change meaning: the words are made from them, in each language. */
export interface Diagnostic {
  /** A stable name, in kebab-case: `unknown-field`. */
  readonly code: string;
  /** An error stops the build; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** The file, from the content folder, with forward slashes. */
  readonly file: string;
  /** Where in the file; without it, the file as a whole. */
  readonly range?: Range;
  /** What the message is made of: what was found, what was expected, names to suggest. */
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
}
