import type { Site } from '../site.ts';
import type { PersonView } from './person.ts';

/** In one line, how some of a person's badges stand. */
export interface VouchWords {
  readonly state: 'attested' | 'specimen' | 'pending';
  readonly words: string;
  /** The address that answers for the signatures. */
  readonly address: string | undefined;
}

/** Who vouches for a person's badges: the attested first, then those that are not attested yet. */
export function vouchWords(
  { words: t, issuer, mode, host }: Pick<Site, 'words' | 'issuer' | 'mode' | 'host'>,
  { tally }: Pick<PersonView, 'tally'>,
): VouchWords[] {
  const { attested, specimen, pending } = tally;
  const address = mode === 'issuing' ? host : undefined;
  const all: readonly (VouchWords & { readonly count: number })[] = [
    { state: 'attested', count: attested, words: t.portfolio.attests(issuer.name, attested), address },
    { state: 'specimen', count: specimen, words: t.portfolio.specimens(specimen), address: undefined },
    { state: 'pending', count: pending, words: t.portfolio.pending(pending), address: undefined },
  ];
  return all.filter(({ count }) => count > 0);
}
