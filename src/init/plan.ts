/** What making a copy of the repository a structure's own removes, changes and adds: all of it, before any of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { isTemporary } from '../atomic-write.ts';
import { leftBehind } from '../authoring/file-name.ts';
import type { Choices } from './choices.ts';
import { issuerText } from './issuer-text.ts';
import { linesToReread, type Reread, withoutPeople } from './kept-catalogue.ts';
import { lineToWrite } from './presentation.ts';
import { engineReadme, movedReadme, structureReadme } from './readme.ts';
import { starterFiles } from './starter.ts';

/** Where the copy is. */
export interface Copy {
  /** The folder of the program, absolute. */
  readonly project: string;
  /** The content folder, absolute. */
  readonly content: string;
}

/** A file with the text that it is to have; absolute. */
export interface NewText {
  readonly file: string;
  readonly text: string;
}

export interface InitPlan {
  /** Absolute. */
  readonly removed: readonly string[];
  readonly changed: readonly NewText[];
  readonly added: readonly NewText[];
  /** Lines of what is written and of the catalogue that is kept, to be put in the structure's own words. */
  readonly reread: readonly Reread[];
}

/** The plan that does nothing. */
export const nothing: InitPlan = { removed: [], changed: [], added: [], reread: [] };

/** The folders of the content that are not the sample's: the handbook, which is the program's, and the register. */
const untouched = ['guide', 'credentials'];

/** What the catalogue is made of. */
const catalogueFolders = ['badges', 'missions', 'pathways'];

/**
 * What proposes each new version of a library. In a structure's copy they come with the program, tried together; files
 * of the program that it changed on its own would stand in the way of the next version.
 */
const libraries = '.github/dependabot.yml';

/** The framework that the starting points use. */
const framework = 'frameworks/rectec-engagement.md';

/**
 * The plan for a copy; `names` are those of the sample, which a kept catalogue should no longer say. Planning again
 * what was done gives an empty plan, and what was half done the other half.
 */
export function planInit({ project, content }: Copy, choices: Choices, names: readonly string[]): InitPlan {
  const present = filesBelow(content);
  const kept =
    choices.catalogue === 'sample' ? keptCatalogue(content, present) : starterFiles(choices.language);
  const issuer = issuerText(choices);
  const wanted = new Map([
    ...readmes(project, choices),
    ...[...kept, ...frameworkFiles(content, choices)].map(
      ([path, text]) => [join(content, path), text] as const,
    ),
    // The last that is written: until then this is still the sample.
    [join(content, 'issuer.md'), issuer] as const,
  ]);
  const texts = [...wanted].map(([file, text]) => ({ file, text }));
  const disused = [join(project, libraries)].filter((file) => existsSync(file));
  const stays = (file: string) => wanted.has(file) || isPicture(file, choices);
  return {
    removed: [...disused, ...present.map((path) => join(content, path)).filter((file) => !stays(file))],
    changed: texts.filter(({ file, text }) => existsSync(file) && readFileSync(file, 'utf8') !== text),
    added: texts.filter(({ file }) => !existsSync(file)),
    reread: [
      ...presentationToWrite(issuer),
      ...[...kept].flatMap(([path, text]) => linesToReread(path, text, names)),
    ],
  };
}

/**
 * Whether a path of the content is among what a plan may remove. What systems keep in the content folder itself is not:
 * where that folder is a repository of its own, its whole history is there.
 */
export function mayBeRemoved(path: string): boolean {
  const top = folderOf(path);
  return !untouched.includes(top) && !leftBehind.test(top);
}

function presentationToWrite(issuer: string): Reread[] {
  const line = lineToWrite(issuer);
  if (line === undefined) return [];
  return [{ file: 'issuer.md', line, text: issuer.split('\n')[line - 1] ?? '' }];
}

/** The program's README moves before the structure's own takes its place; where it moved already, it stays. */
function readmes(project: string, choices: Choices): [string, string][] {
  const [engine, own] = [join(project, engineReadme), join(project, 'README.md')];
  const moved: [string, string][] = existsSync(engine)
    ? []
    : [[engine, movedReadme(readFileSync(own, 'utf8'))]];
  return [...moved, [own, structureReadme(choices)]];
}

function keptCatalogue(content: string, present: readonly string[]): Map<string, string> {
  const files = present.filter((path) => path.endsWith('.md') && catalogueFolders.includes(folderOf(path)));
  return new Map(files.map((path) => [path, withoutPeople(readFileSync(join(content, path), 'utf8'))]));
}

function frameworkFiles(content: string, choices: Choices): [string, string][] {
  if (choices.framework !== undefined)
    return [[join('frameworks', basename(choices.framework)), readFileSync(choices.framework, 'utf8')]];
  const file = join(content, framework);
  return existsSync(file) ? [[framework, readFileSync(file, 'utf8')]] : [];
}

/** A badge's own picture, which stays where the catalogue does. */
function isPicture(file: string, { catalogue }: Choices): boolean {
  return catalogue === 'sample' && file.split(sep).slice(-3, -1).join('/') === 'badges/files';
}

/** Every file of the content that the plan may touch, from there, in a fixed order. */
function filesBelow(content: string): string[] {
  if (!existsSync(content)) return [];
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(content, join(entry.parentPath, entry.name)))
    .filter((path) => mayBeRemoved(path) && !isTemporary(basename(path)))
    .sort();
}

function folderOf(path: string): string {
  return path.split(sep)[0] ?? '';
}
