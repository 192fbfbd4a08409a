/** Finding the key that a proof names, where its DID publishes it for signing credentials. */
import { didDocumentUrl, siteOfDid } from './did.ts';
import { isEd25519, publicKeyOfJwk } from './key.ts';
import { isObject, listOf, strings } from './reading.ts';
import type { Resolve } from './resolve.ts';
import { type Step, step } from './verdict.ts';

/** What was found of a key: the verification method where its DID lists it, and what that says of the issuer. */
export interface FoundMethod {
  readonly method?: Readonly<Record<string, unknown>>;
  readonly issuer: Step;
}

/** Looks a verification method up in the document of its DID; that of a `did:key` is the DID itself. */
export async function findMethod(id: string, resolve: Resolve): Promise<FoundMethod> {
  const did = didOf(id);
  if (did.startsWith('did:key:')) {
    const publicKeyMultibase = did.slice('did:key:'.length);
    if (!isEd25519(publicKeyMultibase)) return unknown('did-unsupported', { did });
    // The one signing key of a did:key is named by itself (did:key Method); some write the DID alone.
    if (id !== did && id !== `${did}#${publicKeyMultibase}`)
      return { issuer: step('issuer', 'fail', 'key-not-published', { did }) };
    return { method: { publicKeyMultibase }, issuer: step('issuer', 'pass', 'key-published', { did }) };
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
  const method = assertionMethod(document, did, id);
  return method
    ? { method, issuer: step('issuer', 'pass', 'key-published', { did, site, url }) }
    : {
        issuer: step('issuer', 'fail', 'key-not-published', {
          did,
          site,
          url,
          key: id.slice(did.length + 1),
        }),
      };
}

/**
 * The Ed25519 public key (`z6Mk…`) of a verification method: a Multikey, an Ed25519VerificationKey2020, or a
 * JsonWebKey; `undefined` where its key is of another kind.
 */
export async function ed25519Of(method: Readonly<Record<string, unknown>>): Promise<string | undefined> {
  const { publicKeyMultibase, publicKeyJwk } = method;
  if (typeof publicKeyMultibase === 'string')
    return isEd25519(publicKeyMultibase) ? publicKeyMultibase : undefined;
  return isObject(publicKeyJwk) ? publicKeyOfJwk(publicKeyJwk) : undefined;
}

/** The DID that a verification method's id belongs to. */
export function didOf(method: string): string {
  return method.replace(/#.*$/s, '');
}

/**
 * The verification method `id`, where the document lists it among those that may sign credentials (DID Core 1.0,
 * section 5.3.2).
 */
function assertionMethod(
  document: Record<string, unknown>,
  did: string,
  method: string,
): Record<string, unknown> | undefined {
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
  return key;
}

function unknown(reason: Step['reason'], data: Readonly<Record<string, string>>): FoundMethod {
  return { issuer: step('issuer', 'unknown', reason, data) };
}
