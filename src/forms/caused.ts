/** What is wrong because of files just written, apart from what was wrong before. */
import type { Diagnostic } from '../authoring/diagnostic.ts';

/** What a check says, by whose doing it is. */
export interface Caused {
  /** All that is said of the files, and the errors elsewhere that they bring. */
  readonly own: readonly Diagnostic[];
  /** The errors that were there before. */
  readonly others: readonly Diagnostic[];
}

/** Compares the check `before` some files were written, as paths from the content folder, with the one `after`. */
export function causedBy(
  files: readonly string[],
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Caused {
  const known = new Set(before.map(placeOf));
  const isOwn = (one: Diagnostic) =>
    files.includes(one.file) || (one.severity === 'error' && !known.has(placeOf(one)));
  return {
    own: after.filter(isOwn),
    others: after.filter((one) => one.severity === 'error' && !isOwn(one)),
  };
}

/** A problem by its place: what it found there may name the new files among others. */
function placeOf({ file, code, range }: Diagnostic): string {
  return [code, file, range?.start.line, range?.start.column].join(' ');
}
