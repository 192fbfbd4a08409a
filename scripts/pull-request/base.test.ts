/** On real repositories of their own. */
import { access, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitIn } from '../publish/git.ts';
import { baseCommit, checkOut } from './base.ts';

let folder: string;
const git = () => gitIn(folder);
const tip = (name: string) => git().read('rev-parse', name);

async function commit(file: string, text: string): Promise<string> {
  await mkdir(join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, file), text);
  await git().read('add', '--all');
  await git().read('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', file);
  return tip('HEAD');
}

/** A branch that parted from `main`, which went on since: `first` on both, `head` on one, `base` on the other. */
async function parted() {
  const first = await commit('content/a.md', 'first');
  await git().read('switch', '--quiet', '--create', 'change');
  const head = await commit('content/b.md', 'changed');
  await git().read('switch', '--quiet', 'main');
  const base = await commit('content/a.md', 'later');
  return { first, head, base };
}

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'jalon-base-test-')));
  await git().read('init', '--quiet', '--initial-branch=main');
});
afterEach(() => rm(folder, { recursive: true }));

test('a pull request that GitHub merged to check it is held against what it was merged with', async () => {
  const { first, head, base } = await parted();
  await git().read(
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@example.org',
    'merge',
    '--quiet',
    '--no-ff',
    'change',
  );
  // The event is older than the merge where the main branch has moved since.
  expect(await baseCommit(git(), { base: first, head })).toBe(base);
});

test('the last commit of a branch is held against where it parted', async () => {
  const { first, head, base } = await parted();
  await git().read('switch', '--quiet', '--detach', head);
  expect(await baseCommit(git(), { base, head })).toBe(first);
});

test('the files of a commit lie in a folder of their own, and are gone once they are removed', async () => {
  const { first } = await parted();
  const checkout = await checkOut(join(folder, 'content'), first);
  expect(await checkout.at(join(folder, 'content'))).toBe(String(checkout.roots));
  expect(await checkout.at(tmpdir())).toBeUndefined();
  expect(await readFile(join(String(checkout.roots), 'a.md'), 'utf8')).toBe('first');
  expect(await readFile(join(folder, 'content/a.md'), 'utf8')).toBe('later');
  await checkout.remove();
  await expect(access(String(checkout.roots))).rejects.toThrow();
  expect((await git().read('worktree', 'list')).split('\n')).toHaveLength(1);
});

test('a hook of the repository does not run', async () => {
  const { first } = await parted();
  const hook = join(folder, '.git/hooks/post-checkout');
  await mkdir(join(folder, '.git/hooks'), { recursive: true });
  await writeFile(hook, `#!/bin/sh\ntouch "${folder}/ran"\n`, { mode: 0o755 });
  const checkout = await checkOut(folder, first);
  await checkout.remove();
  await expect(access(join(folder, 'ran'))).rejects.toThrow();
});
