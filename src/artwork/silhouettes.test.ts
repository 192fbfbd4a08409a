import { describe, expect, it } from 'vitest';
import { categories } from '../authoring/schemas/badge.ts';
import { blazesReach } from './blazes.ts';
import { halfWidth, inset } from './outline.ts';
import { hairlineInset, silhouette } from './silhouettes.ts';

it('gives each category a silhouette of its own', () => {
  expect(new Set(categories.map((category) => silhouette(category).path)).size).toBe(categories.length);
});

describe.each(categories)('the silhouette of %s', (category) => {
  const shape = silhouette(category);
  const within = inset(shape.outline, hairlineInset);

  it('is compact path data inside the box of 100', () => {
    expect(shape.path).toMatch(/^M[\dMLAZ. -]+Z$/);
    expect(shape.path.length).toBeLessThan(900);
    const heights = Array.from({ length: 100 }, (_, y) => halfWidth(shape.outline, 50, y, y));
    expect(Math.max(...heights)).toBeLessThanOrEqual(50);
    expect(heights.filter((half) => half > 0).length).toBeGreaterThanOrEqual(90);
  });

  it('keeps the blazes well inside the hairline', () => {
    const { cx, cy } = shape.blazes;
    const half = halfWidth(within, cx, cy - blazesReach.y, cy + blazesReach.y);
    expect(half).toBeGreaterThanOrEqual(blazesReach.x + 3);
    expect(halfWidth(within, cx, cy, cy + blazesReach.y + 3)).toBeGreaterThan(0);
  });

  it('keeps pictogram, title and blazes apart', () => {
    const { icon, text, blazes } = shape;
    // Pictograms leave a margin of about a tenth in their own box.
    expect(text.y).toBeGreaterThanOrEqual(icon.cy + icon.size * 0.4);
    expect(blazes.cy - blazesReach.y).toBeGreaterThanOrEqual(text.y + text.height + 3);
  });
});
