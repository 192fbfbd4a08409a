/** What a site must meet as a whole. */
import { didDocumentUrl } from '../did.ts';
import { siteOf } from '../endorser-keys.ts';
import { isObject, listOf } from '../reading.ts';
import { answersFor } from './did-rules.ts';
import type { SiteDocuments } from './documents.ts';
import { issuerOf } from './members.ts';
import { rulesAbout, where } from './rule.ts';
import { pathOn } from './same-site.ts';

const rule = rulesAbout('site');

/** A site that is built every day is never older; in days. */
const freshDays = 2;
/** How far ahead of UTC a day may be that has begun in the structure's time zone; in days. */
const aheadDays = 1;

export const siteRules = [
  rule('site-did', 'did:web Method, "Read (Resolve)"', ({ didDocuments, sites, home, ...site }) =>
    didsOf(site)
      // The document of a former address stands on the host of that address.
      .filter((did) => home !== undefined && siteOf(did) === home)
      .filter((did) => !didDocuments.some((document) => answersFor(did, document, sites)))
      .map((did) => ({ did, found: pathOn(sites, didDocumentUrl(did)) ?? '' })),
  ),
  rule('site-did-twice', 'Jalon', ({ didDocuments }) => {
    const [plain, hidden] = ['did.json', '.well-known/did.json'].map((path) =>
      didDocuments.find((document) => document.path === path),
    );
    return where((plain === undefined) !== (hidden === undefined), {
      found: plain ? '.well-known/did.json' : 'did.json',
    });
  }),
  rule('site-lists', 'Bitstring Status List 1.0, 2.1', ({ credentials, sites, lookups }) => {
    const lists = credentials.flatMap(({ value }) =>
      listOf(value['credentialStatus'])
        .filter(isObject)
        .map((entry) => pathOn(sites, String(entry['statusListCredential']))),
    );
    return [...new Set(lists)]
      .filter((path) => path !== undefined && lookups.get(path) === 'not-found')
      .map((path) => ({ found: path ?? '' }));
  }),
  rule('site-complete', 'Jalon', ({ strays }) =>
    strays?.filter(({ state }) => state === 'missing').map(({ path }) => ({ found: path })),
  ),
  rule('site-as-signed', 'Jalon', ({ strays }) =>
    strays?.filter(({ state }) => state === 'differs').map(({ path }) => ({ found: path })),
  ),
  rule('site-day', 'Jalon', ({ day }) => where(day === undefined), 'warning'),
  rule(
    'site-fresh',
    'Jalon',
    ({ day, now }) => {
      if (day === undefined) return undefined;
      const age = Math.floor((now.getTime() - Date.parse(day)) / 86_400_000);
      return where(age > freshDays || age < -aheadDays, { day, age: String(age) });
    },
    'warning',
  ),
];

/** Everyone who signed something of the site. */
function didsOf({ credentials, statusLists }: Pick<SiteDocuments, 'credentials' | 'statusLists'>): string[] {
  const signers = [...credentials, ...statusLists].flatMap(({ value }) => (value && issuerOf(value)) ?? []);
  return [...new Set(signers)];
}
