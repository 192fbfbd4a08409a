/** How far a line of front matter should be indented, from the lines above it. */

/** The place of a line whose indentation is wrong, by offsets, and the spaces that it should begin with. */
export interface Indentation {
  readonly from: number;
  readonly to: number;
  /** `undefined` where the line above may as well be the wrong one. */
  readonly spaces: number | undefined;
}

/** The line of `source` around `offset`, without its indentation, and how many spaces belong before it. */
export function indentationAt(source: string, offset: number): Indentation {
  const start = source.lastIndexOf('\n', Math.min(offset, source.length) - 1) + 1;
  const [line = ''] = source.slice(start).split('\n', 1);
  const from = start + spacesBefore(line);
  const above = source
    .slice(0, start)
    .split('\n')
    .filter((other) => other.trim() !== '');
  return { from, to: Math.max(start + line.length, from + 1), spaces: spacesFor(line, above) };
}

function spacesFor(line: string, above: readonly string[]): number | undefined {
  const own = spacesBefore(line);
  const isItem = /^\s*- /.test(line);
  const [last = '', before = ''] = above.toReversed();
  // `paper` at the left between `date` and `ends` further right: one line alone may be wrong.
  if (!isItem && contentBefore(before) === own && contentBefore(last) !== own) return undefined;
  const likely = /:\s*$/.test(last) ? [contentBefore(last) + 2] : [];
  for (const other of above.toReversed()) {
    if (isItem ? /^\s*- /.test(other) : true)
      likely.push(isItem ? spacesBefore(other) : contentBefore(other));
    if (spacesBefore(other) === 0) break;
  }
  const nearest = likely.toSorted((a, b) => Math.abs(a - own) - Math.abs(b - own))[0] ?? 0;
  return nearest === own ? undefined : nearest;
}

function spacesBefore(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0;
}

/** The spaces before the name of a field, where it stands after the dash of an item too. */
function contentBefore(line: string): number {
  return /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
}
