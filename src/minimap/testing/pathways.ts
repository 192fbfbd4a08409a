/** Made-up pathways that look like real ones: stages, branches that come and go, milestones, requests. */
import type { MapStop } from '../graph.ts';

export interface MadePathway {
  readonly stops: readonly MapStop[];
  readonly stages: number;
}

/**
 * A pathway of 5 to 60 badges, or of `count`; the same seed gives the same one.
 *
 * Stages open with badges of the main line; branches begin there, run for one to three stages, as a chain or as badges
 * side by side, and some end in the milestone that sums up the stage. Some badges ask for one of another branch, of
 * the stage before, or for any of several.
 */
export function madePathway(seed: number, count?: number): MadePathway {
  const dice = diceOf(seed);
  const total = count ?? 5 + dice(56);
  const stages = Math.max(2, Math.min(6, 1 + dice(3) + Math.ceil(total / 14)));
  const branches = Array.from({ length: Math.min(6, dice(2) + Math.ceil(total / 12)) }, (_, index) => {
    const from = dice(Math.max(1, stages - 1));
    return { id: `branch-${index}`, from, to: from + dice(3) };
  });
  const stops: MapStop[] = [];
  const add = (
    stage: number,
    branch: string | undefined,
    after: readonly string[],
    milestone = false,
  ): void => {
    stops.push({ id: `badge-${stops.length}`, stage, branch, after: [...new Set(after)], milestone });
  };
  const one = (from: readonly MapStop[]): string[] =>
    from
      .slice(dice(from.length))
      .slice(0, 1)
      .map(({ id }) => id);
  for (let stage = 0; stage < stages; stage++) {
    const left = total - stops.length;
    const size =
      stage === stages - 1
        ? left
        : Math.max(1, Math.min(left - (stages - 1 - stage), Math.round(total / stages) + dice(5) - 2));
    const active = branches.filter(({ from, to }) => from <= stage && stage <= to);
    const milestone = size > 3 && dice(10) < 6;
    const onMain = active.length === 0 ? size : Math.max(1, Math.round(size * 0.3));
    const before = stops.filter((stop) => stop.stage === stage - 1);
    for (let index = 0; index < onMain - Number(milestone); index++)
      add(stage, undefined, mainRequests(before));
    const rest = size - (stops.length - (total - left)) - Number(milestone);
    const lengths = active.map(() => 0);
    for (let index = 0; index < rest; index++)
      lengths[dice(lengths.length)] = (lengths[dice(lengths.length)] ?? 0) + 1;
    while (lengths.reduce((sum, length) => sum + length, 0) < rest) lengths[0] = (lengths[0] ?? 0) + 1;
    while (lengths.reduce((sum, length) => sum + length, 0) > rest) {
      const longest = lengths.indexOf(Math.max(...lengths));
      lengths[longest] = (lengths[longest] ?? 0) - 1;
    }
    active.forEach(({ id }, index) => {
      for (let n = 0; n < (lengths[index] ?? 0); n++) add(stage, id, branchRequests(id, stage));
    });
    if (milestone) {
      const here = stops.filter((stop) => stop.stage === stage);
      add(stage, undefined, Array.from({ length: 2 + dice(4) }, () => one(here)).flat(), true);
    }
  }
  return { stops, stages };

  /** Mostly the line itself; else something of the stage before. */
  function mainRequests(before: readonly MapStop[]): string[] {
    const chance = dice(100);
    if (chance < 60 || before.length === 0) return [];
    if (chance < 80) return one(before.filter(({ branch }) => branch === undefined));
    return [...one(before), ...(chance < 92 ? [] : one(before))];
  }

  /** The line itself, the main line, a badge of the branch that others follow too, or one of another branch. */
  function branchRequests(branch: string, stage: number): string[] {
    const own = stops.filter((stop) => stop.branch === branch);
    const main = stops.filter((stop) => stop.branch === undefined);
    const others = stops.filter(
      (stop) => stop.stage === stage && stop.branch !== undefined && stop.branch !== branch,
    );
    const chance = dice(100);
    if (chance < 55) return [];
    if (chance < 70) return one(main.slice(-2));
    if (chance < 83) return one(own.slice(-3));
    if (chance < 90) return [...one(own.slice(-1)), ...one(own.slice(-3))];
    return [...own.slice(-1).map(({ id }) => id), ...one(others)];
  }
}

function diceOf(seed: number): (below: number) => number {
  let state = Math.imul(seed, 2654435761) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
