/** Who vouches, on a card: a few words in a frame. */
import { areWhole, evenLines } from './card-lines.ts';
import { drawableText } from './glyphs.ts';
import type { Write } from './map-letters.ts';
import type { MapColours } from './map-station.ts';
import { ink, white } from './palette.ts';

/** Who vouches. */
export interface CardSeal {
  readonly words: string;
  /** Whether somebody attests, the person declares, or nobody vouches: not yet, or no longer. */
  readonly tone: 'attested' | 'declared' | 'nobody';
}

/** A seal as it is drawn; none where the fonts lack letters of its words. */
export async function drawableSeal(seal: CardSeal | undefined): Promise<CardSeal | undefined> {
  const words = await drawableText(seal?.words ?? '');
  return seal && words ? { ...seal, words } : undefined;
}

/** A seal whose words are set, with its height in pixels. */
export interface SetSeal {
  readonly tone: CardSeal['tone'];
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
}

/** The sizes of its letters, and what a line takes of them. */
const sizes = [26, 23] as const;
const leading = 1.38;
/** What the frame adds to the lines, above and below together, and at both sides. */
const inset = { block: 26, inline: 60 } as const;

/**
 * The settings of a seal that is at most `across` pixels wide, the most wanted first. Where the name of the structure is
 * too long for any of them, it is cut rather than what is said of it.
 */
export function sealSettings({ words, tone }: CardSeal, structure: string, across: number): SetSeal[] {
  const room = across - inset.inline - 4;
  const set = (text: string, size: number): SetSeal => {
    const lines = evenLines(text, room, size);
    return { tone, lines, size, height: Math.ceil(inset.block + lines.length * size * leading) };
  };
  const whole = sizes.map((size) => set(words, size)).filter(({ lines }) => areWhole(lines, words));
  if (whole.length > 0) return whole;
  const small = Math.min(...sizes);
  const shorter = beginnings(structure).map((name) => words.replace(structure, () => name));
  const kept = shorter.find((text) => areWhole(evenLines(text, room, small), text));
  return [set(kept ?? words, small)];
}

/** A seal at `left` and `top`, in a frame: of one line where somebody attests, else dashed. */
export function drawSeal(
  { tone, lines, size, height }: SetSeal,
  { left, top }: { readonly left: number; readonly top: number },
  colours: MapColours,
  write: Write,
): string {
  const wide = inset.inline + Math.max(...lines.map((text) => write.width(text, size)));
  const colour = { attested: colours.good, declared: ink, nobody: colours.warn }[tone];
  const stroke = `stroke="${colour}"${tone === 'attested' ? '' : ' stroke-dasharray="10 7"'}`;
  const first = top + inset.block / 2 + size * 1.04;
  return (
    `<rect x="${left + 2}" y="${top}" width="${Math.ceil(wide)}" height="${height}" rx="31" fill="${white}" ${stroke} stroke-width="4"/>` +
    lines
      .map((text, i) => write(text, size, left + inset.inline / 2 + 2, first + i * size * leading, ink))
      .join('')
  );
}

/** A name without its last word, without its last two, and so on, each ending in “…”. */
function beginnings(name: string): string[] {
  const words = name.split(' ');
  return words
    .map((_, i) => words.slice(0, words.length - 1 - i).join(' '))
    .filter((beginning) => beginning !== '')
    .map((beginning) => `${beginning.replace(/[\s,;:–—-]+$/, '')}…`);
}
