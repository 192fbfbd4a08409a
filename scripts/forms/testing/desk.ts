/** A repository as a workflow has it, with a GitHub beside it that answers and remembers. */
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { type Git, gitIn } from '../../publish/git.ts';

const project = resolve(import.meta.dirname, '../../..');

export interface Workplace {
  /** The folder of all that follows. */
  readonly folder: string;
  /** A clone of the repository, at its main branch; its `content` is that of the sample. */
  readonly clone: string;
  readonly content: string;
  readonly git: Git;
  /** What `gh` needs to be found, and to know where to write. */
  readonly env: { readonly PATH: string; readonly JALON_GH: string };
  /** What GitHub was asked, in order. */
  calls(): Promise<readonly { method: string; path: string; body: Record<string, unknown> }[]>;
  /** What GitHub holds now. */
  state(): Promise<GitHubState>;
  set(state: Partial<GitHubState>): Promise<void>;
  /** The remote's files on a branch, from the root of the repository, that main does not have. */
  added(branch: string): Promise<string[]>;
  /** Makes the clone as the next run of a workflow gets it. */
  startAgain(): Promise<void>;
  remove(): Promise<void>;
}

interface Pull {
  readonly number: number;
  readonly html_url: string;
  readonly state: 'open' | 'closed';
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

export interface GitHubState {
  readonly comments: readonly { id: number; body: string; user: { login: string } }[];
  readonly pulls: readonly Pull[];
  readonly labels: readonly string[];
  readonly html: string;
  readonly mayOpen: boolean;
}

/** Someone who commits. */
export const person = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org'];

/** A bare remote with the sample in it, its clone, and a `gh` that stands in for GitHub's. */
export async function workplace(): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-form-'));
  const [clone, github] = [join(folder, 'clone'), join(folder, 'github')];
  const git = gitIn(clone);
  const file = join(github, 'state.json');
  await mkdir(join(folder, 'bin'));
  await mkdir(github);
  const gh = join(folder, 'bin', 'gh');
  await writeFile(gh, `#!/bin/sh\nexec "${process.execPath}" "${join(import.meta.dirname, 'gh.ts')}" "$@"\n`);
  await chmod(gh, 0o755);
  const state = async (): Promise<GitHubState> => JSON.parse(await readFile(file, 'utf8'));
  const empty: GitHubState = { comments: [], pulls: [], labels: [], html: '', mayOpen: true };
  await writeFile(file, JSON.stringify(empty));

  await gitIn(folder).read('init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
  const startAgain = async () => {
    await rm(clone, { recursive: true, force: true });
    await gitIn(folder).read('clone', '--quiet', 'remote.git', 'clone');
  };
  await startAgain();
  await cp(join(project, 'content'), join(clone, 'content'), { recursive: true });
  await git.read('add', '--all');
  await git.read(...person, 'commit', '--quiet', '--message', 'Begin');
  await git.read('push', '--quiet', 'origin', 'HEAD:refs/heads/main');

  return {
    folder,
    clone,
    content: join(clone, 'content'),
    git,
    env: { PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`, JALON_GH: github },
    calls: async () =>
      (await readFile(join(github, 'calls.jsonl'), 'utf8').catch(() => ''))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    state,
    set: async (more) => writeFile(file, JSON.stringify({ ...(await state()), ...more })),
    added: async (branch) => {
      const remote = gitIn(join(folder, 'remote.git'));
      const names = await remote.read('diff', '--name-only', 'main', branch);
      return names.split('\n').filter(Boolean);
    },
    startAgain,
    remove: () => rm(folder, { recursive: true }),
  };
}
