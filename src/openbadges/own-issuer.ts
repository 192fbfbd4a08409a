import type { Issuer } from '../authoring/schemas/issuer.ts';
import { issuersIn, type Register } from './register.ts';

/**
 * The structure with those of its former addresses alone under which the register holds something signed. Any other is
 * only a claim: it would make the organisation at that address the structure's own.
 *
 * @param register read where the structure names former addresses at all.
 */
export function withSignedFormerSites(issuer: Issuer, register: () => Register): Issuer {
  if (issuer.formerSites.length === 0) return issuer;
  const signed = issuersIn(register());
  return { ...issuer, formerSites: issuer.formerSites.filter(({ did }) => signed.has(did)) };
}
