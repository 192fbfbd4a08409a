import { expect, it } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { type Badge, badge } from '../authoring/schemas/badge.ts';
import { signedCredits } from './creator.ts';
import { creditsDiffer } from './credits-differ.ts';
import { contentOf, fixtureFiles, writeFixture } from './testing/fixture.ts';

const credited = (...coCreators: { name: string; volunteer?: string }[]) =>
  badge.parse({ title: 'Un badge', description: 'Un.', category: 'savoir', posture: 1, coCreators });
const lucia = { name: 'Lucia Martin', volunteer: 'lucia' };
const group = { name: 'Le groupe de Caen, et d’ailleurs' };
const zoe = { name: 'Zoé' };

it.each<[string, boolean, Badge, Badge]>([
  ['the same', false, credited(lucia, group, zoe), credited(lucia, group, zoe)],
  ['in another order', false, credited(group, zoe), credited(zoe, group)],
  ['one removed', true, credited(group, zoe), credited(group)],
  ['one removed who had a folder', true, credited(lucia, group), credited(group)],
  ['all removed', true, credited(zoe), credited()],
  ['one renamed', true, credited(zoe), credited({ name: 'Zoë' })],
  ['one added', true, credited(zoe), credited(zoe, group)],
  ['one who was not published then', false, credited(zoe), credited(lucia, zoe)],
  ['one who shows less of their name now', false, credited({ name: 'Lucia M.' }), credited(lucia)],
  [
    'one by another name of theirs',
    false,
    credited({ name: 'Lucia' }, zoe),
    credited({ ...lucia, name: 'Lu' }, zoe),
  ],
  [
    'one whose folder is gone',
    false,
    credited({ name: 'Ana P.' }),
    credited({ name: 'Ana Petit', volunteer: 'ana' }),
  ],
])('%s: %s', (_, expected, signed, written) => {
  const { volunteers } = contentOf(writeFixture());
  for (const language of ['fr', 'en'] as const)
    expect(creditsDiffer(signedCredits(signed, language), written, volunteers)).toBe(expected);
});

it('a name that was signed may be said while its person shows it', () => {
  const profile = fixtureFiles['volunteers/lucia/profile.md'] ?? '';
  const mayName = (changes: string, name: string) => {
    const text = profile.replace('visibility: public', changes);
    return publishable(
      contentOf(writeFixture({ 'volunteers/lucia/profile.md': text })),
      '2026-11-20',
    ).mayName(name);
  };
  expect(mayName('visibility: public', 'Lucia M.')).toBe(true);
  expect(mayName('visibility: public', 'Zoé')).toBe(true);
  expect(mayName('visibility: public', 'Lucia Martin')).toBe(false);
  expect(mayName('visibility: public\nnameShown: first', 'Lucia M.')).toBe(false);
  expect(mayName('visibility: private', 'Lucia M.')).toBe(false);
  expect(mayName('visibility: private', 'Lucia')).toBe(false);
});
