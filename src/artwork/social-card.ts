/** The picture that a link to a portfolio shows in a conversation or a network: who, what, vouched for by, the map. */
import type { Drawing } from '../minimap/drawing.ts';
import { setColumn } from './card-column.ts';
import { type CardFrame, cardDocument, cardMargin, cardSize, structureLine } from './card-frame.ts';
import type { Setting } from './card-lines.ts';
import { type CardSeal, drawableSeal } from './card-seal.ts';
import { drawableText } from './glyphs.ts';
import { type MapLook, mapBody, mapTexts } from './map-body.ts';
import { letterer } from './map-letters.ts';
import type { PictureStation } from './map-station.ts';
import { ink, white } from './palette.ts';

/** What a portfolio's card says. */
export interface CardOptions extends CardFrame, MapLook {
  readonly name: string;
  readonly pitch: string;
  /** Where and when, in smaller letters. */
  readonly place: string;
  /** Who vouches, in a line as the portfolio has it. */
  readonly vouch: CardSeal | undefined;
  /** The map, as it is drawn without words; none where the person follows no pathway. */
  readonly map: { readonly drawing: Drawing; readonly stations: readonly PictureStation[] } | undefined;
}

/** The panel of the map ends here, and keeps so much free around the map. */
const panel = { right: 1160, top: 40, inset: 26 } as const;
/** The most room that the map has in its panel. */
export const mapRoom = { width: 560, height: 498 } as const;
/** What is largest on the card: the name, or the pitch where the fonts lack the letters of the name. */
const lead: readonly Setting[] = [
  ...[112, 100, 88, 76].map((size): Setting => [size, 1]),
  ...[88, 76, 64, 52, 44].map((size): Setting => [size, 2]),
  ...[52, 44, 36].map((size): Setting => [size, 3]),
];
/** What is said of the person; where and when stay on one line. */
const pitch: readonly Setting[] = [...[34, 30, 27].map((size): Setting => [size, 3]), [27, 2]];
const place: readonly Setting[] = [26, 23, 20].map((size): Setting => [size, 1]);
/** The longest line of what is said of the person. */
const pitchWidth = 760;

/** Draws a card: a self-contained SVG in light colours, its letters as outlines. The same input gives the same text. */
export async function drawSocialCard(options: CardOptions): Promise<string> {
  const { colours, map } = options;
  const scale = map
    ? Math.min(mapRoom.width / map.drawing.width, mapRoom.height / map.drawing.height, 1.6)
    : 0;
  const wide = (map?.drawing.width ?? 0) * scale + 2 * panel.inset;
  const across = (map ? panel.right - wide - 40 : cardSize.width - cardMargin) - cardMargin;
  const structure = await drawableText(options.structure);
  const name = await drawableText(options.name);
  const words = await drawableText(options.pitch);
  const where = await drawableText(options.place);
  const column = setColumn({
    texts: [
      { text: name, settings: lead, leading: 1, gap: 0, fill: ink },
      { text: words, settings: name ? pitch : lead, leading: 1.26, gap: 22, fill: ink, width: pitchWidth },
      { text: where, settings: place, leading: 1, gap: 20, fill: colours.soft },
    ],
    structure,
    seal: await drawableSeal(options.vouch),
    // Who vouches is said in two short lines rather than in one and a word.
    sealRoom: { width: 470, gap: 32 },
    sealBelow: false,
    across,
    top: 118,
    bottom: 544,
  });
  const frame = { ...options, structure };
  const write = await letterer([
    ...[structureLine(frame, across).text, ...column.lines, options.foot],
    ...(map ? mapTexts(map.drawing, map.stations) : []),
  ]);
  const panelled = map
    ? mapPanel(map.drawing, scale, mapBody(map.drawing, map.stations, options, write))
    : '';
  return cardDocument(frame, across, column.draw(colours, write) + panelled, write);
}

/** The map in its panel, at the right; a flat map has a flat panel. */
function mapPanel(drawing: Drawing, scale: number, body: string): string {
  const { right, top, inset } = panel;
  const width = drawing.width * scale + 2 * inset;
  const height = Math.min(cardSize.height - 2 * top, drawing.height * scale + 2 * inset);
  const y = (cardSize.height - height) / 2;
  const [x, left, down] = [right - width, right - width + inset, y + inset].map((value) => value.toFixed(1));
  return (
    `<rect x="${x}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="32" fill="${white}"/>` +
    `<g transform="translate(${left} ${down})scale(${scale.toFixed(4)})">${body}</g>`
  );
}
