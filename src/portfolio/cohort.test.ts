import { describe, expect, test } from 'vitest';
import type { AwardEntry, Volunteer } from '../authoring/content.ts';
import { meeting } from '../authoring/schemas/meeting.ts';
import { positioning } from '../authoring/schemas/positioning.ts';
import { profile } from '../authoring/schemas/profile.ts';
import { review } from '../authoring/schemas/review.ts';
import { standingOf } from './cohort.ts';
import { entry } from './testing/entry.ts';

interface Life {
  readonly entry?: string;
  readonly exit?: string;
  readonly meetings?: readonly string[];
  readonly review?: string;
  readonly civic?: string;
  readonly consent?: { readonly ends: string; readonly withdrawn?: string } | false;
}

/** Somebody whose mission runs from October to May, and what has been written of them. */
function person({ consent = { ends: '2099-12-31' }, ...life }: Life): Volunteer {
  const declared = (moment: 'entry' | 'exit', date: string | undefined): [string, AwardEntry][] =>
    date === undefined
      ? []
      : [
          [
            moment,
            { kind: 'positioning', moment, badge: moment, ...entry(moment, positioning.parse({ date })) },
          ],
        ];
  return {
    slug: 'lina',
    profile: entry(
      'lina',
      profile.parse({
        firstName: 'Lina',
        adult: true,
        starts: '2025-10-01',
        ends: '2026-05-31',
        mission: 'médiation',
        ...(consent ? { consent: { givenBy: 'Lina', date: '2025-10-01', paper: 'Bureau', ...consent } } : {}),
        trainings: life.civic ? [{ kind: 'civic', name: 'Formation civique', date: life.civic }] : [],
      }),
    ),
    awards: new Map([...declared('entry', life.entry), ...declared('exit', life.exit)]),
    missions: [],
    meetings: (life.meetings ?? []).map((day) => entry(day, meeting.parse({}))),
    review: life.review
      ? entry('review', review.parse({ date: life.review, author: 'Élise', levels: [] }))
      : undefined,
    endorsements: [],
    letters: [],
    signedEndorsements: [],
    importedBadges: [],
  };
}

const settled: Life = { entry: '2025-10-25', civic: '2026-01-10' };

describe('what is due', () => {
  test.each<[string, string, Life, string[]]>([
    ['before the mission, nothing', '2025-09-20', {}, []],
    ['on the first day, nothing', '2025-10-01', {}, []],
    ['after a month without an entry', '2025-11-01', {}, ['entry']],
    ['a day before that, nothing', '2025-10-31', {}, []],
    ['an entry dated later does not count yet', '2025-11-05', { entry: '2025-11-06' }, ['entry']],
    ['six weeks after the start without a meeting', '2025-11-13', settled, ['meeting']],
    ['six weeks to the day, nothing', '2025-11-12', settled, []],
    [
      'a meeting that is planned has not been held',
      '2025-11-13',
      { ...settled, meetings: ['2025-11-20'] },
      ['meeting'],
    ],
    ['six weeks after the last meeting', '2026-01-02', { ...settled, meetings: ['2025-11-20'] }, ['meeting']],
    [
      'two months before the end, the civic training',
      '2026-04-02',
      { entry: '2025-10-25', meetings: ['2026-04-01'] },
      ['civic-training'],
    ],
    [
      'three weeks before the end, the exit',
      '2026-05-10',
      { ...settled, meetings: ['2026-05-02'] },
      ['exit'],
    ],
    ['the day before that, nothing', '2026-05-09', { ...settled, meetings: ['2026-05-02'] }, []],
    [
      'in the last week, the review too',
      '2026-05-24',
      { ...settled, exit: '2026-05-20', meetings: ['2026-05-02'] },
      ['review'],
    ],
    ['afterwards, the exit and the review', '2026-06-01', settled, ['exit', 'review']],
    [
      'once all is written, nothing',
      '2026-06-10',
      { ...settled, exit: '2026-05-28', review: '2026-05-30' },
      [],
    ],
    ['a consent that was never given', '2025-10-02', { consent: false }, ['consent']],
    [
      'a consent that was taken back',
      '2025-10-02',
      { consent: { ends: '2099-01-01', withdrawn: '2025-10-02' } },
      ['consent'],
    ],
    ['a consent that ends within the month', '2025-10-02', { consent: { ends: '2025-10-31' } }, ['consent']],
    ['a consent that ends later', '2025-10-02', { consent: { ends: '2025-11-01' } }, []],
  ])('%s', (_title, day, life, due) => {
    expect(standingOf(person(life), day).due.map(({ what }) => what)).toEqual(due);
  });
});

test('tells how much of the mission has gone by, and never more than all of it', () => {
  const at = (day: string) => {
    const { phase, share } = standingOf(person(settled), day);
    return [phase, Math.round(share * 100)];
  };
  expect(at('2025-09-01')).toEqual(['ahead', 0]);
  expect(at('2026-01-30')).toEqual(['under-way', 50]);
  expect(at('2026-05-31')).toEqual(['under-way', 100]);
  expect(at('2027-01-01')).toEqual(['over', 100]);
});
