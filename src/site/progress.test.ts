import { describe, expect, test } from 'vitest';
import type { AwardEntry, Content, Volunteer } from '../authoring/content.ts';
import { type PublishedPerson, publishable } from '../authoring/gate.ts';
import { type Positioning, positioning } from '../authoring/schemas/positioning.ts';
import type { Section } from '../authoring/schemas/profile.ts';
import { narrativeOf } from '../openbadges/evidence.ts';
import { type Support, supportsOf } from '../portfolio/supports.ts';
import { sampleContent } from '../portfolio/testing/sample.ts';
import type { AwardView } from './award.ts';
import { contextOf } from './context.ts';
import { declarationView } from './declaration.ts';
import { type ProgressView, progressView } from './progress.ts';

const content = sampleContent();
const day = '2026-01-20';
const all = ['positioning', 'progress', 'levels', 'let-go', 'voices'] as const;

/** The sample with Lucia showing `show`, and with another text of hers where one is given. */
function luciaWith(show: readonly Section[], written: Partial<Record<'entry' | 'exit', object>> = {}) {
  const lucia = content.volunteers.get('lucia') as Volunteer;
  const awards = [...lucia.awards].map(([badge, award]): [string, AwardEntry] => {
    const data = award.kind === 'positioning' ? written[award.moment] : undefined;
    return [badge, data && award.kind === 'positioning' ? { ...award, data: said(data) } : award];
  });
  const profile = { ...lucia.profile, data: { ...lucia.profile.data, show: [...show] } };
  const changed: Content = {
    ...content,
    volunteers: new Map([['lucia', { ...lucia, profile, awards: new Map(awards) }]]),
  };
  const published = publishable(changed, day);
  return { published, person: published.people.get('lucia') as PublishedPerson };
}

const said = (data: object): Positioning => positioning.parse({ date: '2025-01-01', ...data });
const levels = (of: Record<string, number>) => ({
  levels: Object.entries(of).map(([competence, level]) => ({ competence, level })),
});

/** What the comparison reads of the awards of a person, as signed where `signed` says so. */
function viewsOf(
  { published, person }: ReturnType<typeof luciaWith>,
  signed: Partial<Record<string, Partial<AwardView>>> = {},
): { context: ReturnType<typeof contextOf>; awards: AwardView[] } {
  const context = contextOf(published, 'specimen', 'https://dome.example.org/repo/');
  const awards = [...person.awards.values()].map((entry) => {
    const view = {
      entry,
      badge: entry.badge,
      href: `/repo/lucia/${entry.badge}/`,
      title: entry.badge,
      date: entry.data.date,
      withdrawn: false,
      declaration: declarationView(context, entry, { narrative: narrativeOf(entry, 'fr') }, true),
      levels: entry.data.levels,
      ...signed[entry.badge],
    };
    return view as unknown as AwardView;
  });
  return { context, awards };
}

function progressOf(
  of: ReturnType<typeof luciaWith>,
  options: {
    signed?: Parameters<typeof viewsOf>[1];
    supports?: ReadonlyMap<string, readonly Support[]>;
  } = {},
): ProgressView | undefined {
  const { context, awards } = viewsOf(of, options.signed);
  const { badges, frameworks } = of.published;
  const supports = options.supports ?? supportsOf(of.person.awards.values(), badges, frameworks);
  return progressView(context, of.person, awards, supports);
}

const rows = (view: ProgressView | undefined) =>
  new Map(view?.frameworks.flatMap(({ moves }) => moves.map((move) => [move.title, move] as const)));

describe('the comparison of Lucia', () => {
  const view = progressOf(luciaWith(all));

  test('says in words what moved, and in the framework’s words what the levels mean', () => {
    expect(rows(view).get('Communiquer à l’oral')).toMatchObject({
      words: 'de 2 à 3',
      entrySentence: 'Je parle de sujets que je connais, avec l’équipe comme avec le public.',
      exitSentence: 'Je m’exprime dans toutes les situations de ma mission, même imprévues.',
      href: '/repo/frameworks/rectec-engagement/#oral',
    });
    expect(view?.frameworks[0]?.count).toBe('9 compétences sur 9 sont montées.');
    expect(view?.highlights.map(({ words }) => words)).toEqual([
      'de 1 à 3',
      'de 1 à 3',
      'de 2 à 4',
      'de 1 à 3',
      'de 2 à 3',
    ]);
  });

  test('names the badges that support each, by links to her own pages', () => {
    expect(rows(view).get('Communiquer à l’oral')?.supports.shown[0]).toEqual({
      href: '/repo/lucia/mediation-scientifique/',
      title: 'Médiation scientifique',
      level: 'niveau 3',
    });
  });

  test('tells of shared meetings alone', () => {
    expect(view?.meetings.map(({ day }) => day)).toEqual(['2025-02-13']);
  });
});

