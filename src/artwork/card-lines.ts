/** The lines of the words of a card. */
import { breakLabel, labelLines } from '../minimap/label.ts';

/** The size of letters, in pixels, and the most lines that they may take. */
export type Setting = readonly [size: number, lines: number];

/** The lines of a text, at most `most`, as even as they can be without being more. */
export function evenLines(text: string, width: number, size: number, most = labelLines): string[] {
  const lines = breakLabel(text, width, size, most);
  let [least, enough] = [width / 2, width];
  while (enough - least > size / 2) {
    const middle = (least + enough) / 2;
    const tried = breakLabel(text, middle, size, most);
    if (tried.length > lines.length || tried.join(' ') !== lines.join(' ')) least = middle;
    else enough = middle;
  }
  return breakLabel(text, enough, size, most);
}

/** Whether lines hold the whole of a text. */
export function areWhole(lines: readonly string[], text: string): boolean {
  return lines.join('').replace(/\s/g, '') === text.replace(/\s/g, '');
}

/** A text in one line of at most `width` pixels: in the largest of the sizes that it fits in, else cut in the last. */
export function oneLine(
  text: string,
  width: number,
  sizes: readonly [number, ...number[]],
): { readonly text: string; readonly size: number } {
  const line = (size: number): string => breakLabel(text, width, size, 1).join('');
  const size = sizes.find((one) => areWhole([line(one)], text)) ?? Math.min(...sizes);
  return { text: line(size), size };
}
