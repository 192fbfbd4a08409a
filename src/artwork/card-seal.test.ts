import { expect, test } from 'vitest';
import { textWidth } from '../minimap/text-width.ts';
import { sealSettings } from './card-seal.ts';

const long = 'Communauté d’agglomération de Saint-Lô – Maison de l’Engagement et de la Citoyenneté';

test.each([
  ['short words stand on one line', 'Le Dôme atteste 9 badges', 'Le Dôme', 1],
  ['a long name is whole where three lines hold it', `Attesté par ${long}`, long, 3],
])('%s', (_fact, words, structure, count) => {
  for (const { lines } of sealSettings({ words, tone: 'attested' }, structure, 612)) {
    expect(lines.join(' ')).toBe(words);
    expect(lines).toHaveLength(count);
  }
});

test.each([
  [`${long} atteste 9 badges`, /^Communauté d’agglomération .*… atteste 9 badges$/],
  [`Pas encore signé par ${long}`, /^Pas encore signé par Communauté d’agglomération .*…$/],
])('of words too long for a seal, the name is cut and not what is said of it: %s', (words, kept) => {
  const [seal] = sealSettings({ words, tone: 'attested' }, long, 400);
  expect(seal?.lines.join(' ')).toMatch(kept);
  expect(seal?.lines.length).toBeLessThanOrEqual(3);
  for (const line of seal?.lines ?? []) expect(textWidth(line, seal?.size ?? 0)).toBeLessThanOrEqual(340);
});
