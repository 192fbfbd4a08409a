/** Reads the content folder: every file once, all problems at once. */

import { readFileSync, statSync } from 'node:fs';
import type { Code } from '../locales/diagnostics.ts';
import { isDocument } from './advice/documents.ts';
import { kindByFields } from './advice/kind-by-fields.ts';
import { fieldsInBody } from './checks/fields-in-body.ts';
import type { AwardEntry, Content, EndorsementFile, Entry, ImportedEntry, Volunteer } from './content.ts';
import type { Diagnostic } from './diagnostic.ts';
import { readEndorsements } from './endorsement-files.ts';
import { readOriginals } from './imported-files.ts';
import { type Kind, type Kinds, schemas } from './kinds.ts';
import { placeOf } from './layout.ts';
import { badgesOfMoment } from './positioning-badge.ts';
import { problemsOf } from './refusals/problems.ts';
import { pathIn, type Roots } from './roots.ts';
import { withoutSecretKeys } from './secret-key-text.ts';
import { type FoundFile, listContent, type Tree } from './tree.ts';
import { type FrontMatter, parseFrontMatter, withoutMark } from './yaml/front-matter.ts';

/** The longest Markdown file, in bytes: what is longer is not something that a person wrote. */
export const fileLimit = 256 * 1024;

/** One file, read as far as it goes. */
export interface ReadFile<K extends Kind = Kind> extends FoundFile {
  readonly kind: K;
  /** The front matter as it was written, where it can be read at all. */
  readonly frontMatter: FrontMatter | undefined;
  /** The file as its schema gives it, where the schema accepts it. */
  readonly entry: Entry<Kinds[K]> | undefined;
}

/** What reading gives. */
export interface Reading {
  /** Where the content stands, absolute. */
  readonly root: Roots;
  /** What can be used: valid files alone. `undefined` where `issuer.md` cannot be read. */
  readonly content: Content | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of every file that could be read, by file, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** Every file, broken or not, so that a name whose file is broken is not said to be missing. */
  readonly files: readonly ReadFile[];
  readonly tree: Tree;
}

/**
 * Reads the content that stands in `root`. Never throws for what is in it: a broken file gives its diagnostics,
 * is left out of `content`, and the others are read all the same.
 */
export function readContent(root: Roots): Reading {
  const tree = listContent(root);
  const diagnostics: Diagnostic[] = [...tree.diagnostics];
  const sources = new Map<string, string>();
  const files = tree.files.map((found): ReadFile => {
    const text = readText(root, found.file, diagnostics);
    if (text === undefined) return { ...found, frontMatter: undefined, entry: undefined };
    sources.set(found.file, text);
    const { file, diagnostics: own } = readOne(found, text);
    diagnostics.push(...own);
    return file;
  });
  for (const stray of tree.strays.files) files.push({ ...stray, frontMatter: undefined, entry: undefined });
  const beside = Map.groupBy(tree.documents, ({ beside }) => beside);
  const signed = readEndorsements(root, beside.get('endorsement') ?? []);
  const originals = readOriginals(root, beside.get('imported-badge') ?? [], ofKind(files, 'imported-badge'));
  diagnostics.push(...signed.diagnostics, ...originals.diagnostics);
  for (const [file, text] of [...signed.sources, ...originals.sources]) sources.set(file, text);
  const content = assemble(root, files, signed.endorsements, originals.imported);
  return { root, content, diagnostics, sources, files, tree };
}

/** One file by its text, and what is wrong in it alone: what other files have to say of it is for `check.ts`. */
export function readOne(found: FoundFile, text: string): { file: ReadFile; diagnostics: Diagnostic[] } {
  const parsed = parseFrontMatter(found.file, text);
  const refusals: Diagnostic[] = [];
  const file = readFile(found, parsed.frontMatter, refusals);
  const below = fieldsInBody(file);
  // What is below may be all that seems to be missing above.
  if (below) return { file: { ...file, entry: undefined }, diagnostics: [below] };
  const broken = parsed.diagnostics.filter((one) => !isExplained(one, refusals));
  return { file, diagnostics: [...broken, ...refusals] };
}

/** The files of one kind. */
export function ofKind<K extends Kind>(files: readonly ReadFile[], kind: K): ReadFile<K>[] {
  return files.filter((file): file is ReadFile<K> => file.kind === kind);
}

