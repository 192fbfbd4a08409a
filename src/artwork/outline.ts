/**
 * Closed outlines made of straight lines and circular arcs that meet without a corner, walked clockwise
 * on a page whose y axis points down. This small family can be inset, cut and measured exactly.
 */

export interface Line {
  readonly from: Point;
  readonly to: Point;
}
/** An arc of a circle; it walks from `start` to `end` (radians), clockwise where `end` is the greater. */
export interface Arc {
  readonly centre: Point;
  readonly radius: number;
  readonly start: number;
  readonly end: number;
}
export type Point = readonly [x: number, y: number];
export type Segment = Line | Arc;
export type Outline = readonly Segment[];

/** The outline as closed SVG path data, rounded to a hundredth. */
export function pathData(outline: Outline): string {
  return `${openPath(outline)}Z`;
}

/** The outline moved inwards by `distance` everywhere; convex arcs must have a greater radius. */
export function inset(outline: Outline, distance: number): Outline {
  return outline.map((segment) => {
    if (!isLine(segment)) {
      const radius = segment.radius + (segment.end > segment.start ? -distance : distance);
      if (radius <= 0)
        throw new RangeError(`An arc of radius ${segment.radius} cannot be inset by ${distance}.`);
      return { ...segment, radius };
    }
    const [dx, dy] = [segment.to[0] - segment.from[0], segment.to[1] - segment.from[1]];
    const share = distance / Math.hypot(dx, dy);
    const moved = ([x, y]: Point): Point => [x - dy * share, y + dx * share];
    return { from: moved(segment.from), to: moved(segment.to) };
  });
}

/** The length of the outline. */
export function perimeter(outline: Outline): number {
  return outline.reduce((sum, segment) => sum + length(segment), 0);
}

/** How far one can go left and right from `x` on every height between `top` and `bottom` without leaving. */
export function halfWidth(outline: Outline, x: number, top: number, bottom: number): number {
  const steps = Math.max(2, Math.ceil(bottom - top));
  let half = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= steps; i++) {
    const y = top + ((bottom - top) * i) / steps;
    const crossings = outline.flatMap((segment) => cuts(segment, y));
    if (crossings.length === 0) return 0;
    for (const cut of crossings) half = Math.min(half, Math.abs(pointAt(cut.segment, cut.at)[0] - x));
  }
  return half;
}

/** The part of an outline below a line, from where it leaves on the right to where it comes in on the left. */
export interface Lower {
  readonly right: Point;
  readonly left: Point;
  /** Open path data, from `right` round the bottom to `left`. */
  readonly path: string;
}

/** Cuts the outline at height `right` on its right side and `left` on its left side. */
export function lower(outline: Outline, left: number, right: number): Lower {
  const from = outermost(outline, right, 1);
  const to = outermost(outline, left, -1);
  const kept: Segment[] = [part(from.segment, from.at, 1)];
  for (let i = outline.indexOf(from.segment) + 1; ; i++) {
    const segment = outline[i % outline.length] as Segment;
    if (segment === to.segment) break;
    kept.push(segment);
  }
  kept.push(part(to.segment, 0, to.at));
  return {
    right: pointAt(from.segment, from.at),
    left: pointAt(to.segment, to.at),
    path: openPath(kept),
  };
}

/** A number with at most two decimals, as short as SVG reads it. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

interface Cut {
  readonly segment: Segment;
  /** The share of the segment walked, from 0 to 1. */
  readonly at: number;
}

function isLine(segment: Segment): segment is Line {
  return 'from' in segment;
}

function pointAt(segment: Segment, at: number): Point {
  if (isLine(segment)) {
    const { from, to } = segment;
    return [from[0] + (to[0] - from[0]) * at, from[1] + (to[1] - from[1]) * at];
  }
  const angle = segment.start + (segment.end - segment.start) * at;
  return [
    segment.centre[0] + segment.radius * Math.cos(angle),
    segment.centre[1] + segment.radius * Math.sin(angle),
  ];
}

function part(segment: Segment, start: number, end: number): Segment {
  if (isLine(segment)) return { from: pointAt(segment, start), to: pointAt(segment, end) };
  const sweep = segment.end - segment.start;
  return { ...segment, start: segment.start + sweep * start, end: segment.start + sweep * end };
}

function length(segment: Segment): number {
  return isLine(segment)
    ? Math.hypot(segment.to[0] - segment.from[0], segment.to[1] - segment.from[1])
    : segment.radius * Math.abs(segment.end - segment.start);
}

/** Where a segment crosses the height `y`. */
function cuts(segment: Segment, y: number): Cut[] {
  if (isLine(segment)) {
    const dy = segment.to[1] - segment.from[1];
    const at = (y - segment.from[1]) / dy;
    return dy !== 0 && at >= 0 && at <= 1 ? [{ segment, at }] : [];
  }
  const sine = (y - segment.centre[1]) / segment.radius;
  if (Math.abs(sine) > 1) return [];
  const sweep = segment.end - segment.start;
  const turn = 2 * Math.PI;
  return [Math.asin(sine), Math.PI - Math.asin(sine)].flatMap((angle) => {
    // The angle as the first one met when walking from the start.
    const walked = sweep > 0 ? mod(angle - segment.start, turn) : -mod(segment.start - angle, turn);
    const at = walked / sweep;
    return at <= 1 ? [{ segment, at }] : [];
  });
}

function outermost(outline: Outline, y: number, side: 1 | -1): Cut {
  const [first, ...rest] = outline.flatMap((segment) => cuts(segment, y));
  if (!first) throw new RangeError(`The outline has no point at the height ${y}.`);
  const reach = (cut: Cut) => pointAt(cut.segment, cut.at)[0] * side;
  return rest.reduce((best, cut) => (reach(cut) > reach(best) ? cut : best), first);
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function openPath(segments: readonly Segment[]): string {
  const [first] = segments;
  if (!first) return '';
  return `M${pair(pointAt(first, 0))}${segments.map(command).join('')}`;
}

function command(segment: Segment): string {
  const end = pair(pointAt(segment, 1));
  if (isLine(segment)) return `L${end}`;
  const sweep = segment.end - segment.start;
  const radius = short(segment.radius);
  return `A${radius} ${radius} 0 ${Math.abs(sweep) > Math.PI ? 1 : 0} ${sweep > 0 ? 1 : 0} ${end}`;
}

function pair([x, y]: Point): string {
  return `${short(x)} ${short(y)}`;
}
