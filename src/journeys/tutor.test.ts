/** A tutor gives a badge by adding one small file, the very example of the handbook, and takes it back. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltSite, builtSite, project } from './support/site.ts';

const address = 'https://badges.example/';
let example: string;
let content: string;
let before: BuiltSite;
let after: BuiltSite;

beforeAll(async () => {
  const guide = await readFile(join(project, 'content', 'guide', 'index.mdx'), 'utf8');
  example = /```md\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  content = join(await mkdtemp(join(tmpdir(), 'jalon-tutor-')), 'content');
  await cp(join(project, 'content'), content, { recursive: true });
  before = await builtSite({ address });
  await writeFile(join(content, 'volunteers', 'lucia', 'awards', 'impression-3d.md'), example);
  after = await builtSite({ address, content });
}, 240_000);
afterAll(() => rm(join(content, '..'), { recursive: true }));

async function pathsOf({ folder }: BuiltSite) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

test('the example of the handbook has at most twelve lines', () => {
  expect(example.trim().split('\n').length).toBeGreaterThan(5);
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(12);
});

test('one file more gives a page, a credential and two pictures, and changes no other credential', async () => {
  const known = new Set(await pathsOf(before));
  const added = (await pathsOf(after)).filter((path) => !known.has(path) && !path.startsWith('artwork/'));
  expect(added).toEqual([
    'lucia/impression-3d.png',
    'lucia/impression-3d.svg',
    'lucia/impression-3d/index.html',
    expect.stringMatching(/^specimens\/[0-9a-f-]{36}\.json$/),
  ]);
  for (const path of known) {
    if (!path.startsWith('specimens/')) continue;
    const [was, is] = [before, after].map(({ folder }) => readFile(join(folder, path), 'utf8'));
    expect(await is, path).toBe(await was);
  }
});

test('the portfolio and the page of the badge show it', async () => {
  const portfolio = await readFile(join(after.folder, 'lucia', 'index.html'), 'utf8');
  expect(portfolio).toContain('href="/lucia/impression-3d/"');
  const page = await readFile(join(after.folder, 'lucia', 'impression-3d', 'index.html'), 'utf8');
  expect(page).toContain('support de micro');
});

test('without the file nothing of it is left', async () => {
  await rm(join(content, 'volunteers', 'lucia', 'awards', 'impression-3d.md'));
  // On the next day, so that it is really built once more rather than taken from before.
  const again = await builtSite({ address, content, day: '2026-06-16' });
  expect(await pathsOf(again)).toEqual(await pathsOf(before));
}, 240_000);
