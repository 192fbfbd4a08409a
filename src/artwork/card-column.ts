/** The words of a card, one text under the other: each as large as leaves room for all, none over the next. */
import { cardMargin } from './card-frame.ts';
import { areWhole, evenLines, type Setting } from './card-lines.ts';
import { type CardSeal, drawSeal, type SetSeal, sealSettings } from './card-seal.ts';
import type { Write } from './map-letters.ts';
import type { MapColours } from './map-station.ts';

/** A text of the column; an empty one takes no room. */
export interface CardText {
  readonly text: string;
  /** How it may be set, the most wanted first, the one that takes least room last. */
  readonly settings: readonly Setting[];
  /** The height of a line, for letters of size 1. */
  readonly leading: number;
  /** What is free above it, in pixels, and above the seal for the seal. */
  readonly gap: number;
  readonly fill: string;
  /** The most that its lines take, in pixels; without it, the width of the column. */
  readonly width?: number;
}

/** What a column holds, and where. */
export interface ColumnOptions {
  readonly texts: readonly CardText[];
  readonly seal: CardSeal | undefined;
  /** The structure as the seal names it. */
  readonly structure: string;
  /** How wide a seal may be, and what is free above it. */
  readonly sealRoom: { readonly width: number; readonly gap: number };
  /** The width of the column, where its texts begin and where its last line must end, in pixels. */
  readonly across: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether the seal stands at the bottom rather than right after the texts. */
  readonly sealBelow: boolean;
}

/** A column whose lines are known, to be drawn once its letters are there. */
export interface Column {
  /** Every line, for the letterer. */
  readonly lines: readonly string[];
  draw(colours: MapColours, write: Write): string;
}

interface SetText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
}

/** Sets the texts and the seal of a column: where there is no room for all, what takes most of it gives way first. */
export function setColumn(options: ColumnOptions): Column {
  const { seal, structure, sealRoom, across, top, bottom } = options;
  const texts = options.texts.filter(({ text }) => text !== '');
  const gaps = texts.reduce((sum, { gap }) => sum + gap, seal ? sealRoom.gap : 0);
  const ways: (readonly SetText[])[] = texts.map((text) => settingsOf(text, across));
  const sealed = seal ? sealSettings(seal, structure, Math.min(across, sealRoom.width)) : [];
  const chosen = fitted([...ways, ...(seal ? [sealed] : [])], bottom - top - gaps);
  const setSeal = sealed.find((one) => one === chosen.at(-1));
  return {
    lines: chosen.flatMap(({ lines }) => lines),
    draw: (colours, write) => {
      let y = top;
      const drawn = texts.map(({ gap, leading, fill }, i) => {
        const { lines, size, height } = chosen[i] ?? none;
        const first = y + gap + size;
        y += gap + height;
        return lines
          .map((line, n) => write(line, size, cardMargin, first + n * size * leading, fill))
          .join('');
      });
      return drawn.join('') + (setSeal ? sealAt(setSeal, y, options, colours, write) : '');
    },
  };
}

const none: SetText = { lines: [], size: 0, height: 0 };

function sealAt(
  seal: SetSeal,
  below: number,
  { sealBelow, sealRoom, bottom }: ColumnOptions,
  colours: MapColours,
  write: Write,
): string {
  const top = sealBelow ? bottom - seal.height : below + sealRoom.gap;
  return drawSeal(seal, { left: cardMargin, top }, colours, write);
}

/** The ways to set a text, from the first that shows the whole of it; else from the one that shows most. */
function settingsOf({ text, settings, leading, width }: CardText, across: number): SetText[] {
  const ways = settings.map(([size, most]) => {
    const lines = evenLines(text, Math.min(across, width ?? across), size, most);
    return { lines, size, height: size * (1 + (lines.length - 1) * leading) };
  });
  const shown = ways.map(({ lines }) => (areWhole(lines, text) ? Infinity : lines.join('').length));
  return ways.slice(shown.indexOf(Math.max(...shown)));
}

/** One way of each, the first where there is room; else the highest gives way to its next lower one, and so on. */
function fitted(ways: readonly (readonly SetText[])[], room: number): SetText[] {
  const chosen = ways.map(([first]) => first ?? none);
  for (;;) {
    const height = chosen.reduce((sum, one) => sum + one.height, 0);
    const lower = chosen.map((one, i) => {
      const own = ways[i] ?? [];
      return own.slice(own.indexOf(one)).find((other) => other.height < one.height);
    });
    const most = Math.max(...chosen.map((one, i) => (lower[i] ? one.height : 0)));
    const index = chosen.findIndex((one, i) => lower[i] !== undefined && one.height === most);
    const next = lower[index];
    if (height <= room || next === undefined) return chosen;
    chosen[index] = next;
  }
}
