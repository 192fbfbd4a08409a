import satori from 'satori';
import { pictureFamily, pictureFonts } from './fonts.ts';
import { type Command, readPath } from './glyph-path.ts';

/** A run of letters drawn as outlines: one em is 1 unit, the baseline is at y = 0. */
export interface Lettering {
  readonly text: string;
  /** How far the pen moves. */
  readonly advance: number;
  readonly outline: readonly Command[];
}

/** The height of a capital of the pictures' font, in em. */
export const capHeight = 0.66;

/** The size that letters are drawn at before they are scaled: large, so that rounding does not show. */
const size = 1000;
let measured: Promise<Measured> | undefined;

interface Measured {
  /** Where satori puts the baseline of a line as high as its letters (line height 1). */
  readonly baseline: number;
  readonly space: number;
}

/**
 * Draws each text as outlines, in the pictures' font and with its kerning; every character must be drawable
 * (`glyphs.ts`). `tracking` is added after each letter, in em.
 */
export async function drawLetters(texts: readonly string[], tracking = 0): Promise<Lettering[]> {
  const { baseline } = await measure();
  return (await draw(texts, tracking)).map(({ text, left, width, commands }) => ({
    text,
    advance: width / size,
    outline: commands.map(({ letter, points }) => ({
      letter,
      points: points.map((value, i) => (i % 2 ? value - baseline : value - left) / size),
    })),
  }));
}

/** How far the pen moves for the space between two words, in em. */
export async function wordSpace(): Promise<number> {
  return (await measure()).space;
}

/** A space has no outline of its own, so it is what a letter pair gains by one. */
function measure(): Promise<Measured> {
  measured ??= draw(['HH', 'H\u00a0H'], 0).then(([pair, spaced]) => ({
    baseline: Math.max(...(pair?.commands.flatMap(({ points }) => points.filter((_, i) => i % 2)) ?? [])),
    space: ((spaced?.width ?? 0) - (pair?.width ?? 0)) / size,
  }));
  return measured;
}

interface Drawn {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly commands: readonly Command[];
}

/** One call of satori for all texts, each in a box of its own so that its outline and width are known apart. */
async function draw(texts: readonly string[], tracking: number): Promise<Drawn[]> {
  const boxes: { left: number; width: number }[] = [];
  const box = (text: string) => ({
    type: 'div',
    props: {
      style: { whiteSpace: 'pre', flexShrink: 0, lineHeight: 1, letterSpacing: tracking * size },
      children: text,
    },
  });
  const svg = await satori(
    {
      type: 'div',
      key: 'row',
      props: {
        style: { display: 'flex', fontFamily: pictureFamily, fontSize: size },
        children: texts.map(box),
      },
    },
    {
      width: 200 * size,
      height: size,
      fonts: pictureFonts(),
      onNodeDetected: ({ left, width }) => boxes.push({ left, width }),
    },
  );
  const paths = [...svg.matchAll(/<path [^>]*\bd="([^"]*)"/g)].map(([, data = '']) => data);
  // The first box is the row itself.
  if (paths.length !== texts.length || boxes.length !== texts.length + 1)
    throw new Error(
      `satori drew ${paths.length} outlines in ${boxes.length - 1} boxes for ${texts.length} texts.`,
    );
  return texts.map((text, i) => {
    const { left = 0, width = 0 } = boxes[i + 1] ?? {};
    return { text, left, width, commands: readPath(paths[i] ?? '') };
  });
}
