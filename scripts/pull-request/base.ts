/** The repository as it is without the pull request. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Git, gitIn } from '../publish/git.ts';
import type { PullRequest } from './event.ts';

/** A commit put into a folder of its own. */
export interface Checkout {
  readonly root: string;
  /** The same place in it as a folder has in the repository; outside of it, where the folder is not in the repository. */
  at(folder: string): Promise<string>;
  remove(): Promise<void>;
}

/**
 * The commit that the pull request is held against. GitHub checks out the pull request as merged: it is then the first
 * parent; else it is where the two branches parted.
 */
export async function baseCommit(
  git: Git,
  { base, head }: Pick<PullRequest, 'base' | 'head'>,
): Promise<string> {
  const [, first, second] = (await git.read('rev-list', '--parents', '-n', '1', 'HEAD')).split(' ');
  if (first !== undefined && second === head) return first;
  return git.read('merge-base', base, 'HEAD');
}

/** Puts a commit of the repository that `folder` is in into a temporary folder. */
export async function checkOut(folder: string, commit: string): Promise<Checkout> {
  const git = gitIn(folder);
  const root = await realpath(await git.read('rev-parse', '--show-toplevel'));
  const place = await realpath(await mkdtemp(join(tmpdir(), 'jalon-base-')));
  // A hook of the machine has no part in looking at a commit.
  await git.read('-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--quiet', '--detach', place, commit);
  return {
    root: place,
    at: async (part) => join(place, relative(root, await realpath(part))),
    async remove() {
      await rm(place, { recursive: true, force: true });
      await git.read('worktree', 'prune');
    },
  };
}
