import type { Diagnostic } from '../authoring/diagnostic.ts';
import { errorAt } from '../authoring/finding.ts';
import type { Path } from '../authoring/kinds.ts';
import { ofKind, type ReadFile, type Reading } from '../authoring/read.ts';
import { didWebOf } from './did.ts';
import { issuersIn, type Register } from './register.ts';

/**
 * What cannot be in the addresses of `issuer.md`: an identifier that is not that of its address, a former address that
 * is the present one, stands there twice, or under which the register holds nothing signed.
 */
export function addressDiagnostics({ files }: Pick<Reading, 'files'>, register: Register): Diagnostic[] {
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
      ...unsigned(file, formerSites, { site, did }, register),
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

/** Former addresses that the register does not know: whoever is there would be taken for the structure. */
function unsigned(
  file: ReadFile,
  former: readonly Address[],
  present: Address,
  register: Register,
): Diagnostic[] {
  // What cannot be read may name an address.
  if (register.diagnostics.length > 0) return [];
  const signed = issuersIn(register);
  return former.flatMap(({ site, did }, index) => {
    // An identifier that is wrong in itself is told as such.
    if (site === undefined || did === undefined || did !== didOf(site) || did === present.did) return [];
    if (signed.has(did)) return [];
    return [errorAt(file, ['formerSites', index, 'did'], 'former-site-unsigned', { found: did })];
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
