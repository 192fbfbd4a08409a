/** E-mail addresses and phone numbers in texts that everyone will read. */
import type { Diagnostic } from '../diagnostic.ts';
import { warningAt } from '../finding.ts';
import type { ReadFile } from '../read.ts';
import { narratives, placeIn } from './narratives.ts';

/**
 * What looks like a person's contact details: an e-mail address, a French number (`06 12 34 56 78`, `+33 6…`) or one
 * with the code of another country. Other figures (dates, amounts, addresses of pages) do not.
 */
export const contactPatterns: readonly (readonly [what: 'email' | 'phone', RegExp])[] = [
  ['email', /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\d])/gu],
  [
    'phone',
    /(?<![\p{L}\d/=_#.,-])(?:(?:\+|00)33[\s.-]?(?:\(0\))?[\s.-]?[1-9]|0[1-9])([\s.-]?)\d{2}(?:\1\d{2}){3}(?![\p{L}\d/]|[.,-]\d)/gu,
  ],
  ['phone', /(?<![\p{L}\d/=_#.,-])\+[1-9]\d{0,2}(?:[\s.-]?\(?\d{2,4}\)?){3,5}(?!\d)/gu],
];

/** One warning for each address or number in the words that the site may show of a person. */
export function contactDetails(files: readonly ReadFile[]): Diagnostic[] {
  return narratives(files).flatMap((narrative) => {
    const told = new Set<number>();
    return contactPatterns.flatMap(([what, pattern]) =>
      [...narrative.text.matchAll(pattern)].flatMap((match) => {
        if (told.has(match.index)) return [];
        told.add(match.index);
        const range = placeIn(narrative, match.index, match[0].length);
        const about = warningAt(narrative.file, narrative.path, 'contact-details', { what, found: match[0] });
        return [{ ...about, ...(range ? { range } : {}) }];
      }),
    );
  });
}
