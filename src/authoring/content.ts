/** What the content folder holds once read: the types that the whole project speaks in. */
import type { Roots } from './roots.ts';
import type { Award } from './schemas/award.ts';
import type { Badge } from './schemas/badge.ts';
import type { Endorsement } from './schemas/endorsement.ts';
import type { Framework } from './schemas/framework.ts';
import type { ImportedBadge } from './schemas/imported-badge.ts';
import type { Issuer } from './schemas/issuer.ts';
import type { Letter } from './schemas/letter.ts';
import type { Meeting } from './schemas/meeting.ts';
import type { Mission } from './schemas/mission.ts';
import type { Pathway } from './schemas/pathway.ts';
import type { Positioning } from './schemas/positioning.ts';
import type { Profile } from './schemas/profile.ts';
import type { Review } from './schemas/review.ts';
import type { VolunteerMission } from './schemas/volunteer-mission.ts';

/** One Markdown file: its front matter as its schema gives it, and its body as it was written. */
export interface Entry<T> {
  /** The name that addresses and references use: the file's name without its ending, or the folder's. */
  readonly slug: string;
  /** The file, from the content folder, with forward slashes: `badges/accueil.md`. */
  readonly file: string;
  readonly data: T;
  /** The Markdown after the front matter, as written, without leading and trailing blank lines. */
  readonly body: string;
  /** The line of the file (from 1) on which `body` starts. */
  readonly bodyLine: number;
}

/** An award: the file in `awards/`, or the "J'en suis là" that is the award of its badge. */
export type AwardEntry =
  | ({ readonly kind: 'award'; readonly badge: string } & Entry<Award>)
  | ({
      readonly kind: 'positioning';
      readonly moment: 'entry' | 'exit';
      readonly badge: string;
    } & Entry<Positioning>);

/** A signed endorsement as it was dropped in: `endorsements/<id>.json`. Nothing of it is established here. */
export interface EndorsementFile {
  readonly slug: string;
  readonly file: string;
  /** The file, as it is given away again. */
  readonly text: string;
  readonly document: unknown;
  /** What `<id>.did.json` beside it holds: the key document of who signed; `undefined` where there is none. */
  readonly keys: unknown;
}

/** A badge earned elsewhere: what the import wrote of it, and the badge's own file, as it came. */
export interface ImportedEntry extends Entry<ImportedBadge> {
  readonly original: {
    readonly file: string;
    /** What its name ends with. */
    readonly ending: '.png' | '.svg' | '.json';
    readonly bytes: Uint8Array<ArrayBuffer>;
  };
  /** The key document of its issuer, `<id>.did.json`, as the import got it; `undefined` where there is none. */
  readonly keys: unknown;
}

/** One person's folder. */
export interface Volunteer {
  readonly slug: string;
  readonly profile: Entry<Profile>;
  /** By badge; the two "J'en suis là" are among them. */
  readonly awards: ReadonlyMap<string, AwardEntry>;
  readonly missions: readonly Entry<VolunteerMission>[];
  /** By date, oldest first; the slug is the date. */
  readonly meetings: readonly Entry<Meeting>[];
  readonly review: Entry<Review> | undefined;
  readonly endorsements: readonly Entry<Endorsement>[];
  readonly letters: readonly Entry<Letter>[];
  readonly signedEndorsements: readonly EndorsementFile[];
  readonly importedBadges: readonly ImportedEntry[];
}

/** All that people wrote, read once; `authoring/gate.ts` decides what of it the site may know. */
export interface Content {
  /** Where it stands, absolute. */
  readonly root: Roots;
  readonly issuer: Entry<Issuer>;
  readonly badges: ReadonlyMap<string, Entry<Badge>>;
  readonly frameworks: ReadonlyMap<string, Entry<Framework>>;
  readonly pathways: ReadonlyMap<string, Entry<Pathway>>;
  readonly missions: ReadonlyMap<string, Entry<Mission>>;
  readonly volunteers: ReadonlyMap<string, Volunteer>;
}
