import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isWithin, outputRefusal, recordOutput } from './output-folder.ts';

let parent: string;
let project: string;
let content: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'jalon-output-'));
  project = join(parent, 'jalon');
  content = join(parent, 'people', 'content');
  await filled('jalon/src');
  await filled('people/content');
});
afterEach(() => rm(parent, { recursive: true }));

async function filled(path: string): Promise<void> {
  await mkdir(join(parent, path), { recursive: true });
  await writeFile(join(parent, path, 'mine.txt'), 'x');
}

const refusal = (path: string) => outputRefusal(join(parent, path), { project, content });

test.each([
  ['an absent folder', 'new/site', undefined],
  ['an empty folder', 'empty', undefined],
  ['the project’s own dist', 'jalon/dist', undefined],
  ['the project’s workshop', 'jalon/.jalon/sites/a', undefined],
  ['the folder that keeps the signing key', 'jalon/.jalon', 'foreign'],
  ['somebody’s folder', 'documents', 'foreign'],
  ['a folder of the project', 'jalon/src', 'foreign'],
  ['a folder whose name begins as the project’s', 'jalon-site', 'foreign'],
  ['a file', 'documents/mine.txt', 'foreign'],
  ['a link to somebody’s folder', 'link', 'foreign'],
  ['the project', 'jalon', 'holds'],
  ['the folder around the project', '.', 'holds'],
  ['the content', 'people/content', 'holds'],
  ['the folder around the content', 'people', 'holds'],
  ['a link to the folder around the content', 'people-link', 'holds'],
  ['a new folder in the content', 'people/content/site', 'inside'],
])('%s is answered', async (_, path, expected) => {
  for (const folder of ['documents', 'jalon-site', 'jalon/dist', 'jalon/.jalon/sites/a'])
    await filled(folder);
  await mkdir(join(parent, 'empty'));
  await symlink(join(parent, 'documents'), join(parent, 'link'));
  await symlink(join(parent, 'people'), join(parent, 'people-link'));
  expect(await refusal(path)).toBe(expected);
});

test('what a build put there may be replaced, another folder in its place may not', async () => {
  await filled('site');
  await recordOutput(join(parent, 'site'), project);
  expect(await refusal('site')).toBeUndefined();
  await rename(join(parent, 'site'), join(parent, 'former'));
  await filled('site');
  expect(await refusal('site')).toBe('foreign');
});

test('a damaged record vouches for nothing', async () => {
  await filled('site');
  await recordOutput(join(parent, 'site'), project);
  await writeFile(join(project, '.jalon/outputs.json'), '{');
  expect(await refusal('site')).toBe('foreign');
});

test('a prefix of a name is not a folder around it', () => {
  expect(isWithin('/a/jalon-site', '/a/jalon')).toBe(false);
  expect(isWithin('/a/jalon/site', '/a/jalon')).toBe(true);
  expect(isWithin('/a', '/')).toBe(true);
});
