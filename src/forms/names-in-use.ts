/** The names that a new badge, mission or person may not be given. */
import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Kind } from '../authoring/kinds.ts';
import { placeOf } from '../authoring/layout.ts';
import { ofKind, readContent } from '../authoring/read.ts';
import { pathIn, type Roots, rootOf } from '../authoring/roots.ts';
import { selectText } from '../authoring/select.ts';
import { foldersIn, registerFolder } from '../openbadges/register-folder.ts';

/** What is named by a form, and has an address of its own. */
export type NamedKind = 'badge' | 'mission' | 'profile';

/** The names of one kind. */
export interface NamesInUse {
  /** The file or folder that has a name, from the content folder, whatever it holds; `undefined` where there is none. */
  present(name: string): string | undefined;
  /** Whether a name leads to something else: it was one of its names, or badges were issued under it. */
  isFormer(name: string): boolean;
}

/** Reads every name of a kind, those of broken files and of the register too. */
export function namesInUse(kind: NamedKind, root: Roots): NamesInUse {
  const { files } = readContent(root);
  const present = new Map(
    kind === 'profile'
      ? files.flatMap(({ volunteer }) => (volunteer ? [[volunteer, `volunteers/${volunteer}`]] : []))
      : ofKind(files, kind).map(({ slug, file }) => [slug, file]),
  );
  const former = new Set([
    ...bearers[kind]
      .flatMap((bearer) => ofKind(files, bearer))
      .flatMap(({ frontMatter }) => selectText(frontMatter?.data, 'formerly.*'))
      .map(({ value }) => value),
    ...registered(kind, rootOf(root, registerFolder)),
  ]);
  return {
    present: (name) => present.get(name) ?? foundAt(root, placeOfName(kind, name)),
    isFormer: (name) => former.has(name),
  };
}

/** A name that nothing has or had: the one given or, where that is taken, the same with the next number. */
export function freeName(name: string, { present, isFormer }: NamesInUse): string {
  const isFree = (one: string) => present(one) === undefined && !isFormer(one);
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : `${name.slice(0, 56)}-${count}`;
    if (isFree(numbered)) return numbered;
  }
}

/** Whether something of that name is there, even what cannot be read; a link that leads nowhere is. */
export function isThere(root: Roots, file: string): boolean {
  return lstatSync(pathIn(root, file), { throwIfNoEntry: false }) !== undefined;
}

/** Whose former names lead to something of a kind: an award is found under the former names of its badge. */
const bearers: Readonly<Record<NamedKind, readonly Kind[]>> = {
  badge: ['badge', 'award', 'positioning'],
  mission: ['mission'],
  profile: ['profile'],
};

/** The names under which the register holds badges: `credentials/<person>/<badge>/`. */
function registered(kind: NamedKind, root: string): string[] {
  // What is wrong in the register is told by the check.
  const below = (path: string) => foldersIn(root, path, () => undefined);
  const people = below(registerFolder);
  if (kind === 'profile') return people;
  return kind === 'badge' ? people.flatMap((person) => below(`${registerFolder}/${person}`)) : [];
}

/** A person is a folder, and everything else a file. */
function placeOfName(kind: NamedKind, name: string): string {
  return kind === 'profile' ? dirname(placeOf(kind, kind, name)) : placeOf(kind, name);
}

function foundAt(root: Roots, file: string): string | undefined {
  return isThere(root, file) ? file : undefined;
}
