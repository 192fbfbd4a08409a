/** The secret half of the structure's key: where it is kept, and how a command reads it. Only `issue` and `keys` do. */
import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { foldersOf, type Roots } from './authoring/roots.ts';
import { importKey, MalformedKeyError, type SigningKey } from './openbadges/key.ts';
import { Refusal } from './openbadges/refusal.ts';

/** The secret of the environment `signing` on GitHub, and the environment variable that hands it to `issue`. */
export const secretVariable = 'JALON_SIGNING_KEY';

/** The file that keeps the secret on the machine of who made it, which git ignores. */
export function secretFile(project: string): string {
  return join(project, '.jalon', 'signing-key.secret');
}

/**
 * Reads the signing key: from {@link secretVariable}, which it takes out of `env` so that no program started later
 * inherits it, else from {@link secretFile}.
 *
 * @throws {Refusal} where there is none, where others can read its file, or where it is no key; never quotes it.
 */
export async function readSigningKey(options: {
  readonly env: NodeJS.ProcessEnv;
  readonly project: string;
  /** The content, which is published in part: a secret in it is refused. */
  readonly content: Roots;
}): Promise<SigningKey> {
  const fromEnvironment = options.env[secretVariable];
  delete options.env[secretVariable];
  const secret = fromEnvironment?.trim() ? fromEnvironment : await readSecretFile(options);
  try {
    return await importKey(secret);
  } catch (error) {
    // What the library says of a secret could quote it.
    throw new Refusal('key-malformed', { why: error instanceof MalformedKeyError ? error.message : '' });
  }
}

/** Refuses a project that stands inside its content folder: its secret would be among what is published. */
export function assertOutside(project: string, content: Roots): void {
  for (const folder of foldersOf(content)) {
    const path = relative(resolve(folder), secretFile(resolve(project)));
    if (!path.startsWith('..')) throw new Refusal('key-in-content', { file: path });
  }
}

async function readSecretFile({ project, content }: { project: string; content: Roots }): Promise<string> {
  assertOutside(project, content);
  const file = secretFile(project);
  const shown = relative(project, file);
  let mode: number;
  try {
    ({ mode } = await stat(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Refusal('key-missing', { file: shown, variable: secretVariable });
    throw error;
  }
  // Windows has no such permissions.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new Refusal('key-readable', { file: shown });
  return readFile(file, 'utf8');
}
