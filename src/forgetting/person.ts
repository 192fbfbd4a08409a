/** Who is to be forgotten, as far as anything still tells: a run that was cut short leaves less than it found. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugName } from '../authoring/file-name.ts';
import { nameForms } from '../authoring/published/shown-name.ts';
import { parseFrontMatter } from '../authoring/yaml/front-matter.ts';

/** Somebody who is to be forgotten. */
export interface ForgottenPerson {
  readonly slug: string;
  /** The name of their folder, then its former ones: under these their badges were issued, and others credit them. */
  readonly folders: readonly string[];
  /** Every form of their name; none where their profile is gone or cannot be read. */
  readonly names: readonly string[];
}

/** The folder of a person, from the content folder. */
export function folderOfPerson(slug: string): string {
  return `volunteers/${slug}`;
}

/**
 * Where that folder is moved before it is erased, so that it goes from the content at once: what is hidden is not read.
 */
export function doomedFolder(slug: string): string {
  return `volunteers/.${slug}.forgotten`;
}

/**
 * Reads what the profile says of the names of a person, even where the rest of it is wrong. A former name that another
 * folder has by now is that one's.
 */
export function forgottenPerson(root: string, slug: string): ForgottenPerson {
  const written = [folderOfPerson(slug), doomedFolder(slug)].flatMap((folder) => fieldsOf(root, folder));
  const former = written.flatMap(({ formerly }) => (Array.isArray(formerly) ? formerly : []));
  const own = former.filter(
    (name) =>
      typeof name === 'string' && slugName(name).acceptable && !existsSync(join(root, folderOfPerson(name))),
  );
  const names = written.flatMap(({ firstName, lastName }) =>
    typeof firstName === 'string'
      ? nameForms({ firstName, ...(typeof lastName === 'string' ? { lastName } : {}) })
      : [],
  );
  return { slug, folders: [...new Set([slug, ...own])], names: [...new Set(names)] };
}

function fieldsOf(root: string, folder: string): Readonly<Record<string, unknown>>[] {
  const file = join(root, folder, 'profile.md');
  if (!existsSync(file)) return [];
  const { frontMatter } = parseFrontMatter(`${folder}/profile.md`, readFileSync(file, 'utf8'));
  return frontMatter ? [frontMatter.data] : [];
}
