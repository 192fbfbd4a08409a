/** The step that says whether a credential was withdrawn (W3C Bitstring Status List 1.0, section 3.2). */
import { isObject, type Reading, readCredential } from './reading.ts';
import type { Resolve } from './resolve.ts';
import { readStatusList, type StatusList } from './status-list.ts';
import { type Step, step } from './verdict.ts';
import { verifySignature } from './verify-signature.ts';

/** A status list that was found, signed by the issuer; or why it was not. */
export type ListResult =
  | { readonly ok: true; readonly list: StatusList }
  | { readonly ok: false; readonly reason: Step['reason'] };

/** Reads the list at an address, for an issuer. */
export type ReadList = (url: string, issuer: string) => Promise<ListResult>;

/** Whether any entry of the credential is set in its list. */
export async function verifyStatus({ status, issuer }: Reading, readList: ReadList): Promise<Step> {
  if (status.length === 0) return step('status', 'pass', 'no-status');
  let unknown: Step | undefined;
  for (const entry of status) {
    const { type, statusListCredential: url, statusListIndex, statusPurpose: purpose } = entry;
    if (type !== 'BitstringStatusListEntry' || typeof url !== 'string') {
      unknown ??= step('status', 'unknown', 'unsupported-status', { type: String(type) });
      continue;
    }
    // Only these two purposes take a credential out of force.
    if (purpose !== 'revocation' && purpose !== 'suspension') continue;
    const found = await readList(url, issuer.id);
    if (!found.ok) {
      unknown ??= step('status', 'unknown', found.reason, { url });
      continue;
    }
    const index = /^\d+$/.test(String(statusListIndex)) ? Number(statusListIndex) : Number.NaN;
    if (found.list.purpose !== purpose || !(index < found.list.size))
      unknown ??= step('status', 'unknown', 'list-malformed', { url });
    else if (found.list.has(index)) return step('status', 'fail', 'withdrawn', { url, purpose });
  }
  return unknown ?? step('status', 'pass', 'not-withdrawn');
}

/**
 * A reader of lists: each must be what stands at its address, be signed by the very issuer of the credential, and be
 * in force. Reads each list once.
 */
export function listReader(resolve: Resolve, now: Date): ReadList {
  const known = new Map<string, Promise<ListResult>>();
  return (url, issuer) => {
    const key = `${issuer} ${url}`;
    const result = known.get(key) ?? read(url, issuer, resolve, now);
    known.set(key, result);
    return result;
  };
}

async function read(url: string, issuer: string, resolve: Resolve, now: Date): Promise<ListResult> {
  const resolved = await resolve(url);
  if (!resolved.ok) {
    if (resolved.reason === 'unreachable') return { ok: false, reason: 'list-unreachable' };
    return { ok: false, reason: resolved.reason === 'not-found' ? 'list-not-found' : 'list-malformed' };
  }
  const credential = readCredential(resolved.document);
  if (!credential.ok || !isObject(resolved.document)) return { ok: false, reason: 'list-malformed' };
  const { reading } = credential;
  if (!reading.types.includes('BitstringStatusListCredential') || reading.id !== url)
    return { ok: false, reason: 'list-malformed' };
  const { proof, issuer: signer } = await verifySignature(reading, resolve);
  if (reading.issuer.id !== issuer || proof.result !== 'pass' || signer.result !== 'pass')
    return { ok: false, reason: 'list-not-authentic' };
  if (reading.validUntil !== undefined && Date.parse(reading.validUntil) < now.getTime())
    return { ok: false, reason: 'list-malformed' };
  try {
    return { ok: true, list: await readStatusList(resolved.document) };
  } catch {
    return { ok: false, reason: 'list-malformed' };
  }
}
