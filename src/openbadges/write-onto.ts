import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WriteOptions } from '../atomic-write.ts';
import { Refusal } from './refusal.ts';
import type { RegisterFile } from './sign-plan.ts';

/** Writes one file whole, as {@link writeAtomically} does. */
export type WriteFile = (file: string, text: string, options?: WriteOptions) => Promise<void>;

/**
 * Writes one file of the register.
 *
 * @throws {Refusal} `issued-meanwhile` where another run has changed what it builds on.
 */
export async function writeOnto(
  root: string,
  { path, text, over }: RegisterFile,
  write: WriteFile,
): Promise<void> {
  const file = join(root, path);
  if (typeof over === 'object' && (await readFile(file, 'utf8')) !== over.text)
    throw new Refusal('issued-meanwhile', { file: path });
  try {
    await write(file, text, { exclusive: typeof over === 'string', within: root });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (exists && over === 'same') return;
    throw exists ? new Refusal('issued-meanwhile', { file: path }, { cause: error }) : error;
  }
}
