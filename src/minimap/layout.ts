/**
 * Places the stops of a pathway on a grid, as on a metro map: one column a step, one row a line.
 *
 * The main line is row 0; branches alternate above and below it in their order of appearance, so that a badge
 * added at a branch's end moves no stop of an earlier stage.
 */

/** A stop to place. */
export interface MapStop {
  readonly id: string;
  readonly stage: number;
  /** The branch's id, or `undefined` on the main line. */
  readonly branch: string | undefined;
  /** The ids of stops that come before it. */
  readonly after: readonly string[];
}

/** A stop on the grid: whole numbers; the main line is row 0, rows above it are negative. */
export interface PlacedStop {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

/** The columns that a stage covers, first and last included. */
export interface Band {
  readonly first: number;
  readonly last: number;
}

/** A line of the map: the main line or a branch, through its stops from first to last. */
export interface MapLine {
  readonly branch: string | undefined;
  readonly row: number;
  readonly stops: readonly PlacedStop[];
  /** The stop of the main line that a branch leaves from, where there is one. */
  readonly from: PlacedStop | undefined;
  /** The stop of the main line that a branch comes back to, where there is one. */
  readonly to: PlacedStop | undefined;
}

export interface MapLayout {
  readonly stops: ReadonlyMap<string, PlacedStop>;
  readonly bands: readonly Band[];
  readonly lines: readonly MapLine[];
  readonly columns: number;
  /** The topmost and lowest rows in use. */
  readonly top: number;
  readonly bottom: number;
}

/** Lays out the stops, which come in reading order. The same stops give the same layout. */
export function layout(stops: readonly MapStop[], stages: number): MapLayout {
  const rows = rowsOf(stops);
  const placed = new Map<string, PlacedStop>();
  const bands: Band[] = [];
  let first = 0;
  for (let stage = 0; stage < stages; stage++) {
    const inStage = stops.filter((stop) => stop.stage === stage);
    for (const stop of inStage) {
      placed.set(stop.id, {
        id: stop.id,
        row: rows.get(stop.branch) ?? 0,
        column: columnOf(stop, inStage, placed, first),
      });
    }
    const last = Math.max(first, ...inStage.map((stop) => placed.get(stop.id)?.column ?? first));
    bands.push({ first, last });
    first = last + 1;
  }
  const used = [...rows.values()];
  return {
    stops: placed,
    bands,
    lines: linesOf(stops, placed, rows),
    columns: first,
    top: Math.min(0, ...used),
    bottom: Math.max(0, ...used),
  };
}

function rowsOf(stops: readonly MapStop[]): Map<string | undefined, number> {
  const rows = new Map<string | undefined, number>([[undefined, 0]]);
  for (const { branch } of stops) {
    if (rows.has(branch)) continue;
    const rank = rows.size;
    rows.set(branch, rank % 2 === 1 ? -Math.ceil(rank / 2) : rank / 2);
  }
  return rows;
}

/** One step after everything that comes before it in its stage: on its own line, or as it says. */
function columnOf(
  stop: MapStop,
  inStage: readonly MapStop[],
  placed: ReadonlyMap<string, PlacedStop>,
  first: number,
): number {
  const earlier = inStage.slice(0, inStage.indexOf(stop));
  const before = earlier.filter((other) => other.branch === stop.branch || stop.after.includes(other.id));
  const columns = before.map((other) => (placed.get(other.id)?.column ?? first) + 1);
  return Math.max(first, ...columns);
}

function linesOf(
  stops: readonly MapStop[],
  placed: ReadonlyMap<string, PlacedStop>,
  rows: ReadonlyMap<string | undefined, number>,
): MapLine[] {
  const onLine = (branch: string | undefined): PlacedStop[] =>
    stops
      .filter((stop) => stop.branch === branch)
      .flatMap((stop) => placed.get(stop.id) ?? [])
      .sort((a, b) => a.column - b.column);
  const main = onLine(undefined);
  return [...rows].map(([branch, row]) => {
    const own = onLine(branch);
    const start = own[0]?.column ?? 0;
    const end = own.at(-1)?.column ?? 0;
    return {
      branch,
      row,
      stops: own,
      from: branch === undefined ? undefined : main.findLast((stop) => stop.column < start),
      to: branch === undefined ? undefined : main.find((stop) => stop.column > end),
    };
  });
}
