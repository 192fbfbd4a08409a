import { expect, test } from 'vitest';
import { indexPage } from './index-page.ts';
import { previewOf } from './preview.ts';
import { address, html, smallSite } from './testing/small-site.ts';

const links =
  '<a href="/repo/nathan/#map">n</a><a href="/repo/badges/">b</a><a href="/repo/new/">w</a><a href="/repo/a.png">p</a><a href="mailto:a@example.org">m</a><a href="https://elsewhere.example/">e</a>';
const site = await smallSite({
  'index.html': html('Accueil', '<title>Le Dôme</title><style>p{color:red}</style>'),
  'lucia/index.html': html(links),
  'nathan/index.html': html('N'.repeat(2000)),
  'badges/index.html': html('B'),
  'new/index.html': html('W'),
  'a.png': 'png',
});
const published = {
  site: 'https://public.example/',
  pages: new Set(['/', '/lucia/', '/nathan/', '/badges/']),
};
const source = { after: site, published, locale: 'fr' as const };

test('a link leads to another preview, else to the page as it is published, else nowhere', async () => {
  const { files, left } = await previewOf({
    ...source,
    changed: { new: [], changed: ['/lucia/', '/nathan/'] },
  });
  expect([...files].map(([path, { name }]) => [path, name])).toEqual([
    ['/lucia/', 'lucia.html'],
    ['/nathan/', 'nathan.html'],
  ]);
  expect(left).toBe(0);
  const page = files.get('/lucia/')?.html;
  expect(page).toContain(
    '<a href="nathan.html#map">n</a><a href="https://public.example/badges/">b</a><a data-inert>w</a><a data-inert>p</a><a href="mailto:a@example.org">m</a><a href="https://elsewhere.example/">e</a>',
  );
  expect(page).toContain('n’attestent de rien');
  expect(page).toContain('<a href="index.html">');
});

test('a link whose letters are not in UTF-8 leads nowhere', async () => {
  const body = '<a href="/repo/caf%E9/">c</a>';
  const after = await smallSite({ 'lucia/index.html': html(body) });
  const { files } = await previewOf({ ...source, after, changed: { new: [], changed: ['/lucia/'] } });
  expect(files.get('/lucia/')?.html).toContain('<a data-inert>c</a>');
});

test('nothing leads to a site that is not published', async () => {
  const { files } = await previewOf({
    ...source,
    published: undefined,
    changed: { new: [], changed: ['/lucia/'] },
  });
  expect(files.get('/lucia/')?.html).toContain('<a data-inert>n</a><a data-inert>b</a><a data-inert>w</a>');
});

test('new pages come first, and those beyond the number are counted', async () => {
  const changed = { new: ['/new/'], changed: ['/', '/lucia/', '/nathan/'] };
  const limits = { pages: 2, bytes: 1_000_000 };
  const { files, left } = await previewOf({ ...source, changed, limits });
  expect([[...files.keys()], left]).toEqual([['/new/', '/'], 2]);
});

test('what is beyond the size is left out, and no link leads to it', async () => {
  const changed = { new: [], changed: ['/lucia/', '/nathan/'] };
  const whole = await previewOf({ ...source, changed });
  const sizes = [...whole.files.values()].map((file) => Buffer.byteLength(file.html));
  const limits = { pages: 40, bytes: (sizes[0] ?? 0) + (sizes[1] ?? 0) - 1 };
  const { files, left } = await previewOf({ ...source, changed, limits });
  expect([[...files.keys()], left]).toEqual([['/lucia/'], 1]);
  expect(files.get('/lucia/')?.html).toContain('<a href="https://public.example/nathan/#map">n</a>');
});

test('the index names the pages as text, with a link to those that have a preview', async () => {
  const index = await indexPage({
    after: site,
    locale: 'fr',
    headline: '3 pages changent.',
    lists: [
      {
        title: 'Nouvelles pages',
        pages: [
          { title: '<b>Écoute</b>', path: '/lucia/ecoute/', file: 'lucia--ecoute.html' },
          { title: 'Ancienne', path: '/old/', file: undefined },
        ],
      },
    ],
    left: 7,
  });
  expect(index).toContain('<a href="lucia--ecoute.html">&#x3C;b>Écoute&#x3C;/b></a>');
  expect(index).toContain('<span>Ancienne</span>');
  expect(index).toContain('7 autres pages changent.');
  expect(index).toContain('<style>p{color:red}</style>');
  expect(index).toMatch(/<html lang="fr">.*<h1>Ce qui change<\/h1>/s);
  expect(index).not.toContain(address);
});
