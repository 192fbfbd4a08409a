import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeTemporaries, writeAtomically } from '../atomic-write.ts';
import { pathIn, rootOf } from '../authoring/roots.ts';
import { signForgetting } from '../openbadges/forget.ts';
import type { SigningKey } from '../openbadges/key.ts';
import { Refusal } from '../openbadges/refusal.ts';
import { writeOnto } from '../openbadges/write-onto.ts';
import type { Holdings } from './holdings.ts';
import { doomedFolder, folderOfPerson } from './person.ts';

/**
 * Withdraws and erases what is held of a person. Everything is signed and verified before the first byte is written.
 *
 * Killed at any moment, it leaves a content that passes the check and a second run that finishes: the badges are
 * withdrawn before a file goes, the folder goes from the content at once, so that nothing can be issued anew, and its
 * names are read again from where it was moved, which is erased last.
 *
 * @throws {Refusal} where the structure cannot sign; nothing is then written.
 */
export async function eraseHoldings(
  { person: { slug, folders }, plan, source, badges, made }: Holdings,
  key: () => Promise<SigningKey>,
): Promise<void> {
  const { root } = source.content;
  const people = rootOf(root, 'volunteers');
  const signed = await signForgetting(source, plan, key);
  for (const folder of ['credentials', 'badges']) await removeTemporaries(pathIn(root, folder));
  for (const file of signed) await writeOnto(people, file, writeAtomically);
  for (const { file, before, after } of badges) {
    const path = pathIn(root, file);
    if ((await readFile(path, 'utf8')) !== before) throw new Refusal('issued-meanwhile', { file });
    await writeAtomically(path, after, { within: rootOf(root, file) });
  }
  const doomed = join(people, doomedFolder(slug));
  if (existsSync(join(people, folderOfPerson(slug)))) {
    // What an earlier run moved there has told its names by now.
    await rm(doomed, { recursive: true, force: true });
    await rename(join(people, folderOfPerson(slug)), doomed);
  }
  for (const file of plan.erase) await rm(join(people, file), { force: true });
  // By now without a version: the lists and the pictures are nobody's, whatever somebody's folder is called.
  for (const name of folders.filter((one) => one !== 'status' && one !== 'artwork'))
    await rm(join(people, 'credentials', name), { recursive: true, force: true });
  for (const path of made) await rm(path, { recursive: true, force: true });
  await rm(doomed, { recursive: true, force: true });
}
