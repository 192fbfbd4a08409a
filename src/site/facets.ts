import type { Entry } from '../authoring/content.ts';
import type { Mission } from '../authoring/schemas/mission.ts';
import { monthName } from '../locales/dates.ts';
import type { Words } from '../locales/interface.ts';
import { namedCompetences } from '../portfolio/named-competences.ts';
import type { Context } from './context.ts';

/** One thing to choose missions by: their kind, period, place or competence. */
export interface Facet {
  /** "Le lieu". */
  readonly label: string;
  /** The choice that keeps every mission: "Tous". */
  readonly all: string;
  /** Whether the content says its values, rather than the interface. */
  readonly said: boolean;
  /** At least two. */
  readonly values: readonly {
    /** The class of this choice, and of the missions that it keeps: `place-2`. */
    readonly mark: string;
    readonly title: string;
    /** The missions that it keeps, by the names of their files. */
    readonly missions: ReadonlySet<string>;
  }[];
}

/**
 * What the missions of the catalogue can be chosen by. A facet with fewer than two values is left out: it would choose
 * nothing. A mission that names no month takes place at any time: each month keeps it.
 */
export function missionFacets({
  published,
  words,
  locale,
  writtenIn,
}: Pick<Context, 'published' | 'words' | 'locale' | 'writtenIn'>): Facet[] {
  const missions = [...published.missions.values()];
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const anyTime = missions.some(({ data }) => data.months.length > 0) ? months : [];
  const nameOf = (month: number) => monthName(month, locale);
  const alphabetical = (a: string, b: string) => a.localeCompare(b, writtenIn);

  const facet = (
    name: keyof Words['missions']['facets'],
    titlesOf: (mission: Mission) => readonly string[],
    order: (titles: readonly string[]) => readonly string[] = (titles) => titles.toSorted(alphabetical),
  ): Facet[] => {
    const keeps = byTitle(missions, titlesOf);
    const values = order([...keeps.keys()]).map((title, index) => ({
      mark: `${name}-${index + 1}`,
      title,
      missions: keeps.get(title) ?? new Set<string>(),
    }));
    return values.length < 2
      ? []
      : [{ ...words.missions.facets[name], said: name === 'place' || name === 'competence', values }];
  };
  const inOrder = (known: readonly string[]) => (titles: readonly string[]) =>
    known.filter((title) => titles.includes(title));

  const { kinds } = words.missions;
  return [
    ...facet('kind', ({ kind }) => [kinds[kind]], inOrder([kinds.main, kinds.secondary])),
    ...facet(
      'period',
      (mission) => (mission.months.length > 0 ? mission.months : anyTime).map(nameOf),
      inOrder(months.map(nameOf)),
    ),
    ...facet('place', ({ place }) => (place === undefined ? [] : [place])),
    ...facet('competence', ({ competences }) =>
      namedCompetences(published.frameworks, competences).map(
        ({ competence: { short, name } }) => short ?? name,
      ),
    ),
  ];
}

/** The marks of a mission: the classes by which the choices keep it. */
export function marksOf(facets: readonly Facet[], mission: string): string[] {
  return facets.flatMap(({ values }) =>
    values.filter(({ missions }) => missions.has(mission)).map(({ mark }) => mark),
  );
}

/**
 * The rules by which a page without script shows only what was chosen, and says how many of `count` missions that is:
 * hidden ones are not counted. A browser that does not know `:has()` drops them all, and lists every mission.
 */
export function filterRules(
  facets: readonly Facet[],
  count: number,
  shown: (count: number) => string,
): string {
  const left = facets
    .flatMap(({ values }) => values)
    .map(({ mark }) => `.catalogue:has(.${mark}:checked) .mission:not(.${mark})`);
  const sentences = Array.from({ length: count + 1 }, (_, number) => JSON.stringify(shown(number)));
  return `${left.join()}{display:none}@counter-style shown{system:fixed 0;symbols:${sentences.join(' ')}}`;
}

function byTitle(
  missions: readonly Entry<Mission>[],
  titlesOf: (mission: Mission) => readonly string[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { slug, data } of missions)
    for (const title of titlesOf(data)) found.set(title, (found.get(title) ?? new Set()).add(slug));
  return found;
}
