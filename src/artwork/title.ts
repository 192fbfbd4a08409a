/** A word of a title and how wide it is, in em. */
export interface Word {
  readonly text: string;
  readonly advance: number;
}

/** Where a title may stand; lengths in the picture's unit. */
export interface Room {
  readonly top: number;
  readonly height: number;
  /** The greatest width of a line that stands between two heights. */
  readonly width: (top: number, bottom: number) => number;
  /** The sizes to try, from the largest to the smallest. */
  readonly sizes: readonly number[];
  readonly maxLines: number;
}

/** A title set in lines. */
export interface Setting {
  readonly size: number;
  readonly lines: readonly {
    /** The words of the line, by their place in the title. */
    readonly words: readonly number[];
    readonly baseline: number;
    readonly width: number;
  }[];
}

/** The proportions of the letters, in em. */
export interface Metrics {
  readonly space: number;
  readonly capHeight: number;
  /** Below the baseline. */
  readonly descent: number;
  /** From one baseline to the next. */
  readonly leading: number;
}

/**
 * Sets a title as large as it fits, in lines of like length that do not end on a short word where a slightly
 * smaller size helps that; `undefined` where it fits at no size.
 */
export function setTitle(words: readonly Word[], room: Room, metrics: Metrics): Setting | undefined {
  const largest = room.sizes.find((size) => settings(words, size, room, metrics).length > 0);
  if (largest === undefined) return undefined;
  const [best] = room.sizes
    .filter((size) => size <= largest && size >= largest * worthwhile)
    .flatMap((size) => settings(words, size, room, metrics))
    .map((setting) => ({ setting, cost: cost(setting, words) + 1 - setting.size / largest }))
    .sort((a, b) => a.cost - b.cost);
  return best?.setting;
}

/** The share of the largest size that better line breaks may cost. */
const worthwhile = 0.8;

/** How much lines of unlike length weigh against a larger size. */
const unevenness = 0.6;

/** What speaks against a setting: lines of unlike length, a line that ends on “de” or “à” and not on a comma. */
function cost({ lines }: Setting, words: readonly Word[]): number {
  const longest = Math.max(...lines.map(({ width }) => width));
  return lines.reduce((sum, line, i) => {
    const last = words[line.words.at(-1) ?? -1]?.text ?? '';
    const ending = i === lines.length - 1 ? 0 : endingCost(last);
    return sum + ending + (unevenness * (1 - line.width / longest) ** 2) / lines.length;
  }, 0);
}

/** What speaks against breaking a line after a word. */
function endingCost(word: string): number {
  if (/[,;:!?.…–—]$/.test(word)) return -0.1;
  return [...word].length <= 3 ? 0.15 : 0;
}

/** The settings at one size, the best for each number of lines. */
function settings(words: readonly Word[], size: number, room: Room, metrics: Metrics): Setting[] {
  const counts = Array.from({ length: Math.min(room.maxLines, words.length) }, (_, i) => i + 1);
  return counts.flatMap((count) => {
    const widths = lineWidths(count, size, room, metrics);
    const broken = widths && breakLines(words, widths, size, metrics.space);
    if (!broken) return [];
    const baselines = baselinesOf(count, size, room, metrics);
    const lines = broken.lines.map((line, i) => ({
      words: line,
      baseline: baselines[i] ?? 0,
      width: widthOf(words, line, size, metrics.space),
    }));
    return [{ size, lines }];
  });
}

/** The baselines of lines centred in the room: the block reaches from the first capital to the last descender. */
function baselinesOf(count: number, size: number, room: Room, metrics: Metrics): number[] {
  const { capHeight, descent, leading } = metrics;
  const block = size * (capHeight + (count - 1) * leading);
  // Descenders weigh half: most lines have few of them.
  const first = room.top + (room.height - block - (size * descent) / 2) / 2 + size * capHeight;
  return Array.from({ length: count }, (_, i) => first + i * size * leading);
}

/** The width of each line, or `undefined` where that many lines are too high. */
function lineWidths(count: number, size: number, room: Room, metrics: Metrics): number[] | undefined {
  const { capHeight, descent, leading } = metrics;
  if (size * (capHeight + (count - 1) * leading + descent) > room.height) return undefined;
  return baselinesOf(count, size, room, metrics).map((baseline) =>
    room.width(baseline - size * capHeight, baseline + size * descent),
  );
}

interface Broken {
  readonly lines: number[][];
  readonly cost: number;
}

/** The breaks that leave the lines most even: every break tried, the best of each remainder kept. */
function breakLines(
  words: readonly Word[],
  widths: readonly number[],
  size: number,
  space: number,
): Broken | undefined {
  const known = new Map<string, Broken | undefined>();
  const widest = Math.max(...widths);
  const from = (start: number, row: number): Broken | undefined => {
    const width = widths[row];
    if (width === undefined) return start === words.length ? { lines: [], cost: 0 } : undefined;
    const key = `${start}/${row}`;
    if (known.has(key)) return known.get(key);
    let best: Broken | undefined;
    const line: number[] = [];
    for (let i = start; i < words.length; i++) {
      line.push(i);
      const taken = widthOf(words, line, size, space);
      if (taken > width) break;
      const rest = from(i + 1, row + 1);
      if (!rest) continue;
      const slack = (widest - taken) / widest;
      const ending = i === words.length - 1 ? 0 : endingCost(words[i]?.text ?? '');
      const cost = slack ** 2 + ending + rest.cost;
      if (!best || cost < best.cost) best = { lines: [[...line], ...rest.lines], cost };
    }
    known.set(key, best);
    return best;
  };
  return from(0, 0);
}

function widthOf(words: readonly Word[], line: readonly number[], size: number, space: number): number {
  return size * (line.reduce((sum, i) => sum + (words[i]?.advance ?? 0), 0) + space * (line.length - 1));
}
