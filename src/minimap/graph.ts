/** A pathway as a graph: what the mini-map places and joins. */

/** A stop to place. */
export interface MapStop {
  readonly id: string;
  /** The stage, counted from 0. */
  readonly stage: number;
  /** The branch's id, or `undefined` on the main line. */
  readonly branch: string | undefined;
  /** The ids of the stops asked before it, whether all of them are needed or some. */
  readonly after: readonly string[];
  /** The badge that sums up its stage: it stands at the stage's end. */
  readonly milestone?: boolean | undefined;
  /** The author's wish: how many rows below the main line, above where negative. */
  readonly row?: number | undefined;
  /** The author's wish: the column of its stage, counted from 1. */
  readonly column?: number | undefined;
}

/** A line from one stop to another, by their places in {@link MapGraph.stops}. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** The branch whose colour it bears: that of the stop it leads to, else of the one it leaves. */
  readonly branch: string | undefined;
}

export interface MapGraph {
  /** In reading order: stage by stage as written, each stop after those of its stage that it asks for. */
  readonly stops: readonly MapStop[];
  /** Each link leads forward in reading order. */
  readonly links: readonly Link[];
  /** The links that arrive at each stop, and those that leave it. */
  readonly into: readonly (readonly Link[])[];
  readonly out: readonly (readonly Link[])[];
}

/**
 * The graph of a pathway.
 *
 * A stop is joined to each stop that it asks for. One that asks for none follows the line itself: the stop before it
 * on its branch; the first of a branch, the stop of the main line before it.
 *
 * What a longer way already shows is not drawn again: where `c` asks for `a` and `b`, and `b` for `a`, one reads
 * a – b – c, and a second line from `a` to `c` would tell nothing more. A request for a stop of a later stage cannot
 * be drawn as a way forward, and is left to the words of the page.
 */
export function graphOf(given: readonly MapStop[]): MapGraph {
  const stops = inReadingOrder(given);
  const place = new Map(stops.map(({ id }, index) => [id, index]));
  const before = stops.map((stop, index) => {
    const asked = stop.after.flatMap((id) => place.get(id) ?? []);
    const known = asked.length > 0 ? asked : lineBefore(stops, index);
    return [...new Set(known)].filter((from) => from < index);
  });
  const ancestors: Set<number>[] = [];
  const into = before.map((froms, to): Link[] => {
    const beyond = new Set(froms.flatMap((from) => [...(ancestors[from] ?? [])]));
    ancestors.push(new Set([...froms, ...beyond]));
    const branch = stops[to]?.branch;
    return froms
      .filter((from) => !beyond.has(from))
      .map((from) => ({ from, to, branch: branch ?? stops[from]?.branch }));
  });
  const links = into.flat();
  const out: Link[][] = stops.map(() => []);
  for (const link of links) out[link.from]?.push(link);
  return { stops, links, into, out };
}

/** The stop before this one on its branch; for the first of a branch, on the main line. */
function lineBefore(stops: readonly MapStop[], index: number): number[] {
  const earlier = stops.slice(0, index);
  const own = earlier.findLastIndex(({ branch }) => branch === stops[index]?.branch);
  const main = own < 0 ? earlier.findLastIndex(({ branch }) => branch === undefined) : own;
  return main < 0 ? [] : [main];
}

/** Stage by stage; inside one, the first written of those whose requests of the same stage have all been read. */
function inReadingOrder(given: readonly MapStop[]): MapStop[] {
  const known = new Map<string, MapStop>();
  for (const stop of given) if (!known.has(stop.id)) known.set(stop.id, stop);
  const waiting = [...known.values()].sort((a, b) => a.stage - b.stage);
  const read = new Set<string>();
  const order: MapStop[] = [];
  while (waiting.length > 0) {
    const stage = waiting[0]?.stage;
    const ready = waiting.findIndex(
      (stop) =>
        stop.stage === stage && stop.after.every((id) => read.has(id) || known.get(id)?.stage !== stage),
    );
    // In a cycle nobody is ready: the first written goes first, and what it asks for is not drawn.
    const [next] = waiting.splice(Math.max(ready, 0), 1);
    if (!next) break;
    read.add(next.id);
    order.push(next);
  }
  return order;
}
