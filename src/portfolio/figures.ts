import type { Content, Volunteer } from '../authoring/content.ts';
import { competenceKey, supportsOf } from './supports.ts';

/** The least number of people that a figure may stand for: a smaller one could tell who they are. */
export const leastPeople = 5;

/**
 * A count of people and of their badges. Each is `undefined` where it would tell of fewer than {@link leastPeople}
 * people: of those who are counted, or of those who are the only ones left out.
 */
export interface Figure {
  readonly name: string;
  readonly people: number | undefined;
  readonly badges: number | undefined;
}

/** Figures for funders, about people whose missions touch a period. */
export interface Figures {
  /** Everyone in the period; `undefined`, and no other figure, where they are too few. */
  readonly people: number | undefined;
  /** By framework, in the order of its competences. */
  readonly competences: readonly { readonly framework: string; readonly figures: readonly Figure[] }[];
  /** By domain of the mission, in the order of their names; an empty name stands for none given. */
  readonly domains: readonly Figure[];
  /** The people counted are invented: there is nobody else. */
  readonly examples: boolean;
}

/** A period, both days included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * Counts, for each competence, the people who obtained a badge that supports it within the period, and those badges;
 * for each domain, the people whose mission touches the period, and the badges they obtained in it. Declared and
 * withdrawn badges do not count, nor do invented people where there is a real one.
 */
export function figuresOf(content: Content, period: Period): Figures {
  const all = [...content.volunteers.values()].filter(
    ({ profile }) => profile.data.starts <= period.to && profile.data.ends >= period.from,
  );
  const real = all.filter(({ profile }) => profile.data.example === undefined);
  const examples = real.length === 0 && all.length > 0;
  const people = (examples ? all : real).map((person) => ({
    person,
    awards: attestedWithin(content, person, period),
  }));
  const total = people.length;
  if (total < leastPeople) return { people: undefined, competences: [], domains: [], examples };
  const supported = people.map(({ awards }) => supportsOf(awards, content.badges, content.frameworks));
  const domains = Map.groupBy(people, ({ person }) => person.profile.data.domain ?? '');
  return {
    people: total,
    competences: [...content.frameworks.values()].map(({ slug, data }) => ({
      framework: data.name,
      figures: data.competences.map(({ id, name }) => {
        const held = supported.map((supports) => supports.get(competenceKey(slug, id))?.length ?? 0);
        const holders = held.filter((count) => count > 0).length;
        const told = isTold(holders, total);
        return { name, people: told ? holders : undefined, badges: told ? sum(held) : undefined };
      }),
    })),
    domains: [...domains]
      .map(([name, own]): Figure => {
        const held = own.map(({ awards }) => awards.length);
        const holders = held.filter((count) => count > 0).length;
        const told = isTold(own.length, total);
        return {
          name,
          people: told ? own.length : undefined,
          badges: told && isTold(holders, own.length) ? sum(held) : undefined,
        };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    examples,
  };
}

/** Whether so many people of a known total may be told of: neither they nor those left out are a few. */
function isTold(people: number, total: number): boolean {
  const few = (count: number): boolean => count > 0 && count < leastPeople;
  return !few(people) && !few(total - people);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
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
