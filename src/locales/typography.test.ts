import { describe, expect, it } from 'vitest';
import type { Locale } from './interface.ts';
import { opaque, typography, typographyAcross } from './typography.ts';

/** In the rows, `_` is U+202F (narrow) and `~` is U+00A0. */
const spaced = (text: string) => text.replaceAll('_', '\u202F').replaceAll('~', '\u00A0');

const french: [written: string, set: string][] = [
  // Quotation marks
  ['Il dit "oui".', 'Il dit «_oui_».'],
  ['" oui "', '«_oui_»'],
  ['«oui»', '«_oui_»'],
  ['« oui »', '«_oui_»'],
  ['«\u00A0oui\u00A0»', '«_oui_»'],
  ['«\u2009oui\u2009»', '«_oui_»'],
  ['("oui")', '(«_oui_»)'],
  ['"oui", "non"', '«_oui_», «_non_»'],
  ['dit:"oui"', 'dit~:«_oui_»'],
  ['« il dit "non" »', '«_il dit “non”_»'],
  ['"a "b" c"', '«_a “b” c_»'],
  ['« il dit “non” »', '«_il dit “non”_»'],
  ['un écran de 27" neuf', 'un écran de 27" neuf'],
  ['"a"b"', '«_a"b_»'],
  ['un " seul', 'un " seul'],
  ['"jamais fermé', '"jamais fermé'],
  ['«', '«'],
  ['« »', '« »'],
  // High signs
  ['Bravo!', 'Bravo_!'],
  ['Bravo !', 'Bravo_!'],
  ['Bravo  !', 'Bravo_!'],
  ['Quoi?', 'Quoi_?'],
  ['un; deux', 'un_; deux'],
  ['Quoi?!', 'Quoi_?!'],
  ['Bravo!!!', 'Bravo_!!!'],
  ['Bravo ! !', 'Bravo_!_!'],
  ['Ah… !', 'Ah…_!'],
  ['Ah…!', 'Ah…!'],
  ['(!) et [?]', '(!) et [?]'],
  ['Vraiment (oui !)', 'Vraiment (oui_!)'],
  ['« Bravo! »', '«_Bravo_!_»'],
  ['! seul', '! seul'],
  ['fin\n! début', 'fin\n! début'],
  ['!important ?page=2', '!important ?page=2'],
  // The colon
  ['Objectif: tenir', 'Objectif~: tenir'],
  ['Objectif : tenir', 'Objectif~: tenir'],
  ['Objectif\u202F: tenir', 'Objectif~: tenir'],
  ['à 12:30', 'à 12:30'],
  ['un ratio 1:2 et 16:9', 'un ratio 1:2 et 16:9'],
  ['std::vector et a::b', 'std::vector et a::b'],
  ['bravo :tada: !', 'bravo :tada:_!'],
  ['a:b: c', 'a:b~: c'],
  ["o'brien@ex.fr et l'été", "o'brien@ex.fr et l’été"],
  ['fin:: suite', 'fin:: suite'],
  // Apostrophes and dots
  ["l'atelier d'aujourd'hui", 'l’atelier d’aujourd’hui'],
  ['d\'"Art"', 'd’«_Art_»'],
  ["l'été", 'l’été'],
  ["dire 'oui'", "dire 'oui'"],
  ['Et...', 'Et…'],
  ['Et... !', 'Et…_!'],
  ['[...]', '[…]'],
  ['4 points....', '4 points....'],
  ['../dossier et .../dossier', '../dossier et .../dossier'],
  // Left alone
  ['le 1er mai, 3e étage', 'le 1er mai, 3e étage'],
  ['12 000 personnes', '12 000 personnes'],
  ['', ''],
  [' ', ' '],
  ['voir https://ex.org/a?b=c;d!e', 'voir https://ex.org/a?b=c;d!e'],
  ['voir https://ex.org/?q="x"', 'voir https://ex.org/?q="x"'],
  ["voir https://ex.org/l'a'b!", "voir https://ex.org/l'a'b_!"],
  ['sur www.ex.org: ok', 'sur www.ex.org~: ok'],
  ['écrire à lea.o-b@ex.fr!', 'écrire à lea.o-b@ex.fr_!'],
  ['did:web:ex.org:jalon et mailto:a@ex.fr', 'did:web:ex.org:jalon et mailto:a@ex.fr'],
  ["data:text/plain,l'eau", "data:text/plain,l'eau"],
  ['https://ex.org ?', 'https://ex.org_?'],
];

