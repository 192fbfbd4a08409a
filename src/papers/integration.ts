import type { Entry } from '../authoring/content.ts';
import type { Meeting } from '../authoring/schemas/meeting.ts';
import { longDate } from '../locales/dates.ts';
import { bodyMarkdown, parts, plain, section, sourced, table } from './markdown-text.ts';
import { attestedAwards, fullName, type PaperSubject, spanWords } from './subject.ts';

/** The review of the integration, on one page: the meeting of that kind, and the badges obtained until then. */
export function integrationPaper(subject: PaperSubject, meeting: Entry<Meeting>): string {
  const { content, person, words: t, locale, places } = subject;
  const { data, file, slug: date } = meeting;
  const { profile } = person;
  const at = (...path: (string | number)[]) => places.of(file, path);
  const list = (field: 'decisions' | 'next') =>
    data[field].map((one, index) => `- ${sourced(plain(one), at(field, index))}`).join('\n');
  const awards = attestedAwards(subject).filter((award) => award.data.date <= date);
  const label = (words: string) => `**${words}**`;
  return `${parts(
    `# ${t.integration.title}`,
    [t.notOfficial, ...(profile.data.example ? [t.example] : [])].join(' '),
    table(
      [],
      [
        [
          label(t.bilan.name),
          sourced(plain(fullName(person)), places.of(profile.file, ['firstName'])),
          label(t.bilan.structure),
          sourced(plain(content.issuer.data.name), places.of(content.issuer.file, ['name'])),
        ],
        [
          label(t.bilan.mission),
          sourced(plain(profile.data.mission), places.of(profile.file, ['mission'])),
          label(t.bilan.dates),
          plain(spanWords(subject, profile.data.starts, profile.data.ends)),
        ],
        [
          label(t.integration.met),
          t.on(longDate(date, locale)),
          label(t.integration.present),
          data.with.length > 0 ? sourced(plain(data.with.join(', ')), at('with')) : t.toFill,
        ],
      ],
    ),
    section(t.integration.notes, meeting.body && bodyMarkdown(meeting.body, places.of(file))),
    section(
      t.integration.badges,
      awards.length === 0
        ? t.integration.noBadge
        : table(
            [t.integration.badge, t.integration.day, t.integration.shown],
            awards.map(({ badge, data: award, file: from }) => [
              label(plain(content.badges.get(badge)?.data.title ?? badge)),
              longDate(award.date, locale),
              award.summary ? sourced(plain(award.summary), places.of(from, ['summary'])) : '',
            ]),
          ),
    ),
    section(t.integration.decisions, list('decisions')),
    section(t.integration.next, list('next')),
    section(
      t.bilan.signatures,
      table(
        [t.bilan.name, t.bilan.tutoring],
        [[fullName(person), profile.data.tutor ?? t.toFill].map(plain), [t.bilan.sign, t.bilan.sign]],
      ),
    ),
  )}\n`;
}
