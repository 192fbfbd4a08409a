import { beforeAll, describe, expect, test } from 'vitest';
import { draw } from './drawing.ts';
import { layout } from './layout.ts';
import { captionsOf } from './testing/captions.ts';
import { crossingsOf } from './testing/crossings.ts';
import { dotCrossings, loadDot } from './testing/dot.ts';
import { madePathway } from './testing/pathways.ts';

interface Count {
  readonly seed: number;
  readonly ours: number;
  /** What `dot` makes of the same stops and lines. */
  readonly dot: number;
  /** The same where `dot` too keeps every stop in its column, and so every stage in its band. */
  readonly dotInColumns: number;
}

/** How many pathways are compared in which `dot` crosses, and in which it does not: the first that come. */
const [crossed, plain] = [90, 160];
const counts: Count[] = [];

beforeAll(async () => {
  const dot = await loadDot();
  const done = { true: 0, false: 0 };
  for (let seed = 1; done.true < crossed || done.false < plain; seed++) {
    const { stops, stages } = madePathway(seed);
    const placed = layout(stops, stages);
    const graph = { count: stops.length, links: placed.links };
    const free = dotCrossings(dot(graph));
    const kind = free > 0 ? 'true' : 'false';
    if (done[kind] >= (free > 0 ? crossed : plain)) continue;
    done[kind]++;
    counts.push({
      seed,
      ours: crossingsOf(draw(placed, captionsOf(stops, stages)).tracks),
      dot: free,
      dotInColumns: dotCrossings(dot({ ...graph, columns: placed.stops.map(({ column }) => column) })),
    });
  }
}, 120_000);

describe('against Graphviz dot on the same graphs', () => {
  test('there are at least 200, and dot crosses in a third of them', () => {
    expect(counts.length).toBeGreaterThanOrEqual(200);
    expect(counts.filter(({ dot }) => dot > 0).length * 3).toBeGreaterThanOrEqual(counts.length);
  });

  test('no map has more than one crossing more, stages kept in order', () => {
    expect(counts.filter(({ ours, dot, dotInColumns }) => ours > Math.max(dot, dotInColumns) + 1)).toEqual(
      [],
    );
  });

  test('even where dot may mix the stages, hardly one in a hundred has two more, and none three', () => {
    const more = counts.filter(({ ours, dot }) => ours > dot + 1);
    expect(more.length).toBeLessThanOrEqual(counts.length / 100);
    expect(more.filter(({ ours, dot }) => ours > dot + 2)).toEqual([]);
  });

  test('all maps together cross no more than dot’s', () => {
    const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0);
    expect(sum(({ ours }) => ours)).toBeLessThanOrEqual(sum(({ dot }) => dot));
  });
});
