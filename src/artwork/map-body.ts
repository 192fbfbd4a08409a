/** A map as SVG elements in its own coordinates, for the pictures that hold one. */
import type { Category } from '../authoring/schemas/badge.ts';
import { sizes } from '../minimap/cells.ts';
import type { Drawing, Station, Track } from '../minimap/drawing.ts';
import type { Write } from './map-letters.ts';
import { type MapColours, type PictureStation, stationPicture } from './map-station.ts';
import { hues, ink } from './palette.ts';

/** A branch and the hue of its line. */
export interface BranchLine {
  readonly id: string;
  readonly hue: Category;
}

/** What the elements look like. */
export interface MapLook {
  readonly colours: MapColours;
  readonly branches: readonly BranchLine[];
}

/** Every text of the map, for the letterer that writes them. */
export function mapTexts(drawing: Drawing, stations: readonly PictureStation[]): string[] {
  return [
    ...drawing.bands.flatMap(({ name }) => name),
    ...drawn(drawing, stations).flatMap(({ place, view }) => [...place.label, view.word]),
  ];
}

/** The stages, lines and stations. A station of the drawing that is not among `stations` is left out. */
export function mapBody(
  drawing: Drawing,
  stations: readonly PictureStation[],
  { colours, branches }: MapLook,
  write: Write,
): string {
  return [
    ...drawing.bands.map(
      ({ x, y, width, height, name }) =>
        `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="14" fill="${colours.band}"/>` +
        name.map((line, i) => write(line, sizes.stage, x + 14, y + 29 + i * sizes.stageLine, ink)).join(''),
    ),
    tracks(drawing.tracks, branches),
    ...drawn(drawing, stations).map(({ place, view }) => stationPicture(place, view, colours, write)),
  ].join('');
}

function drawn(
  drawing: Drawing,
  stations: readonly PictureStation[],
): { readonly place: Station; readonly view: PictureStation }[] {
  const byId = new Map(stations.map((station) => [station.id, station]));
  return drawing.stations.flatMap((place) => {
    const view = byId.get(place.id);
    return view ? [{ place, view }] : [];
  });
}

/** The lines between the stations: those to come first, the main line above the branches. */
function tracks(lines: readonly Track[], branches: readonly BranchLine[]): string {
  const hue = new Map(branches.map((branch) => [branch.id, hues[branch.hue].base]));
  return [...lines]
    .sort(
      (a, b) =>
        Number(a.done) - Number(b.done) || Number(a.branch === undefined) - Number(b.branch === undefined),
    )
    .filter(({ path }) => path !== '')
    .map(({ path, branch, done }) => {
      const stroke = branch === undefined ? ink : (hue.get(branch) ?? ink);
      const ahead = done ? '' : ' stroke-dasharray=".1 9" stroke-opacity=".8"';
      return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="5" stroke-linecap="round"${ahead}/>`;
    })
    .join('');
}
