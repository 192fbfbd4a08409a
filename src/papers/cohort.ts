/** The papers of the whole group: who stands where, and figures for funders. */
import type { Volunteer } from '../authoring/content.ts';
import { dayOfPerson } from '../authoring/gate.ts';
import { longDate, shortDate } from '../locales/dates.ts';
import type { Locale } from '../locales/interface.ts';
import { paperWords } from '../locales/papers.ts';
import { type Due, type Standing, standingOf } from '../portfolio/cohort.ts';
import type { Figure, Figures, Period } from '../portfolio/figures.ts';
import { progressOf } from '../portfolio/progress.ts';
import { parts, plain, section, table } from './markdown-text.ts';
import { attestedAwards, fullName, type PaperSubject } from './subject.ts';

/** The structure's overview, for its eyes only: it names people and what is to be done for each. */
export function cohortPaper(subjects: readonly PaperSubject[], day: string, locale: Locale): string {
  const t = paperWords(locale).cohort;
  const rows = subjects
    .map((subject) => ({ subject, standing: standingOf(subject.person, dayOfPerson(subject.person, day)) }))
    .toSorted(
      (a, b) => order[a.standing.phase] - order[b.standing.phase] || byName(a.subject, b.subject, locale),
    );
  const cells = rows.map(({ subject, standing }) => [
    `**${plain(fullName(subject.person))}**`,
    [
      t.phase(standing.phase, Math.round(standing.share * 100)),
      // An invented person is looked at on a day of their own.
      subject.person.profile.data.example && t.seenOn(shortDate(dayOfPerson(subject.person, day), locale)),
    ]
      .filter(Boolean)
      .join(', '),
    stages(subject),
    [standing.entry && t.entryDone, standing.exit && t.exitDone].filter(Boolean).join(', ') || t.none,
    standing.lastMeeting ? shortDate(standing.lastMeeting, locale) : t.none,
    tasks(standing, locale).join(' ; ') || t.nothingDue,
  ]);
  return `${parts(
    `# ${t.title}`,
    `**${longDate(day, locale)}.** ${t.intern}`,
    section(
      t.people,
      cells.length > 0 ? table([t.person, t.time, t.stage, t.entry, t.meeting, t.due], cells) : t.nobody,
    ),
    section(t.rules, t.rulesWords),
  )}\n`;
}

/** The figures, without anyone's name, to be handed to funders. */
export function figuresPaper(figures: Figures, period: Period, issuer: string, locale: Locale): string {
  const t = paperWords(locale);
  const head = (first: string) => [first, t.cohort.volunteers, t.cohort.attested];
  const rows = (lines: readonly Figure[]) =>
    lines.map(({ name, people, badges }) => [
      plain(name || t.cohort.noDomain),
      people === undefined ? t.cohort.hidden : String(people),
      badges === undefined ? t.cohort.hidden : String(badges),
    ]);
  const { people, competences, domains, examples } = figures;
  const tables =
    people === undefined
      ? [t.cohort.tooFew]
      : [
          `${t.cohort.all(people)} ${t.cohort.hiddenWhy}`,
          ...competences.map((one) =>
            section(
              t.bilan.competences(plain(one.framework)),
              table(head(t.bilan.competence), rows(one.figures)),
            ),
          ),
          section(t.cohort.domains, domains.length > 0 && table(head(t.bilan.domain), rows(domains))),
        ];
  return `${parts(
    `# ${t.cohort.figures}`,
    `${plain(issuer)}, ${t.between(longDate(period.from, locale), longDate(period.to, locale))}.`,
    examples && `*${t.cohort.examples}*`,
    ...tables,
  )}\n`;
}

const order = { 'under-way': 0, ahead: 1, over: 2 } as const;

function byName(
  a: { readonly person: Volunteer },
  b: { readonly person: Volunteer },
  locale: Locale,
): number {
  return fullName(a.person).localeCompare(fullName(b.person), locale);
}

/** "Parcours Service Civique : 3 sur 8, étape 3 sur 4", a pathway a line. */
function stages(subject: PaperSubject): string {
  const { content, person, locale } = subject;
  const t = paperWords(locale).cohort;
  const day = dayOfPerson(person, subject.day);
  const holdings = new Map(
    [...person.awards.values()]
      .filter(({ data }) => data.date <= day)
      .map(({ badge, data }) => [
        badge,
        { date: data.date, withdrawn: data.withdrawn !== undefined, expired: false },
      ]),
  );
  const lines = person.profile.data.pathways.flatMap((slug) => {
    const pathway = content.pathways.get(slug);
    if (!pathway) return [];
    const ended = day > person.profile.data.ends;
    const {
      obtained,
      total,
      stage,
      stages: all,
    } = progressOf(pathway.data, holdings, {
      aimedAt: new Set(),
      ended,
    });
    return [t.progress(plain(pathway.data.name), obtained, total, stage, all)];
  });
  return [t.held(attestedAwards(subject).length), ...lines].join(' ; ');
}

function tasks({ due }: Standing, locale: Locale): string[] {
  return due.map((one) => taskWords(one, locale));
}

function taskWords(due: Due, locale: Locale): string {
  const { tasks: t } = paperWords(locale).cohort;
  const on = (day: string) => shortDate(day, locale);
  switch (due.what) {
    case 'consent':
      return due.ends === undefined ? t.noConsent : t.consent(on(due.ends));
    case 'entry':
      return t.entry(on(due.since));
    case 'meeting':
      return due.last === undefined ? t.firstMeeting : t.meeting(on(due.last));
    case 'civic-training':
      return t.civic(on(due.ends));
    case 'exit':
      return t.exit(on(due.ends));
    case 'review':
      return t.review(on(due.ends));
  }
}
