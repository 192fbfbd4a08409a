/**
 * A loom: the columns of a map with their stops on their rows, into which lines are woven one at a time, each through
 * the gaps where it crosses least and bends least.
 */
import type { Passages } from './passages.ts';

/** What a crossing costs beside a move of one row. */
const crossingCost = 1000;

export interface Loom {
  /** The woven items of each column, top to bottom. */
  readonly order: readonly (readonly number[])[];
  /** Weaves a line's items, one a column, that would like to run on the row `wish`. */
  readonly insert: (items: readonly number[], wish: number) => void;
  /**
   * Weaves a line whose last item is a stop without a row yet, and gives it the best of the rows from `top` to
   * `bottom` that are free in its column. Returns how many lines it crosses.
   */
  readonly extend: (items: readonly number[], wish: number, top: number, bottom: number) => number;
  /** Takes a line out again. */
  readonly remove: (items: readonly number[]) => void;
}

/**
 * @param passages the items and what they are joined to
 * @param row the row of each stop; written to by `extend`
 * @param begin what is woven already: the items of each column, top to bottom
 */
export function loomOf(
  { column, left, right, columns }: Passages,
  row: (number | undefined)[],
  begin: readonly (readonly number[])[],
): Loom {
  const order: number[][] = Array.from({ length: columns }, (_, c) => [...(begin[c] ?? [])]);
  const place = column.map(() => -1);
  const settle = (items: readonly number[]): void => {
    for (let index = 0; index < items.length; index++) place[items[index] as number] = index;
  };
  order.forEach(settle);

  /** The woven lines from column `c` to the next, as places: from, to, from, to… */
  const linesAfter = (c: number): number[] => {
    const lines: number[] = [];
    for (const item of order[c] ?? []) {
      for (const next of right[item] as readonly number[]) {
        const end = place[next] as number;
        if (end >= 0) lines.push(place[item] as number, end);
      }
    }
    return lines;
  };

  /** The cheapest gap of each column for the items; `last` says what the last one costs in a gap, and its row there. */
  const insert = (
    items: readonly number[],
    wish: number,
    last?: (above: number, below: number) => readonly [row: number, cost: number],
  ): readonly [row: number, cost: number] => {
    const choices: number[][] = [];
    let rows: number[] = [];
    let sums: number[] = [];
    items.forEach((item, step) => {
      const c = column[item] as number;
      const here = order[c] as number[];
      const before = linesAfter(c - 1);
      const after = linesAfter(c);
      const around = rowsAround(here, row);
      const at: number[] = [];
      const chosen: number[] = [];
      const next: number[] = [];
      for (let gap = 0; gap <= here.length; gap++) {
        const above = around[gap] as number;
        const below = around[gap + here.length + 1] as number;
        const ended = step === items.length - 1 ? last?.(above, below) : undefined;
        const there = ended?.[0] ?? Math.min(Math.max(wish, above + 0.5), below - 0.5);
        let cost = ended?.[1] ?? Math.abs(there - wish);
        for (const from of left[item] as readonly number[]) {
          if (from === items[step - 1] || (place[from] as number) < 0) continue;
          cost += Math.abs(there - (row[from] ?? there));
          cost += crossingCost * crossed(before, place[from] as number, gap - 0.5);
        }
        for (const to of right[item] as readonly number[]) {
          if (to === items[step + 1] || (place[to] as number) < 0) continue;
          cost += Math.abs(there - (row[to] ?? there));
          cost += crossingCost * crossed(after, gap - 0.5, place[to] as number);
        }
        let least = step === 0 ? 0 : Number.POSITIVE_INFINITY;
        let from = -1;
        for (let g = 0; step > 0 && g < sums.length; g++) {
          const sum =
            (sums[g] as number) +
            Math.abs(there - (rows[g] as number)) +
            crossingCost * crossed(before, g - 0.5, gap - 0.5);
          if (sum < least) [least, from] = [sum, g];
        }
        next.push(least + cost);
        chosen.push(from);
        at.push(there);
      }
      sums = next;
      rows = at;
      choices.push(chosen);
    });
    const least = Math.min(...sums);
    let gap = sums.indexOf(least);
    const end = rows[gap] as number;
    for (let step = items.length - 1; step >= 0; step--) {
      const item = items[step] as number;
      const here = order[column[item] as number] as number[];
      here.splice(gap, 0, item);
      settle(here);
      gap = choices[step]?.[gap] as number;
    }
    return [end, least];
  };

  return {
    order,
    insert: (items, wish) => void insert(items, wish),
    extend: (items, wish, top, bottom) => {
      const stop = items.at(-1) as number;
      const [found, cost] = insert(items, wish, (above, below) => {
        const [from, to] = [Math.max(above + 1, top - 1), Math.min(below - 1, bottom + 1)];
        if (from > to) return [wish, 1e6];
        const at = Math.min(Math.max(wish, from), to);
        return [at, 2 * Math.abs(at - wish) + (at < top || at > bottom ? 3 : 0)];
      });
      row[stop] = found;
      return Math.floor(cost / crossingCost);
    },
    remove: (items) => {
      for (const item of items) {
        const here = order[column[item] as number] as number[];
        here.splice(here.indexOf(item), 1);
        place[item] = -1;
        settle(here);
      }
    },
  };
}

/** The rows of the stops above each gap of a column, then those of the stops below each gap. */
function rowsAround(items: readonly number[], row: readonly (number | undefined)[]): number[] {
  const rows: number[] = [Number.NEGATIVE_INFINITY];
  for (const item of items) rows.push(row[item] ?? (rows.at(-1) as number));
  const count = rows.length;
  let below = Number.POSITIVE_INFINITY;
  for (let index = items.length; index >= 0; index--) {
    rows[count + index] = below;
    below = row[items[index - 1] ?? -1] ?? below;
  }
  return rows;
}

/** How many of the lines between two columns one between the places `from` and `to` would cross. */
function crossed(lines: readonly number[], from: number, to: number): number {
  let count = 0;
  for (let i = 0; i < lines.length; i += 2) {
    if (((lines[i] as number) - from) * ((lines[i + 1] as number) - to) < 0) count++;
  }
  return count;
}
