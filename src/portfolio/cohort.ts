import type { Volunteer } from '../authoring/content.ts';

/** What the structure has to do for a person, the most pressing first. */
export type Due =
  | { readonly what: 'consent'; readonly ends: string | undefined }
  | { readonly what: 'entry'; readonly since: string }
  | { readonly what: 'meeting'; readonly last: string | undefined }
  | { readonly what: 'civic-training'; readonly ends: string }
  | { readonly what: 'exit'; readonly ends: string }
  | { readonly what: 'review'; readonly ends: string };

/** Where a person stands in the time of their mission. */
export type Phase = 'ahead' | 'under-way' | 'over';

/** A person as the structure follows them. */
export interface Standing {
  readonly phase: Phase;
  /** How much of the mission has gone by, from 0 to 1. */
  readonly share: number;
  readonly entry: boolean;
  readonly exit: boolean;
  /** The day of the last meeting held. */
  readonly lastMeeting: string | undefined;
  readonly due: readonly Due[];
}

/** The delays after which something is due, in days: written here, and told in the handbook. */
export const delays = {
  /** A first "J'en suis là" is written within a month. */
  entry: 31,
  /** No more than six weeks between two meetings. */
  meeting: 42,
  /** The second one is prepared in the last three weeks. */
  exit: 21,
  /** The bilan is prepared in the last week, to be signed before the person leaves. */
  review: 7,
  /** The civic training is planned two months before the end. */
  civic: 60,
  /** A consent that ends within a month is to be asked again. */
  consent: 30,
} as const;

/** Where a person stands on a day (`YYYY-MM-DD`), and what is due. */
export function standingOf({ profile, awards, meetings, review }: Volunteer, day: string): Standing {
  const { starts, ends, consent, trainings } = profile.data;
  const written = [...awards.values()].filter(({ data }) => data.date <= day);
  const moments = new Set(written.flatMap((award) => (award.kind === 'positioning' ? [award.moment] : [])));
  const [entry, exit] = [moments.has('entry'), moments.has('exit')];
  const lastMeeting = meetings.findLast(({ slug }) => slug <= day)?.slug;
  const phase: Phase = day < starts ? 'ahead' : day > ends ? 'over' : 'under-way';
  const due: Due[] = [];
  const given = consent && !(consent.withdrawn !== undefined && consent.withdrawn <= day);
  if (!given || daysBetween(day, consent.ends) < delays.consent)
    due.push({ what: 'consent', ends: given ? consent.ends : undefined });
  if (phase === 'under-way') {
    if (!entry && daysBetween(starts, day) >= delays.entry) due.push({ what: 'entry', since: starts });
    if (daysBetween(lastMeeting ?? starts, day) > delays.meeting)
      due.push({ what: 'meeting', last: lastMeeting });
    const civic = trainings.some(({ kind, date }) => kind === 'civic' && date <= ends);
    if (!civic && daysBetween(day, ends) <= delays.civic) due.push({ what: 'civic-training', ends });
  }
  if (phase !== 'ahead' && !exit && daysBetween(day, ends) <= delays.exit) due.push({ what: 'exit', ends });
  if (phase !== 'ahead' && !review && daysBetween(day, ends) <= delays.review)
    due.push({ what: 'review', ends });
  return { phase, share: shareOf(starts, ends, day), entry, exit, lastMeeting, due };
}

function shareOf(starts: string, ends: string, day: string): number {
  const length = daysBetween(starts, ends) + 1;
  return Math.min(1, Math.max(0, (daysBetween(starts, day) + 1) / length));
}

/** How many days lie between two, negative where the second comes first. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
