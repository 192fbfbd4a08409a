/** Cycles in what a pathway asks for: a badge that would have to be obtained before itself. */
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt } from '../finding.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { type WrittenStop, writtenStops } from './pathway-stops.ts';

/** One diagnostic for each group of badges that wait for one another, with the shortest cycle written out. */
export function pathwayCycles(files: readonly ReadFile[]): Diagnostic[] {
  return ofKind(files, 'pathway').flatMap((file) => {
    const stops = new Map<string, WrittenStop>();
    for (const stop of writtenStops(file)) if (!stops.has(stop.badge)) stops.set(stop.badge, stop);
    const told = new Set<string>();
    return [...stops.values()].flatMap((stop) => {
      if (told.has(stop.badge)) return [];
      const cycle = cycleFrom(stop.badge, stops);
      if (!cycle) return [];
      for (const badge of cycle) told.add(badge);
      const next = stop.requires.find(({ badge }) => badge === cycle[1]);
      return [errorAt(file, next?.path ?? stop.path, 'pathway-cycle', { cycle })];
    });
  });
}

/**
 * The shortest way from `badge` back to itself along what each badge requires, both ends included:
 * `['a', 'b', 'a']`; `undefined` where there is none.
 */
export function cycleFrom(
  badge: string,
  stops: ReadonlyMap<string, { readonly requires: readonly { readonly badge: string }[] }>,
): string[] | undefined {
  const ways: string[][] = [[badge]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const required of stops.get(way.at(-1) ?? '')?.requires ?? []) {
      if (required.badge === badge) return [...way, badge];
      if (seen.has(required.badge)) continue;
      seen.add(required.badge);
      ways.push([...way, required.badge]);
    }
  }
  return undefined;
}
