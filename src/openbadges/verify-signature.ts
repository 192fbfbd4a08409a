/** The two steps that say who signed: the proof, and whether its key is the issuer's. */

import { isMoment, listOf, text } from './json-ld.ts';
import { isEd25519, specimenPublicKey } from './key.ts';
import { checkProof, type ProofCheck } from './proof.ts';
import type { Reading } from './reading.ts';
import type { Resolve } from './resolve.ts';
import { type Step, step, type VerifiedProof } from './verdict.ts';
import { didOf, ed25519Of, findMethod } from './verification-method.ts';

/** The steps `proof` and `issuer`; `specimen` where the signature is good and made by the specimens' key. */
export interface SignatureSteps {
  readonly proof: Step;
  readonly issuer: Step;
  readonly specimen: boolean;
  /** The proof that was looked at. */
  readonly signed?: VerifiedProof;
}

/**
 * Checks a credential's signature, and that the issuer it names publishes the key for that purpose.
 *
 * Where the issuer's document does not answer, a key that is written out in the proof still tells whether the
 * content is intact; who signed it stays unknown.
 */
export async function verifySignature(reading: Reading, resolve: Resolve): Promise<SignatureSteps> {
  if (reading.proofs.length === 0) return early(step('proof', 'unknown', 'no-proof'));
  const supported = reading.proofs.flatMap((proof) => supportedProof(proof, reading) ?? []);
  // Of several signatures, the issuer's own counts, and the newer kind before the older.
  const own = supported.filter(({ signed }) => signer(signed) === reading.issuer.id);
  const newest = own.find(({ signed }) => signed.cryptosuite === 'eddsa-rdfc-2022');
  const chosen = newest ?? own[0] ?? supported[0];
  if (!chosen)
    return early(step('proof', 'unknown', 'unsupported-proof', { type: nameOf(reading.proofs[0] ?? {}) }));

  const { proof, signed } = chosen;
  const method = signed.verificationMethod;
  const found = await findMethod(method, resolve);
  const published = found.method && (await ed25519Of(found.method));
  const issuer =
    found.method && published === undefined
      ? step('issuer', 'unknown', 'did-malformed', found.issuer.data)
      : found.issuer;
  const publicKey = published ?? keyInMethod(method);
  if (publicKey === undefined)
    return { proof: step('proof', 'unknown', 'key-unavailable', { method }), issuer, specimen: false };
  const checked = proofStep(await checkProof(reading.document, proof, publicKey));
  if (checked.result !== 'pass') return early(checked);
  if (signer(signed) !== reading.issuer.id)
    return { proof: checked, issuer: anotherSigner(reading.issuer.id, signer(signed)), specimen: false };
  return concluded({ proof: checked, issuer, signed }, publicKey);
}

/** The steps of a good signature: one by the specimens' key is a specimen's, whoever publishes that key. */
export function concluded(
  { proof, issuer, signed }: Required<Pick<SignatureSteps, 'proof' | 'issuer' | 'signed'>>,
  publicKey: string | undefined,
): SignatureSteps {
  const specimen = publicKey === specimenPublicKey && issuer.result === 'pass';
  const signer = specimen ? step('issuer', 'pass', 'specimen-key', issuer.data) : issuer;
  return { proof, issuer: signer, specimen, signed };
}

interface SupportedProof {
  /** The proof as it is checked. */
  readonly proof: Readonly<Record<string, unknown>>;
  readonly signed: VerifiedProof;
}

/** A proof, where it is one that we can check and means what we take it to mean. */
function supportedProof(
  proof: Readonly<Record<string, unknown>>,
  { document }: Reading,
): SupportedProof | undefined {
  const { '@context': own, ...rest } = proof;
  const { type, verificationMethod, created, expires } = proof;
  const cryptosuite = type === 'DataIntegrityProof' ? proof['cryptosuite'] : type;
  const supported =
    (cryptosuite === 'eddsa-rdfc-2022' || cryptosuite === 'Ed25519Signature2020') &&
    proof['proofPurpose'] === 'assertionMethod' &&
    // Multibase base58-btc, and not a character more: decoders pass over some.
    /^z[1-9A-HJ-NP-Za-km-z]+$/.test(text(proof['proofValue']) ?? '') &&
    [created, expires].every((moment) => moment === undefined || isMoment(moment)) &&
    // A proof that is chained to another is signed in another way.
    proof['previousProof'] === undefined;
  if (!supported || typeof verificationMethod !== 'string') return undefined;
  // The contexts of a proof are those of its document, which may be repeated in it (Data Integrity EdDSA
  // Cryptosuites 1.0, "Proof Configuration"); under others it would say something else.
  const contexts = listOf(document['@context']);
  if (!listOf(own).every((context) => contexts.includes(context))) return undefined;
  const signed = { cryptosuite, created: text(created), verificationMethod, expires: text(expires) };
  return { proof: rest, signed };
}

/** Who signed is not who issued. An issuer that is not named by a DID has no keys that could tell. */
export function anotherSigner(issuer: string, signer: string): Step {
  return issuer.startsWith('did:')
    ? step('issuer', 'fail', 'another-signer', { issuer, signer })
    : step('issuer', 'unknown', 'did-unsupported', { did: issuer });
}

function signer({ verificationMethod }: VerifiedProof): string {
  return didOf(verificationMethod);
}

function nameOf(proof: Readonly<Record<string, unknown>>): string {
  return [proof['type'], proof['cryptosuite']].filter((part) => typeof part === 'string').join(' ');
}

function proofStep(check: ProofCheck): Step {
  switch (check.result) {
    case 'intact':
      return step('proof', 'pass', 'signature-matches');
    case 'mismatch':
      return step('proof', 'fail', 'signature-mismatch');
    case 'unknown-context':
      return step('proof', 'unknown', 'unknown-context', { url: check.url });
    case 'too-complex':
      return step('proof', 'unknown', 'too-complex');
    case 'undefined-term':
      return step('proof', 'unknown', 'undefined-term', { term: check.term });
    case 'error':
      return step('proof', 'unknown', 'unreadable-proof', { message: check.message });
  }
}

/** The key that a verification method is named by, as `<did>#<publicKeyMultibase>`. */
function keyInMethod(method: string): string | undefined {
  const fragment = method.slice(method.indexOf('#') + 1);
  return isEd25519(fragment) ? fragment : undefined;
}

function early(proof: Step): SignatureSteps {
  return { proof, issuer: step('issuer', 'unknown', 'not-checked'), specimen: false };
}
