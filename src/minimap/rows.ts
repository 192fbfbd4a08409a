/** The row of each stop: whole numbers, 0 for the main line, negative above it. */
import type { MapGraph } from './graph.ts';
import type { Passages } from './passages.ts';
import type { Spine } from './spine.ts';

/** How much longer a line between rows costs on the main line, inside a branch, and elsewhere. */
const weights = { main: 8, branch: 4, other: 1 } as const;

/** What it costs a branch to stand on the row of the main line. */
const offMain = 1.5;

interface Neighbour {
  readonly stop: number;
  readonly weight: number;
}

/**
 * The rows of the stops of `order`, which keep its order in each column: stops stand as near as may be to the row of
 * those they are joined to, and the spine keeps to row 0.
 *
 * @param fixed the rows of stops that keep theirs
 * @returns the row by stop; `undefined` for a stop that is not in `order`
 */
export function rowsOf(
  graph: MapGraph,
  passages: Passages,
  order: readonly (readonly number[])[],
  { stops }: Spine,
  fixed: readonly (number | undefined)[] = [],
): (number | undefined)[] {
  const spine = new Set([...stops, ...passages.spine]);
  const isStop = (item: number): boolean => item < passages.stops;
  const columns = order.map((column) => column.filter((item) => isStop(item) || spine.has(item)));
  const [top, bottom] = reach(columns, spine, fixed);
  const neighbours = neighboursOf(graph);
  const row: (number | undefined)[] = graph.stops.map(() => undefined);
  const assign = (column: readonly number[]): void => {
    const cost = (item: number, at: number): number => {
      if (spine.has(item)) return at === 0 ? 0 : Number.POSITIVE_INFINITY;
      const kept = fixed[item];
      if (kept !== undefined) return at === kept ? 0 : Number.POSITIVE_INFINITY;
      let sum = at === 0 && graph.stops[item]?.branch !== undefined ? offMain : Math.abs(at) * 0.1;
      for (const { stop, weight } of neighbours[item] ?? []) {
        const there = row[stop];
        if (there !== undefined) sum += weight * Math.abs(at - there);
      }
      return sum;
    };
    for (const [item, at] of cheapest(column, top, bottom, cost)) if (isStop(item)) row[item] = at;
  };
  columns.forEach(assign);
  for (let sweep = 0; sweep < 2; sweep++) {
    columns.toReversed().forEach(assign);
    columns.forEach(assign);
  }
  return row;
}

/** Moves the stops whose author wished for a row there, where no other wish or the main line holds the place. */
export function wishedRows(graph: MapGraph, columns: readonly number[], row: (number | undefined)[]): void {
  graph.stops.forEach(({ row: wish }, stop) => {
    if (wish === undefined || row[stop] === wish) return;
    const there = graph.stops.findIndex(
      (_, other) => columns[other] === columns[stop] && row[other] === wish,
    );
    const held = graph.stops[there];
    if (held && (held.row !== undefined || held.branch === undefined)) return;
    if (held) row[there] = row[stop];
    row[stop] = wish;
  });
}

/** The rows that are needed above and below the main line. */
function reach(
  columns: readonly (readonly number[])[],
  spine: ReadonlySet<number>,
  fixed: readonly (number | undefined)[],
): readonly [top: number, bottom: number] {
  const kept = fixed.filter((row) => row !== undefined);
  let [top, bottom] = [Math.min(0, ...kept), Math.max(0, ...kept)];
  for (const column of columns) {
    const middle = column.findIndex((item) => spine.has(item));
    if (middle < 0) continue;
    top = Math.min(top, -middle);
    bottom = Math.max(bottom, column.length - 1 - middle);
  }
  for (const { length } of columns) {
    for (; bottom - top + 1 < length; ) {
      if (bottom <= -top) bottom++;
      else top--;
    }
  }
  return [top, bottom];
}

function neighboursOf({ stops, links }: MapGraph): Neighbour[][] {
  const neighbours: Neighbour[][] = stops.map(() => []);
  for (const { from, to } of links) {
    const [a, b] = [stops[from]?.branch, stops[to]?.branch];
    const weight = a !== b ? weights.other : a === undefined ? weights.main : weights.branch;
    neighbours[from]?.push({ stop: to, weight });
    neighbours[to]?.push({ stop: from, weight });
  }
  return neighbours;
}

/** The cheapest rows from `top` to `bottom` for the items of a column, each below the one before. */
function cheapest(
  column: readonly number[],
  top: number,
  bottom: number,
  cost: (item: number, row: number) => number,
): (readonly [item: number, row: number])[] {
  const height = bottom - top + 1;
  const choice: number[][] = [];
  let sums: number[] = Array.from({ length: height }, () => 0);
  column.forEach((item, index) => {
    // The cheapest sum of the items before with the last of them above each row, and that row.
    let least = index === 0 ? 0 : Number.POSITIVE_INFINITY;
    let at = -1;
    const chosen: number[] = [];
    const next: number[] = [];
    for (let row = 0; row < height; row++) {
      next.push(least + cost(item, top + row));
      chosen.push(at);
      if (index > 0 && (sums[row] as number) < least) [least, at] = [sums[row] as number, row];
    }
    choice.push(chosen);
    sums = next;
  });
  const rows: (readonly [number, number])[] = [];
  let row = sums.indexOf(Math.min(...sums));
  for (let index = column.length - 1; index >= 0; index--) {
    rows.push([column[index] as number, top + row]);
    row = choice[index]?.[row] ?? 0;
  }
  return rows;
}
