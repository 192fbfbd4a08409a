/** The repository as it is without the pull request. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isWithin } from '../output-folder.ts';
import { type Git, gitIn } from '../publish/git.ts';
import type { PullRequest } from './event.ts';

/** A commit put into a folder of its own. */
export interface Checkout {
  /** The content folder, as it is in the commit. */
  readonly content: string;
  /** The same place as a folder has in the repository; `undefined` where that is not in it. */
  at(folder: string): Promise<string | undefined>;
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

/** Puts a commit of the repository that the content folder is in into a temporary folder. */
export async function checkOut(content: string, commit: string): Promise<Checkout> {
  const git = gitIn(content);
  const root = await realpath(await git.read('rev-parse', '--show-toplevel'));
  const place = await realpath(await mkdtemp(join(tmpdir(), 'jalon-base-')));
  // A hook of the machine has no part in looking at a commit.
  await git.read('-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--quiet', '--detach', place, commit);
  return {
    content: join(place, relative(root, await realpath(content))),
    async at(folder) {
      const real = await realpath(folder);
      return isWithin(real, root) ? join(place, relative(root, real)) : undefined;
    },
    async remove() {
      await rm(place, { recursive: true, force: true });
      await git.read('worktree', 'prune');
    },
  };
}
