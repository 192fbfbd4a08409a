/** What a build is made from, as one digest: the same inputs on the same day give the same site. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { foldersOf } from '../src/authoring/roots.ts';
import type { Settings } from '../src/settings.ts';

/** What of the project itself enters a site, from the project's folder. */
const program = ['src', 'public', 'content/guide', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * The SHA-256, in hexadecimal, of everything that a build of `project` reads: program, content, settings and day.
 * Tests are no part of it. The day is `YYYY-MM-DD`.
 */
export async function digestOfInputs(project: string, settings: Settings, day: string): Promise<string> {
  const hash = createHash('sha256');
  const { previewSite, specimen, publicRepository } = settings;
  hash.update(JSON.stringify([process.version, previewSite ?? '', specimen, publicRepository, day]));
  for (const root of [...program.map((name) => join(project, name)), ...foldersOf(settings.roots)]) {
    for (const file of await filesUnder(root)) {
      hash.update(`\0${relative(root, file).split(sep).join('/')}\0`).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/** The files under a folder in a fixed order; the file itself where it is one, nothing where it is absent. */
async function filesUnder(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
