/** Whose credentials are whose: a folder of the register belongs to one person, and a person has one subject. */
import type { Content } from '../authoring/content.ts';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import { shownName } from '../authoring/published/shown-name.ts';
import { factsOf } from './facts.ts';
import type { Person } from './holder.ts';
import { type AwardFolder, latest, type Register } from './register.ts';
import { isWithin } from './tells-more.ts';

/**
 * The subject of a person's credentials (`urn:uuid:…`), under their present and former names of folder; `undefined`
 * where they have none, or several: which is theirs is then for a person to say.
 */
export function subjectOf(register: Register, person: Pick<Person, 'slug' | 'profile'>): string | undefined {
  const subjects = new Set(foldersOf(register, person).map(subjectIn));
  return subjects.size === 1 ? [...subjects][0] : undefined;
}

/** Credentials that would be shown as those of another person than the one they were issued to: each an error. */
export function confusedPeople(content: Content, register: Register): Diagnostic[] {
  const people = [...content.volunteers.values()];
  return [
    ...people.flatMap((person) => severalSubjects(foldersOf(register, person))),
    ...sharedSubjects(people, register),
    ...takenOver(content, register),
  ];
}

function severalSubjects(folders: readonly AwardFolder[]): Diagnostic[] {
  const [first] = folders;
  const other = folders.find((folder) => first && subjectIn(folder) !== subjectIn(first));
  if (!first || !other) return [];
  return [error('register-subjects', other, { other: latest(first).file })];
}

/** A subject in the folders of two people, of which one may be gone. */
function sharedSubjects(people: readonly Person[], register: Register): Diagnostic[] {
  const ownerOf = new Map(people.flatMap((person) => namesOf(person).map((name) => [name, person.slug])));
  const owners = new Map<string, { readonly owner: string; readonly folder: AwardFolder }>();
  const told = new Set<string>();
  return [...register.folders.values()].flatMap((folder): Diagnostic[] => {
    const subject = subjectIn(folder);
    const owner = ownerOf.get(folder.volunteer) ?? folder.volunteer;
    const known = owners.get(subject);
    if (!known) owners.set(subject, { owner, folder });
    if (!known || known.owner === owner || told.has(owner)) return [];
    told.add(owner);
    return [error('register-subject-shared', folder, { other: latest(known.folder).file })];
  });
}

/** Folders claimed by a former name whose credentials name someone else. */
function takenOver({ volunteers }: Content, register: Register): Diagnostic[] {
  return [...volunteers.values()].flatMap(({ slug, profile }): Diagnostic[] => {
    const own = shownName(profile.data);
    const former = profile.data.formerly.filter((name) => name !== slug);
    const foreign = [...register.folders.values()]
      .filter(({ volunteer }) => former.includes(volunteer))
      .map((folder) => ({ folder, name: factsOf(latest(folder).credential).holderName }))
      .find(({ name }) => !isWithin(name, own) && !isWithin(own, name));
    if (!foreign) return [];
    const data = { former: foreign.folder.volunteer, name: foreign.name };
    return [{ code: 'register-formerly-foreign', severity: 'error', file: profile.file, data }];
  });
}

function foldersOf(register: Register, person: Pick<Person, 'slug' | 'profile'>): AwardFolder[] {
  const names = namesOf(person);
  return [...register.folders.values()].filter(({ volunteer }) => names.includes(volunteer));
}

function namesOf({ slug, profile }: Pick<Person, 'slug' | 'profile'>): string[] {
  return [slug, ...profile.data.formerly];
}

function subjectIn(folder: AwardFolder): string {
  return latest(folder).credential.credentialSubject.id;
}

function error(code: string, folder: AwardFolder, data: Diagnostic['data']): Diagnostic {
  return { code, severity: 'error', file: latest(folder).file, data };
}
