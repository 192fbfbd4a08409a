/** The two steps that say who signed: the proof, and whether its key is the issuer's. */
import { didDocumentUrl, siteOfDid } from './did.ts';
import { specimenPublicKey } from './key.ts';
import { checkProof, type ProofCheck } from './proof.ts';
import { isObject, listOf, type Reading, strings } from './reading.ts';
import type { Resolve } from './resolve.ts';
import { type Step, step } from './verdict.ts';

/** The steps `proof` and `issuer`; `specimen` where the signature is good and made by the specimens' key. */
export interface SignatureSteps {
  readonly proof: Step;
  readonly issuer: Step;
  readonly specimen: boolean;
}

/**
 * Checks a credential's signature, and that the issuer it names publishes the key for that purpose.
 *
 * Where the issuer's document does not answer, a key that is written out in the proof still tells whether the
 * content is intact; who signed it stays unknown.
 */
export async function verifySignature(reading: Reading, resolve: Resolve): Promise<SignatureSteps> {
  if (reading.proofs.length === 0) return early(step('proof', 'unknown', 'no-proof'));
  const supported = reading.proofs.filter((proof) => isSupported(proof));
  const methodOf = (proof: Readonly<Record<string, unknown>>) => String(proof['verificationMethod']);
  // Of several signatures, the issuer's own counts.
  const proof = supported.find((one) => didOf(methodOf(one)) === reading.issuer.id) ?? supported[0];
  if (!proof)
    return early(step('proof', 'unknown', 'unsupported-proof', { type: nameOf(reading.proofs[0] ?? {}) }));

  const method = methodOf(proof);
  const found = await findKey(method, resolve);
  const publicKey = found.publicKey ?? keyInMethod(method);
  if (publicKey === undefined)
    return {
      proof: step('proof', 'unknown', 'key-unavailable', { method }),
      issuer: found.issuer,
      specimen: false,
    };
  const checked = proofStep(await checkProof(reading.document, proof, publicKey));
  if (checked.result !== 'pass') return early(checked);
  if (didOf(method) !== reading.issuer.id)
    return {
      proof: checked,
      issuer: step('issuer', 'fail', 'another-signer', { issuer: reading.issuer.id, signer: didOf(method) }),
      specimen: false,
    };
  const specimen = publicKey === specimenPublicKey && found.issuer.result === 'pass';
  return {
    proof: checked,
    issuer: specimen ? step('issuer', 'pass', 'specimen-key', found.issuer.data) : found.issuer,
    specimen,
  };
}

/** Whether a proof is one that we can check, and means what we take it to mean. */
function isSupported(proof: Readonly<Record<string, unknown>>): boolean {
  return (
    proof['type'] === 'DataIntegrityProof' &&
    proof['cryptosuite'] === 'eddsa-rdfc-2022' &&
    proof['proofPurpose'] === 'assertionMethod' &&
    typeof proof['verificationMethod'] === 'string' &&
    typeof proof['proofValue'] === 'string' &&
    // A proof with a context of its own, or chained to another, is signed in another way.
    proof['@context'] === undefined &&
    proof['previousProof'] === undefined
  );
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
    case 'undefined-term':
      return step('proof', 'unknown', 'undefined-term', { term: check.term });
    case 'error':
      return step('proof', 'unknown', 'unreadable-proof', { message: check.message });
  }
}

/** What `findKey` found: the key where the DID lists it, and what that says of the issuer. */
interface FoundKey {
  readonly publicKey?: string;
  readonly issuer: Step;
}

/** Looks a verification method up in the document of its DID. */
async function findKey(method: string, resolve: Resolve): Promise<FoundKey> {
  const did = didOf(method);
  if (did.startsWith('did:key:')) {
    const publicKey = did.slice('did:key:'.length);
    if (!isEd25519(publicKey)) return unknown('did-unsupported', { did });
    // The one signing key of a did:key is named by itself (did:key Method); some write the DID alone.
    if (method !== did && method !== `${did}#${publicKey}`)
      return { issuer: step('issuer', 'fail', 'key-not-published', { did }) };
    return { publicKey, issuer: step('issuer', 'pass', 'key-published', { did }) };
  }
  let url: string;
  let site: string;
  try {
    url = didDocumentUrl(did);
    site = siteOfDid(did);
  } catch {
    return unknown('did-unsupported', { did });
  }
  const resolved = await resolve(url);
  if (!resolved.ok) {
    if (resolved.reason === 'unreachable') return unknown('did-unreachable', { did, site, url });
    if (resolved.reason === 'not-found') return unknown('did-not-found', { did, site, url });
    return unknown('did-malformed', { did, site, url });
  }
  const { document } = resolved;
  if (!isObject(document) || document['id'] !== did) return unknown('did-malformed', { did, site, url });
  const publicKey = assertionKey(document, did, method);
  if (publicKey === undefined)
    return { issuer: step('issuer', 'fail', 'key-not-published', { did, site, url }) };
  if (!isEd25519(publicKey)) return unknown('did-malformed', { did, site, url });
  return { publicKey, issuer: step('issuer', 'pass', 'key-published', { did, site, url }) };
}

/**
 * The public key of `method`, where the document lists it among those that may sign credentials (DID Core 1.0,
 * section 5.3.2); an empty string where it is of a kind that we do not read.
 */
function assertionKey(document: Record<string, unknown>, did: string, method: string): string | undefined {
  const absolute = (id: unknown) => (typeof id === 'string' && id.startsWith('#') ? `${did}${id}` : id);
  const allowed = listOf(document['assertionMethod']);
  const embedded = allowed.filter(isObject).find(({ id }) => absolute(id) === method);
  const referred = strings(allowed).map(absolute).includes(method)
    ? listOf(document['verificationMethod'])
        .filter(isObject)
        .find(({ id }) => absolute(id) === method)
    : undefined;
  const key = embedded ?? referred;
  if (!key || (key['controller'] !== undefined && key['controller'] !== did) || key['revoked'] !== undefined)
    return undefined;
  const { publicKeyMultibase } = key;
  return typeof publicKeyMultibase === 'string' ? publicKeyMultibase : '';
}

/** The key that a verification method is named by, as `<did>#<publicKeyMultibase>`. */
function keyInMethod(method: string): string | undefined {
  const fragment = method.slice(method.indexOf('#') + 1);
  return isEd25519(fragment) ? fragment : undefined;
}

function isEd25519(publicKey: string): boolean {
  return /^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/.test(publicKey);
}

function didOf(method: string): string {
  return method.replace(/#.*$/s, '');
}

function unknown(reason: Step['reason'], data: Readonly<Record<string, string>>): FoundKey {
  return { issuer: step('issuer', 'unknown', reason, data) };
}

function early(proof: Step): SignatureSteps {
  return { proof, issuer: step('issuer', 'unknown', 'not-checked'), specimen: false };
}
