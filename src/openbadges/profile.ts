import type { Issuer } from '../authoring/schemas/issuer.ts';
import { credentialContexts } from './contexts.ts';

/** A Profile of Open Badges 3.0 (section B.1.20), as this project writes it. */
export interface Profile {
  readonly id: string;
  readonly type: readonly ['Profile'];
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly email?: string;
  readonly parentOrg?: Profile;
}

/** Who signs: a DID, the site it answers for, and whether it is only the specimens' key. */
export interface Signatory {
  /** The DID of the issuer: `did:web:…`, or the specimens' `did:key:…`. */
  readonly did: string;
  /** The public address of the site, with its trailing slash. */
  readonly site: string;
  readonly specimen: boolean;
}

/** What the names in a specimen begin with, inside its signature. */
export const specimenMark = 'SPÉCIMEN · ';

/** A name as it is signed: marked where the signature is a specimen's. */
export function signedName(name: string, signatory: Signatory): string {
  return signatory.specimen ? specimenMark + name : name;
}

/** The structure as the issuer of a credential: always an object, its `id` the DID that signs. */
export function issuerProfile(issuer: Issuer, signatory: Signatory): Profile {
  return {
    id: signatory.did,
    type: ['Profile'],
    name: signedName(issuer.name, signatory),
    url: issuer.url ?? signatory.site,
    ...(issuer.email === undefined ? {} : { email: issuer.email }),
  };
}

/** The structure where a credential names it again: its id and name alone. */
export function issuerReference(issuer: Issuer, signatory: Signatory): Profile {
  return { id: signatory.did, type: ['Profile'], name: signedName(issuer.name, signatory) };
}

/**
 * The document at `/issuer.json`: the structure's profile with its JSON-LD contexts, and the DIDs of its former
 * addresses as its `otherIdentifier` (Open Badges 3.0, class Profile).
 */
export function issuerDocument(issuer: Issuer, signatory: Signatory) {
  const former = issuer.formerSites.map(({ did }) => ({
    type: 'IdentifierEntry',
    identifier: did,
    identifierType: 'identifier',
  }));
  return {
    '@context': credentialContexts,
    ...issuerProfile(issuer, signatory),
    ...(former.length > 0 && !signatory.specimen ? { otherIdentifier: former } : {}),
  };
}
