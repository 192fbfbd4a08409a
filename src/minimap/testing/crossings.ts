/** Counts crossings in drawings, from the drawn lines themselves. */
import type { Track } from '../drawing.ts';
import type { Point } from '../lines.ts';

interface Stretch {
  readonly track: Track;
  readonly a: Point;
  readonly b: Point;
}

/** The straight stretches of the lines. */
export function stretchesOf(tracks: readonly Track[]): Stretch[] {
  return tracks.flatMap((track) =>
    track.lines.flatMap((points) =>
      points.slice(1).flatMap((b, index) => {
        const a = points[index] as Point;
        return a[0] === b[0] && a[1] === b[1] ? [] : [{ track, a, b }];
      }),
    ),
  );
}

const related = (x: Track, y: Track): boolean =>
  x.from === y.from || x.to === y.to || x.from === y.to || x.to === y.from;

/**
 * The points in which lines cross that share no stop; lines that run as one through a point count once there.
 * Bends are taken for corners, whose roundings stay clear of other lines.
 */
export function crossingsOf(tracks: readonly Track[]): number {
  const stretches = stretchesOf(tracks);
  const level = stretches.filter(({ a, b }) => a[1] === b[1]);
  const upright = stretches.filter(({ a, b }) => a[0] === b[0]);
  const points = new Set<string>();
  for (const h of level) {
    for (const v of upright) {
      if (related(h.track, v.track)) continue;
      const [x, y] = [v.a[0], h.a[1]];
      if (between(x, h.a[0], h.b[0]) && between(y, v.a[1], v.b[1])) points.add(`${x} ${y}`);
    }
  }
  return points.size;
}

/** Pairs of lines that share no stop and lie on each other somewhere, or meet end to end. */
export function overlapsOf(tracks: readonly Track[]): string[] {
  const stretches = stretchesOf(tracks);
  const found: string[] = [];
  stretches.forEach((one, index) => {
    for (const other of stretches.slice(index + 1)) {
      if (related(one.track, other.track)) continue;
      for (const axis of [0, 1] as const) {
        const across = 1 - axis;
        if (one.a[across] !== one.b[across] || other.a[across] !== other.b[across]) continue;
        if (one.a[across] !== other.a[across]) continue;
        const [from, to] = [
          Math.max(Math.min(one.a[axis], one.b[axis]), Math.min(other.a[axis], other.b[axis])),
          Math.min(Math.max(one.a[axis], one.b[axis]), Math.max(other.a[axis], other.b[axis])),
        ];
        if (from <= to) {
          const name = ({ from, to }: Track) => `${from}→${to}`;
          found.push(`${name(one.track)} and ${name(other.track)} at ${from}, ${one.a[across]}`);
        }
      }
    }
  });
  return found;
}

function between(value: number, a: number, b: number): boolean {
  return value > Math.min(a, b) && value < Math.max(a, b);
}
