/** What can be told of a badge earned elsewhere in a few fields. */
import { limits, withoutHiddenCharacters } from '../authoring/schemas/fields.ts';
import type { ImportedBadge } from '../authoring/schemas/imported-badge.ts';
import { isObject } from './json-ld.ts';
import type { Verdict } from './verdict.ts';

/** What the front matter repeats of a badge's file; `undefined` for what only a server can tell. */
export type ImportFacts = Pick<ImportedBadge, 'format' | 'outcome' | 'status'> & {
  readonly title: string | undefined;
  readonly issuer: string | undefined;
};

/** What a verdict gives the front matter to repeat. */
export function factsOf({ achievement, issuer, steps }: Verdict): ImportFacts {
  const status = steps.find(({ name }) => name === 'status');
  return {
    format: 'open-badges-3',
    outcome: 'valid',
    status: status === undefined || status.reason === 'no-status' ? 'none' : 'not-withdrawn',
    title: asLine(achievement),
    issuer: asLine(issuer?.name ?? issuer?.did),
  };
}

/** A text of someone else's as a field of one line takes it; `undefined` where nothing is left of it. */
export function asLine(text: string | undefined): string | undefined {
  const line = withoutHiddenCharacters(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  // A pictogram may be cut in two.
  return line === '' ? undefined : withoutHiddenCharacters(line.slice(0, limits.line)).trim();
}

/** Who a credential says that it is by, before anything of it is verified. */
export function issuerIn(credential: unknown): string | undefined {
  const issuer = isObject(credential) ? credential['issuer'] : undefined;
  const did = isObject(issuer) ? issuer['id'] : issuer;
  return typeof did === 'string' ? did : undefined;
}
