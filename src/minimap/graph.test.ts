import { expect, test } from 'vitest';
import { graphOf, type MapStop } from './graph.ts';

const stop = (id: string, stage: number, branch?: string, after: string[] = []): MapStop => ({
  id,
  stage,
  branch,
  after,
});

test.each<[string, MapStop[], string[]]>([
  [
    'a stop that asks for none follows the main line',
    [stop('a', 0), stop('b', 0), stop('c', 1)],
    ['a-b', 'b-c'],
  ],
  [
    'the first of a branch leaves the main line, the next follows it',
    [stop('a', 0), stop('b', 0, 'x'), stop('c', 0), stop('d', 1, 'x')],
    ['a-b', 'a-c', 'b-d'],
  ],
  [
    'what is asked for replaces the line',
    [stop('a', 0), stop('b', 0), stop('c', 1, undefined, ['a'])],
    ['a-b', 'a-c'],
  ],
  [
    'what a longer way shows is not drawn again',
    [stop('a', 0), stop('b', 0, undefined, ['a']), stop('c', 1, undefined, ['a', 'b'])],
    ['a-b', 'b-c'],
  ],
  [
    'a stop written before what it asks for is read after it',
    [stop('a', 0), stop('b', 0, undefined, ['c']), stop('c', 0, undefined, ['a'])],
    ['a-c', 'c-b'],
  ],
  [
    'of a cycle, the way back is left out',
    [stop('a', 0, undefined, ['b']), stop('b', 0, undefined, ['a'])],
    ['a-b'],
  ],
  [
    'a request for a later stage is left out, and one for a stop that is not there',
    [stop('a', 0, undefined, ['b', 'z']), stop('b', 1)],
    ['a-b'],
  ],
])('%s', (_, stops, expected) => {
  const graph = graphOf(stops);
  const id = (index: number) => graph.stops[index]?.id;
  expect(graph.links.map(({ from, to }) => `${id(from)}-${id(to)}`).sort()).toEqual(expected);
});

test('a line bears the colour of the branch that it leads to, or of the one that it leaves', () => {
  const { links } = graphOf([stop('a', 0), stop('b', 0, 'x'), stop('c', 1, undefined, ['b'])]);
  expect(links.map(({ branch }) => branch)).toEqual(['x', 'x']);
});
