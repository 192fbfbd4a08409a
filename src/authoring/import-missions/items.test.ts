import { describe, expect, test } from 'vitest';
import { itemsOf, match, withoutPages } from './items.ts';

const notion = '(https://www.notion.so/Page-0a1b)';

describe('itemsOf', () => {
  test.each([
    ['', []],
    ['Écoute', ['Écoute']],
    ['Écoute, Accueil du public', ['Écoute', 'Accueil du public']],
    ['Écoute;Accueil\nTri', ['Écoute', 'Accueil', 'Tri']],
    ['3,5 jours', ['3,5 jours']],
    [`Écoute ${notion}, Accueil (FabLab) ${notion}`, ['Écoute', 'Accueil (FabLab)']],
    ['Écoute (../Badges%20(D%C3%B4me)/Ecoute%20d41d.md), Tri', ['Écoute', 'Tri']],
    ['Écoute (https://le-dome.notion.site/Ecoute-0a)', ['Écoute']],
    ['Écoute (voir https://example.org)', ['Écoute (voir https://example.org)']],
  ])('%j names %j', (cell, names) => {
    expect(itemsOf(cell).map(({ name }) => name)).toEqual(names);
  });

  test('keeps what was written, address included', () => {
    expect(itemsOf(`Tri, Écoute ${notion}, Accueil`).map(({ written }) => written)).toEqual([
      'Tri',
      `Écoute ${notion}`,
      'Accueil',
    ]);
  });
});

test('withoutPages takes the addresses of pages away and counts them, not those of a sentence', () => {
  expect(withoutPages(`A ${notion}, B ${notion}`)).toEqual({ text: 'A, B', pages: 2 });
  expect(withoutPages(`Voir ${notion} avant de venir`).pages).toBe(0);
});

describe('match', () => {
  const known = new Map([
    ['Créer, réparer', 1],
    ['Créer', 2],
  ]);
  test('finds names that have a comma in them before their parts', () => {
    const { found, others } = match(itemsOf('Tri, Créer, réparer, Créer, Dire'), (name) => known.get(name));
    expect(found.map(({ value }) => value)).toEqual([1, 2]);
    expect(others.map(({ name }) => name)).toEqual(['Tri', 'Dire']);
  });
});
