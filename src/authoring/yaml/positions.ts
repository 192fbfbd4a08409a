/** Where the values of a front matter stand in their file. */
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Pair,
} from 'yaml';
import type { Range } from '../diagnostic.ts';
import type { Path } from '../kinds.ts';

/** Turns the path of a value, as zod and the checks name it, into a place in the file. */
export interface Positions {
  /** The value at `path`; where nothing is written there, the name of the field, or the nearest one around it. */
  value(path: Path): Range;
  /** The name of the field at `path`; in a list, the item. */
  key(path: Path): Range;
  /** Where a field that is missing from the group at `path` could be written. */
  insertion(path: Path): Range;
  /** The value at `path` exactly as it is written, without its quotes' meaning being lost: `010`, not `8`. */
  source(path: Path): string | undefined;
  /** Whether the value at `path` is a group or a list on one line, between braces or brackets. */
  isFlow(path: Path): boolean;
  /** The comment, from its `#` on, that ends the line of an unquoted value at `path` written on one line. */
  comment(path: Path): { readonly text: string; readonly range: Range } | undefined;
}

/**
 * The positions in one front matter.
 * `closing` is the line of the three hyphens that end it; offsets of `document` count from the first line of the file,
 * and so does `yaml`, the text that it was read from.
 */
export function positionsOf(
  document: Document.Parsed | undefined,
  lines: LineCounter,
  closing: number,
  yaml: string,
): Positions {
  const end: Range = { start: { line: closing, column: 1 }, end: { line: closing, column: 4 } };

  function rangeOf(node: unknown): Range | undefined {
    if (!isNode(node) || !node.range || node.range[0] === node.range[1]) return undefined;
    return rangeBetween(lines, node.range[0], node.range[1]);
  }

  function nearestAround(path: Path): Range {
    for (let length = path.length; length > 0; length -= 1) {
      const step = stepTo(document, path.slice(0, length));
      const range = step && (rangeOf(step.pair?.key) ?? rangeOf(step.node));
      if (range) return range;
    }
    return end;
  }

  return {
    value: (path) => rangeOf(stepTo(document, path)?.node) ?? nearestAround(path),
    key: (path) => nearestAround(path),
    insertion(path) {
      if (path.length === 0) return end;
      const step = stepTo(document, path);
      const firstKey = isMap(step?.node) ? rangeOf(step.node.items[0]?.key) : undefined;
      return (typeof path.at(-1) === 'number' ? firstKey : rangeOf(step?.pair?.key)) ?? nearestAround(path);
    },
    source(path) {
      const node = stepTo(document, path)?.node;
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
    isFlow(path) {
      const node = stepTo(document, path)?.node;
      return isCollection(node) && node.flow === true;
    },
    comment(path) {
      const node = stepTo(document, path)?.node;
      if (!isScalar(node) || node.type !== 'PLAIN' || node.comment == null || !node.range) return undefined;
      const [start, end] = node.range;
      const rest = yaml.slice(end).split('\n', 1)[0] ?? '';
      if (yaml.slice(start, end).includes('\n') || !/^\s+#/.test(rest)) return undefined;
      const text = rest.trim();
      const from = end + rest.indexOf(text);
      return { text, range: rangeBetween(lines, from, from + text.length) };
    },
  };
}

/** The place between two offsets; the end of a text that ends its line stays on that line. */
export function rangeBetween(lines: LineCounter, from: number, to: number): Range {
  const start = lines.linePos(from);
  const end = lines.linePos(Math.max(to, from + 1));
  return {
    start: { line: start.line, column: start.col },
    end: { line: end.line, column: end.col },
  };
}

interface Step {
  readonly pair: Pair | undefined;
  readonly node: unknown;
}

function stepTo(document: Document.Parsed | undefined, path: Path): Step | undefined {
  let step: Step = { pair: undefined, node: document?.contents };
  for (const key of path) {
    const { node } = step;
    if (isMap(node) && typeof key === 'string') {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (!pair) return undefined;
      step = { pair, node: pair.value };
    } else if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
      step = { pair: undefined, node: node.items[key] };
    } else return undefined;
  }
  return step;
}
