import type { Outcome, Verdict } from './verdict.ts';

/**
 * How a verdict is told, on every page and in every command. A badge that is intact, signed by somebody whom this site
 * does not know, is `stranger`, never `valid`: anyone can sign a perfect badge in any name.
 */
export type Tone = Outcome | 'stranger';

/** The tone of a verdict. */
export function toneOf({ outcome, issuer }: Pick<Verdict, 'outcome' | 'issuer'>): Tone {
  return outcome === 'valid' && issuer?.standing === 'unknown' ? 'stranger' : outcome;
}
