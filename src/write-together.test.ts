import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NotWritten, writeTogether } from './write-together.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-together-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const fresh = (name: string) => ({ file: at(name), text: `new ${name}`, replace: false });

test('all are written, those that replace one included', async () => {
  await writeFile(at('b.md'), 'old b');
  await writeTogether([fresh('a.md'), { ...fresh('b.md'), replace: true }, fresh('c/d.md')], folder);
  expect(await readFile(at('a.md'), 'utf8')).toBe('new a.md');
  expect(await readFile(at('b.md'), 'utf8')).toBe('new b.md');
  expect(await readFile(at('c/d.md'), 'utf8')).toBe('new c/d.md');
});

test.each([
  ['is there already', () => writeFile(at('c.md'), 'another’s')],
  ['is a folder', () => mkdir(at('c.md'))],
])('where one %s, all are as before, and it is named', async (_, prepare) => {
  await writeFile(at('b.md'), Uint8Array.from([0xff, 0x0a]));
  await prepare();
  const before = await readdir(folder);
  const writing = writeTogether(
    [fresh('a.md'), { ...fresh('b.md'), replace: true }, fresh('c.md'), fresh('d.md')],
    folder,
  );
  await expect(writing).rejects.toThrow(NotWritten);
  await expect(writing).rejects.toMatchObject({ file: at('c.md') });
  expect(await readdir(folder)).toEqual(before);
  expect([...(await readFile(at('b.md')))]).toEqual([0xff, 0x0a]);
});
