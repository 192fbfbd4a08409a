/** Turns a layout into the geometry of an SVG: lengths are CSS pixels at 100 %, y grows downwards. */
import { breakLabel } from './label.ts';
import type { MapLayout, MapLine, PlacedStop } from './layout.ts';

/** Sizes that the style sheet and the drawing share. */
export const sizes = {
  column: 112,
  station: 44,
  lineHeight: 16,
  bandHead: 44,
  /** The width of a letter of a stage's name, and the height of its line: 16 px bold. */
  stageLetter: 9.5,
  stageLine: 19,
  bandGap: 8,
  bend: 14,
  /** Characters of a label's line: 13 px bold letters in a column. */
  labelWidth: 14,
  /** How far apart lines run that turn in the same gap. */
  lane: 7,
} as const;

/** A station to draw: its centre, and its label's lines with the place of their first baseline. */
export interface Station {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: readonly string[];
  readonly labelY: number;
}

/** A stretch of line between two stops. */
export interface Track {
  readonly branch: string | undefined;
  readonly row: number;
  /** The path data, in absolute coordinates. */
  readonly path: string;
  /** The stops at its two ends, which tell whether it has been travelled. */
  readonly from: string;
  readonly to: string;
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
  readonly stations: readonly Station[];
  readonly tracks: readonly Track[];
  readonly bands: readonly StageBand[];
}

/**
 * The geometry of a laid-out pathway: `title` gives the name of each stop, `stages` those of the stages.
 * The same input gives the same drawing.
 */
export function draw(layout: MapLayout, title: (id: string) => string, stages: readonly string[]): Drawing {
  const names = layout.bands.map((band, index) =>
    breakLabel(
      stages[index] ?? '',
      Math.floor(((band.last - band.first + 1) * sizes.column - 36) / sizes.stageLetter),
    ),
  );
  const head = sizes.bandHead + (Math.max(...names.map((lines) => lines.length)) - 1) * sizes.stageLine;
  const labels = new Map([...layout.stops.keys()].map((id) => [id, breakLabel(title(id), sizes.labelWidth)]));
  const labelHeight =
    (Math.max(1, ...[...labels.values()].map((lines) => lines.length)) + 1) * sizes.lineHeight;
  const rowHeight = sizes.station + labelHeight + 50;
  const x = (column: number): number => column * sizes.column + sizes.column / 2;
  const y = (row: number): number => head + 14 + (row - layout.top) * rowHeight + sizes.station / 2;

  return {
    width: layout.columns * sizes.column,
    height: y(layout.bottom) + sizes.station / 2 + labelHeight + 22,
    stations: [...layout.stops.values()].map((stop) => ({
      id: stop.id,
      x: x(stop.column),
      y: y(stop.row),
      label: labels.get(stop.id) ?? [],
      labelY: y(stop.row) + sizes.station / 2 + 20,
    })),
    tracks: layout.lines.flatMap((line) => tracksOf(line, x, y)),
    bands: layout.bands.map((band, index) => ({
      name: names[index] ?? [],
      x: band.first * sizes.column + sizes.bandGap / 2,
      width: (band.last - band.first + 1) * sizes.column - sizes.bandGap,
    })),
  };
}

type Scale = (position: number) => number;

function tracksOf(line: MapLine, x: Scale, y: Scale): Track[] {
  const { branch, row, stops, from, to } = line;
  const first = stops[0];
  const last = stops.at(-1);
  // Branches on one side of the main line turn beside each other, the outer one further out.
  const aside = (Math.max(1, Math.abs(row)) - 1) * sizes.lane;
  const straight = stops.slice(1).map((stop, index): Track => {
    const before = stops[index] as PlacedStop;
    return {
      branch,
      row,
      from: before.id,
      to: stop.id,
      path: `M${x(before.column)} ${y(row)}H${x(stop.column)}`,
    };
  });
  const leaving: Track[] =
    from && first
      ? [
          {
            branch,
            row,
            from: from.id,
            to: first.id,
            path: bent(from, first, x(first.column) - sizes.column / 2 - aside, x, y),
          },
        ]
      : [];
  const coming: Track[] =
    to && last
      ? [
          {
            branch,
            row,
            from: last.id,
            to: to.id,
            path: bent(last, to, x(last.column) + sizes.column / 2 + aside, x, y),
          },
        ]
      : [];
  return [...leaving, ...straight, ...coming];
}

/** From one stop to another on another row, up or down at `turn`, with rounded bends. */
function bent(from: PlacedStop, to: PlacedStop, turn: number, x: Scale, y: Scale): string {
  const [x0, y0, x1, y1] = [x(from.column), y(from.row), x(to.column), y(to.row)];
  const r = sizes.bend;
  const down = y1 > y0 ? r : -r;
  return `M${x0} ${y0}H${turn - r}Q${turn} ${y0} ${turn} ${y0 + down}V${y1 - down}Q${turn} ${y1} ${turn + r} ${y1}H${x1}`;
}
