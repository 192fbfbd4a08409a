import type { AwardEntry } from '../authoring/content.ts';
import { type Declaration, declarationOf } from '../openbadges/declaration.ts';
import type { AwardFacts } from '../openbadges/facts.ts';
import { claimKinds } from '../portfolio/comparison.ts';
import type { Context } from './context.ts';

/** A "J'en suis là" in its parts, as its page lays it out. */
export interface DeclarationView {
  /** What it was read from: as signed, where it is. */
  readonly told: Declaration;
  /** The free words: safe HTML, empty where there are none. */
  readonly words: string;
  /** What I know, what I can do, how I am: those that claim something. Each claim is safe HTML. */
  readonly claims: readonly { readonly title: string; readonly items: readonly string[] }[];
  /** The objectives, each with what became of it where the file says. */
  readonly objectives: readonly { readonly html: string; readonly outcome: string | undefined }[];
  /** What became of the objectives is shown beside what is signed, and is no part of it. */
  readonly unsignedOutcomes: boolean;
}

/** The parts of an award that is a "J'en suis là"; `undefined` for another, and for one that tells nothing. */
export function declarationView(
  { words: t, markdown, inline }: Context,
  entry: AwardEntry,
  { narrative }: Pick<AwardFacts, 'narrative'>,
  signed: boolean,
): DeclarationView | undefined {
  if (entry.kind !== 'positioning' || !narrative) return undefined;
  const told = declarationOf(narrative);
  const outcomes = new Map(entry.data.objectives.map(({ title, outcome }) => [title, outcome]));
  const objectives = told.objectives.map((title) => ({ html: inline(title), outcome: outcomes.get(title) }));
  return {
    told,
    words: told.words && markdown(told.words, 2),
    claims: claimKinds
      .map((kind) => ({ title: t.claims[kind], items: told.claims[kind].map(inline) }))
      .filter(({ items }) => items.length > 0),
    objectives,
    unsignedOutcomes: signed && objectives.some(({ outcome }) => outcome !== undefined),
  };
}
