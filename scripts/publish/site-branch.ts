import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asRobot, gitIn } from './git.ts';

/** The branch that GitHub Pages serves, in the public repository. */
const branch = 'gh-pages';

export interface SiteBranchOptions {
  /** The built site, absolute. */
  readonly site: string;
  /** A clone of the public repository, which may push to it. */
  readonly clone: string;
  /** The address of the site. */
  readonly address: string;
}

/**
 * Makes a built site the only commit of the branch that Pages serves, and gives that commit. No earlier site is kept: what
 * somebody no longer publishes is not to be found in its history. The other branches are left as they are.
 */
export async function pushSite({ site, clone, address }: SiteBranchOptions): Promise<string> {
  // Without it, Pages would leave out the folder in which a root site answers for its key.
  await writeFile(join(site, '.nojekyll'), '');
  const { hostname } = new URL(address);
  if (!hostname.endsWith('.github.io')) await writeFile(join(site, 'CNAME'), `${hostname}\n`);
  const git = gitIn(clone);
  const from = ['--git-dir', join(clone, '.git'), '--work-tree', site];
  await git.read('read-tree', '--empty');
  await gitIn(site).read(...from, 'add', '--all', '--force');
  const tree = await git.read('write-tree');
  const commit = await git.read(...asRobot, 'commit-tree', tree, '-m', 'Publish the site');
  await git.read('push', '--quiet', '--force', 'origin', `${commit}:refs/heads/${branch}`);
  return commit;
}
