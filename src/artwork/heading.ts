import { unit } from './canvas.ts';
import { place, writePath } from './glyph-path.ts';
import { drawableWords } from './glyphs.ts';
import { capHeight, drawLetters, type Lettering, wordSpace } from './lettering.ts';
import { halfWidth, inset } from './outline.ts';
import { hairlineInset, type Silhouette } from './silhouettes.ts';
import { type Room, type Setting, setTitle } from './title.ts';

/** A title set in a silhouette, and the layout that it asked for. */
export interface Heading {
  /** The letters as path data, in the coordinates of the picture. */
  readonly path: string;
  /** What is drawn, line by line. */
  readonly lines: readonly string[];
  /** The pictogram's place, in the box of 100: smaller above a long title. */
  readonly icon: Silhouette['icon'];
  /** Where the ground begins, in the box of 100. */
  readonly horizon: number;
}

/** A place for the title with the pictogram that leaves it. */
interface Layout {
  readonly room: Room;
  readonly icon: Silhouette['icon'];
  readonly horizon: number;
}

/** Sizes of letters to try, in pixels of the picture. */
const sizes = [60, 57, 54, 51, 48, 45, 42, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20];
/** A long title may take room from the pictogram, a very long one more lines, where that enlarges its letters. */
const smallIcon = 0.66;
const longBelow = 40;
const veryLongBelow = 28;
const worthwhileGain = 1.15;
/** The air between the letters and the hairline, in the box of 100. */
const margin = 3.2;

const proportions = { capHeight, descent: 0.24, leading: 1.06 };

/** Sets a title in a silhouette; one that fits at no size is cut at the smallest and ends in “…”. */
export async function drawHeading(title: string, shape: Silhouette): Promise<Heading> {
  const words = await drawableWords(title);
  if (words.length === 0) {
    const { icon, horizon } = largeLayout(shape, 1);
    return { path: '', lines: [], icon, horizon };
  }
  return (await setWords(words, shape)) ?? (await setBeginning(words, shape));
}

/** The longest beginning that fits, found by halving. */
async function setBeginning(words: readonly string[], shape: Silhouette): Promise<Heading> {
  const characters = [...words.join(' ')];
  let [longest, tooLong] = [0, characters.length];
  let best: Heading | undefined;
  while (tooLong - longest > 1) {
    const middle = Math.floor((longest + tooLong) / 2);
    const beginning = `${characters.slice(0, middle).join('').trimEnd()}…`;
    const found = await setWords(beginning.split(' '), shape);
    if (found) [longest, best] = [middle, found];
    else tooLong = middle;
  }
  if (!best) throw new Error(`No beginning of “${words.join(' ')}” fits in its silhouette.`);
  return best;
}

async function setWords(words: readonly string[], shape: Silhouette): Promise<Heading | undefined> {
  const letterings = await drawLetters(words);
  const metrics = { ...proportions, space: await wordSpace() };
  const attempts = [
    { layout: largeLayout(shape, 4), below: Number.POSITIVE_INFINITY },
    { layout: smallLayout(shape, 4), below: longBelow },
    { layout: largeLayout(shape, 6), below: veryLongBelow },
    { layout: smallLayout(shape, 6), below: veryLongBelow },
  ];
  let best: { readonly layout: Layout; readonly setting: Setting } | undefined;
  for (const { layout, below } of attempts) {
    const size = best?.setting.size ?? 0;
    const setting = size < below ? setTitle(letterings, layout.room, metrics) : undefined;
    if (setting && setting.size > size * worthwhileGain) best = { layout, setting };
  }
  if (!best) return undefined;
  const { layout, setting } = best;
  return {
    path: pathOf(setting, letterings, metrics.space),
    lines: setting.lines.map((line) => line.words.map((i) => words[i]).join(' ')),
    icon: layout.icon,
    horizon: layout.horizon,
  };
}

function pathOf({ size, lines }: Setting, letterings: readonly Lettering[], space: number): string {
  const commands = lines.flatMap((line) => {
    let x = 50 * unit - line.width / 2;
    return line.words.flatMap((i) => {
      const word = letterings[i];
      if (!word) return [];
      const placed = place(word.outline, size, x, line.baseline);
      x += size * (word.advance + space);
      return placed;
    });
  });
  return writePath(commands);
}

function largeLayout(shape: Silhouette, maxLines: number): Layout {
  const { y, height } = shape.text;
  return { room: room(shape, y, height, maxLines), icon: shape.icon, horizon: y };
}

function smallLayout(shape: Silhouette, maxLines: number): Layout {
  const { y, height } = shape.text;
  const { cx, cy, size } = shape.icon;
  const icon = { cx, cy: cy - (size * (1 - smallIcon)) / 2, size: size * smallIcon };
  const top = icon.cy + icon.size / 2;
  return { room: room(shape, top, y + height - top, maxLines), icon, horizon: top };
}

/** The room between two heights of the silhouette, whose edge bounds each line. */
function room(shape: Silhouette, top: number, height: number, maxLines: number): Room {
  const within = inset(shape.outline, hairlineInset + margin);
  const { x, width } = shape.text;
  return {
    top: top * unit,
    height: height * unit,
    sizes,
    maxLines,
    width: (upper, bottom) =>
      2 * unit * Math.min(halfWidth(within, x + width / 2, upper / unit, bottom / unit), width / 2),
  };
}
