import type { AwardFacts } from './facts.ts';

/** The facts that an award's own file gives. */
const awardFacts = [
  'date',
  'holderName',
  'summary',
  'assessor',
  'narrative',
  'evidence',
] as const satisfies readonly (keyof AwardFacts)[];

/** The facts that its badge gives; a new `version` of the badge changes none of those already issued. */
const badgeFacts = [
  'title',
  'description',
  'criteria',
  'achievementType',
  'tags',
  'competences',
  'lastDay',
  'declared',
] as const satisfies readonly (keyof AwardFacts)[];

/** A fact that was signed and that the files tell otherwise now. */
export type DifferentFact =
  | (typeof awardFacts)[number]
  | (typeof badgeFacts)[number]
  | 'levels'
  | 'coCreators';

/** What the files say otherwise than the credential, by the file that says it. */
export interface Differences {
  readonly ofAward: readonly DifferentFact[];
  readonly ofBadge: readonly DifferentFact[];
}

/** What facts alone do not tell. */
interface Known {
  /** Whether the award gives levels of its own, or leaves them to its badge. */
  readonly ownLevels: boolean;
  /** Whether the badge's file credits others, as `creditsDiffer` tells it. */
  readonly otherCredits: boolean;
}

/**
 * Compares what was signed with what would be signed now. The picture is left out, since a new version of this
 * program may draw it otherwise; so are the words of the structure and of the frameworks, and the other steps of a
 * series, which may gain some.
 */
export function differences(signed: AwardFacts, now: AwardFacts, known: Known): Differences {
  const differ = (fact: keyof AwardFacts) => JSON.stringify(signed[fact]) !== JSON.stringify(now[fact]);
  const ofAward: DifferentFact[] = awardFacts.filter(differ);
  const ofBadge: DifferentFact[] = badgeFacts.filter(
    // The end of validity follows from the date: told once, as the date.
    (fact) => differ(fact) && !(fact === 'lastDay' && differ('date')),
  );
  if (differ('levels')) (known.ownLevels ? ofAward : ofBadge).push('levels');
  if (known.otherCredits) ofBadge.push('coCreators');
  return { ofAward, ofBadge: signed.version === now.version ? ofBadge : [] };
}
