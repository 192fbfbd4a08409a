import { describe, expect, it } from 'vitest';
import { didDocument, didDocumentUrl, didWebOf, siteOfDid } from './did.ts';

const sites: [string, string, string][] = [
  [
    'https://badges.ledome.info/',
    'did:web:badges.ledome.info',
    'https://badges.ledome.info/.well-known/did.json',
  ],
  ['https://user.github.io/repo/', 'did:web:user.github.io:repo', 'https://user.github.io/repo/did.json'],
  ['https://example.org/a/b/', 'did:web:example.org:a:b', 'https://example.org/a/b/did.json'],
  [
    'https://example.org:8443/',
    'did:web:example.org%3A8443',
    'https://example.org:8443/.well-known/did.json',
  ],
  ['http://localhost:4321/repo/', 'did:web:localhost%3A4321:repo', 'http://localhost:4321/repo/did.json'],
];

describe('did:web', () => {
  it.each(sites)('of %s is %s', (site, did, url) => {
    expect(didWebOf(site)).toBe(did);
    expect(siteOfDid(did)).toBe(site);
    expect(didDocumentUrl(did)).toBe(url);
  });

  it('needs no trailing slash, and lower-cases the host only', () => {
    expect(didWebOf('https://Example.org/Repo')).toBe('did:web:example.org:Repo');
  });

  it.each([
    'http://example.org/',
    'https://example.org/?page=1',
    'https://example.org/#top',
    'https://me:secret@example.org/',
    'example.org',
    'ftp://example.org/',
  ])('is refused for %s', (site) => {
    expect(() => didWebOf(site)).toThrow(RangeError);
  });

  it.each([
    'did:key:z6MkjqEzCcY1uhGTJrFA4Dpr6RbTL2Dd4jcoD7GVJZEYfomD',
    'did:web:',
    'did:web:example.org:',
    'did:web:example.org:..',
    'did:web:example.org:a/b',
    'did:web:example.org:a:%2e%2e:b',
    'did:web:example.org:%2E',
    'did:web:0x7f.1',
    'did:web:127.1',
    'did:web:2130706433',
    'did:web:999.999.999.999',
    'did:web:example.org%3A443',
    'did:web:example.org%3A99999',
    'did:web:user@example.org',
    'https://example.org/',
  ])('is not what %s is', (did) => {
    expect(() => didDocumentUrl(did)).toThrow(RangeError);
  });
});

describe('the DID document', () => {
  it('lists each key under an absolute id, and allows it by that id as a string', () => {
    const key = 'z6MkjqEzCcY1uhGTJrFA4Dpr6RbTL2Dd4jcoD7GVJZEYfomD';
    const did = 'did:web:example.org';
    expect(didDocument(did, [key])).toEqual({
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: did,
      verificationMethod: [
        { id: `${did}#${key}`, type: 'Multikey', controller: did, publicKeyMultibase: key },
      ],
      assertionMethod: [`${did}#${key}`],
    });
  });
});
