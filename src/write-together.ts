/** Several files that belong together: where one cannot be written, none is. */
import { readFile, rm } from 'node:fs/promises';
import { writeAtomically } from './atomic-write.ts';

export interface FileToWrite {
  /** Absolute. */
  readonly file: string;
  readonly text: string | Uint8Array;
  /** Whether the file is there already and is to be replaced; else it must not be there. */
  readonly replace: boolean;
}

/** A file that could not be written; the others are as they were before. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.file = file;
  }
}

/**
 * Writes all the files, each at once whole, below the folder `within`. Killed at any moment, some are written and the
 * others are as before.
 *
 * @throws {NotWritten} for the first that cannot be written, once those before it are back as they were.
 */
export async function writeTogether(files: readonly FileToWrite[], within: string): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  for (const { file, text, replace } of files) {
    try {
      const former = replace ? await readFile(file) : undefined;
      await writeAtomically(file, text, { within, exclusive: !replace });
      undo.unshift(() => (former ? writeAtomically(file, former, { within }) : rm(file)));
    } catch (error) {
      for (const step of undo) await step();
      throw new NotWritten(file, error);
    }
  }
}
