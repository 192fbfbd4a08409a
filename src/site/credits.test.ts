import { expect, test } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { signedCredits } from '../openbadges/creator.ts';
import { contentOf, fixtureFiles, fixtureSite, writeFixture } from '../openbadges/testing/fixture.ts';
import { contextOf } from './context.ts';
import { signedCreditViews } from './credits.ts';

const credits = (written: string) =>
  (fixtureFiles['badges/accueil.md'] ?? '').replace('tags:', `coCreators: [${written}]\ntags:`);
const lucia = '{ name: Lucia M., volunteer: lucia }';

/** The site as a folder gives it, with its badge. */
function site(written: string, profile = (text: string) => text) {
  const files = {
    'badges/accueil.md': credits(written),
    'volunteers/lucia/profile.md': profile(fixtureFiles['volunteers/lucia/profile.md'] ?? ''),
  };
  const published = publishable(contentOf(writeFixture(files)), '2026-11-20');
  const badge = published.badges.get('accueil')?.data;
  if (!badge) throw new Error('The badge is not there.');
  return { context: contextOf(published, 'issuing', fixtureSite), badge };
}

const signed = (written: string) => signedCredits(site(written).badge, 'fr');
const shown = ({ context, badge }: ReturnType<typeof site>, words: ReturnType<typeof signed>) =>
  signedCreditViews(context, badge, words).map(({ parts }) => parts.map(({ text }) => text).join(''));

test('the credits that were signed are shown, and lead to portfolios while the badge says the same', () => {
  const both = `${lucia}, { name: Zoé }`;
  const [view] = signedCreditViews(site(both).context, site(both).badge, signed(both));
  expect(view?.parts.find(({ text }) => text === 'Lucia M.')?.href).toMatch(/\/lucia\/$/);
  expect(shown(site(lucia), signed(both))).toEqual(['Co-créé par Lucia M. et Zoé']);
  expect(shown(site(lucia), signed(''))).toEqual([]);
  expect(shown(site(''), signed(both))).toEqual(['Co-créé par Lucia M. et Zoé']);
});

test.each([
  ['is private', (text: string) => text.replace('visibility: public', 'visibility: private')],
  ['shows the first name alone', (text: string) => text.replace('adult:', 'nameShown: first\nadult:')],
])('once one of them %s, today’s credits are shown', (_, profile) => {
  const now = site(`${lucia}, { name: Zoé }`, profile);
  const [words = ''] = shown(now, signed(`${lucia}, { name: Zoé }, { name: Ali }`));
  expect(words).toMatch(/^Co-créé par (Lucia et )?Zoé$/);
});
