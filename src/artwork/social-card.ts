/** The picture that a link to a portfolio shows in a conversation or a network: who, what, vouched for by, the map. */
import type { Drawing } from '../minimap/drawing.ts';
import { breakLabel } from '../minimap/label.ts';
import {
  type CardFrame,
  type CardSeal,
  cardDocument,
  cardMargin,
  cardSize,
  drawSeal,
  evenLines,
  oneLine,
  sealLines,
  structureLine,
} from './card-frame.ts';
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
/** Who vouches is said in two short lines rather than in one and a word. */
const sealWidth = 470;
/** The sizes of a name, as long as it fits in a line; the last one whatever lines it takes. */
const nameSizes = [112, 100, 88, 76, 64, 52] as const;
/** Where and when stay on one line. */
const placeSizes = [26, 23, 20] as const;
const pitchSize = 34;

/** Draws a card: a self-contained SVG in light colours, its letters as outlines. The same input gives the same text. */
export async function drawSocialCard(options: CardOptions): Promise<string> {
  const { colours, map, vouch } = options;
  const scale = map
    ? Math.min(mapRoom.width / map.drawing.width, mapRoom.height / map.drawing.height, 1.6)
    : 0;
  const wide = (map?.drawing.width ?? 0) * scale + 2 * panel.inset;
  const across = (map ? panel.right - wide - 40 : cardSize.width - cardMargin) - cardMargin;
  const size = nameSizes.find((one) => breakLabel(options.name, across, one).length === 1) ?? 52;
  const name = evenLines(options.name, across, size);
  const pitch = evenLines(options.pitch, Math.min(across, 760), pitchSize);
  const place = oneLine(options.place, across, placeSizes);
  const seal = vouch ? sealLines(vouch, Math.min(across, sealWidth)) : [];
  const write = await letterer([
    ...[structureLine(options, across).text, ...name, ...pitch, place.text, ...seal, options.foot],
    ...(map ? mapTexts(map.drawing, map.stations) : []),
  ]);

  let y = 118;
  const lines = (texts: readonly string[], letters: number, step: number, fill: string): string =>
    texts
      .map((text, i) => {
        y += i === 0 ? letters : step;
        return write(text, letters, cardMargin, y, fill);
      })
      .join('');
  const gap = (height: number): string => {
    y += height;
    return '';
  };
  const body = [
    lines(name, size, size, ink),
    gap(22),
    lines(pitch, pitchSize, 43, ink),
    gap(20),
    lines([place.text], place.size, 0, colours.soft),
    vouch ? drawSeal(vouch, seal, { left: cardMargin, top: y + 32 }, colours, write) : '',
    map ? mapPanel(map.drawing, scale, mapBody(map.drawing, map.stations, options, write)) : '',
  ];
  return cardDocument(options, across, body.join(''), write);
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
