/** What git does not hold of the files that `npm run init` may replace. */
import { existsSync } from 'node:fs';
import { type Copy, mayBeRemoved } from '../src/init/plan.ts';
import { gitIn } from './publish/git.ts';

/** What systems make by themselves, for nobody to miss. */
const madeAgain = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/**
 * Whether git holds all that may be replaced, as it is; `undefined` where it does not hold the content at all. What it
 * is told to ignore, it does not hold.
 */
export async function isHeld(copy: Copy): Promise<boolean | undefined> {
  const content = await isSaved(copy.content, '.');
  const others = await isSaved(copy.project, 'README.md', '.github');
  if (content === undefined) return others === false ? false : undefined;
  return content && others !== false && (await ignored(copy.content)).length === 0;
}

async function isSaved(folder: string, ...paths: string[]): Promise<boolean | undefined> {
  if (!existsSync(folder)) return undefined;
  // Somebody may have told git not to show files that it does not know yet.
  const asked = ['status', '--porcelain', '--untracked-files=all', '--', ...paths];
  const { status, stdout } = await gitIn(folder).run(...asked);
  return status === 0 ? stdout.trim() === '' : undefined;
}

/** The files of a content that git ignores and that would be removed with the others. */
async function ignored(content: string): Promise<string[]> {
  const listed = ['ls-files', '--others', '--ignored', '--exclude-standard', '-z'];
  const { stdout } = await gitIn(content).run(...listed);
  return stdout.split('\0').filter((path) => path !== '' && mayBeRemoved(path) && !madeAgain.test(path));
}
