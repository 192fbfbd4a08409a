import { expect, test } from 'vitest';
import { type Point, pathOf, trimmed } from './lines.ts';

test.each<[string, Point[], string]>([
  [
    'a level line',
    [
      [0, 0],
      [50, 0],
    ],
    'M0 0H50',
  ],
  [
    'corners on the way are left out',
    [
      [0, 0],
      [20, 0],
      [50, 0],
    ],
    'M0 0H50',
  ],
  [
    'two bends',
    [
      [0, 0],
      [50, 0],
      [50, 80],
      [99, 80],
    ],
    'M0 0H39Q50 0 50 11V69Q50 80 61 80H99',
  ],
  [
    'bends of a short stretch share it',
    [
      [0, 0],
      [50, 0],
      [50, 10],
      [99, 10],
    ],
    'M0 0H45Q50 0 50 5Q50 10 55 10H99',
  ],
  ['nothing', [], ''],
])('%s', (_, points, data) => {
  expect(pathOf(points)).toBe(data);
});

const straight: Point[] = [
  [0, 0],
  [100, 0],
];
const fromBelow: Point[] = [
  [0, 90],
  [60, 90],
  [60, 0],
  [100, 0],
];
const fromFurther: Point[] = [
  [0, 200],
  [60, 200],
  [60, 0],
  [100, 0],
];

test.each<[string, Point[], Point[][], Point[][], Point[]]>([
  ['a line alone stays whole', fromBelow, [], [], fromBelow],
  [
    'one that joins a straight line ends after its bend',
    fromBelow,
    [],
    [straight],
    [
      [0, 90],
      [60, 90],
      [60, 0],
      [71, 0],
    ],
  ],
  [
    'one that joins a trunk ends in it',
    fromBelow,
    [],
    [fromFurther],
    [
      [0, 90],
      [60, 90],
      [60, 79],
    ],
  ],
  [
    'one that begins with another begins where it leaves it',
    [
      [0, 0],
      [60, 0],
      [60, 90],
      [100, 90],
    ],
    [straight],
    [],
    [
      [49, 0],
      [60, 0],
      [60, 90],
      [100, 90],
    ],
  ],
])('%s', (_, own, sameStart, sameEnd, left) => {
  expect(trimmed(own, sameStart, sameEnd)).toEqual(left);
});
