import type { Here } from '../minimap/cells.ts';
import { type Drawing, draw } from '../minimap/drawing.ts';
import { layout } from '../minimap/layout.ts';
import { isPassed, type StationView } from './map.ts';

/** The widest map, in pixels: it fits in a page, and on a sheet of A4 its labels stay legible. */
const most = 1000;
/** The widths that a sketch is tried at: from one row to as many as there are stages. */
const sketchWidths = [Number.POSITIVE_INFINITY, 1200, 1000, 850, 700, 600, 500, 400];

/** The geometry of a map for the page and for its pictures alike; `stages` are the names that head its bands. */
export function mapDrawing(
  stations: readonly StationView[],
  stages: readonly string[],
  here?: Here | undefined,
): Drawing {
  const byId = new Map(stations.map((station) => [station.id, station]));
  const captions = {
    title: (id: string) => byId.get(id)?.title ?? id,
    word: (id: string) => byId.get(id)?.word ?? '',
    done: doneIn(byId),
    stages,
    here,
  };
  return draw(layout(stations, stages.length), captions, most);
}

/** The same without the words of its stations, folded so that it is as large as it can be in `room`. */
export function mapSketch(
  stations: readonly StationView[],
  stages: readonly string[],
  room: { readonly width: number; readonly height: number },
): Drawing {
  const byId = new Map(stations.map((station) => [station.id, station]));
  const captions = { title: () => '', word: () => '', done: doneIn(byId), stages };
  const placed = layout(stations, stages.length);
  const scale = ({ width, height }: Drawing): number => Math.min(room.width / width, room.height / height);
  return sketchWidths
    .map((widest) => draw(placed, captions, widest))
    .reduce((best, other) => (scale(other) > scale(best) ? other : best));
}

function doneIn(byId: ReadonlyMap<string, StationView>): (id: string) => boolean {
  return (id) => isPassed(byId.get(id)?.state);
}
