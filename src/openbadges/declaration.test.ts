import { describe, expect, test } from 'vitest';
import type { AwardEntry } from '../authoring/content.ts';
import { type Positioning, positioning } from '../authoring/schemas/positioning.ts';
import { declarationOf } from './declaration.ts';
import { narrativeOf } from './evidence.ts';

const told = (data: Positioning, body: string): AwardEntry => ({
  kind: 'positioning',
  moment: 'entry',
  badge: 'jen-suis-la-entree',
  slug: 'entry',
  file: 'volunteers/lucia/positioning/entry.md',
  data,
  body,
  bodyLine: 9,
});

const claims = {
  savoirs: ['Je connais **deux** quartiers.', 'Je sais lire un plan : un vrai.'],
  savoirFaire: ['Je sais faire une affiche.'],
  savoirEtre: ['Je suis curieuse.'],
};
const objectives = [{ title: 'Animer une séance' }, { title: 'Écrire - sans aide' }];
const words = 'J’arrive avec un master.\n\n- et une liste\n- à moi';

describe.each(['fr', 'en'] as const)('what is signed in %s is read back', (locale) => {
  test.each([
    ['whole', { claims, objectives }, words],
    ['without words', { claims, objectives }, ''],
    ['with one list', { claims: { savoirEtre: claims.savoirEtre } }, words],
    ['with words alone', {}, words],
    ['with nothing', {}, ''],
  ])('%s', (_title, data, body) => {
    const written = positioning.parse({ date: '2024-11-06', ...data });
    expect(declarationOf(narrativeOf(told(written, body), locale))).toEqual({
      claims: written.claims,
      objectives: written.objectives.map(({ title }) => title),
      words: body,
    });
  });
});

test('what was not composed stays in the words, in its order', () => {
  const narrative = '**Ce que je sais**\n\n- Souder.\n\n**Un titre à moi**\n\n- Autre chose.\n\nEt la suite.';
  expect(declarationOf(narrative)).toEqual({
    claims: { savoirs: ['Souder.'], savoirFaire: [], savoirEtre: [] },
    objectives: [],
    words: '**Un titre à moi**\n\n- Autre chose.\n\nEt la suite.',
  });
});
