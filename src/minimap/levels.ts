/**
 * The height at which each line passes each column: on a row where its cell is free, else in the corridor between
 * two rows (`1.5` is the one between rows 1 and 2).
 */
import type { Passages } from './passages.ts';

/** What a bend costs beside a move of one row, and a place in a corridor beside one on a row. */
const bendCost = 4;
const corridorCost = 0.3;
/** What it costs to pass above all rows or below them. */
const outsideCost = 1;

/** The level of each item; a stop's is its row. Items of one column keep their order. */
export function levelsOf(
  passages: Passages,
  order: readonly (readonly number[])[],
  rows: readonly number[],
): number[] {
  const level: (number | undefined)[] = passages.column.map((_, item) =>
    passages.spine.has(item) ? 0 : item < passages.stops ? rows[item] : undefined,
  );
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const place: number[] = [];
  for (const items of order) {
    items.forEach((item, index) => {
      place[item] = index;
    });
  }
  /** The levels that an item can take between those of its column that are known. */
  const choices = (item: number): number[] => {
    const items = order[passages.column[item] ?? 0] ?? [];
    const here = place[item] ?? 0;
    const above = items.slice(0, here).findLast((other) => level[other] !== undefined);
    const below = items.slice(here + 1).find((other) => level[other] !== undefined);
    const from = above === undefined ? top - 0.5 : (level[above] ?? 0);
    const to = below === undefined ? bottom + 0.5 : (level[below] ?? 0);
    const free: number[] = [];
    for (let at = Math.ceil(from * 2) / 2; at <= to; at += 0.5) {
      // A row has room for one line or stop, a corridor for any number.
      if (
        Number.isInteger(at) &&
        ((above !== undefined && at === from) || (below !== undefined && at === to))
      )
        continue;
      free.push(at);
    }
    return free;
  };
  const bundles = [...passages.bundles].sort(([, a], [, b]) => b.length - a.length);
  for (const [, items] of bundles) {
    const ends = (item: number, neighbours: readonly (readonly number[])[], at: number): number => {
      let sum = 0;
      for (const other of neighbours[item] ?? []) {
        const there = level[other];
        if (there !== undefined && there !== at) sum += bendCost + Math.abs(there - at);
      }
      return sum;
    };
    const free = items.map(choices);
    const chosen: number[][] = [];
    let sums: number[] = [];
    items.forEach((item, step) => {
      const came: number[] = [];
      sums = (free[step] ?? []).map((at) => {
        let least = step === 0 ? 0 : Number.POSITIVE_INFINITY;
        let from = -1;
        (free[step - 1] ?? []).forEach((there, index) => {
          const sum = (sums[index] ?? 0) + (there === at ? 0 : bendCost + Math.abs(there - at));
          if (sum < least) [least, from] = [sum, index];
        });
        came.push(from);
        return (
          least +
          ends(item, passages.left, at) +
          ends(item, passages.right, at) +
          (Number.isInteger(at) ? 0 : corridorCost) +
          (at < top || at > bottom ? outsideCost : 0)
        );
      });
      chosen.push(came);
    });
    let index = sums.indexOf(Math.min(...sums));
    for (let step = items.length - 1; step >= 0; step--) {
      level[items[step] as number] = free[step]?.[index] ?? 0;
      index = chosen[step]?.[index] ?? 0;
    }
  }
  return level.map((at) => at ?? 0);
}
