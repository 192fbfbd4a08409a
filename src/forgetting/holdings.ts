/** Everything that is held of a person on this machine: what `forget` withdraws, changes and erases. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../authoring/content.ts';
import { nameFinder } from '../authoring/published/name-finder.ts';
import { pathIn, rootOf } from '../authoring/roots.ts';
import { type ForgetPlan, type ForgetSource, planForgetting } from '../openbadges/forget.ts';
import type { Register } from '../openbadges/register.ts';
import { readWithdrawals } from '../openbadges/withdrawals.ts';
import { type ChangedBadge, contentWithout, creditedNames, withoutCredits } from './credits.ts';
import { doomedFolder, type ForgottenPerson, folderOfPerson } from './person.ts';

/** What is held of a person. */
export interface Holdings {
  readonly person: ForgottenPerson;
  readonly plan: ForgetPlan;
  readonly source: ForgetSource;
  /** The badges that credit them. */
  readonly badges: readonly ChangedBadge[];
  /** The files of their own folder, from the content folder. */
  readonly files: readonly string[];
  /** What the project made of them, absolute: papers, the built site, what earlier checks remember. */
  readonly made: readonly string[];
  /** The files of others, from the content folder, where one of their names is written: for a person to read again. */
  readonly mentions: readonly string[];
}

/** What is needed to find it. */
export interface HoldingsSource {
  readonly person: ForgottenPerson;
  readonly content: Content;
  readonly register: Register;
  /** The text of every file of the content, by path. */
  readonly sources: ReadonlyMap<string, string>;
  /** The folder of the program, absolute. */
  readonly project: string;
  readonly clock: () => Date;
}

/**
 * Finds all that is held of a person.
 *
 * @throws {Refusal} `register-broken` where the register is not whole: nothing can then be withdrawn.
 */
export async function holdingsOf(given: HoldingsSource): Promise<Holdings> {
  const { person, content, register, sources, project, clock } = given;
  const { slug, folders } = person;
  const source: ForgetSource = {
    folders,
    names: [...new Set([...person.names, ...creditedNames(content, folders)])],
    content: contentWithout(content, folders),
    register,
    withdrawals: await readWithdrawals(register),
    clock,
  };
  const own = [folderOfPerson(slug), doomedFolder(slug)];
  return {
    person,
    source,
    plan: await planForgetting(source),
    badges: withoutCredits(content, folders),
    files: own.flatMap((folder) => filesUnder(rootOf(content.root, 'volunteers'), folder)),
    made: [
      ...folders.map((name) => join(project, 'papers', name)),
      join(project, 'dist'),
      join(project, '.jalon', 'cache'),
    ].filter((path) => existsSync(path)),
    mentions: mentionsIn(sources, source.names, folders),
  };
}

/** Whether anything at all is held of somebody; where not, they were never there, or are forgotten already. */
export function isKnown(
  { root }: Pick<Content, 'root'>,
  register: Register,
  person: ForgottenPerson,
): boolean {
  const own = [folderOfPerson(person.slug), doomedFolder(person.slug)];
  return (
    own.some((folder) => existsSync(pathIn(root, folder))) ||
    [...register.folders.values()].some(({ volunteer }) => person.folders.includes(volunteer))
  );
}

/** The first name counts too: it is for a person to tell whether it is theirs. */
function mentionsIn(
  sources: ReadonlyMap<string, string>,
  names: readonly string[],
  folders: readonly string[],
): string[] {
  const find = nameFinder(names);
  const isOwn = (file: string) => folders.some((name) => file.startsWith(`${folderOfPerson(name)}/`));
  return [...sources]
    .filter(([file, text]) => !isOwn(file) && find(text).size > 0)
    .map(([file]) => file)
    .sort();
}

function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
