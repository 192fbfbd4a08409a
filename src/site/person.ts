import type { PublishedPerson } from '../authoring/gate.ts';
import { longDate, monthsBetween, period } from '../locales/dates.ts';
import { achievementAddress } from '../openbadges/addresses.ts';
import { serialise } from '../openbadges/serialise.ts';
import { type Progress, progressOf } from '../portfolio/progress.ts';
import { type Tally, tallyOf } from '../portfolio/tally.ts';
import { type AwardView, shortText } from './award.ts';
import type { BadgeView } from './badge.ts';
import type { Context, Link } from './context.ts';
import type { EvidencePicture } from './evidence.ts';
import { type StationView, stationViews } from './map.ts';

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
  readonly path: string;
  readonly href: string;
  readonly description: string;
  readonly profile: PublishedPerson['profile']['data'];
  readonly photo: EvidencePicture | undefined;
  /** Safe HTML. */
  readonly story: string;
  /** The latest first. */
  readonly awards: readonly AwardView[];
  readonly tally: Tally;
  readonly strengths: readonly (Link & { readonly fact: string; readonly picture: string })[];
  /** The pathway that the portfolio draws, and where the person stands on it. */
  readonly progress: MapProgress | undefined;
  readonly progressWords: string;
  readonly missions: readonly {
    readonly title: string;
    readonly words: string;
    readonly outcome: string | undefined;
  }[];
  readonly endorsements: readonly { readonly html: string; readonly by: string }[];
  readonly trainings: readonly { readonly name: string; readonly words: string }[];
  /**
   * A schema.org ItemList that links the credentials, as one line of JSON that is safe inside a script; `undefined` for
   * who shares none: machines are then told nothing.
   */
  readonly itemList: string | undefined;
}

/** A pathway and a person's progress on it, for the mini-map. */
export interface MapProgress {
  readonly name: string;
  /** The page of the whole pathway. */
  readonly href: string;
  readonly stages: readonly string[];
  readonly stations: readonly StationView[];
  readonly here: string | undefined;
  readonly next: readonly Link[];
}

/** A person as the site shows them. */
export function personView(
  context: Context,
  person: PublishedPerson,
  awards: readonly AwardView[],
  badges: ReadonlyMap<string, BadgeView>,
  photo: EvidencePicture | undefined,
): PersonView {
  const { words: t, href, locale, published } = context;
  const profile = person.profile.data;
  const path = `/${person.slug}/`;
  const months = monthsBetween(profile.starts, profile.ends);
  const pathway = published.pathways.get(profile.pathways[0] ?? '');
  const progress =
    pathway && progressOf(pathway.data, new Map(awards.map((award) => [award.badge, award])), person.aimedAt);
  return {
    slug: person.slug,
    name: person.name,
    firstName: person.firstName,
    months,
    example: person.example,
    listed: person.listed,
    indexable: person.indexable,
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
    tally: tallyOf(awards),
    strengths: profile.strengths.flatMap((strength) => {
      const award = awards.find(({ badge, faded }) => badge === strength.badge && !faded);
      return award
        ? [{ href: award.href, title: strength.title, fact: strength.fact, picture: award.picture }]
        : [];
    }),
    progress: pathway &&
      progress && {
        name: pathway.data.name,
        href: href(`/pathways/${pathway.slug}/`),
        stages: pathway.data.stages.map(({ name }) => name),
        stations: stationViews(context, pathway.data, badges, { slug: person.slug, progress }),
        here: progress.complete ? undefined : hereOf(progress),
        next: (progress.complete || person.day > profile.ends ? [] : progress.next)
          .filter(({ state }) => state === 'within-reach')
          .flatMap(({ badge }) => badges.get(badge) ?? [])
          .slice(0, 4),
      },
    progressWords: progress ? progressWords(context, progress, badges) : '',
    missions: person.missions.map(({ slug, data }) => ({
      title: published.missions.get(slug)?.data.title ?? slug,
      words: data.to ? period(data.from, data.to, locale) : t.portfolio.since(longDate(data.from, locale)),
      outcome: data.outcome,
    })),
    endorsements: person.endorsements.map(({ data, body }) => ({
      html: context.markdown(body, 3),
      by: [data.by, data.role, data.organisation, longDate(data.date, locale)].filter(Boolean).join(', '),
    })),
    trainings: profile.trainings.map(({ name, date, days }) => ({
      name,
      words: [days && t.portfolio.days(days), longDate(date, locale)].filter(Boolean).join(', '),
    })),
    itemList: person.credentials ? itemList(context, person, awards) : undefined,
  };
}

/** Where to mark "you are here": what is under way, else what was obtained last. */
function hereOf(progress: Progress): string | undefined {
  return (progress.stops.find(({ state }) => state === 'under-way') ?? progress.last)?.badge;
}

function progressWords(
  { words: t }: Context,
  progress: Progress,
  badges: ReadonlyMap<string, BadgeView>,
): string {
  const { obtained, optionalObtained, total, stage, stages, complete, last } = progress;
  const count = complete
    ? t.progress.complete(total, optionalObtained)
    : t.progress.sentence(obtained, total, optionalObtained, stage, stages);
  const title = last && badges.get(last.badge)?.title;
  return title && !complete ? `${count} ${t.progress.last(title)}` : count;
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
