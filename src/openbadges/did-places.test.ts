import { expect, it } from 'vitest';
import { didWebOf } from './did.ts';
import { didFiles, didPlaces, formerFolder, unreachedByRedirect } from './did-places.ts';

const key = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
const [pages, domain, other, folder] = [
  'https://user.github.io/repo/',
  'https://badges.example/',
  'https://autre.example/',
  'https://user.github.io/badges/',
].map((site) => ({ site, did: didWebOf(site) }));

/** An issuer at the last of these addresses, which it reached from one to the next. */
function issuerAt(...addresses: ({ site: string; did: string } | undefined)[]) {
  const known = addresses.flatMap((one) => one ?? []);
  const formerSites = known.slice(0, -1).map((one, index) => ({ ...one, until: `2027-01-0${index + 1}` }));
  return { did: known.at(-1)?.did, formerSites, keys: [{ publicKey: key, since: '2026-01-01' }] };
}

it.each([
  ['both places are the present one’s until the first move', [pages], pages, pages],
  ['so for a whole host', [domain], domain, domain],
  ['from a path to a host, /did.json stays the former one’s', [pages, domain], pages, domain],
  ['from a host to a path, /.well-known/ stays the former one’s', [domain, pages], pages, domain],
  ['from a path to a path, only the present one has a place', [folder, pages], pages, pages],
  ['from a host to a host too', [domain, other], other, other],
  ['a second move keeps the place of the first', [pages, domain, other], pages, other],
  ['of two that need a place, the last one left has it', [pages, folder, domain], folder, domain],
])('%s', (_title, addresses, didJson, wellKnown) => {
  expect(Object.fromEntries(didPlaces(issuerAt(...addresses)))).toEqual({
    'did.json': didJson?.did,
    '.well-known/did.json': wellKnown?.did,
  });
});

it('tells which former addresses a redirect does not serve', () => {
  expect(unreachedByRedirect(issuerAt(pages, domain))).toEqual([]);
  expect(unreachedByRedirect(issuerAt(pages, domain, other))).toEqual([domain?.did]);
  expect(unreachedByRedirect(issuerAt(pages, folder, domain))).toEqual([pages?.did]);
});

it('every DID that the issuer ever had has a document of its own, with the same keys under its own ids', () => {
  const files = didFiles(issuerAt(pages, domain, other));
  expect([...files].map(([path, { id }]) => [path, id])).toEqual([
    ['did.json', pages?.did],
    ['.well-known/did.json', other?.did],
    ['former/user.github.io/repo/did.json', pages?.did],
    ['former/badges.example/.well-known/did.json', domain?.did],
  ]);
  for (const { id, assertionMethod } of files.values()) expect(assertionMethod).toEqual([`${id}#${key}`]);
});

it('a structure without an identifier publishes no document', () => {
  expect(didFiles(issuerAt()).size).toBe(0);
});

it.each([
  ['https://user.github.io/repo/', 'former/user.github.io/repo/'],
  ['https://example.org:8443/', 'former/example.org+3A8443/'],
  ['https://example.org/été/', 'former/example.org/+C3+A9t+C3+A9/'],
])('the folder for %s is %s', (site, path) => {
  expect(formerFolder(didWebOf(site))).toBe(path);
});
