/**
 * Lays a pathway out on a grid, as a metro map: stages are bands of columns, the main line is row 0, and every line
 * has its way between the stops.
 */
import type { Band } from './columns.ts';
import { graphOf, type Link, type MapGraph, type MapStop } from './graph.ts';
import { levelsOf } from './levels.ts';
import type { Passages } from './passages.ts';
import { placeStops } from './place.ts';
import { weave } from './weave.ts';

export type { Band } from './columns.ts';
export type { Link, MapStop } from './graph.ts';

/** A stop on the grid: whole numbers; the main line is row 0, rows above it are negative. */
export interface PlacedStop {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

export interface MapLayout {
  readonly graph: MapGraph;
  /** In reading order, as in the graph. */
  readonly stops: readonly PlacedStop[];
  readonly links: readonly Link[];
  readonly bands: readonly Band[];
  readonly columns: number;
  /** The topmost and lowest rows in use. */
  readonly top: number;
  readonly bottom: number;
  readonly passages: Passages;
  /** The items of each column, top to bottom. */
  readonly order: readonly (readonly number[])[];
  /** The height of each item: a row, or half-way between two. */
  readonly level: readonly number[];
}

/**
 * Lays out the stops of a pathway of so many stages; the same stops give the same layout. A badge added at the end of
 * a branch, after the last one there, moves no stop of the stages before its own.
 */
export function layout(stops: readonly MapStop[], stages: number): MapLayout {
  const graph = graphOf(stops);
  const { columns, rows, passages, order: begin } = placeStops(graph, stages);
  const order = weave(graph, passages, rows, begin);
  return {
    graph,
    stops: graph.stops.map(({ id }, stop) => ({
      id,
      column: columns.of[stop] ?? 0,
      row: rows[stop] ?? 0,
    })),
    links: graph.links,
    bands: columns.bands,
    columns: columns.count,
    top: Math.min(0, ...rows),
    bottom: Math.max(0, ...rows),
    passages,
    order,
    level: levelsOf(passages, order, rows),
  };
}
