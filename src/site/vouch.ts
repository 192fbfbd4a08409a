import type { Site } from '../site.ts';
import type { PersonView } from './person.ts';

/** In one line, how some of a person's badges stand. */
export interface VouchWords {
  readonly state: 'attested' | 'unsigned' | 'specimen' | 'pending';
  readonly words: string;
  /** The address that answers for the signatures. */
  readonly address: string | undefined;
  /** Whether there is something signed to check. */
  readonly signed: boolean;
}

/** Who vouches for a person's badges: the attested first, then those that nothing answers for, or not yet. */
export function vouchWords(
  { words: t, issuer, mode, host }: Pick<Site, 'words' | 'issuer' | 'mode' | 'host'>,
  { tally }: Pick<PersonView, 'tally'>,
): VouchWords[] {
  const { attested, unsigned, specimen, pending } = tally;
  const address = mode === 'issuing' ? host : undefined;
  const all = [
    { state: 'attested', count: attested, words: t.portfolio.attests(issuer.name, attested) },
    { state: 'unsigned', count: unsigned, words: t.portfolio.unsigned(issuer.name, unsigned) },
    { state: 'specimen', count: specimen, words: t.portfolio.specimens(specimen) },
    { state: 'pending', count: pending, words: t.portfolio.pending(pending) },
  ] as const;
  return all
    .filter(({ count }) => count > 0)
    .map(({ state, words }) => ({
      state,
      words,
      address: state === 'attested' ? address : undefined,
      signed: state === 'attested' || state === 'specimen',
    }));
}
