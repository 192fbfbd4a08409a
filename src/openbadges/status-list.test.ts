import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  createStatusListCredential,
  readStatusList,
  StatusListError,
  statusEntry,
  statusListSize,
} from './status-list.ts';

const options = {
  id: 'https://example.org/status/1.json',
  issuer: 'did:web:example.org',
  validFrom: '2026-01-01T00:00:00Z',
};

function listOf(bits: Uint8Array): object {
  return {
    credentialSubject: {
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${gzipSync(bits).toString('base64url')}`,
    },
  };
}

describe('a status list', () => {
  it('gives back exactly the entries that were set', async () => {
    const setBits = [0, 7, 8, 4711, statusListSize - 1];
    const list = await readStatusList(await createStatusListCredential({ ...options, setBits }));
    expect(list.size).toBe(131_072);
    expect(list.setBits()).toEqual(setBits);
    expect(setBits.every((index) => list.has(index))).toBe(true);
    expect([1, 6, 9, 4710, 4712].some((index) => list.has(index))).toBe(false);
    expect(() => list.has(statusListSize)).toThrow(RangeError);
    expect(() => list.has(-1)).toThrow(RangeError);
  });

  it('is the same bytes for the same entries, in whatever order', async () => {
    const one = await createStatusListCredential({ ...options, setBits: [5, 99] });
    const two = await createStatusListCredential({ ...options, setBits: [99, 5] });
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
  });

  it('counts its bits from the left of each byte, as the standard says', async () => {
    const bits = new Uint8Array(16_384);
    bits[0] = 0b0100_0000;
    expect((await readStatusList(listOf(bits))).setBits()).toEqual([1]);
  });

  it('is refused where it would unfold to more than its limit', async () => {
    const bomb = listOf(new Uint8Array(9 * 1024 * 1024));
    await expect(readStatusList(bomb)).rejects.toThrow(StatusListError);
  });

  it.each([
    ['not an object', null],
    ['without a list', { credentialSubject: { type: 'Person' } }],
    ['not multibase', { credentialSubject: { type: 'BitstringStatusList', encodedList: 'H4sI' } }],
    ['not gzip', { credentialSubject: { type: 'BitstringStatusList', encodedList: 'uAAAA' } }],
    [
      'cut short',
      {
        credentialSubject: {
          type: 'BitstringStatusList',
          encodedList: `u${gzipSync(new Uint8Array(16_384)).subarray(0, 30).toString('base64url')}`,
        },
      },
    ],
  ])('is refused where it is %s', async (_title, document) => {
    await expect(readStatusList(document)).rejects.toThrow(StatusListError);
  });
});

describe('a status entry', () => {
  it('names its list and its index, as strings', () => {
    expect(statusEntry({ listUrl: options.id, index: 42 })).toEqual({
      id: 'https://example.org/status/1.json#42',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '42',
      statusListCredential: 'https://example.org/status/1.json',
    });
  });

  it.each([-1, 1.5, statusListSize, Number.NaN])('cannot have the index %s', async (index) => {
    expect(() => statusEntry({ listUrl: options.id, index })).toThrow(RangeError);
    await expect(createStatusListCredential({ ...options, setBits: [index] })).rejects.toThrow(RangeError);
  });
});
