/** Folds a map that is wider than its place: its stages go on in a new row, as a text does in a new line. */
import type { Box } from './cells.ts';
import type { Point } from './lines.ts';

/** One row of a folded map: the stretch of the unfolded one that it shows, and how far that is moved. */
export interface Fold {
  /** The numbers of its first and last stage. */
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  /** Where lines that go on in the next row leave this one: at the right edge of the widest. */
  readonly edge: number;
  readonly dx: number;
  readonly dy: number;
  /** Where the row begins and how high it is, the stages' names included. */
  readonly y: number;
  readonly height: number;
}

/** What the unfolded map takes of room. */
export interface Unfolded {
  readonly bands: readonly { readonly x: number; readonly width: number }[];
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
  /** The height of the stages' names, and of the whole. */
  readonly top: number;
  readonly height: number;
}

/** Between two rows; above the first station or line of one, and below the last. */
const space = { rows: 16, above: 14, below: 14 } as const;
/** A line that goes on in the next row ends this far outside its stage. */
const stub = 4;

/**
 * The rows of a map that may be `most` pixels wide: as few as it needs, as alike in width as its stages allow. A stage
 * is never parted: one that is wider than `most` has a row of its own. A row is no higher than what stands in it.
 */
export function foldsOf(map: Unfolded, most: number): Fold[] {
  const { bands, top, height } = map;
  const parts = partition(bands, most);
  if (parts.length < 2) {
    const right = Number.POSITIVE_INFINITY;
    return [
      { first: 0, last: bands.length - 1, left: -right, right, edge: right, dx: 0, dy: 0, y: 0, height },
    ];
  }
  const edge =
    2 * stub + Math.max(...parts.map(([first, last]) => endOf(bands[last]) - (bands[first]?.x ?? 0)));
  let y = 0;
  return parts.map(([first, last]): Fold => {
    const start = bands[first]?.x ?? 0;
    const [left, right] = [start - stub, endOf(bands[last]) + stub];
    const heights = heightsWithin(map, left, right);
    const above = Math.min(...heights) - space.above;
    const row = {
      ...{ first, last, left, right, edge, y },
      // The row's first line may come in from the row before: it needs its stub.
      dx: stub - start,
      dy: y + top - above,
      height: Math.ceil(top + Math.max(...heights) + space.below - above),
    };
    y += row.height + space.rows;
    return row;
  });
}

/** How wide the stages of a row are made: all but the last row end at one edge. */
export function widthIn({ edge, last, dx }: Fold, stage: number, bands: Unfolded['bands']): number {
  const { x = 0, width = 0 } = bands[stage] ?? {};
  return stage === last && last < bands.length - 1 ? edge - stub - (x + dx) : width;
}

/** A line in the rows that it runs through, from first to last. */
export function foldLine(points: readonly Point[], folds: readonly Fold[]): Point[][] {
  return folds.flatMap(({ left, right, edge, dx, dy }) => {
    const inside = within(points, left, right).map(([x, y]): Point => [x === right ? edge : x + dx, y + dy]);
    return inside.length > 1 ? [inside] : [];
  });
}

/** The stages of each row: of the ways to part them into the fewest rows, the one whose widest row is narrowest. */
function partition(bands: Unfolded['bands'], most: number): (readonly [first: number, last: number])[] {
  const width = (first: number, last: number): number => endOf(bands[last]) - (bands[first]?.x ?? 0);
  const best: { rows: number; widest: number; from: number }[] = [{ rows: 0, widest: 0, from: 0 }];
  for (let end = 1; end <= bands.length; end++) {
    const ways = bands.slice(0, end).flatMap((_, from) => {
      const own = width(from, end - 1);
      const before = best[from];
      if (!before || (own > most && from < end - 1)) return [];
      return [{ rows: before.rows + 1, widest: Math.max(before.widest, own), from }];
    });
    const fewest = ways.reduce((a, b) =>
      b.rows < a.rows || (b.rows === a.rows && b.widest < a.widest) ? b : a,
    );
    best.push(fewest);
  }
  const parts: (readonly [number, number])[] = [];
  for (let end = bands.length; end > 0; end = best[end]?.from ?? 0)
    parts.unshift([best[end]?.from ?? 0, end - 1]);
  return parts;
}

/** How high and how low the stations and lines between `left` and `right` stand. */
function heightsWithin({ boxes, lines, top }: Unfolded, left: number, right: number): number[] {
  const own = boxes.filter(({ x }) => x > left && x < right);
  const heights = [
    ...own.flatMap(({ y, height }) => [y, y + height]),
    ...lines.flatMap((points) => within(points, left, right).map(([, y]) => y)),
  ];
  return heights.length > 0 ? heights : [top];
}

/** The corners of a line between `left` and `right`; it is level where they cut it. */
function within(points: readonly Point[], left: number, right: number): Point[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const cuts = before
      ? [left, right].filter((x) => before[0] < x && point[0] > x).map((x): Point => [x, point[1]])
      : [];
    return point[0] >= left && point[0] <= right ? [...cuts, point] : cuts;
  });
}

function endOf(band: Unfolded['bands'][number] | undefined): number {
  return (band?.x ?? 0) + (band?.width ?? 0);
}
