/** Frozen pictures of the register: each is named by what it holds, so that nobody can change what was signed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the frozen pictures, in the content folder. */
const artworkFolder = 'credentials/artwork';

/** Those of the files `names` of the artwork folder that are not what their name says, from the content folder. */
export function alteredArtwork(root: string, names: readonly string[]): string[] {
  return names
    .map((name) => `${artworkFolder}/${name}`)
    .filter((file) => file !== fileNameOf(readFileSync(join(root, file))));
}

/**
 * The frozen picture named `sha256`, as SVG. Throws an error that names the file where there is none, or where it does
 * not hold what was signed: an altered one could hold anything, a script included.
 */
export function readFrozenArtwork(root: string, sha256: string): string {
  const file = `${artworkFolder}/${sha256}.svg`;
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch (cause) {
    throw new Error(`The frozen picture ${file} of an issued badge cannot be read: restore it.`, { cause });
  }
  if (fileNameOf(bytes) !== file)
    throw new Error(`The frozen picture ${file} was changed after it was signed: restore it.`);
  return bytes.toString('utf8');
}

function fileNameOf(bytes: Uint8Array): string {
  return `${artworkFolder}/${createHash('sha256').update(bytes).digest('hex')}.svg`;
}
