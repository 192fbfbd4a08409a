import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serialise } from '../openbadges/serialise.ts';
import { type Release, releaseFile } from '../openbadges/site-check/release.ts';

/** Ends each build with `/site.json`, which tells of which day the site is, and one build from another. */
export function releaseNote({ address, day }: Pick<Release, 'address' | 'day'>): AstroIntegration {
  return {
    name: 'release-note',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const release: Release = { address, day, digest: await digestOf(folder) };
        await writeFile(join(folder, releaseFile), serialise(release));
      },
    },
  };
}

/** One digest of every path and every byte in a folder. */
async function digestOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const digest = createHash('sha256');
  for (const file of files.sort())
    digest.update(`\0${relative(folder, file).split(sep).join('/')}\0`).update(await readFile(file));
  return digest.digest('hex');
}
