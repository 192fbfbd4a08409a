import type { CompetenceMove } from './comparison.ts';

/** How many competences moved, each counted once. */
export interface MoveCount {
  /** Those that either "J'en suis là" gives a level. */
  readonly told: number;
  /** Those whose level is higher at exit. */
  readonly up: number;
}

/** How many of the competences were told of, and how many went up. */
export function countMoves(competences: readonly CompetenceMove[]): MoveCount {
  return {
    told: competences.filter(({ entry, exit }) => entry !== undefined || exit !== undefined).length,
    up: competences.filter(({ move }) => move === 'up').length,
  };
}

/** The competences that went up most, at most `most` of them; those alike keep their order. */
export function mostMoved(competences: readonly CompetenceMove[], most: number): CompetenceMove[] {
  return competences
    .filter(({ move }) => move === 'up')
    .toSorted((a, b) => rise(b) - rise(a))
    .slice(0, most);
}

/** As a share of the levels that the competence has. */
function rise({ entry = 0, exit = 0, competence }: CompetenceMove): number {
  return (exit - entry) / competence.levels.length;
}
