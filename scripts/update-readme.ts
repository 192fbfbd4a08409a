/** The program's README, where a structure has its own in its place. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engineReadme, movedReadme } from '../src/init/readme.ts';
import { gitIn } from './publish/git.ts';
import type { Version } from './update-source.ts';

/** What it is to hold, at `.github/JALON.md`, and what an update makes of it. */
export interface NextReadme {
  readonly text: string;
  /** Whether it follows the version, or somebody changed it here and has to choose. */
  readonly kind: 'changed' | 'conflicts';
}

/** The README that a version has for a copy; `undefined` where the copy keeps none, or that very one. */
export async function nextReadme(version: Version, project: string): Promise<NextReadme | undefined> {
  if (!existsSync(join(project, engineReadme)) || !version.files.has('README.md')) return undefined;
  const text = movedReadme((await version.bytes('README.md')).toString());
  const { stdout: here } = await gitIn(project).run('show', `HEAD:${engineReadme}`);
  if (here === text) return undefined;
  for (const id of version.past.get('README.md') ?? [])
    if (movedReadme((await version.blob(id)).toString()) === here) return { text, kind: 'changed' };
  return { text, kind: 'conflicts' };
}