function readText(root: Roots, file: string, diagnostics: Diagnostic[]): string | undefined {
  const report = (code: Code, data: Diagnostic['data'] = {}) => {
    diagnostics.push({ code, severity: 'error', file, data });
    return undefined;
  };
  const { size } = statSync(pathIn(root, file));
  if (size > fileLimit) return report('file-too-large', { size, maximum: fileLimit });
  try {
    const bytes = readFileSync(pathIn(root, file));
    if (isDocument(bytes)) return report('document-for-text', { name: file.split('/').at(-1) ?? '' });
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 without accents is UTF-8 too, with a zero after each letter.
    if (text.includes('\0')) return report('not-utf8');
    // A secret is told where it stands, and goes no further: no message, frame or page can quote it.
    return text.trim() === '' ? report('empty-file') : withoutSecretKeys(withoutMark(text));
  } catch (error) {
    if (error instanceof TypeError) return report('not-utf8');
    throw error;
  }
}

function readFile(
  found: FoundFile,
  frontMatter: FrontMatter | undefined,
  diagnostics: Diagnostic[],
): ReadFile {
  if (!frontMatter) return { ...found, frontMatter, entry: undefined };
  const { kind, file, slug } = found;
  const { data, body, bodyLine, positions } = frontMatter;
  const meant = kindByFields(Object.keys(data));
  if (meant && meant !== kind && confused.has(kind) && confused.has(meant)) {
    const destination = placeOf(meant, slug);
    diagnostics.push({ code: 'misplaced-file', severity: 'error', file, data: { is: meant, destination } });
    // Known as what it is, so that nobody is told that it is missing as well.
    return { ...found, kind: meant, named: false, frontMatter: undefined, entry: undefined };
  }
  const parsed = schemas[kind].safeParse(data);
  if (!parsed.success) {
    diagnostics.push(...problemsOf({ kind, file, data, positions }, parsed.error.issues));
    return { ...found, frontMatter, entry: undefined };
  }
  return { ...found, frontMatter, entry: { slug, file, data: parsed.data, body, bodyLine } };
}

/** Whether a field is there twice only because one of the two lacks the indentation that makes it another. */
function isExplained({ code, data }: Diagnostic, refusals: readonly Diagnostic[]): boolean {
  if (code !== 'yaml-duplicate-key') return false;
  return refusals.some(({ code, data: { fields } }) => {
    return code === 'fields-not-indented' && Array.isArray(fields) && fields.includes(data['field']);
  });
}

/** The kinds that people put in one another's place: both are called badges. */
const confused = new Set<Kind>(['badge', 'award']);

function assemble(
  root: Roots,
  files: readonly ReadFile[],
  signed: ReadonlyMap<string, readonly EndorsementFile[]>,
  imported: ReadonlyMap<string, readonly ImportedEntry[]>,
): Content | undefined {
  const usable = files.filter(({ named }) => named);
  const issuer = entries(usable, 'issuer')[0];
  if (!issuer) return undefined;
  const badges = bySlug(entries(usable, 'badge'));
  const moments = {
    entry: badgesOfMoment(usable, 'entry')[0]?.slug,
    exit: badgesOfMoment(usable, 'exit')[0]?.slug,
  };
  const own = Map.groupBy(usable, ({ volunteer }) => volunteer);
  const volunteers = entries(usable, 'profile').map((profile): Volunteer => {
    const files = own.get(profile.slug) ?? [];
    return {
      slug: profile.slug,
      profile,
      awards: new Map(
        awardsIn(files, moments)
          .filter(({ badge }) => badges.has(badge))
          .map((award) => [award.badge, award]),
      ),
      missions: entries(files, 'volunteer-mission'),
      meetings: entries(files, 'meeting'),
      review: entries(files, 'review')[0],
      endorsements: entries(files, 'endorsement'),
      letters: entries(files, 'letter'),
      signedEndorsements: signed.get(profile.slug) ?? [],
      importedBadges: imported.get(profile.slug) ?? [],
    };
  });
  return {
    root,
    issuer,
    badges,
    frameworks: bySlug(entries(usable, 'framework')),
    pathways: bySlug(entries(usable, 'pathway')),
    missions: bySlug(entries(usable, 'mission')),
    volunteers: bySlug(volunteers),
  };
}

function awardsIn(
  files: readonly ReadFile[],
  moments: Readonly<Record<'entry' | 'exit', string | undefined>>,
): AwardEntry[] {
  const written = entries(files, 'award').map(
    (entry): AwardEntry => ({ ...entry, kind: 'award', badge: entry.slug }),
  );
  const declared = entries(files, 'positioning').flatMap((entry): AwardEntry[] => {
    const moment = entry.slug === 'entry' ? 'entry' : 'exit';
    const badge = moments[moment];
    return badge ? [{ ...entry, kind: 'positioning', moment, badge }] : [];
  });
  return [...written, ...declared];
}

/** The valid files of one kind, in the order of their names. */
function entries<K extends Kind>(files: readonly ReadFile[], kind: K): Entry<Kinds[K]>[] {
  return ofKind(files, kind).flatMap(({ entry }) => entry ?? []);
}

function bySlug<T extends { readonly slug: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.slug, item]));
}
