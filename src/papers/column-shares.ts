import { textWidth } from '../minimap/text-width.ts';

/** The room that the edges of a cell take, in CSS pixels. */
const edges = 12;
/** The shares are tried in hundredths of the table. */
const step = 0.01;
/** The longest word or date that is never cut, in sizes of type. */
const longest = 12;
/** More rounds than any table needs; each makes it lower. */
const rounds = 300;

/**
 * The shares of a table's width that its columns take, which add up to 1: each column is as wide as its longest word at
 * least, and together they make the table as low as moving its lines by hundredths can.
 *
 * @param rows the texts of the cells, without markup, the head's among them
 * @param width the width of the table, in CSS pixels
 * @param size the size of its type, in CSS pixels
 */
export function columnShares(rows: readonly (readonly string[])[], width: number, size: number): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, index) => rows.map((row) => row[index] ?? ''));
  const least = columns.map(
    (cells) => (Math.max(...cells.map((cell) => longestWord(cell, size))) + edges) / width,
  );
  const needed = sum(least);
  if (needed >= 1) return least.map((share) => share / needed);
  const told = columns.map((cells) => cells.map((cell) => textWidth(cell, size)));
  const height = (shares: readonly number[]): number =>
    sum(
      rows.map((_, row) => {
        const all = shares.map((share, column) => lines(told[column]?.[row] ?? 0, share * width));
        // The highest cell makes the row; among tables as low, the one whose other cells are low too reads best.
        return Math.max(1, ...all) + sum(all) / 5;
      }),
    );

  let shares = least.map((share) => share + (1 - needed) / count);
  let lowest = height(shares);
  for (let round = 0; round < rounds; round++) {
    const better = moves(shares, least)
      .map((moved) => ({ moved, height: height(moved) }))
      .reduce((best, one) => (one.height < best.height ? one : best), { moved: shares, height: lowest });
    if (better.height >= lowest) break;
    ({ moved: shares, height: lowest } = better);
  }
  return shares;
}

/** The shares with some of one column given to another. */
function moves(shares: readonly number[], least: readonly number[]): number[][] {
  return shares.flatMap((from, giver) =>
    [step, 3 * step, 8 * step]
      .filter((given) => from - given >= (least[giver] ?? 0))
      .flatMap((given) =>
        shares.flatMap((_, taker) =>
          taker === giver
            ? []
            : [
                shares.map(
                  (share, column) => share + (column === taker ? given : column === giver ? -given : 0),
                ),
              ],
        ),
      ),
  );
}

/** How many lines a text takes, and a little for its fullness, so that what is told evens out between columns. */
function lines(text: number, width: number): number {
  const full = (text * 1.04) / Math.max(1, width - edges);
  return Math.ceil(full) + full / 50;
}

/** A no-break space keeps a date in one piece; what is longer than any word, such as a line of dots, is cut. */
function longestWord(text: string, size: number): number {
  const widths = text.split(/[ \n\t]+/).map((word) => textWidth(word, size));
  return Math.min(Math.max(0, ...widths), longest * size);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
