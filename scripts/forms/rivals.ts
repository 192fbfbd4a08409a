/** Other proposals of forms that write the same files: only one of them can be accepted as it is. */
import { gitIn } from '../publish/git.ts';
import { isAlive } from './comments.ts';
import type { GitHub } from './github.ts';

/** Which files are proposed, and where. */
export interface Proposal {
  /** A folder of the repository, whose working tree is at the proposal. */
  readonly folder: string;
  /** The number of the issue that it is made of. */
  readonly issue: number;
  /** What it writes, from `folder`. */
  readonly paths: readonly string[];
}

/** The branch on which the answers of an issue are proposed. */
export function branchOf(issue: number): string {
  return `form/${issue}`;
}

/**
 * The numbers of the other issues whose proposals write one of the files, and which nobody has accepted or closed. To be
 * asked once the proposal is pushed: of two that are made at one time, one at least then sees the other.
 */
export async function rivals(
  gitHub: GitHub,
  repository: string,
  { folder, issue, paths }: Proposal,
): Promise<number[]> {
  const git = gitIn(folder);
  const tips = 'refs/remotes/origin/form';
  await git.read('fetch', '--quiet', '--prune', 'origin', `+refs/heads/form/*:${tips}/*`);
  const listed = await git.read('for-each-ref', '--format=%(refname:lstrip=4)', tips);
  const others = listed.split('\n').filter((name) => /^\d+$/.test(name) && name !== String(issue));
  const found: number[] = [];
  for (const other of others) {
    // A branch that shares no commit with ours is no proposal.
    const { status, stdout } = await git.run(
      'diff',
      '--name-only',
      `HEAD...${tips}/${other}`,
      '--',
      ...paths,
    );
    if (status !== 0 || stdout.trim() === '') continue;
    if (await isAlive(gitHub, repository, branchOf(Number(other)))) found.push(Number(other));
  }
  return found.toSorted((a, b) => a - b);
}
