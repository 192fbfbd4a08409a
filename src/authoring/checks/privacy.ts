/** What must not be published or even stored where everyone can read it. */

import { expectedLines } from '../advice/expected-lines.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt, warningAt } from '../finding.ts';
import { schemaAt, schemas } from '../kinds.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { fieldOf } from '../select.ts';

const guardianLines = expectedLines('guardian', schemaAt(schemas.profile, ['consent', 'guardian']));

/** People under 18 whose consent is not joined by that of a parent or guardian. */
export function minorsWithoutGuardian(files: readonly ReadFile[]): Diagnostic[] {
  return ofKind(files, 'profile').flatMap((file) => {
    const data = file.frontMatter?.data;
    const consent = fieldOf(data, 'consent');
    const given = typeof consent === 'object' && consent !== null;
    if (fieldOf(data, 'adult') !== false || !given || fieldOf(consent, 'guardian') !== undefined) return [];
    const range = file.frontMatter?.positions.key(['consent']);
    return [
      {
        ...errorAt(file, ['consent', 'guardian'], 'minor-without-guardian', { example: guardianLines }),
        ...(range ? { range } : {}),
      },
    ];
  });
}

/** A site about people that names nobody to ask for the removal of a page. */
export function noRemovalAddress(files: readonly ReadFile[]): Diagnostic[] {
  if (!files.some(({ kind }) => kind === 'profile')) return [];
  return ofKind(files, 'issuer').flatMap((file) => {
    // In a file with another mistake, the address may be there under a wrong name.
    if (!file.entry || !file.frontMatter || file.entry.data.removal || file.entry.data.email) return [];
    const range = file.frontMatter.positions.insertion([]);
    return [{ ...warningAt(file, undefined, 'no-removal-address'), range }];
  });
}

/** Meetings, reviews and letters in a repository that everyone can read; those of invented people alone may be there. */
export function privatePapers(files: readonly ReadFile[]): Diagnostic[] {
  const examples = new Set(
    ofKind(files, 'profile')
      .filter(({ frontMatter }) => fieldOf(frontMatter?.data, 'example') != null)
      .map(({ volunteer }) => volunteer),
  );
  return [...ofKind(files, 'meeting'), ...ofKind(files, 'review'), ...ofKind(files, 'letter')]
    .filter(({ volunteer }) => !examples.has(volunteer))
    .map((file) =>
      errorAt(file, undefined, 'private-paper', { paper: file.kind, volunteer: file.volunteer ?? '' }),
    );
}
