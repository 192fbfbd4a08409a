import type { PublishedPerson } from '../authoring/gate.ts';
import { stopsOf } from '../portfolio/stops.ts';
import type { AwardView } from './award.ts';
import type { Context } from './context.ts';

/** What an award is grouped by. */
type Groupable = Pick<AwardView, 'badge' | 'date' | 'declared' | 'faded' | 'competences'>;

/** A person's badges by the stages of their pathways, and the competences that they can be chosen by. */
export interface BadgeGroups<Award extends Groupable = AwardView> {
  /** In the order of the pathways; what is on none comes last. */
  readonly groups: readonly BadgeGroup<Award>[];
  /** Those that two badges or more support, but not all; none where there is nothing to choose. */
  readonly choices: readonly CompetenceChoice[];
}

export interface BadgeGroup<Award> {
  /** "1 Intégration"; empty where the person follows no pathway. */
  readonly title: string;
  /** From the first to the last. */
  readonly awards: readonly MarkedAward<Award>[];
}

/** An award, and the classes by which the choice of a competence keeps it. */
export interface MarkedAward<Award> {
  readonly award: Award;
  readonly marks: readonly string[];
}

export interface CompetenceChoice {
  /** The class of the choice, and of the badges that it keeps: `c3`. */
  readonly mark: string;
  readonly title: string;
  readonly count: number;
}

/** Groups the awards of a person. What they declare supports no competence: it stands in its stage alone. */
export function badgeGroups<Award extends Groupable>(
  context: Context,
  person: PublishedPerson,
  awards: readonly Award[],
): BadgeGroups<Award> {
  const choices = choicesOf(context, awards);
  const marked = awards.toSorted((a, b) => compare(a.date, b.date) || compare(a.badge, b.badge));
  const places = placesOf(context, person);
  const last = new Set(places.values()).size > 0 ? context.words.portfolio.otherBadges : '';
  const titles = [...new Set(places.values()), last];
  const groups = titles.map((title) => ({
    title,
    awards: marked
      .filter(({ badge }) => (places.get(badge) ?? last) === title)
      .map((award) => ({ award, marks: marksOf(choices, award) })),
  }));
  return {
    groups: groups.filter((group) => group.awards.length > 0),
    choices: choices.map(({ mark, title, count }) => ({ mark, title, count })),
  };
}

/**
 * The rules by which a page without script shows only the badges of the competence that was chosen, and their stages. A
 * browser that does not know `:has()` drops them all, and lists every badge.
 */
export function choiceRules(choices: readonly Pick<CompetenceChoice, 'mark'>[]): string {
  if (choices.length === 0) return '';
  // A badge that does not bear the mark, and a stage that holds none that does.
  const hidden = choices.map(
    ({ mark }) => `.held:has(option.${mark}:checked) :is(li,.held-stage):not(.${mark},:has(.${mark}))`,
  );
  return `@media screen{${hidden.join()}{display:none}}`;
}

interface Choice extends CompetenceChoice {
  readonly href: string;
}

function choicesOf({ published, href }: Context, awards: readonly Groupable[]): Choice[] {
  const supported = awards.filter(supports).flatMap(({ competences }) => competences);
  const known = [...published.frameworks.values()].flatMap(({ slug, data }) =>
    data.competences.map(({ id, short, name }) => ({
      href: href(`/frameworks/${slug}/#${id}`),
      title: short ?? name,
    })),
  );
  const counted = known.map((one) => ({
    ...one,
    count: supported.filter((competence) => competence.href === one.href).length,
  }));
  return counted
    .filter(({ count }) => count > 1 && count < awards.length)
    .map((one, index) => ({ ...one, mark: `c${index + 1}` }));
}

function marksOf(choices: readonly Choice[], award: Groupable): string[] {
  if (!supports(award)) return [];
  const hrefs = new Set(award.competences.map(({ href }) => href));
  return choices.filter(({ href }) => hrefs.has(href)).map(({ mark }) => mark);
}

function supports({ declared, faded }: Groupable): boolean {
  return !declared && !faded;
}

/** The title of the stage that each badge stands in, on the first of the person's pathways that holds it. */
function placesOf(
  { published, words: t, said }: Context,
  person: PublishedPerson,
): ReadonlyMap<string, string> {
  const pathways = person.profile.data.pathways.flatMap((slug) => published.pathways.get(slug)?.data ?? []);
  const places = new Map<string, string>();
  for (const pathway of pathways)
    for (const { badge, stage } of stopsOf(pathway)) {
      const words = t.progress.stage(stage + 1, said(pathway.stages[stage]?.name ?? ''));
      if (!places.has(badge))
        places.set(badge, pathways.length > 1 ? `${said(pathway.name)} · ${words}` : words);
    }
  return places;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
