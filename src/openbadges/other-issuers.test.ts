/** Badges as other programs issue them: other keys, other contexts, other kinds of proof. */

import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Multikey from '@digitalbazaar/ed25519-multikey';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentLoader } from './contexts.ts';
import { didDocumentUrl } from './did.ts';
import { didKey } from './key.ts';
import { type ExampleSite, exampleSite } from './testing/example-site.ts';
import type { Verdict } from './verdict.ts';
import { verify } from './verify.ts';

const now = new Date('2026-06-01T12:00:00Z');
const openBadges = 'https://purl.imsglobal.org/spec/ob/v3p0';
const v1 = 'https://www.w3.org/2018/credentials/v1';
const v2 = 'https://www.w3.org/ns/credentials/v2';
const suite2020 = 'https://w3id.org/security/suites/ed25519-2020/v1';

let site: ExampleSite;
beforeAll(async () => {
  site = await exampleSite();
});

/** A badge without anything that only the newest context knows. */
function plainBadge(contexts: readonly string[], issuer: string) {
  const older = contexts[0] === v1;
  return {
    '@context': contexts,
    id: 'https://other.example.org/credentials/1',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Jardinage',
    issuer: { id: issuer, type: ['Profile'], name: 'Un jardin' },
    ...(older ? { issuanceDate: '2026-03-01T10:00:00Z' } : { validFrom: '2026-03-01T10:00:00Z' }),
    credentialSubject: {
      id: 'urn:uuid:0b8f3f1e-51f4-4b0a-9d43-7a2b7c0d1e2f',
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://other.example.org/badges/1',
        type: ['Achievement'],
        name: 'Jardinage',
        description: 'Semer et récolter.',
        criteria: { narrative: 'Une saison.' },
      },
    },
  };
}

/** Signs as `Ed25519Signature2020`, with the library of those who made it. */
async function sign2020(unsigned: object, verificationMethod = methodOf(site)) {
  const { key } = site;
  const signer = {
    id: verificationMethod,
    algorithm: 'Ed25519',
    sign: ({ data }: { data: Uint8Array }) => key.sign(data),
  };
  const suite = new Ed25519Signature2020({ signer, date: '2026-03-01T10:00:00Z' });
  return (await issue({ credential: structuredClone(unsigned), suite, documentLoader })) as {
    proof: Record<string, unknown>;
  };
}

function methodOf({ did, key }: ExampleSite): string {
  return `${did}#${key.publicKeyMultibase}`;
}

function summary({ outcome, steps }: Verdict): string {
  return `${outcome}: ${steps.map(({ reason }) => reason).join(', ')}`;
}

const valid = 'valid: well-formed, signature-matches, key-published, no-status, in-force';
const check = async (credential: unknown, of = site) =>
  summary(await verify(credential, { now, resolve: of.resolve }));

describe('the contexts of other badges', () => {
  const onFirst = ['context', 'context-3.0.0', 'context-3.0.1', 'context-3.0.2', 'context-3.0.3'];
  it.each(onFirst)('Open Badges %s on VCDM 1.1 is known, in both kinds of proof', async (version) => {
    const contexts = [v1, `${openBadges}/${version}.json`];
    const older = await sign2020(plainBadge([...contexts, suite2020], site.did));
    expect(await check(older)).toBe(valid);
    expect(await check({ ...older, name: 'Autre' })).toContain('changed: ');
    const newer = await site.sign(plainBadge(contexts, site.did));
    expect(await check(newer)).toBe(valid);
  });

  // The earlier ones redefine what VCDM 2.0 protects: nobody can sign that.
  it.each(['context-3.0.2', 'context-3.0.3'])('Open Badges %s on VCDM 2.0 is known', async (version) => {
    const signed = await site.sign(plainBadge([v2, `${openBadges}/${version}.json`], site.did));
    expect(await check(signed)).toBe(valid);
    expect(await check({ ...signed, name: 'Autre' })).toContain('changed: ');
  });

  it('may hold the terms that only the published copy of the newest has', async () => {
    const badge = { ...plainBadge([v2, `${openBadges}/context-3.0.3.json`], site.did), jti: 'urn:x:1' };
    const { key } = site;
    const signer = {
      id: methodOf(site),
      algorithm: 'Ed25519',
      sign: ({ data }: { data: Uint8Array }) => key.sign(data),
    };
    const suite = new DataIntegrityProof({ signer, date: '2026-03-01T10:00:00Z', cryptosuite });
    const signed = await issue({ credential: badge, suite, documentLoader });
    expect(await check(signed)).toBe(valid);
    expect(await check({ ...signed, jti: 'urn:x:2' })).toContain('changed: ');
  });
});

