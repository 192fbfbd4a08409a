import type { Issuer } from './schemas/issuer.ts';

/**
 * The facts that every legal page needs, by their path in `issuer.md`: what loi n° 2004-575 (LCEN), article 1-1, asks
 * of a publisher, and an address for requests. A registration number or a data protection officer not everyone has.
 */
export const legalFacts = [
  'email',
  'legal.form',
  'legal.address',
  'legal.phone',
  'legal.director',
  'legal.host.name',
  'legal.host.address',
  'legal.host.phone',
] as const;
export type LegalFact = (typeof legalFacts)[number];

/** The legal facts that a structure has not written yet, in the order of {@link legalFacts}. */
export function missingLegalFacts({ email, legal }: Pick<Issuer, 'email' | 'legal'>): LegalFact[] {
  const written: Readonly<Record<LegalFact, string | undefined>> = {
    email,
    'legal.form': legal.form,
    'legal.address': legal.address,
    'legal.phone': legal.phone,
    'legal.director': legal.director,
    'legal.host.name': legal.host.name,
    'legal.host.address': legal.host.address,
    'legal.host.phone': legal.host.phone,
  };
  return legalFacts.filter((fact) => written[fact] === undefined);
}
