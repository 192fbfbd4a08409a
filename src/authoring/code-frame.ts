/** The lines of a file around a place in it. */
import type { Range } from './diagnostic.ts';

/** How many lines are shown before the one concerned. */
const before = 2;
/** How much of a long line is shown. */
const width = 100;

/**
 * The lines of `source` up to the start of `range`, numbered, and a line of carets under it.
 * A long line is cut around the place; control characters are shown as a sign.
 */
export function codeFrame(source: string, range: Range): string[] {
  const lines = source.split('\n');
  const { line, column } = range.start;
  const shown = lines[line - 1];
  if (shown === undefined) return [];
  const from = Math.max(0, column - 1 - (shown.length > width ? width / 2 : column));
  const last = range.end.line === line ? range.end.column : shown.length + 1;
  const length = Math.max(1, Math.min(last - column, width + from + 1 - column));
  const gutter = String(line).length;
  const number = (value: string | number) => `  ${String(value).padStart(gutter + 1)} │ `;
  const context = lines
    .slice(Math.max(0, line - 1 - before), line - 1)
    .map((text, index, all) => number(line - all.length + index) + visible(text, 0));
  const carets = ' '.repeat(widthOf(visible(shown.slice(from, column - 1), 0))) + '^'.repeat(length);
  return [...context, number(line) + visible(shown, from), number('') + carets].map((text) => text.trimEnd());
}

function visible(text: string, from: number): string {
  return text
    .slice(from, from + width)
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '�');
}

/** How many cells a terminal gives to a text; marks that combine take none. */
function widthOf(text: string): number {
  return [...text.replace(/\p{Mn}/gu, '')].length;
}
