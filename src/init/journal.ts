/** What was decided, from before the first file changes until after the last: a run cut short goes on from there. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../atomic-write.ts';
import type { Choices } from './choices.ts';

/** A run that was begun. */
export interface Journal {
  readonly choices: Choices;
  /** The names of the sample, which may be gone from the content already. */
  readonly names: readonly string[];
}

const fileOf = (project: string) => join(project, '.jalon', 'init.json');

/** The run that was begun in a project and not finished; `undefined` where there is none. */
export async function readJournal(project: string): Promise<Journal | undefined> {
  try {
    return JSON.parse(await readFile(fileOf(project), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

export function beginJournal(project: string, journal: Journal): Promise<void> {
  return writeAtomically(fileOf(project), JSON.stringify(journal));
}

export function endJournal(project: string): Promise<void> {
  return rm(fileOf(project), { force: true });
}
