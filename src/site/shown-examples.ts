/** What the handbook shows of a site: the thing that is asked for or, where it is not there, another of its own. */
import type { Site } from '../site.ts';
import type { BadgeView } from './badge.ts';
import type { Link } from './context.ts';
import type { PathwayView } from './pathway.ts';
import type { PersonPathway } from './person-pathways.ts';

/** A map to show, and where it comes from. */
export interface ShownMap extends Pick<PathwayView, 'name' | 'stages' | 'stations'> {
  readonly here?: PersonPathway['here'];
  /** The page that it stands on. */
  readonly page: Link;
  /** It is a person's. */
  readonly person: boolean;
}

/** Which map: the pathway's file, and the folder of a person, or `true` for that of anyone who is listed. */
export interface AskedMap {
  readonly pathway?: string | undefined;
  readonly volunteer?: string | boolean | undefined;
}

/**
 * The map of a pathway, with where a person stands if one is asked for. Only people who are listed are shown; where
 * there is none, the pathway alone is; `undefined` where the site has no pathway.
 */
export function shownMap(
  { people, pathways }: Pick<Site, 'people' | 'pathways'>,
  { pathway, volunteer = false }: AskedMap,
): ShownMap | undefined {
  const listed = volunteer === false ? [] : people.filter((person) => person.listed);
  const maps = listed
    .flatMap((person) => person.pathways.map((own) => ({ person, own })))
    .map((one) => ({
      ...one,
      // Among those who fit, someone on their way: the map then shows every kind of station.
      fit: [one.person.slug === volunteer, one.own.slug === pathway, one.own.here !== undefined],
    }));
  const [best] = maps.sort((a, b) => weight(b.fit) - weight(a.fit));
  if (best) {
    const { person, own } = best;
    return { ...own, page: { title: person.name, href: person.href }, person: true };
  }
  const shown = pathways.find(({ slug }) => slug === pathway) ?? pathways[0];
  return shown && { ...shown, page: { title: shown.name, href: shown.href }, person: false };
}

/** The badge of that name, else the first that a structure attests; `undefined` in an empty catalogue. */
export function shownBadge(badges: readonly BadgeView[], name: string | undefined): BadgeView | undefined {
  return badges.find(({ slug }) => slug === name) ?? badges.find(({ declared }) => !declared) ?? badges[0];
}

/** The first reason outweighs all that follow. */
function weight(reasons: readonly boolean[]): number {
  return Number.parseInt(reasons.map(Number).join(''), 2);
}
