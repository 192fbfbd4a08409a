/**
 * What is refused of a badge earned elsewhere before its signature is looked at. The signature covers neither what its
 * proof holds besides, nor what a second proof says: both could be read as facts.
 */
import type { ImportProblem } from './imported-badge.ts';
import { isObject, listOf } from './json-ld.ts';

/** What is wrong with the form of a signed badge; `undefined` where nothing is. */
export function formProblem(credential: Readonly<Record<string, unknown>>): ImportProblem | undefined {
  const proofs = listOf(credential['proof']);
  if (proofs.length > 1) return { code: 'imported-proofs', data: { count: String(proofs.length) } };
  const foreign = proofs.filter(isObject).flatMap((proof) => Object.entries(proof).filter(isForeign));
  const [member] = foreign;
  if (member) return { code: 'imported-proof-member', data: { member: member[0] } };
  const where = dates.find((name) => credential[name] !== undefined && !isMoment(credential[name]));
  if (where === undefined) return undefined;
  const found = credential[where];
  return {
    code: 'imported-date',
    data: { where, found: typeof found === 'string' ? found : JSON.stringify(found) },
  };
}

/** The dates of a badge, in VCDM 2.0 and 1.1. */
const dates = ['validFrom', 'validUntil', 'issuanceDate', 'expirationDate'] as const;

/** The members of a proof (Data Integrity 1.0, section 2.1), as texts. */
const proofMembers: readonly string[] = [
  'id',
  'type',
  'created',
  'expires',
  'verificationMethod',
  'proofPurpose',
  'cryptosuite',
  'proofValue',
  'domain',
  'challenge',
  'nonce',
  'previousProof',
  '@context',
];

function isForeign([name, value]: readonly [string, unknown]): boolean {
  return !proofMembers.includes(name) || !listOf(value).every((one) => typeof one === 'string');
}

/** Whether a value is a moment (RFC 3339, section 5.6), as both data models ask: a day, a time and a zone. */
function isMoment(value: unknown): boolean {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;
  return typeof value === 'string' && form.test(value) && !Number.isNaN(Date.parse(value));
}