const english: [written: string, set: string][] = [
  ['She said "yes".', 'She said “yes”.'],
  ['"a "b" c"', '“a ‘b’ c”'],
  ["it's the students' work", 'it’s the students’ work'],
  ["'quoted' and \"he said 'no'\"", '‘quoted’ and “he said ‘no’”'],
  ["'tis the '90s", '’tis the ’90s'],
  ["the 1990's", 'the 1990’s'],
  ['5\' tall, 27" wide', '5\' tall, 27" wide'],
  ['Wait...', 'Wait…'],
  ['Really? Yes! Note: 12:30; fine', 'Really? Yes! Note: 12:30; fine'],
  ["see https://ex.org/it's?a=b", "see https://ex.org/it's?a=b"],
  ['« oui »', '« oui »'],
];

const rows: [Locale, string, string][] = [
  ...french.map(([written, set]): [Locale, string, string] => ['fr', written, spaced(set)]),
  ...english.map(([written, set]): [Locale, string, string] => ['en', written, set]),
];

describe('typography', () => {
  it.each(rows)('in %s sets %j as %j', (locale, written, set) => {
    expect(typography(written, locale)).toBe(set);
  });

  it.each(rows)('in %s changes %j once only', (locale, written) => {
    const once = typography(written, locale);
    expect(typography(once, locale)).toBe(once);
  });

  it('changes any mixture of signs once only, and only signs and spaces', () => {
    const signs = '"\'«»“”‘’!?;:.…,()-/ \n\u00A0\u202Fl1é'
      .split('')
      .concat('...', "l'", 'http://x.y', 'a@b.fr', opaque);
    for (const text of mixtures(signs, 4000)) {
      for (const locale of ['fr', 'en'] as const) {
        const once = typography(text, locale);
        expect(typography(once, locale), JSON.stringify(text)).toBe(once);
        expect(lettersOf(once), JSON.stringify(text)).toBe(lettersOf(text));
      }
    }
  });

  it('stays fast on long runs of any sign', () => {
    const start = performance.now();
    for (const sign of ['"', '" ', "'", ':', ' !', 'a@', 'a.', '...', 'www.', 'a:', '«'])
      typography(sign.repeat(5000), 'fr');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('typographyAcross', () => {
  const across: [parts: string[], set: string[]][] = [
    [
      ['Il dit "', 'gras', '" !'],
      ['Il dit «_', 'gras', '_»_!'],
    ],
    [
      ['voir ', opaque, ' : "', opaque, '"!'],
      ['voir ', opaque, '~: «_', opaque, '_»_!'],
    ],
    [
      ['gras', '!'],
      ['gras', '_!'],
    ],
    [
      ["l'", 'art', "d'", opaque],
      ['l’', 'art', 'd’', opaque],
    ],
    [
      ['«', opaque, '»'],
      ['«_', opaque, '_»'],
    ],
    [
      ['a ', ' ', '!'],
      ['a_', '', '!'],
    ],
    [[], []],
  ];
  it.each(across)('sets the parts %j as %j', (parts, set) => {
    expect(typographyAcross(parts, 'fr')).toEqual(set.map(spaced));
  });

  it('sets parts as it sets their whole', () => {
    const signs = '"\'«»!?;:…( \u00A0\u202Fl1'.split('').concat('...', opaque);
    const texts = mixtures(signs, 1000);
    for (const [index, text] of texts.entries()) {
      const cut = index % (text.length + 1);
      const parts = typographyAcross([text.slice(0, cut), text.slice(cut)], 'fr');
      expect(parts.join(''), JSON.stringify(text)).toBe(typography(text, 'fr'));
    }
  });
});

/** Texts of one to fourteen signs, the same in each run. */
function mixtures(signs: readonly string[], count: number): string[] {
  let seed = 20261123;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + below(14) }, () => signs[below(signs.length)]).join(''),
  );
}

/** What typography must keep: all but spaces, the kind of quotation marks, and the three dots. */
function lettersOf(text: string): string {
  return text
    .replaceAll('...', '…')
    .replace(/[ \u00A0\u2009\u202F]/g, '')
    .replace(/["'«»“”‘’]/g, '"');
}
