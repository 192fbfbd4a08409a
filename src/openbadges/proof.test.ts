import { existsSync, readFileSync } from 'node:fs';
import type { DocumentLoader } from '@digitalbazaar/vc';
import { beforeAll, describe, expect, it } from 'vitest';
import { credentialContexts, documentLoader } from './contexts.ts';
import { didKey, generateKey, importKey, specimenKey } from './key.ts';
import { checkProof, type SignedCredential, signCredential } from './proof.ts';

const conformance = '../shared/conformance';
const read = (file: string) => JSON.parse(readFileSync(`${conformance}/${file}`, 'utf8'));

const unsigned = {
  '@context': credentialContexts,
  id: 'https://example.org/credentials/1.json',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Accueil du public',
  issuer: { id: 'did:web:example.org', type: ['Profile'], name: 'Une structure' },
  validFrom: '2026-03-01T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: {
      id: 'https://example.org/badges/accueil.json',
      type: ['Achievement'],
      name: 'Accueil du public',
      description: 'Accueillir les personnes.',
      criteria: { narrative: 'Avoir accueilli.' },
    },
  },
};
const options = { controller: 'did:web:example.org', created: '2026-03-01T10:00:00Z' };

describe('signing', () => {
  it('adds one proof in an array, names the key absolutely, and changes nothing else', async () => {
    const key = await specimenKey();
    const before = structuredClone(unsigned);
    const signed = await signCredential(unsigned, { ...options, key });
    expect(unsigned).toEqual(before);
    const { proof, ...rest } = signed;
    expect(rest).toEqual(before);
    expect(Object.keys(signed)).toEqual([...Object.keys(unsigned), 'proof']);
    expect(proof).toEqual([
      {
        type: 'DataIntegrityProof',
        created: '2026-03-01T10:00:00Z',
        verificationMethod: `did:web:example.org#${key.publicKeyMultibase}`,
        cryptosuite: 'eddsa-rdfc-2022',
        proofPurpose: 'assertionMethod',
        proofValue: expect.stringMatching(/^z[1-9A-HJ-NP-Za-km-z]{80,90}$/),
      },
    ]);
  });

  it('gives the same bytes for the same input', async () => {
    const key = await specimenKey();
    const one = await signCredential(unsigned, { ...options, key });
    const two = await signCredential(unsigned, { ...options, key });
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
  });

  it.each([
    ['a term that no context defines', { ...unsigned, unknownTerm: 'x' }],
    ['a type that no context defines', { ...unsigned, type: [...unsigned.type, 'Unknown'] }],
    ['a term that not all verifiers know', { ...unsigned, endorsementJwt: ['eyJh.eyJi.c2ln'] }],
    ['a relative id', { ...unsigned, issuer: { ...unsigned.issuer, id: 'issuer' } }],
    ['an unknown context', { ...unsigned, '@context': [...credentialContexts, 'https://example.org/c'] }],
    ['a proof already there', { ...unsigned, proof: [] }],
  ])('refuses %s', async (_title, credential) => {
    await expect(signCredential(credential, { ...options, key: await specimenKey() })).rejects.toThrow();
  });

  it.each(['2026-03-01', '2026-03-01T10:00:00+01:00', '2026-13-01T10:00:00Z', 'now'])(
    'refuses the moment %s',
    async (created) => {
      const key = await specimenKey();
      await expect(signCredential(unsigned, { ...options, created, key })).rejects.toThrow(TypeError);
    },
  );
});

describe('checking a proof', () => {
  let signed: SignedCredential<typeof unsigned>;
  let publicKey: string;
  beforeAll(async () => {
    const key = await specimenKey();
    publicKey = key.publicKeyMultibase;
    signed = await signCredential(unsigned, { ...options, key });
  });
  const check = (credential: SignedCredential, key = publicKey) => {
    const { proof, ...document } = credential;
    return checkProof(document, proof[0], key);
  };

  it('finds it intact, whatever the order of keys and arrays', async () => {
    expect(await check(signed)).toEqual({ result: 'intact' });
    const reordered = Object.fromEntries(
      Object.entries({ ...signed, type: [...signed.type].reverse() }).reverse(),
    );
    expect(await check(reordered as unknown as SignedCredential)).toEqual({ result: 'intact' });
  });

  it('finds a mismatch where one character of the content or of the proof differs', async () => {
    const [proof] = signed.proof;
    const altered: object[] = [
      { ...signed, name: 'Accueil du Public' },
      { ...signed, validFrom: '2026-03-01T00:00:01Z' },
      { ...signed, issuer: { ...signed.issuer, id: 'did:web:example.com' } },
      { ...signed, proof: [{ ...proof, created: '2026-03-01T10:00:01Z' }] },
      {
        ...signed,
        proof: [{ ...proof, proofValue: proof.proofValue.replace(/.$/, (c) => (c === '2' ? '3' : '2')) }],
      },
    ];
    for (const credential of altered)
      expect(await check(credential as SignedCredential)).toEqual({ result: 'mismatch' });
  });

  it('finds a mismatch with another key', async () => {
    const { publicKeyMultibase } = await generateKey();
    expect(await check(signed, publicKeyMultibase)).toEqual({ result: 'mismatch' });
  });

  it('names a term that the signature cannot cover, and a context that is not known', async () => {
    expect(await check({ ...signed, hacked: 'yes' } as SignedCredential)).toEqual({
      result: 'undefined-term',
      term: 'hacked',
    });
    expect(
      await check({
        ...signed,
        '@context': [...credentialContexts, 'https://example.org/c'],
      } as SignedCredential),
    ).toEqual({ result: 'unknown-context', url: 'https://example.org/c' });
  });

  it('reports a malformed proof and key instead of throwing', async () => {
    const [proof] = signed.proof;
    for (const proofValue of ['', 'z', 'f00', '%%%'])
      expect((await checkProof(unsigned, { ...proof, proofValue }, publicKey)).result).not.toBe('intact');
    expect((await check(signed, 'z6Mk')).result).toBe('error');
  });
});

