import { CompactSign, exportJWK, generateKeyPair, type JWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { didDocumentUrl } from './did.ts';
import { didKey, publicKeyOfJwk, specimenKey } from './key.ts';
import type { Resolve } from './resolve.ts';
import type { Verdict } from './verdict.ts';
import { verify } from './verify.ts';
import { verifyJws } from './verify-jws.ts';

const now = new Date('2026-06-01T12:00:00Z');
const did = 'did:web:jwt.example.org';
const kid = `${did}#key-1`;
const keyAddress = 'https://keys.example.org/issuers/1.json';

interface Pair {
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}
let pairs: Record<'RS256' | 'ES256' | 'EdDSA', Pair>;
beforeAll(async () => {
  const make = async (alg: string): Promise<Pair> => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    return { privateKey, jwk: await exportJWK(publicKey) };
  };
  pairs = { RS256: await make('RS256'), ES256: await make('ES256'), EdDSA: await make('EdDSA') };
});

const credential = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'https://jwt.example.org/credentials/1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Jardinage',
  issuer: { id: did, type: ['Profile'], name: 'Un jardin' },
  validFrom: '2026-03-01T10:00:00Z',
  credentialSubject: {
    id: 'urn:uuid:0b8f3f1e-51f4-4b0a-9d43-7a2b7c0d1e2f',
    type: ['AchievementSubject'],
    achievement: { id: 'urn:x:1', type: ['Achievement'], name: 'Jardinage' },
  },
};
const registered = { iss: did, jti: credential.id, sub: credential.credentialSubject.id, nbf: 1772359200 };

async function sign(
  payload: object,
  alg: keyof typeof pairs = 'ES256',
  header: object = { kid },
): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(payload));
  return new CompactSign(bytes)
    .setProtectedHeader({ alg, typ: 'JWT', ...header })
    .sign(pairs[alg].privateKey);
}

/** What the issuer serves: a document that lists one key, and that key at an address. */
function serving(alg: keyof typeof pairs): Resolve {
  const key = { id: kid, type: 'JsonWebKey2020', controller: did, publicKeyJwk: pairs[alg].jwk };
  const served: Record<string, unknown> = {
    [didDocumentUrl(did)]: { id: did, verificationMethod: [key], assertionMethod: [kid] },
    [keyAddress]: pairs[alg].jwk,
  };
  return async (url) =>
    url in served ? { ok: true, document: served[url] } : { ok: false, reason: 'unreachable' };
}

const check = (jws: unknown, resolve: Resolve = serving('ES256'), moment = now) =>
  verify(jws, { now: moment, resolve, verifyJws });

function summary({ outcome, steps }: Verdict): string {
  return `${outcome}: ${steps.map(({ reason }) => reason).join(', ')}`;
}

const valid = 'valid: well-formed, signature-matches, key-published, no-status, in-force';

