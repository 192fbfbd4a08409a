import type { AwardEntry } from '../authoring/content.ts';
import type { PublishedPerson } from '../authoring/gate.ts';
import type { Positioning } from '../authoring/schemas/positioning.ts';
import { longDate } from '../locales/dates.ts';
import { type ClaimMove, type CompetenceMove, claimKinds, compare } from '../portfolio/comparison.ts';
import { countMoves, mostMoved } from '../portfolio/moved.ts';
import type { Support } from '../portfolio/supports.ts';
import type { AwardView } from './award.ts';
import type { Context, Link } from './context.ts';
import { type SupportLinks, supportLinks } from './support-links.ts';
import { type VoicesView, voicesViews } from './voices.ts';

/** What a person's two "J'en suis là" tell side by side, or the first alone until there is a second. */
export interface ProgressView {
  readonly path: string;
  readonly href: string;
  readonly title: string;
  /** When they were written, and by whom. */
  readonly intro: string;
  readonly entry: MomentView;
  readonly exit: MomentView | undefined;
  /** Empty where the person does not show their levels. */
  readonly frameworks: readonly FrameworkMoves[];
  /** Those that went up most, for the portfolio. */
  readonly highlights: readonly MoveView[];
  /** The claims by kind: those of kinds that claim something. */
  readonly claims: readonly ClaimsView[];
  readonly objectives: readonly ObjectiveView[];
  readonly nextObjectives: readonly ObjectiveView[];
  readonly voices: readonly VoicesView[];
  readonly meetings: readonly MeetingView[];
}

/** One "J'en suis là": a link to its own page, the day, and the person's free words. */
export interface MomentView extends Link {
  readonly moment: string;
  readonly date: string;
  readonly picture: string;
  readonly pictureAbsolute: string;
  readonly pictureAlt: string;
  /** Safe HTML, empty where there are none. */
  readonly words: string;
}

export interface FrameworkMoves extends Link {
  /** How many competences went up, in words; empty while nothing can have moved. */
  readonly count: string;
  readonly moves: readonly MoveView[];
}

/** A competence between the two moments. */
export interface MoveView extends Link {
  readonly entry: number | undefined;
  readonly exit: number | undefined;
  readonly of: number;
  /** What moved: "de 2 à 3". */
  readonly words: string;
  /** What the framework says of each level, in the first person. */
  readonly entrySentence: string | undefined;
  readonly exitSentence: string | undefined;
  readonly supports: SupportLinks;
}

export interface ClaimsView {
  readonly title: string;
  /** The claims by what became of them; the title of a group is empty while nothing can have changed. */
  readonly groups: readonly {
    readonly move: ClaimMove['move'];
    readonly title: string;
    readonly items: readonly string[];
  }[];
}

export interface ObjectiveView {
  readonly html: string;
  readonly outcome: string | undefined;
}

