import type { Step } from '../openbadges/verdict.ts';
import { longDateOf } from './dates.ts';
import type { Locale } from './interface.ts';

/** The data of a step with its moments as days in words: what the sentence of its reason is made of. */
export function inWords(data: Step['data'], locale: Locale): Step['data'] {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'until' || key === 'from' ? longDateOf(value, locale) : value,
    ]),
  );
}