test.each<[string, Record<string, number>, Record<string, number> | undefined, string]>([
  ['higher', { oral: 1 }, { oral: 3 }, 'de 1 à 3'],
  ['lower', { oral: 3 }, { oral: 2 }, 'de 3 à 2'],
  ['as it was', { oral: 3 }, { oral: 3 }, 'toujours 3'],
  ['given at the end alone', {}, { oral: 3 }, '3 à la fin'],
  ['given on arrival alone', { oral: 2 }, {}, '2 à l’arrivée'],
  ['given on arrival, before there is an end', { oral: 2 }, undefined, 'niveau 2'],
  ['never given', {}, {}, 'sans niveau'],
])('a level that is %s', (_title, before, after, words) => {
  const other = { collectif: 1 };
  const of = luciaWith(all, { entry: levels({ ...before, ...other }), exit: levels(after ?? {}) });
  const view = progressOf(of, after ? {} : { signed: { 'jen-suis-la-sortie': { withdrawn: true } } });
  expect(rows(view).get('Communiquer à l’oral')?.words).toBe(words);
  expect(view?.exit === undefined).toBe(after === undefined);
});

test('what was signed is compared, not what the file says since', () => {
  const oral = { framework: 'rectec-engagement', competence: 'oral' };
  const claims = { savoirs: ['Signé.'], savoirFaire: [], savoirEtre: [] };
  const view = progressOf(luciaWith(all), {
    signed: {
      'jen-suis-la-sortie': {
        levels: [{ ...oral, level: 4 }],
        declaration: {
          told: { claims, objectives: ['Un objectif signé'], words: '' },
          words: '',
          claims: [],
          objectives: [],
          unsignedOutcomes: false,
        },
      },
    },
  });
  expect(rows(view).get('Communiquer à l’oral')?.words).toBe('de 2 à 4');
  expect(view?.claims[0]?.groups[0]).toMatchObject({ move: 'appeared', items: ['Signé.'] });
  expect(view?.nextObjectives.map(({ html }) => html)).toEqual(['Un objectif signé']);
});

test('no more than three badges are named under a competence; the others are counted', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    badge: `badge-${index}`,
    level: 4,
    date: '2025-01-01',
  }));
  const view = progressOf(luciaWith(all), { supports: new Map([['rectec-engagement/oral', many]]) });
  const supports = rows(view).get('Communiquer à l’oral')?.supports;
  expect(supports?.shown).toHaveLength(3);
  expect(supports?.more).toBe('et 27 autres badges');
});

describe('what a person chooses', () => {
  const told = (show: readonly Section[]) => {
    const view = progressOf(luciaWith(show));
    return view && Object.keys(view).filter((key) => isTold(view[key as keyof ProgressView]));
  };
  const isTold = (value: unknown) => Array.isArray(value) && value.length > 0;

  test.each<[string, readonly Section[], string[] | undefined]>([
    ['nothing', [], undefined],
    ['all but the comparison', ['positioning', 'levels', 'let-go', 'voices'], undefined],
    ['the comparison alone', ['progress'], ['meetings']],
    ['with levels', ['progress', 'levels'], ['frameworks', 'highlights', 'meetings']],
    ['with words', ['progress', 'positioning'], ['claims', 'objectives', 'nextObjectives', 'meetings']],
    ['with voices', ['progress', 'voices'], ['voices', 'meetings']],
  ])('%s', (_title, show, expected) => expect(told(show)).toEqual(expected));

  test('decides on levels, even where a badge was signed with some', () => {
    const signed = {
      'jen-suis-la-entree': { levels: [{ framework: 'rectec-engagement', competence: 'oral', level: 1 }] },
    };
    expect(progressOf(luciaWith(['progress', 'positioning']), { signed })?.frameworks).toEqual([]);
  });

  test('decides on what was let go', () => {
    const moves = (show: readonly Section[]) =>
      progressOf(luciaWith(show))?.claims.flatMap(({ groups }) => groups.map(({ move }) => move));
    expect(moves(['progress', 'positioning'])).not.toContain('let-go');
    expect(moves(['progress', 'positioning', 'let-go'])).toContain('let-go');
  });
});

test('without a first one in force there is no page', () => {
  expect(
    progressOf(luciaWith(all), { signed: { 'jen-suis-la-entree': { withdrawn: true } } }),
  ).toBeUndefined();
});

test('with voices alone the person’s own level is not told', () => {
  const view = progressOf(luciaWith(['progress', 'voices']));
  expect(view?.voices).toHaveLength(9);
  expect(new Set(view?.voices.map(({ person }) => person))).toEqual(new Set([undefined]));
  expect(view?.voices.find(({ title }) => title === 'Construire son parcours')).toMatchObject({
    structure: 4,
    note: 'Un projet précis, un calendrier en neuf étapes et cinq rencontres menées seule.',
  });
});
