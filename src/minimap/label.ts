/** Breaking a station's name into short lines. SVG text does not wrap, and a label must never leave its cell. */

/** The most lines that a label takes. */
export const labelLines = 3;

/**
 * The lines of a label: at most {@link labelLines}, each of at most `width` characters; what does not fit ends
 * with an ellipsis. Words are not cut unless one is longer than a line.
 */
export function breakLabel(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word.length <= width ? word : `${word.slice(0, width - 1)}…`);
    }
  }
  if (lines.length <= labelLines) return lines;
  const kept = lines.slice(0, labelLines);
  const end = kept[labelLines - 1] ?? '';
  kept[labelLines - 1] = `${end.slice(0, width - 1).replace(/[\s,:;]+$/, '')}…`;
  return kept;
}
