import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseNote } from './release.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-release-'));
  writeFileSync(join(folder, 'index.html'), '<p>Bonjour</p>');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What `site.json` says after a build. */
async function noted(day = '2026-06-15') {
  const note = releaseNote({ address: 'https://badges.example.org/repo/', day });
  const done = { dir: pathToFileURL(`${folder}/`) } as HookParameters<'astro:build:done'>;
  rmSync(join(folder, 'site.json'), { force: true });
  await note.hooks['astro:build:done']?.(done);
  return JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'));
}

test('a built site says its address, its day and which build it is, and nothing else', async () => {
  expect(await noted()).toEqual({
    address: 'https://badges.example.org/repo/',
    day: '2026-06-15',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('the same files are the same build; another byte, name or file makes another', async () => {
  const { digest } = await noted();
  expect(await noted('2026-06-16')).toMatchObject({ digest });
  writeFileSync(join(folder, 'index.html'), '<p>Bonsoir</p>');
  const changed = await noted();
  writeFileSync(join(folder, 'more.txt'), '');
  const more = await noted();
  expect(new Set([digest, changed.digest, more.digest]).size).toBe(3);
});
