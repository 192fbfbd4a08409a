import type { Entry } from '../authoring/content.ts';
import { missingLegalFacts } from '../authoring/legal-facts.ts';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { lineToWrite } from '../init/presentation.ts';
import { type HealthItem, item } from './item.ts';

const file = 'issuer.md';

/** What is left to write of the structure itself. `accentWritten`: it chose its colour, be it that of the start. */
export function structureHealth({ data: issuer, body }: Entry<Issuer>, accentWritten: boolean): HealthItem[] {
  const legal = missingLegalFacts(issuer);
  return [
    ...(issuer.site === undefined ? [item('no-site', 'first', file)] : []),
    ...(hasKeys(issuer) ? [] : [item('no-keys', 'first', file)]),
    ...(issuer.removal === undefined && issuer.email === undefined
      ? [item('no-removal-address', 'first', file)]
      : []),
    ...(legal.length > 0 ? [item('legal-missing', 'first', file, legal)] : []),
    // What is signed for good must not be called invented.
    ...(issuer.example ? [item('example-on', hasKeys(issuer) ? 'first' : 'next', file)] : []),
    ...(lineToWrite(body) === undefined ? [] : [item('presentation-to-write', 'next', file)]),
    ...(issuer.url === undefined ? [item('no-url', 'later', file)] : []),
    ...(issuer.tagline === undefined ? [item('no-tagline', 'later', file)] : []),
    ...(issuer.repository === undefined ? [item('no-repository', 'later', file)] : []),
    ...(accentWritten ? [] : [item('no-accent', 'later', file)]),
  ];
}

/** Whether the structure can sign. */
export function hasKeys({ did, keys }: Pick<Issuer, 'did' | 'keys'>): boolean {
  return did !== undefined && keys.length > 0;
}
