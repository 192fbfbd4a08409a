/** A badge of a series shows the way to the next one, and who created it together. */
import { beforeAll, describe, expect, test } from 'vitest';
import { contentCopy } from './support/content-copy.ts';
import { filesIn } from './support/files.ts';
import { builtSite } from './support/site.ts';

const address = 'https://badges.example/';

/** The links of the ladder of a page, with the step that is marked. */
function ladderOf(page: string): { readonly steps: string[]; readonly current: string[] } {
  const [, ladder = ''] = /<ol class="ladder">(.*?)<\/ol>/s.exec(page) ?? [];
  const links = [...ladder.matchAll(/<a class="cover" href="([^"]+)"([^>]*)>/g)];
  const marked = links.filter(([, , attributes]) => attributes?.includes('aria-current="step"'));
  return { steps: links.map(([, href = '']) => href), current: marked.map(([, href = '']) => href) };
}

const creditsOf = (page: string): string => /<p class="credits">(.*?)<\/p>/s.exec(page)?.[1]?.trim() ?? '';

describe('on the sample site', () => {
  let page: (path: string) => string;
  beforeAll(async () => {
    const files = await filesIn((await builtSite({ address })).folder);
    page = (path) => files.get(`${path}index.html`)?.toString() ?? '';
  }, 240_000);

  test('the catalogue shows the series in order, and marks the badge that one looks at', () => {
    const steps = ['decouvrir', 'pratiquer', 'transmettre'].map((step) => `/badges/low-tech-${step}/`);
    expect(ladderOf(page('badges/low-tech-pratiquer/'))).toEqual({ steps, current: [steps[1]] });
    expect(ladderOf(page('badges/ecoute/')).steps).toEqual([]);
  });

  test('the page of an award leads to the steps that the person has, and to the next one', () => {
    const found = page('maxime/low-tech-pratiquer/');
    const [first, second] = ['/maxime/low-tech-decouvrir/', '/maxime/low-tech-pratiquer/'];
    const next = '/badges/low-tech-transmettre/';
    expect(ladderOf(found)).toEqual({ steps: [first, second, next], current: [second] });
    expect(found).toContain('Étape 2 sur 3.');
    expect(found).toMatch(new RegExp(`La suivante.:\\s*<a href="${next}">`));
    expect(page('maxime/low-tech-decouvrir/')).not.toContain('La suivante');
  });

  test('co-creators are named with their day, and lead to their portfolios', () => {
    for (const path of ['badges/low-tech-pratiquer/', 'maxime/low-tech-pratiquer/']) {
      const credits = creditsOf(page(path));
      expect(credits).toContain('<a href="/maxime/">Maxime R.</a>, <a href="/lucia/">Lucia M.</a> et Les');
      expect(credits).toMatch(/le 10.avril.2025$/);
    }
  });
});

test('a co-creator who is known by address only is named, and nothing leads to them', async () => {
  const copy = await contentCopy();
  await copy.edit('volunteers/lucia/profile.md', 'visibility: public', 'visibility: unlisted');
  const files = await filesIn((await builtSite({ address, content: copy.root })).folder);
  const credits = creditsOf(files.get('badges/low-tech-pratiquer/index.html')?.toString() ?? '');
  expect(credits).toContain('<a href="/maxime/">Maxime R.</a>, Lucia M. et Les');
  const documents = [...files].filter(([path]) => /^(badges|specimens)\/.*(json|html)$/.test(path));
  expect(documents.length).toBeGreaterThan(40);
  for (const [path, bytes] of documents) expect(bytes.includes('/lucia/'), path).toBe(false);
}, 240_000);

test('a co-creator who is no longer published is named on no page, and in nobody’s signed badge', async () => {
  const copy = await contentCopy();
  await copy.edit('volunteers/lucia/profile.md', 'visibility: public', 'visibility: private');
  const files = await filesIn((await builtSite({ address, content: copy.root })).folder);
  const credits = creditsOf(files.get('maxime/low-tech-pratiquer/index.html')?.toString() ?? '');
  expect(credits).toContain('<a href="/maxime/">Maxime R.</a> et Les volontaires');
  expect([...files].filter(([, bytes]) => bytes.includes('Lucia M.')).map(([path]) => path)).toEqual([]);
}, 240_000);
