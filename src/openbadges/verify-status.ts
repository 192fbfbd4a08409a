/** The step that says whether a credential was withdrawn (W3C Bitstring Status List 1.0, section 3.2). */
import { isObject, type Reading, readCredential } from './reading.ts';
import type { Resolve } from './resolve.ts';
import { readStatusList, type StatusList } from './status-list.ts';
import { type Step, step } from './verdict.ts';
import { verifySignature } from './verify-signature.ts';
import { listReadingLimits } from './walk.ts';

/** A status list that was found, signed by the issuer; or why it was not. */
export type ListResult =
  | { readonly ok: true; readonly list: StatusList }
  | { readonly ok: false; readonly reason: Step['reason'] };

/** Reads the list at an address, for an issuer. */
export type ReadList = (url: string, issuer: string) => Promise<ListResult>;

/**
 * Whether any entry of the credential is set in its list.
 *
 * An entry is passed over only where its purpose is plainly another one: whatever form it is written in, an entry
 * that cannot be read leaves the status unknown.
 */
export async function verifyStatus({ status, issuer }: Reading, readList: ReadList): Promise<Step> {
  if (status.length === 0) return step('status', 'pass', 'no-status');
  let unknown: Step | undefined;
  let entryRead: Readonly<Record<string, string>> = {};
  for (const entry of status) {
    const type = sole(entry['type']);
    const url = sole(entry['statusListCredential']);
    const purpose = sole(entry['statusPurpose']);
    if (type !== 'BitstringStatusListEntry' || typeof url !== 'string' || typeof purpose !== 'string') {
      unknown ??= step('status', 'unknown', 'unsupported-status', { type: typeName(type) });
      continue;
    }
    // Only these two purposes take a credential out of force.
    if (purpose !== 'revocation' && purpose !== 'suspension') continue;
    const found = await readList(url, issuer.id);
    if (!found.ok) {
      unknown ??= step('status', 'unknown', found.reason, { url });
      continue;
    }
    const index = indexOf(sole(entry['statusListIndex']));
    if (found.list.purpose !== purpose || index === undefined || index >= found.list.size)
      unknown ??= step('status', 'unknown', 'list-malformed', { url });
    else if (found.list.has(index))
      return step('status', 'fail', 'withdrawn', { url, purpose, index: String(index) });
    else entryRead = { url, purpose, index: String(index) };
  }
  return unknown ?? step('status', 'pass', 'not-withdrawn', entryRead);
}

/** One value, or the only one of a list: in the signed graph they are the same. */
function sole(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

/** The index as a decimal string, or as the number that some issuers write. */
function indexOf(value: unknown): number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return /^\d+$/.test(String(value)) ? Number(value) : undefined;
}

function typeName(type: unknown): string {
  return typeof type === 'string' ? type : JSON.stringify(type ?? '').slice(0, 80);
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

/** A reader that gives up after so many lists, each of which takes time. */
export function atMost(limit: number, readList: ReadList): ReadList {
  const asked = new Set<string>();
  return async (url, issuer) => {
    asked.add(`${issuer} ${url}`);
    return asked.size > limit ? { ok: false, reason: 'too-complex' } : readList(url, issuer);
  };
}

async function read(url: string, issuer: string, resolve: Resolve, now: Date): Promise<ListResult> {
  const resolved = await resolve(url);
  if (!resolved.ok) {
    if (resolved.reason === 'unreachable') return { ok: false, reason: 'list-unreachable' };
    return { ok: false, reason: resolved.reason === 'not-found' ? 'list-not-found' : 'list-malformed' };
  }
  const credential = readCredential(resolved.document, listReadingLimits);
  if (!credential.ok || !isObject(resolved.document)) return { ok: false, reason: 'list-malformed' };
  const { reading } = credential;
  if (!reading.types.includes('BitstringStatusListCredential') || reading.id !== url)
    return { ok: false, reason: 'list-malformed' };
  if (reading.issuer.id !== issuer) return { ok: false, reason: 'list-not-authentic' };
  const { proof, issuer: signer } = await verifySignature(reading, resolve);
  if (proof.result !== 'pass' || signer.result !== 'pass') return { ok: false, reason: 'list-not-authentic' };
  if (reading.validUntil !== undefined && Date.parse(reading.validUntil) < now.getTime())
    return { ok: false, reason: 'list-malformed' };
  try {
    return { ok: true, list: await readStatusList(resolved.document) };
  } catch {
    return { ok: false, reason: 'list-malformed' };
  }
}
