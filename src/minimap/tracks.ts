/** The lines of a map, from stop to stop. */
import { type Captions, sizes } from './cells.ts';
import type { ColumnPlaces } from './column-places.ts';
import { type Fold, foldLine } from './fold.ts';
import type { Gap } from './gaps.ts';
import type { Link, MapLayout } from './layout.ts';
import { type Point, pathOf, trimmed } from './lines.ts';

/** A line between two stops. */
export interface Track {
  readonly branch: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly done: boolean;
  /** Its corners, from stop to stop: one line, or one in each row that it crosses where the map is folded. */
  readonly lines: readonly (readonly Point[])[];
  /** The path data; what lies on a line of the same kind already drawn is left out. */
  readonly path: string;
}

/** A link and its corners on the map before it is folded. */
export interface Line {
  readonly link: Link;
  readonly points: readonly Point[];
}

/** The corners of every link, unfolded; `height` is that of an item under the stages' names. */
export function linesOf(
  layout: MapLayout,
  gaps: readonly Gap[],
  columns: ColumnPlaces,
  top: number,
  height: (item: number) => number,
): Line[] {
  const { passages } = layout;
  const y = (item: number): number => top + height(item);
  return layout.links.map((link): Line => {
    const way = passages.ways.get(link) ?? [];
    const points: Point[] = [[columns.centre[passages.column[link.from] ?? 0] ?? 0, y(link.from)]];
    way.slice(1).forEach((to, step) => {
      const from = way[step] as number;
      const column = passages.column[from] ?? 0;
      const turn = gaps[column]?.turns.get(`${from}-${to}`);
      if (!turn) return;
      const x = (lane: number): number => (columns.lane[column] ?? 0) + lane * sizes.lane;
      points.push([x(turn.lane), y(from)]);
      if ('middle' in turn) {
        points.push([x(turn.lane), top + turn.middle], [x(turn.second), top + turn.middle]);
        points.push([x(turn.second), y(to)]);
      } else points.push([x(turn.lane), y(to)]);
    });
    points.push([columns.centre[passages.column[link.to] ?? 0] ?? 0, y(link.to)]);
    return { link, points };
  });
}

/** The lines as they are drawn, in the rows of a folded map. */
export function tracksOf(
  { graph }: MapLayout,
  lines: readonly Line[],
  folds: readonly Fold[],
  captions: Captions,
): Track[] {
  const id = (stop: number): string => graph.stops[stop]?.id ?? '';
  const done = ({ from, to }: Link): boolean => captions.done(id(from)) && captions.done(id(to));
  const kind = (link: Link): string => `${link.branch ?? ''} ${done(link)}`;
  return lines.map(({ link, points }, index): Track => {
    const before = lines.slice(0, index).filter((other) => kind(other.link) === kind(link));
    const sameEnd = before.filter((other) => other.link.to === link.to).map((other) => other.points);
    const sameStart = before.filter((other) => other.link.from === link.from).map((other) => other.points);
    return {
      branch: link.branch,
      from: id(link.from),
      to: id(link.to),
      done: done(link),
      lines: foldLine(points, folds),
      path: foldLine(trimmed(points, sameStart, sameEnd), folds)
        .map(pathOf)
        .join(''),
    };
  });
}
