/** Names that addresses need for themselves, and names that two things would share. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt } from '../finding.ts';
import type { Path } from '../kinds.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { selectText } from '../select.ts';

/** The names at the root of the site that no volunteer may have, whatever `src/pages` holds today. */
export const reservedNames: readonly string[] = [
  'badges',
  'pathways',
  'missions',
  'frameworks',
  'verify',
  'share',
  'search',
  'guide',
  'legal',
  'health',
  'credentials',
  'endorsements',
  'elsewhere',
  'specimens',
  'artwork',
  'cards',
  'status',
  'former',
  'issuer',
  'did',
  'index',
  'robots',
  'sitemap',
  '404',
];

/** The names that the pages and the files copied as they are take at the root of the site. */
export function namesInUse(project = process.cwd()): string[] {
  return ['src/pages', 'public'].flatMap((folder) => {
    try {
      return readdirSync(join(project, folder))
        .map((name) => name.split('.')[0] ?? '')
        .filter((name) => name !== '' && !name.startsWith('['));
    } catch {
      // A folder that the project does not have takes no name.
      return [];
    }
  });
}

/** Reserved names, and former names that are also present ones or another's. `reserved` adds to {@link reservedNames}. */
export function takenNames(files: readonly ReadFile[], reserved: readonly string[]): Diagnostic[] {
  const root = new Set([...reservedNames, ...reserved]);
  const profiles = ofKind(files, 'profile').map((file) => ({ ...file, slug: file.volunteer ?? file.slug }));
  const people = Map.groupBy(
    [...ofKind(files, 'award'), ...ofKind(files, 'positioning')],
    ({ volunteer }) => volunteer,
  );
  return [
    ...among(profiles, (name) => root.has(name) || /^[a-z]{2}$/.test(name)),
    ...among(ofKind(files, 'badge'), isPersonsOwn),
    ...[...people.values()].flatMap((awards) => among(awards, isPersonsOwn)),
  ];
}

/** The names that a person's page keeps beside their badges: their progress, their social card, their pathways. */
function isPersonsOwn(name: string): boolean {
  return name === 'progress' || name === 'card' || name === 'pathways';
}

function among(files: readonly ReadFile[], isReserved: (name: string) => boolean): Diagnostic[] {
  const owners = new Map(files.map((file) => [file.slug, file]));
  const former = new Map<string, ReadFile>();
  return files.flatMap((file) => {
    const own =
      file.named && isReserved(file.slug) && file.kind !== 'award'
        ? [errorAt(file, undefined, 'reserved-name', { name: file.slug })]
        : [];
    const before = selectText(file.frontMatter?.data, 'formerly.*').flatMap(({ path, value }) => {
      const problem = formerProblem(file, path, value, owners.get(value), former.get(value), isReserved);
      if (!former.has(value)) former.set(value, file);
      return problem ?? [];
    });
    return [...own, ...before];
  });
}

function formerProblem(
  file: ReadFile,
  path: Path,
  name: string,
  owner: ReadFile | undefined,
  former: ReadFile | undefined,
  isReserved: (name: string) => boolean,
): Diagnostic | undefined {
  if (owner === file) return errorAt(file, path, 'former-name-own', { name });
  if (owner) return errorAt(file, path, 'former-name-present', { name, other: owner.file });
  if (former) return errorAt(file, path, 'former-name-twice', { name, other: former.file });
  return isReserved(name) ? errorAt(file, path, 'reserved-name', { name }) : undefined;
}
