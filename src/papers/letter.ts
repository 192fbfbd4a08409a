import type { Entry } from '../authoring/content.ts';
import type { Letter } from '../authoring/schemas/letter.ts';
import { longDate } from '../locales/dates.ts';
import { isDeclared } from '../openbadges/credential.ts';
import { bodyMarkdown, parts, plain, section, sourced, table } from './markdown-text.ts';
import { fullName, isExpired, type PaperLinks, type PaperSubject } from './subject.ts';

/**
 * A letter for a job, a training or a grant, on one page: the person's words, then the badges that they chose, in their
 * order, each with its concrete act and who saw it.
 */
export function letterPaper(subject: PaperSubject, letter: Entry<Letter>, { portfolio }: PaperLinks): string {
  const { content, person, words: t, locale, places } = subject;
  const { data, file } = letter;
  const { profile } = person;
  const issuer = content.issuer.data;
  const name = fullName(person);
  const place = profile.data.place ?? issuer.place;
  const rows = data.badges.flatMap((slug) => {
    const award = person.awards.get(slug);
    const badge = content.badges.get(slug);
    // `check` reports a badge that the person does not hold.
    if (!award || !badge || award.data.withdrawn) return [];
    const day = longDate(award.data.date, locale);
    const own = award.kind === 'award' ? award.data : undefined;
    const assessor = own?.assessor && [own.assessor.name, own.assessor.role].filter(Boolean).join(', ');
    const seen = isDeclared(award, badge)
      ? t.letter.declared
      : assessor
        ? t.letter.assessed(assessor, issuer.name, day)
        : t.letter.attested(issuer.name, day);
    return [
      [
        `**${plain(badge.data.title)}**`,
        sourced(plain(own?.summary ?? badge.data.description), places.of(award.file, ['summary'])),
        plain(isExpired(subject, award) ? `${seen} (${t.expired})` : seen),
      ],
    ];
  });
  return `${parts(
    `# ${plain(name)}`,
    `${t.letter.contact} ${t.toFill}`,
    sourced(`**${plain(data.to)}**`, places.of(file, ['to'])),
    plain([place, t.on(longDate(data.date, locale))].filter(Boolean).join(', ')),
    section(
      `${plain(t.letter.subject(data.subject, t.letter.purposes[data.for]))} <!-- ${file}:${places.of(file, ['subject']).line} -->`,
      bodyMarkdown(letter.body, places.of(file)),
    ),
    section(t.letter.badges, table([t.letter.badge, t.letter.act, t.letter.seen], rows)),
    portfolio && plain(t.letter.check(portfolio)),
    profile.data.example && `*${t.example}*`,
    table([plain(name)], [[t.letter.sign]]),
  )}\n`;
}
