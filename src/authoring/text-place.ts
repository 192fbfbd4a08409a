import type { Range } from './diagnostic.ts';

/** The place of `length` characters of a text, from `offset` on (from 0); never empty where the text is not. */
export function placeIn(text: string, offset: number, length = 1): Range {
  const from = Math.max(0, Math.min(offset, text.trimEnd().length - 1));
  const before = text.slice(0, from).split('\n');
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { start, end: { line: start.line, column: start.column + Math.max(1, length) } };
}
