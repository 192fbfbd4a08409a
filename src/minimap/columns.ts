/** The column of each stop: stages are bands of whole columns, in order. */
import type { MapGraph } from './graph.ts';

/** The columns that a stage covers, first and last included. */
export interface Band {
  readonly first: number;
  readonly last: number;
}

export interface Columns {
  /** By stop; -1 for a stop that was left out. */
  readonly of: readonly number[];
  /** The same counted from the first column of the stage, before milestones are moved to its end. */
  readonly inside: readonly number[];
  readonly bands: readonly Band[];
  readonly count: number;
}

/** The furthest column of its stage that an author can wish for. */
export const columnLimit = 12;

/** How many stops stand under each other before some are moved to columns with fewer. */
const comfortable = 5;

/**
 * The columns of the stops of `included`: inside its stage, a stop stands one column after the last of those it asks
 * for, or further where its author wishes so or where many stand there already; a milestone that nothing of its stage
 * follows stands at the end.
 *
 * @param frame the columns of some of them, which stay where they are in their stage
 */
export function columnsOf(
  graph: MapGraph,
  stages: number,
  included: readonly boolean[],
  frame?: Columns,
): Columns {
  const inside: number[] = [];
  graph.stops.forEach((stop, index) => {
    const after = (graph.into[index] ?? []).map(({ from }) =>
      graph.stops[from]?.stage === stop.stage && included[from] ? (inside[from] ?? 0) + 1 : 0,
    );
    const known = frame?.inside[index] ?? -1;
    inside.push(known >= 0 ? known : Math.max(0, Math.min(columnLimit, stop.column ?? 1) - 1, ...after));
  });
  if (!frame) share(graph, stages, included, inside);
  const of = graph.stops.map(() => -1);
  const bands: Band[] = [];
  let first = 0;
  for (let stage = 0; stage < stages; stage++) {
    const here = graph.stops.flatMap((stop, index) =>
      stop.stage === stage && included[index] ? [index] : [],
    );
    const width = Math.max(1, ...here.map((index) => (inside[index] ?? 0) + 1));
    for (const index of here) {
      const followed = graph.out[index]?.some(({ to }) => included[to] && graph.stops[to]?.stage === stage);
      const atEnd = graph.stops[index]?.milestone && !followed;
      of[index] = first + (atEnd ? width - 1 : (inside[index] ?? 0));
    }
    bands.push({ first, last: first + width - 1 });
    first += width;
  }
  return { of, inside: inside.map((column, stop) => (included[stop] ? column : -1)), bands, count: first };
}

/** Moves stops from columns that hold many to later ones of their stage, as far as what follows them allows. */
function share(graph: MapGraph, stages: number, included: readonly boolean[], inside: number[]): void {
  for (let stage = 0; stage < stages; stage++) {
    const here = graph.stops.flatMap((stop, index) =>
      stop.stage === stage && included[index] ? [index] : [],
    );
    const load: number[] = [];
    for (const index of here) load[inside[index] ?? 0] = (load[inside[index] ?? 0] ?? 0) + 1;
    for (const index of here.toReversed()) {
      const own = inside[index] ?? 0;
      if ((load[own] ?? 0) <= comfortable || graph.stops[index]?.milestone || graph.stops[index]?.column)
        continue;
      const followers = (graph.out[index] ?? []).filter(({ to }) => here.includes(to));
      const end = Math.min(load.length, ...followers.map(({ to }) => inside[to] ?? 0));
      let to = own;
      for (let c = own + 1; c < end; c++) if ((load[c] ?? 0) + 1 < (load[own] ?? 0) && to === own) to = c;
      load[own] = (load[own] ?? 0) - 1;
      load[to] = (load[to] ?? 0) + 1;
      inside[index] = to;
    }
  }
}
