import { describe, expect, test } from 'vitest';
import { layout, type MapStop } from './layout.ts';
import { madePathway } from './testing/pathways.ts';

const stop = (
  id: string,
  stage: number,
  branch?: string,
  after: string[] = [],
  more: Partial<MapStop> = {},
): MapStop => ({ id, stage, branch, after, ...more });

const places = (stops: readonly MapStop[], stages: number): Record<string, string> =>
  Object.fromEntries(layout(stops, stages).stops.map(({ id, column, row }) => [id, `${column},${row}`]));

const made = Array.from({ length: 200 }, (_, index) => madePathway(index + 1));

describe('the place of a stop', () => {
  test.each<[string, MapStop[], Record<string, string>]>([
    ['follows the one before on its line', [stop('a', 0), stop('b', 0)], { a: '0,0', b: '1,0' }],
    [
      'in a new stage comes after all columns of the one before',
      [stop('a', 0), stop('b', 0, 'x'), stop('c', 0, 'x'), stop('d', 1)],
      { d: '3,0' },
    ],
    [
      'is on the main line wherever that can be straight',
      [stop('a', 0), stop('b', 0, 'x', ['a']), stop('c', 0, 'y', ['a']), stop('d', 1, undefined, ['b', 'c'])],
      { a: '0,0', d: '2,0' },
    ],
    [
      'at the end of its stage is the milestone’s',
      [
        stop('a', 0),
        stop('m', 0, undefined, ['a'], { milestone: true }),
        stop('b', 0, 'x', ['a']),
        stop('c', 0, 'x'),
      ],
      { m: '2,0', c: expect.stringMatching('^2,') },
    ],
    [
      'is in the column that its author wished for',
      [stop('a', 0), stop('b', 0, undefined, [], { column: 4 }), stop('c', 0)],
      { a: '0,0', b: '3,0', c: '4,0' },
    ],
    [
      'is not before what it asks for, whatever its author wished',
      [stop('a', 0), stop('b', 0, undefined, [], { column: 1 })],
      { b: '1,0' },
    ],
    [
      'is on the row that its author wished for',
      [stop('a', 0), stop('b', 0, 'x', ['a'], { row: 3 }), stop('c', 0, 'y', ['a'], { row: -2 })],
      { b: '1,3', c: '1,-2' },
    ],
    [
      'stays off a row that the main line holds',
      [stop('a', 0), stop('b', 0), stop('c', 0, 'y', ['a'], { row: 0 })],
      { b: '1,0', c: expect.not.stringMatching(',0$') },
    ],
  ])('%s', (_title, stops, expected) => {
    expect(places(stops, 2)).toMatchObject(expected);
  });

  test('is never that of another stop', () => {
    for (const [seed, { stops, stages }] of made.entries()) {
      const taken = Object.values(places(stops, stages));
      expect(new Set(taken).size, `pathway ${seed + 1}`).toBe(stops.length);
    }
  });

  test('is after those of all stops that it asks for, and reading order too', () => {
    for (const { stops, stages } of made) {
      const { links, stops: placed, graph } = layout(stops, stages);
      for (const { from, to } of links) {
        expect(from).toBeLessThan(to);
        expect(placed[from]?.column).toBeLessThan(placed[to]?.column ?? 0);
      }
      expect(graph.stops.map(({ stage }) => stage)).toEqual(graph.stops.map(({ stage }) => stage).sort());
    }
  });

  test('does not change in an earlier stage when a badge is added at a branch’s end', () => {
    for (const [seed, { stops, stages }] of made.entries()) {
      const before = places(stops, stages);
      for (const branch of new Set(stops.map((one) => one.branch))) {
        const last = stops.findLast((one) => one.branch === branch);
        if (!last) continue;
        for (const stage of new Set([last.stage, Math.min(stages - 1, last.stage + 1), stages - 1])) {
          const at = stops.findLastIndex((one) => one.stage <= stage) + 1;
          const added = stop('new', stage, branch, seed % 2 === 0 ? [] : [last.id]);
          const after = places([...stops.slice(0, at), added, ...stops.slice(at)], stages);
          for (const { id } of stops.filter((one) => one.stage < stage)) {
            expect(after[id], `pathway ${seed + 1}, ${branch}, ${id}`).toBe(before[id]);
          }
        }
      }
    }
  });
});

test('a stage without a badge still has its column', () => {
  expect(layout([stop('a', 0)], 2).bands).toEqual([
    { first: 0, last: 0 },
    { first: 1, last: 1 },
  ]);
});

test('a pathway without a badge is laid out as well', () => {
  expect(layout([], 1)).toMatchObject({ stops: [], links: [], columns: 1 });
});
