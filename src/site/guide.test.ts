import { expect, test } from 'vitest';
import { guidePages } from './guide.ts';

const page = (title: string, order: number) => ({
  frontmatter: { title, description: 'Une page.', order },
  default: title,
});

test('the pages come in their order, the index at the root of the handbook', () => {
  const pages = guidePages({
    '../../content/guide/publishing.mdx': page('Publier', 2),
    '../../content/guide/index.mdx': page('Donner un badge', 1),
  });
  expect(pages.map(({ path, slug, Content }) => [path, slug, Content])).toEqual([
    ['/guide/', undefined, 'Donner un badge'],
    ['/guide/publishing/', 'publishing', 'Publier'],
  ]);
});

test('a page without a place is refused', () => {
  expect(() =>
    guidePages({ 'a.mdx': { frontmatter: { title: 'A', description: 'B' }, default: 'A' } }),
  ).toThrow('order');
});
