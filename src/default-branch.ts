import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The branch that a folder's repository is on, and the one that counts; `undefined` outside of any repository. */
export async function branches(
  folder: string,
): Promise<{ readonly current: string | undefined; readonly expected: string } | undefined> {
  const inside = await git(folder, 'rev-parse', '--is-inside-work-tree');
  if (inside !== 'true') return undefined;
  const current = await git(folder, 'symbolic-ref', '--short', '--quiet', 'HEAD');
  const head = await git(folder, 'symbolic-ref', '--short', '--quiet', 'refs/remotes/origin/HEAD');
  const known = head?.replace(/^origin\//, '');
  return { current, expected: known ?? (current === 'master' ? 'master' : 'main') };
}

/** The address of a folder's `origin`; `undefined` where it has none. */
export function originOf(folder: string): Promise<string | undefined> {
  return git(folder, 'remote', 'get-url', 'origin');
}

/** The path of a folder in its repository, with its last slash; empty at the top, or outside of any repository. */
export async function pathInRepository(folder: string): Promise<string> {
  return (await git(folder, 'rev-parse', '--show-prefix')) ?? '';
}

/** What git answers, trimmed; `undefined` where it answers with an error, or is not there. */
async function git(folder: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args]);
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
