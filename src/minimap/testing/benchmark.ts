/** What `npm run bench` measures of the mini-map. */
import { draw } from '../drawing.ts';
import { layout } from '../layout.ts';
import { captionsOf } from './captions.ts';
import { madePathway } from './pathways.ts';

/** The made-up pathways of 60 badges that are measured. */
export const benchmarkPathways = Array.from({ length: 30 }, (_, index) => madePathway(index + 1, 60));

/**
 * Lays out and draws each of {@link benchmarkPathways}; the caller holds the clock, and warms up by calling it a few
 * times before. `each` is told when one is done.
 */
export function benchmarkLayout(each: () => void): void {
  for (const { stops, stages } of benchmarkPathways) {
    draw(layout(stops, stages), captionsOf(stops, stages));
    each();
  }
}
