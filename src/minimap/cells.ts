/** What a stop of the map needs of room: its shape, its label in lines, its pin. Lengths are CSS pixels. */
import { breakLabel } from './label.ts';
import { textWidth } from './text-width.ts';

/** Sizes that the style sheet and the drawing share. */
export const sizes = {
  station: 42,
  /** An optional one is smaller; a milestone has a ring around it. */
  optional: 36,
  milestone: 62,
  /** The type of a label, of the word under it, and their lines. */
  label: 13,
  labelLine: 15,
  word: 12,
  /** The widest label. */
  labelWidth: 108,
  /** The room of the mark at a station's upper right corner. */
  mark: 9,
  /** The pin over the stop where the person is: what its words keep free on both sides, and the widest. */
  pin: { inset: 12, widest: 150, height: 22, tip: 6 },
  stage: 16,
  stageLine: 19,
  /** What a stage's name keeps free on both sides of it. */
  stageInset: 26,
  /** How far apart lines run beside each other, and from what they pass. */
  lane: 9,
  clear: 10,
  seam: 8,
} as const;

/** A box that nothing may run through: its upper left corner and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a person is on the map. */
export interface Here {
  readonly id: string;
  /** Of a pin that is no wider than `sizes.pin.widest`. */
  readonly words: string;
}

/** How wide the pin with these words is. */
export function pinWidth(words: string): number {
  return Math.ceil(textWidth(words, sizes.word)) + 2 * sizes.pin.inset;
}

/** What the drawing says, by stop. */
export interface Captions {
  /** Empty on a sketch without words. */
  readonly title: (id: string) => string;
  /** The state or the day, on the line under the title. */
  readonly word: (id: string) => string;
  /** Whether the line between two stops has been travelled: both ends are. */
  readonly done: (id: string) => boolean;
  readonly stages: readonly string[];
  /** The stop where the person is, and the words that say so. */
  readonly here?: Here | undefined;
}

/** What a stop needs of room. */
export interface Cell {
  readonly size: number;
  readonly label: readonly string[];
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** The width of its pin, where it has one. */
  readonly pin: number | undefined;
  /** Above and below the centre, and to either side. */
  readonly up: number;
  readonly down: number;
  readonly width: number;
}

/** The room of a stop. */
export function cellOf(id: string, milestone: boolean, captions: Captions): Cell {
  const size = milestone ? sizes.milestone : sizes.station;
  const title = captions.title(id);
  const label = title ? breakLabel(title, sizes.labelWidth, sizes.label) : [];
  const word = captions.word(id);
  const labelWidth = Math.ceil(
    Math.max(textWidth(word, sizes.word), ...label.map((line) => textWidth(line, sizes.label))),
  );
  const labelHeight = 7 + (label.length + (word ? 1 : 0)) * sizes.labelLine;
  const pin = captions.here?.id === id ? pinWidth(captions.here.words) : undefined;
  const up = size / 2 + sizes.mark - 2 + (pin === undefined ? 0 : sizes.pin.height + sizes.pin.tip);
  return {
    size,
    label,
    labelWidth,
    labelHeight,
    pin,
    up,
    down: size / 2 + labelHeight,
    width: Math.max(labelWidth, size + 2 * sizes.mark, pin ?? 0),
  };
}

/** The boxes of a stop whose centre is at `x`, `y`. */
export function boxesOf({ size, labelWidth, labelHeight, pin, up }: Cell, x: number, y: number): Box[] {
  const half = size / 2;
  const shape = {
    x: x - half - 2,
    y: y - half - sizes.mark + 2,
    width: size + 2 + sizes.mark,
    height: size + sizes.mark,
  };
  const label = { x: x - labelWidth / 2, y: y + half + 2, width: labelWidth, height: labelHeight - 2 };
  if (pin === undefined) return [shape, label];
  const { height, tip } = sizes.pin;
  return [shape, label, { x: x - pin / 2, y: y - up, width: pin, height: height + tip }];
}
