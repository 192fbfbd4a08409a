/**
 * The *bilan nominatif*: closes a volunteer's file with the administration and serves as a letter of recommendation.
 * It describes the activities and evaluates aptitudes, knowledge and competences, jointly by the tutor, the
 * organisation and the volunteer (code du service national, article L120-1 III).
 */
import type { Entry } from '../authoring/content.ts';
import type { Framework } from '../authoring/schemas/framework.ts';
import { longDate } from '../locales/dates.ts';
import { activities } from './bilan-activities.ts';
import { competences } from './bilan-competences.ts';
import { identity, signatures } from './bilan-identity.ts';
import { bodyMarkdown, parts, plain, section, sourced } from './markdown-text.ts';
import { fullName, type PaperLinks, type PaperSubject, positioningOf } from './subject.ts';

/** How much the bilan tells, where two pages are too few for everything. */
export interface BilanDetail {
  /** The most badges named under one competence, the best first. */
  readonly badges: number;
  /** Whether the best badge under a competence tells its concrete act, where the tutor noted nothing. */
  readonly acts: boolean;
  /** Whether the volunteer's own words stand in it, and what they still want to work on. */
  readonly own: boolean;
  /** Whether an activity tells what it became. */
  readonly outcomes: boolean;
  /** The most activities told: missions first, then what was done beside them. */
  readonly activities: number;
  /** The most missions told, even where that is more than `activities`. */
  readonly missions: number;
}

/**
 * From the richest to the leanest: first the smaller acts go, then badges beside the best ones; the volunteer's own
 * words go last but for what an activity became, since the law has the three evaluate together.
 */
export const bilanDetails: readonly BilanDetail[] = [
  ...[14, 10, 8, 7, 6, 5].map((activities) => detail(4, activities, 14)),
  ...[6, 5].map((activities) => detail(3, activities, 10)),
  ...[5, 4, 3].map((activities) => detail(2, activities, 10)),
  ...[3, 0].map((activities) => detail(1, activities, 8)),
  detail(1, 0, 6),
  detail(1, 0, 6, { own: false }),
  detail(1, 0, 6, { own: false, acts: false }),
  detail(1, 0, 5, { own: false, acts: false, outcomes: false }),
];

function detail(
  badges: number,
  activities: number,
  missions: number,
  less: Partial<BilanDetail> = {},
): BilanDetail {
  return { badges, activities, missions, acts: true, own: true, outcomes: true, ...less };
}

/** A paper as Markdown, and what it does not tell for want of room, in words. */
export interface Bilan {
  readonly markdown: string;
  readonly leftOut: readonly string[];
  /** What is still to be written, and in which file, in words. */
  readonly missing: readonly string[];
}

/** Drafts the bilan of a person, with so much detail. Each sentence is followed by its file and line, in a comment. */
export function draftBilan(subject: PaperSubject, detail: BilanDetail, { portfolio }: PaperLinks): Bilan {
  const { person, words: t, day, locale, places } = subject;
  const leftOut: string[] = [];
  const { review } = person;
  const framework = frameworkOf(subject);
  const markdown = parts(
    `# ${t.bilan.title(plain(fullName(person)))}`,
    `**${t.draft(longDate(day, locale))}.** ${t.notOfficial} ${t.bilan.sent} ${t.law}${person.profile.data.example ? ` ${t.example}` : ''}`,
    identity(subject),
    section(t.bilan.objectives, objectives(subject) || `*${t.bilan.noObjective}*`),
    section(t.bilan.activities, activities(subject, detail, leftOut)),
    framework &&
      section(
        t.bilan.competences(plain(framework.data.name)),
        competences(subject, framework, detail, leftOut),
      ),
    portfolio && plain(t.bilan.proof(portfolio)),
    section(t.bilan.trainings, trainings(subject) || `*${t.bilan.noTraining}*`),
    section(t.bilan.future, future(subject, detail) || `*${t.bilan.noFuture}*`),
    section(
      t.bilan.words,
      review ? bodyMarkdown(review.body, places.of(review.file)) : `*${t.bilan.toWrite}*`,
      review && sourced(plain(review.data.author), places.of(review.file, ['author'])),
    ),
    section(t.bilan.own, ownWords(subject, detail, leftOut)),
    section(t.bilan.signatures, signatures(subject)),
  );
  const note = leftOut.length === 0 ? '' : comment(`${t.bilan.leftOut} :`, leftOut);
  return { markdown: `${parts(markdown, note)}\n`, leftOut, missing: missingIn(subject, framework) };
}

