/**
 * The *bilan nominatif*: closes a volunteer's file with the administration and serves as a letter of recommendation.
 * It describes the activities and evaluates aptitudes, knowledge and competences, jointly by the tutor, the
 * organisation and the volunteer (code du service national, article L120-1 III).
 */
import type { Entry } from '../authoring/content.ts';
import type { Framework } from '../authoring/schemas/framework.ts';
import { longDate } from '../locales/dates.ts';
import { supportsOf } from '../portfolio/supports.ts';
import { type CompetenceVoices, voicesOf } from '../portfolio/voices.ts';
import { bodyMarkdown, parts, plain, section, sourced, table } from './markdown-text.ts';
import {
  attestedAwards,
  badgeWords,
  fullName,
  type PaperLinks,
  type PaperSubject,
  positioningOf,
  spanWords,
} from './subject.ts';

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

/** From the richest to the leanest: first the smaller acts go, then badges beside the best ones, then words. */
export const bilanDetails: readonly BilanDetail[] = [
  ...[14, 10, 8, 7, 6, 5].map((activities) => detail(4, activities, 14)),
  ...[6, 5].map((activities) => detail(3, activities, 10)),
  ...[5, 4, 3].map((activities) => detail(2, activities, 10)),
  detail(2, 3, 8, { own: false }),
  detail(1, 3, 8, { own: false }),
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
}

