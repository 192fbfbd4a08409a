import { expect, test } from 'vitest';
import { badgeCardPath, cardOfAward } from './badge-card.ts';

const award = {
  badge: 'ecoute',
  artwork: 'a'.repeat(64),
  title: 'Écoute',
  recognises: 'Laisse parler, reformule, prend le temps.',
  standing: 'attested',
  withdrawn: false,
} as const;

const pathOf = (changes: Partial<Parameters<typeof cardOfAward>[0]>) => {
  const card = cardOfAward({ ...award, ...changes });
  return card && badgeCardPath(card);
};

test('two awards of a badge that say the same share one card, under a name that tells nobody’s', () => {
  expect(pathOf({})).toBe(pathOf({}));
  expect(pathOf({})).toMatch(/^\/cards\/[0-9a-f]{32}\.png$/);
});

test.each([
  ['its picture', { artwork: 'b'.repeat(64) }],
  ['its title', { title: 'Écouter' }],
  ['what it recognises', { recognises: 'Autre chose.' }],
  ['how it stands', { standing: 'expired' }],
] as const)('an award that differs in %s has another card', (_what, changes) => {
  expect(pathOf(changes)).not.toBe(pathOf({}));
});

test('a withdrawn award has no card', () => {
  expect(pathOf({ withdrawn: true, standing: 'withdrawn' })).toBeUndefined();
});
