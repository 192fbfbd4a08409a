import { short } from './outline.ts';

/** The number of postures, and of blazes. */
export const postures = 5;

const pitch = 9.4;
const blaze = { width: 7.2, height: 3.8 };
const dot = 3;
/** How strongly the dot of a posture still to come is painted. */
export const openBlazeOpacity = 0.75;

/** The half width and half height of the row of blazes, in the box of 100. */
export const blazesReach = { x: (pitch * (postures - 1) + blaze.width) / 2, y: blaze.height / 2 };

/**
 * The five blazes of a posture, in the box of 100: a trail with a blaze at each posture reached and a dot where
 * one is still to come, so that they are told apart by their shape alone.
 */
export function drawBlazes({ cx, cy }: { cx: number; cy: number }, posture: number, colour: string): string {
  const places = Array.from({ length: postures }, (_, i) => cx + (i - (postures - 1) / 2) * pitch);
  const reached = places.slice(0, posture).map((x) => bar(x, cy, blaze.width, blaze.height));
  const open = places.slice(posture).map((x) => bar(x, cy, dot, dot));
  return (
    `<path fill="${colour}" d="${reached.join('')}"/>` +
    (open.length > 0
      ? `<path fill="${colour}" fill-opacity="${openBlazeOpacity}" d="${open.join('')}"/>`
      : '')
  );
}

/** A bar with round ends, around its middle. */
function bar(x: number, y: number, width: number, height: number): string {
  const r = height / 2;
  const straight = width - height;
  const ends = `a${short(r)} ${short(r)} 0 0 1 0`;
  const run = (by: number) => (by === 0 ? '' : `h${short(by)}`);
  return `M${short(x - straight / 2)} ${short(y - r)}${run(straight)}${ends} ${short(height)}${run(-straight)}${ends}-${short(height)}z`;
}
