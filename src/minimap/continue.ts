/** Places the stops that only continue their line, after all others and without moving one of them. */
import type { Columns } from './columns.ts';
import type { Link, MapGraph } from './graph.ts';
import { loomOf } from './loom.ts';
import { type Passages, passagesOf } from './passages.ts';
import type { Spine } from './spine.ts';

/** The map of the other stops, woven on its own columns. */
export interface Frame {
  readonly columns: Columns;
  readonly passages: Passages;
  readonly order: readonly (readonly number[])[];
  readonly spine: Spine;
}

/** The whole map woven, and the way of each of its links. */
export interface Woven {
  /** The stops whose lines had to cross another. */
  readonly crossing: ReadonlySet<number>;
  readonly ways: ReadonlyMap<Link, readonly number[]>;
  readonly order: readonly (readonly number[])[];
}

/**
 * Gives a row to each of the stops that `continues` says, in reading order, where its line crosses least.
 *
 * What it looks at is the frame of the other stops and those that were placed before; a stage's columns that the
 * frame has not are copies of its last. So a stop of a later stage has no say.
 *
 * @param row the rows of the stops of the frame; the others are written into it
 */
export function continueRows(
  graph: MapGraph,
  frame: Frame,
  columns: Columns,
  continues: (stop: number) => boolean,
  row: (number | undefined)[],
): Woven {
  const inFrame = columns.of.map((column, stop) => (continues(stop) ? -1 : column));
  const base = passagesOf(graph, inFrame, columns.count, frame.spine);
  const begin = unfold(frame, columns, base);
  const column = [...base.column];
  const left = base.left.map((items) => [...items]);
  const right = base.right.map((items) => [...items]);
  const placed = row.filter((at) => at !== undefined);
  const [top, bottom] = [Math.min(0, ...placed), Math.max(0, ...placed)];
  const lines: { readonly items: number[]; readonly stop: number; readonly from: number }[] = [];
  const ways = new Map(base.ways);
  const join = (a: number, b: number): void => {
    right[a]?.push(b);
    left[b]?.push(a);
  };
  graph.stops.forEach((_, stop) => {
    const link = graph.into[stop]?.[0];
    if (!continues(stop) || !link) return;
    const { from } = link;
    const end = columns.of[stop] ?? 0;
    column[stop] = end;
    const items: number[] = [];
    let last = from;
    for (let passed = (columns.of[from] ?? 0) + 1; passed < end; passed++) {
      const item = column.push(passed) - 1;
      left.push([]);
      right.push([]);
      join(last, item);
      items.push(item);
      last = item;
    }
    join(last, stop);
    items.push(stop);
    lines.push({ items, stop, from });
    ways.set(link, [from, ...items]);
  });
  const known = [...row];
  for (const item of base.spine) known[item] = 0;
  const loom = loomOf({ ...base, column, left, right }, known, begin);
  const crossing = new Set<number>();
  for (const { items, stop, from } of lines) {
    if (loom.extend(items, known[from] ?? 0, top, bottom) > 0) crossing.add(stop);
    row[stop] = known[stop];
  }
  return { crossing, ways, order: loom.order };
}

/** The order of the frame's items in the columns of the whole map. */
function unfold(frame: Frame, columns: Columns, base: Passages): number[][] {
  const known: number[] = [];
  for (const items of frame.order)
    items.forEach((item, index) => {
      known[item] = index;
    });
  /** The column of the frame that stands for a column of the whole map. */
  const origin: number[] = [];
  columns.bands.forEach(({ first, last }, stage) => {
    const band = frame.columns.bands[stage] ?? { first: 0, last: 0 };
    for (let c = first; c <= last; c++) origin.push(Math.min(band.last, band.first + c - first));
  });
  const keys = new Map<number, number>();
  for (const [link, way] of base.ways) {
    const old = frame.passages.ways.get(link) ?? [];
    const start = frame.columns.of[link.from] ?? 0;
    for (const item of way) {
      if (keys.has(item)) continue;
      const step = (origin[base.column[item] ?? 0] ?? 0) - start;
      const [here, next] = [old[step] ?? old.at(-1), old[step + 1] ?? old.at(-1)];
      keys.set(item, (known[here ?? -1] ?? 0) + (known[next ?? -1] ?? 0) / 1000);
    }
  }
  const order: number[][] = Array.from({ length: columns.count }, () => []);
  for (const [item, c] of base.column.entries()) order[c]?.push(item);
  const key = (item: number): number => (item < base.stops ? (known[item] ?? 0) : (keys.get(item) ?? 0));
  for (const items of order) items.sort((a, b) => key(a) - key(b));
  return order;
}
