import type { Category } from '../authoring/schemas/badge.ts';
import { blend } from './contrast.ts';
import { hues, ink, white } from './palette.ts';

/** The colours of one badge's parts. */
export interface Paint {
  readonly body: string;
  readonly ground: string;
  readonly title: string;
  readonly pictogram: string;
  readonly blazes: string;
  /** The dashed edge of a declared badge. */
  readonly edge: string | undefined;
}

/** How a category is painted: full and white-lettered when attested, pale and ink-lettered when declared. */
export function paint(category: Category, declared: boolean): Paint {
  const { base, deep, tint } = hues[category];
  return declared
    ? { body: tint, ground: blend(base, tint, 0.12), title: ink, pictogram: deep, blazes: deep, edge: base }
    : { body: base, ground: deep, title: white, pictogram: white, blazes: white, edge: undefined };
}
