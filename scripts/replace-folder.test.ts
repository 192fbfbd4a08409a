import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let parent: string;
let target: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'jalon-replace-'));
  target = join(parent, 'dist');
});
afterEach(() => rm(parent, { recursive: true }));

const page = (text: string) => (folder: string) => writeFile(join(folder, 'index.html'), text);

test('a finished folder takes the place of the former one, and nothing else stays', async () => {
  await replaceFolder(target, page('first'));
  await replaceFolder(target, page('second'));
  expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('second');
  expect(await readdir(target)).toEqual(['index.html']);
  expect(await readdir(parent)).toEqual(['dist']);
});

test('a failure leaves the former folder as it was', async () => {
  await replaceFolder(target, page('first'));
  const failing = replaceFolder(target, async (folder) => {
    await page('half')(folder);
    throw new Error('stopped');
  });
  await expect(failing).rejects.toThrow('stopped');
  expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('first');
  expect(await readdir(parent)).toEqual(['dist']);
});

test('a failure with no former folder leaves none', async () => {
  await expect(replaceFolder(target, () => Promise.reject(new Error('stopped')))).rejects.toThrow();
  expect(await readdir(parent)).toEqual([]);
});

test('what a killed command left is removed, what a running one writes is not', async () => {
  const impossiblePid = 2 ** 30;
  await mkdir(join(parent, `.dist-${impossiblePid}-abc`));
  await mkdir(join(parent, `.dist-${process.ppid}-abc`));
  await mkdir(join(parent, '.distant'));
  await replaceFolder(target, page('new'));
  expect(await readdir(parent)).toEqual([`.dist-${process.ppid}-abc`, '.distant', 'dist']);
});

test('the fresh folder can be made elsewhere, and neither place keeps anything of it', async () => {
  const workshop = join(parent, 'workshop');
  await replaceFolder(join(parent, 'sites', 'one'), page('new'), workshop);
  expect(await readdir(workshop)).toEqual([]);
  expect(await readdir(join(parent, 'sites'))).toEqual(['one']);
});
