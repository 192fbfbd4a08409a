/** People whose page will not be made, told to whoever expects to see it. */

import { expectedLines } from '../advice/expected-lines.ts';
import type { Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { warningAt } from '../finding.ts';
import { publishable } from '../gate.ts';
import { schemaAt, schemas } from '../kinds.ts';
import { ofKind, type ReadFile } from '../read.ts';

const consentLines = expectedLines('consent', schemaAt(schemas.profile, ['consent']));

/**
 * The people that the gate withholds on `day`, each with the reason and the date that decided it.
 * `private` is a choice, and is not told.
 */
export function withheldPeople(content: Content, files: readonly ReadFile[], day: string): Diagnostic[] {
  const profiles = new Map(ofKind(files, 'profile').map((file) => [file.volunteer, file]));
  return publishable(content, day).withheld.flatMap(({ slug, reason }) => {
    const file = profiles.get(slug);
    if (!file?.frontMatter || reason === 'private') return [];
    const field = deciding[reason];
    const date = field && dateOf(file.entry?.data.consent?.[field]);
    const about = warningAt(file, ['consent', ...(field ? [field] : [])], 'not-published', {
      reason,
      ...(date ? { date } : {}),
      ...(reason === 'no-consent' ? { example: consentLines } : {}),
    });
    return [field ? about : { ...about, range: file.frontMatter.positions.insertion([]) }];
  });
}

/** The part of the consent that decides. */
const deciding = {
  'no-consent': undefined,
  'consent-withdrawn': 'withdrawn',
  'consent-not-started': 'date',
  'consent-ended': 'ends',
  'minor-without-guardian': 'guardian',
} as const;

function dateOf(decision: string | { readonly date: string } | undefined): string | undefined {
  return typeof decision === 'object' ? decision.date : decision;
}
