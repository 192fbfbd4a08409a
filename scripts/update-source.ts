/** A version of the program, fetched by git alone and read from what git keeps: none of its files is ever laid out. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Files,
  filesListed,
  type History,
  historyListed,
  type Past,
  pastListed,
  refusedListed,
} from '../src/update/source.ts';
import { gitIn } from './publish/git.ts';

/** A version that can be read until it is left. */
export interface Version {
  /** Its tag, or the branch or commit that was asked for. */
  readonly name: string;
  readonly files: Files;
  readonly past: Past;
  /** What each of its commits made of its files, those of a branch as one. */
  readonly history: History;
  /** The bytes of one of its files; throws a `RangeError` where it has no such file. */
  bytes(path: string): Promise<Buffer>;
  /** The bytes to which git gives a name, of this version or of an earlier one. */
  blob(id: string): Promise<Buffer>;
  leave(): Promise<void>;
}

/**
 * Why there is no version: the address answers nothing, has no such version, is no repository of the program, or holds
 * something else than files at `path`.
 */
export interface NoVersion {
  readonly why: 'no-repository' | 'no-such-version' | 'not-jalon' | 'not-files';
  readonly path?: string | undefined;
}

/** Fetches a version from an address or a folder: the one asked for, else the latest release, else the present state. */
export async function fetchVersion(address: string, asked: string | undefined): Promise<Version | NoVersion> {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-update-'));
  const git = gitIn(folder);
  const leave = () => rm(folder, { recursive: true, force: true });
  const none = async (why: NoVersion['why'], path?: string) => {
    await leave();
    return { why, path };
  };
  const cloned = await git.run('clone', '--quiet', '--no-checkout', '--', address, '.');
  if (cloned.status !== 0) return none('no-repository');
  const name = asked ?? (await latestRelease()) ?? 'HEAD';
  const commit = await commitOf(name);
  if (commit === undefined) return none('no-such-version');
  const { stdout: tree } = await git.run('ls-tree', '-r', '-z', commit);
  const files = filesListed(tree);
  if (!(await isJalon())) return none('not-jalon');
  const [refused] = refusedListed(tree);
  if (refused !== undefined) return none('not-files', refused);
  const log = ['log', '--raw', '--no-abbrev', '--no-renames', '-m', '--root', '-z'];
  return {
    name: name === 'HEAD' ? commit.slice(0, 7) : name,
    files,
    past: pastListed(await git.read(...log, '--format=', commit)),
    history: historyListed(
      await git.read(...log, '--format=commit %H', '--first-parent', '--reverse', commit),
    ),
    bytes,
    blob,
    leave,
  };

  async function bytes(path: string): Promise<Buffer> {
    const file = files.get(path);
    if (!file) throw new RangeError(`This version has no ${path}.`);
    return blob(file.id);
  }

  function blob(id: string): Promise<Buffer> {
    return git.bytes('cat-file', 'blob', id);
  }

  /** A candidate, such as `v1.2.0-rc1`, comes only to who asks for it. */
  async function latestRelease(): Promise<string | undefined> {
    const tags = await git.read('tag', '--list', '--sort=-version:refname');
    return tags.split('\n').find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
  }

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