export interface MeetingView {
  /** The day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly date: string;
  readonly kind: string;
  readonly decisions: readonly string[];
  readonly next: readonly string[];
}

/** How many competences the portfolio tells of. */
const most = 5;

/**
 * The comparison of a person; `undefined` where they do not show it, or have no first "J'en suis là" in force.
 *
 * Levels and claims are those that were signed, where they are; what became of the objectives is what the file says.
 */
export function progressView(
  context: Context,
  person: PublishedPerson,
  awards: readonly AwardView[],
  supports: ReadonlyMap<string, readonly Support[]>,
): ProgressView | undefined {
  const entry = momentOf(awards, 'entry');
  if (!person.shows.has('progress') || !entry) return undefined;
  const exit = momentOf(awards, 'exit');
  const { words: t, href, locale, inline, published } = context;
  const said = { entry: positioningOf(entry, person), exit: exit && positioningOf(exit, person) };
  const compared = compare(said.entry, said.exit, published.frameworks, supports);
  const path = `/${person.slug}/progress/`;
  const moveOf = (move: CompetenceMove) => moveView(context, move, exit !== undefined, person.slug);
  return {
    path,
    href: href(path),
    title: exit ? t.change.title : t.change.entryTitle,
    intro: exit
      ? t.change.intro(person.firstName, longDate(entry.date, locale), longDate(exit.date, locale))
      : t.change.entryIntro(person.firstName, longDate(entry.date, locale)),
    entry: momentView(context, entry, t.change.entry),
    exit: exit && momentView(context, exit, t.change.exit),
    frameworks: [...published.frameworks.values()].flatMap(({ slug, data }) => {
      const own = compared.competences.filter(({ framework }) => framework === slug);
      const { told, up } = countMoves(own);
      const count = exit && up > 0 ? t.change.count(up, told) : '';
      const frameworkHref = href(`/frameworks/${slug}/`);
      return told === 0 ? [] : [{ href: frameworkHref, title: data.name, count, moves: own.map(moveOf) }];
    }),
    highlights: mostMoved(compared.competences, most).map(moveOf),
    claims: claimsViews(context, compared.claims, person.shows.has('let-go')),
    objectives: compared.objectives.map(({ title, outcome }) => ({ html: inline(title), outcome })),
    nextObjectives: compared.nextObjectives.map(({ title, outcome }) => ({ html: inline(title), outcome })),
    voices: voicesViews(context, person, said, supports),
    meetings: person.meetings.map(({ slug, data }) => ({
      day: slug,
      date: longDate(slug, locale),
      kind: t.meetings[data.kind],
      decisions: data.decisions.map(inline),
      next: data.next.map(inline),
    })),
  };
}

function momentOf(awards: readonly AwardView[], moment: 'entry' | 'exit'): AwardView | undefined {
  return awards.find(
    ({ entry, withdrawn }) => entry.kind === 'positioning' && entry.moment === moment && !withdrawn,
  );
}

/** A "J'en suis là" as it was signed, with what its file alone says of the objectives. */
function positioningOf({ entry, declaration, levels }: AwardView, { shows }: PublishedPerson): Positioning {
  const { data } = entry as AwardEntry & { kind: 'positioning' };
  const told = declaration?.told;
  return {
    ...data,
    claims: told?.claims ?? { savoirs: [], savoirFaire: [], savoirEtre: [] },
    levels: shows.has('levels') ? [...levels] : [],
    objectives: (told?.objectives ?? []).map(
      (title) => data.objectives.find((one) => one.title === title) ?? { title },
    ),
  };
}

function momentView(
  { locale }: Context,
  { href, title, date, declaration, picture, pictureAbsolute, pictureAlt }: AwardView,
  moment: string,
): MomentView {
  return {
    ...{ href, title, picture, pictureAbsolute, pictureAlt },
    moment,
    date: longDate(date, locale),
    words: declaration?.words ?? '',
  };
}

function moveView(context: Context, move: CompetenceMove, compared: boolean, person: string): MoveView {
  const { competence, entry, exit, framework } = move;
  const sentence = (level: number | undefined) =>
    level === undefined ? undefined : competence.levels[level - 1];
  return {
    href: context.href(`/frameworks/${framework}/#${competence.id}`),
    title: competence.short ?? competence.name,
    entry,
    exit,
    of: competence.levels.length,
    words: moveWords(context, move, compared),
    entrySentence: sentence(entry),
    exitSentence: sentence(exit),
    supports: supportLinks(context, person, move.supports),
  };
}

function moveWords({ words: t }: Context, { entry, exit }: CompetenceMove, compared: boolean): string {
  if (entry === undefined) return exit === undefined ? t.change.noLevel : t.change.appeared(exit);
  if (!compared) return t.change.level(entry);
  if (exit === undefined) return t.change.gone(entry);
  return entry === exit ? t.change.same(exit) : t.change.fromTo(entry, exit);
}

function claimsViews(
  { words: t, inline }: Context,
  claims: ReturnType<typeof compare>['claims'],
  showsLetGo: boolean,
): ClaimsView[] {
  const moves = ['appeared', 'stayed', 'let-go', undefined] as const;
  return claimKinds
    .map((kind) => ({
      title: t.claims[kind],
      groups: moves
        .filter((move) => move !== 'let-go' || showsLetGo)
        .map((move) => ({
          move,
          title: move ? t.change.claims[move] : '',
          items: claims[kind].filter((claim) => claim.move === move).map(({ text }) => inline(text)),
        }))
        .filter(({ items }) => items.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
}
