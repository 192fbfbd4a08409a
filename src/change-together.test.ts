import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeTogether } from './change-together.ts';
import { NotWritten } from './write-together.ts';

let root: string;
const within = () => root;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jalon-change-'));
  await writeFile(join(root, 'a.md'), 'a');
  await writeFile(join(root, 'b.sh'), 'b');
  await chmod(join(root, 'b.sh'), 0o755);
});
afterAll(() => rm(root, { recursive: true }));
const read = (file: string) => readFile(join(root, file), 'utf8').catch(() => undefined);

test('where one change cannot be made, those before it are undone', async () => {
  await mkdir(join(root, 'folder'));
  const changes = [
    { file: join(root, 'a.md'), text: undefined },
    { file: join(root, 'b.sh'), text: 'changed', mode: 0o644 },
    { file: join(root, 'new', 'c.md'), text: 'c' },
    { file: join(root, 'folder'), text: 'no file can be here' },
  ];
  await expect(changeTogether(changes, within)).rejects.toThrow(NotWritten);
  expect([await read('a.md'), await read('b.sh'), await read('new/c.md')]).toEqual(['a', 'b', undefined]);
  expect((await stat(join(root, 'b.sh'))).mode & 0o777).toBe(0o755);
});

test('all the changes are made, with their permissions', async () => {
  await changeTogether(
    [
      { file: join(root, 'a.md'), text: undefined },
      { file: join(root, 'd.sh'), text: 'd', mode: 0o755 },
    ],
    within,
  );
  expect([await read('a.md'), await read('d.sh')]).toEqual([undefined, 'd']);
  expect((await stat(join(root, 'd.sh'))).mode & 0o777).toBe(0o755);
});
