import { expect, it } from 'vitest';
import { endorserKeys, keySourceOf } from './endorser-keys.ts';

const did = 'did:web:mairie.example';
const pinned = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
const another = 'z6MkjqEzCcY1uhGTJrFA4Dpr6RbTL2Dd4jcoD7GVJZEYfomD';
const known = {
  issuer: {
    did: undefined,
    formerSites: [{ site: 'https://left.example/', did: 'did:web:left.example', until: '2026-01-01' }],
    keys: [],
    recognises: [{ name: 'La mairie', did, keys: [pinned] }],
  },
  ownSites: new Set(['https://structure.example/']),
};

it.each([
  ['did:web:structure.example', 'own'],
  ['did:web:Structure.Example', 'own'],
  ['did:web:left.example', 'own'],
  [did, 'pinned'],
  [`${did}:culture`, 'file'],
  [`did:key:${pinned}`, 'itself'],
])('the keys of %s are taken from: %s', (one, source) => {
  expect(keySourceOf(one, known)).toBe(source);
});

it('of a kept document, a recognised address keeps the names of the pinned keys, and no other key', async () => {
  const method = (id: string, publicKeyMultibase: string) => ({
    ...{ id: `${did}#${id}`, type: 'Multikey', controller: did },
    publicKeyMultibase,
  });
  const keys = {
    id: did,
    verificationMethod: [method('1', pinned), method('2', another), method(pinned, another)],
    assertionMethod: [`${did}#1`, `${did}#2`, method('3', another)],
  };
  const answer = await endorserKeys(did, keys, known)('https://mairie.example/.well-known/did.json');
  expect(answer).toMatchObject({ ok: true, document: { id: did } });
  expect(JSON.stringify(answer)).not.toContain(another);
  expect(answer).toMatchObject({
    document: {
      verificationMethod: [method('1', pinned), method(pinned, pinned)],
      assertionMethod: [`${did}#1`, `${did}#2`, `${did}#${pinned}`],
    },
  });
});
