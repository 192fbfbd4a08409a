/** Gives every stop of a pathway its column and its row. */

import { type Columns, columnsOf } from './columns.ts';
import { continueRows } from './continue.ts';
import { extensionsOf } from './extensions.ts';
import type { MapGraph } from './graph.ts';
import { improveOrder, orderColumns } from './order.ts';
import { type Passages, passagesOf } from './passages.ts';
import { rowsOf, wishedRows } from './rows.ts';
import { type Spine, spineOf } from './spine.ts';
import { straighten } from './straighten.ts';
import { rewoven } from './weave.ts';

/** Where the stops stand; by stop, in the graph's order. */
export interface Places {
  readonly columns: Columns;
  readonly rows: readonly number[];
  readonly spine: Spine;
  readonly passages: Passages;
  /** How the lines were woven when the last stop found its place. */
  readonly order: readonly (readonly number[])[];
}

/**
 * Places the stops. Those that only continue their line ({@link extensionsOf}) come after all others, stage by stage,
 * and move none of an earlier stage; nor do they move those of their own stage and of later ones, unless they would
 * have to cross a line.
 */
export function placeStops(graph: MapGraph, stages: number): Places {
  const continues = extensionsOf(graph);
  let placed = graph.stops.map((_, stop) => !continues[stop]);
  let columns = columnsOf(graph, stages, placed);
  const spine = spineOf(graph, columns.of);
  let passages = passagesOf(graph, columns.of, columns.count, spine);
  const begun = beginning(graph, continues, passages, spine);
  const straight = straighten(begun.passages, spine, begun.order);
  let rows = rowsOf(graph, begun.passages, straight, spine);
  const count = passages.column.length;
  let order: readonly (readonly number[])[] = straight.map((items) => items.filter((item) => item < count));
  for (let stage = 0; stage < stages; stage++) {
    const isNew = (stop: number): boolean => continues[stop] === true && graph.stops[stop]?.stage === stage;
    if (!graph.stops.some((_, stop) => isNew(stop))) continue;
    placed = placed.map((known, stop) => known || isNew(stop));
    const wider = columnsOf(graph, stages, placed, columns);
    const longer = [...rows];
    const woven = continueRows(graph, { columns, passages, order, spine }, wider, isNew, longer);
    columns = wider;
    passages = passagesOf(graph, columns.of, columns.count, spine);
    order = rewoven(passages, longer, woven);
    rows = longer;
    if (woven.crossing.size === 0) continue;
    const { column, spine: pinned } = passages;
    const first = columns.bands[stage]?.first ?? 0;
    const before = (item: number): boolean =>
      (item < passages.stops || pinned.has(item)) && (column[item] ?? 0) < first;
    order = improveOrder(
      passages,
      order,
      column.map(() => 1),
      before,
    );
    rows = rowsOf(
      graph,
      passages,
      order,
      spine,
      rows.map((row, stop) => (before(stop) ? row : undefined)),
    );
  }
  wishedRows(graph, columns.of, rows);
  return { columns, spine, passages, order, rows: rows.map((row) => row ?? 0) };
}

/** What a line weighs that is there, and one that may be there once. */
const [real, possible] = [16, 1];

/**
 * An order with the fewest crossings and, of those, one in which the lines could go on to the end of the map from
 * their last stop here and cross little. The spine does go on, so that row 0 stays free for it.
 */
function beginning(
  graph: MapGraph,
  continues: readonly boolean[],
  passages: Passages,
  spine: Spine,
): { readonly passages: Passages; readonly order: readonly (readonly number[])[] } {
  const order = orderColumns(passages);
  const column = [...passages.column];
  const left = passages.left.map((items) => [...items]);
  const right = passages.right.map((items) => [...items]);
  const goOn = (stop: number): number[] => {
    const added: number[] = [];
    const own = order[column[stop] ?? 0] ?? [];
    let share = (own.indexOf(stop) + 0.5) / own.length;
    for (let passed = (column[stop] ?? 0) + 1; passed < passages.columns; passed++) {
      const item = column.push(passed) - 1;
      right[added.at(-1) ?? stop]?.push(item);
      left.push([added.at(-1) ?? stop]);
      right.push([]);
      added.push(item);
      const here = order[passed] ?? [];
      const at = Math.round(share * here.length);
      here.splice(at, 0, item);
      share = (at + 0.5) / here.length;
    }
    return added;
  };
  const at = (stop: number): number => column[stop] ?? 0;
  const end = [...spine.stops].reduce<number | undefined>(
    (last, stop) => (last === undefined || at(stop) > at(last) ? stop : last),
    undefined,
  );
  const axis = end === undefined ? [] : goOn(end);
  const longer = {
    ...passages,
    column: [...column],
    left: left.map((items) => [...items]),
    right: right.map((items) => [...items]),
    spine: new Set([...passages.spine, ...axis]),
  };
  const ends = new Map<string, number>();
  graph.stops.forEach(({ branch }, stop) => {
    if (!continues[stop] && branch !== undefined) ends.set(branch, stop);
  });
  for (const stop of ends.values()) goOn(stop);
  const weight = column.map((_, item) => (item < passages.column.length ? real : possible));
  const found = improveOrder({ ...passages, column, left, right }, order, weight);
  const count = longer.column.length;
  return { passages: longer, order: found.map((items) => items.filter((item) => item < count)) };
}
