/** Proposes what a command changed: a branch of its own, a pull request, and what the check and the build say of it. */
import { asRobot, type Git, gitIn } from '../publish/git.ts';
import { runProgram } from '../publish/run-program.ts';

/** What is proposed. Its words name nobody: a pull request stays readable after what it removed. */
export interface Proposal {
  /** The repository. */
  readonly folder: string;
  readonly title: string;
  readonly body: string;
  /** The branch to merge into. */
  readonly base: string;
  /** The branch to make. */
  readonly branch: string;
  /** Checks and builds what is proposed; gives the comment, and whether all is well. */
  readonly examine: () => Promise<{ readonly ok: boolean; readonly comment: string }>;
}

/** What came of it. */
export type Proposed =
  | { readonly kind: 'nothing' }
  /** The branch is there, and GitHub does not let a workflow open a pull request. */
  | { readonly kind: 'not-opened'; readonly said: string }
  | { readonly kind: 'opened'; readonly address: string; readonly ok: boolean };

/**
 * Commits every change, pushes it and opens the pull request. One that is opened with the token of a job starts no other
 * workflow: what a check would have said is told as a comment.
 */
export async function propose(proposal: Proposal): Promise<Proposed> {
  const { folder, title, body, base, branch, examine } = proposal;
  const git = gitIn(folder);
  if (!(await commitAll(git, branch, title))) return { kind: 'nothing' };
  const { ok, comment } = await examine();
  await git.read('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
  // It reads its token from `GH_TOKEN`.
  const gh = (...args: string[]) => runProgram('gh', args, { cwd: folder });
  const opened = await gh('pr', 'create', '--base', base, '--head', branch, '--title', title, '--body', body);
  if (opened.status !== 0) return { kind: 'not-opened', said: opened.stderr.trim() };
  const address = opened.stdout.trim().split('\n').at(-1) ?? '';
  const commented = await gh('pr', 'comment', branch, '--body', comment);
  if (commented.status !== 0) throw new Error(`gh pr comment failed: ${commented.stderr.trim()}`);
  return { kind: 'opened', address, ok };
}

/** The commit's author is the account that GitHub gives to its workflows. */
async function commitAll(git: Git, branch: string, title: string): Promise<boolean> {
  await git.read('add', '--all');
  if ((await git.run('diff', '--cached', '--quiet')).status === 0) return false;
  await git.read('switch', '--quiet', '--create', branch);
  await git.read(...asRobot, 'commit', '--quiet', '--message', title);
  return true;
}
