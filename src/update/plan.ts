/** What a later version of the program changes in a structure's copy, which shares no history with it. */
import { isStructures, isWorkflow } from '../engine-paths.ts';
import type { Files, Past } from './source.ts';

/** What becomes of files of the program; paths, in order. */
export interface UpdatePlan {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Changed here, and not as in the new version: somebody has to choose. */
  readonly conflicts: readonly string[];
  /** Workflows that a person has to copy, where the rest comes without them. */
  readonly byHand: readonly string[];
  /** The copy had them, or could have: somebody removed them, and they are not put back. */
  readonly leftOut: readonly string[];
}

export interface UpdateSource {
  /** The copy's files, as it last committed them. */
  readonly present: Files;
  /** The files of the new version. */
  readonly next: Files;
  /** All that the program's files ever were, up to the new version. */
  readonly past: Past;
  /** The paths of the version that the copy is nearest to, which it had at first. */
  readonly nearest: ReadonlySet<string>;
  /** Leave workflows to a person: the token of a workflow may not change them. */
  readonly withoutWorkflows: boolean;
}

/**
 * The plan. A file that reads as in any earlier version is the program's still, and follows the new one: so nothing
 * has to be recorded in the copy, however it was made. A file that the program never had, or no longer has and never
 * had in that form, is the structure's; one that the copy no longer has was removed by the structure.
 */
export function planUpdate({ present, next, past, nearest, withoutWorkflows }: UpdateSource): UpdatePlan {
  const plan = {
    added: [] as string[],
    changed: [] as string[],
    removed: [] as string[],
    conflicts: [] as string[],
    byHand: [] as string[],
    leftOut: [] as string[],
  };
  const paths = [...new Set([...present.keys(), ...next.keys()])].sort();
  for (const path of paths) {
    const here = present.get(path);
    const there = next.get(path);
    const isAsEver = here !== undefined && past.get(path)?.has(here.id) === true;
    const isOurs = there !== undefined || isAsEver;
    if (isStructures(path) || !isOurs || (here?.id === there?.id && here?.mode === there?.mode)) continue;
    if (!here && nearest.has(path)) plan.leftOut.push(path);
    else if (withoutWorkflows && isWorkflow(path)) plan.byHand.push(path);
    else if (!here) plan.added.push(path);
    else if (!isAsEver && here.id !== there?.id) plan.conflicts.push(path);
    else plan[there ? 'changed' : 'removed'].push(path);
  }
  return plan;
}
