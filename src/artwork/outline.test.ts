import { describe, expect, it } from 'vitest';
import { halfWidth, inset, lower, pathData, perimeter, short } from './outline.ts';
import { circle, lobes, pebble, rounded } from './shapes.ts';

const disc = circle([50, 50], 40);
const square = rounded([
  [10, 10, 5],
  [90, 10, 5],
  [90, 90, 5],
  [10, 90, 5],
]);
const stone = pebble({ centre: [50, 50], sides: 6, apothem: 44, bulge: 200, corner: 12, first: 0 });
const flower = lobes({ centre: [50, 50], count: 5, lobe: 25, distance: 24, hollow: 5 });

describe('pathData', () => {
  it('writes lines and arcs as a closed path', () => {
    expect(pathData(disc)).toBe('M50 10A40 40 0 0 1 50 90A40 40 0 0 1 50 10Z');
    expect(pathData(square)).toMatch(/^M10 15A5 5 0 0 1 15 10L85 10A/);
  });

  it.each(Object.entries({ disc, square, stone, flower }))(
    'has no gap between the segments of %s',
    (_, outline) => {
      const ends = outline.map((segment, i) => {
        const next = outline[(i + 1) % outline.length];
        return [pathData([segment]), next ? pathData([next]) : ''];
      });
      for (const [one = '', next = ''] of ends) {
        const [x, y] = one
          .slice(0, -1)
          .split(/[ A-Z]/)
          .slice(-2)
          .map(Number);
        const [nextX, nextY] = next
          .slice(1)
          .split(/[ A-Z]/)
          .map(Number);
        expect(Math.hypot((x ?? 0) - (nextX ?? 0), (y ?? 0) - (nextY ?? 0))).toBeLessThan(0.02);
      }
    },
  );
});

describe('inset', () => {
  it('moves lines and arcs inwards by the distance', () => {
    expect(perimeter(inset(disc, 10))).toBeCloseTo(2 * Math.PI * 30);
    expect(halfWidth(inset(square, 3), 50, 40, 60)).toBeCloseTo(37);
  });

  it('keeps the segments of a flower joined', () => {
    expect(pathData(inset(flower, 4))).not.toContain('NaN');
    expect(halfWidth(inset(flower, 4), 50, 30, 40)).toBeLessThan(halfWidth(flower, 50, 30, 40));
  });

  it('refuses a distance that an arc has no room for', () => {
    expect(() => inset(square, 6)).toThrow('cannot be inset');
  });
});

describe('halfWidth', () => {
  it('is the narrowest between two heights', () => {
    expect(halfWidth(disc, 50, 50, 74)).toBeCloseTo(32);
    expect(halfWidth(disc, 50, 26, 50)).toBeCloseTo(32);
  });

  it('is none where the heights leave the outline', () => {
    expect(halfWidth(disc, 50, 80, 95)).toBe(0);
  });
});

describe('lower', () => {
  it('goes from the right round the bottom to the left', () => {
    const { right, left, path } = lower(disc, 50, 50);
    expect(right.map(short)).toEqual(['90', '50']);
    expect(left.map(short)).toEqual(['10', '50']);
    expect(path).toBe('M90 50A40 40 0 0 1 50 90A40 40 0 0 1 10 50');
  });

  it('refuses a height outside', () => {
    expect(() => lower(disc, 99, 99)).toThrow('no point at the height');
  });
});

describe('short', () => {
  it.each([
    [0.504, '.5'],
    [-0.25, '-.25'],
    [12, '12'],
    [-0.001, '0'],
  ])('writes %d as %s', (value, text) => {
    expect(short(value)).toBe(text);
  });
});
