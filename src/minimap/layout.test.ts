import { describe, expect, test } from 'vitest';
import { layout, type MapStop } from './layout.ts';

const stop = (id: string, stage: number, branch?: string, after: string[] = []): MapStop => ({
  id,
  stage,
  branch,
  after,
});

const places = (stops: MapStop[], stages: number): Record<string, string> =>
  Object.fromEntries(
    [...layout(stops, stages).stops].map(([id, { column, row }]) => [id, `${column},${row}`]),
  );

describe('the place of a stop', () => {
  test.each<[string, MapStop[], Record<string, string>]>([
    ['follows the one before on its line', [stop('a', 0), stop('b', 0)], { a: '0,0', b: '1,0' }],
    [
      'starts a stage after the longest line of the stage before',
      [stop('a', 0), stop('b', 0, 'x'), stop('c', 0, 'x'), stop('d', 1)],
      { d: '2,0' },
    ],
    [
      'comes after what it requires in its stage, on another line too',
      [stop('a', 0), stop('b', 0, 'x', ['a']), stop('c', 0, undefined, ['b'])],
      { b: '1,-1', c: '2,0' },
    ],
    [
      'puts the first branch above the main line, the second below, and so on outwards',
      [stop('a', 0, 'w'), stop('b', 0, 'x'), stop('c', 0, 'y'), stop('d', 0, 'z')],
      { a: '0,-1', b: '0,1', c: '0,-2', d: '0,2' },
    ],
  ])('%s', (_title, stops, expected) => {
    expect(places(stops, 2)).toMatchObject(expected);
  });

  test('is never that of another stop', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const stops = generated(seed);
      const taken = [...layout(stops, 4).stops.values()].map(({ column, row }) => `${column},${row}`);
      expect(new Set(taken).size, `seed ${seed}`).toBe(stops.length);
    }
  });

  test('in an earlier stage does not change when a badge is added at the end of a branch', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const stops = generated(seed).filter((one) => one.stage < 3);
      const before = layout(stops, 4).stops;
      const after = layout([...stops, stop('new', 3, 'x', [stops[0]?.id ?? ''])], 4).stops;
      for (const { id } of stops) expect(after.get(id), `seed ${seed}, ${id}`).toEqual(before.get(id));
    }
  });
});

describe('a line', () => {
  test('of a branch leaves the main line before its first stop and comes back after its last', () => {
    const stops = [stop('a', 0), stop('b', 1, 'x'), stop('c', 1, 'x'), stop('d', 1), stop('e', 2)];
    const branch = layout(stops, 3).lines.find((line) => line.branch === 'x');
    expect([branch?.from?.id, branch?.stops.map(({ id }) => id), branch?.to?.id]).toEqual([
      'a',
      ['b', 'c'],
      'e',
    ]);
  });

  test('that nothing of the main line follows does not come back', () => {
    const branch = layout([stop('a', 0), stop('b', 1, 'x')], 2).lines.find((line) => line.branch === 'x');
    expect(branch?.to).toBeUndefined();
  });
});

test('a stage without a badge still has its column', () => {
  expect(layout([stop('a', 0)], 2).bands).toEqual([
    { first: 0, last: 0 },
    { first: 1, last: 1 },
  ]);
});

/** Pathways of 5 to 24 stops over four stages, with branches and requirements; the same seed gives the same one. */
function generated(seed: number): MapStop[] {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const count = 5 + next(20);
  const stops: MapStop[] = [];
  for (let index = 0; index < count; index++) {
    const branch = [undefined, undefined, 'x', 'y', 'z'][next(5)];
    const earlier = stops[next(Math.max(1, stops.length))]?.id;
    stops.push(
      stop(`s${index}`, Math.floor((index * 4) / count), branch, earlier && next(2) ? [earlier] : []),
    );
  }
  return stops;
}
