import type { Outline, Point } from './outline.ts';

const turn = 2 * Math.PI;

/** A circle. */
export function circle(centre: Point, radius: number): Outline {
  return [
    { centre, radius, start: -turn / 4, end: turn / 4 },
    { centre, radius, start: turn / 4, end: (3 * turn) / 4 },
  ];
}

/** A polygon with rounded corners; vertices clockwise, each with the radius of its corner. */
export function rounded(vertices: readonly (readonly [x: number, y: number, radius: number])[]): Outline {
  const corners = vertices.map(([x, y, radius], i) => {
    const before = vertices.at(i - 1) ?? [x, y];
    const after = vertices[(i + 1) % vertices.length] ?? [x, y];
    const arriving = Math.atan2(y - before[1], x - before[0]);
    const leaving = Math.atan2(after[1] - y, after[0] - x);
    const bend = (leaving - arriving + turn) % turn;
    // The centre lies on the bisector, as far as the radius asks.
    const inward = arriving + turn / 4 + bend / 2;
    const away = radius / Math.cos(bend / 2);
    const centre: Point = [x + away * Math.cos(inward), y + away * Math.sin(inward)];
    return { centre, radius, start: arriving - turn / 4, end: arriving - turn / 4 + bend };
  });
  return corners.flatMap((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner;
    const from = on(corner.centre, corner.radius, corner.end);
    return [corner, { from, to: on(next.centre, next.radius, next.start) }];
  });
}

/** What a {@link pebble} is made of. */
export interface Pebble {
  readonly centre: Point;
  readonly sides: number;
  /** From the centre to the middle of a side. */
  readonly apothem: number;
  /** The radius of the sides, which bulge a little. */
  readonly bulge: number;
  readonly corner: number;
  /** Where the middle of the first side points, in radians from the right. */
  readonly first: number;
}

/** A regular polygon with bulging sides and round corners, like a stone worn by water. */
export function pebble({ centre, sides, apothem, bulge, corner, first }: Pebble): Outline {
  const step = turn / sides;
  const back = bulge - apothem;
  // The corner's circle touches both neighbouring sides from within: its centre is `bulge - corner`
  // from both of their centres.
  const cosine = Math.cos(step / 2);
  const reach = -back * cosine + Math.sqrt((back * cosine) ** 2 - back ** 2 + (bulge - corner) ** 2);
  const half = Math.asin((reach * Math.sin(step / 2)) / (bulge - corner));
  return Array.from({ length: sides }, (_, i) => first + i * step).flatMap((normal) => [
    {
      centre: on(centre, -back, normal),
      radius: bulge,
      start: normal - half,
      end: normal + half,
    },
    {
      centre: on(centre, reach, normal + step / 2),
      radius: corner,
      start: normal + half,
      end: normal + step - half,
    },
  ]);
}

/** What {@link lobes} are made of. */
export interface Lobes {
  readonly centre: Point;
  readonly count: number;
  /** The radius of a lobe. */
  readonly lobe: number;
  /** From the centre to the centre of a lobe. */
  readonly distance: number;
  /** The radius of the hollow between two lobes. */
  readonly hollow: number;
}

/** A flower: round lobes, the first one upwards, joined by small hollows. */
export function lobes({ centre, count, lobe, distance, hollow }: Lobes): Outline {
  const step = turn / count;
  const across = distance * Math.sin(step / 2);
  // The hollow's circle touches both neighbouring lobes from outside.
  const reach = distance * Math.cos(step / 2) + Math.sqrt((lobe + hollow) ** 2 - across ** 2);
  const half = Math.atan2(reach * Math.sin(step / 2), reach * Math.cos(step / 2) - distance);
  return Array.from({ length: count }, (_, i) => -turn / 4 + i * step).flatMap((angle) => [
    { centre: on(centre, distance, angle), radius: lobe, start: angle - half, end: angle + half },
    {
      centre: on(centre, reach, angle + step / 2),
      radius: hollow,
      start: angle + half + turn / 2,
      end: angle + step - half + turn / 2,
    },
  ]);
}

function on([x, y]: Point, radius: number, angle: number): Point {
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}
