/** Data Integrity proofs, cryptosuite `eddsa-rdfc-2022` (W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2). */
import { DataIntegrityProof, type ProofSuite } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { type DocumentLoader, issue } from '@digitalbazaar/vc';
import { documentLoader as bundled, dataIntegrityV1, publishedTerms } from './contexts.ts';
import type { SigningKey } from './key.ts';
import { listOf } from './reading.ts';

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
 * @throws {TypeError} where `created` is not a moment in UTC, or `unsigned` already has a proof, or holds a term that
 *   not all verifiers know.
 * @throws {Error} where the credential is not a sound VCDM credential, or has an undefined term.
 */
export async function signCredential<T extends object>(
  unsigned: T,
  { key, controller, created, documentLoader = bundled }: SignOptions,
): Promise<SignedCredential<T>> {
  if ('proof' in unsigned) throw new TypeError('The credential to sign already has a proof.');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(created) || Number.isNaN(Date.parse(created)))
    throw new TypeError(`"created" is not a moment in UTC such as 2026-03-01T00:00:00Z: "${created}".`);
  const text = JSON.stringify(unsigned);
  for (const term of Object.keys(publishedTerms))
    if (text.includes(`"${term}":`))
      throw new TypeError(`"${term}" cannot be signed: not all verifiers know it.`);
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
  /** Its graph is one that takes too long to put in order. */
  | { readonly result: 'too-complex' }
  | { readonly result: 'error'; readonly message: string };

export interface CheckOptions {
  /** Serves the contexts; the bundled ones by default. */
  readonly documentLoader?: DocumentLoader;
}

/**
 * Whether `proof` is a signature of `document` (a credential without its proof) by that public key.
 *
 * Says nothing of whose key it is, nor of dates or status. Never throws.
 */
export async function checkProof(
  document: object,
  proof: object,
  publicKeyMultibase: string,
  { documentLoader = bundled }: CheckOptions = {},
): Promise<ProofCheck> {
  // The suite asks the loader for the verification method: it gets this key and no other.
  const verificationMethod = { type: 'Multikey', publicKeyMultibase } as const;
  const method = read(proof, 'verificationMethod');
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
  const suite = await suiteOf(document, proof);
  const checked = await suite.verifyProof({ proof, document, documentLoader: loader });
  if (checked.verified) return { result: 'intact' };
  if (unknownContext !== undefined) return { result: 'unknown-context', url: unknownContext };
  return readError(checked.error);
}

/**
 * How often the deep comparison of blank nodes may run, as a power of the number of those that look alike: once for
 * each. Graphs made to take for ever need more (RDF Dataset Canonicalization 1.0, "Dataset Poisoning").
 */
const maxWorkFactor = 1;

/** The suite of a proof; those of older badges load when one is met. */
async function suiteOf(document: object, proof: object): Promise<ProofSuite> {
  if (read(proof, 'type') === 'Ed25519Signature2020') {
    const { Ed25519Signature2020 } = await import('@digitalbazaar/ed25519-signature-2020');
    return new Ed25519Signature2020({ canonizeOptions: { maxWorkFactor } });
  }
  return new DataIntegrityProof({
    cryptosuite: {
      ...cryptosuite,
      canonize: (input: object, options: object) =>
        cryptosuite.canonize(input, { ...options, maxWorkFactor }),
    },
    legacyContext: listOf(read(document, '@context')).includes(dataIntegrityV1),
  });
}

/** Puts the library's error into one of our results. */
function readError(error: Error): ProofCheck {
  if (error.message === 'Invalid signature.') return { result: 'mismatch' };
  if (error.message.startsWith('Maximum deep iterations exceeded')) return { result: 'too-complex' };
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
