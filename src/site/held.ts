import type { Held, HeldCount } from '../locales/interface.fr.ts';
import type { Tally } from '../portfolio/tally.ts';

/** What each count of a tally is called, in the order in which they are told. */
const told: readonly (readonly [keyof Tally, Held])[] = [
  ['attested', 'valid'],
  ['unsigned', 'unsigned'],
  ['declared', 'declared'],
  ['specimen', 'specimen'],
  ['pending', 'pending'],
  ['expired', 'expired'],
  ['withdrawn', 'withdrawn'],
];

/** The counts of a portfolio that are not zero, in the words of who verifies it. */
export function heldCounts(tally: Tally): HeldCount[] {
  return told.map(([key, held]) => ({ held, count: tally[key] })).filter(({ count }) => count > 0);
}
