/** A built site as it lies in a folder. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'astro/zod';

export interface BuiltFolder {
  readonly folder: string;
  /** The address that the site was built for, with its last slash. */
  readonly address: string;
  /** Its pages by path, such as `/lucia/`: their HTML. */
  readonly pages: ReadonlyMap<string, string>;
  /** The bytes that stand at an address of the site; `undefined` where there are none, or elsewhere. */
  read(address: string): Promise<Buffer | undefined>;
  /** The SHA-256 of what stands there, in hexadecimal; each file is read once. */
  digest(address: string): Promise<string | undefined>;
}

/** Reads the pages of a folder that `npm run build` made. */
export async function readBuilt(folder: string): Promise<BuiltFolder> {
  const made = z
    .object({ address: z.url() })
    .parse(JSON.parse(await readFile(join(folder, 'site.json'), 'utf8')));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const pages = new Map<string, string>();
  for (const file of files)
    pages.set(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, await readFile(join(folder, file), 'utf8'));
  const read = async (address: string) => {
    const path = pathIn(made.address, address);
    return path === undefined ? undefined : readFile(join(folder, path)).catch(() => undefined);
  };
  const digests = new Map<string, Promise<string | undefined>>();
  return {
    folder,
    address: made.address,
    pages,
    read,
    digest(address) {
      const digest = digests.get(address) ?? read(address).then((bytes) => bytes && digestOf(bytes));
      digests.set(address, digest);
      return digest;
    },
  };
}

/**
 * The path of an address on a site, `/lucia/`; `undefined` where the address is none of the site's. One that is not
 * written in UTF-8 stays as it is: no page has that path.
 */
export function pathIn(site: string, address: string): string | undefined {
  const { origin, pathname } = new URL(site);
  const url = new URL(address);
  if (url.origin !== origin || !url.pathname.startsWith(pathname)) return undefined;
  const path = url.pathname.slice(pathname.length - 1);
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