describe('a VC-JWT', () => {
  it.each(['RS256', 'ES256', 'EdDSA'] as const)('signed with %s by a did:web is valid', async (alg) => {
    const verdict = await check(await sign({ ...credential, ...registered }, alg), serving(alg));
    expect(summary(verdict)).toBe(valid);
    expect(verdict).toMatchObject({
      achievement: 'Jardinage',
      issuer: { did, name: 'Un jardin', site: 'https://jwt.example.org/', standing: 'unknown' },
      proof: { cryptosuite: `VC-JWT ${alg}`, created: '2026-03-01T10:00:00.000Z', verificationMethod: kid },
    });
  });

  it('may carry its credential in the claim "vc", and leave to the other claims what they say', async () => {
    const {
      id: _,
      issuer: { id: __, ...profile },
      validFrom: ___,
      ...vc
    } = credential;
    const { sub: ____, ...subject } = { sub: '', ...credential.credentialSubject };
    const payload = {
      ...registered,
      vc: { ...vc, issuer: { id: did, ...profile }, credentialSubject: subject },
    };
    const verdict = await check(await sign(payload));
    expect(summary(verdict)).toBe(valid);
    expect(verdict).toMatchObject({ id: credential.id, validFrom: '2026-03-01T10:00:00.000Z' });
  });

  it('may stand in the envelope of VCDM 2.0', async () => {
    const jws = await sign({ ...credential, ...registered });
    const envelope = (id: string) => ({
      '@context': 'https://www.w3.org/ns/credentials/v2',
      type: 'EnvelopedVerifiableCredential',
      id,
    });
    expect(summary(await check(envelope(`data:application/vc+jwt,${jws}`)))).toBe(valid);
    expect(summary(await check(envelope('data:application/vc+sd-jwt,x')))).toBe('unverifiable: malformed');
  });

  it('may be by a did:key', async () => {
    const publicKey = (await publicKeyOfJwk(pairs.EdDSA.jwk)) ?? '';
    const own = `did:key:${publicKey}`;
    const payload = { ...credential, issuer: own, iss: own };
    const verdict = await check(await sign(payload, 'EdDSA', { kid: `${own}#${publicKey}` }));
    expect(summary(verdict)).toBe(valid);
  });

  it('is a specimen where the specimens’ key signed it, which anyone can do', async () => {
    const key = await specimenKey();
    const own = didKey(key.publicKeyMultibase);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const header = { alg: 'EdDSA', kid: `${own}#${key.publicKeyMultibase}` };
    const text = `${part(header)}.${part({ ...credential, issuer: own })}`;
    const signature = Buffer.from(await key.sign(new TextEncoder().encode(text))).toString('base64url');
    expect(summary(await check(`${text}.${signature}`))).toContain(
      'specimen: well-formed, signature-matches, specimen-key',
    );
  });

  it('names no signer where it brings its own key', async () => {
    const jws = await sign({ ...credential, ...registered }, 'ES256', { jwk: pairs.ES256.jwk });
    expect(summary(await check(jws))).toBe('unverifiable: well-formed, signature-matches, key-in-badge');
  });

  it('has a key at an address answer for the folder it stands in, and for issuers of that host', async () => {
    const issuer = { ...credential.issuer, id: 'https://keys.example.org/issuers/1' };
    const good = await check(await sign({ ...credential, issuer }, 'ES256', { kid: keyAddress }));
    expect(summary(good)).toBe(valid);
    expect(good.issuer?.site).toBe('https://keys.example.org/issuers/');
    const elsewhere = { ...issuer, id: 'https://other.example.org/issuers/1' };
    const bad = await check(await sign({ ...credential, issuer: elsewhere }, 'ES256', { kid: keyAddress }));
    expect(summary(bad)).toBe('unverifiable: well-formed, signature-matches, did-unsupported');
    const asDid = await check(await sign(credential, 'ES256', { kid: keyAddress }));
    expect(summary(asDid)).toContain('changed: well-formed, signature-matches, another-signer');
  });

  it('is expired where either its claims or its credential say so', async () => {
    const exp = Date.parse('2026-05-01T00:00:00Z') / 1000;
    for (const [claims, vc] of [
      [{ exp }, {}],
      [{ exp }, { validUntil: '2030-01-01T00:00:00Z' }],
      [{ exp: exp * 2 }, { validUntil: '2026-05-01T00:00:00Z' }],
    ])
      expect((await check(await sign({ ...credential, ...vc, ...registered, ...claims }))).outcome).toBe(
        'expired',
      );
  });

  it.each([
    ['iss', 'did:web:thief.example.org'],
    ['jti', 'https://thief.example.org/1'],
    ['sub', 'urn:uuid:11111111-51f4-4b0a-9d43-7a2b7c0d1e2f'],
    ['exp', 'tomorrow'],
    ['nbf', null],
  ])('that contradicts itself by the claim "%s" is malformed', async (claim, value) => {
    const verdict = await check(await sign({ ...credential, ...registered, [claim]: value }));
    expect(verdict.steps).toEqual([
      { name: 'shape', result: 'unknown', reason: 'malformed', data: { where: claim } },
    ]);
  });

  it('is found out by any change of its text', async () => {
    const [header, payload, signature] = (await sign({ ...credential, ...registered })).split('.');
    const changed = Buffer.from(JSON.stringify({ ...credential, ...registered, name: 'Autre' })).toString(
      'base64url',
    );
    expect(summary(await check(`${header}.${changed}.${signature}`))).toContain(
      'changed: well-formed, signature-mismatch',
    );
    expect((await check(`${header}.${payload}.${'A'.repeat(86)}`)).outcome).toBe('changed');
  });

  it('is forged where another key signed it, or one that its document lists for something else', async () => {
    const jws = await sign({ ...credential, ...registered });
    expect(summary(await check(jws, serving('EdDSA')))).toMatch(/^unverifiable|^changed/);
    const other = await generateKeyPair('ES256');
    const forged = await new CompactSign(
      new TextEncoder().encode(JSON.stringify({ ...credential, ...registered })),
    )
      .setProtectedHeader({ alg: 'ES256', kid })
      .sign(other.privateKey);
    expect((await check(forged)).outcome).toBe('changed');
    const resolve: Resolve = async (url) => {
      const found = await serving('ES256')(url);
      return found.ok ? { ok: true, document: { ...Object(found.document), assertionMethod: [] } } : found;
    };
    expect(summary(await check(jws, resolve))).toContain('key-unavailable, key-not-published');
  });

  it('never takes a key that it brings for the one that its issuer publishes', async () => {
    const thief = await generateKeyPair('ES256', { extractable: true });
    const forge = async (header: object) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify({ ...credential, ...registered })))
        .setProtectedHeader({ alg: 'ES256', jwk: await exportJWK(thief.publicKey), ...header })
        .sign(thief.privateKey);
    const publishing =
      (key: object): Resolve =>
      async () => ({
        ok: true,
        document: { id: did, verificationMethod: [{ id: kid, ...key }], assertionMethod: [kid] },
      });
    const p256 = {
      type: 'Multikey',
      publicKeyMultibase: 'zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169',
    };
    for (const key of [
      p256,
      {},
      { publicKeyJwk: 'x' },
      { publicKeyJwk: {} },
      { publicKeyJwk: pairs.ES256.jwk },
    ]) {
      const verdict = await check(await forge({ kid }), publishing(key));
      expect(verdict.outcome).toMatch(/^(unverifiable|changed)$/);
      expect(verdict.issuer).toBeUndefined();
    }
    const unpublished = await check(await forge({ kid: `${did}#key-2` }), publishing(p256));
    expect(unpublished.outcome).toBe('changed');
  });

  it.each([
    ['none', {}],
    ['HS256', {}],
  ])('is not believed with the algorithm %s, whatever it names as its key', async (alg) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const header = { alg, kid, jwk: { kty: 'oct', k: 'AAAA' } };
    const verdict = await check(`${part(header)}.${part({ ...credential, ...registered })}.AAAA`);
    expect(summary(verdict)).toBe('unverifiable: well-formed, unsupported-proof, not-checked');
    expect(verdict.steps[1]?.data).toEqual({ type: `VC-JWT ${alg}` });
  });

  it('cannot be verified without a network, nor where it holds no credential', async () => {
    const unreachable: Resolve = async () => ({ ok: false, reason: 'unreachable' });
    const jws = await sign({ ...credential, ...registered });
    expect(summary(await check(jws, unreachable))).toBe(
      'unverifiable: well-formed, key-unavailable, did-unreachable',
    );
    for (const payload of [{ hello: 'world' }, { vc: 'x', iss: did }])
      expect((await check(await sign(payload))).steps[0]?.reason).toMatch(/malformed|not-a-credential/);
  });

  it('is told to be one where the form cannot be verified', async () => {
    const jws = await sign({ ...credential, ...registered });
    expect(summary(await verify(jws, { now, resolve: serving('ES256') }))).toBe('unverifiable: vc-jwt');
  });
});
