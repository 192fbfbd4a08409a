import { expect, test } from 'vitest';
import { editionIn, guideFile, guidePages, guidePath } from './guide.ts';

const page = (title: string, order: number, reader = 'structure') => ({
  frontmatter: { title, description: 'Une page.', order, for: reader },
  default: title,
});
const translation = (title: string) => ({
  frontmatter: { title, description: 'A page.' },
  default: title,
});

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
