import { describe, expect, test } from 'vitest';
import { pathway as schema } from '../authoring/schemas/pathway.ts';
import { type Holding, progressOf } from './progress.ts';

const pathway = schema.parse({
  name: 'Parcours',
  description: 'Un parcours.',
  branches: [{ id: 'fablab', name: 'FabLab' }],
  stages: [
    { name: 'Intégration', badges: ['accueil', 'equipe'] },
    {
      name: 'Missions',
      badges: [
        { badge: 'mediation', requires: ['accueil'] },
        { badge: 'laser', branch: 'fablab', optional: true },
        { badge: 'atelier', requires: { any: ['mediation', 'laser'] } },
      ],
    },
    {
      name: 'Bilan',
      badges: [{ badge: 'sortie', requires: { atLeast: 2, of: ['mediation', 'laser', 'atelier'] } }],
    },
  ],
});

const held = (badges: Record<string, string>, withdrawn: string[] = []): Map<string, Holding> =>
  new Map(
    Object.entries(badges).map(([badge, date]) => [
      badge,
      { date, withdrawn: withdrawn.includes(badge), expired: false },
    ]),
  );

const nothing = { aimedAt: new Set<string>(), ended: false };

const states = (holdings: Map<string, Holding>, aimed: string[] = []): Record<string, string> =>
  Object.fromEntries(
    progressOf(pathway, holdings, { ...nothing, aimedAt: new Set(aimed) }).stops.map((stop) => [
      stop.badge,
      stop.state,
    ]),
  );

describe('the state of a stop', () => {
  test.each([
    [
      'nothing is held: the first stage is within reach',
      {},
      [],
      [],
      { accueil: 'within-reach', mediation: 'later' },
    ],
    [
      'a stage is reached from the one before',
      { equipe: '2026-01-02' },
      [],
      [],
      { laser: 'within-reach', mediation: 'later', sortie: 'later' },
    ],
    [
      'a requirement is met',
      { accueil: '2026-01-02' },
      [],
      [],
      { mediation: 'within-reach', atelier: 'later' },
    ],
    [
      'any of a list is enough',
      { laser: '2026-01-02' },
      [],
      [],
      { atelier: 'within-reach', sortie: 'later' },
    ],
    [
      'so many of a list are needed',
      { laser: '2026-01-02', mediation: '2026-01-03' },
      [],
      [],
      { sortie: 'within-reach' },
    ],
    ['a mission aims at it', {}, [], ['sortie'], { sortie: 'under-way' }],
    [
      'an obtained badge stays obtained when a mission aims at it',
      { accueil: '2026-01-02' },
      [],
      ['accueil'],
      { accueil: 'obtained' },
    ],
    [
      'a withdrawn badge opens nothing',
      { accueil: '2026-01-02' },
      ['accueil'],
      [],
      { accueil: 'withdrawn', mediation: 'later' },
    ],
  ])('%s', (_title, badges, withdrawn, aimed, expected) => {
    expect(states(held(badges, withdrawn), aimed)).toMatchObject(expected);
  });
});

describe('once the person’s time is over', () => {
  const over = progressOf(pathway, held({ accueil: '2026-01-02', mediation: '2026-02-02' }, ['mediation']), {
    aimedAt: new Set(['laser']),
    ended: true,
  });

  test('what was not obtained is left out, whatever a mission aimed at', () => {
    expect(Object.fromEntries(over.stops.map((stop) => [stop.badge, stop.state]))).toEqual({
      accueil: 'obtained',
      equipe: 'left-out',
      mediation: 'withdrawn',
      laser: 'left-out',
      atelier: 'left-out',
      sortie: 'left-out',
    });
  });

  test('nothing comes next', () => expect(over.next).toEqual([]));
});

describe('the counts', () => {
  test('leave optional and withdrawn badges out', () => {
    const progress = progressOf(
      pathway,
      held({ accueil: '2026-01-02', equipe: '2026-01-05', laser: '2026-02-01', mediation: '2026-03-01' }, [
        'mediation',
      ]),
      nothing,
    );
    expect(progress).toMatchObject({
      obtained: 2,
      optionalObtained: 1,
      total: 5,
      stage: 2,
      stages: 3,
      complete: false,
    });
    expect(progress.last?.badge).toBe('laser');
    expect(progress.next.map((stop) => stop.badge)).toEqual(['atelier']);
  });

  test('leave an optional badge out once it has expired', () => {
    const expired = new Map([
      ['accueil', { date: '2026-01-02', withdrawn: false, expired: false }],
      ['laser', { date: '2026-02-01', withdrawn: false, expired: true }],
    ]);
    expect(progressOf(pathway, expired, nothing)).toMatchObject({ obtained: 1, optionalObtained: 0 });
  });

  test('say that a pathway is complete without its optional badges', () => {
    const progress = progressOf(
      pathway,
      held({
        accueil: '2026-01-01',
        equipe: '2026-01-01',
        mediation: '2026-02-01',
        atelier: '2026-03-01',
        sortie: '2026-04-01',
      }),
      nothing,
    );
    expect(progress).toMatchObject({ obtained: 5, total: 5, stage: 3, complete: true });
  });
});