describe.skipIf(!existsSync(conformance))('the published signing vectors, to the last byte', () => {
  it('Open Badges 3.0: the implementation guide', async () => {
    const values = read('ob3-spec/test-vector/values.json');
    const expected = read('ob3-spec/examples/linked-data-proof-ob-7-signed-credential.json');
    const { proof, ...credential } = expected;
    const key = await importKey(values.secretKeyMultibase);
    expect(key.publicKeyMultibase).toBe(values.publicKeyMultibase);
    const controller = proof.verificationMethod.replace(/#.*$/, '');
    const signed = await signCredential(credential, { key, controller, created: proof.created });
    expect(signed).toEqual({ ...credential, proof: [proof] });
    expect(signed.proof[0].proofValue).toBe(values.proofValue);
    expect(await checkProof(credential, proof, key.publicKeyMultibase)).toEqual({ result: 'intact' });
  });

  // These two example contexts are not published with the vectors; what they define is read off the canonical form.
  const exampleContexts: Record<string, object> = {
    'https://www.w3.org/ns/credentials/examples/v2': {
      '@vocab': 'https://www.w3.org/ns/credentials/examples#',
    },
    'https://w3id.org/citizenship/v4rc1': citizenship(),
  };

  it.each([
    ['unsigned.json', 'eddsa-rdfc-2022'],
    ['employmentAuth.json', 'eddsa-rdfc-2022/employ'],
  ])('W3C eddsa-rdfc-2022: %s', async (file, folder) => {
    const keys = read('w3c-vc-di-eddsa/keyPair.json');
    const { proof, ...credential } = read(`w3c-vc-di-eddsa/${folder}/signedDataInt.json`);
    expect(credential).toEqual(read(`w3c-vc-di-eddsa/${file}`));
    const key = await importKey(keys.privateKeyMultibase);
    const signed = await signCredential(credential, {
      key,
      controller: didKey(keys.publicKeyMultibase),
      created: proof.created,
      documentLoader: async (url) => {
        const context = exampleContexts[url];
        if (!context) return documentLoader(url);
        return { contextUrl: null, documentUrl: url, document: { '@context': context }, tag: 'static' };
      },
    });
    expect(signed).toEqual({ ...credential, proof: [proof] });
  });

  it('W3C Ed25519Signature2020', async () => {
    const { publicKeyMultibase } = read('w3c-vc-di-eddsa/keyPair.json');
    const { proof, ...credential } = read('w3c-vc-di-eddsa/Ed25519Signature2020/signedEdSig.json');
    const served: DocumentLoader = async (url) => {
      const context = exampleContexts[url];
      return context
        ? { contextUrl: null, documentUrl: url, document: { '@context': context }, tag: 'static' }
        : documentLoader(url);
    };
    const check = (document: object) =>
      checkProof(document, proof, publicKeyMultibase, { documentLoader: served });
    expect(await check(credential)).toEqual({ result: 'intact' });
    expect(await check({ ...credential, name: 'Another' })).toEqual({ result: 'mismatch' });
  });
});

function citizenship(): object {
  const schema = (name: string) => `https://schema.org/${name}`;
  const own = (name: string) => `https://w3id.org/citizenship#${name}`;
  const date = (id: string) => ({ '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' });
  return {
    Person: schema('Person'),
    EmployablePerson: own('EmployablePerson'),
    EmploymentAuthorizationDocument: own('EmploymentAuthorizationDocument'),
    EmploymentAuthorizationDocumentCredential: own('EmploymentAuthorizationDocumentCredential'),
    givenName: schema('givenName'),
    additionalName: schema('additionalName'),
    familyName: schema('familyName'),
    gender: schema('gender'),
    identifier: schema('identifier'),
    image: { '@id': schema('image'), '@type': '@id' },
    birthDate: date(schema('birthDate')),
    birthCountry: own('birthCountry'),
    residentSince: date(own('residentSince')),
    employmentAuthorizationDocument: { '@id': own('employmentAuthorizationDocument'), '@type': '@id' },
    lprCategory: own('lprCategory'),
    lprNumber: own('lprNumber'),
  };
}
