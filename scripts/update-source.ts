/** A version of the programme, fetched by git alone. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Files, filesListed, type Past, pastListed } from '../src/update/source.ts';
import { gitIn } from './publish/git.ts';

/** A version that can be read until it is left. */
export interface Version {
  /** Its tag, or the branch or commit that was asked for. */
  readonly name: string;
  readonly files: Files;
  readonly past: Past;
  /** The bytes of one of its files. */
  bytes(path: string): Promise<Buffer>;
  leave(): Promise<void>;
}

/** Why there is no version: the address answers nothing, has no such version, or is no repository of the programme. */
export type NoVersion = 'no-repository' | 'no-such-version' | 'not-jalon';

/** Fetches a version from an address or a folder: the one asked for, else the latest tag, else the present state. */
export async function fetchVersion(address: string, asked: string | undefined): Promise<Version | NoVersion> {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-update-'));
  const git = gitIn(folder);
  const leave = () => rm(folder, { recursive: true, force: true });
  const none = async (why: NoVersion) => {
    await leave();
    return why;
  };
  // The bytes as they are, whatever the machine makes of line ends.
  const plain = ['-c', 'core.autocrlf=false'];
  const cloned = await git.run('clone', '--quiet', '--no-checkout', ...plain, '--', address, '.');
  if (cloned.status !== 0) return none('no-repository');
  const [latest] = (await git.read('tag', '--list', 'v*', '--sort=-version:refname')).split('\n');
  const name = asked ?? (latest || 'HEAD');
  const commit = await commitOf(name);
  if (commit === undefined) return none('no-such-version');
  await git.read(...plain, 'checkout', '--quiet', '--detach', commit);
  const bytes = (path: string) => readFile(join(folder, path));
  if (!(await isJalon())) return none('not-jalon');
  const log = await git.read(
    'log',
    '--format=',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '-m',
    '--root',
    '-z',
    commit,
  );
  return {
    name: name === 'HEAD' ? commit.slice(0, 7) : name,
    files: filesListed((await git.run('ls-tree', '-r', '-z', commit)).stdout),
    past: pastListed(log),
    bytes,
    leave,
  };

  /** A branch is known here by that of the address. */
  async function commitOf(version: string): Promise<string | undefined> {
    for (const one of [version, `origin/${version}`]) {
      const { status, stdout } = await git.run('rev-parse', '--verify', '--quiet', `${one}^{commit}`);
      if (status === 0) return stdout.trim();
    }
    return undefined;
  }

  async function isJalon(): Promise<boolean> {
    try {
      return JSON.parse((await bytes('package.json')).toString()).name === 'jalon';
    } catch {
      return false;
    }
  }
}
