/** A copy of the whole repository without its history, as GitHub's "Use this template" makes, which a test may change. */
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Git, gitIn } from '../../../scripts/publish/git.ts';
import { command, type Ran } from './command.ts';
import { removeAfterAll } from './files.ts';
import { project } from './site.ts';

export interface ProjectCopy {
  /** The folder of the copy, absolute. */
  readonly root: string;
  readonly git: Git;
  /** Runs one of its commands, on its own content. */
  run(name: string, args?: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ran>;
  /** Writes a file, and the folders it is in. */
  write(file: string, content: string): Promise<void>;
  read(file: string): Promise<string>;
  remove(file: string): Promise<void>;
  /** Commits everything. */
  commit(message: string): Promise<void>;
}

/** What a clone has not: what is installed, built or secret. */
const notCopied = new Set(['node_modules', '.git', '.jalon', '.astro', 'dist', 'papers']);

/** Copies the project, with one first commit on `main`; the copy is removed when the tests of the file are done. */
export async function projectCopy(): Promise<ProjectCopy> {
  const root = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-copy-')));
  await cp(project, root, {
    recursive: true,
    filter: (source) => dirname(source) !== project || !notCopied.has(basename(source)),
  });
  return copyAt(root);
}

/** The folder as a repository of its own, with one first commit of all that it holds. */
export async function copyAt(root: string): Promise<ProjectCopy> {
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  const git = gitIn(root);
  await git.read('init', '--quiet', '--initial-branch=main');
  await writeFile(join(root, '.git', 'info', 'exclude'), 'node_modules\n');
  const commit = async (message: string) => {
    await git.read('add', '--all');
    const author = ['-c', 'user.name=Camille Exemple', '-c', 'user.email=camille@structure.example'];
    await git.read(...author, 'commit', '--quiet', '--message', message);
  };
  await commit('Initial commit');
  return {
    root,
    git,
    commit,
    run: (name, args = [], env = {}) => command(name, args, { NO_COLOR: '1', ...env }, root),
    async write(file, content) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), content);
    },
    read: (file) => readFile(join(root, file), 'utf8'),
    remove: (file) => rm(join(root, file), { recursive: true }),
  };
}
