/** Breaking a name into short lines. SVG text does not wrap, and a label must never leave its place. */
import { textWidth } from './text-width.ts';

/** The most lines that a label takes. */
export const labelLines = 3;

/** Where a text may be divided: at a white space, but not at U+00A0 or U+202F. */
const breakable = /[^\S\u00a0\u202f]+/;

/**
 * The lines of a label: at most `most`, each at most `width` pixels wide when set at `size` pixels; what does not fit
 * ends with an ellipsis. Words are not cut unless one is longer than a line, nor is a no-break space.
 */
export function breakLabel(text: string, width: number, size: number, most = labelLines): string[] {
  const fits = (line: string): boolean => textWidth(line, size) <= width;
  const lines: string[] = [];
  for (const word of text.trim().split(breakable)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(fits(word) ? word : shortened(word, fits));
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = shortened(`${kept.at(-1)} `, fits);
  return kept;
}

/** The text with its end replaced by an ellipsis, as long as fits. */
function shortened(text: string, fits: (line: string) => boolean): string {
  for (let length = text.length - 1; length > 0; length--) {
    const line = `${text.slice(0, length).replace(/[\s,:;–—-]+$/, '')}…`;
    if (fits(line)) return line;
  }
  return '…';
}
