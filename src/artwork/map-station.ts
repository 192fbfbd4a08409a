import type { Category } from '../authoring/schemas/badge.ts';
import { sizes } from '../minimap/cells.ts';
import type { Station } from '../minimap/drawing.ts';
import { contrast } from './contrast.ts';
import type { Write } from './map-letters.ts';
import { hues, ink, white } from './palette.ts';

/** What a station is and where the person stands at it. */
export interface PictureStation {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  /** Path data in a box of 100 × 100. */
  readonly silhouette: string;
  /** Path data in a box of 256 × 256. */
  readonly pictogram: string | undefined;
  /** Absent on a map that is nobody's. */
  readonly state:
    | 'obtained'
    | 'declared'
    | 'under-way'
    | 'within-reach'
    | 'later'
    | 'withdrawn'
    | 'left-out'
    | 'expired'
    | undefined;
  readonly declared: boolean;
  /** The state or the day, under the title. */
  readonly word: string;
  /** Both, for those who hear the picture. */
  readonly longWord: string;
  readonly optional: boolean;
  readonly milestone: boolean;
}

/** The colours of the map besides the badges' own hues, all written `#rrggbb`. */
export interface MapColours {
  /** The ground of a stage. */
  readonly band: string;
  readonly soft: string;
  readonly faint: string;
  readonly good: string;
  readonly warn: string;
  readonly accent: string;
}

interface Look {
  readonly fill: string;
  readonly edge: string;
  readonly pictogram: string;
  /** The edge's attributes: its width and dashes, in the box of the silhouette. */
  readonly line: string;
}

/** The signs of the states, around the centre of their mark. What is declared is said: it has no tick. */
export const signs = {
  obtained: 'M-4.5.5-1.4 3.6 4.5-3.6',
  declared: 'M-4-3.6H4V1.8H-.4L-3 4.2V1.8H-4Z',
  'under-way': 'M-4 0h.01M0 0h.01M4 0h.01',
  'within-reach': 'M0-4.5v9M-4.5 0h9',
  withdrawn: 'M-4-4l8 8M4-4l-8 8',
  expired: 'M0-5V1L3.5 3.5',
} as const;

/** Whether a state has a sign of its own; what is grey has none. */
export function hasSign(state: string | undefined): state is keyof typeof signs {
  return state !== undefined && Object.hasOwn(signs, state);
}

/** A station as one group: its shape and pictogram, the mark of its state, its title and its word. */
export function stationPicture(
  place: Station,
  view: PictureStation,
  colours: MapColours,
  write: Write,
): string {
  const look = lookOf(view, colours);
  const half = sizes.station / 2;
  const shape = `<path transform="translate(-${half} -${half})scale(${sizes.station / 100})" fill="${look.fill}" stroke="${look.edge}" ${look.line} d="${view.silhouette}"/>`;
  const pictogram = view.pictogram
    ? `<path transform="translate(-11 -11)scale(${(22 / 256).toFixed(4)})" fill="${look.pictogram}" d="${view.pictogram}"/>`
    : '';
  const badge = shape + pictogram + mark(view.state, colours);
  const smaller = (sizes.optional / sizes.station).toFixed(3);
  const title = view.state === 'later' || view.state === 'left-out' ? colours.soft : ink;
  const y = place.labelY - place.y;
  return [
    `<g transform="translate(${place.x} ${place.y})">`,
    rings(place, view, colours),
    view.optional ? `<g transform="scale(${smaller})">${badge}</g>` : badge,
    ...place.label.map((line, i) => write(line, sizes.label, 0, y + i * sizes.labelLine, title, 'middle')),
    write(view.word, sizes.word, 0, y + place.label.length * sizes.labelLine, colours.soft, 'middle'),
    '</g>',
  ].join('');
}

/** The ring of a milestone, and the point where several lines meet. */
function rings(
  { size, meeting }: Station,
  { milestone, state }: PictureStation,
  colours: MapColours,
): string {
  const edge = isAway(state) ? colours.faint : ink;
  const ring = (attributes: string, stroke: string): string =>
    `<circle ${attributes} fill="${colours.band}" stroke="${stroke}" stroke-width="3"/>`;
  return (
    (milestone ? ring(`r="${size / 2 - 2}"`, edge) : '') +
    (meeting ? ring(`cx="${-size / 2 - 5}" r="5"`, ink) : '')
  );
}

/** Drawn in grey: not obtained, or no longer. */
function isAway(state: PictureStation['state']): boolean {
  return state === 'later' || state === 'left-out' || state === 'withdrawn';
}

function lookOf({ category, state, declared }: PictureStation, colours: MapColours): Look {
  const { base, tint } = hues[category];
  if (isAway(state)) {
    const { faint, band } = colours;
    return { fill: band, edge: faint, pictogram: faint, line: 'stroke-width="4"' };
  }
  if (state === 'under-way') return { fill: white, edge: base, pictogram: base, line: 'stroke-width="9"' };
  if (state === 'within-reach')
    return {
      fill: white,
      edge: base,
      pictogram: base,
      line: 'stroke-width="6" stroke-dasharray="1 9" stroke-linecap="round"',
    };
  if (state === 'expired') return { fill: tint, edge: base, pictogram: base, line: 'stroke-width="6"' };
  return declared
    ? { fill: tint, edge: base, pictogram: base, line: 'stroke-width="6" stroke-dasharray="9 6"' }
    : { fill: base, edge: base, pictogram: white, line: 'stroke-width="6"' };
}

function mark(state: PictureStation['state'], colours: MapColours): string {
  if (state === undefined || state === 'later' || state === 'left-out') return '';
  const { good, accent, faint, band, warn } = colours;
  const fill = {
    obtained: good,
    declared: ink,
    'under-way': accent,
    'within-reach': ink,
    withdrawn: faint,
    expired: warn,
  }[state];
  const stroke = contrast(white, fill) >= contrast(ink, fill) ? white : ink;
  const width = state === 'under-way' ? 3 : 2.4;
  return `<g transform="translate(18 -17)"><circle r="9" fill="${fill}" stroke="${band}" stroke-width="2.5"/><path d="${signs[state]}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/></g>`;
}
