import { describe, expect, it } from 'vitest';
import { place, readPath, writePath } from './glyph-path.ts';

describe('writePath', () => {
  it.each([
    ['M10 10L20 10L20 30Z', 'm10 10h10v20z'],
    ['M0 0Q10 0 10 10Q10 20 20 20Z', 'm0 0q10 0 10 10t10 10z'],
    ['M0 0Q10 0 10 10Q30 10 20 20Z', 'm0 0q10 0 10 10 20 0 10 10z'],
    ['M.26 1L.52 1.49Z', 'm.3 1l.2 .5z'],
    ['M5 5L5 5L-5 -5Z', 'm5 5l-10-10z'],
    ['M0 0L5 5ZL1 2Z', 'm0 0l5 5zl1 2z'],
  ])('writes %s as %s', (data, compact) => {
    expect(writePath(readPath(data))).toBe(compact);
  });

  it('does not add rounding errors up', () => {
    const steps = Array.from({ length: 100 }, (_, i) => `L${(i * 0.34).toFixed(2)} ${i}`).join('');
    const numbers =
      writePath(readPath(`M0 0${steps}`))
        .match(/-?\d*\.?\d+/g)
        ?.map(Number) ?? [];
    const x = numbers.filter((_, i) => i % 2 === 0).reduce((sum, step) => sum + step, 0);
    expect(x).toBeCloseTo(99 * 0.34, 1);
  });

  it('moves and scales', () => {
    expect(writePath(place(readPath('M1 2L3 2Z'), 10, 5, -5))).toBe('m15 15h20z');
  });
});

it('refuses commands that letters are not made of', () => {
  expect(() => readPath('M0 0A1 1 0 0 1 2 2')).toThrow('Unexpected path command');
});
