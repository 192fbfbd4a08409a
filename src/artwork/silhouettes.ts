import type { Category } from '../authoring/schemas/badge.ts';
import { inset, type Outline, pathData } from './outline.ts';
import { circle, lobes, pebble, rounded } from './shapes.ts';

/** How the picture of a category is laid out, in a box of 100 × 100. */
export interface Silhouette {
  /** The outline, as closed path data. */
  readonly path: string;
  /** The hairline inside the edge, as closed path data. */
  readonly inset: string;
  /** Where the title stands. */
  readonly text: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The centre of the pictogram and the side of its square. */
  readonly icon: { readonly cx: number; readonly cy: number; readonly size: number };
  /** The middle of the five blazes. */
  readonly blazes: { readonly cx: number; readonly cy: number };
  /** The geometry behind `path`. */
  readonly outline: Outline;
}

/** How far inside the edge the hairline runs. */
export const hairlineInset = 3.6;

const centre = [50, 50] as const;
const quarter = Math.PI / 2;

const drop: Outline = [
  { centre, radius: 46, start: 0, end: 3 * quarter },
  { from: [50, 4], to: [82, 4] },
  { centre: [82, 18], radius: 14, start: -quarter, end: 0 },
  { from: [96, 18], to: [96, 50] },
];

const house = rounded([
  [50, 0.5, 9],
  [93.5, 37, 12],
  [91.5, 95.5, 15],
  [8.5, 95.5, 15],
  [6.5, 37, 12],
]);

const arch: Outline = [
  { centre: [50, 46.5], radius: 42.5, start: -2 * quarter, end: 0 },
  { from: [92.5, 46.5], to: [92.5, 84] },
  { centre: [80.5, 84], radius: 12, start: 0, end: quarter },
  { from: [80.5, 96], to: [19.5, 96] },
  { centre: [19.5, 84], radius: 12, start: quarter, end: 2 * quarter },
  { from: [7.5, 84], to: [7.5, 46.5] },
];

const silhouettes: Readonly<Record<Category, Silhouette>> = {
  competence: lay(pebble({ centre, sides: 4, apothem: 45, bulge: 210, corner: 20, first: -quarter }), {
    text: { x: 13, y: 48, width: 74, height: 29 },
    icon: { cx: 50, cy: 29, size: 33 },
    blazes: 83.5,
  }),
  savoir: lay(circle(centre, 47.5), {
    text: { x: 11, y: 47.5, width: 78, height: 27 },
    icon: { cx: 50, cy: 28.5, size: 33 },
    blazes: 81.5,
  }),
  'savoir-faire': lay(pebble({ centre, sides: 6, apothem: 44.5, bulge: 230, corner: 12, first: 0 }), {
    text: { x: 12, y: 46, width: 76, height: 27 },
    icon: { cx: 50, cy: 28.5, size: 32 },
    blazes: 80,
  }),
  'savoir-etre': lay(drop, {
    text: { x: 12, y: 47.5, width: 76, height: 27 },
    icon: { cx: 50, cy: 28.5, size: 33 },
    blazes: 81.5,
  }),
  experience: lay(lobes({ centre, count: 10, lobe: 13.2, distance: 35.6, hollow: 2.4 }), {
    text: { x: 14, y: 47.5, width: 72, height: 26 },
    icon: { cx: 50, cy: 29.5, size: 32 },
    blazes: 80,
  }),
  projet: lay(house, {
    text: { x: 13, y: 50, width: 74, height: 28 },
    icon: { cx: 50, cy: 33, size: 31 },
    blazes: 83.5,
  }),
  groupe: lay(lobes({ centre: [50, 51.5], count: 5, lobe: 25.5, distance: 24.5, hollow: 5 }), {
    text: { x: 13, y: 47, width: 74, height: 26 },
    icon: { cx: 50, cy: 28.5, size: 33 },
    blazes: 80,
  }),
  parcours: lay(arch, {
    text: { x: 13, y: 48, width: 74, height: 29 },
    icon: { cx: 50, cy: 29, size: 33 },
    blazes: 84,
  }),
};

/** The silhouette of a category: its shape and where things stand in it, in a box of 100 × 100. */
export function silhouette(category: Category): Silhouette {
  return silhouettes[category];
}

function lay(
  outline: Outline,
  { text, icon, blazes }: Pick<Silhouette, 'text' | 'icon'> & { readonly blazes: number },
): Silhouette {
  return {
    path: pathData(outline),
    inset: pathData(inset(outline, hairlineInset)),
    text,
    icon,
    blazes: { cx: 50, cy: blazes },
    outline,
  };
}
