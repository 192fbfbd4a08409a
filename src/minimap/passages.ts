/** What stands in each column: its stops, and the lines that pass through it on their way further. */
import type { Link, MapGraph } from './graph.ts';
import type { Spine } from './spine.ts';

/**
 * The columns with what stands in them. Items below `stops` are the stops themselves; each other one is the passage
 * of a line through one column. Lines that lead to one stop, or leave one, in the same colour pass together.
 */
export interface Passages {
  readonly stops: number;
  readonly columns: number;
  /** By item. */
  readonly column: readonly number[];
  /** By item: those it is joined to in the column before, and in the next. */
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
  /** The passages of the spine, which keep to row 0; they are in no bundle. */
  readonly spine: ReadonlySet<number>;
  /** The passages of each bundle, from its first column to its last. */
  readonly bundles: ReadonlyMap<string, readonly number[]>;
  /** The way of each link: its items, from stop to stop, one a column. */
  readonly ways: ReadonlyMap<Link, readonly number[]>;
}

/** The passages of the links between stops that have a column (not -1). */
export function passagesOf(
  graph: MapGraph,
  columns: readonly number[],
  count: number,
  spine: Spine,
): Passages {
  const column = [...columns];
  const left: number[][] = column.map(() => []);
  const right: number[][] = column.map(() => []);
  const at = (index: number): number => columns[index] ?? -1;
  const links = graph.links.filter(({ from, to }) => at(from) >= 0 && at(to) >= 0);
  const keys = bundleKeys(links.filter((link) => at(link.to) - at(link.from) > 1 && !spine.links.has(link)));
  const straight = new Set<number>();
  const bundles = new Map<string, Map<number, number>>();
  const ways = new Map<Link, number[]>();
  for (const link of links) {
    const bundle = bundles.get(keys.get(link) ?? '') ?? new Map<number, number>();
    const way = [link.from];
    for (let passed = at(link.from) + 1; passed < at(link.to); passed++) {
      let item = bundle.get(passed);
      if (item === undefined) {
        item = column.push(passed) - 1;
        left.push([]);
        right.push([]);
        bundle.set(passed, item);
        if (spine.links.has(link)) straight.add(item);
      }
      way.push(item);
    }
    way.push(link.to);
    if (way.length > 2 && !spine.links.has(link)) bundles.set(keys.get(link) ?? '', bundle);
    ways.set(link, way);
    way.forEach((item, index) => {
      const next = way[index + 1];
      if (next === undefined || right[item]?.includes(next)) return;
      right[item]?.push(next);
      left[next]?.push(item);
    });
  }
  return {
    stops: columns.length,
    columns: count,
    column,
    left,
    right,
    spine: straight,
    bundles: new Map(
      [...bundles].map(([key, items]) => [key, [...items].sort(([a], [b]) => a - b).map(([, item]) => item)]),
    ),
    ways,
  };
}

/** With whom each long link travels: those to the same stop in the same colour, else those from the same stop. */
function bundleKeys(links: readonly Link[]): Map<Link, string> {
  const to = (link: Link): string => `to ${link.to} ${link.branch ?? ''}`;
  const from = (link: Link): string => `from ${link.from} ${link.branch ?? ''}`;
  const count = new Map<string, number>();
  for (const link of links) {
    for (const key of [to(link), from(link)]) count.set(key, (count.get(key) ?? 0) + 1);
  }
  return new Map(
    links.map((link) => {
      const shared = [to(link), from(link)].find((key) => (count.get(key) ?? 0) > 1);
      return [link, shared ?? `${link.from} to ${link.to}`];
    }),
  );
}
