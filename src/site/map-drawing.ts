import { type Drawing, draw } from '../minimap/drawing.ts';
import { layout } from '../minimap/layout.ts';
import type { StationView } from './map.ts';

/** The geometry of a map for the page and for its pictures alike; `stages` are the names that head its bands. */
export function mapDrawing(
  stations: readonly StationView[],
  stages: readonly string[],
  here?: string | undefined,
): Drawing {
  const byId = new Map(stations.map((station) => [station.id, station]));
  return draw(layout(stations, stages.length), {
    title: (id) => byId.get(id)?.title ?? id,
    word: (id) => byId.get(id)?.word ?? '',
    // A map that is nobody's has no states: all its lines are drawn through.
    done: (id) => ['obtained', undefined].includes(byId.get(id)?.state),
    stages,
    here,
  });
}
