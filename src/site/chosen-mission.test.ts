import { expect, test } from 'vitest';
import type { PublishedPerson } from '../authoring/gate.ts';
import { words } from '../locales/interface.ts';
import type { AwardView } from './award.ts';
import type { BadgeView } from './badge.ts';
import { chosenMissions } from './chosen-mission.ts';
import type { Context } from './context.ts';

const context = {
  published: {
    missions: new Map([
      ['accueil', { slug: 'accueil', data: { title: 'Accueillir', kind: 'main' } }],
      ['photo', { slug: 'photo', data: { title: 'Photographier', kind: 'secondary' } }],
    ]),
  },
  words: words('fr'),
  locale: 'fr',
  href: (path: string) => `/repo${path}`,
  markdown: (body: string) => `<p>${body}</p>`,
} as unknown as Context;
const badges = new Map([['ecoute', { href: '/repo/badges/ecoute/', title: 'Écoute' } as BadgeView]]);
const award = (withdrawn: boolean) =>
  ({ badge: 'ecoute', href: '/repo/lina/ecoute/', title: 'Écoute', withdrawn }) as AwardView;
const mission = (slug: string, data: object, body = '') =>
  ({ slug, body, data: { from: '2026-01-05', ...data } }) as PublishedPerson['missions'][number];

const only = (data: object, awards: readonly AwardView[] = [], body = '') =>
  chosenMissions(context, [mission('photo', data, body)], awards, badges)[0];

test('it leads to its place in the catalogue, and says its kind and when', () => {
  expect(only({ to: '2026-03-01', outcome: 'Une exposition.' }, [], 'Mes mots.')).toEqual({
    title: 'Photographier',
    href: '/repo/missions/#photo',
    words: 'Mission au choix · janvier à mars\u00a02026',
    outcome: 'Une exposition.',
    story: '<p>Mes mots.</p>',
    badge: undefined,
  });
  expect(only({})).toMatchObject({
    words: 'Mission au choix · depuis le 5\u00a0janvier\u00a02026',
    story: '',
  });
});

const aimedAt = { lead: 'Badge visé :', href: '/repo/badges/ecoute/', title: 'Écoute' };
const obtained = { lead: 'Badge obtenu :', href: '/repo/lina/ecoute/', title: 'Écoute' };
test.each([
  ['aimed at, it is the badge of the catalogue', 'ecoute', [], aimedAt],
  ['obtained, it is the award', 'ecoute', [award(false)], obtained],
  ['withdrawn, it is not said to be obtained', 'ecoute', [award(true)], aimedAt],
  ['not aimed at, it is not named', undefined, [award(false)], undefined],
])('the badge: %s', (_, badge, awards, expected) => {
  expect(only({ badge }, awards)?.badge).toEqual(expected);
});

test('the latest comes first', () => {
  const missions = [mission('accueil', { from: '2026-01-05' }), mission('photo', { from: '2026-02-02' })];
  expect(chosenMissions(context, missions, [], badges).map(({ title }) => title)).toEqual([
    'Photographier',
    'Accueillir',
  ]);
});
