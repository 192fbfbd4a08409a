import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { didKey, generateKey, importKey, MalformedKeyError, specimenKey, specimenPublicKey } from './key.ts';

const pair = await generateKey();
const other = await generateKey();

describe('keys', () => {
  it('come in pairs of Ed25519 Multikeys that read back', async () => {
    expect(pair.publicKeyMultibase).toMatch(/^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/);
    expect(pair.secretKeyMultibase).toMatch(/^z3u2[1-9A-HJ-NP-Za-km-z]+$/);
    const key = await importKey(`${pair.secretKeyMultibase}\n`);
    expect(key.publicKeyMultibase).toBe(pair.publicKeyMultibase);
    expect(pair.publicKeyMultibase).not.toBe(other.publicKeyMultibase);
  });

  it('sign the same bytes in the same way', async () => {
    const key = await importKey(pair.secretKeyMultibase);
    const data = new TextEncoder().encode('the same bytes');
    expect(await key.sign(data)).toEqual(await key.sign(data));
    expect((await key.sign(data)).length).toBe(64);
  });

  it('show none of their secret half when printed or serialised', async () => {
    const key = await importKey(pair.secretKeyMultibase);
    const shown = inspect(key, { depth: 9, showHidden: true }) + JSON.stringify(key);
    expect(shown).not.toContain(pair.secretKeyMultibase.slice(4, 16));
    expect(Object.keys(key)).toEqual(['publicKeyMultibase', 'sign']);
  });

  it('also read the older form of 64 bytes', async () => {
    // The key of the Open Badges 3.0 signing vector.
    const key = await importKey(
      'zrv2bqTbNwCTsRrHFcJCPjVAduh4Ezcnoq1A3ZxH1GWTNkxipLVuaAoMFmze2gFN9oNXfJjufxSHWVZzsJiUsMHFMcx',
    );
    expect(key.publicKeyMultibase).toBe('z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi');
  });

  it.each([
    ['nothing', ''],
    ['a public key', pair.publicKeyMultibase],
    ['another text', 'my secret key'],
    ['a key cut short', pair.secretKeyMultibase.slice(0, 30)],
    ['a key with a letter that base58 has not', `${pair.secretKeyMultibase.slice(0, -1)}0`],
  ])('are refused, without being quoted, where they are %s', async (_title, text) => {
    const error: unknown = await importKey(text).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(MalformedKeyError);
    if (text) expect(String(error)).not.toContain(text);
  });

  it('are refused where the two halves do not belong together', async () => {
    const altered =
      'zrv2bqTbNwCTsRrHFcJCPjVAduh4Ezcnoq1A3ZxH1GWTNkxipLVuaAoMFmze2gFN9oNXfJjufxSHWVZzsJiUsMHFMcy';
    await expect(importKey(altered)).rejects.toThrow(MalformedKeyError);
  });

  it('of specimens is one key, known to all', async () => {
    const key = await specimenKey();
    expect(key.publicKeyMultibase).toBe(specimenPublicKey);
    expect(didKey(key.publicKeyMultibase)).toBe(`did:key:${specimenPublicKey}`);
  });
});
