import type { PublishedPerson } from '../authoring/gate.ts';
import { type Here, pinWidth, sizes } from '../minimap/cells.ts';
import { leadingTo } from '../portfolio/leading-to.ts';
import { type Progress, progressOf } from '../portfolio/progress.ts';
import type { AwardView } from './award.ts';
import type { BadgeView } from './badge.ts';
import type { Context, Link } from './context.ts';
import { type StationView, stationViews } from './map.ts';
import { missionLink } from './mission.ts';

/** A pathway that a person follows and where they stand on it, for the mini-map. */
export interface PersonPathway {
  readonly slug: string;
  readonly name: string;
  /** The page of the whole pathway. */
  readonly href: string;
  /** The path of the map's pictures, without their ending. */
  readonly pictures: string;
  /** The progress in words: how many, which stage, what was last obtained. */
  readonly words: string;
  readonly stages: readonly string[];
  readonly stations: readonly StationView[];
  readonly here: Here | undefined;
  readonly next: readonly NextStep[];
}

/** A badge that can come next, and the missions of the catalogue that lead to it. */
export interface NextStep extends Link {
  readonly picture: string;
  readonly underWay: boolean;
  readonly missions: readonly Link[];
}

/** How many next steps are told: more would be no advice. */
const most = 4;

/** The pathways that a person follows, in their order. */
export function personPathways(
  context: Context,
  person: PublishedPerson,
  awards: readonly AwardView[],
  badges: ReadonlyMap<string, BadgeView>,
): PersonPathway[] {
  const { published, href } = context;
  const holdings = new Map(awards.map((award) => [award.badge, award]));
  const { pathways, ends } = person.profile.data;
  return pathways.flatMap((slug): PersonPathway[] => {
    const pathway = published.pathways.get(slug);
    if (!pathway) return [];
    const ended = person.day > ends;
    const progress = progressOf(pathway.data, holdings, { aimedAt: person.aimedAt, ended });
    return [
      {
        slug,
        name: pathway.data.name,
        href: href(`/pathways/${slug}/`),
        pictures: `/${person.slug}/pathways/${slug}`,
        words: progressWords(context, progress, badges),
        stages: pathway.data.stages.map(({ name }) => name),
        stations: stationViews(context, pathway.data, badges, {
          slug: person.slug,
          progress,
          held: holdings,
        }),
        here: progress.complete || ended ? undefined : hereOf(context, person, progress),
        next: progress.next
          .flatMap(({ badge, state }) => nextStep(context, badges.get(badge), state === 'under-way'))
          .slice(0, most),
      },
    ];
  });
}

function nextStep(context: Context, badge: BadgeView | undefined, underWay: boolean): NextStep[] {
  if (!badge) return [];
  const { slug, title, href, picture } = badge;
  const missions = leadingTo(slug, context.published.missions.values());
  return [{ title, href, picture, underWay, missions: missions.map((one) => missionLink(context, one)) }];
}

/** Where the person is: at what is under way, else at what was obtained last. Who has a long first name goes unnamed. */
function hereOf(
  { words: { progress: t } }: Context,
  { firstName }: PublishedPerson,
  progress: Progress,
): Here | undefined {
  const stop = progress.stops.find(({ state }) => state === 'under-way') ?? progress.last;
  const named = t.here(firstName);
  return stop && { id: stop.badge, words: pinWidth(named) <= sizes.pin.widest ? named : t.hereUnnamed };
}

function progressWords(
  { words: t, said }: Context,
  progress: Progress,
  badges: ReadonlyMap<string, BadgeView>,
): string {
  const { obtained, optionalObtained, total, stage, stages, complete, last } = progress;
  const count = complete
    ? t.progress.complete(total, optionalObtained)
    : t.progress.sentence(obtained, total, optionalObtained, stage, stages);
  const title = last && badges.get(last.badge)?.title;
  return title && !complete ? `${count} ${t.progress.last(said(title))}` : count;
}
