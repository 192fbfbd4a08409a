/** Lines of upright and level stretches, drawn with rounded bends. */

export type Point = readonly [x: number, y: number];

/** The radius of a bend, in pixels. */
export const bend = 11;

/** The path data of a line through these corners, absolute and in whole pixels where they are. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = simple(points);
  if (!first) return '';
  let data = `M${first[0]} ${first[1]}`;
  let last = first;
  rest.forEach((corner, index) => {
    const next = rest[index + 1];
    if (!next) {
      data += step(last, corner);
      return;
    }
    const before = length(rest[index - 1] ?? first, corner) / (index === 0 ? 1 : 2);
    const after = length(corner, next) / (rest[index + 2] ? 2 : 1);
    const radius = Math.min(bend, before, after);
    const start = towards(corner, last, radius);
    const end = towards(corner, next, radius);
    data += `${step(last, start)}Q${corner[0]} ${corner[1]} ${end[0]} ${end[1]}`;
    last = end;
  });
  return data;
}

/**
 * What is left of a line to draw when others already are: it begins where it leaves the last of those that start with
 * it, and ends where it joins one of those that end with it.
 */
export function trimmed(
  points: readonly Point[],
  sameStart: readonly (readonly Point[])[],
  sameEnd: readonly (readonly Point[])[],
): readonly Point[] {
  const own = simple(points);
  const end = shortest(own, sameEnd.map(simple));
  const start = shortest(
    own.toReversed(),
    sameStart.map((line) => simple(line).toReversed()),
  ).toReversed();
  const [from, to] = [own.length - start.length, end.length];
  // Cut at both ends only where something is left between.
  if (from + 1 >= to) return to <= 2 ? start : end;
  return [...start.slice(0, 1), ...own.slice(from + 1, to - 1), ...end.slice(-1)];
}

/** The line cut where it joins the one of `others`, all ending with it, that it joins first. */
function shortest(own: readonly Point[], others: readonly (readonly Point[])[]): readonly Point[] {
  const cuts = others.map((other) => cutAtMeeting(own, other));
  return cuts.reduce((best, cut) => (total(cut) < total(best) ? cut : best), own);
}

function cutAtMeeting(own: readonly Point[], other: readonly Point[]): readonly Point[] {
  let [i, j] = [own.length - 1, other.length - 1];
  while (i > 0 && j > 0 && same(own[i - 1], other[j - 1])) {
    i--;
    j--;
  }
  const [corner, a, b] = [own[i], own[i - 1], other[j - 1]];
  if (!corner || !a || !b) return own;
  if (heading(corner, a) !== heading(corner, b)) {
    // They meet in this corner, and turn there into the same stretch.
    const next = own[i + 1];
    return next ? [...own.slice(0, i + 1), towards(corner, next, Math.min(bend, length(corner, next)))] : own;
  }
  const nearer = length(corner, a) < length(corner, b) ? a : b;
  const meeting = towards(nearer, corner, Math.min(bend, length(nearer, corner) / 2));
  return [...own.slice(0, i), meeting];
}

/** The corners alone: points on the way between two others are left out. */
function simple(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last && same(last, point)) continue;
    if (last && before && heading(before, last) === heading(last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function same(a: Point | undefined, b: Point | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

function heading(from: Point, to: Point): string {
  return `${Math.sign(to[0] - from[0])} ${Math.sign(to[1] - from[1])}`;
}

function length(a: Point, b: Point): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
}

function total(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, index) => sum + length(points[index] as Point, point), 0);
}

function towards(from: Point, to: Point, by: number): Point {
  return [from[0] + Math.sign(to[0] - from[0]) * by, from[1] + Math.sign(to[1] - from[1]) * by];
}

function step(from: Point, to: Point): string {
  if (same(from, to)) return '';
  return from[1] === to[1] ? `H${to[0]}` : `V${to[1]}`;
}
