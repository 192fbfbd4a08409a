import type { Issuer } from '../authoring/schemas/issuer.ts';
import { specimenPublicKey } from './key.ts';

type Keys = Pick<Issuer, 'keys'>;

/** The public keys that sign today. */
export function keysInUse({ keys }: Keys): string[] {
  return keys
    .filter(({ retired, compromised }) => retired === undefined && compromised === undefined)
    .map(({ publicKey }) => publicKey);
}

/** The public keys that the structure answers for, in use or retired: those of its DID document. */
export function publishedKeys({ keys }: Keys): string[] {
  return keys
    .filter(({ compromised, publicKey }) => compromised === undefined && publicKey !== specimenPublicKey)
    .map(({ publicKey }) => publicKey);
}

/** The public keys that others know, and that the structure answers for no more. */
export function compromisedKeys({ keys }: Keys): string[] {
  return keys.filter(({ compromised }) => compromised !== undefined).map(({ publicKey }) => publicKey);
}

/**
 * Every public key that ever signed for the structure. A compromised one is no longer published, but what it signed is
 * signed anew, and only its signature tells that from what someone else wrote.
 */
export function recordedKeys({ keys }: Keys): string[] {
  return keys.map(({ publicKey }) => publicKey).filter((publicKey) => publicKey !== specimenPublicKey);
}
