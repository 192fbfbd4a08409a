/** Issues and pushes the register: what is published afterwards is a commit that the remote holds. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asRobot, type Git, gitIn } from './git.ts';

export interface RegisterOptions {
  /** The content folder, in a clean working tree; its `credentials/` is the register. */
  readonly content: string;
  /** The branch to push to. */
  readonly branch: string;
  /** Checks and issues; a rejection stops everything. */
  issue(): Promise<void>;
  /** Called after the branch moved and before issuing again, where the lock file changed on the way. */
  install?(): Promise<void>;
  /** How often to try when others push at the same time. */
  readonly attempts?: number;
  /** Waits before the next attempt; it grows with the attempt (from 1). */
  pause?(attempt: number): Promise<void>;
}

export interface PublishedRegister {
  /** The commit that the remote branch holds and that is to be built. */
  readonly commit: string;
  /** How many credentials that commit added, status lists apart; 0 when there was nothing to issue. */
  readonly issued: number;
}

/** Why nothing may be published: `refused` by the remote, or `moving` faster than we issue. */
export class RegisterNotPushed extends Error {
  readonly reason: 'refused' | 'moving';
  readonly branch: string;
  constructor(reason: 'refused' | 'moving', branch: string, said: string) {
    super(said);
    this.reason = reason;
    this.branch = branch;
  }
}

/**
 * Issues, commits `credentials/` alone when it changed, and pushes. When the branch moved meanwhile, starts again
 * from what is there: a register is never merged, because two runs may have taken the same status index.
 *
 * Throws {@link RegisterNotPushed} when the remote refuses or keeps moving, and a plain error when the working tree
 * is not clean, or issuing touched anything but the register, or changed it in a way that git does not see.
 */
export async function publishRegister(options: RegisterOptions): Promise<PublishedRegister> {
  const { content, branch, attempts = 5, pause = backOff } = options;
  const git = gitIn(content);
  if (await git.read('status', '--porcelain'))
    throw new Error('The working tree has changes of its own; the register is only pushed from a clean one.');
  let said = '';
  for (let attempt = 1; attempt <= attempts; attempt++) {
    if (attempt > 1) {
      await pause(attempt - 1);
      await startAgain(git, branch, options.install);
    }
    const before = await git.read('rev-parse', 'HEAD');
    const register = join(content, 'credentials');
    const had = await contentsOf(register);
    await options.issue();
    const issued = await commitRegister(git, content);
    if (issued === undefined) {
      if ((await contentsOf(register)) === had) return { commit: before, issued: 0 };
      throw new Error('Issuing changed the register, but git sees no change: nothing would be published.');
    }
    const commit = await git.read('rev-parse', 'HEAD');
    const push = await git.run('push', 'origin', `HEAD:refs/heads/${branch}`);
    if (push.status === 0) return { commit, issued };
    said = push.stderr.trim();
    const there = await tipOf(git, branch);
    if (there === commit) return { commit, issued };
    if (there === undefined || there === before) throw new RegisterNotPushed('refused', branch, said);
  }
  throw new RegisterNotPushed('moving', branch, said);
}

/** Commits the register and returns how many credentials it gained; `undefined` when nothing changed. */
async function commitRegister(git: Git, content: string): Promise<number | undefined> {
  const register = `${await git.read('rev-parse', '--show-prefix')}credentials/`;
  const others = (await changedFiles(git)).filter(({ path }) => !path.startsWith(register));
  if (others.length > 0)
    throw new Error(
      `Issuing changed files outside the register: ${others.map(({ path }) => path).join(', ')}.`,
    );
  // Nothing was ever issued: git refuses to add a folder that does not exist.
  if (!existsSync(join(content, 'credentials'))) return undefined;
  // By force: whatever `.gitignore` says, what was issued is committed.
  await git.read('add', '--force', '--all', '--', 'credentials');
  const changes = (await changedFiles(git)).filter(({ path }) => path.startsWith(register));
  if (changes.length === 0) return undefined;
  const issued = changes.filter(
    ({ state, path }) => state === 'A ' && /^[^/]+\/[^/]+\/\d+\.json$/.test(path.slice(register.length)),
  ).length;
  const title = issued > 0 ? `Issue ${issued} credential${issued > 1 ? 's' : ''}` : 'Update the register';
  await git.read(...asRobot, 'commit', '--quiet', '--message', title);
  return issued;
}

/** What a folder holds, as one digest of every path and every byte; the same text for an absent folder. */
async function contentsOf(folder: string): Promise<string> {
  if (!existsSync(folder)) return 'absent';
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const digest = createHash('sha256');
  for (const file of files.toSorted())
    digest
      .update(`${file}\0`)
      .update(await readFile(file))
      .update('\0');
  return digest.digest('hex');
}

/** Every file that differs from the last commit, by its path in the repository, and git's two letters for it. */
async function changedFiles(git: Git) {
  const { stdout } = await git.run('status', '--porcelain', '--untracked-files=all', '--no-renames', '-z');
  const lines = stdout.split('\0').filter(Boolean);
  return lines.map((line) => ({ state: line.slice(0, 2), path: line.slice(3) }));
}

/** Throws our commit away and takes what the remote has now. */
async function startAgain(git: Git, branch: string, install: RegisterOptions['install']) {
  const before = await git.read('rev-parse', 'HEAD');
  await git.read('reset', '--quiet', '--hard', `refs/remotes/origin/${branch}`);
  const lock = ':(top)package-lock.json';
  if ((await git.run('diff', '--quiet', before, 'HEAD', '--', lock)).status !== 0) await install?.();
}

/** The commit that the remote branch is at now, `undefined` where it cannot be asked. */
async function tipOf(git: Git, branch: string): Promise<string | undefined> {
  const remote = `refs/remotes/origin/${branch}`;
  const fetch = await git.run('fetch', '--quiet', 'origin', `+refs/heads/${branch}:${remote}`);
  return fetch.status === 0 ? git.read('rev-parse', remote) : undefined;
}

function backOff(attempt: number): Promise<void> {
  return new Promise((done) => setTimeout(done, attempt * 2000));
}
