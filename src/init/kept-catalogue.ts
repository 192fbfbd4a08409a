/** The sample's badges, pathways and missions, kept as a starting point. */

/** A line to read again, because it speaks of the sample. */
export interface Reread {
  /** From the content folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** A file of the catalogue without the list of a badge's co-creators, who are the sample's people; the rest stays. */
export function withoutPeople(text: string): string {
  const [head, yaml] = /^---\r?\n([\s\S]*?)^---\r?$/m.exec(text) ?? [];
  if (head === undefined || yaml === undefined) return text;
  // The list ends where the next field begins.
  return text.replace(head, () => head.replace(/^coCreators:.*\r?\n(?:(?:[ \t]|- ).*\r?\n)*/m, ''));
}

/** Every line of a file that says one of the sample's names, as a word of its own. */
export function linesToReread(file: string, text: string, names: readonly string[]): Reread[] {
  const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const said = new RegExp(`(?<!\\p{L})(${escaped.join('|')})(?!\\p{L})`, 'u');
  return text
    .split(/\r?\n/)
    .flatMap((line, index) => (said.test(line) ? [{ file, line: index + 1, text: line.trim() }] : []));
}
