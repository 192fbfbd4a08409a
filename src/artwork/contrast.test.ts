import { describe, expect, it } from 'vitest';
import { blend, contrast } from './contrast.ts';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  });

  it('refuses a colour that is not #rrggbb', () => {
    expect(() => contrast('red', '#ffffff')).toThrow('#rrggbb');
  });
});

describe('blend', () => {
  it('paints a share of one colour over another', () => {
    expect(blend('#ff0000', '#0000ff', 0.5)).toBe('#800080');
    expect(blend('#ff0000', '#0000ff', 0)).toBe('#0000ff');
  });
});
