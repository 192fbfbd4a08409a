/** Addresses that lead to the author's own computer or network, where nobody else can follow. */
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt } from '../finding.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { selectText } from '../select.ts';

/** Evidence whose address only its author can open: it would be signed into the badge. */
export function localAddresses(files: readonly ReadFile[]): Diagnostic[] {
  return [...ofKind(files, 'award'), ...ofKind(files, 'positioning')].flatMap((file) =>
    selectText(file.frontMatter?.data, 'evidence.*.url')
      .filter(({ value }) => isLocalAddress(value))
      .map(({ path, value }) => errorAt(file, path, 'local-address', { url: value })),
  );
}

/** Whether a web address names this computer or one of a private network (RFC 1918, RFC 6761, RFC 6762). */
export function isLocalAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return (
    /^(localhost|.+\.localhost|.+\.local|\[::1\])$/.test(hostname) ||
    /^(127|10)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$|^0\.0\.0\.0$/.test(
      hostname,
    )
  );
}
