import { place, writePath } from './glyph-path.ts';
import { drawableWords } from './glyphs.ts';
import { drawLetters, type Lettering } from './lettering.ts';

/** Writes a text as an outline: its left end (or its middle) and its baseline in pixels. */
export interface Write {
  (text: string, size: number, x: number, y: number, fill: string, from?: 'start' | 'middle'): string;
  /** How wide a text is, in pixels. */
  readonly width: (text: string, size: number) => number;
}

/** Coordinates in tenths of a pixel: finer than a printer shows at the size of a label. */
const precision = 10;

/** How many texts are drawn at a time: they stand in one row, whose coordinates should stay small. */
const atATime = 24;

/** Prepares every text that a picture writes; the writer returns '' for any other. */
export async function letterer(texts: readonly string[]): Promise<Write> {
  const outlines = new Map<string, Lettering>();
  const drawable = await Promise.all(
    [...new Set(texts)].map(async (text) => ({ text, shown: (await drawableWords(text)).join('\u00a0') })),
  );
  const inked = drawable.filter(({ shown }) => shown !== '');
  for (let first = 0; first < inked.length; first += atATime) {
    const some = inked.slice(first, first + atATime);
    const letterings = await drawLetters(some.map(({ shown }) => shown));
    some.forEach(({ text }, i) => {
      const lettering = letterings[i];
      if (lettering) outlines.set(text, lettering);
    });
  }
  const width = (text: string, size: number): number => (outlines.get(text)?.advance ?? 0) * size;
  const write = (
    text: string,
    size: number,
    x: number,
    y: number,
    fill: string,
    from: 'start' | 'middle' = 'start',
  ): string => {
    const lettering = outlines.get(text);
    if (!lettering) return '';
    const left = from === 'middle' ? x - width(text, size) / 2 : x;
    return `<path fill="${fill}" d="${writePath(place(lettering.outline, size, left, y), precision)}"/>`;
  };
  return Object.assign(write, { width });
}
