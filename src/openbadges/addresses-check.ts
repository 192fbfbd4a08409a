import type { Diagnostic } from '../authoring/diagnostic.ts';
import { errorAt } from '../authoring/finding.ts';
import type { Path } from '../authoring/kinds.ts';
import { ofKind, type ReadFile, type Reading } from '../authoring/read.ts';
import { didWebOf } from './did.ts';

/**
 * What cannot be in the addresses of `issuer.md`: an identifier that is not that of its address, a former address that
 * is the present one or stands there twice.
 */
export function addressDiagnostics({ files }: Pick<Reading, 'files'>): Diagnostic[] {
  return ofKind(files, 'issuer').flatMap((file) => {
    if (!file.entry) return [];
    const { site, did, formerSites } = file.entry.data;
    return [
      ...otherDid(file, [], { site, did }),
      ...formerSites.flatMap((former, index) => otherDid(file, ['formerSites', index], former)),
      ...repeated(
        file,
        formerSites.map((former) => former.site),
        site,
      ),
    ];
  });
}

interface Address {
  readonly site: string | undefined;
  readonly did: string | undefined;
}

/** The `did` of a group of fields, where it is not that of its `site`. */
function otherDid(file: ReadFile, group: Path, { site, did }: Address): Diagnostic[] {
  if (site === undefined || did === undefined) return [];
  const expected = didOf(site);
  if (expected === undefined) return [errorAt(file, [...group, 'site'], 'site-without-did', { found: site })];
  if (did === expected) return [];
  return [errorAt(file, [...group, 'did'], 'did-differs', { found: did, site, suggestion: expected })];
}

function repeated(file: ReadFile, former: readonly string[], present: string | undefined): Diagnostic[] {
  return former.flatMap((site, index) => {
    const path = ['formerSites', index, 'site'];
    if (site === present) return [errorAt(file, path, 'former-site-present', { found: site })];
    return former.indexOf(site) < index ? [errorAt(file, path, 'former-site-twice', { found: site })] : [];
  });
}

/** The DID of an address; `undefined` where no key can answer for it. */
function didOf(site: string): string | undefined {
  try {
    return didWebOf(site);
  } catch {
    return undefined;
  }
}