/** What a bilan needs and the files do not have yet. */
function missingIn({ person, words: t }: PaperSubject, framework: Entry<Framework> | undefined): string[] {
  const { missing } = t.bilan;
  const { trainings: taken, future: aimed } = person.profile.data;
  const seen = new Set(person.review?.data.levels.map(({ competence }) => competence));
  const unseen = (framework?.data.competences ?? []).filter(({ id }) => !seen.has(id)).length;
  return [
    ...(person.review ? [] : [missing.review]),
    ...(person.review && unseen > 0 ? [missing.levels(unseen)] : []),
    ...(positioningOf(person, 'entry') ? [] : [missing.entry]),
    ...(positioningOf(person, 'exit') ? [] : [missing.exit]),
    ...(taken.length > 0 ? [] : [missing.trainings]),
    ...(aimed ? [] : [missing.future]),
  ];
}

function comment(title: string, lines: readonly string[]): string {
  return `<!--\n${[title, ...lines.map((line) => `- ${line}`)].join('\n').replaceAll('--', '- -')}\n-->`;
}

/** The framework that the bilan evaluates: that of the review, else the one the person was positioned in. */
function frameworkOf({ content, person }: PaperSubject): Entry<Framework> | undefined {
  const named = [
    ...(person.review?.data.levels ?? []),
    ...(positioningOf(person, 'exit')?.data.levels ?? []),
    ...(positioningOf(person, 'entry')?.data.levels ?? []),
  ];
  return (
    content.frameworks.get(named[0]?.framework ?? 'rectec-engagement') ?? [...content.frameworks.values()][0]
  );
}

function objectives({ person, places }: PaperSubject): string {
  const entry = positioningOf(person, 'entry');
  return (entry?.data.objectives ?? [])
    .map(({ title, outcome }, index) => {
      const words = outcome ? `**${plain(title)}**. ${plain(outcome)}` : `**${plain(title)}**.`;
      return `- ${sourced(words, places.of(entry?.file ?? '', ['objectives', index]))}`;
    })
    .join('\n');
}

function trainings({ person, words: t, locale, places }: PaperSubject): string {
  const { data, file } = person.profile;
  return data.trainings
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map((training) => {
      const { name, date, days } = training;
      const when = [t.on(longDate(date, locale)), ...(days === undefined ? [] : [t.days(days)])].join(', ');
      return `- ${sourced(`${plain(name)}, ${when}`, places.of(file, ['trainings', data.trainings.indexOf(training)]))}`;
    })
    .join('\n');
}

function future({ person, words: t, locale, places }: PaperSubject, detail: BilanDetail): string {
  const { data, file } = person.profile;
  const exit = positioningOf(person, 'exit');
  const goal = data.future;
  const next = exit?.data.objectives ?? [];
  const aim =
    goal &&
    sourced(
      plain(t.bilan.seeks(goal.aim, goal.place, goal.from && longDate(goal.from, locale))),
      places.of(file, ['future', 'aim']),
    );
  return parts(
    // What came of it says more than what was looked for.
    goal?.outcome ? sourced(plain(goal.outcome), places.of(file, ['future', 'outcome'])) : aim,
    next.length > 0 &&
      detail.own &&
      `${t.bilan.next} ${next
        .map(({ title }, index) =>
          sourced(plain(title), places.of(exit?.file ?? '', ['objectives', index, 'title'])),
        )
        .join(' ; ')}`,
  );
}

function ownWords(
  { person, places, words: t }: PaperSubject,
  detail: BilanDetail,
  leftOut: string[],
): string {
  const exit = positioningOf(person, 'exit');
  if (!exit || exit.body === '') return '';
  if (detail.own) return bodyMarkdown(exit.body, places.of(exit.file));
  leftOut.push(`${t.bilan.own} (${exit.file})`);
  return '';
}
