/** Turns a layout into the geometry of an SVG: lengths are CSS pixels at 100 %, y grows downwards. */
import { type Box, boxesOf, type Captions, type Cell, cellOf, sizes } from './cells.ts';
import { columnPlaces } from './column-places.ts';
import { type Corridors, corridorsOf } from './corridors.ts';
import { type Fold, foldsOf, widthIn } from './fold.ts';
import { lanesOf, type Segment } from './gaps.ts';
import { breakLabel } from './label.ts';
import type { MapLayout } from './layout.ts';
import type { Point } from './lines.ts';
import { linesOf, type Track, tracksOf } from './tracks.ts';

export type { Track } from './tracks.ts';

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

/** The ground of a stage, and its name in lines. */
export interface StageBand extends Box {
  readonly name: readonly string[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly stations: readonly Station[];
  readonly tracks: readonly Track[];
  readonly bands: readonly StageBand[];
}

/**
 * The geometry of a laid-out pathway, in several rows of stages where it is wider than `most` pixels. The same input
 * gives the same drawing.
 */
export function draw(layout: MapLayout, captions: Captions, most = Number.POSITIVE_INFINITY): Drawing {
  const cells = layout.graph.stops.map((stop) => cellOf(stop.id, stop.milestone === true, captions));
  const corridors = corridorsOf(layout.passages, layout.order, layout.level);
  const rows = rowHeights(layout, cells, corridors);
  const gaps = segmentsOf(layout, corridors, rows).map(lanesOf);
  const columns = columnPlaces(layout, cells, gaps, captions.stages);
  const names = columns.bands.map(({ width }, stage) =>
    breakLabel(captions.stages[stage] ?? '', width - sizes.stageInset, sizes.stage),
  );
  const top = 44 + (Math.max(1, ...names.map((name) => name.length)) - 1) * sizes.stageLine;
  const places = layout.stops.map(
    (stop, index): Point => [
      columns.centre[stop.column] as number,
      top + heightOf(index, layout, corridors, rows),
    ],
  );
  const lines = linesOf(layout, gaps, columns, top, (item) => heightOf(item, layout, corridors, rows));
  const folds = foldsOf(
    {
      bands: columns.bands,
      boxes: cells.flatMap((cell, index) => boxesOf(cell, ...(places[index] as Point))),
      lines: lines.map(({ points }) => points),
      top,
      height: top + rows.height,
    },
    most,
  );
  const bands = folds.flatMap((row) =>
    columns.bands.slice(row.first, row.last + 1).map(({ x }, index): StageBand => {
      const stage = row.first + index;
      const width = widthIn(row, stage, columns.bands);
      return { x: x + row.dx, y: row.y, width, height: row.height, name: names[stage] ?? [] };
    }),
  );
  return {
    width: folds.length > 1 ? (folds[0]?.edge ?? 0) : columns.width,
    height: Math.max(0, ...folds.map(({ y, height }) => y + height)),
    stations: places.map((place, index) => {
      const meeting = (layout.graph.into[index]?.length ?? 0) > 1;
      return stationAt(layout.stops[index]?.id ?? '', cells[index] as Cell, folded(place, folds), meeting);
    }),
    tracks: tracksOf(layout, lines, folds, captions),
    bands,
  };
}

function folded([x, y]: Point, folds: readonly Fold[]): Point {
  const row = folds.find(({ left, right }) => x > left && x < right);
  return row ? [x + row.dx, y + row.dy] : [x, y];
}

function stationAt(id: string, cell: Cell, [x, y]: Point, meeting: boolean): Station {
  const { size, label } = cell;
  return { id, x, y, size, label, labelY: y + size / 2 + 19, meeting, boxes: boxesOf(cell, x, y) };
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
function segmentsOf(layout: MapLayout, corridors: Corridors, rows: Heights): Segment[][] {
  const y = (item: number): number => heightOf(item, layout, corridors, rows);
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
