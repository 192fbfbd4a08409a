import type { AwardEntry, EndorsementFile, Entry, ImportedEntry, Volunteer } from '../content.ts';
import { endorsementDay } from '../endorsement-files.ts';
import type { Endorsement } from '../schemas/endorsement.ts';
import type { ImportedBadge } from '../schemas/imported-badge.ts';
import type { Meeting } from '../schemas/meeting.ts';
import type { Profile, Section } from '../schemas/profile.ts';
import type { Review } from '../schemas/review.ts';
import type { VolunteerMission } from '../schemas/volunteer-mission.ts';
import { passing, pick } from './passing.ts';
import { publishedAward } from './published-award.ts';
import { shownName } from './shown-name.ts';
import { type ToldName, toldName } from './told-name.ts';

/** What the site may know of a person who is published. */
export interface PublishedPerson {
  readonly slug: string;
  /** The name as it may be shown. */
  readonly name: string;
  readonly firstName: string;
  /** Whether the home page and the catalogues may name the person; never under 18. */
  readonly listed: boolean;
  /** Whether search engines may keep the page; never under 18, nor for who is known by address only. */
  readonly indexable: boolean;
  /** Whether signed credentials of this person may exist publicly. */
  readonly credentials: boolean;
  /** An invented person: the page says so. */
  readonly example: boolean;
  /** The day on which this person is looked at: today or, for an example, its own. */
  readonly day: string;
  /** The optional sections that the person chose to show. */
  readonly shows: ReadonlySet<Section>;
  readonly profile: Entry<PublishedProfile>;
  /** By badge. Without the section `positioning`, a "J'en suis là" has no words; without `levels`, no levels. */
  readonly awards: ReadonlyMap<string, AwardEntry>;
  /** Empty without the section `missions`. */
  readonly missions: readonly Entry<VolunteerMission>[];
  /** The badges that missions under way aim at, for the map: known even where the missions are not shown. */
  readonly aimedAt: ReadonlySet<string>;
  /** Only those that are shared, without the names of who was there. */
  readonly meetings: readonly Entry<PublishedMeeting>[];
  /** What the structure saw of each competence; without the section `voices`, nothing. */
  readonly review: PublishedReview | undefined;
  /** Empty without the section `endorsements`. */
  readonly endorsements: readonly Entry<Endorsement>[];
  /** Empty without the section `endorsements`, and for who shares no signed file. */
  readonly signedEndorsements: readonly EndorsementFile[];
  /** Empty without the section `elsewhere`. */
  readonly importedBadges: readonly PublishedImport[];
  /** What a name that someone else wrote tells of the person, whose name in full does not pass. */
  readonly toldName: (name: string) => ToldName;
}

/** A badge earned elsewhere. Its bytes are there to be looked at and drawn; who publishes them asks `shared` first. */
export interface PublishedImport extends ImportedEntry {
  /** Whether its own file may be given away; never under 18, nor for who shares no signed file. */
  readonly shared: boolean;
}

/** Not in it: the last name, age, consent, tutor, what only the bilan needs, and the choices themselves. */
export type PublishedProfile = Pick<Profile, (typeof profileFields)[number]>;
export type PublishedMeeting = Pick<Meeting, (typeof meetingFields)[number]>;
/** The levels with their notes: never the body, which is for the bilan, nor who wrote it and when. */
export type PublishedReview = Pick<Review, 'levels'>;

// What is always shown, then what depends on a choice or on the day.
const alwaysShown = ['starts', 'ends', 'mission', 'place', 'pathways', 'future', 'formerly'] as const;
const profileFields = [...alwaysShown, 'strengths', 'trainings', 'photo'] as const;
const meetingFields = ['kind', 'decisions', 'next'] as const satisfies readonly (keyof Meeting)[];
const missionFields = [
  'from',
  'to',
  'badge',
  'outcome',
] as const satisfies readonly (keyof VolunteerMission)[];
const reviewFields = [
  'framework',
  'competence',
  'level',
  'note',
] as const satisfies readonly (keyof Review['levels'][number])[];
const importFields = [
  'title',
  'issuer',
  'format',
  'outcome',
  'checked',
  'status',
  'original',
  'reveals',
  'otherName',
] as const satisfies readonly (keyof ImportedBadge)[];
const endorsementFields = ['by', 'role', 'organisation', 'date', 'badge'] as const;

