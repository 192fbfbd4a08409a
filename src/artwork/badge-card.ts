/** The picture that a link to a badge shows: the badge, what it recognises, who stands for it, its place on a pathway. */
import type { Drawing } from '../minimap/drawing.ts';
import { side } from './canvas.ts';
import { setColumn } from './card-column.ts';
import { type CardFrame, cardDocument, cardMargin, cardSize, structureLine } from './card-frame.ts';
import type { Setting } from './card-lines.ts';
import { type CardSeal, drawableSeal } from './card-seal.ts';
import { drawableText } from './glyphs.ts';
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
const title: readonly Setting[] = [
  ...[80, 70, 60].map((size): Setting => [size, 2]),
  ...[50, 42].map((size): Setting => [size, 3]),
  [42, 2],
];
/** What it recognises. */
const recognises: readonly Setting[] = [...[31, 27, 24].map((size): Setting => [size, 3]), [24, 2]];
const across = panel.left - 44 - cardMargin;

/** Draws a card: a self-contained SVG in light colours, its letters as outlines. The same input gives the same text. */
export async function drawBadgeCard(options: BadgeCardOptions): Promise<string> {
  const { colours, map } = options;
  const structure = await drawableText(options.structure);
  const name = await drawableText(options.title);
  const words = await drawableText(options.words);
  const column = setColumn({
    texts: [
      { text: name, settings: title, leading: 1.02, gap: 0, fill: ink },
      { text: words, settings: recognises, leading: 1.36, gap: 30, fill: ink },
    ],
    structure,
    seal: await drawableSeal(options.seal),
    sealRoom: { width: across, gap: 24 },
    sealBelow: true,
    across,
    top: 134,
    bottom: 540,
  });
  const frame = { ...options, structure };
  const write = await letterer([
    ...[structureLine(frame, across).text, ...column.lines, options.foot],
    ...(map ? mapTexts(map.drawing, map.stations) : []),
  ]);
  return cardDocument(frame, across, column.draw(colours, write) + showcase(options, write), write);
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
