/** A tutor gives a badge by adding one small file, the very example of the handbook, and takes it back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { verify } from '../openbadges/verify.ts';
import { unpacked } from './support/archive.ts';
import { type ContentCopy, contentCopy } from './support/content-copy.ts';
import { credentialsOf, textInPng, textInSvg } from './support/credentials.ts';
import { differences, filesIn, removeAfterAll } from './support/files.ts';
import { filesOf } from './support/resolve.ts';
import { type BuiltSite, builtAnew, builtSite, project, usualDay } from './support/site.ts';

const address = 'https://badges.example/';
const added = 'volunteers/lucia/awards/impression-3d.md';
let example: string;
let content: ContentCopy;
let site: BuiltSite;
let before: Map<string, Buffer>;
let after: Map<string, Buffer>;

beforeAll(async () => {
  const guide = await readFile(join(project, 'content', 'guide', 'index.mdx'), 'utf8');
  example = /```md\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  content = await contentCopy();
  before = await filesIn((await builtSite({ address })).folder);
  await content.write(added, example);
  site = await builtSite({ address, content: content.root });
  after = await filesIn(site.folder);
}, 240_000);

test('the example of the handbook has at most twelve lines', () => {
  expect(example.trim().split('\n').length).toBeGreaterThan(5);
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(12);
});

test('one file more gives a page, a credential and two pictures, moves the map and the archive on, and changes no other credential', () => {
  const paths = [...after.keys()].filter(
    (path) => !before.has(path) && !/^(artwork|cards|search)\//.test(path),
  );
  expect(paths).toEqual([
    'en/lucia/impression-3d/index.html',
    'lucia/impression-3d.png',
    'lucia/impression-3d.svg',
    'lucia/impression-3d/index.html',
    expect.stringMatching(/^specimens\/[0-9a-f-]{36}\.json$/),
  ]);
  const changed = differences(before, after).filter((path) => before.has(path));
  // The index of the search is named by what it holds.
  expect(changed.filter((path) => !path.endsWith('.html') && !path.startsWith('search/'))).toEqual([
    'lucia/card.png',
    'lucia/pathways/parcours-service-civique.png',
    'lucia/pathways/parcours-service-civique.svg',
    'lucia/portfolio.zip',
    // The digest of all the files of the site.
    'site.json',
    'sitemap.xml',
  ]);
});

test('the archive of the person holds the new picture and credential besides, and only its page changes', async () => {
  const archive = async (files: Map<string, Buffer>) =>
    (await unpacked(files.get('lucia/portfolio.zip'))).files;
  const [former, latter] = [await archive(before), await archive(after)];
  expect(differences(former, latter)).toEqual([
    'badges/impression-3d.json',
    'badges/impression-3d.png',
    'index.html',
  ]);
  expect(latter.get('badges/impression-3d.png')).toEqual(after.get('lucia/impression-3d.png'));
  expect(former.get('index.html')?.toString()).not.toContain('badges/impression-3d.png');
  expect(latter.get('index.html')?.toString()).toContain('badges/impression-3d.png');
});

test('the new credential is the same in its file, both pictures and the page, and is intact', async () => {
  const credentials = credentialsOf(after).filter(({ award }) => award === 'lucia/impression-3d');
  expect(credentials).toHaveLength(1);
  for (const { text, credential } of credentials) {
    expect(await textInPng(after.get('lucia/impression-3d.png') ?? Buffer.from(''))).toEqual([text]);
    expect(textInSvg(after.get('lucia/impression-3d.svg')?.toString() ?? '')).toEqual([text]);
    const now = new Date(`${usualDay}T12:00:00Z`);
    const { outcome, steps } = await verify(credential, { now, resolve: filesOf(site.folder, address) });
    expect(outcome).toBe('specimen');
    expect(steps.filter(({ result }) => result !== 'pass')).toEqual([]);
  }
});

test('the portfolio and the page of the badge show it', () => {
  expect(after.get('lucia/index.html')?.toString()).toContain('href="/lucia/impression-3d/"');
  expect(after.get('lucia/impression-3d/index.html')?.toString()).toContain('support de micro');
});

test('without the file nothing of it is left, in the very next build', async () => {
  await content.remove(added);
  const again = await builtAnew({ address, content: content.root });
  removeAfterAll(again.folder);
  expect(differences(await filesIn(again.folder), before)).toEqual([]);
}, 240_000);
