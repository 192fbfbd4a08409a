/** What the addresses of a site lead to. */
import type { SiteReport } from '../site-check.ts';
import type { CredentialFile, Lookup, SiteDocuments } from './documents.ts';
import { inTurns } from './in-turns.ts';
import type { SiteParts } from './read-site.ts';
import { mayBeWithheld, sameSiteAddresses } from './same-site.ts';
import type { SiteSource } from './source.ts';

/** What each file of the site gives that its credentials name. */
export async function lookUp(
  source: SiteSource,
  credentials: readonly CredentialFile[],
  sites: readonly string[],
): Promise<Map<string, Lookup>> {
  const lookups = new Map<string, Lookup>(credentials.map(({ path }) => [path, 'found']));
  const open = [...filesNamed(credentials, sites)].filter((file) => !lookups.has(file));
  await inTurns(open, source.width, async (file) => {
    const fetched = await source.read(file);
    lookups.set(file, fetched.ok ? 'found' : fetched.reason);
  });
  return lookups;
}

/** What the content publishes and the site does not have, or has otherwise; what is silent joins the rest of that. */
export async function straysOf(
  source: SiteSource,
  expected: ReadonlyMap<string, string | undefined>,
  { missing, unreached }: SiteParts,
): Promise<NonNullable<SiteDocuments['strays']>> {
  const gone = new Set(missing);
  const strays: { path: string; state: 'missing' | 'differs' }[] = [];
  await inTurns([...expected], source.width, async ([path, text]) => {
    if (gone.has(path)) strays.push({ path, state: 'missing' });
    if (gone.has(path) || text === undefined) return;
    const fetched = await source.read(path);
    if (fetched.ok) {
      if (new TextDecoder().decode(fetched.bytes) !== text) strays.push({ path, state: 'differs' });
    } else if (fetched.reason === 'not-found') strays.push({ path, state: 'missing' });
    else unreached.push({ path, reason: fetched.reason });
  });
  return strays.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The badges that credentials name and that are not there. */
export function withheldOf({ credentials, sites, lookups }: SiteDocuments): SiteReport['withheld'] {
  return credentials.flatMap(({ path, value }) => {
    const named = sameSiteAddresses(value, sites).filter(
      ({ file }) => file !== undefined && mayBeWithheld(file) && lookups.get(file) === 'not-found',
    );
    return [...new Set(named.map(({ address }) => address))].map((address) => ({ file: path, address }));
  });
}

/** What did not answer, each file once. */
export function unreachedOf(
  { unreached }: SiteParts,
  lookups: ReadonlyMap<string, Lookup>,
): SiteReport['unreached'] {
  const all = new Map(unreached.map(({ path, reason }) => [path, reason]));
  for (const [file, lookup] of lookups)
    if (lookup === 'unreachable' || lookup === 'too-large') all.set(file, lookup);
  return [...all].map(([file, reason]) => ({ file, reason })).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The files of the site that its credentials name. */
function filesNamed(credentials: readonly CredentialFile[], sites: readonly string[]): Set<string> {
  return new Set(
    credentials.flatMap(({ value }) => sameSiteAddresses(value, sites)).flatMap(({ file }) => file ?? []),
  );
}
