import { expect, test } from 'vitest';
import { editionIn, guideFile, guideLanguageOf, guidePages, guidePath } from './guide.ts';

const headings = (count: number) => () =>
  Array.from({ length: count }, (_, index) => ({ depth: 2, slug: `part-${index}`, text: `Part ${index}` }));
const page = (title: string, order: number, reader = 'structure', parts = 0) => ({
  frontmatter: { title, description: 'Une page.', order, for: reader },
  default: title,
  getHeadings: headings(parts),
});
const translation = (title: string) => ({
  frontmatter: { title, description: 'A page.' },
  default: title,
  getHeadings: headings(0),
});

test.each([
  [3, 0],
  [4, 4],
])('of a page of %i parts, %i are listed at its head', (parts, listed) => {
  const [one] = guidePages({ 'a.mdx': page('Clés', 1, 'structure', parts) });
  expect(one?.french.contents).toHaveLength(listed);
});

test('a heading below those of the parts is not listed', () => {
  const deep = { ...page('Clés', 1), getHeadings: () => headings(9)().map((one) => ({ ...one, depth: 3 })) };
  expect(guidePages({ 'a.mdx': deep })[0]?.french.contents).toEqual([]);
});

test.each([
  ['content/guide/keys.mdx', 'fr'],
  ['content/guide/keys.en.mdx', 'en'],
  ['', 'fr'],
])('the file %j is written in %s', (file, language) => expect(guideLanguageOf(file)).toBe(language));

test('the pages come by reader, then in their order, the index at the root of the handbook', () => {
  const pages = guidePages({
    '../../content/guide/publishing.mdx': page('Publier', 2),
    '../../content/guide/keys.mdx': page('Clés', 1),
    '../../content/guide/index.mdx': page('Donner un badge', 9, 'tutor'),
  });
  expect(pages.map(({ path, slug, french }) => [path, slug, french.Content])).toEqual([
    ['/guide/', undefined, 'Donner un badge'],
    ['/guide/keys/', 'keys', 'Clés'],
    ['/guide/publishing/', 'publishing', 'Publier'],
  ]);
});

test('a page is read in the language of the interface, and in French where it is not written in it', () => {
  const [both, french] = guidePages({
    'a.mdx': page('Clés', 1),
    'a.en.mdx': translation('Keys'),
    'b.mdx': page('Publier', 2),
  });
  const read = (one: typeof both, locale: 'fr' | 'en') => {
    const { title, language } = one ? editionIn(one, locale) : {};
    return [title, language];
  };
  expect(read(both, 'en')).toEqual(['Keys', 'en']);
  expect(read(both, 'fr')).toEqual(['Clés', 'fr']);
  expect(read(french, 'en')).toEqual(['Publier', 'fr']);
});

test('a file is named after its page and its language, and leads to one address', () => {
  expect(guideFile('keys', 'en')).toBe('keys.en.mdx');
  expect(guideFile(undefined, 'fr')).toBe('index.mdx');
  expect(guidePath('keys.en')).toBe('/guide/keys/');
  expect(guidePath('index')).toBe('/guide/');
});

test.each([
  ['a page without a place', { 'a.mdx': translation('A') }, 'order'],
  ['a translation with a place', { 'a.mdx': page('A', 1), 'a.en.mdx': page('A', 1) }, 'order'],
  ['a translation of no page', { 'a.en.mdx': translation('A') }, 'translates no page'],
  ['a page for nobody known', { 'a.mdx': page('A', 1, 'everyone') }, 'for'],
])('%s is refused', (_, modules, reason) => {
  expect(() => guidePages<string>(modules)).toThrow(reason);
});