describe('Ed25519Signature2020', () => {
  const contexts = [v1, `${openBadges}/context-3.0.1.json`, suite2020];

  it('is told by its name, with the moment and the key', async () => {
    const signed = await sign2020(plainBadge(contexts, site.did));
    const { proof } = await verify(signed, { now, resolve: site.resolve });
    expect(proof).toEqual({
      cryptosuite: 'Ed25519Signature2020',
      created: '2026-03-01T10:00:00Z',
      verificationMethod: methodOf(site),
      expires: undefined,
    });
  });

  it('may run out before the badge does', async () => {
    const { key } = site;
    const signer = {
      id: methodOf(site),
      algorithm: 'Ed25519',
      sign: ({ data }: { data: Uint8Array }) => key.sign(data),
    };
    const until = async (expires: string) => {
      const suite = new Ed25519Signature2020({ signer, date: '2026-03-01T10:00:00Z', proof: { expires } });
      return issue({ credential: plainBadge(contexts, site.did), suite, documentLoader });
    };
    expect(await check(await until('2026-07-01T00:00:00Z'))).toBe(valid);
    expect(await check(await until('2026-05-01T00:00:00Z'))).toMatch(/^expired: .*, expired$/);
    expect(await check(await until('some day'))).toContain('unsupported-proof');
    const past = Object(await until('2026-05-01T00:00:00Z'));
    const hidden = { ...past, proof: { ...past.proof, expires: [past.proof.expires] } };
    expect(await check(hidden)).toContain('unsupported-proof');
  });

  it('may repeat contexts of its document, and no others', async () => {
    const { proof, ...document } = await sign2020(plainBadge(contexts, site.did));
    const within = (context: unknown) => check({ ...document, proof: { '@context': context, ...proof } });
    expect(await within(suite2020)).toBe(valid);
    expect(await within(contexts)).toBe(valid);
    for (const context of [
      'https://w3id.org/security/v2',
      [suite2020, { created: 'urn:x' }],
      `${suite2020}#`,
    ])
      expect(await within(context)).toMatch(/^unverifiable: (well-formed, unsupported-proof|malformed)/);
  });

  it('is found out by any change of it', async () => {
    const { proof, ...document } = await sign2020(plainBadge(contexts, site.did));
    for (const change of [{ created: '2026-03-01T10:00:01Z' }, { proofValue: `${proof['proofValue']}1` }])
      expect(await check({ ...document, proof: { ...proof, ...change } })).not.toContain(
        'valid: well-formed, s',
      );
    expect(await check({ ...document, proof: { ...proof, extra: 'x' } })).toContain('undefined-term');
  });
});

