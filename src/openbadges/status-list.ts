/** Withdrawal lists: W3C Bitstring Status List 1.0, purpose `revocation`. */
import { createCredential, createList } from '@digitalbazaar/vc-bitstring-status-list';
import { decodeBase64url } from './base64url.ts';
import { inflate } from './inflate.ts';

/** The number of entries of each list: the least that the standard allows, so that one entry hides in a crowd. */
export const statusListSize = 131_072;

/** The `credentialStatus` of a credential. `type` is a plain string and the index a decimal string. */
export interface StatusEntry {
  readonly id: string;
  readonly type: 'BitstringStatusListEntry';
  readonly statusPurpose: 'revocation';
  readonly statusListIndex: string;
  readonly statusListCredential: string;
}

/** A list credential, not yet signed. */
export interface StatusListCredential {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly type: readonly string[];
  readonly issuer: string;
  readonly validFrom: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: string;
    readonly statusPurpose: string;
    /** The bits, gzip then multibase base64url (`u…`). */
    readonly encodedList: string;
  };
}

/** Thrown where a document is not a list of withdrawals that can be read. */
export class StatusListError extends Error {
  override readonly name = 'StatusListError';
}

/**
 * The entry `index` (from 0) of the list at `listUrl`.
 *
 * @throws {RangeError} where no list has such an index.
 */
export function statusEntry({ listUrl, index }: { listUrl: string; index: number }): StatusEntry {
  assertIndex(index);
  return {
    id: `${listUrl}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: listUrl,
  };
}

/**
 * The unsigned list at the address `id` in which the entries `setBits` are withdrawn; the same input gives the
 * same bytes.
 *
 * @throws {RangeError} where a bit is outside the list.
 */
export async function createStatusListCredential(options: {
  id: string;
  /** The DID under which the list, and every credential in it, is signed. */
  issuer: string;
  setBits: readonly number[];
  /** A dateTime with its zone. */
  validFrom: string;
}): Promise<StatusListCredential> {
  const list = await createList({ length: statusListSize });
  for (const index of options.setBits) {
    assertIndex(index);
    list.setStatus(index, true);
  }
  const draft = await createCredential({ id: options.id, list, statusPurpose: 'revocation' });
  const { id, type, encodedList, statusPurpose } = draft.credentialSubject;
  return {
    '@context': draft['@context'],
    id: draft.id,
    type: draft.type,
    issuer: options.issuer,
    validFrom: options.validFrom,
    credentialSubject: { id, type, statusPurpose, encodedList },
  };
}

/** The entries of a list that has been read. */
export interface StatusList {
  /** What a set bit means: `revocation`, `suspension`…; empty where it cannot be told. */
  readonly purpose: string;
  /** The number of entries. */
  readonly size: number;
  /**
   * Whether the bit is set.
   *
   * @throws {RangeError} where the list has no such index.
   */
  has(index: number): boolean;
  /** The indices of all set bits, ascending. */
  setBits(): number[];
}

/** The most bytes that a list may unfold to: over four million entries. */
const listLimit = 512 * 1024;

/**
 * Reads the bits of a list credential, without checking its signature. The library's own reader is not used: it
 * unfolds without a limit.
 *
 * @throws {StatusListError} where it is not a Bitstring status list, or its bits cannot be read.
 */
export async function readStatusList(credential: unknown): Promise<StatusList> {
  const subject = field(credential, 'credentialSubject');
  const type = field(subject, 'type');
  if (type !== 'BitstringStatusList' && !(Array.isArray(type) && type.includes('BitstringStatusList')))
    throw new StatusListError('The document is not a Bitstring status list.');
  const encoded = field(subject, 'encodedList');
  if (typeof encoded !== 'string' || !/^u[A-Za-z0-9_-]+$/.test(encoded))
    throw new StatusListError('The "encodedList" of the status list is not multibase base64url ("u…").');
  const bits = decode(encoded.slice(1));
  const purpose = field(subject, 'statusPurpose');
  return {
    purpose: typeof purpose === 'string' ? purpose : '',
    size: bits.length * 8,
    has(index) {
      const byte = Number.isSafeInteger(index) && index >= 0 ? bits[index >>> 3] : undefined;
      if (byte === undefined || index >= bits.length * 8)
        throw new RangeError(`The status list has no entry ${index}.`);
      return isSet(byte, index % 8);
    },
    setBits() {
      const set: number[] = [];
      for (const [position, byte] of bits.entries())
        for (let bit = 0; byte !== 0 && bit < 8; bit++) if (isSet(byte, bit)) set.push(position * 8 + bit);
      return set;
    },
  };
}

/** Entry 0 is the leftmost bit of the first byte (Bitstring Status List 1.0). */
function isSet(byte: number, bit: number): boolean {
  return ((byte >>> (7 - bit)) & 1) === 1;
}

function decode(base64url: string): Uint8Array {
  try {
    return inflate(decodeBase64url(base64url), listLimit);
  } catch (error) {
    throw new StatusListError('The bits of the status list cannot be read.', { cause: error });
  }
}

function assertIndex(index: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= statusListSize)
    throw new RangeError(`A status list has the entries 0 to ${statusListSize - 1}, not ${index}.`);
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
