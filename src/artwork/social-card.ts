/** The picture that a link to a portfolio shows in a conversation or a network: who, what, vouched for by, the map. */
import type { Drawing } from '../minimap/drawing.ts';
import { breakLabel } from '../minimap/label.ts';
import { escapeXml } from './canvas.ts';
import { type MapLook, mapBody, mapTexts } from './map-body.ts';
import { letterer, type Write } from './map-letters.ts';
import type { PictureStation } from './map-station.ts';
import { grounds, ink, white } from './palette.ts';

/** The size that networks ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a card says. */
export interface CardOptions extends MapLook {
  /** What the picture is, for those who hear it. */
  readonly label: string;
  readonly structure: string;
  readonly name: string;
  readonly pitch: string;
  /** Where and when, in smaller letters. */
  readonly place: string;
  /** Who vouches, in a line as the portfolio has it; `firm` where somebody does. */
  readonly vouch: { readonly words: string; readonly firm: boolean } | undefined;
  /** Where the picture comes from. */
  readonly foot: string;
  /** The map, as it is drawn without words; none where the person follows no pathway. */
  readonly map: { readonly drawing: Drawing; readonly stations: readonly PictureStation[] } | undefined;
}

const margin = 56;
/** The panel of the map ends here, and keeps so much free around the map. */
const panel = { right: 1160, top: 40, inset: 26 } as const;
/** The most room that the map has in its panel. */
export const mapRoom = { width: 560, height: 498 } as const;
/** Who vouches is said in two short lines rather than in one and a word. */
const sealWidth = 470;
const type = { structure: 28, name: 84, pitch: 31, place: 25, vouch: 26, foot: 21 } as const;

/** Draws a card: a self-contained SVG in light colours, its letters as outlines. The same input gives the same text. */
export async function drawSocialCard(options: CardOptions): Promise<string> {
  const { colours, map, foot, vouch } = options;
  const scale = map
    ? Math.min(mapRoom.width / map.drawing.width, mapRoom.height / map.drawing.height, 1.6)
    : 0;
  const wide = (map?.drawing.width ?? 0) * scale + 2 * panel.inset;
  const across = (map ? panel.right - wide - 40 : cardSize.width - margin) - margin;
  const nameSize = [type.name, 72, 60, 50].find(
    (size) => breakLabel(options.name, across, size).length === 1,
  );
  const size = nameSize ?? 50;
  const name = breakLabel(options.name, across, size);
  const pitch = breakLabel(options.pitch, across, type.pitch);
  const place = breakLabel(options.place, across, type.place);
  const seal = vouch ? breakLabel(vouch.words, Math.min(across, sealWidth) - 64, type.vouch) : [];
  const write = await letterer([
    ...[options.structure, ...name, ...pitch, ...place, ...seal, foot],
    ...(map ? mapTexts(map.drawing, map.stations) : []),
  ]);

  let y = 138;
  const lines = (texts: readonly string[], letters: number, step: number, fill: string): string =>
    texts
      .map((text) => {
        y += step;
        return write(text, letters, margin, y, fill);
      })
      .join('');
  const gap = (height: number): string => {
    y += height;
    return '';
  };
  const body = [
    `<path fill="${grounds.light}" d="M0 0h${cardSize.width}v${cardSize.height}H0z"/>`,
    stone(colours.accent),
    write(options.structure, type.structure, margin + 46, 86, ink),
    gap(size * 0.66 - size * 1.04),
    lines(name, size, size * 1.04, ink),
    gap(16),
    lines(pitch, type.pitch, 41, ink),
    gap(4),
    lines(place, type.place, 36, colours.soft),
    vouch ? pill(seal, vouch.firm, y + 34, across, colours, write) : '',
    write(foot, type.foot, margin, cardSize.height - 48, colours.soft),
    map ? mapPanel(map.drawing, scale, mapBody(map.drawing, map.stations, options, write)) : '',
  ];
  const { width, height } = cardSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escapeXml(options.label)}</title>${body.join('')}</svg>`;
}

/** The sign of the project. */
function stone(accent: string): string {
  return `<g transform="translate(${margin} 58)"><path fill="${ink}" d="M5 14h22v14a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3z"/><path fill="${accent}" d="M16 1a11 11 0 0 1 11 11v2H5v-2A11 11 0 0 1 16 1z"/></g>`;
}

/** Who vouches, in a frame: of one line where somebody does, dashed where nobody does yet. */
function pill(
  texts: readonly string[],
  firm: boolean,
  top: number,
  across: number,
  colours: MapLook['colours'],
  write: Write,
): string {
  const wide = Math.min(across, 60 + Math.max(...texts.map((text) => write.width(text, type.vouch))));
  const high = 26 + texts.length * 36;
  const stroke = firm ? `stroke="${colours.good}"` : `stroke="${colours.warn}" stroke-dasharray="10 7"`;
  return (
    `<rect x="${margin + 2}" y="${top}" width="${Math.ceil(wide)}" height="${high}" rx="31" fill="${white}" ${stroke} stroke-width="4"/>` +
    texts.map((text, i) => write(text, type.vouch, margin + 32, top + 40 + i * 36, ink)).join('')
  );
}

/** The map in its panel, at the right. */
function mapPanel(drawing: Drawing, scale: number, body: string): string {
  const { right, top, inset } = panel;
  const width = drawing.width * scale + 2 * inset;
  const height = cardSize.height - 2 * top;
  const y = top + (height - drawing.height * scale) / 2;
  const [x, left] = [right - width, right - width + inset].map((value) => value.toFixed(1));
  return (
    `<rect x="${x}" y="${top}" width="${width.toFixed(1)}" height="${height}" rx="32" fill="${white}"/>` +
    `<g transform="translate(${left} ${y.toFixed(1)})scale(${scale.toFixed(4)})">${body}</g>`
  );
}
