/** The lanes of the corridors between rows, so that no two lines lie on each other. */
import type { Passages } from './passages.ts';

export interface Corridors {
  /** The lane of each item that passes in a corridor, from the top; `undefined` for the others. */
  readonly lane: readonly (number | undefined)[];
  /** How many lanes each corridor has, by level. */
  readonly count: ReadonlyMap<number, number>;
}

interface Run {
  readonly items: readonly number[];
  readonly after: Set<Run>;
  lane: number;
}

/** A line keeps its lane as long as it stays in a corridor, where the order of the columns allows. */
export function corridorsOf(
  passages: Passages,
  order: readonly (readonly number[])[],
  level: readonly number[],
): Corridors {
  const lane: (number | undefined)[] = level.map(() => undefined);
  const count = new Map<number, number>();
  const levels = [...new Set(level)].filter((at) => !Number.isInteger(at));
  for (const at of levels) {
    const inside = (item: number | undefined): item is number =>
      item !== undefined && item >= passages.stops && level[item] === at;
    const whole = [...passages.bundles.values()].flatMap((items) => runs(items, inside));
    const single = [...passages.bundles.values()].flatMap((items) =>
      items.filter(inside).map((item) => [item]),
    );
    // Lines that change sides inside a corridor cannot both keep their lanes.
    const lanes = assign(whole, order, inside) ?? assign(single, order, inside) ?? [];
    for (const run of lanes) for (const item of run.items) lane[item] = run.lane;
    count.set(at, Math.max(0, ...lanes.map((run) => run.lane + 1)));
  }
  return { lane, count };
}

/** The stretches of consecutive items that are inside. */
function runs(items: readonly number[], inside: (item: number) => boolean): number[][] {
  const found: number[][] = [];
  items.forEach((item, index) => {
    if (!inside(item)) return;
    const before = items[index - 1];
    const last = found.at(-1);
    if (last && before !== undefined && last.at(-1) === before) last.push(item);
    else found.push([item]);
  });
  return found;
}

/** Each run in the first lane below those above it; `undefined` where some would have to be above each other. */
function assign(
  items: readonly (readonly number[])[],
  order: readonly (readonly number[])[],
  inside: (item: number) => boolean,
): Run[] | undefined {
  const all = items.map((own): Run => ({ items: own, after: new Set(), lane: -1 }));
  const owner = new Map(all.flatMap((run) => run.items.map((item) => [item, run] as const)));
  for (const column of order) {
    let above: Run | undefined;
    for (const item of column.filter(inside)) {
      const run = owner.get(item);
      if (above) run?.after.add(above);
      above = run;
    }
  }
  let waiting = all;
  while (waiting.length > 0) {
    const ready = waiting.filter((run) => [...run.after].every((other) => other.lane >= 0));
    if (ready.length === 0) return undefined;
    for (const run of ready) run.lane = 1 + Math.max(-1, ...[...run.after].map((other) => other.lane));
    waiting = waiting.filter((run) => run.lane < 0);
  }
  return all;
}
