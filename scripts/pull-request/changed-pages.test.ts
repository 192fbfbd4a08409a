import { expect, test } from 'vitest';
import { changedPages } from './changed-pages.ts';
import { html, smallSite } from './testing/small-site.ts';

const none = { new: [], changed: [], gone: [], mirrors: false };
const picture = '<img src="/repo/lucia/card.png" alt="">';
const signed = (proof: string) => `<script type="application/ld+json">{"proofValue":"${proof}"}</script>`;

test.each([
  ['a signature', html(`Bonjour ${signed('z1')}`), html(`Bonjour ${signed('z2')}`)],
  [
    'what programs read',
    html('a', '<title>T</title><meta name="description" content="a">'),
    html('a', '<title>T</title><meta name="description" content="b">'),
  ],
  [
    'the address of a script',
    html('a<script src="/repo/_astro/a.js"></script>'),
    html('a<script src="/repo/_astro/b.js"></script>'),
  ],
  [
    'an alternative language',
    html('a', '<title>T</title><link rel="alternate" href="/a/">'),
    html('a', '<title>T</title>'),
  ],
])('%s is nothing that a visitor sees', async (_, one, other) => {
  const [before, after] = [
    await smallSite({ 'lucia/index.html': one }),
    await smallSite({ 'lucia/index.html': other }),
  ];
  expect(await changedPages(before, after)).toEqual(none);
});

test.each([
  ['a word', html('Bonjour'), html('Bonsoir')],
  ['the title', html('a'), html('a', '<title>Nathan B.</title>')],
  ['a link', html('<a href="/repo/a/">a</a>'), html('<a href="/repo/b/">a</a>')],
  [
    'the style of the page',
    html('a', '<style>a{color:red}</style>'),
    html('a', '<style>a{color:blue}</style>'),
  ],
  ['a hidden part', html('<p hidden>a</p>'), html('<p>a</p>')],
])('%s is seen', async (_, one, other) => {
  const [before, after] = [
    await smallSite({ 'lucia/index.html': one }),
    await smallSite({ 'lucia/index.html': other }),
  ];
  expect(await changedPages(before, after)).toEqual({ ...none, changed: ['/lucia/'] });
});

test.each([
  ['a picture', { 'lucia/index.html': html(picture) }, 'lucia/card.png'],
  ['a style sheet', { 'lucia/index.html': html('a', '<link rel="stylesheet" href="/repo/a.css">') }, 'a.css'],
])('%s is seen by its bytes, under the same address', async (_, page, file) => {
  const before = await smallSite({ ...page, [file]: 'one' });
  const after = await smallSite({ ...page, [file]: 'other' });
  expect(await changedPages(before, after)).toEqual({ ...none, changed: ['/lucia/'] });
  expect(await changedPages(before, await smallSite({ ...page, [file]: 'one' }))).toEqual(none);
});

test('a page in several languages counts once, one that changes in another language alone counts there', async () => {
  const before = await smallSite({
    'index.html': html('a'),
    'en/index.html': html('a'),
    'en/badges/index.html': html('a'),
    'badges/index.html': html('a'),
    'old/index.html': html('a'),
    'en/old/index.html': html('a'),
  });
  const after = await smallSite({
    'index.html': html('b'),
    'en/index.html': html('b'),
    'en/badges/index.html': html('b'),
    'badges/index.html': html('a'),
    'new/index.html': html('a'),
    'en/new/index.html': html('a'),
  });
  expect(await changedPages(before, after)).toEqual({
    new: ['/new/'],
    changed: ['/', '/en/badges/'],
    gone: ['/old/'],
    mirrors: true,
  });
});
