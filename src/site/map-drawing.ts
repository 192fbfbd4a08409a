import { type Drawing, draw } from '../minimap/drawing.ts';
import { layout } from '../minimap/layout.ts';
import type { StationView } from './map.ts';

/** The widest map, in pixels: it fits in a page, and on a sheet of A4 its labels stay legible. */
const most = 1000;

/** The geometry of a map for the page and for its pictures alike; `stages` are the names that head its bands. */
export function mapDrawing(
  stations: readonly StationView[],
  stages: readonly string[],
  here?: string | undefined,
): Drawing {
  const byId = new Map(stations.map((station) => [station.id, station]));
  const captions = {
    title: (id: string) => byId.get(id)?.title ?? id,
    word: (id: string) => byId.get(id)?.word ?? '',
    // A map that is nobody's has no states: all its lines are drawn through.
    done: (id: string) => ['obtained', undefined].includes(byId.get(id)?.state),
    stages,
    here,
  };
  return draw(layout(stations, stages.length), captions, most);
}
