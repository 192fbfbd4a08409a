/** Where the site publishes the DID documents of its present address and of those that it has left. */
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { type DidDocument, didDocument, didDocumentUrl, siteOfDid } from './did.ts';
import { publishedKeys } from './own-keys.ts';

type Addresses = Pick<Issuer, 'did' | 'formerSites'>;

/**
 * The two places of a DID document below the address of its site: the did:web method takes the one where the address
 * has a path, the other where it is a whole host. A host that redirects asks the new site for the same place.
 */
export type DidPlace = 'did.json' | '.well-known/did.json';

const places: readonly DidPlace[] = ['did.json', '.well-known/did.json'];

/**
 * The DID that each place answers for. The present one has its own; the other place belongs to the former address that
 * needs it, the last one left where there are several, and until then holds the present document too.
 */
export function didPlaces({ did, formerSites }: Addresses): ReadonlyMap<DidPlace, string> {
  if (did === undefined || !did.startsWith('did:web:')) return new Map();
  const own = placeOf(did);
  const latest = formerSites.toSorted((a, b) => (a.until < b.until ? 1 : -1)).map((former) => former.did);
  return new Map(
    places.map((place) => [
      place,
      place === own ? did : (latest.find((former) => placeOf(former) === place) ?? did),
    ]),
  );
}

/** The DIDs of former addresses whose document a redirect does not find, since another needs the same place. */
export function unreachedByRedirect(addresses: Addresses): string[] {
  const found = new Set(didPlaces(addresses).values());
  return addresses.formerSites.map(({ did }) => did).filter((did) => !found.has(did));
}

/**
 * The folder, below the site, that holds for a former address what its own host has to serve where it does not
 * redirect: `former/user.github.io/repo/`. No two DIDs share one.
 */
export function formerFolder(did: string): string {
  return `former/${did.slice('did:web:'.length).replaceAll(':', '/').replaceAll('%', '+')}/`;
}

/** Every DID document of the site, by its path there: each lists the published keys under the ids of its own DID. */
export function didFiles(issuer: Addresses & Pick<Issuer, 'keys'>): ReadonlyMap<string, DidDocument> {
  const document = (did: string) => didDocument(did, publishedKeys(issuer));
  return new Map<string, DidDocument>([
    ...[...didPlaces(issuer)].map(([place, did]) => [place, document(did)] as const),
    ...issuer.formerSites.map(({ did }) => [formerFolder(did) + placeOf(did), document(did)] as const),
  ]);
}

/** Where the did:web method looks for the document of a DID, below the address that the DID stands for. */
export function placeOf(did: string): DidPlace {
  return didDocumentUrl(did).slice(siteOfDid(did).length) === 'did.json'
    ? 'did.json'
    : '.well-known/did.json';
}
