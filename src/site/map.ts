import { pictogram } from '../artwork/pictogram.ts';
import { silhouette } from '../artwork/silhouettes.ts';
import { type Category, categories } from '../authoring/schemas/badge.ts';
import type { Pathway } from '../authoring/schemas/pathway.ts';
import { longDate, shortDate } from '../locales/dates.ts';
import type { MapStop } from '../minimap/layout.ts';
import type { Progress, StopProgress, StopState } from '../portfolio/progress.ts';
import { type Stop, stopsOf } from '../portfolio/stops.ts';
import type { BadgeView } from './badge.ts';
import type { Context } from './context.ts';

/**
 * The states that the map draws: an obtained badge that the person declares, or that is no longer valid, has a sign of
 * its own, never that of what is attested.
 */
export type StationState = StopState | 'declared' | 'expired';

/** A stop of a pathway as the mini-map draws it. */
export interface StationView extends MapStop {
  readonly milestone: boolean;
  readonly optional: boolean;
  /** The name of its branch, where it is on one. */
  readonly branchName: string | undefined;
  readonly title: string;
  readonly href: string;
  readonly category: Category;
  /** Path data in a box of 100 × 100. */
  readonly silhouette: string;
  readonly icon: string;
  /** Path data in a box of 256 × 256. */
  readonly pictogram: string | undefined;
  readonly declared: boolean;
  /** The hue of its branch's line, the same on every part of the pathway. */
  readonly branchHue: Category | undefined;
  /** Where the person stands; absent on a map that is nobody's. */
  readonly state: StationState | undefined;
  /** The state in a word, or the day, for the small space under a station. */
  readonly word: string;
  /** The same with more room. */
  readonly longWord: string;
}

/** The stations of a pathway; with a progress, they show where a person stands, and link to what they obtained. */
export function stationViews(
  context: Context,
  pathway: Pathway,
  badges: ReadonlyMap<string, BadgeView>,
  person?: {
    readonly slug: string;
    readonly progress: Progress;
    /** What they hold, by badge: what was signed says whether they declare it. */
    readonly held: ReadonlyMap<string, { readonly declared: boolean }>;
  },
): StationView[] {
  const stops: readonly (Stop & Partial<StopProgress>)[] = person ? person.progress.stops : stopsOf(pathway);
  const hues = huesOf(stops, badges);
  return stops.flatMap((stop): StationView[] => {
    const badge = badges.get(stop.badge);
    if (!badge) return [];
    const declared = person?.held.get(stop.badge)?.declared ?? badge.declared;
    const held = stop.state === 'obtained' || stop.state === 'withdrawn';
    return [
      {
        id: stop.badge,
        stage: stop.stage,
        branch: stop.branch,
        branchName: pathway.branches.find(({ id }) => id === stop.branch)?.name,
        after: stop.requires.of,
        milestone: stop.milestone,
        optional: stop.optional,
        row: stop.row,
        column: stop.column,
        title: badge.title,
        href: person && held ? context.href(`/${person.slug}/${stop.badge}/`) : badge.href,
        category: badge.data.category,
        silhouette: silhouette(badge.data.category).path,
        icon: badge.data.icon,
        pictogram: pictogram(badge.data.icon),
        declared,
        branchHue: hues.get(stop.branch ?? ''),
        state: stateOf(stop, declared),
        ...wordsOf(context, stop, declared),
      },
    ];
  });
}

/** The hue of each branch among these stations, in their order. */
export function branchHues(stations: readonly StationView[]): ReadonlyMap<string, Category> {
  return new Map(
    stations.flatMap(({ branch, branchHue }) => (branch && branchHue ? [[branch, branchHue]] : [])),
  );
}

/** Whether a station has been passed: obtained, be it expired since; on a map that is nobody's, every one is. */
export function isPassed(state: StationState | undefined): boolean {
  return state === undefined || state === 'obtained' || state === 'declared' || state === 'expired';
}

/** A hue for each branch, as on a metro map: that of its first badge whose hue no other branch has taken. */
function huesOf(
  stops: readonly Stop[],
  badges: ReadonlyMap<string, BadgeView>,
): ReadonlyMap<string, Category> {
  const taken = new Map<string, Category>();
  for (const { branch } of stops) {
    if (branch === undefined || taken.has(branch)) continue;
    const own = stops
      .filter((stop) => stop.branch === branch)
      .flatMap(({ badge }) => badges.get(badge) ?? [])
      .filter(({ declared }) => !declared);
    const free = [...own.map(({ data }) => data.category), ...categories].find(
      (category) => ![...taken.values()].includes(category),
    );
    taken.set(branch, free ?? 'parcours');
  }
  return taken;
}

function stateOf({ state, expired }: Partial<StopProgress>, declared: boolean): StationState | undefined {
  if (state !== 'obtained') return state;
  if (expired) return 'expired';
  return declared ? 'declared' : state;
}

function wordsOf(
  { words: t, locale }: Context,
  stop: Stop & Partial<StopProgress>,
  declared: boolean,
): Pick<StationView, 'word' | 'longWord'> {
  const extra = [stop.milestone && t.milestone, stop.optional && t.optional].filter((word) => word !== false);
  if (stop.state === undefined) return { word: extra.join(', '), longWord: extra.join(', ') };
  if (stop.state === 'obtained' && stop.expired)
    return { word: t.stopState.expired, longWord: t.stopState.expired };
  if (stop.state === 'obtained' && stop.date) {
    const held = declared ? t.stopState.declared : t.stopState.obtained;
    return {
      word: shortDate(stop.date, locale),
      longWord: `${held}, ${longDate(stop.date, locale)}`,
    };
  }
  const state = t.stopState[stop.state];
  return { word: state, longWord: [state, ...extra].join(', ') };
}
