/**
 * Whose word it is that a key signs for the issuer of an endorsement, or of a badge earned elsewhere. A file that comes
 * with it proves nothing: who writes the one can write the other.
 */
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { didDocument, siteOfDid } from './did.ts';
import { ownDids } from './own-dids.ts';
import { publishedKeys } from './own-keys.ts';
import { isObject, listOf } from './reading.ts';
import type { Resolve } from './resolve.ts';

/**
 * - `own`: the structure's, as `issuer.md` publishes it.
 * - `pinned`: one that `issuer.md` recognises for that address.
 * - `itself`: the identifier is the key (`did:key`), and stands for no address.
 * - `file`: the key is kept beside what it signed, and nobody here can tell whether its address publishes it.
 */
export type KeySource = 'own' | 'pinned' | 'itself' | 'file';

/** What the structure knows of keys. */
export interface KnownKeys {
  readonly issuer: Pick<Issuer, 'did' | 'formerSites' | 'keys' | 'recognises'>;
  /** The addresses, with their trailing slashes, that only the structure's own keys answer for. */
  readonly ownSites: ReadonlySet<string>;
}

/** Where the keys of a DID are taken from. */
export function keySourceOf(did: string, { issuer, ownSites }: KnownKeys): KeySource {
  if (!did.startsWith('did:web:')) return 'itself';
  const site = siteOf(did);
  if (ownDids(issuer).includes(did) || (site !== undefined && ownSites.has(site))) return 'own';
  return pinnedKeys(did, issuer).length > 0 ? 'pinned' : 'file';
}

/**
 * Answers with the key document of `did`, from where its keys are taken, and with nothing else.
 *
 * @param kept the document that is kept beside what `did` signed; `undefined` where there is none.
 */
export function endorserKeys(did: string, kept: unknown, known: KnownKeys): Resolve {
  const documents: Readonly<Record<KeySource, () => unknown>> = {
    own: () => didDocument(did, publishedKeys(known.issuer)),
    pinned: () => pinnedDocument(did, pinnedKeys(did, known.issuer), kept),
    itself: () => undefined,
    file: () => kept,
  };
  const document = documents[keySourceOf(did, known)]();
  return async (url) =>
    document !== undefined && url.endsWith('/did.json')
      ? { ok: true, document }
      : { ok: false, reason: 'unreachable' };
}

/** The site that a `did:web` stands for; `undefined` for what is none. */
export function siteOf(did: string): string | undefined {
  try {
    return siteOfDid(did);
  } catch {
    return undefined;
  }
}

function pinnedKeys(did: string, { recognises }: KnownKeys['issuer']): string[] {
  return recognises.filter((one) => one.did === did).flatMap(({ keys }) => keys);
}

/**
 * The document that lists the pinned keys. Of the one that was kept only the ids that it gives to those keys count,
 * since an organisation may name a key as it likes; one of somebody else is handed on, to be told as such.
 */
function pinnedDocument(did: string, pinned: readonly string[], kept: unknown): unknown {
  const ours = didDocument(did, pinned);
  if (kept === undefined) return ours;
  if (!isObject(kept) || kept['id'] !== did) return kept;
  const isPinned = (method: Record<string, unknown>) =>
    pinned.some((key) => key === method['publicKeyMultibase']);
  const methods = [...listOf(kept['verificationMethod']), ...listOf(kept['assertionMethod'])];
  return {
    ...ours,
    verificationMethod: [...methods.filter(isObject).filter(isPinned), ...ours.verificationMethod],
    assertionMethod: [
      ...listOf(kept['assertionMethod']).filter((method) => !isObject(method) || isPinned(method)),
      ...ours.assertionMethod,
    ],
  };
}
