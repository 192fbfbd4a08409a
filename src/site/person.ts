import type { AwardEntry } from '../authoring/content.ts';
import type { PublishedPerson } from '../authoring/gate.ts';
import { longDate, monthsBetween } from '../locales/dates.ts';
import { sentenceCase } from '../locales/sentence-case.ts';
import { achievementAddress } from '../openbadges/addresses.ts';
import type { SignedEndorsement } from '../openbadges/endorsement.ts';
import { serialise } from '../openbadges/serialise.ts';
import { type SupportingAward, supportsOf } from '../portfolio/supports.ts';
import { type Tally, tallyOf } from '../portfolio/tally.ts';
import { type AwardView, shortText } from './award.ts';
import type { BadgeView } from './badge.ts';
import { type BadgeGroups, badgeGroups } from './badge-groups.ts';
import { type ChosenMission, chosenMissions } from './chosen-mission.ts';
import type { Context, Link } from './context.ts';
import { type EndorsementView, endorsementViews } from './endorsements.ts';
import type { EvidencePicture } from './evidence.ts';
import { type FutureView, futureView } from './future.ts';
import type { ImportedView } from './imported-badges.ts';
import { type PersonPathway, personPathways } from './person-pathways.ts';
import { type ProgressView, progressView } from './progress.ts';

/** A person's portfolio as its page shows it. */
export interface PersonView {
  readonly slug: string;
  readonly name: string;
  readonly firstName: string;
  /** How long the service lasts, in months. */
  readonly months: number;
  /** An invented person. */
  readonly example: boolean;
  readonly listed: boolean;
  readonly indexable: boolean;
  /** Whether the person lets their signed badges be published. */
  readonly credentials: boolean;
  readonly path: string;
  readonly href: string;
  readonly description: string;
  readonly profile: PublishedPerson['profile']['data'];
  readonly photo: EvidencePicture | undefined;
  /** Safe HTML. */
  readonly story: string;
  /** The latest first. */
  readonly awards: readonly AwardView[];
  readonly groups: BadgeGroups;
  readonly tally: Tally;
  readonly strengths: readonly (Link & {
    readonly fact: string;
    readonly picture: string;
    /** Who saw and assessed it, or that the person declares it. */
    readonly whose: string | undefined;
  })[];
  /** The pathways that the person follows, and where they stand on each. */
  readonly pathways: readonly PersonPathway[];
  /** The two "J'en suis là" side by side, where the person shows them. */
  readonly progress: ProgressView | undefined;
  readonly future: FutureView | undefined;
  readonly missions: readonly ChosenMission[];
  readonly endorsements: readonly EndorsementView[];
  /** Of no weight in any count. */
  readonly elsewhere: readonly ImportedView[];
  readonly trainings: readonly { readonly name: string; readonly words: string }[];
  /**
   * A schema.org ItemList that links the credentials, as one line of JSON that is safe inside a script; `undefined` for
   * who shares none: machines are then told nothing.
   */
  readonly itemList: string | undefined;
}

/** A person as the site shows them. */
export function personView(
  context: Context,
  person: PublishedPerson,
  awards: readonly AwardView[],
  badges: ReadonlyMap<string, BadgeView>,
  photo: EvidencePicture | undefined,
  signed: readonly SignedEndorsement[] = [],
  elsewhere: readonly ImportedView[] = [],
): PersonView {
  const { words: t, href, locale, published } = context;
  const profile = person.profile.data;
  const path = `/${person.slug}/`;
  const supports = supportsOf(attestedInForce(awards), published.badges, published.frameworks);
  const months = monthsBetween(profile.starts, profile.ends);
  return {
    slug: person.slug,
    name: person.name,
    firstName: person.firstName,
    months,
    example: person.example,
    listed: person.listed,
    indexable: person.indexable,
    credentials: person.credentials,
    path,
    href: href(path),
    description: shortText(
      `${t.portfolio.title(person.name)} · ${t.portfolio.service(months, profile.mission)} ${person.profile.body}`,
    ),
    profile,
    photo,
    story: person.profile.body ? context.markdown(person.profile.body, 2) : '',
    awards: [...awards].sort((a, b) =>
      a.date < b.date ? 1 : a.date > b.date ? -1 : a.badge < b.badge ? -1 : 1,
    ),
    groups: badgeGroups(context, person, awards),
    tally: tallyOf(awards),
    strengths: profile.strengths.flatMap((strength) => {
      const award = awards.find(({ badge, faded }) => badge === strength.badge && !faded);
      if (!award) return [];
      const { href: page, picture, assessor, declared } = award;
      const seen = assessor && t.portfolio.seenBy(assessor);
      const whose = declared ? t.portfolio.declaredBy(person.firstName) : seen;
      const fact = sentenceCase(strength.fact, context.writtenIn);
      return [{ href: page, title: strength.title, fact, picture, whose }];
    }),
    pathways: personPathways(context, person, awards, badges),
    progress: progressView(context, person, awards, supports),
    future: futureView(context, person, supports),
    missions: chosenMissions(context, person.missions, awards, badges),
    endorsements: endorsementViews(context, person, signed),
    elsewhere,
    trainings: profile.trainings.map(({ name, date, days }) => ({
      name,
      words: [days && t.portfolio.days(days), longDate(date, locale)].filter(Boolean).join(', '),
    })),
    itemList: person.credentials ? itemList(context, person, awards) : undefined,
  };
}

/**
 * The awards that support something: not what the person declares, nor what is over; each with the levels it shows and,
 * where it was signed, the competences of its credential: its badge may have gained others since.
 */
export function attestedInForce(
  awards: readonly Pick<
    AwardView,
    'entry' | 'date' | 'declared' | 'faded' | 'levels' | 'signedCompetences'
  >[],
): SupportingAward[] {
  return awards
    .filter(({ declared, faded }) => !declared && !faded)
    .map(({ entry, date, levels, signedCompetences: competences }) => ({
      ...({ ...entry, data: { ...entry.data, date, levels: [...levels] } } as AwardEntry),
      ...(competences === undefined ? {} : { competences }),
    }));
}

function itemList(
  { absolute, words: t, address }: Context,
  person: PublishedPerson,
  awards: readonly AwardView[],
): string {
  return serialise({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: t.portfolio.title(person.name),
    url: absolute(`/${person.slug}/`),
    itemListElement: awards.map((award, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'EducationalOccupationalCredential',
        name: award.title,
        url: absolute(award.path),
        about: achievementAddress(address, award.badge),
        ...(award.files ? { subjectOf: award.files.address } : {}),
      },
    })),
  });
}
