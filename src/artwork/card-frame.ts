/** What every social card has: its size, the line of the structure, the seal, the foot. */
import { breakLabel } from '../minimap/label.ts';
import { escapeXml } from './canvas.ts';
import type { Write } from './map-letters.ts';
import type { MapColours } from './map-station.ts';
import { grounds, ink, white } from './palette.ts';
import { stone } from './stone.ts';

/** The size that networks ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;
/** What stays free at the sides. */
export const cardMargin = 56;

/** What a card says around its subject, in colours of the light theme. */
export interface CardFrame {
  /** What the picture is, for those who hear it. */
  readonly label: string;
  readonly structure: string;
  /** Where the picture comes from. */
  readonly foot: string;
  readonly colours: MapColours;
}

/** Who vouches, in a line. */
export interface CardSeal {
  readonly words: string;
  /** Whether somebody attests, the person declares, or nobody vouches: not yet, or no longer. */
  readonly tone: 'attested' | 'declared' | 'nobody';
}

const type = { structure: [28, 24, 21], seal: 26, foot: 21 } as const;
/** What the sign of the project takes before the name of the structure. */
const stoneWidth = 46;
const sealLine = 36;

/** A text in one line of at most `width` pixels: in the largest of the sizes that it fits in, else cut in the last. */
export function oneLine(
  text: string,
  width: number,
  sizes: readonly [number, ...number[]],
): { readonly text: string; readonly size: number } {
  const fitting = sizes.find((size) => breakLabel(text, width, size).length === 1);
  if (fitting !== undefined) return { text, size: fitting };
  const size = Math.min(...sizes);
  const [first = ''] = breakLabel(text, width, size);
  return { text: `${first.replace(/…$/, '')}…`, size };
}

/** The name of the structure as the card has room for it. */
export function structureLine({ structure }: CardFrame, across: number): ReturnType<typeof oneLine> {
  return oneLine(structure, across - stoneWidth, type.structure);
}

/** The whole card: a self-contained SVG, `body` between the line of the structure and the foot. */
export function cardDocument(frame: CardFrame, across: number, body: string, write: Write): string {
  const { label, foot, colours } = frame;
  const { width, height } = cardSize;
  const { text, size } = structureLine(frame, across);
  const ground = `<path fill="${grounds.light}" d="M0 0h${width}v${height}H0z"/>`;
  const head = sign(colours.accent) + write(text, size, cardMargin + stoneWidth, 86, ink);
  const end = write(foot, type.foot, cardMargin, height - 48, colours.soft);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escapeXml(label)}</title>${ground}${head}${body}${end}</svg>`;
}

/** The lines of a text, as even as they can be without being more. */
export function evenLines(text: string, width: number, size: number): string[] {
  const lines = breakLabel(text, width, size);
  let [least, most] = [width / 2, width];
  while (most - least > size / 2) {
    const middle = (least + most) / 2;
    const tried = breakLabel(text, middle, size);
    if (tried.length > lines.length || tried.join(' ') !== lines.join(' ')) least = middle;
    else most = middle;
  }
  return breakLabel(text, most, size);
}

/** The lines of a seal that is at most `across` pixels wide. */
export function sealLines({ words }: CardSeal, across: number): string[] {
  return evenLines(words, across - 64, type.seal);
}

/** How high a seal of so many lines is, in pixels. */
export function sealHeight(lines: readonly string[]): number {
  return 26 + lines.length * sealLine;
}

/** A seal at `left` and `top`, in a frame: of one line where somebody attests, else dashed. */
export function drawSeal(
  { tone }: CardSeal,
  lines: readonly string[],
  { left, top }: { readonly left: number; readonly top: number },
  colours: MapColours,
  write: Write,
): string {
  const wide = 60 + Math.max(...lines.map((text) => write.width(text, type.seal)));
  const colour = { attested: colours.good, declared: ink, nobody: colours.warn }[tone];
  const stroke = `stroke="${colour}"${tone === 'attested' ? '' : ' stroke-dasharray="10 7"'}`;
  return (
    `<rect x="${left + 2}" y="${top}" width="${Math.ceil(wide)}" height="${sealHeight(lines)}" rx="31" fill="${white}" ${stroke} stroke-width="4"/>` +
    lines.map((text, i) => write(text, type.seal, left + 32, top + 40 + i * sealLine, ink)).join('')
  );
}

/** The sign of the project. */
function sign(accent: string): string {
  return `<g transform="translate(${cardMargin} 58)"><path fill="${ink}" d="${stone.body}"/><path fill="${accent}" d="${stone.head}"/></g>`;
}
