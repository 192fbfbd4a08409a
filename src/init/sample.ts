/** The sample content: whether a folder still holds it, and the names that it says. */
import type { Reading } from '../authoring/read.ts';
import { fieldOf } from '../authoring/select.ts';

/**
 * Whether the content is the sample still: `issuer.md` says so, and so does the profile of every person of whom there is
 * anything. A profile that says `example: false` says the contrary.
 */
export function isSample({ files }: Pick<Reading, 'files'>): boolean {
  const issuer = files.find(({ kind }) => kind === 'issuer');
  const invented = files.filter(
    ({ kind, frontMatter }) => kind === 'profile' && isGroup(fieldOf(frontMatter?.data, 'example')),
  );
  const people = new Set(invented.map(({ volunteer }) => volunteer));
  return (
    fieldOf(issuer?.frontMatter?.data, 'example') === true &&
    files.every(({ volunteer }) => volunteer === undefined || people.has(volunteer))
  );
}

/** The names of the content's structure, town and people, which another structure's site should not say. */
export function namesIn({ content }: Reading): string[] {
  if (!content) return [];
  const { name, place } = content.issuer.data;
  // “Le Dôme” is also “au Dôme”.
  const bare = name.replace(/^(le|la|les|the)\s+|^l[’']/i, '');
  const people = [...content.volunteers.values()].flatMap(({ profile: { data } }) => [
    data.firstName,
    ...(data.lastName ? [data.lastName] : []),
  ]);
  return [...new Set([bare, ...(place ? [place] : []), ...people])];
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
