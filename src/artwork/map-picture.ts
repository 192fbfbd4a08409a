/** The map of a pathway as a picture on its own: an SVG with nothing outside it, to put into a report. */
import type { Drawing, Station } from '../minimap/drawing.ts';
import { breakLabel } from '../minimap/label.ts';
import { escapeXml } from './canvas.ts';
import { type BranchLine, mapBody, mapTexts } from './map-body.ts';
import { letterer, type Write } from './map-letters.ts';
import type { MapColours, PictureStation } from './map-station.ts';
import { hues, ink } from './palette.ts';

/** What the picture says around the map, and its colours. */
export interface PictureOptions {
  readonly title: string;
  /** A sentence under the title; may be empty. */
  readonly words: string;
  /** The names of the stages, for those who hear the picture. */
  readonly stages: readonly string[];
  /** The branches in the order of the legend. */
  readonly branches: readonly (BranchLine & { readonly name: string })[];
  /** Small lines at the foot: where the picture comes from. */
  readonly foot: readonly string[];
  readonly colours: MapColours;
}

const margin = 24;
/** Sizes of type: the title, the sentence under it, the legend and the foot. */
const type = { title: 24, words: 14, small: 12 } as const;
/** A narrow map still leaves the title this much room. */
const leastWidth = 480;

/** The fragment that shows the map alone: for a page that says the rest itself. */
export const mapView = '#map';

/**
 * Draws the map: a self-contained SVG in light colours on white, its letters as outlines, one unit a CSS pixel. The
 * same input gives the same text. A station of the drawing that is not among `stations` is left out.
 */
export async function drawMapPicture(
  drawing: Drawing,
  stations: readonly PictureStation[],
  options: PictureOptions,
): Promise<string> {
  const { colours, branches, foot } = options;
  const byId = new Map(stations.map((station) => [station.id, station]));
  const across = Math.max(leastWidth, drawing.width);
  const title = linesOf(options.title, across, type.title);
  const words = linesOf(options.words, across, type.words);
  const write = await letterer([
    ...[...title, ...words, ...foot, ...branches.map(({ name }) => name)],
    ...mapTexts(drawing, stations),
  ]);

  const head = margin + title.length * 30 + words.length * 20 + 12;
  const key = legend(branches, across, head + drawing.height + 34, write);
  const bottom = key.bottom + foot.length * 18;
  const [width, height] = [across + 2 * margin, Math.ceil(bottom + margin - 8)];
  const body = [
    `<view id="map" viewBox="${margin + (across - drawing.width) / 2} ${head} ${drawing.width} ${drawing.height}" preserveAspectRatio="xMinYMin"/>`,
    `<path fill="#fff" d="M0 0h${width}v${height}H0z"/>`,
    ...title.map((line, i) => write(line, type.title, margin, margin + 20 + i * 30, ink)),
    ...words.map((line, i) =>
      write(line, type.words, margin, margin + title.length * 30 + 10 + i * 20, colours.soft),
    ),
    `<g transform="translate(${margin + (across - drawing.width) / 2} ${head})">`,
    mapBody(drawing, stations, options, write),
    '</g>',
    key.body,
    ...foot.map((line, i) => write(line, type.small, margin, key.bottom + 6 + i * 18, colours.soft)),
  ];
  const said = escapeXml([options.words, ...told(drawing, byId, options)].filter(Boolean).join('\n'));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escapeXml(options.title)}</title><desc>${said}</desc>${body.join('')}</svg>`;
}

/** The lines of a text, none for an empty one. */
function linesOf(text: string, width: number, size: number): string[] {
  return text.trim() === '' ? [] : breakLabel(text, width, size);
}

/** The names of the branches beside their lines, in as many rows as they need. */
function legend(
  branches: PictureOptions['branches'],
  across: number,
  top: number,
  write: Write,
): { readonly body: string; readonly bottom: number } {
  let [x, y] = [0, top];
  const body = branches.map(({ name, hue }) => {
    const wide = 34 + write.width(name, type.small);
    if (x > 0 && x + wide > across) [x, y] = [0, y + 22];
    const line = `<path d="M${margin + x + 3} ${y - 4}h22" stroke="${hues[hue].base}" stroke-width="5" stroke-linecap="round"/>`;
    const text = write(name, type.small, margin + x + 34, y, ink);
    x += wide + 24;
    return line + text;
  });
  return { body: body.join(''), bottom: branches.length > 0 ? y + 24 : top - 8 };
}

/** The stations in words, stage by stage, for those who hear the picture. */
function told(
  { bands, stations }: Drawing,
  byId: ReadonlyMap<string, PictureStation>,
  { stages }: PictureOptions,
): string[] {
  const within = ({ x, y }: Station, band: Drawing['bands'][number] | undefined): boolean =>
    band !== undefined && x >= band.x && x <= band.x + band.width && y >= band.y && y <= band.y + band.height;
  return stages.map((stage, index) => {
    const own = stations.flatMap((place) => (within(place, bands[index]) ? (byId.get(place.id) ?? []) : []));
    return `${stage} : ${own.map(({ title, longWord }) => (longWord ? `${title} (${longWord})` : title)).join(', ')}.`;
  });
}
