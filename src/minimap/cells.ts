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
  pin: { width: 96, height: 22, tip: 6 },
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

/** What the drawing says, by stop. */
export interface Captions {
  /** Empty on a sketch without words. */
  readonly title: (id: string) => string;
  /** The state or the day, on the line under the title. */
  readonly word: (id: string) => string;
  /** Whether the line between two stops has been travelled: both ends are. */
  readonly done: (id: string) => boolean;
  readonly stages: readonly string[];
  /** The stop to mark "you are here". */
  readonly here?: string | undefined;
}

/** What a stop needs of room. */
export interface Cell {
  readonly size: number;
  readonly label: readonly string[];
  readonly labelWidth: number;
  readonly labelHeight: number;
  readonly here: boolean;
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
  const here = captions.here === id;
  const up = size / 2 + sizes.mark - 2 + (here ? sizes.pin.height + sizes.pin.tip : 0);
  return {
    size,
    label,
    labelWidth,
    labelHeight,
    here,
    up,
    down: size / 2 + labelHeight,
    width: Math.max(labelWidth, size + 2 * sizes.mark, here ? sizes.pin.width : 0),
  };
}

/** The boxes of a stop whose centre is at `x`, `y`. */
export function boxesOf({ size, labelWidth, labelHeight, here, up }: Cell, x: number, y: number): Box[] {
  const half = size / 2;
  const shape = {
    x: x - half - 2,
    y: y - half - sizes.mark + 2,
    width: size + 2 + sizes.mark,
    height: size + sizes.mark,
  };
  const label = { x: x - labelWidth / 2, y: y + half + 2, width: labelWidth, height: labelHeight - 2 };
  const { width, height, tip } = sizes.pin;
  const pin = { x: x - width / 2, y: y - up, width, height: height + tip };
  return here ? [shape, label, pin] : [shape, label];
}
