import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../authoring/markdown/markdown.ts';
import { checkCodePath, dossierBadges, hasProof, withoutNotes } from './dossier.ts';

const badges = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ badge: `b${index}`, withdrawn: index === 2 }));

describe('a dossier tells the badges', () => {
  test('in the order of the portfolio, without those that were withdrawn', () => {
    const { told, more } = dossierBadges(badges(5));
    expect(told.map(({ badge }) => badge)).toEqual(['b0', 'b1', 'b3', 'b4']);
    expect(more).toBe(0);
  });

  test.each([
    [11, 10, 0, false],
    [12, 11, 0, true],
    [17, 16, 0, true],
    [18, 16, 1, true],
    [60, 16, 43, true],
  ])(
    'of %i badges, one of them withdrawn: %i, with %i more online; in smaller type: %s',
    (count, told, more, dense) => {
      const dossier = dossierBadges(badges(count));
      expect([dossier.told.length, dossier.more, dossier.dense]).toEqual([told, more, dense]);
      expect(dossier.told[0]?.badge).toBe('b0');
    },
  );
});

test.each([
  [
    'something signed',
    [
      { files: {}, withdrawn: false },
      { files: undefined, withdrawn: false },
    ],
    true,
  ],
  ['nothing but what was withdrawn', [{ files: {}, withdrawn: true }], false],
  ['nothing signed', [{ files: undefined, withdrawn: false }], false],
])('who has %s has a proof to look at, or not', (_, awards, proof) => {
  expect(hasProof({ awards: awards as never })).toBe(proof);
});

test('the code that leads to the proof has a path for each language', () => {
  expect(checkCodePath({ path: '/lucia/' }, 'en')).toBe('/lucia/check.en.svg');
});

test('the printed copy of a text has neither the ids of its notes nor links to them', () => {
  const noted = renderMarkdown('Une phrase[^1], [un lien](/badges/).\n\n[^1]: Sa note.', { locale: 'fr' });
  expect(noted).toMatch(/ id="note-[^"]+"/);
  const copy = withoutNotes(noted);
  expect(copy).not.toMatch(/ id="|href="#/);
  expect(copy).toContain('<a href="/badges/">un lien</a>');
  expect(copy).toContain('Sa note.');
});
