import { longDate } from '../locales/dates.ts';
import type { BilanDetail } from './bilan.ts';
import { plain, sourced, table } from './markdown-text.ts';
import { attestedAwards, badgeWords, type PaperSubject, spanWords } from './subject.ts';

/** Something that the person did, as a row of the table. */
interface Activity {
  /** The day it began. */
  readonly from: string;
  /** How long it took: the longest are told first where there is no room for all. */
  readonly weight: number;
  readonly when: string;
  readonly title: string;
  /** Markdown. */
  readonly became: string;
  /** The badge that it gave. */
  readonly badge: string;
}

/**
 * The missions, then what was done beside them, each with what it became and the badge obtained, in the order of their
 * days. What is not told is added to `leftOut`: no attested badge is lost.
 */
export function activities(subject: PaperSubject, detail: BilanDetail, leftOut: string[]): string {
  const { words: t } = subject;
  const missions = missionsOf(subject);
  const all = [...missions.toSorted((a, b) => b.weight - a.weight), ...othersOf(subject)];
  const kept = all.slice(0, Math.max(detail.activities, Math.min(missions.length, detail.missions)));
  for (const { title, when } of all.slice(kept.length)) leftOut.push(`${title} (${when})`);
  if (kept.length === 0) return '';
  const rows = kept
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((one) => [
      plain(one.when),
      `**${plain(one.title)}**`,
      [detail.outcomes && one.became, one.badge].filter(Boolean).join(' '),
    ]);
  return table([t.bilan.when, t.bilan.activity, t.bilan.became], rows);
}

function missionsOf(subject: PaperSubject): Activity[] {
  const { content, person, words: t, day, places } = subject;
  const awards = new Map(attestedAwards(subject).map((award) => [award.badge, award]));
  return person.missions.map(({ slug, data, file }) => {
    const award = awards.get(data.badge ?? '');
    return {
      from: data.from,
      weight: Date.parse(data.to ?? day) - Date.parse(data.from),
      when: spanWords(subject, data.from, data.to),
      title: content.missions.get(slug)?.data.title ?? slug,
      became: data.outcome ? sourced(plain(data.outcome), places.of(file, ['outcome'])) : '',
      badge: award
        ? sourced(`${t.badges(1)} ${plain(badgeWords(subject, award))}`, places.of(award.file, ['date']))
        : '',
    };
  });
}

/** The attested badges that no mission aimed at. */
function othersOf(subject: PaperSubject): Activity[] {
  const { content, person, words: t, locale, places } = subject;
  const aimed = new Set(person.missions.map(({ data }) => data.badge));
  return attestedAwards(subject)
    .filter(({ badge }) => !aimed.has(badge))
    .map(({ badge, data, file }) => {
      const written = content.badges.get(badge)?.data;
      const told = data.summary
        ? sourced(plain(data.summary), places.of(file, ['summary']))
        : sourced(plain(written?.description ?? ''), places.of(`badges/${badge}.md`, ['description']));
      return {
        from: data.date,
        weight: 0,
        when: t.on(longDate(data.date, locale)),
        title: written?.title ?? badge,
        became: told,
        badge: '',
      };
    });
}
