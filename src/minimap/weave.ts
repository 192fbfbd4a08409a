/** Weaves the lines that pass between the stops, once these have their rows. */
import type { Woven } from './continue.ts';
import type { MapGraph } from './graph.ts';
import { loomOf } from './loom.ts';
import type { Passages } from './passages.ts';

/** How often each line is taken out and woven again. */
const rounds = 2;

/** The items of each column, top to bottom, stops in the order of their rows. */
export function weave(
  graph: MapGraph,
  passages: Passages,
  row: readonly (number | undefined)[],
  begin: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const known = [...row];
  for (const item of passages.spine) known[item] = 0;
  const loom = loomOf(passages, known, inRows(begin, known));
  const wishes = wishedRows(graph, passages, row);
  const bundles = [...passages.bundles].sort(([, a], [, b]) => a.length - b.length);
  for (let round = 0; round < rounds; round++) {
    for (const [key, items] of bundles) {
      loom.remove(items);
      loom.insert(items, wishes.get(key) ?? 0);
    }
  }
  return loom.order;
}

/** The columns as they were woven before, with the items that these passages give the same lines. */
export function rewoven(
  passages: Passages,
  known: readonly (number | undefined)[],
  { ways, order }: Woven,
): number[][] {
  const before = new Map(order.flatMap((items) => items.map((item, index) => [item, index] as const)));
  const place: (number | undefined)[] = passages.column
    .slice(0, passages.stops)
    .map((_, stop) => before.get(stop));
  for (const [link, way] of passages.ways) {
    const old = ways.get(link) ?? [];
    way.forEach((item, step) => {
      place[item] ??= before.get(old[step] ?? -1) ?? 0;
    });
  }
  const begin: number[][] = Array.from({ length: passages.columns }, () => []);
  for (const item of place.keys()) begin[passages.column[item] ?? -1]?.push(item);
  for (const items of begin) items.sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0));
  return inRows(begin, known);
}

/** The columns with what has a row in the order of the rows, wherever lines pass between. */
function inRows(begin: readonly (readonly number[])[], known: readonly (number | undefined)[]): number[][] {
  return begin.map((items) => {
    const rows = items
      .filter((item) => known[item] !== undefined)
      .sort((a, b) => (known[a] ?? 0) - (known[b] ?? 0));
    return items.map((item) => (known[item] === undefined ? item : (rows.shift() ?? item)));
  });
}

/** The row that each bundle would like to run on: a branch leaves for its own row, and comes back late. */
function wishedRows(
  { stops }: MapGraph,
  { ways, bundles }: Passages,
  row: readonly (number | undefined)[],
): Map<string, number> {
  const owner = new Map([...bundles].flatMap(([key, items]) => items.map((item) => [item, key] as const)));
  const rows = new Map<string, number[]>();
  for (const [link, way] of ways) {
    const key = owner.get(way[1] ?? -1);
    if (key === undefined) continue;
    const leads = stops[link.to]?.branch !== undefined;
    const list = rows.get(key) ?? [];
    list.push(row[leads ? link.to : link.from] ?? 0);
    rows.set(key, list);
  }
  return new Map([...rows].map(([key, list]) => [key, list.sort((a, b) => a - b)[list.length >> 1] ?? 0]));
}
