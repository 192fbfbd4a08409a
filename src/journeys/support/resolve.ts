/** Answers verification from a built folder, as the site's own address would. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument, type Resolve } from '../../openbadges/resolve.ts';

/** A {@link Resolve} that knows what `folder` publishes at `address` (with its last slash), and nothing else. */
export function filesOf(folder: string, address: string): Resolve {
  return async (url) => {
    if (!url.startsWith(address)) return { ok: false, reason: 'unreachable' };
    const file = join(
      folder,
      decodeURIComponent(new URL(url).pathname.slice(new URL(address).pathname.length)),
    );
    const bytes = await readFile(file).catch(() => undefined);
    return bytes ? parseDocument(bytes) : { ok: false, reason: 'not-found' };
  };
}
