/** Remembers what the site in `dist/` was built from, so that `npm start` need not build it again. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf, type Settings } from '../src/settings.ts';
import { digestOfInputs } from './inputs.ts';

const stampOf = (project: string) => join(project, '.jalon', 'built');

/** Notes that `dist/` is now what `settings` and the day in `timeZone` give. */
export async function stampBuild(project: string, settings: Settings, timeZone: string): Promise<void> {
  await mkdir(join(project, '.jalon'), { recursive: true });
  await writeFile(stampOf(project), await mark(project, settings, timeZone));
}

/** Whether building again would give the site that `dist/` already holds. */
export async function isUpToDate(project: string, settings: Settings, timeZone: string): Promise<boolean> {
  const stamp = await readFile(stampOf(project), 'utf8').catch(() => undefined);
  return stamp !== undefined && stamp === (await mark(project, settings, timeZone).catch(() => undefined));
}

/** The digest of the inputs, with the moment of the home page: another build in between makes the stamp void. */
async function mark(project: string, settings: Settings, timeZone: string): Promise<string> {
  const home = await stat(join(project, 'dist', 'index.html'));
  const digest = await digestOfInputs(project, settings, dayOf(settings.now, timeZone));
  return `${digest} ${home.mtimeMs}`;
}
