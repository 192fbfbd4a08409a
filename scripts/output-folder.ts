/** Where a build may go: building replaces a whole folder, which must never be anybody else's. */
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { writeAtomically } from '../src/atomic-write.ts';
import { foldersOf, type Roots } from '../src/authoring/roots.ts';

/** Why a folder is not built into: it `holds` the project or the content, is `inside` the content, or is `foreign`. */
export type OutputRefusal = 'holds' | 'inside' | 'foreign';

export interface OutputPlace {
  readonly project: string;
  /** The content folder. */
  readonly content: Roots;
}

/**
 * Why a build may not replace `out`; `undefined` where it may: the folder is absent or empty, is the project's own
 * `dist` or below its `.jalon/sites`, or is the very one that an earlier build put there ({@link recordOutput}).
 */
export async function outputRefusal(out: string, place: OutputPlace): Promise<OutputRefusal | undefined> {
  const [target, project] = await Promise.all([realPlace(out), realPlace(place.project)]);
  const contents = await Promise.all(foldersOf(place.content).map(realPlace));
  if ([project, ...contents].some((one) => isWithin(one, target))) return 'holds';
  if (contents.some((one) => isWithin(target, one))) return 'inside';
  const found = await lstat(out).catch(ignoreAbsent);
  if (!found) return undefined;
  if (!found.isDirectory()) return 'foreign';
  if (target === join(project, 'dist') || isWithin(target, join(project, '.jalon', 'sites')))
    return undefined;
  if ((await readdir(out)).length === 0) return undefined;
  const recorded = await readRecord(place.project);
  return recorded.get(target) === markOf(found) ? undefined : 'foreign';
}

/** Remembers that the folder at `out` was put there by a build; a later one may replace it. */
export async function recordOutput(out: string, project: string): Promise<void> {
  const outputs = await readRecord(project);
  outputs.set(await realpath(out), markOf(await lstat(out)));
  await writeAtomically(recordFile(project), `${JSON.stringify(Object.fromEntries(outputs), null, 2)}\n`);
}

/** Whether `path` is `folder` or lies in it; both absolute. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Kept out of what is built, which is uploaded as it is. */
function recordFile(project: string): string {
  return join(project, '.jalon', 'outputs.json');
}

/** By place: which folder it was, so that another one of the same name is not taken for it. */
async function readRecord(project: string): Promise<Map<string, unknown>> {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(recordFile(project), 'utf8'))));
  } catch {
    // Absent or damaged, it vouches for nothing.
    return new Map();
  }
}

function markOf({ dev, ino }: { dev: number; ino: number }): string {
  return `${dev}:${ino}`;
}

/** The path without symbolic links; the end that does not exist yet stays as it is written. */
async function realPlace(path: string): Promise<string> {
  const absolute = resolve(path);
  const real = await realpath(absolute).catch(ignoreAbsent);
  if (real !== undefined || dirname(absolute) === absolute) return real ?? absolute;
  return join(await realPlace(dirname(absolute)), basename(absolute));
}

function ignoreAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
