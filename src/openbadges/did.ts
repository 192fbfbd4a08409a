/** Decentralised identifiers of a site: the method `did:web` (W3C CCG, did:web Method Specification). */

/**
 * The `did:web` of a site's address: `https://user.github.io/repo/` gives `did:web:user.github.io:repo`.
 *
 * @throws {RangeError} where the address is not `https:` (`http:` only on this machine), or has a query or fragment.
 */
export function didWebOf(site: string): string {
  let url: URL;
  try {
    url = new URL(site);
  } catch {
    throw new RangeError(`The address of the site is not an address: "${site}".`);
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal(url.hostname)))
    throw new RangeError(
      `The address of the site must begin with https://, so that its key can be trusted: "${site}".`,
    );
  if (url.search || url.hash || url.username || url.password)
    throw new RangeError(
      `The address of the site must be a plain address, without "?", "#" or a user name: "${site}".`,
    );
  const path = url.pathname.split('/').filter(Boolean);
  return ['did:web', url.host.replace(':', '%3A'), ...path.map(encodeSegment)].join(':');
}

/**
 * The site that a `did:web` stands for, with its trailing slash: the address that its key answers for.
 *
 * @throws {RangeError} where it is not a `did:web`.
 */
export function siteOfDid(did: string): string {
  const [scheme, method, host, ...path] = did.split(':');
  if (scheme !== 'did' || method !== 'web' || !host || !/^[A-Za-z0-9.-]+(%3[Aa]\d{1,5})?$/.test(host))
    throw new RangeError(`Not a did:web identifier: "${did}".`);
  if (path.some((segment) => !/^([A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+$/.test(segment) || /^\.+$/.test(segment)))
    throw new RangeError(`The path of this did:web identifier is malformed: "${did}".`);
  const authority = host.replace(/%3a/i, ':').toLowerCase();
  if (!URL.canParse(`https://${authority}`)) throw new RangeError(`Not a did:web identifier: "${did}".`);
  const protocol = isLocal(new URL(`https://${authority}`).hostname) ? 'http' : 'https';
  const site = `${protocol}://${[authority, ...path].join('/')}/`;
  // What an address is not written as, it may hide: "%2e%2e" leads elsewhere, "0x7f.1" is this machine.
  if (new URL(site).href !== site)
    throw new RangeError(`This did:web identifier stands for another address than it shows: "${did}".`);
  return site;
}

/**
 * Where the document of a `did:web` is: `did.json` in its folder, or `/.well-known/did.json` for a whole host.
 *
 * @throws {RangeError} where it is not a `did:web`.
 */
export function didDocumentUrl(did: string): string {
  const site = siteOfDid(did);
  return new URL(site).pathname === '/' ? `${site}.well-known/did.json` : `${site}did.json`;
}

/** A DID document (W3C DID Core 1.0) whose keys may sign credentials. */
export interface DidDocument {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly verificationMethod: readonly {
    readonly id: string;
    readonly type: 'Multikey';
    readonly controller: string;
    readonly publicKeyMultibase: string;
  }[];
  /** The ids of the keys, as strings: not all verifiers read objects here. */
  readonly assertionMethod: readonly string[];
}

/** The document that lists `publicKeys` (`z6Mk…`), in use or retired, as the keys of `did`. */
export function didDocument(did: string, publicKeys: readonly string[]): DidDocument {
  const verificationMethod = publicKeys.map((publicKeyMultibase) => ({
    id: `${did}#${publicKeyMultibase}`,
    type: 'Multikey' as const,
    controller: did,
    publicKeyMultibase,
  }));
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod,
    assertionMethod: verificationMethod.map(({ id }) => id),
  };
}

/** The only hosts that may do without `https:`. */
export function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

/** A path segment in the characters that a DID may hold. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(decodeURIComponent(segment)).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
