/** What each DID document of a site must meet (DID Core 1.0; did:web; Controlled Identifiers 1.0, Multikey). */
import { didDocument, didDocumentUrl } from '../did.ts';
import { formerFolder, placeOf } from '../did-places.ts';
import { siteOf } from '../endorser-keys.ts';
import { isObject, listOf } from '../reading.ts';
import type { DidFile, Json } from './documents.ts';
import { rulesAbout, where } from './rule.ts';
import { pathOn } from './same-site.ts';

const rule = rulesAbout('did-document');

/** The bytes from which on some verifiers refuse a document. */
const sizeLimit = 8 * 1024;

export const didRules = [
  rule('did-form', 'DID Core 1.0, 5', ({ value }) => {
    const ours: Json = { ...didDocument(String(value?.['id']), keysOf(value)) };
    const names = ['@context', 'id', 'verificationMethod', 'assertionMethod'];
    const others = Object.keys(value ?? {}).filter((name) => !names.includes(name));
    const wrong = names.filter((name) =>
      name === '@context' ? !same(value?.[name], ours[name]) : value?.[name] === undefined,
    );
    return [...wrong, ...others].map((found) => ({ found }));
  }),
  rule('did-methods', 'Controlled Identifiers 1.0, 2.2', ({ value }) => {
    const ours = didDocument(String(value?.['id']), keysOf(value)).verificationMethod;
    return where(!same(value?.['verificationMethod'], ours), { found: String(value?.['id']) });
  }),
  rule('did-assertion', 'DID Core 1.0, 5.3.2', ({ value }) => {
    const ids = listOf(value?.['verificationMethod'])
      .filter(isObject)
      .map(({ id }) => id);
    return where(!same(value?.['assertionMethod'], ids), {
      found: JSON.stringify(value?.['assertionMethod']) ?? '',
    });
  }),
  rule('did-size', 'Jalon', ({ size }) => where(size >= sizeLimit, { bytes: String(size) })),
  rule('did-place', 'did:web Method, "Read (Resolve)"', ({ path, value }, site) => {
    const id = String(value?.['id']);
    const address = siteOf(id);
    if (address === undefined) return [{ found: id }];
    // A former address keeps its document in a folder of its own, for a host that does not redirect.
    const former = formerFolder(id) + placeOf(id);
    const isFormer = site.didDocuments.some((other) => other.path === former && other.value?.['id'] === id);
    const isHere = path.startsWith('former/') ? path === former : isFormer || site.sites.includes(address);
    return where(!isHere, { found: id });
  }),
  rule('did-keys', 'Jalon', ({ value }, { own }) => {
    const ours = own.get(String(value?.['id']));
    return ours && where(!same(value, ours), { did: String(value?.['id']) });
  }),
];

/** Whether a document answers at the place of its DID, on one of the addresses of the site. */
export function answersFor(did: string, document: DidFile, sites: readonly string[]): boolean {
  return (
    siteOf(did) !== undefined &&
    pathOn(sites, didDocumentUrl(did)) === document.path &&
    document.value?.['id'] === did
  );
}

/** The public keys that a document lists, whatever their form. */
function keysOf(value: Json | undefined): string[] {
  return listOf(value?.['verificationMethod'])
    .filter(isObject)
    .map((method) => String(method['publicKeyMultibase']));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
