/**
 * The order of each column from top to bottom, so that lines cross as little as may be.
 *
 * Several beginnings are improved by the layer sweeps of Sugiyama, Tagawa and Toda (1981) and by sifting (Matuszewski,
 * Schönfeld and Molitor, 1999); the best is then shaken a little, again and again, and kept when it gets no worse.
 * Everything is counted in steps, never in time, and the dice are seeded: the same lines always give the same order.
 */
import { OrderSearch } from './order-search.ts';
import type { Passages } from './passages.ts';

/** How many beginnings are tried. */
const beginnings = 4;
/** How often the best is shaken: so many times, or fewer where the map is large. */
const shakes = 3000;
const shakenItems = 20_000;
/** How often an order that is only to be improved is shaken. */
const improvements = 60;

/** The items of each column, top to bottom. */
export function orderColumns(passages: Passages): number[][] {
  const search = new OrderSearch(
    passages,
    passages.column.map(() => 1),
  );
  // Stops that are left out have no say, not even in the dice.
  const items = passages.column.filter((column) => column >= 0).length;
  const dice = diceOf(passages.columns * 7919 + items);
  for (let attempt = 0; attempt < beginnings && search.fewest > 0; attempt++) {
    search.start(depthFirst(passages, attempt, dice));
    search.settle();
    for (let round = 0; round < 2 && search.fewest > 0; round++) {
      search.sweepRight(1);
      search.settle();
      search.sweepLeft(passages.columns - 2);
      search.settle();
    }
  }
  const times = Math.min(shakes, Math.floor(shakenItems / Math.max(1, items)));
  search.restart();
  for (let shake = 0; shake < times && search.fewest > 0; shake++) {
    if (shake % 8 === 7) search.upset(dice);
    else search.shake(dice);
  }
  return search.best;
}

/**
 * An order improved from where it is.
 *
 * @param settled which items keep their order among each other
 * @param weight what a line with an item at one end weighs, by item; a crossing counts the product of its lines' weights
 */
export function improveOrder(
  passages: Passages,
  begin: readonly (readonly number[])[],
  weight: readonly number[],
  settled: (item: number) => boolean = () => false,
): number[][] {
  const search = new OrderSearch(passages, weight, settled);
  const dice = diceOf(passages.column.filter((column) => column >= 0).length);
  search.start(begin);
  search.settle();
  search.restart();
  for (let shake = 0; shake < improvements && search.fewest > 0; shake++) search.shake(dice);
  return search.best;
}

/** Columns filled by walking the lines to their end, one after the other; a tree drawn so has no crossing. */
function depthFirst(passages: Passages, attempt: number, dice: (below: number) => number): number[][] {
  const order: number[][] = Array.from({ length: passages.columns }, () => []);
  const seen = new Uint8Array(passages.column.length);
  const visit = (item: number): void => {
    const column = order[passages.column[item] ?? -1];
    if (!column || seen[item] === 1) return;
    seen[item] = 1;
    column.push(item);
    const next = [...(passages.right[item] ?? [])];
    if (attempt === 1) next.reverse();
    while (next.length > 0) {
      const [chosen] = next.splice(attempt > 1 ? dice(next.length) : 0, 1);
      if (chosen !== undefined) visit(chosen);
    }
  };
  passages.left.forEach((before, item) => {
    if (before.length === 0) visit(item);
  });
  return order;
}

/** Numbers that look random, the same at every run (Marsaglia's xorshift, 2003). */
function diceOf(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
