/** What every social card has: its size, the line of the structure, the foot. */
import { escapeXml } from './canvas.ts';
import { oneLine } from './card-lines.ts';
import type { Write } from './map-letters.ts';
import type { MapColours } from './map-station.ts';
import { grounds, ink } from './palette.ts';
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

const type = { structure: [28, 24, 21], foot: 21 } as const;
/** What the sign of the project takes before the name of the structure. */
const stoneWidth = 46;

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

/** The sign of the project. */
function sign(accent: string): string {
  return `<g transform="translate(${cardMargin} 58)"><path fill="${ink}" d="${stone.body}"/><path fill="${accent}" d="${stone.head}"/></g>`;
}
