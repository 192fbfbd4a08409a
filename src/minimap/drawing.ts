/** Turns a layout into the geometry of an SVG: lengths are CSS pixels at 100 %, y grows downwards. */
import { type Box, boxesOf, type Captions, type Cell, cellOf, sizes } from './cells.ts';
import { type Corridors, corridorsOf } from './corridors.ts';
import { type Gap, lanesOf, type Segment } from './gaps.ts';
import { breakLabel } from './label.ts';
import type { Link, MapLayout } from './layout.ts';
import { type Point, pathOf, trimmed } from './lines.ts';
import { textWidth } from './text-width.ts';

/** A station to draw: its centre and the side of its shape; its label's lines, and the first baseline. */
export interface Station {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: readonly string[];
  readonly labelY: number;
  /** Whether several lines meet here. */
  readonly meeting: boolean;
  /** The shape with its mark, the label with its word, and the pin where it is here. */
  readonly boxes: readonly Box[];
}

/** A line between two stops. */
export interface Track {
  readonly branch: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly done: boolean;
  /** Its corners, from stop to stop. */
  readonly points: readonly Point[];
  /** The path data; what lies on a line of the same kind already drawn is left out. */
  readonly path: string;
}

/** The ground of a stage, and its name in lines. */
export interface StageBand {
  readonly name: readonly string[];
  readonly x: number;
  readonly width: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly stations: readonly Station[];
  readonly tracks: readonly Track[];
  readonly bands: readonly StageBand[];
}

/** The geometry of a laid-out pathway. The same input gives the same drawing. */
export function draw(layout: MapLayout, captions: Captions): Drawing {
  const cells = layout.graph.stops.map((stop) => cellOf(stop.id, stop.milestone === true, captions));
  const corridors = corridorsOf(layout.passages, layout.order, layout.level);
  const rows = rowHeights(layout, cells, corridors);
  const head = (lines: number): number => 44 + (lines - 1) * sizes.stageLine;
  const rough = segmentsOf(layout, corridors, rows, 0);
  const gaps = rough.map(lanesOf);
  const columns = columnPlaces(layout, cells, gaps, captions.stages);
  const bands = layout.bands.map((_, stage): StageBand => {
    const { x, width } = columns.bands[stage] ?? { x: 0, width: 0 };
    return {
      x,
      width,
      name: breakLabel(captions.stages[stage] ?? '', width - sizes.stageInset, sizes.stage),
    };
  });
  const top = head(Math.max(1, ...bands.map(({ name }) => name.length)));
  const y = (item: number): number => top + heightOf(item, layout, corridors, rows);
  const stations = layout.stops.map((stop, index): Station => {
    const cell = cells[index] as Cell;
    const [cx, cy] = [columns.centre[stop.column] as number, y(index)];
    return {
      id: stop.id,
      x: cx,
      y: cy,
      size: cell.size,
      label: cell.label,
      labelY: cy + cell.size / 2 + 19,
      meeting: (layout.graph.into[index]?.length ?? 0) > 1,
      boxes: boxesOf(cell, cx, cy),
    };
  });
  return {
    width: columns.width,
    height: top + rows.height,
    stations,
    tracks: tracksOf(layout, gaps, columns, y, top, captions),
    bands,
  };
}

interface Heights {
  /** The centre of each row, and the first lane of each corridor, by level; 0 is the foot of the stage's name. */
  readonly at: ReadonlyMap<number, number>;
  readonly height: number;
}

function rowHeights(layout: MapLayout, cells: readonly Cell[], corridors: Corridors): Heights {
  const at = new Map<number, number>();
  let y = 0;
  const corridor = (level: number, least: number): void => {
    const lanes = corridors.count.get(level) ?? 0;
    at.set(level, y + sizes.clear);
    y += lanes > 0 ? Math.max(least, 2 * sizes.clear + (lanes - 1) * sizes.lane) : least;
  };
  corridor(layout.top - 0.5, 4);
  for (let row = layout.top; row <= layout.bottom; row++) {
    const own = cells.filter((_, stop) => layout.stops[stop]?.row === row);
    y += Math.max(sizes.clear, ...own.map(({ up }) => up));
    at.set(row, y);
    y += Math.max(sizes.clear, ...own.map(({ down }) => down));
    corridor(row + 0.5, row === layout.bottom ? 14 : 18);
  }
  return { at, height: Math.ceil(y) };
}

function heightOf(item: number, layout: MapLayout, corridors: Corridors, rows: Heights): number {
  const base = rows.at.get(layout.level[item] ?? 0) ?? 0;
  return base + (corridors.lane[item] ?? 0) * sizes.lane;
}

/** The lines between each column and the next. */
function segmentsOf(layout: MapLayout, corridors: Corridors, rows: Heights, top: number): Segment[][] {
  const y = (item: number): number => top + heightOf(item, layout, corridors, rows);
  const gaps = Array.from({ length: Math.max(0, layout.columns - 1) }, () => new Map<string, Segment>());
  for (const [link, way] of layout.passages.ways) {
    way.slice(1).forEach((to, step) => {
      const from = way[step] as number;
      const gap = gaps[layout.passages.column[from] ?? 0];
      gap?.set(`${from}-${to}`, { from, to, colour: link.branch ?? '', y0: y(from), y1: y(to) });
    });
  }
  return gaps.map((gap) => [...gap.values()]);
}

interface ColumnPlaces {
  readonly centre: readonly number[];
  /** The first lane of the gap after each column. */
  readonly lane: readonly number[];
  readonly bands: readonly { readonly x: number; readonly width: number }[];
  readonly width: number;
}

function columnPlaces(
  layout: MapLayout,
  cells: readonly Cell[],
  gaps: readonly Gap[],
  stages: readonly string[],
): ColumnPlaces {
  const centre: number[] = [];
  const lane: number[] = [];
  const bands: { x: number; width: number }[] = [];
  let x = 0;
  layout.bands.forEach(({ first, last }, stage) => {
    const start = x;
    const word = Math.max(0, ...(stages[stage] ?? '').split(' ').map((part) => textWidth(part, sizes.stage)));
    // The longest word of the stage's name fits in its band.
    const least = Math.max(60, (word + sizes.stageInset) / (last - first + 1));
    for (let column = first; column <= last; column++) {
      // The lanes before a column lie in its own band.
      const lanes = gaps[column - 1]?.lanes ?? 0;
      if (column > 0) lane[column - 1] = x + sizes.clear;
      x += lanes > 0 ? 2 * sizes.clear + (lanes - 1) * sizes.lane : sizes.clear;
      const own = cells.filter((_, stop) => layout.stops[stop]?.column === column);
      const width = Math.max(least - sizes.clear, ...own.map((cell) => cell.width));
      centre.push(Math.round(x + width / 2));
      x += Math.ceil(width);
    }
    x += sizes.clear;
    bands.push({ x: start, width: x - start });
    x += sizes.seam;
  });
  return { centre, lane, bands, width: Math.max(0, x - sizes.seam) };
}

function tracksOf(
  layout: MapLayout,
  gaps: readonly Gap[],
  columns: ColumnPlaces,
  y: (item: number) => number,
  top: number,
  captions: Captions,
): Track[] {
  const { passages, graph } = layout;
  const lines = layout.links.map((link) => {
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
      points,
      path: pathOf(trimmed(points, sameStart, sameEnd)),
    };
  });
}
