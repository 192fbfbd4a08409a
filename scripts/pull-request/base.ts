/** The repository as it is without the pull request. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Roots, rootOf, rootsOf } from '../../src/authoring/roots.ts';
import { isWithin } from '../output-folder.ts';
import { type Git, gitIn } from '../publish/git.ts';
import type { PullRequest } from './event.ts';

/** A commit put into a folder of its own. */
export interface Checkout {
  /** Where the content stands, as it is in the commit; a part that another repository holds is as it is here. */
  readonly roots: Roots;
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

/** Puts a commit of the repository that people are kept in, as most often all of the content is, into a temporary folder. */
export async function checkOut(here: Roots, commit: string): Promise<Checkout> {
  const [content, people] = [rootOf(here, ''), rootOf(here, 'volunteers')];
  const git = gitIn(people);
  const root = await realpath(await git.read('rev-parse', '--show-toplevel'));
  const place = await realpath(await mkdtemp(join(tmpdir(), 'jalon-base-')));
  // A hook of the machine has no part in looking at a commit.
  await git.read('-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--quiet', '--detach', place, commit);
  const at = async (folder: string) => {
    const real = await realpath(folder);
    return isWithin(real, root) ? join(place, relative(root, real)) : undefined;
  };
  return {
    roots: rootsOf((await at(content)) ?? content, (await at(people)) ?? people),
    at,
    async remove() {
      await rm(place, { recursive: true, force: true });
      await git.read('worktree', 'prune');
    },
  };
}
