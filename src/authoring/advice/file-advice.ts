/** What to do with a file whose name or place is wrong; never a name that another file has. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic.ts';
import type { Kind } from '../kinds.ts';
import { pathIn, type Roots } from '../roots.ts';
import { withoutMark } from '../yaml/front-matter.ts';
import { fieldsWritten, kindByFields } from './kind-by-fields.ts';
import { byNearness, nearest } from './nearest.ts';

/** More than this is not read to tell what a file is, in bytes. */
const longest = 256 * 1024;

/**
 * What to call a Markdown file of a kind instead: `suggestion`, or for an award and a chosen mission the name of what
 * they are of, among the `files` read so far. `taken` where that name is among those `present`.
 */
export function renaming(
  kind: Kind,
  suggestion: string | undefined,
  present: ReadonlySet<string>,
  files: readonly { readonly kind: Kind; readonly slug: string }[],
): Diagnostic['data'] {
  const target = kind === 'award' ? 'badge' : kind === 'volunteer-mission' ? 'mission' : undefined;
  const known = new Set(files.flatMap((file) => (file.kind === target ? [file.slug] : [])));
  const name = target && suggestion !== undefined ? namedAfter(suggestion, known) : suggestion;
  if (name === undefined) return target ? { known: byNearness(suggestion ?? '', known) } : {};
  // What a computer numbered is a copy of the file whose name it had.
  const original = `${name.replace(copyMark, '')}.md`;
  const file = present.has(original) ? original : `${name}.md`;
  return present.has(file) ? { taken: file, is: kind } : { suggestion: file };
}

/** What is added to the name of a copy, by a computer or a person. */
const copyMark = /-(\d+|copie|copy|bis)$/;

/** The known name that a file was most likely to have, before a computer or a person numbered its copy. */
export function namedAfter(name: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(name)) return name;
  return nearest(name.replace(copyMark, ''), known);
}

/** Where to move a file, unless something is there already: then that is said. */
export function moving(root: Roots, destination: string | undefined): Diagnostic['data'] {
  if (destination === undefined) return {};
  return existsSync(pathIn(root, destination)) ? { taken: destination } : { destination };
}

/** What a Markdown file out of place most likely is, from the names of its fields. */
export function kindOfText(root: Roots, file: string): Kind | undefined {
  if (statSync(pathIn(root, file)).size > longest) return undefined;
  return kindByFields(fieldsWritten(withoutMark(readFileSync(pathIn(root, file), 'utf8'))));
}

/** Where a picture or a document that stands among texts belongs. */
export function assetPlace(file: string): string | undefined {
  const [folder, person, ...rest] = file.split('/');
  const name = rest.at(-1) ?? person ?? '';
  if (!/\.(png|jpe?g|webp|avif|svg|pdf)$/i.test(name)) return undefined;
  if (folder === 'volunteers' && rest.length > 0) return `volunteers/${person}/files/${name}`;
  return folder === 'badges' ? `badges/files/${name}` : undefined;
}
