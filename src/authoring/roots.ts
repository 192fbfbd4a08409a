/** Where a content stands: in one folder or, where people are kept in a private repository, in two. */
import { realpath } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';

/** One folder that holds everything, or one for what everybody may read and one for people and their badges. */
export type Roots =
  | string
  | {
      /** The structure, its badges, frameworks, pathways and missions, and the handbook. */
      readonly content: string;
      /** `volunteers/` and `credentials/`, and nothing else of the content. */
      readonly people: string;
    };

/** Two folders, or the one that they both are. */
export function rootsOf(content: string, people: string): Roots {
  return people === content ? content : { content, people };
}

/** The folder that a path of the content, such as `volunteers/lucia/profile.md`, is counted from. */
export function rootOf(roots: Roots, path: string): string {
  if (typeof roots === 'string') return roots;
  return isOfPeople(path) ? roots.people : roots.content;
}

/** Where a path of the content stands: absolute where the roots are. */
export function pathIn(roots: Roots, path: string): string {
  return join(rootOf(roots, path), path);
}

/** The folders, each once. */
export function foldersOf(roots: Roots): readonly string[] {
  return typeof roots === 'string' ? [roots] : [roots.content, roots.people];
}

/** The roots without any symbolic link on the way to them. */
export async function realRoots(roots: Roots): Promise<Roots> {
  return typeof roots === 'string'
    ? realpath(roots)
    : { content: await realpath(roots.content), people: await realpath(roots.people) };
}

/** The roots as one writes them from the folder `from`: `content`, or `.` for that folder itself. */
export function shownRoots(roots: Roots, from = process.cwd()): Roots {
  const shown = (folder: string) => relative(from, folder).split(sep).join('/') || '.';
  return typeof roots === 'string'
    ? shown(roots)
    : { content: shown(roots.content), people: shown(roots.people) };
}

/**
 * A path of the content as one writes it from where its roots are written: `content/issuer.md`. A form of the repository
 * is told from the content folder too: `../.github/…`.
 */
export function shownPlace(shown: Roots, path: string): string {
  return posix.join(rootOf(shown, path), path);
}

/** Whether a path of the content is about people: what it holds is never in the folder that everybody may read. */
function isOfPeople(path: string): boolean {
  return /^(volunteers|credentials)(\/|$)/.test(path);
}
