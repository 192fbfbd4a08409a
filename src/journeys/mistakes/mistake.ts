/** A mistake in a sound content folder, made as an editor or GitHub's web page would write it, and what is told of it. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What can be done to the files of a folder. */
export type Change = (folder: string) => void | Promise<void>;

export interface Mistake {
  /** What was done, in words. */
  readonly mistake: string;
  readonly make: Change;
  /** The one code that is told. */
  readonly told: string;
  /** Where: the file, and the line and column where the file has been read so far. */
  readonly at: string;
  /** It is to be checked, and stops nothing. */
  readonly warns?: boolean;
  /** What is shown nowhere, not even in the lines around it. */
  readonly hidden?: string;
  /** What the words must say in each language, the exact advice first of all. */
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

/** A small content folder without any mistake. */
export const sound = resolve(import.meta.dirname, '../../authoring/fixtures/base');

/** The files of it that are changed most. */
export const award = 'volunteers/lina/awards/accueil.md';
export const profile = 'volunteers/lina/profile.md';
export const badge = 'badges/accueil.md';
export const photo = 'volunteers/lina/files/accueil.png';

/** Replaces the first `from` of a file. */
export function edit(file: string, from: string, to: string): Change {
  return rewrite(file, (text) => {
    if (!text.includes(from)) throw new RangeError(`${file} does not hold “${from}”.`);
    return text.replace(from, () => to);
  });
}

/** Writes a file anew from its text, as text or as bytes. */
export function rewrite(file: string, change: (text: string) => string | Uint8Array): Change {
  return (folder) => write(file, change(readFileSync(join(folder, file), 'utf8')))(folder);
}

/** Writes a file, and the folders it is in. */
export function write(file: string, content: string | Uint8Array): Change {
  return (folder) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
}

/** Copies a file or a folder. */
export function copy(from: string, to: string): Change {
  return (folder) => cpSync(join(folder, from), join(folder, to), { recursive: true });
}

/** Moves a file or a folder. */
export function move(from: string, to: string): Change {
  return (folder) => {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    renameSync(join(folder, from), join(folder, to));
  };
}

/** Deletes a file or a folder. */
export function remove(file: string): Change {
  return (folder) => rmSync(join(folder, file), { recursive: true });
}

/** One change after the other. */
export function all(...changes: readonly Change[]): Change {
  return async (folder) => {
    for (const change of changes) await change(folder);
  };
}
