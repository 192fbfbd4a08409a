/** What was decided, from before the first file changes until after the last: a run cut short goes on from there. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { writeAtomically } from '../atomic-write.ts';
import { commandLocales } from '../locales/command-locale.ts';
import type { Agreed } from './agreed.ts';
import { type Choices, catalogues } from './choices.ts';

/** A run that was begun. */
export interface Journal {
  readonly choices: Choices;
  /** The names of the sample, which may be gone from the content already. */
  readonly names: readonly string[];
  /** The content folder, from that of the project. */
  readonly content: string;
  /** What the person agreed to lose. */
  readonly agreed: Agreed;
  /** Whether the content is what it is to be: what is generated from it remains to be made. */
  readonly applied: boolean;
}

const text = z.string().optional();
const shape = z.object({
  choices: z.object({
    ...{ name: z.string(), language: z.enum(commandLocales), catalogue: z.enum(catalogues) },
    ...{ tagline: text, url: text, site: text, email: text, place: text, timeZone: text, accent: text },
    ...{ framework: text, repository: text },
  }),
  names: z.array(z.string()),
  content: z.string(),
  agreed: z.record(z.string(), z.string()),
  applied: z.boolean(),
});

/** The journal of a project, absolute; git ignores it. */
export function journalFile(project: string): string {
  return join(project, '.jalon', 'init.json');
}

/**
 * The run that was begun in a project and not finished; `undefined` where there is none, `unreadable` where what it left
 * does not say what was agreed to.
 */
export async function readJournal(project: string): Promise<Journal | 'unreadable' | undefined> {
  let written: string;
  try {
    written = await readFile(journalFile(project), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return shape.safeParse(parsed(written)).data ?? 'unreadable';
}

/** Writes down what is decided, or how far it is. */
export function writeJournal(project: string, journal: Journal): Promise<void> {
  return writeAtomically(journalFile(project), JSON.stringify(journal));
}

export function endJournal(project: string): Promise<void> {
  return rm(journalFile(project), { force: true });
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
