/** What a search can find, and nobody who is not listed. */
import { beforeAll, describe, expect, test } from 'vitest';
import { contentCopy } from './support/content-copy.ts';
import { filesIn } from './support/files.ts';
import { type IndexedPage, indexedPages } from './support/index-of-site.ts';
import { consent, everySection, plantPublished } from './support/planted-people.ts';
import { plant } from './support/planted-person.ts';
import { builtSite } from './support/site.ts';
import { tracesIn } from './support/traces.ts';

const address = 'https://structure.example/repo/';

describe('the index of the sample', () => {
  let files: Map<string, Buffer>;
  let pages: IndexedPage[];
  beforeAll(async () => {
    files = await filesIn((await builtSite({ address })).folder);
    pages = indexedPages(files);
  }, 240_000);

  test('holds every page of each kind in both languages, and no page of another kind', () => {
    const found = pages.map(({ url, filters }) => `${filters['kind']} ${url}`).sort();
    const expected = [...files.keys()].flatMap((path) => {
      const [, url = '', local = ''] = /^((?:en\/)?(.*))index\.html$/.exec(path) ?? [];
      // Somebody's badge that is over is found by nobody who looks for what people can do.
      if (/^(lucia|nathan)\/decoupe-laser\//.test(local)) return [];
      const kind = kindOf(local);
      return kind ? [`${kind} /${url}`] : [];
    });
    const missions = found.filter((one) => one.startsWith('mission '));
    expect(found.filter((one) => !missions.includes(one))).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(130);
    const anchors = (path: string) =>
      [...(files.get(path)?.toString() ?? '').matchAll(/<li class="panel mission[^>]* id="([\w-]+)"/g)].map(
        ([, id]) => id,
      );
    expect(missions).toEqual(
      ['missions/', 'en/missions/']
        .flatMap((path) => anchors(`${path}index.html`).map((id) => `mission /${path}#${id}`))
        .sort(),
    );
    expect(missions.length).toBeGreaterThan(20);
  });

  test('has a title of its own for each page, and the picture of each badge, which is there', () => {
    const french = pages.filter(({ url }) => !url.startsWith('/en/'));
    expect(new Set(french.map(({ meta }) => meta['title'])).size).toBe(french.length);
    for (const { url, meta, filters } of pages) {
      const isBadge = ['award', 'badge'].includes(filters['kind']?.[0] ?? '');
      expect(meta['picture'] !== undefined, url).toBe(isBadge);
      if (isBadge) expect(files.has(meta['picture']?.replace('/repo/', '') ?? ''), url).toBe(true);
    }
  });

  test('holds what is told, not what stands on every page nor what is technical', () => {
    for (const { url, content } of pages) {
      expect(content.length, url).toBeGreaterThan(60);
      if (/\/guide\//.test(url)) continue;
      expect(content, url).not.toMatch(/did:|urn:|https?:|npm run|@context|eddsa|[{}<>]/);
      expect(content, url).not.toMatch(/Est-ce vrai|Is it true|spécimen montre|specimen shows/);
    }
  });

  test('is published with what a search loads, and nothing else of pagefind', () => {
    const own = [...files.keys()].filter((path) => path.startsWith('search/pagefind/'));
    const rest = own.filter(
      (path) => !/(index|filter|fragment)\/(fr|en)_[0-9a-f]+\.pf_(index|filter|fragment)$/.test(path),
    );
    expect(rest.map((path) => path.replace(/_[0-9a-f]{8,}/, ''))).toEqual([
      'search/pagefind/pagefind-entry.json',
      'search/pagefind/pagefind.en.pf_meta',
      'search/pagefind/pagefind.fr.pf_meta',
      'search/pagefind/pagefind.js',
      'search/pagefind/wasm.en.pagefind',
      'search/pagefind/wasm.fr.pagefind',
    ]);
    const entry = JSON.parse(files.get('search/pagefind/pagefind-entry.json')?.toString() ?? '');
    expect(Object.keys(entry.languages)).toEqual(['en', 'fr']);
  });
});

test('someone who is not listed, or is under 18, is in no file of the index; someone who is listed is', async () => {
  const copy = await contentCopy([]);
  const { reserved, minor } = await plantPublished(copy);
  const choices = `adult: true\nvisibility: unlisted\ncredentials: public\n${everySection}\n${consent}`;
  const unlisted = await plant(copy, { slug: 'qzj-unlisted', choices });
  const files = await filesIn((await builtSite({ content: copy.root })).folder);
  // They have pages, which say so.
  for (const slug of ['qzg-minor', 'qzj-unlisted'])
    expect(files.get(`${slug}/index.html`)?.toString()).toContain('<meta name="robots" content="noindex">');
  const index = [...files].filter(([path]) => path.startsWith('search/'));
  const words = [minor, unlisted].flatMap((fields) => Object.values(fields));
  expect(words.length).toBeGreaterThan(80);
  const hidden = [...words, 'qzg-minor', 'qzj-unlisted'];
  expect(
    index.flatMap(([path, bytes]) => tracesIn(bytes, hidden).map((word) => `${word} in ${path}`)),
  ).toEqual([]);
  const urls = indexedPages(files).map(({ url }) => url);
  expect(urls).toContain('/qzf-reserved/');
  expect(urls.filter((url) => /qz[gj]|ancien-nom/.test(url))).toEqual([]);
  const story = reserved['story'] ?? '';
  expect(index.some(([, bytes]) => tracesIn(bytes, [story]).length > 0)).toBe(true);
}, 240_000);

/** The kind of the page at a path of the site, as its address tells it. */
function kindOf(path: string): string | undefined {
  if (/^badges\/./.test(path)) return 'badge';
  if (/^(pathways|frameworks)\/[\w-]+\/$/.test(path)) return path.startsWith('p') ? 'pathway' : 'framework';
  if (/^guide\//.test(path)) return 'guide';
  if (/^(lucia|nathan|maxime)\/(progress\/)?$/.test(path)) return 'portfolio';
  return /^(lucia|nathan|maxime)\/[\w-]+\/$/.test(path) ? 'award' : undefined;
}
