import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removeTemporaries, writeAtomically } from './atomic-write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes the file and its folders, and leaves nothing else', async () => {
  await writeAtomically(join(folder, 'a/b/c.json'), 'é');
  expect(readFileSync(join(folder, 'a/b/c.json'), 'utf8')).toBe('é');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.json']);
});

it('replaces a file, unless asked not to', async () => {
  const file = join(folder, 'c.json');
  await writeAtomically(file, 'one');
  await writeAtomically(file, 'two');
  await expect(writeAtomically(file, 'three', { exclusive: true })).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['c.json']);
});

it('gives the file its permissions before anything is in it', async () => {
  await writeAtomically(join(folder, 'secret'), 'x', { mode: 0o600, exclusive: true });
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

it('never writes through a symbolic link below the folder to stay in', async () => {
  mkdirSync(join(folder, 'content'));
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'content/a'));
  const within = join(folder, 'content');
  await expect(writeAtomically(join(within, 'a/b/c.json'), 'x', { within })).rejects.toThrow('symbolic link');
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  await expect(writeAtomically(join(folder, 'c.json'), 'x', { within })).rejects.toThrow('not inside');
});

it('writes below a folder that is itself reached through a link', async () => {
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), join(folder, 'content'));
  const within = join(folder, 'content');
  await writeAtomically(join(within, 'a/c.json'), 'x', { within });
  expect(readFileSync(join(folder, 'real/a/c.json'), 'utf8')).toBe('x');
});

it('removes what a killed writing left, and nothing that is anybody else’s', async () => {
  mkdirSync(join(folder, 'a'));
  const kept = ['.gitkeep', '.notes.tmp', '1.json', '.1.json.0123456789ab'];
  for (const name of [...kept, '.1.json.0123456789ab.tmp']) writeFileSync(join(folder, 'a', name), '');
  await removeTemporaries(folder);
  expect(readdirSync(join(folder, 'a')).sort()).toEqual([...kept].sort());
  await removeTemporaries(join(folder, 'absent'));
  expect(existsSync(join(folder, 'absent'))).toBe(false);
});
