/** A site of a few pages, for the tests. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeAfterAll } from '../../../src/journeys/support/files.ts';
import { type BuiltFolder, readBuilt } from '../built-folder.ts';

/** The address that it is built for. */
export const address = 'https://badges.example/repo/';

/** Files by path, and `site.json`; the folder is removed when the tests of the file are done. */
export async function smallSite(files: Readonly<Record<string, string | Uint8Array>>): Promise<BuiltFolder> {
  const folder = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-small-')));
  for (const [path, content] of Object.entries({ 'site.json': JSON.stringify({ address }), ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return readBuilt(folder);
}

/** A page with a head and a body. */
export function html(body: string, head = '<title>Lucia M.</title>'): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8">${head}</head><body><a class="skip" href="#content">Aller</a><main id="content">${body}</main></body></html>`;
}
