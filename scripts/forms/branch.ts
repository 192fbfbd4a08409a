/** Puts new files on a branch of their own, made anew each time, and never over what a person wrote there. */
import { asRobot, type Git, gitIn, robot } from '../publish/git.ts';

export interface BranchOptions {
  /** A folder of the repository, whose working tree is at the commit to begin from. */
  readonly folder: string;
  readonly branch: string;
  /** What to commit, from `folder`. */
  readonly paths: readonly string[];
  readonly message: string;
}

/** `pushed` where the branch is now what it should be, `same` where it was; `held` where a person has written on it. */
export type Pushed = 'pushed' | 'same' | 'held';

/** Commits `paths` and makes them all that the remote branch has more than the commit to begin from. */
export async function pushBranch({ folder, branch, paths, message }: BranchOptions): Promise<Pushed> {
  const git = gitIn(folder);
  const base = await git.read('rev-parse', 'HEAD');
  const there = await tipOf(git, branch);
  if (there && (await authorsSince(git, base, there)).some((email) => email !== robot.email)) return 'held';
  await git.read('checkout', '--quiet', '-B', branch);
  await git.read('add', '--', ...paths);
  await git.read(...asRobot, 'commit', '--quiet', '--message', message);
  if (there && (await isSame(git, there))) return 'same';
  // By name and commit: where someone pushed since, git refuses.
  const lease = `--force-with-lease=refs/heads/${branch}:${there ?? ''}`;
  await git.read('push', '--quiet', lease, 'origin', `HEAD:refs/heads/${branch}`);
  return 'pushed';
}

/** The commit that the remote branch is at; `undefined` where there is none. */
async function tipOf(git: Git, branch: string): Promise<string | undefined> {
  const listed = await git.read('ls-remote', 'origin', `refs/heads/${branch}`);
  if (listed === '') return undefined;
  await git.read('fetch', '--quiet', 'origin', `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
  return git.read('rev-parse', `refs/remotes/origin/${branch}`);
}

/** Who wrote what a branch has more than `base`, merges of `base` included. */
async function authorsSince(git: Git, base: string, tip: string): Promise<string[]> {
  const authors = await git.read('log', '--format=%ae', `${base}..${tip}`);
  return authors.split('\n').filter(Boolean);
}

/** Whether a commit holds the same files as ours, and begins from the same one. */
async function isSame(git: Git, commit: string): Promise<boolean> {
  const identity = (of: string) => git.read('log', '-1', '--format=%T %P', of);
  return (await identity(commit)) === (await identity('HEAD'));
}
