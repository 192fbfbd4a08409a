import type { Entry } from '../authoring/content.ts';
import type { Competence, Framework } from '../authoring/schemas/framework.ts';
import type { Positioning } from '../authoring/schemas/positioning.ts';
import { plainName } from '../locales/plain-name.ts';
import { competenceKey, type Support } from './supports.ts';

/** What became of a level between the two "J'en suis là". */
export type LevelMove = 'up' | 'same' | 'down' | 'appeared' | 'gone';

/** One competence at entry and at exit, and the badges that support the way between. */
export interface CompetenceMove {
  readonly framework: string;
  readonly competence: Competence;
  readonly entry: number | undefined;
  readonly exit: number | undefined;
  /** `undefined` while there is no second "J'en suis là", or where neither gives a level. */
  readonly move: LevelMove | undefined;
  /** The highest level first. */
  readonly supports: readonly Support[];
}

/** The three groups of claims: what I know, what I can do, how I am. */
export const claimKinds = ['savoirs', 'savoirFaire', 'savoirEtre'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** One claim, and whether it was made at entry, at exit, or both times. */
export interface ClaimMove {
  readonly text: string;
  /** `undefined` while there is no second "J'en suis là". */
  readonly move: 'appeared' | 'stayed' | 'let-go' | undefined;
}

/** The two "J'en suis là" of a person, side by side. */
export interface Comparison {
  /** All competences of the frameworks that either names, in their order. */
  readonly competences: readonly CompetenceMove[];
  /** What stayed, then what appeared, then what was let go. */
  readonly claims: Readonly<Record<ClaimKind, readonly ClaimMove[]>>;
  /** What the person aimed at on arrival. */
  readonly objectives: Positioning['objectives'];
  /** What the person aims at on leaving. */
  readonly nextObjectives: Positioning['objectives'];
}

/**
 * Compares the entry and the exit of a person; either may be missing, as during the months between them.
 *
 * Two claims are the same where they differ in nothing but capitals, accents and punctuation: who means the same writes
 * the same.
 */
export function compare(
  entry: Positioning | undefined,
  exit: Positioning | undefined,
  frameworks: ReadonlyMap<string, Entry<Framework>>,
  supports: ReadonlyMap<string, readonly Support[]>,
): Comparison {
  return {
    competences: competencesOf(entry, exit, frameworks, supports),
    claims: {
      savoirs: claimsOf(entry?.claims.savoirs, exit?.claims.savoirs),
      savoirFaire: claimsOf(entry?.claims.savoirFaire, exit?.claims.savoirFaire),
      savoirEtre: claimsOf(entry?.claims.savoirEtre, exit?.claims.savoirEtre),
    },
    objectives: entry?.objectives ?? [],
    nextObjectives: exit?.objectives ?? [],
  };
}

function competencesOf(
  entry: Positioning | undefined,
  exit: Positioning | undefined,
  frameworks: ReadonlyMap<string, Entry<Framework>>,
  supports: ReadonlyMap<string, readonly Support[]>,
): CompetenceMove[] {
  const [before, after] = [levelsOf(entry), levelsOf(exit)];
  const named = new Set(
    [...(entry?.levels ?? []), ...(exit?.levels ?? [])].map(({ framework }) => framework),
  );
  return [...frameworks.values()]
    .filter(({ slug }) => named.has(slug))
    .flatMap(({ slug, data }) =>
      data.competences.map((competence): CompetenceMove => {
        const key = competenceKey(slug, competence.id);
        const levels = { entry: before.get(key), exit: after.get(key) };
        return {
          framework: slug,
          competence,
          ...levels,
          move: exit && entry ? moveOf(levels.entry, levels.exit) : undefined,
          supports: supports.get(key) ?? [],
        };
      }),
    );
}

function levelsOf(positioning: Positioning | undefined): Map<string, number> {
  return new Map(
    (positioning?.levels ?? []).flatMap(({ framework, competence, level }) =>
      level === undefined ? [] : [[competenceKey(framework, competence), level]],
    ),
  );
}

function moveOf(entry: number | undefined, exit: number | undefined): LevelMove | undefined {
  if (entry === undefined) return exit === undefined ? undefined : 'appeared';
  if (exit === undefined) return 'gone';
  return exit > entry ? 'up' : exit < entry ? 'down' : 'same';
}

function claimsOf(before: readonly string[] = [], after: readonly string[] | undefined): ClaimMove[] {
  if (!after) return before.map((text) => ({ text, move: undefined }));
  const [first, second] = [new Set(before.map(plainName)), new Set(after.map(plainName))];
  const move = (text: string): ClaimMove['move'] => (first.has(plainName(text)) ? 'stayed' : 'appeared');
  const said = after.map((text) => ({ text, move: before.length === 0 ? undefined : move(text) }));
  return [
    ...said.filter((claim) => claim.move !== 'appeared'),
    ...said.filter((claim) => claim.move === 'appeared'),
    ...before
      .filter((text) => !second.has(plainName(text)))
      .map((text): ClaimMove => ({ text, move: 'let-go' })),
  ];
}
