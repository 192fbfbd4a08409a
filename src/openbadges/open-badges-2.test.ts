import { describe, expect, it } from 'vitest';
import { openBadges2InPicture, readOpenBadges2 } from './open-badges-2.ts';
import { unpack } from './unpack.ts';
import { verify } from './verify.ts';

const page = 'https://other.example.org/assertions/1';
const jws = (payload: object) =>
  `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.c2ln`;
const v2 = { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion' };

describe('a badge of Open Badges 1 or 2', () => {
  it.each<[string, unknown, string | undefined]>([
    ['hosted', { ...v2, id: page, verification: { type: 'HostedBadge' } }, page],
    ['of a list of contexts', { '@context': ['https://w3id.org/openbadges/v2'], id: page }, page],
    ['of the second form of 1', { '@context': 'https://w3id.org/openbadges/v1', id: page }, page],
    [
      'of 1.0, without any context',
      { uid: '1', badge: 'x', recipient: 'x', verify: { type: 'hosted', url: page } },
      page,
    ],
    ['that names its page twice', { ...v2, id: 'https://other.example.org/2', verify: { url: page } }, page],
    ['with an address that is not of the safe web', { ...v2, id: 'http://other.example.org/1' }, undefined],
    ['with a script for an address', { ...v2, id: 'javascript:alert(1)' }, undefined],
    ['signed', jws({ ...v2, id: page }), page],
    ['signed, without an address', jws({ ...v2, id: 'urn:uuid:1' }), undefined],
  ])('%s is recognised, with the page that is its proof', (_title, value, url) => {
    expect(readOpenBadges2(value)).toEqual({ url });
  });

  it.each<[string, unknown]>([
    [
      'a credential',
      { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'] },
    ],
    ['a VC-JWT', jws({ vc: {} })],
    ['a text', 'hello'],
    ['nothing', undefined],
    ['a JWS of nothing', 'a.b.c'],
  ])('is not %s', (_title, value) => {
    expect(readOpenBadges2(value)).toBeUndefined();
  });

  it.each<[string, string, string | undefined]>([
    ['its address', page, page],
    ['its JSON', JSON.stringify({ ...v2, id: page }), page],
    ['its JWS', jws({ ...v2, id: page }), page],
    ['something else', '{}', undefined],
  ])('may stand in a picture as %s', (_title, text, url) => {
    expect(openBadges2InPicture(text)).toEqual({ url });
  });

  it('cannot be verified, and says where its proof is', async () => {
    const verdict = await verify(
      { ...v2, id: page },
      { now: new Date('2026-06-01T12:00:00Z'), resolve: async () => ({ ok: false, reason: 'unreachable' }) },
    );
    expect(verdict.outcome).toBe('unverifiable');
    expect(verdict.steps).toEqual([
      { name: 'shape', result: 'unknown', reason: 'open-badges-2', data: { url: page } },
    ]);
  });

  it('in a picture says so too', () => {
    const svg = `<svg xmlns:b="http://openbadges.org"><b:assertion verify="${page}"/></svg>`;
    expect(unpack(new TextEncoder().encode(svg))).toEqual([
      { ok: false, reason: 'open-badges-2', data: { url: page } },
    ]);
  });
});
