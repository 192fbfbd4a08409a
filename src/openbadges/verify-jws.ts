/**
 * Verifying a VC-JWT (Open Badges 3.0, "JSON Web Token Proof Format"). Only the command loads it: its library would
 * weigh on a page, for a form that few badges have.
 */
import * as Multikey from '@digitalbazaar/ed25519-multikey';
import { compactVerify, importJWK, type JWK } from 'jose';
import { type Jws, readJws } from './jws.ts';
import { publicKeyOfJwk } from './key.ts';
import { isObject, listOf } from './reading.ts';
import type { Resolve } from './resolve.ts';
import { type Step, step } from './verdict.ts';
import { didOf, ed25519Of, findMethod } from './verification-method.ts';
import { anotherSigner, concluded, type SignatureSteps } from './verify-signature.ts';

/** What a VC-JWT holds, and the two steps that say who signed it. */
export type JwsSteps =
  | { readonly ok: true; readonly credential: unknown; readonly signature: SignatureSteps }
  | { readonly ok: false; readonly where: string };

/**
 * Verifies a compact JWS, with the key that its header names: `kid` in a `did:key`, a `did:web` or at an `https:`
 * address, else the `jwk` that it brings along, which tells what is intact but not who signed.
 *
 * Not `ok` where its claims contradict its credential, or it is no credential. Never throws.
 */
export async function verifyJws(text: string, resolve: Resolve): Promise<JwsSteps> {
  const jws = readJws(text);
  const read = jws && credentialOf(jws.payload);
  if (!jws || !read) return { ok: false, where: 'vc' };
  if ('contradiction' in read) return { ok: false, where: read.contradiction };
  return {
    ok: true,
    credential: read.credential,
    signature: await signatureSteps(text, jws, read.issuer, resolve),
  };
}

/** The algorithms of Open Badges 3.0, with both names of the third; never one whose key is a shared secret. */
const algorithms = ['RS256', 'ES256', 'EdDSA', 'Ed25519'];

async function signatureSteps(
  text: string,
  { header, payload }: Jws,
  issuer: string,
  resolve: Resolve,
): Promise<SignatureSteps> {
  const { alg, kid, jwk } = header;
  const unchecked = step('issuer', 'unknown', 'not-checked');
  if (typeof alg !== 'string' || !algorithms.includes(alg))
    return {
      proof: step('proof', 'unknown', 'unsupported-proof', { type: `VC-JWT ${alg}` }),
      issuer: unchecked,
      specimen: false,
    };
  const named = typeof kid === 'string' ? await findKey(kid, issuer, resolve) : undefined;
  // A key that the badge brings is nobody's: it never takes the place of one that its issuer publishes.
  const key = named?.key ?? (isObject(jwk) ? jwk : undefined);
  const signer = named?.issuer ?? step('issuer', 'unknown', 'key-in-badge');
  if (!key) {
    const method = typeof kid === 'string' ? kid : issuer;
    const proof = step('proof', 'unknown', 'key-unavailable', { method });
    return { proof, issuer: named?.issuer ?? unchecked, specimen: false };
  }
  const proof = await check(text, key, alg);
  if (proof.result !== 'pass') return { proof, issuer: unchecked, specimen: false };
  const { nbf } = payload;
  const created = typeof nbf === 'number' ? momentOf(nbf) : undefined;
  const verificationMethod = typeof kid === 'string' ? kid : '';
  const signed = { cryptosuite: `VC-JWT ${alg}`, created, verificationMethod, expires: undefined };
  return concluded({ proof, issuer: signer, signed }, await publicKeyOfJwk({ ...key }));
}

async function check(text: string, key: JWK, alg: string): Promise<Step> {
  try {
    await compactVerify(text, await importJWK(key, alg), { algorithms });
    return step('proof', 'pass', 'signature-matches');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED') return step('proof', 'fail', 'signature-mismatch');
    return step('proof', 'unknown', 'unreadable-proof', {
      message: error instanceof Error ? error.message : '',
    });
  }
}

/** The key that `kid` names, where it was found, and what that says of the issuer. */
interface FoundKey {
  readonly key?: JWK;
  readonly issuer: Step;
}