/** Drafts the bilan of a person, with so much detail. Each sentence is followed by its file and line, in a comment. */
export function draftBilan(subject: PaperSubject, detail: BilanDetail, { portfolio }: PaperLinks): Bilan {
  const { person, words: t, day, locale, places } = subject;
  const leftOut: string[] = [];
  const { review } = person;
  const framework = frameworkOf(subject);
  const markdown = parts(
    `# ${t.bilan.title}`,
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
    section(t.bilan.trainings, trainings(subject)),
    section(t.bilan.future, future(subject, detail)),
    section(
      t.bilan.words,
      review ? bodyMarkdown(review.body, places.of(review.file)) : `*${t.bilan.toWrite}*`,
      review && sourced(plain(review.data.author), places.of(review.file, ['author'])),
    ),
    section(t.bilan.own, ownWords(subject, detail, leftOut)),
    section(t.bilan.signatures, signatures(subject)),
  );
  const note = leftOut.length === 0 ? '' : comment(`${t.bilan.leftOut} :`, leftOut);
  return { markdown: `${parts(markdown, note)}\n`, leftOut };
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

function identity(subject: PaperSubject): string {
  const { content, person, words: t, places } = subject;
  const { data, file } = person.profile;
  const { name, place, agrement } = content.issuer.data;
  const structure = (path: string) => places.of(content.issuer.file, [path]);
  const profile = (path: string) => places.of(file, [path]);
  const label = (words: string) => `**${words}**`;
  const known = (value: string | undefined, path: string, of = profile): string =>
    value === undefined ? t.toFill : sourced(plain(value), of(path));
  const { bilan } = t;
  return table(
    [],
    [
      [
        label(bilan.name),
        known(fullName(person), 'firstName'),
        label(bilan.structure),
        known([name, place].filter(Boolean).join(', '), 'name', structure),
      ],
      [label(bilan.born), t.toFill, label(bilan.agrement), known(agrement, 'agrement', structure)],
      [label(bilan.address), t.toFill, label(bilan.tutor), known(data.tutor, 'tutor')],
      [
        label(bilan.mission),
        known(data.mission, 'mission'),
        label(bilan.domain),
        known(data.domain, 'domain'),
      ],
      [
        label(bilan.dates),
        known(spanWords(subject, data.starts, data.ends), 'starts'),
        label(bilan.hours),
        known(data.weeklyHours === undefined ? undefined : t.hours(data.weeklyHours), 'weeklyHours'),
      ],
    ],
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

/** The missions, then what was done beside them, each with what it became, in the order of their days. */
function activities(subject: PaperSubject, detail: BilanDetail, leftOut: string[]): string {
  const { content, person, words: t, locale, places } = subject;
  const title = (slug: string) => content.missions.get(slug)?.data.title ?? slug;
  const missions = person.missions.map(({ slug, data, file }) => ({
    from: data.from,
    weight: Date.parse(data.to ?? subject.day) - Date.parse(data.from),
    when: spanWords(subject, data.from, data.to),
    title: title(slug),
    became: data.outcome && sourced(plain(data.outcome), places.of(file, ['outcome'])),
  }));
  const aimed = new Set(person.missions.map(({ data }) => data.badge));
  const others = attestedAwards(subject)
    .filter(({ badge, data }) => !aimed.has(badge) && data.summary !== undefined)
    .map(({ badge, data, file }) => ({
      from: data.date,
      weight: 0,
      when: t.on(longDate(data.date, locale)),
      title: content.badges.get(badge)?.data.title ?? badge,
      became: sourced(plain(data.summary ?? ''), places.of(file, ['summary'])),
    }));
  // The longest matter most; what is kept is told in the order of its days all the same.
  const all = [...missions.toSorted((a, b) => b.weight - a.weight), ...others];
  const kept = all.slice(0, Math.max(detail.activities, Math.min(missions.length, detail.missions)));
  for (const one of all.slice(kept.length)) leftOut.push(`${one.title} (${one.when})`);
  if (kept.length === 0) return '';
  const rows = kept
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((one) => [plain(one.when), `**${plain(one.title)}**`, (detail.outcomes && one.became) || '']);
  return table([t.bilan.when, t.bilan.activity, t.bilan.became], rows);
}

function competences(
  subject: PaperSubject,
  framework: Entry<Framework>,
  detail: BilanDetail,
  leftOut: string[],
): string {
  const { content, person, words: t, locale } = subject;
  const [entry, exit] = [positioningOf(person, 'entry'), positioningOf(person, 'exit')];
  const voices = voicesOf(framework, {
    entry: entry?.data,
    exit: exit?.data,
    review: person.review?.data,
    supports: supportsOf(person.awards.values(), content.badges, content.frameworks),
  });
  const on = (day: string | undefined) => (day ? t.bilan.declaredOn(longDate(day, locale)) : t.bilan.notYet);
  const of = Math.max(...framework.data.competences.map(({ levels }) => levels.length));
  return parts(
    table(
      [t.bilan.competence, t.bilan.person, t.bilan.seen, t.bilan.shown],
      voices.map((voice) => [
        plain(voice.competence.name),
        level(subject, voice.person, voice),
        level(subject, voice.structure, voice),
        evidence(subject, voice, detail, leftOut),
      ]),
    ),
    t.bilan.scale(of, on((exit ?? entry)?.data.date), on(person.review?.data.date)),
  );
}

function level(
  { words: t }: PaperSubject,
  value: number | undefined,
  { competence }: CompetenceVoices,
): string {
  return value === undefined ? t.noLevel : t.level(value, competence.levels.length);
}

/** What the tutor noted, else a concrete act; then the badges that attest it, the best first. */
function evidence(
  subject: PaperSubject,
  { competence, note, supports }: CompetenceVoices,
  detail: BilanDetail,
  leftOut: string[],
): string {
  const { person, words: t, places } = subject;
  const held = supports.flatMap(({ badge, level: reached }) => {
    const award = person.awards.get(badge);
    return award?.kind === 'award' ? [{ award, reached }] : [];
  });
  const [kept, rest] = [held.slice(0, detail.badges), held.slice(detail.badges)];
  for (const { award, reached } of rest)
    leftOut.push(`${competence.name} : ${badgeWords(subject, award, reached)}`);
  const [best] = held;
  const noted = person.review?.data.levels.findIndex(
    (one) => one.note === note && one.competence === competence.id,
  );
  const told =
    note !== undefined && person.review
      ? sourced(plain(note), places.of(person.review.file, ['levels', noted ?? 0, 'note']))
      : detail.acts && best?.award.data.summary
        ? sourced(plain(best.award.data.summary), places.of(best.award.file, ['summary']))
        : '';
  const named = kept
    .map(({ award, reached }) =>
      sourced(plain(badgeWords(subject, award, reached)), places.of(award.file, ['date'])),
    )
    .join(' ; ');
  // The style sheet sets what is emphasised in a cell on a line of its own.
  return [told, named && `*${t.badges(kept.length)} ${named}*`].filter(Boolean).join(' ');
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
  return parts(
    goal &&
      sourced(
        plain(t.bilan.seeks(goal.aim, goal.place, goal.from && longDate(goal.from, locale))),
        places.of(file, ['future', 'aim']),
      ),
    goal?.outcome && sourced(plain(goal.outcome), places.of(file, ['future', 'outcome'])),
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

function signatures({ content, person, words: t }: PaperSubject): string {
  const names = [fullName(person), person.profile.data.tutor ?? t.toFill, content.issuer.data.name];
  return table(
    [t.bilan.name, t.bilan.tutoring, t.bilan.forStructure],
    [names.map(plain), names.map(() => t.bilan.sign)],
  );
}
