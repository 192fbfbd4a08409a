import { type Cell, sizes } from './cells.ts';
import type { Gap } from './gaps.ts';
import type { MapLayout } from './layout.ts';
import { textWidth } from './text-width.ts';

/** Where the columns of a map stand, in pixels from its left. */
export interface ColumnPlaces {
  readonly centre: readonly number[];
  /** The first lane of the gap after each column. */
  readonly lane: readonly number[];
  readonly bands: readonly { readonly x: number; readonly width: number }[];
  readonly width: number;
}

/** The places of the columns: each as wide as what stands in it, after the lanes that lead to it. */
export function columnPlaces(
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
