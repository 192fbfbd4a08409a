/** The spine of the map: the way of the main line that is drawn straight, on row 0. */
import type { Link, MapGraph } from './graph.ts';

export interface Spine {
  readonly stops: ReadonlySet<number>;
  readonly links: ReadonlySet<Link>;
}

/** What a stop on the spine is worth, beside the square of the columns that a line skips. */
const stopWorth = 100;

/**
 * The stops and lines on row 0, at most one a column: the longest way along the main line, then, before and after
 * it, the longest of what is left. Of two as long, the one that skips fewer columns at once, then the one that ends
 * later in reading order.
 *
 * @param columns the column of each stop; -1 for one that is left out
 */
export function spineOf({ stops, into }: MapGraph, columns: readonly number[]): Spine {
  const taken: boolean[] = [];
  const spine = { stops: new Set<number>(), links: new Set<Link>() };
  const at = (stop: number): number => columns[stop] ?? -1;
  const isFree = (from: number, to: number): boolean => !taken.slice(from, to + 1).includes(true);
  for (;;) {
    const worth: number[] = [];
    const before: (Link | undefined)[] = [];
    let end: number | undefined;
    stops.forEach((stop, index) => {
      worth.push(Number.NEGATIVE_INFINITY);
      before.push(undefined);
      if (stop.branch !== undefined || at(index) < 0 || !isFree(at(index), at(index))) return;
      let best = 0;
      for (const link of into[index] ?? []) {
        if (!isFree(at(link.from), at(index))) continue;
        const sum = (worth[link.from] ?? 0) - (at(index) - at(link.from) - 1) ** 2;
        if (sum > best) [best, before[index]] = [sum, link];
      }
      worth[index] = best + stopWorth;
      if (end === undefined || best + stopWorth >= (worth[end] ?? 0)) end = index;
    });
    if (end === undefined) return spine;
    for (let stop: number | undefined = end; stop !== undefined; stop = before[stop]?.from) {
      spine.stops.add(stop);
      const link = before[stop];
      if (link) spine.links.add(link);
      for (let c = at(link?.from ?? stop); c <= at(stop); c++) taken[c] = true;
    }
  }
}
