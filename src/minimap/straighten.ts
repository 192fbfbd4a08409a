/** Of the orders that cross as little, one whose lines climb and fall less. */
import type { Passages } from './passages.ts';
import type { Spine } from './spine.ts';

/** How often all columns are gone through. */
const rounds = 4;

/**
 * The order with items moved where no crossing is added and the lines get straighter. How far a line climbs is
 * counted in places from the spine, or from the middle of a column that the spine does not reach.
 */
export function straighten(
  passages: Passages,
  { stops }: Spine,
  order: readonly (readonly number[])[],
): number[][] {
  const { left, right } = passages;
  const columns = order.map((items) => [...items]);
  const place: number[] = [];
  const origin: number[] = [];
  const settle = (c: number): void => {
    const items = columns[c] ?? [];
    items.forEach((item, index) => {
      place[item] = index;
    });
    const spine = items.findIndex((item) => stops.has(item) || passages.spine.has(item));
    origin[c] = spine < 0 ? (items.length - 1) / 2 : spine;
  };
  columns.forEach((_, c) => {
    settle(c);
  });
  const height = (item: number): number => (place[item] ?? 0) - (origin[passages.column[item] ?? 0] ?? 0);
  /** How far the lines at this column climb, and how far from the spine its items stand. */
  const climb = (c: number): number => {
    let sum = 0;
    for (const item of columns[c] ?? []) {
      const own = height(item);
      sum += Math.abs(own) * 0.05;
      for (const other of left[item] ?? []) sum += Math.abs(own - height(other));
      for (const other of right[item] ?? []) sum += Math.abs(own - height(other));
    }
    return sum;
  };
  /** Crossings added when the first of two neighbours is moved below the second. */
  const added = (upper: number, lower: number): number => {
    let sum = 0;
    for (const side of [left, right]) {
      for (const a of side[upper] ?? []) {
        for (const b of side[lower] ?? []) sum += Math.sign((place[b] ?? 0) - (place[a] ?? 0));
      }
    }
    return sum;
  };
  const shift = (items: number[], from: number, to: number): void => {
    items.splice(to, 0, ...items.splice(from, 1));
  };
  for (let round = 0, moved = true; moved && round < rounds; round++) {
    moved = false;
    for (let c = 0; c < columns.length; c++) {
      const items = columns[c] as number[];
      for (let index = 0; index < items.length; index++) {
        const item = items[index] as number;
        const before = climb(c);
        let [best, to] = [before - 0.01, index];
        for (const step of [-1, 1]) {
          for (let i = index + step, more = 0; i >= 0 && i < items.length; i += step) {
            const other = items[i] as number;
            more += step < 0 ? added(other, item) : added(item, other);
            if (more > 0) continue;
            shift(items, index, i);
            settle(c);
            const after = climb(c);
            if (after < best) [best, to] = [after, i];
            shift(items, i, index);
            settle(c);
          }
        }
        if (to === index) continue;
        shift(items, index, to);
        settle(c);
        moved = true;
      }
    }
  }
  return columns;
}
