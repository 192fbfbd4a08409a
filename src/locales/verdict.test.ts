import { expect, it } from 'vitest';
import type { Outcome } from '../openbadges/verdict.ts';
import { verdictWords } from './interface.ts';

it.each<[Outcome, number, fr: string, en: string]>([
  ['valid', 1, '1 valide', '1 valid'],
  ['valid', 2, '2 valides', '2 valid'],
  ['specimen', 0, '0 spécimen', '0 specimens'],
  ['specimen', 23, '23 spécimens', '23 specimens'],
  ['changed', 2, '2 non valides', '2 not valid'],
  ['unverifiable', 3, '3 non vérifiables', '3 cannot be verified'],
])('%s is counted by %i as each language does', (outcome, count, fr, en) => {
  expect(verdictWords('fr').site.counted(outcome, count)).toBe(fr);
  expect(verdictWords('en').site.counted(outcome, count)).toBe(en);
});
