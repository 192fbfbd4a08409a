/** Graphviz `dot` as a measure: how often its lines cross on the same graph. */
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Point } from '../lines.ts';

export interface DotGraph {
  readonly count: number;
  readonly links: readonly { readonly from: number; readonly to: number }[];
  /** The column of each stop, where `dot` is to keep to ours. */
  readonly columns?: readonly number[];
}

/** Loads `dot`: the function returned lays a graph out from left to right, as text in Graphviz' plain format. */
export async function loadDot(): Promise<(graph: DotGraph) => string> {
  const graphviz = await Graphviz.load();
  return (graph) => graphviz.layout(sourceOf(graph), 'plain', 'dot');
}

/**
 * How many pairs of lines cross in a layout of `dot`, counted on its curves; lines that share a stop are left out, as
 * they are in ours.
 */
export function dotCrossings(plain: string): number {
  const curves = plain.split('\n').flatMap((line) => {
    const [kind, from = '', to = '', count, ...numbers] = line.split(' ');
    if (kind !== 'edge' || !from.startsWith('n')) return [];
    const points = Array.from(
      { length: Number(count) },
      (_, index): Point => [Number(numbers[2 * index]), Number(numbers[2 * index + 1])],
    );
    return [{ ends: [from, to], points: flattened(points) }];
  });
  let crossings = 0;
  curves.forEach((one, index) => {
    for (const other of curves.slice(0, index)) {
      if (one.ends.some((end) => other.ends.includes(end))) continue;
      crossings += meetings(one.points, other.points);
    }
  });
  return crossings;
}

function sourceOf({ count, links, columns }: DotGraph): string {
  const stops = Array.from({ length: count }, (_, index) => `n${index};`).join('');
  const lines = links.map(({ from, to }) => `n${from}->n${to};`).join('');
  const width = columns ? Math.max(...columns) + 1 : 0;
  const names = Array.from({ length: width }, (_, column) => `c${column}`);
  const frame = names.length > 0 ? `${names.join('->')}[style=invis,weight=0];` : '';
  const ranks = names.map(
    (name, column) =>
      `{rank=same;${name}[style=invis];${(columns ?? []).map((at, stop) => (at === column ? `n${stop};` : '')).join('')}}`,
  );
  return `digraph{rankdir=LR;node[shape=box,fixedsize=true,width=.6,height=.6,label=""];${frame}${ranks.join('')}${stops}${lines}}`;
}

/** A chain of cubic curves as a chain of short straight ones. */
function flattened(points: readonly Point[]): Point[] {
  const flat: Point[] = points.slice(0, 1);
  for (let index = 0; index + 3 < points.length; index += 3) {
    const [a, b, c, d] = points.slice(index, index + 4) as [Point, Point, Point, Point];
    for (let step = 1; step <= 12; step++) {
      const t = step / 12;
      const u = 1 - t;
      const at = (axis: 0 | 1): number =>
        u * u * u * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t * t * t * d[axis];
      flat.push([at(0), at(1)]);
    }
  }
  return flat;
}

function meetings(one: readonly Point[], other: readonly Point[]): number {
  let count = 0;
  for (let i = 1; i < one.length; i++) {
    for (let j = 1; j < other.length; j++) {
      const [a, b, c, d] = [one[i - 1], one[i], other[j - 1], other[j]] as [Point, Point, Point, Point];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
    }
  }
  return count;
}

/** On which side of the line through `a` and `b` a point lies: the sign. */
function side(a: Point, b: Point, point: Point): number {
  return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);
}
