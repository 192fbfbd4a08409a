/** Where the files of a site come from: a folder, or a server. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve as resolvePath, sep } from 'node:path';
import type { Fetched } from '../resolve.ts';

/** A site as files, by their path from its home: `lucia/mediation/index.html` for the page at `lucia/mediation/`. */
export interface SiteSource {
  /** How many files may be read at a time. */
  readonly width: number;
  /** The files to look at. */
  paths(): Promise<SitePaths>;
  /** One file. It never throws: no answer is an answer. */
  read(path: string): Promise<Fetched>;
}

/** The files of a site, each once. */
export interface SitePaths {
  readonly paths: readonly string[];
  /** Whether there are more than were followed. */
  readonly cut: boolean;
}

/** The files of a built folder. */
export function folderSource(folder: string): SiteSource {
  const root = resolvePath(folder);
  return {
    width: 1,
    paths: async () => ({
      paths: readdirSync(root, { recursive: true, encoding: 'utf8' })
        .map((path) => path.split(sep).join('/'))
        .filter((path) => statSync(join(root, path)).isFile())
        .sort(),
      cut: false,
    }),
    async read(path) {
      const file = resolvePath(root, path);
      const inside = file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile();
      return inside
        ? { ok: true, bytes: new Uint8Array(readFileSync(file)) }
        : { ok: false, reason: 'not-found' };
    },
  };
}

/**
 * The file that an address of the site stands for, from the part behind the site's own address: `lucia/` gives
 * `lucia/index.html`; `undefined` where it leads out of the site.
 */
export function fileAt(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path.replace(/[?#].*$/s, ''));
    const inside = resolvePath('/', plain).slice(1);
    if (plain.startsWith('/') || plain.split('/').includes('..') || plain.includes('\0')) return undefined;
    return plain === '' || plain.endsWith('/') ? `${plain}index.html` : inside;
  } catch {
    return undefined;
  }
}
