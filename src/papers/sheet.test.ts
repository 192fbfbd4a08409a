import { describe, expect, test } from 'vitest';
import { table } from './markdown-text.ts';
import { sheetHtml, titleOf } from './sheet.ts';

const html = (markdown: string) => sheetHtml({ markdown, locale: 'fr' });
const body = (markdown: string) => /<main>([\s\S]*)<\/main>/.exec(html(markdown))?.[1] ?? '';

test('a paper needs no other file, runs nothing and is not for search engines', () => {
  const whole = html('# Bilan\n\nUn texte.');
  expect(whole).toContain('<html lang="fr">');
  expect(whole).toContain('<title>Bilan</title>');
  expect(whole).toContain('content="noindex"');
  expect(whole).not.toMatch(/<(script|link|img|iframe)|https?:/);
  expect(whole.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(3);
});

describe('comments', () => {
  test('that name a place are notes on the screen, never on paper', () => {
    expect(body('Elle a tenu l’accueil. <!-- volunteers/lucia/review.md:33 -->')).toContain(
      '<small class="place">volunteers/lucia/review.md:33</small>',
    );
    expect(html('x')).toMatch(/\.place \{ display: none; \} @media screen/);
  });

  test.each([
    '<!-- Laissé de côté :\n- un badge -->',
    '<!-- <script>alert(1)</script> -->',
    '<!-- volunteers/../secret.md:1 onclick -->',
  ])('of another kind leave nothing: %j', (comment) => {
    expect(body(`Un texte.\n\n${comment}`)).toBe('<p>Un texte.</p>');
  });
});

test('what an author writes cannot bring in code', () => {
  const made = body('# Titre\n\n<script>alert(1)</script>\n\n[lien](javascript:alert(1)) \uE000x\uE001');
  expect(made).not.toMatch(/<script|javascript:|class="place"/);
});

describe('a table', () => {
  test('without a head has the bold cells of its rows as headings', () => {
    const made = body(table([], [['**Nom**', 'Lucia', '**Ville**', 'Caen']]));
    expect(made).not.toContain('<thead');
    expect(made.match(/<th scope="row">/g)).toHaveLength(2);
  });

  test('with one says which column each cell of it heads', () => {
    expect(body(table(['A', 'B'], [['1', '2']])).match(/<th scope="col">/g)).toHaveLength(2);
  });

  test('leaves room where something is to be signed', () => {
    expect(body(table(['A'], [['Date et signature :']]))).toContain('class="to-fill"');
  });

  test('gives its columns widths that add up to the whole', () => {
    const made = body(
      table(['Mot', 'Texte'], [['un', 'Un texte assez long pour prendre plus de place que l’autre.']]),
    );
    const widths = [...made.matchAll(/width:([\d.]+)%/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(2);
    expect(widths[0]).toBeLessThan(widths[1] ?? 0);
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBeCloseTo(100, 0);
  });
});

test('a short paper is set in larger letters than one that fills its page', () => {
  const size = (markdown: string) => Number(/<body style="font-size:([\d.]+)px">/.exec(html(markdown))?.[1]);
  expect(size('# Court\n\nUn texte.')).toBeGreaterThan(size(`# Long\n\n${'Un texte. '.repeat(900)}`));
});

test('the title is the first heading, without marks', () => {
  expect(titleOf('# Un \\*titre\\* <!-- a.md:1 -->\n\n## Autre')).toBe('Un *titre*');
});
