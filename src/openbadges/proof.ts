/** Data Integrity proofs, cryptosuite `eddsa-rdfc-2022` (W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2). */
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { type DocumentLoader, issue } from '@digitalbazaar/vc';
import { documentLoader as bundled } from './contexts.ts';
import type { SigningKey } from './key.ts';

/** A Data Integrity proof as it stands in a credential. */
export interface Proof {
  readonly type: 'DataIntegrityProof';
  readonly created: string;
  /** `<did>#<publicKeyMultibase>`. */
  readonly verificationMethod: string;
  readonly cryptosuite: 'eddsa-rdfc-2022';
  readonly proofPurpose: 'assertionMethod';
  /** The signature, multibase base58-btc. */
  readonly proofValue: string;
}

/** A credential with its proof, in the array that the strict Open Badges schema asks for. */
export type SignedCredential<T extends object = object> = T & { readonly proof: readonly [Proof] };

export interface SignOptions {
  readonly key: SigningKey;
  /** The DID under which the key signs. */
  readonly controller: string;
  /** The moment of signing, an XML Schema dateTime in UTC: `2026-03-01T00:00:00Z`. */
  readonly created: string;
  /** Serves the contexts; the bundled ones by default. */
  readonly documentLoader?: DocumentLoader;
}

/**
 * A copy of `unsigned` with one proof added. The same input and key give the same bytes.
 *
 * JSON-LD safe mode is on: a term that no context defines would escape the signature, so it throws.
 *
 * @throws {TypeError} where `created` is not a moment in UTC, or `unsigned` already has a proof.
 * @throws {Error} where the credential is not a sound VCDM credential, or has an undefined term.
 */
export async function signCredential<T extends object>(
  unsigned: T,
  { key, controller, created, documentLoader = bundled }: SignOptions,
): Promise<SignedCredential<T>> {
  if ('proof' in unsigned) throw new TypeError('The credential to sign already has a proof.');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(created) || Number.isNaN(Date.parse(created)))
    throw new TypeError(`"created" is not a moment in UTC such as 2026-03-01T00:00:00Z: "${created}".`);
  const suite = new DataIntegrityProof({
    signer: {
      id: `${controller}#${key.publicKeyMultibase}`,
      algorithm: 'Ed25519',
      sign: ({ data }) => key.sign(data),
    },
    date: created,
    cryptosuite,
  });
  // `issue` mutates what it is given.
  const issued = (await issue({ credential: structuredClone(unsigned), suite, documentLoader })) as T & {
    proof: Proof;
  };
  return { ...issued, proof: [issued.proof] };
}

/** What {@link checkProof} found. */
export type ProofCheck =
  | { readonly result: 'intact' }
  | { readonly result: 'mismatch' }
  | { readonly result: 'unknown-context'; readonly url: string }
  /** A term that no context defines is outside the signature: nothing can be said of the whole. */
  | { readonly result: 'undefined-term'; readonly term: string }
  | { readonly result: 'error'; readonly message: string };

/**
 * Whether `proof` is a signature of `document` (a credential without its proof) by that public key.
 *
 * Says nothing of whose key it is, nor of dates or status. Never throws.
 */
export async function checkProof(
  document: object,
  proof: object,
  publicKeyMultibase: string,
  documentLoader: DocumentLoader = bundled,
): Promise<ProofCheck> {
  // The suite asks the loader for the verification method: it gets this key and no other.
  const verificationMethod = { type: 'Multikey', publicKeyMultibase } as const;
  const method = 'verificationMethod' in proof ? proof.verificationMethod : undefined;
  let unknownContext: string | undefined;
  const loader: DocumentLoader = async (url) => {
    if (url === method) return { contextUrl: null, documentUrl: url, document: verificationMethod };
    try {
      return await documentLoader(url);
    } catch (error) {
      unknownContext ??= url;
      throw error;
    }
  };
  const suite = new DataIntegrityProof({ cryptosuite });
  const checked = await suite.verifyProof({ proof, document, documentLoader: loader });
  if (checked.verified) return { result: 'intact' };
  if (unknownContext !== undefined) return { result: 'unknown-context', url: unknownContext };
  return readError(checked.error);
}

/** Puts the library's error into one of our results. */
function readError(error: Error): ProofCheck {
  if (error.message === 'Invalid signature.') return { result: 'mismatch' };
  const details: unknown = 'details' in error ? error.details : undefined;
  const event = read(details, 'event');
  const found = read(event, 'details');
  if (error.name === 'jsonld.ValidationError' && event !== undefined) {
    const term = ['property', 'type', 'id', 'value', 'reference'].map((key) => read(found, key));
    return {
      result: 'undefined-term',
      term: String(term.find((name) => typeof name === 'string') ?? read(event, 'code')),
    };
  }
  return { result: 'error', message: error.message };
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
