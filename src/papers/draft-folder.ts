/** The folder of a person's papers: what the tutor has edited there is never overwritten. */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../atomic-write.ts';

/** Who reads a person's papers: the one who runs the command, and nobody else of the machine. */
const mode = 0o600;
/** Remembers what the command itself has written, to tell what was edited since. */
const memory = '.drafts.json';

/** What became of a draft. */
export interface Drafted {
  /** The Markdown to print: the draft, or what the tutor made of an earlier one. */
  readonly markdown: string;
  /** Where the draft went beside what the tutor edited; `undefined` where nothing was edited. */
  readonly beside: string | undefined;
}

/** Writes `<name>.md` into `folder`; where it was edited since the command wrote it, `<name>.draft.md` beside it. */
export async function writeDraft(folder: string, name: string, markdown: string): Promise<Drafted> {
  const written = await readMemory(folder);
  const file = `${name}.md`;
  const there = await readIfThere(join(folder, file));
  const edited = isEdited(there, markdown, written[file]);
  const target = edited ? await freeName(folder, name, markdown, written) : file;
  await writePaper(folder, target, markdown);
  await writePaper(
    folder,
    memory,
    `${JSON.stringify({ ...written, [target]: digest(markdown) }, undefined, 2)}\n`,
  );
  return edited ? { markdown: there ?? markdown, beside: target } : { markdown, beside: undefined };
}

/** Writes a file of the folder, whole or not at all; nobody else may look into the folder. */
export async function writePaper(folder: string, file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeAtomically(join(folder, file), content, { mode });
}

/** Whether a text differs both from what is to be written and from what the command wrote last. */
function isEdited(there: string | undefined, fresh: string, known: string | undefined): boolean {
  return there !== undefined && there !== fresh && known !== digest(there);
}

/** The first name for a draft beside others that holds nobody's own words: `bilan.draft.md`, `bilan.draft-2.md`. */
async function freeName(
  folder: string,
  name: string,
  fresh: string,
  written: Readonly<Record<string, string>>,
): Promise<string> {
  for (let count = 1; ; count++) {
    const file = `${name}.draft${count === 1 ? '' : `-${count}`}.md`;
    if (!isEdited(await readIfThere(join(folder, file)), fresh, written[file])) return file;
  }
}

async function readMemory(folder: string): Promise<Readonly<Record<string, string>>> {
  try {
    const value: unknown = JSON.parse((await readIfThere(join(folder, memory))) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
  } catch {
    // What was edited cannot be told any more: everything counts as edited.
    return {};
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
