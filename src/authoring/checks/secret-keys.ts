/** The secret half of a key, in any file of the content: whoever reads the repository could sign with it. */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic.ts';
import { foldersOf, pathIn, type Roots, rootOf } from '../roots.ts';
import { secretKeysIn } from '../secret-key-text.ts';
import { withoutMark } from '../yaml/front-matter.ts';

/** The largest file that is looked through, in bytes. */
const longest = 8 * 1024 * 1024;

/** What holds no text. */
const notText = /\.(?:png|jpe?g|gif|webp|avif|hei[cf]|pdf|docx?|odt|zip|mp[34]|mov|woff2?)$/i;

/** What programs keep beside a content that is a repository of its own. */
const ofPrograms = new Set(['.git', 'node_modules']);

/**
 * One error a key, in every text below `root`: those that nothing else reads as well. It never quotes what it found.
 */
export function secretKeys(root: Roots): Diagnostic[] {
  return filesIn(root, '').flatMap((file) => {
    if (notText.test(file) || statSync(pathIn(root, file)).size > longest) return [];
    // UTF-16, as old Notepads write it, is the same text with a zero after each letter.
    const text = withoutMark(readFileSync(pathIn(root, file), 'utf8').replaceAll('\0', ''));
    return secretKeysIn(text).map(
      (range): Diagnostic => ({ code: 'secret-key', severity: 'error', file, range, data: {} }),
    );
  });
}

/** The files below a folder of the content, following no symbolic link; what cannot be read is told by who lists it. */
function filesIn(root: Roots, folder: string): string[] {
  return entriesOf(root, folder).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ofPrograms.has(entry.name) ? [] : filesIn(root, path);
    return entry.isFile() ? [path] : [];
  });
}

/** Of two folders, each gives what has its place there: the rest of a repository is its own business. */
function entriesOf(root: Roots, folder: string): Dirent[] {
  if (folder !== '') return listed(pathIn(root, folder));
  return foldersOf(root).flatMap((each) => listed(each).filter(({ name }) => rootOf(root, name) === each));
}

function listed(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'path' in error) return [];
    throw error;
  }
}