describe('the key of a did:web', () => {
  const method = (fields: object) => ({ id: methodOf(site), controller: site.did, ...fields });
  const jwk = async () => {
    const { publicKey } = await Multikey.from({
      type: 'Multikey',
      publicKeyMultibase: site.key.publicKeyMultibase,
    });
    return { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') };
  };
  const served = async (fields: object, id = methodOf(site)) => {
    const key = { ...method(fields), id };
    const document = { id: site.did, verificationMethod: [key], assertionMethod: [id] };
    const own: ExampleSite = {
      ...site,
      resolve: async (url) => (url === didDocumentUrl(site.did) ? { ok: true, document } : site.resolve(url)),
    };
    const signed = await sign2020(
      plainBadge([v1, `${openBadges}/context-3.0.1.json`, suite2020], site.did),
      methodOf(site),
    );
    return check(signed, own);
  };

  it.each<[string, () => Promise<object>]>([
    ['a Multikey', async () => ({ type: 'Multikey', publicKeyMultibase: site.key.publicKeyMultibase })],
    [
      'an Ed25519VerificationKey2020',
      async () => ({ type: 'Ed25519VerificationKey2020', publicKeyMultibase: site.key.publicKeyMultibase }),
    ],
    ['a JsonWebKey2020', async () => ({ type: 'JsonWebKey2020', publicKeyJwk: await jwk() })],
    ['a JsonWebKey', async () => ({ type: 'JsonWebKey', publicKeyJwk: await jwk() })],
  ])('may be written as %s', async (_title, fields) => {
    expect(await served(await fields())).toBe(valid);
  });

  it('may be named by its fragment alone in the document', async () => {
    const fields = { type: 'JsonWebKey2020', publicKeyJwk: await jwk() };
    expect(await served(fields, `#${site.key.publicKeyMultibase}`)).toBe(valid);
  });

  it.each<[string, object]>([
    ['another curve', { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }],
    ['too short a key', { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' }],
    ['no key', {}],
  ])('that is %s cannot be read', async (_title, publicKeyJwk) => {
    expect(await served({ type: 'JsonWebKey2020', publicKeyJwk })).toContain(
      'unverifiable: well-formed, signature-matches, did-malformed',
    );
  });

  it('counts as the document writes it, not as the badge names it', async () => {
    const x = Buffer.alloc(32, 7).toString('base64url');
    const fields = { type: 'JsonWebKey2020', publicKeyJwk: { kty: 'OKP', crv: 'Ed25519', x } };
    expect(await served(fields)).toContain('changed: well-formed, signature-mismatch');
  });
});

describe('a did:key', () => {
  it('may name its key by itself or by its fragment, and not by another', async () => {
    const did = didKey(site.key.publicKeyMultibase);
    const badge = plainBadge([v1, `${openBadges}/context.json`, suite2020], did);
    expect(await check(await sign2020(badge, did))).toBe(valid);
    expect(await check(await sign2020(badge, `${did}#${site.key.publicKeyMultibase}`))).toBe(valid);
    expect(await check(await sign2020(badge, `${did}#key-1`))).toContain('changed: ');
  });

  it('of another kind of key is not followed', async () => {
    const did = 'did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169';
    const badge = plainBadge([v1, `${openBadges}/context.json`, suite2020], did);
    expect(await check(await sign2020(badge, `${did}#${did.slice(8)}`))).toBe(
      'unverifiable: well-formed, key-unavailable, did-unsupported',
    );
  });
});

describe('an issuer that is named by no DID', () => {
  it.each(['https://other.example.org/issuer', 'urn:uuid:6f2e33e5-7a29-4155-840a-59483ba10164'])(
    '%s stays unknown, whoever signed',
    async (issuer) => {
      const signed = await site.sign(plainBadge([v2, `${openBadges}/context-3.0.3.json`], issuer));
      const verdict = await verify(signed, { now, resolve: site.resolve });
      expect(summary(verdict)).toBe('unverifiable: well-formed, signature-matches, did-unsupported');
      expect(verdict.steps[2]?.data).toEqual({ did: issuer });
      expect(verdict.issuer).toBeUndefined();
    },
  );
});

describe('other means of withdrawal', () => {
  it.each([
    [
      'StatusList2021Entry',
      ['https://w3id.org/vc/status-list/2021/v1'],
      {
        statusPurpose: 'revocation',
        statusListIndex: '7',
        statusListCredential: 'https://other.example.org/status/1',
      },
    ],
    ['1EdTechRevocationList', [`${openBadges}/extensions.json`], {}],
  ])('%s are named, and leave the badge unverifiable', async (type, contexts, fields) => {
    const signed = await sign2020({
      ...plainBadge([v1, `${openBadges}/context-3.0.1.json`, suite2020, ...contexts], site.did),
      credentialStatus: { id: 'https://other.example.org/status/1#7', type, ...fields },
    });
    const verdict = await verify(signed, { now, resolve: site.resolve });
    expect(summary(verdict)).toBe(
      'unverifiable: well-formed, signature-matches, key-published, unsupported-status, in-force',
    );
    expect(verdict.steps[3]?.data).toEqual({ type });
  });
});
