import { expect, test } from 'vitest';
import { words } from '../locales/interface.ts';
import { tallyOf } from '../portfolio/tally.ts';
import { heldCounts } from './held.ts';
import { vouchWords } from './vouch.ts';

const site = {
  words: words('fr'),
  issuer: { name: 'Le Dôme' },
  mode: 'issuing',
  host: 'badges.example',
} as Parameters<typeof vouchWords>[0];
const badge = { declared: false, withdrawn: false, expired: false } as const;
const held = (...states: ('issued' | 'plain' | 'specimen' | 'pending')[]) =>
  tallyOf(states.map((state) => ({ ...badge, state })));

test.each([
  ['issued', 'Le Dôme atteste 1 badge', 'badges.example', true],
  ['plain', 'Le Dôme a donné 1 badge non signé', undefined, false],
  ['specimen', '1 badge spécimen : il n’atteste encore rien', undefined, true],
  ['pending', '1 badge attend sa signature', undefined, false],
] as const)('of a badge that is %s it says “%s”', (state, said, address, signed) => {
  expect(vouchWords(site, { tally: held(state) })).toMatchObject([{ words: said, address, signed }]);
});

test('the counts of the list are those of the page that verifies, in its words', () => {
  const tally = tallyOf([
    { ...badge, state: 'issued' },
    { ...badge, state: 'issued' },
    { ...badge, state: 'issued', declared: true },
    { ...badge, state: 'issued', expired: true },
    { ...badge, state: 'issued', withdrawn: true },
  ]);
  expect(site.words.portfolio.held(heldCounts(tally))).toBe(
    '5 badges : 2 attestés, 1 déclaré, 1 expiré, 1 retiré',
  );
});

test('one badge, and badges that are all alike, are told in few words', () => {
  const said = (...states: Parameters<typeof held>) => site.words.portfolio.held(heldCounts(held(...states)));
  expect(said('issued')).toBe('1 badge attesté');
  expect(said('plain', 'plain')).toBe('2 badges, tous non signés');
});
