import { expect, it } from 'vitest';
import { toneOf } from './tone.ts';
import type { Outcome, VerifiedIssuer } from './verdict.ts';

const issuer = (standing: VerifiedIssuer['standing']) => ({
  name: 'Le Dôme',
  did: 'did:key:z6Mk',
  site: undefined,
  standing,
});

it.each<[Outcome, VerifiedIssuer['standing'], string]>([
  ['valid', 'own', 'valid'],
  ['valid', 'recognised', 'valid'],
  ['valid', 'unknown', 'stranger'],
  ['withdrawn', 'unknown', 'withdrawn'],
  ['specimen', 'unknown', 'specimen'],
])('%s, of an issuer that is %s, is told as %s', (outcome, standing, tone) => {
  expect(toneOf({ outcome, issuer: issuer(standing) })).toBe(tone);
});
