import type { AwardEntry } from '../authoring/content.ts';
import type { Published } from '../authoring/gate.ts';

/** What the register needs to know of a person, gated or not. */
export interface Person {
  readonly slug: string;
  readonly profile: { readonly data: { readonly formerly: readonly string[] } };
  /** By badge. */
  readonly awards: ReadonlyMap<string, AwardEntry>;
}

/** A person whose awards may be signed: published now, and who chose that their credentials are public. */
export interface Holder {
  /** The person as the gate lets them through: what they do not show is not in it. */
  readonly volunteer: Person;
  /** The name that they show. */
  readonly name: string;
  /** The day on which they are looked at: today or, for an example, its own. */
  readonly day: string;
}

/** Those whose awards may be signed. */
export function holdersOf({ people }: Pick<Published, 'people'>): Holder[] {
  return [...people.values()]
    .filter(({ credentials }) => credentials)
    .map((person) => ({ volunteer: person, name: person.name, day: person.day }));
}
