import { describe, expect, it } from 'vitest';
import { categories } from '../authoring/schemas/badge.ts';
import { openBlazeOpacity } from './blazes.ts';
import { blend, contrast } from './contrast.ts';
import { paint } from './paint.ts';
import { grounds, hues, ink, white } from './palette.ts';

describe.each(categories)('the hue of %s', (category) => {
  const { base, deep, tint, lifted } = hues[category];

  it('carries white text on its body and its ground (WCAG 2.2, 1.4.3)', () => {
    expect(contrast(white, base)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(white, deep)).toBeGreaterThanOrEqual(4.5);
  });

  it('carries ink text on its tint', () => {
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5);
  });

  it('stands out from the page in both themes (WCAG 2.2, 1.4.11)', () => {
    expect(contrast(base, grounds.light)).toBeGreaterThanOrEqual(3);
    expect(contrast(lifted, grounds.dark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tint, grounds.dark)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([false, true])('keeps words and marks readable on the picture (declared: %s)', (declared) => {
    const colours = paint(category, declared);
    for (const under of [colours.body, colours.ground]) {
      expect(contrast(colours.title, under)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours.pictogram, under)).toBeGreaterThanOrEqual(3);
      expect(contrast(colours.blazes, under)).toBeGreaterThanOrEqual(3);
    }
    const open = blend(colours.blazes, colours.ground, openBlazeOpacity);
    expect(contrast(open, colours.ground)).toBeGreaterThanOrEqual(3);
  });
});
