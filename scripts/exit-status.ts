/** What `npm run verify` answers to other programs, as its own first lines say. */
import type { SiteReport } from '../src/openbadges/site-check.ts';
import { toneOf } from '../src/openbadges/tone.ts';
import type { Verdict } from '../src/openbadges/verdict.ts';

/** 0: valid. 1: not valid, or a rule is not met. 2: cannot be verified. */
export type Status = 0 | 1 | 2;

/**
 * A rule that is not met weighs as a badge that is not valid; what did not answer, or was not followed, as one that
 * cannot be verified, and so does a site without a badge, unless none is `awaited` of it.
 */
export function statusOfSite(
  { credentials, rules, unreached, cut }: Pick<SiteReport, 'credentials' | 'rules' | 'unreached' | 'cut'>,
  { issuedOnly, awaited }: { readonly issuedOnly: boolean; readonly awaited: boolean },
): Status {
  const broken = rules.some(({ severity, failures }) => severity === 'error' && failures.length > 0);
  return worst([
    ...credentials.map(({ verdict }) => statusOf(verdict, 'site', issuedOnly)),
    ...(broken ? [1 as const] : []),
    ...(unreached.length > 0 || cut || (awaited && credentials.length === 0) ? [2 as const] : []),
  ]);
}

/**
 * Withdrawn and expired badges are part of a sound site; brought alone, they are not valid. A site is held against its
 * own keys; brought alone, a badge of somebody whom this site does not know has nobody to vouch for it.
 */
export function statusOf(verdict: Verdict, as: 'file' | 'site', issuedOnly: boolean): Status {
  const tone = toneOf(verdict);
  switch (tone) {
    case 'valid':
      return 0;
    case 'stranger':
      return as === 'site' ? 0 : 2;
    case 'specimen':
      return issuedOnly ? 1 : 0;
    case 'withdrawn':
    case 'replaced':
    case 'expired':
      return as === 'site' ? 0 : 1;
    case 'changed':
      return 1;
    case 'unverifiable':
      return 2;
  }
}

/** What is not valid weighs more than what cannot be verified. */
export function worst(statuses: readonly Status[]): Status {
  return statuses.includes(1) ? 1 : statuses.includes(2) ? 2 : 0;
}
