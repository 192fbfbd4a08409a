/**
 * The gate: the one place which decides who and what the site may know. What does not pass is absent from what
 * it returns, in value and in type: each entry is built from a list of the fields that may pass, so that a field
 * added to a schema stays private until it is named there.
 */
import type { Content, Volunteer } from './content.ts';
import { endorsementDay } from './endorsement-files.ts';
import { hiddenNames } from './published/hidden-names.ts';
import { publishedBadges } from './published/published-badge.ts';
import { type PublishedPerson, publishedPerson } from './published/published-person.ts';
import { type ToldInText, toldInOf } from './published/told-in-text.ts';
import type { Profile } from './schemas/profile.ts';

export type {
  PublishedImport,
  PublishedMeeting,
  PublishedPerson,
  PublishedProfile,
  PublishedReview,
} from './published/published-person.ts';

/** What the site may know, as of one day. */
export interface Published
  extends Pick<Content, 'issuer' | 'badges' | 'frameworks' | 'pathways' | 'missions'> {
  readonly people: ReadonlyMap<string, PublishedPerson>;
  /** Whether a name may be said that was signed earlier: not one that its person does not let the site know now. */
  readonly mayName: (name: string) => boolean;
  /** What a text that someone else wrote tells of names, where it is published for the person of this folder. */
  readonly toldIn: (slug: string) => ToldInText;
  /** Who is not published, and why: for the structure's eyes, never for a page. */
  readonly withheld: readonly { readonly slug: string; readonly reason: WithholdingReason }[];
}

/** Why a person is not published; where there are several reasons, the first of this list. */
export type WithholdingReason =
  | 'private'
  | 'no-consent'
  | 'consent-withdrawn'
  | 'consent-not-started'
  | 'consent-ended'
  | 'minor-without-guardian';

/** Decides what of the content may be published on `day` (`YYYY-MM-DD`). */
export function publishable(content: Content, day: string): Published {
  const { issuer, frameworks, pathways, missions } = content;
  const people = new Map<string, PublishedPerson>();
  const withheld: { slug: string; reason: WithholdingReason }[] = [];
  for (const [slug, volunteer] of content.volunteers) {
    const seenOn = dayOfPerson(volunteer, day);
    const reason = withholdingReason(volunteer.profile.data, seenOn);
    if (reason) withheld.push({ slug, reason });
    else people.set(slug, publishedPerson(volunteer, seenOn));
  }
  const hidden = hiddenNames(content, people);
  return {
    issuer,
    badges: publishedBadges(content, people),
    frameworks,
    pathways,
    missions,
    people,
    mayName: (name) => !hidden.has(name),
    toldIn: toldInOf(content, hidden),
    withheld,
  };
}

/**
 * The files that may be published of a person, as their paths in the person's `files/` folder, sorted: the
 * evidence of published awards, and the photo where it is shown. No other file of that folder may leave it.
 */
export function publishedFiles({ profile, awards }: PublishedPerson): string[] {
  const evidence = [...awards.values()].flatMap((award) => award.data.evidence.map(({ file }) => file));
  const files = [profile.data.photo, ...evidence].filter((file) => file !== undefined);
  return [...new Set(files)].sort();
}

/**
 * An invented person is looked at on a day of their own, so that an example does not age: the day that the profile
 * names, or that of what was written of them since, such as an award that someone adds to try.
 */
export function dayOfPerson(volunteer: Volunteer, day: string): string {
  const seenOn = volunteer.profile.data.example?.seenOn;
  if (seenOn === undefined) return day;
  return [seenOn, ...writtenDays(volunteer).filter((written) => written <= day)].reduce((a, b) =>
    a > b ? a : b,
  );
}

function writtenDays({
  profile,
  awards,
  meetings,
  review,
  endorsements,
  signedEndorsements,
  importedBadges,
}: Volunteer): string[] {
  const days = [
    profile.data.consent?.withdrawn,
    ...profile.data.trainings.map(({ date }) => date),
    ...[...awards.values()].flatMap(({ data }) => [data.date, data.withdrawn?.date, data.reissue?.date]),
    ...meetings.map(({ slug }) => slug),
    review?.data.date,
    ...endorsements.map(({ data }) => data.date),
    ...signedEndorsements.map(endorsementDay),
    ...importedBadges.map(({ data }) => data.checked),
  ];
  return days.filter((written) => written !== undefined);
}

/** Why a person may not be published on a day, if so. The last day of consent counts as consent. */
function withholdingReason(profile: Profile, day: string): WithholdingReason | undefined {
  const { visibility, consent, adult } = profile;
  if (visibility === 'private') return 'private';
  if (!consent) return 'no-consent';
  if (consent.withdrawn !== undefined && consent.withdrawn <= day) return 'consent-withdrawn';
  if (consent.date > day) return 'consent-not-started';
  if (consent.ends < day) return 'consent-ended';
  if (!adult && !(consent.guardian && consent.guardian.date <= day)) return 'minor-without-guardian';
  return undefined;
}
