import type { Content, Volunteer } from '../authoring/content.ts';
import { competenceKey, supportsOf } from './supports.ts';

/** The least number of people that a figure may stand for: a smaller one could tell who they are. */
export const leastPeople = 5;

/** A count of people and of badges; `undefined` where it stands for fewer than {@link leastPeople} people. */
export interface Figure {
  readonly name: string;
  readonly people: number | undefined;
  readonly badges: number | undefined;
}

/** Figures for funders, about people whose missions touch a period. No total is given: it would tell what is hidden. */
export interface Figures {
  /** By framework, in the order of its competences. */
  readonly competences: readonly { readonly framework: string; readonly figures: readonly Figure[] }[];
  /** By domain of the mission, in the order of their names; an empty name stands for none given. */
  readonly domains: readonly Figure[];
}

/** A period, both days included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * Counts, for each competence, the people who obtained a badge that supports it within the period, and those badges;
 * for each domain, the people whose mission touches the period, and the badges they obtained in it. Declared and
 * withdrawn badges do not count.
 */
export function figuresOf(content: Content, period: Period): Figures {
  const people = [...content.volunteers.values()]
    .filter(({ profile }) => profile.data.starts <= period.to && profile.data.ends >= period.from)
    .map((person) => ({ person, awards: attestedWithin(content, person, period) }));
  const supported = people.map(({ awards }) => supportsOf(awards, content.badges, content.frameworks));
  const domains = Map.groupBy(people, ({ person }) => person.profile.data.domain ?? '');
  return {
    competences: [...content.frameworks.values()].map(({ slug, data }) => ({
      framework: data.name,
      figures: data.competences.map(({ id, name }) => {
        const held = supported.map((supports) => supports.get(competenceKey(slug, id))?.length ?? 0);
        return figure(
          name,
          held.filter((count) => count > 0).length,
          held.reduce((a, b) => a + b, 0),
        );
      }),
    })),
    domains: [...domains]
      .map(([name, own]) =>
        figure(
          name,
          own.length,
          own.reduce((sum, { awards }) => sum + awards.length, 0),
        ),
      )
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function attestedWithin({ badges }: Content, { awards }: Volunteer, { from, to }: Period) {
  return [...awards.values()].filter(
    ({ kind, badge, data }) =>
      kind === 'award' &&
      badges.get(badge)?.data.declared === false &&
      !data.withdrawn &&
      data.date >= from &&
      data.date <= to,
  );
}

/** Nobody is not a small number: it tells of no one. */
function figure(name: string, people: number, badges: number): Figure {
  return people > 0 && people < leastPeople
    ? { name, people: undefined, badges: undefined }
    : { name, people, badges };
}
