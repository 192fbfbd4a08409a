/** Ed25519 keys as W3C Multikeys: made, read, and kept out of sight. */
import * as Multikey from '@digitalbazaar/ed25519-multikey';

/** A key that can sign. The secret half is held in a closure: printing or serialising this shows none of it. */
export interface SigningKey {
  /** The public half, as a multibase Multikey: `z6Mk…`. */
  readonly publicKeyMultibase: string;
  /** The Ed25519 signature (64 bytes) over `data`. */
  sign(data: Uint8Array): Promise<Uint8Array>;
}

/** Thrown where a text is not the secret half of an Ed25519 Multikey; never quotes that text. */
export class MalformedKeyError extends Error {
  override readonly name = 'MalformedKeyError';
}

/** A fresh key pair, both halves as multibase Multikeys (`z6Mk…` and `z3u2…`). */
export async function generateKey(): Promise<{ publicKeyMultibase: string; secretKeyMultibase: string }> {
  const pair = await Multikey.generate();
  const { publicKeyMultibase, secretKeyMultibase } = await pair.export({
    publicKey: true,
    secretKey: true,
    includeContext: false,
    canonicalize: true,
  });
  return { publicKeyMultibase, secretKeyMultibase };
}

/**
 * Reads the secret half of a key: `z3u2…` (32 bytes), or the older form `zrv…` (64 bytes, the public half included).
 *
 * @throws {MalformedKeyError} where it is neither.
 */
export async function importKey(secretKeyMultibase: string): Promise<SigningKey> {
  const text = secretKeyMultibase.trim();
  if (!/^z(3u2|rv)[1-9A-HJ-NP-Za-km-z]+$/.test(text))
    throw new MalformedKeyError(
      'The signing key is not an Ed25519 secret Multikey: it should begin with "z3u2" and hold 48 letters and ' +
        'digits. Copy the whole line that "npm run keys" wrote, without quotes.',
    );
  // The library reads a secret half only beside a public one: any will do, the true one is derived from the seed.
  const { secretKey } = await Multikey.from({
    type: 'Multikey',
    publicKeyMultibase: specimenPublicKey,
    secretKeyMultibase: text,
  });
  if (secretKey?.length !== 32 && secretKey?.length !== 64)
    throw new MalformedKeyError(
      `The signing key holds ${secretKey?.length ?? 0} bytes; an Ed25519 secret key holds 32. Part of it is missing.`,
    );
  const pair = await Multikey.generate({ seed: Uint8Array.from(secretKey.subarray(0, 32)) });
  const publicHalf = secretKey.subarray(32);
  if (publicHalf.some((byte, index) => byte !== pair.publicKey[index]))
    throw new MalformedKeyError('The two halves of the signing key do not belong together: it was altered.');
  return signingKey(pair);
}

/**
 * The key of every specimen. Its seed is public on purpose: what it signs can be tried and seen, and attests nothing.
 */
export async function specimenKey(): Promise<SigningKey> {
  return signingKey(await Multikey.generate({ seed: new TextEncoder().encode(specimenSeed) }));
}

/** The public half of {@link specimenKey}: whatever it signed is a specimen, whoever it names. */
export const specimenPublicKey = 'z6MkjqEzCcY1uhGTJrFA4Dpr6RbTL2Dd4jcoD7GVJZEYfomD';

const specimenSeed = 'Public seed: attests to nothing!';

/** The `did:key` of a public key. */
export function didKey(publicKeyMultibase: string): string {
  return `did:key:${publicKeyMultibase}`;
}

/** Whether a text is an Ed25519 public key as a Multikey: 34 bytes, of which the first two name the kind. */
export function isEd25519(publicKeyMultibase: string): boolean {
  return /^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/.test(publicKeyMultibase);
}

/** The Multikey of an Ed25519 JSON Web Key (RFC 8037); `undefined` where it is another key or none. */
export async function publicKeyOfJwk(jwk: Readonly<Record<string, unknown>>): Promise<string | undefined> {
  const { kty, crv, x } = jwk;
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string' || !/^[\w-]{43}$/.test(x)) return undefined;
  const { publicKeyMultibase } = await Multikey.from({ type: 'JsonWebKey', publicKeyJwk: { kty, crv, x } });
  return publicKeyMultibase;
}

function signingKey(pair: Multikey.KeyPair): SigningKey {
  const signer = pair.signer();
  return { publicKeyMultibase: pair.publicKeyMultibase, sign: (data) => signer.sign({ data }) };
}