/** What may be known, on a day, of a person whom the gate lets through. */
export function publishedPerson(volunteer: Volunteer, day: string): PublishedPerson {
  const { slug, profile, missions, meetings, review, endorsements } = volunteer;
  const { firstName, adult, visibility, credentials, example } = profile.data;
  const shows = shownSections(profile.data);
  const listed = visibility === 'public' && adult;
  const awards = new Map(
    [...volunteer.awards]
      .filter(([, award]) => award.data.date <= day)
      .map(([badge, award]) => [badge, publishedAward(award, { day, shows, adult })]),
  );
  return {
    slug,
    name: shownName(profile.data),
    firstName,
    listed,
    indexable: listed,
    credentials: credentials === 'public',
    example: example !== undefined,
    day,
    shows,
    profile: publishedProfile(profile, { day, shows, awards }),
    awards,
    missions: shows.has('missions') ? publishedMissions(missions, day) : [],
    aimedAt: aimedAt(missions, awards, day),
    meetings: meetings
      .filter((meeting) => meeting.data.shared && meeting.slug <= day)
      .map((meeting) => passing(meeting, pick(meeting.data, meetingFields))),
    review: shows.has('voices') && review && review.data.date <= day ? publishedReview(review) : undefined,
    endorsements: endorsements
      .filter(({ data }) => shows.has('endorsements') && data.date <= day)
      .map((endorsement) => passing(endorsement, pick(endorsement.data, endorsementFields))),
    signedEndorsements: volunteer.signedEndorsements.filter((file) => {
      const date = endorsementDay(file);
      return shows.has('endorsements') && credentials === 'public' && date !== undefined && date <= day;
    }),
    importedBadges: volunteer.importedBadges
      .filter(({ data }) => shows.has('elsewhere') && data.checked <= day)
      .map((badge) => publishedImport(badge, adult && credentials === 'public')),
    toldName: (name) => toldName(profile.data, name),
  };
}

function publishedImport(badge: ImportedEntry, mayShare: boolean): PublishedImport {
  const { original, keys } = badge;
  const shared = mayShare && badge.data.original === 'public';
  return { ...passing(badge, pick(badge.data, importFields)), original, keys, shared };
}

function shownSections({ show, adult, photo }: Profile): ReadonlySet<Section> {
  return new Set(show.filter((section) => section !== 'photo' || (adult && photo !== undefined)));
}

function publishedProfile(
  profile: Entry<Profile>,
  { day, shows, awards }: Pick<PublishedPerson, 'day' | 'shows' | 'awards'>,
): Entry<PublishedProfile> {
  const { photo, strengths, trainings } = profile.data;
  return passing(profile, {
    ...pick(profile.data, alwaysShown),
    // A strength is a claim that its badge supports: it does not outlive it.
    strengths: strengths.filter(({ badge }) => {
      const award = awards.get(badge);
      return award !== undefined && award.data.withdrawn === undefined;
    }),
    trainings: shows.has('trainings') ? trainings.filter(({ date }) => date <= day) : [],
    ...(photo !== undefined && shows.has('photo') ? { photo } : {}),
  });
}

/** Missions as one knew them on a day: before the end of one, neither that end nor what it became is known. */
function publishedMissions(missions: Volunteer['missions'], day: string): Entry<VolunteerMission>[] {
  return missions
    .filter(({ data }) => data.from <= day)
    .map((mission) => {
      const { to, outcome, ...data } = pick(mission.data, missionFields);
      if (to !== undefined && to > day) return { ...passing(mission, data), body: '' };
      return passing(mission, pick(mission.data, missionFields));
    });
}

function publishedReview({ data }: Entry<Review>): PublishedReview {
  return { levels: data.levels.map((level) => pick(level, reviewFields)) };
}

function aimedAt(
  missions: Volunteer['missions'],
  awards: ReadonlyMap<string, AwardEntry>,
  day: string,
): ReadonlySet<string> {
  const aims = missions
    .filter(({ data: { from, to } }) => from <= day && (to === undefined || to >= day))
    .flatMap(({ data: { badge } }) => badge ?? []);
  return new Set(aims.filter((badge) => !awards.has(badge)));
}