async function findKey(kid: string, issuer: string, resolve: Resolve): Promise<FoundKey> {
  if (kid.startsWith('https://') && URL.canParse(kid)) return findKeyAtAddress(kid, issuer, resolve);
  const found = await findMethod(kid, resolve);
  const key = found.method && (await jwkOf(found.method));
  if (didOf(kid) !== issuer) return { ...(key && { key }), issuer: anotherSigner(issuer, didOf(kid)) };
  if (key) return { key, issuer: found.issuer };
  const { result, data } = found.issuer;
  return { issuer: result === 'pass' ? step('issuer', 'unknown', 'did-malformed', data) : found.issuer };
}

/** A key at an address answers for issuers of the same host alone, and for the folder that it stands in. */
async function findKeyAtAddress(kid: string, issuer: string, resolve: Resolve): Promise<FoundKey> {
  const url = kid.replace(/#.*$/s, '');
  const site = new URL('.', url).href;
  const where = { did: issuer, site, url };
  const resolved = await resolve(url);
  if (!resolved.ok) {
    const reason = resolved.reason === 'unreachable' ? 'did-unreachable' : 'did-not-found';
    return { issuer: step('issuer', 'unknown', reason, where) };
  }
  const document = isObject(resolved.document) ? resolved.document : {};
  const keys = listOf(document['keys'] ?? document).filter(isObject);
  const key = keys.find((one) => one['kid'] === kid) ?? (keys.length === 1 ? keys[0] : undefined);
  if (!key) return { issuer: step('issuer', 'unknown', 'did-malformed', where) };
  const sameHost = URL.canParse(issuer) && new URL(issuer).origin === new URL(url).origin;
  return {
    key,
    issuer: sameHost ? step('issuer', 'pass', 'key-published', where) : anotherSigner(issuer, kid),
  };
}

async function jwkOf(method: Readonly<Record<string, unknown>>): Promise<JWK | undefined> {
  const { publicKeyJwk } = method;
  if (isObject(publicKeyJwk)) return publicKeyJwk;
  const publicKeyMultibase = await ed25519Of(method);
  if (publicKeyMultibase === undefined) return undefined;
  const { publicKey } = await Multikey.from({ type: 'Multikey', publicKeyMultibase });
  return { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') };
}

/**
 * The credential that the claims of a JWT carry, in `vc` (VCDM 1.1) or as the claims themselves (VCDM 2.0), with what
 * the registered claims say where it does not say it; or the claim that contradicts it.
 */
function credentialOf(
  payload: Readonly<Record<string, unknown>>,
): { credential: Record<string, unknown>; issuer: string } | { contradiction: string } | undefined {
  const { vc, iss, jti, sub, nbf, exp, iat: _, aud: __, nonce: ___, ...claims } = payload;
  const credential: Record<string, unknown> = isObject(vc) ? { ...vc } : { ...claims };
  const issuer = isObject(credential['issuer']) ? credential['issuer']['id'] : (credential['issuer'] ?? iss);
  const { credentialSubject: subject } = credential;
  if (typeof issuer !== 'string') return undefined;
  if (iss !== undefined && iss !== issuer) return { contradiction: 'iss' };
  if (jti !== undefined && jti !== (credential['id'] ?? jti)) return { contradiction: 'jti' };
  if (isObject(subject) && sub !== undefined && sub !== (subject['id'] ?? sub))
    return { contradiction: 'sub' };
  if (nbf !== undefined && typeof nbf !== 'number') return { contradiction: 'nbf' };
  if (exp !== undefined && typeof exp !== 'number') return { contradiction: 'exp' };
  credential['issuer'] ??= issuer;
  if (jti !== undefined) credential['id'] ??= jti;
  if (nbf !== undefined) credential['validFrom'] ??= credential['issuanceDate'] ?? momentOf(nbf);
  // What runs out first counts.
  const until = credential['validUntil'] ?? credential['expirationDate'];
  if (exp !== undefined && !(typeof until === 'string' && Date.parse(until) < exp * 1000))
    credential['validUntil'] = momentOf(exp);
  return { credential, issuer };
}

/** The dateTime of a NumericDate, in seconds since 1970; text that is no date where it is out of any calendar. */
function momentOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString();
}
