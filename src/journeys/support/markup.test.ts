import { expect, test } from 'vitest';
import { brokenReferences, referencesOf, tagsOf } from './markup.ts';

const address = 'https://structure.example/repo/';
const site = (page: string) =>
  new Map(
    Object.entries({
      'index.html': '<h1 id="haut">Accueil</h1>',
      'lucia/index.html': page,
      'icon.svg': '<svg><symbol id="a&amp;b"/></svg>',
    }).map(([path, text]) => [path, Buffer.from(text)]),
  );

test.each([
  ['/repo/', undefined],
  ['/repo/#haut', undefined],
  ['../#haut', undefined],
  ['/repo/icon.svg#a&amp;b', undefined],
  ['https://other.example/nowhere', undefined],
  ['mailto:a@example.org', undefined],
  ['', 'is empty'],
  ['/repo/#bas', 'names no id'],
  ['#haut', 'names no id'],
  ['/repo/nathan/', 'leads nowhere'],
  ['/repo/lucia', 'leads nowhere'],
  ['https://structure.example/repo/nathan/', 'leads nowhere'],
  ['/lucia/', 'leads out of the base path'],
  ['https://', 'is no address'],
])('a link to “%s”: %s', (href, problem) => {
  const found = brokenReferences(site(`<p title='>'><a class=x href="${href}">là</a>`), address);
  expect(found.map((text) => text.replace(/^.*> /, ''))).toEqual(problem === undefined ? [] : [problem]);
});

test('pictures, symbols, candidates and refreshes are references; scripts and comments hold none', () => {
  const page = `<!-- <a href="/no/"> --><script type="application/ld+json">{"a":"<a href='/no/'>"}</script>
    <img src=a.png srcset="b.png 1x, c.png 2x"><svg><use href="#d"/></svg><meta content="0; url=/e/">`;
  const values = referencesOf(site(page)).map(({ value }) => value);
  expect(values).toEqual(['a.png', 'b.png', 'c.png', '#d', '/e/']);
});

test('an attribute is read however it is quoted', () => {
  const [tag] = tagsOf(`<a href='x"y' data-n=1 hidden title="l&#x27;un &lt; l&#39;autre">`);
  expect([...(tag?.attributes ?? [])]).toEqual([
    ['href', 'x"y'],
    ['data-n', '1'],
    ['hidden', ''],
    ['title', "l'un < l'autre"],
  ]);
});
