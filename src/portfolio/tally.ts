/** What the counts need to know of one badge that a person holds. */
export interface HeldBadge {
  /** The person declares it, rather than the structure attesting it. */
  readonly declared: boolean;
  readonly withdrawn: boolean;
  readonly expired: boolean;
  /** How its signature stands: `plain` where the person chose to publish none. */
  readonly state: 'issued' | 'pending' | 'specimen' | 'plain';
}

/** How many badges a person holds, each counted once. */
export interface Tally {
  /** Attested by the structure, in force, and signed. */
  readonly attested: number;
  /** Given by the structure, in force, and left unsigned by the person's choice: nothing answers for it. */
  readonly unsigned: number;
  /** As `attested` would be, but only as specimens: they attest nothing. */
  readonly specimen: number;
  /** As `attested` will be, once the structure has signed. */
  readonly pending: number;
  /** Declared by the person, in force; never counted as attested. */
  readonly declared: number;
  readonly expired: number;
  readonly withdrawn: number;
}

/** The counts of a portfolio. Every figure about badges held that the site shows comes from here. */
export function tallyOf(held: readonly HeldBadge[]): Tally {
  const inForce = held.filter((badge) => !badge.withdrawn && !badge.expired);
  const attested = inForce.filter((badge) => !badge.declared);
  const signed = (state: HeldBadge['state']): number =>
    attested.filter((badge) => badge.state === state).length;
  return {
    attested: signed('issued'),
    unsigned: signed('plain'),
    specimen: signed('specimen'),
    pending: signed('pending'),
    declared: inForce.length - attested.length,
    expired: held.filter((badge) => badge.expired && !badge.withdrawn).length,
    withdrawn: held.filter((badge) => badge.withdrawn).length,
  };
}
