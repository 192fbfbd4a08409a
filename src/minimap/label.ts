/** Breaking a name into short lines. SVG text does not wrap, and a label must never leave its place. */
import { textWidth } from './text-width.ts';

/** The most lines that a label takes. */
export const labelLines = 3;

/**
 * The lines of a label: at most {@link labelLines}, each at most `width` pixels wide when set at `size` pixels; what
 * does not fit ends with an ellipsis. Words are not cut unless one is longer than a line.
 */
export function breakLabel(text: string, width: number, size: number): string[] {
  const fits = (line: string): boolean => textWidth(line, size) <= width;
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(fits(word) ? word : shortened(word, fits));
  }
  if (lines.length <= labelLines) return lines;
  const kept = lines.slice(0, labelLines);
  kept[labelLines - 1] = shortened(`${kept.at(-1)} `, fits);
  return kept;
}

/** The text with its end replaced by an ellipsis, as long as fits. */
function shortened(text: string, fits: (line: string) => boolean): string {
  for (let length = text.length - 1; length > 0; length--) {
    const line = `${text.slice(0, length).replace(/[\s,:;]+$/, '')}…`;
    if (fits(line)) return line;
  }
  return '…';
}
