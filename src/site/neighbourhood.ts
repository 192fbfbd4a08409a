import type { StationView } from './map.ts';

/** A part of a pathway's map, with the stages that it crosses. */
export interface Neighbourhood {
  readonly stages: readonly { readonly name: string; readonly number: number }[];
  /** In reading order; their `stage` counts within this part. */
  readonly stations: readonly StationView[];
}

/**
 * The surroundings of a badge on a pathway: what it asks for and what asks for it, and the stops before and after it
 * on its line. `undefined` where the badge is not on the pathway, or alone there.
 */
export function neighbourhood(
  stages: readonly string[],
  stations: readonly StationView[],
  badge: string,
): Neighbourhood | undefined {
  const centre = stations.find(({ id }) => id === badge);
  if (!centre) return undefined;
  const line = stations.filter(({ branch }) => branch === centre.branch);
  const at = line.indexOf(centre);
  const near = new Set([badge, ...centre.after, line[at - 1]?.id, line[at + 1]?.id]);
  const kept = stations.filter(({ id, after }) => near.has(id) || after.includes(badge));
  if (kept.length < 2) return undefined;
  const crossed = [...new Set(kept.map(({ stage }) => stage))].sort((a, b) => a - b);
  return {
    stages: crossed.map((stage) => ({ name: stages[stage] ?? '', number: stage + 1 })),
    stations: kept.map((station) => ({
      ...station,
      stage: crossed.indexOf(station.stage),
      after: station.after.filter((id) => kept.some((other) => other.id === id)),
    })),
  };
}
