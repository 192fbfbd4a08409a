/** The upright stretches between two columns, each in a lane of its own. */

/** A line between two columns: its items, its colour, and its heights at the two ends. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  readonly y0: number;
  readonly y1: number;
}

/** Where a segment turns: one lane; or two, with the height at which it runs from one to the other. */
export type Turn =
  | { readonly lane: number }
  | { readonly lane: number; readonly middle: number; readonly second: number };

export interface Gap {
  readonly lanes: number;
  /** By the segment's ends, as `from-to`; segments that run straight are absent. */
  readonly turns: ReadonlyMap<string, Turn>;
}

/** Lines that go up or down together, at one place. */
interface Trunk {
  readonly segments: readonly Segment[];
  /** The heights at which lines come in from the left, and go out to the right. */
  readonly ins: readonly number[];
  readonly outs: readonly number[];
  readonly top: number;
  readonly bottom: number;
  /** The part of a line that has to turn twice. */
  readonly part?: 'first' | 'second';
  lane: number;
}

const forbidden = 1000;
/** How far apart two unrelated lines stay that end in the same lane. */
const clearance = 14;

/** Gives a lane to each upright stretch: lines of one colour to or from one stop share theirs, others never meet. */
export function lanesOf(segments: readonly Segment[]): Gap {
  let trunks = trunksOf(segments.filter(({ y0, y1 }) => y0 !== y1));
  let order = sorted(trunks);
  for (let tries = 0; tries < 8; tries++) {
    const stuck = firstForbidden(order);
    if (!stuck) break;
    trunks = trunks.flatMap((trunk) => (trunk === stuck ? split(trunk, trunks) : [trunk]));
    order = sorted(trunks);
  }
  const turns = new Map<string, Turn>();
  order.forEach((trunk, index) => {
    const before = order.slice(0, index).filter((other) => meet(other, trunk));
    trunk.lane = 1 + Math.max(-1, ...before.map(({ lane }) => lane));
  });
  for (const { segments: own, lane, part, outs } of order) {
    for (const { from, to } of own) {
      const known = turns.get(`${from}-${to}`);
      if (part === 'first') turns.set(`${from}-${to}`, { lane, middle: outs[0] ?? 0, second: lane + 1 });
      else if (part === 'second' && known && 'middle' in known) {
        turns.set(`${from}-${to}`, { ...known, second: lane });
      } else turns.set(`${from}-${to}`, { lane });
    }
  }
  return { lanes: Math.max(0, ...order.map(({ lane }) => lane + 1)), turns };
}

function trunksOf(segments: readonly Segment[]): Trunk[] {
  const to = (one: Segment): string => `to ${one.to} ${one.colour}`;
  const from = (one: Segment): string => `from ${one.from} ${one.colour}`;
  const count = new Map<string, number>();
  for (const one of segments)
    for (const key of [to(one), from(one)]) count.set(key, (count.get(key) ?? 0) + 1);
  const groups = new Map<string, Segment[]>();
  for (const one of segments) {
    const shared = [to(one), from(one)].find((key) => (count.get(key) ?? 0) > 1);
    const key = shared ?? `${one.from} to ${one.to}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((own) =>
    trunk(
      own,
      own.map(({ y0 }) => y0),
      own.map(({ y1 }) => y1),
    ),
  );
}

function trunk(
  segments: readonly Segment[],
  ins: readonly number[],
  outs: readonly number[],
  part?: Trunk['part'],
): Trunk {
  const [top, bottom] = [Math.min(...ins, ...outs), Math.max(...ins, ...outs)];
  return { segments, ins, outs, top, bottom, lane: 0, ...(part ? { part } : {}) };
}

/** Whether two trunks cannot share a lane. */
function meet(a: Trunk, b: Trunk): boolean {
  const related = a.segments.some((x) => b.segments.some((y) => x.from === y.from || x.to === y.to));
  const apart = related ? 0 : clearance;
  if (related && a.part && b.part) return true;
  return a.top < b.bottom + apart && b.top < a.bottom + apart;
}

/** What it costs to have `a` left of `b`: crossings, and lines that would lie on each other. */
function cost(a: Trunk, b: Trunk): number {
  if (a.part && b.part && a.segments[0] === b.segments[0]) return a.part === 'first' ? 0 : forbidden;
  let sum = 0;
  for (const y of new Set(b.ins)) if (y > a.top && y < a.bottom) sum++;
  for (const y of new Set(a.outs)) {
    if (y > b.top && y < b.bottom) sum++;
    if (b.ins.includes(y)) sum += forbidden;
  }
  return sum;
}

/** The order from left to right that costs least, as far as moving one at a time finds it. */
function sorted(trunks: readonly Trunk[]): Trunk[] {
  const order = [...trunks];
  for (let again = true, rounds = 0; again && rounds < 12; rounds++) {
    again = false;
    for (let index = 0; index < order.length; index++) {
      const own = order[index] as Trunk;
      let [best, to] = [0, index];
      for (let i = index - 1, gain = 0; i >= 0; i--) {
        const other = order[i] as Trunk;
        gain += cost(own, other) - cost(other, own);
        if (gain < best) [best, to] = [gain, i];
      }
      for (let i = index + 1, gain = 0; i < order.length; i++) {
        const other = order[i] as Trunk;
        gain += cost(other, own) - cost(own, other);
        if (gain < best) [best, to] = [gain, i];
      }
      if (to === index) continue;
      order.splice(index, 1);
      order.splice(to, 0, own);
      again = true;
    }
  }
  return order;
}

/** A trunk that lies on another wherever it stands, and that can be split. */
function firstForbidden(order: readonly Trunk[]): Trunk | undefined {
  for (const [index, a] of order.entries()) {
    for (const b of order.slice(index + 1)) {
      if (cost(a, b) < forbidden) continue;
      const whole = [a, b].filter(({ part }) => !part);
      const one = whole.find(({ segments }) => segments.length === 1) ?? whole[0];
      if (one) return one;
    }
  }
  return undefined;
}

/** The lines of a trunk each on its own; a single one turns twice, between its turns at a height that nothing has. */
function split({ segments, ins, outs }: Trunk, trunks: readonly Trunk[]): Trunk[] {
  if (segments.length > 1) return segments.map((own) => trunk([own], [own.y0], [own.y1]));
  const [y0, y1] = [ins[0] ?? 0, outs[0] ?? 0];
  const used = trunks.flatMap((other) => [...other.ins, ...other.outs]);
  const heights = [0.5, 0.4, 0.6, 0.3, 0.7, 0.45, 0.55].map((share) => y0 + (y1 - y0) * share);
  const middle = heights.find((y) => used.every((other) => Math.abs(other - y) > 8)) ?? (y0 + y1) / 2;
  return [trunk(segments, [y0], [middle], 'first'), trunk(segments, [middle], [y1], 'second')];
}
