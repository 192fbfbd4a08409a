import type { Entry } from '../authoring/content.ts';
import type { Framework } from '../authoring/schemas/framework.ts';
import type { Positioning } from '../authoring/schemas/positioning.ts';
import { longDate } from '../locales/dates.ts';
import { supportsOf } from '../portfolio/supports.ts';
import { type CompetenceVoices, voicesOf } from '../portfolio/voices.ts';
import type { BilanDetail } from './bilan.ts';
import { parts, plain, sourced, table } from './markdown-text.ts';
import { badgeWords, type PaperSubject, positioningOf } from './subject.ts';

/**
 * The competences of a framework, each with the level that the person and the structure give and what shows it. Badges
 * that are not named are added to `leftOut`.
 */
export function competences(
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
  const counts = new Set(framework.data.competences.map(({ levels }) => levels.length));
  const on = (day: string | undefined) => day && longDate(day, locale);
  return parts(
    table(
      [t.bilan.competence, t.bilan.person, t.bilan.seen, t.bilan.shown],
      voices.map((voice) => [
        plain(voice.competence.name),
        own(subject, voice, entry?.data, exit?.data),
        level(subject, voice.structure, voice),
        evidence(subject, voice, detail, leftOut),
      ]),
    ),
    [
      counts.size === 1 && t.bilan.scale(Math.max(...counts)),
      t.bilan.declared(on((exit ?? entry)?.data.date)),
      t.bilan.observed(on(person.review?.data.date)),
      t.bilan.attested,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** The level that the person gives themselves; with the one of the arrival before it, where it has moved since. */
function own(
  subject: PaperSubject,
  voice: CompetenceVoices,
  entry: Positioning | undefined,
  exit: Positioning | undefined,
): string {
  const before = entry?.levels.find(
    (one) => one.framework === voice.framework && one.competence === voice.competence.id,
  )?.level;
  const now = level(subject, voice.person, voice);
  return exit && before !== undefined && voice.person !== undefined && before !== voice.person
    ? `${before} → ${now}`
    : now;
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
