/** The stops that merely continue a line: what a tutor adds at the end of a branch. */
import type { MapGraph } from './graph.ts';

/**
 * Which stops only continue their line, by stop: from the last stop of a branch backwards, those that come after the
 * stop before them on the branch and nothing else, and that nothing but the next of these comes after.
 *
 * They are placed after all others and move none of them: a badge added at a branch's end, which is one of these,
 * leaves every stop of the earlier stages where it was.
 */
export function extensionsOf({ stops, into, out }: MapGraph): boolean[] {
  const continues = stops.map(() => false);
  const ended = new Set<string | undefined>();
  for (let index = stops.length - 1; index >= 0; index--) {
    const branch = stops[index]?.branch;
    if (ended.has(branch)) continue;
    const before = stops.findLastIndex((stop, other) => other < index && stop.branch === branch);
    const follows = before >= 0 && into[index]?.length === 1 && into[index]?.[0]?.from === before;
    const next = out[index] ?? [];
    const leads = next.length === 0 || (next.length === 1 && continues[next[0]?.to ?? -1] === true);
    if (follows && leads) continues[index] = true;
    else ended.add(branch);
  }
  return continues;
}
