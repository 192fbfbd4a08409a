import type { Pathway, Requirement } from '../authoring/schemas/pathway.ts';

/** What is asked before a stop: at least so many of these badges. Nothing is asked where `of` is empty. */
export interface Requires {
  readonly atLeast: number;
  readonly of: readonly string[];
}

/** One badge's place in a pathway, with every default filled in. */
export interface Stop {
  readonly badge: string;
  /** The stage, counted from 0. */
  readonly stage: number;
  /** The branch's id, or `undefined` on the main line. */
  readonly branch: string | undefined;
  readonly optional: boolean;
  readonly milestone: boolean;
  readonly requires: Requires;
  /** Where its author would like it on the map: its row, and its column in the stage. */
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** The stops of a pathway in reading order: stage by stage, as they are written. */
export function stopsOf(pathway: Pathway): Stop[] {
  return pathway.stages.flatMap((stage, index) =>
    stage.badges.map((item): Stop => {
      if (typeof item === 'string') {
        return {
          badge: item,
          stage: index,
          branch: undefined,
          optional: false,
          milestone: false,
          requires: none,
          row: undefined,
          column: undefined,
        };
      }
      return {
        badge: item.badge,
        stage: index,
        branch: item.branch,
        optional: item.optional,
        milestone: item.milestone,
        requires: requiresOf(item.requires),
        row: item.row,
        column: item.column,
      };
    }),
  );
}

/** Whether what is asked before a stop has been obtained. */
export function isMet(requires: Requires, obtained: ReadonlySet<string>): boolean {
  return requires.of.filter((badge) => obtained.has(badge)).length >= requires.atLeast;
}

const none: Requires = { atLeast: 0, of: [] };

function requiresOf(requirement: Requirement | undefined): Requires {
  if (!requirement) return none;
  if (Array.isArray(requirement)) return { atLeast: requirement.length, of: requirement };
  if ('all' in requirement) return { atLeast: requirement.all.length, of: requirement.all };
  if ('any' in requirement) return { atLeast: 1, of: requirement.any };
  return requirement;
}
