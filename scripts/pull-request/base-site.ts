/** Builds the site as it is without the pull request: by the program of that day, where it lies in the same repository. */
import { spawn } from 'node:child_process';
import { access, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootOf } from '../../src/authoring/roots.ts';
import type { Checkout } from './base.ts';

export interface BaseSite {
  /** The built folder. */
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds with specimens; `undefined` where that fails, of which the build has then told. */
export async function buildBase(checkout: Checkout, project: string): Promise<BaseSite | undefined> {
  const theirs = await checkout.at(project);
  const own = theirs !== undefined && (await exists(join(theirs, 'scripts/build.ts')));
  if (own && !(await install(theirs, project))) return undefined;
  const room = await mkdtemp(join(tmpdir(), 'jalon-base-site-'));
  const folder = join(room, 'site');
  const remove = () => rm(room, { recursive: true, force: true });
  const args = ['scripts/build.ts', '--specimen', '--out', folder];
  const env = {
    JALON_CONTENT: rootOf(checkout.roots, ''),
    JALON_PEOPLE: rootOf(checkout.roots, 'volunteers'),
  };
  if (await run(process.execPath, args, own ? theirs : project, env)) return { folder, remove };
  await remove();
  return undefined;
}

/** What the program needs: what is installed here, unless it asks for something else. */
async function install(theirs: string, project: string): Promise<boolean> {
  const [before, after] = await Promise.all([theirs, project].map((folder) => lockOf(folder)));
  if (before !== after) return run('npm', ['ci', '--ignore-scripts'], theirs);
  await symlink(join(project, 'node_modules'), join(theirs, 'node_modules'));
  return true;
}

function lockOf(folder: string): Promise<string> {
  return readFile(join(folder, 'package-lock.json'), 'utf8');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Whether a program ends well; all that it prints goes to the standard output. */
function run(program: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', process.stdout, process.stdout],
  });
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('close', (status) => done(status === 0));
  });
}
