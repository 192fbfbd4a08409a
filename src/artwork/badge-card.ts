/** The picture that a link to a badge shows: the badge, what it recognises, who stands for it, its place on a pathway. */
import type { Drawing } from '../minimap/drawing.ts';
import { breakLabel } from '../minimap/label.ts';
import { side } from './canvas.ts';
import {
  type CardFrame,
  type CardSeal,
  cardDocument,
  cardMargin,
  cardSize,
  drawSeal,
  evenLines,
  sealHeight,
  sealLines,
  structureLine,
} from './card-frame.ts';
import { type MapLook, mapBody, mapTexts } from './map-body.ts';
import { letterer, type Write } from './map-letters.ts';
import type { PictureStation } from './map-station.ts';
import { ink, white } from './palette.ts';

/** What a badge's card says. */
export interface BadgeCardOptions extends CardFrame, MapLook {
  /** The badge's own picture, an SVG document of 512 × 512. */
  readonly picture: string;
  /** Shown in grey: no longer in force. */
  readonly faded: boolean;
  readonly title: string;
  /** What it recognises. */
  readonly words: string;
  /** How an award of it stands; none for the badge of the catalogue. */
  readonly seal: CardSeal | undefined;
  /** The map of a pathway, drawn without words, on which the station `badge` is marked; none where it is on none. */
  readonly map:
    | { readonly drawing: Drawing; readonly stations: readonly PictureStation[]; readonly badge: string }
    | undefined;
}

const panel = { left: 712, top: 40, width: 448, inset: 28 } as const;
/** The most room that the map has under the picture. */
export const badgeMapRoom = { width: panel.width - 2 * panel.inset, height: 198 } as const;
/** The side of the picture above a map, and where it stands alone. */
const pictureSides = { withMap: 296, alone: 392 } as const;
/** The sizes of a title, as long as it fits in two lines; the last one whatever lines it takes. */
const titleSizes = [80, 70, 60, 50] as const;
/** The sizes of the words, as long as none of them is cut. */
const wordsSizes = [31, 27, 24] as const;
const across = panel.left - 44 - cardMargin;

/** Draws a card: a self-contained SVG in light colours, its letters as outlines. The same input gives the same text. */
export async function drawBadgeCard(options: BadgeCardOptions): Promise<string> {
  const { colours, map, seal } = options;
  const sealed = seal ? sealLines(seal, across) : [];
  // A seal of several lines leaves less room above it.
  const sizes = sealed.length > 1 ? titleSizes.slice(2) : titleSizes;
  const size = sizes.find((one) => breakLabel(options.title, across, one).length <= 2) ?? 50;
  const title = breakLabel(options.title, across, size);
  const isWhole = (one: number) => !breakLabel(options.words, across, one).at(-1)?.endsWith('…');
  const wordsSize = wordsSizes.slice(sealed.length > 1 ? 1 : 0).find(isWhole) ?? 24;
  const words = evenLines(options.words, across, wordsSize);
  const write = await letterer([
    ...[structureLine(options, across).text, ...title, ...words, ...sealed, options.foot],
    ...(map ? mapTexts(map.drawing, map.stations) : []),
  ]);

  let y = 150;
  const lines = (texts: readonly string[], letters: number, first: number, step: number): string =>
    texts
      .map((text, i) => {
        y += i === 0 ? first : step;
        return write(text, letters, cardMargin, y, ink);
      })
      .join('');
  const body = [
    lines(title, size, size * 0.8, size * 1.02),
    lines(words, wordsSize, wordsSize * 2, wordsSize * 1.36),
    seal ? drawSeal(seal, sealed, { left: cardMargin, top: 540 - sealHeight(sealed) }, colours, write) : '',
    showcase(options, write),
  ];
  return cardDocument(options, across, body.join(''), write);
}

/** The badge in its panel, at the right, over the map. */
function showcase(options: BadgeCardOptions, write: Write): string {
  const { picture, faded, map } = options;
  const height = cardSize.height - 2 * panel.top;
  const middle = panel.left + panel.width / 2;
  const large = map ? pictureSides.withMap : pictureSides.alone;
  const top = map ? panel.top + 22 : (cardSize.height - large) / 2;
  const grey = faded ? '<filter id="grey"><feColorMatrix type="saturate" values="0"/></filter>' : '';
  return (
    `<rect x="${panel.left}" y="${panel.top}" width="${panel.width}" height="${height}" rx="32" fill="${white}"/>${grey}` +
    `<g${faded ? ' filter="url(#grey)" opacity=".6"' : ''}><svg x="${middle - large / 2}" y="${top}" width="${large}" height="${large}" viewBox="0 0 ${side} ${side}">${picture}</svg></g>` +
    (map ? markedMap(options, map, middle, write) : '')
  );
}

/** The map at the foot of the panel: the other stations pale, this one in full, in a ring. */
function markedMap(
  look: MapLook,
  { drawing, stations, badge }: NonNullable<BadgeCardOptions['map']>,
  middle: number,
  write: Write,
): string {
  const scale = Math.min(badgeMapRoom.width / drawing.width, badgeMapRoom.height / drawing.height, 1);
  const left = middle - (drawing.width * scale) / 2;
  const top = cardSize.height - panel.top - panel.inset - drawing.height * scale;
  const others = mapBody(
    drawing,
    stations.filter(({ id }) => id !== badge),
    look,
    write,
  );
  const own = { ...drawing, bands: [], tracks: [] };
  const place = drawing.stations.find(({ id }) => id === badge);
  const ring = place
    ? `<circle cx="${place.x}" cy="${place.y}" r="${place.size / 2 + 10}" fill="${white}" stroke="${look.colours.accent}" stroke-width="${(4 / scale).toFixed(1)}"/>`
    : '';
  return (
    `<g transform="translate(${left.toFixed(1)} ${top.toFixed(1)})scale(${scale.toFixed(4)})">` +
    `<g opacity=".55">${others}</g>${ring}` +
    `${mapBody(
      own,
      stations.filter(({ id }) => id === badge),
      look,
      write,
    )}</g>`
  );
}
