import { bilanDetails, draftBilan } from './bilan.ts';
import { fitted } from './fit.ts';
import { integrationPaper } from './integration.ts';
import { letterPaper } from './letter.ts';
import type { PaperLinks, PaperSubject } from './subject.ts';

/** A paper of a person, as a draft in Markdown. */
export interface Paper {
  /** The name of its file, without an ending. */
  readonly name: string;
  readonly markdown: string;
  /** The most pages that it should take. */
  readonly most: number;
  /** What it does not tell for want of room. */
  readonly leftOut: readonly string[];
  /** What is still to be written for it. */
  readonly missing: readonly string[];
}

/**
 * Every paper of a person: the bilan on two pages, the review of the integration where its meeting has been held, and
 * each letter, on one page.
 *
 * @param count how many pages a paper takes, by a browser or by estimate
 */
export async function personPapers(
  subject: PaperSubject,
  links: PaperLinks,
  count: (markdown: string) => Promise<number> | number,
): Promise<Paper[]> {
  const { person } = subject;
  const most = 2;
  const bilan = await fitted(bilanDetails, (detail) => draftBilan(subject, detail, links), count, most);
  const meetings = person.meetings.filter(
    ({ data, slug }) => data.kind === 'integration' && slug <= subject.day,
  );
  const one = { most: 1, leftOut: [], missing: [] };
  return [
    { ...bilan, name: 'bilan', most },
    ...meetings.map((meeting, index) => ({
      ...one,
      name: index === 0 ? 'integration' : `integration-${meeting.slug}`,
      markdown: integrationPaper(subject, meeting),
    })),
    ...person.letters.map((letter) => ({
      ...one,
      name: `letter-${letter.slug}`,
      markdown: letterPaper(subject, letter, links),
    })),
  ];
}
