import { expect, test } from 'vitest';
import { styleHash } from '../../src/styles/theme.ts';
import { element, selfContained } from './self-contained.ts';
import { address, html, smallSite } from './testing/small-site.ts';

const files = {
  'a.css': '@font-face{font-display:optional;src:url(/repo/f.woff2)format("woff2")}p{color:red}',
  'print.css': 'p{color:black}',
  'f.woff2': 'font',
  'map.svg': '<svg/>',
  'photo.png': 'png',
};
const data = (type: string, text: string) => `data:${type};base64,${Buffer.from(text).toString('base64')}`;

async function made(
  body: string,
  head?: string,
  link: (address: string) => string | undefined = () => undefined,
) {
  const site = await smallSite(files);
  const above = {
    content: [element('aside', {}, [{ type: 'text', value: 'Aperçu' }])],
    style: 'aside{color:red}',
  };
  return selfContained(html(body, head), { address: `${address}lucia/`, read: site.read, link, above });
}

test.each([
  ['<img src="/repo/photo.png" alt="" loading="lazy">', `<img src="${data('image/png', 'png')}" alt="">`],
  ['<img src="../map.svg#map" alt="">', `<img src="${data('image/svg+xml', '<svg/>')}#map" alt="">`],
  ['<svg><use href="#a"></use></svg>', '<svg><use href="#a"></use></svg>'],
  [
    '<svg><image href="/repo/photo.png"></image></svg>',
    `<svg><image href="${data('image/png', 'png')}"></image></svg>`,
  ],
  ['<img src="data:image/png;base64,AA==" alt="">', '<img src="data:image/png;base64,AA==" alt="">'],
  [
    '<picture><source media="(prefers-color-scheme: dark)" srcset="/repo/map.svg"><img src="/repo/photo.png" alt=""></picture>',
    `<picture><img src="${data('image/png', 'png')}" alt=""></picture>`,
  ],
  ['<script>alert(1)</script><p>a</p>', '<p>a</p>'],
  ['<noscript><p>Sans script</p></noscript>', '<p>Sans script</p>'],
  ['<a href="#content">a</a>', '<a href="#content">a</a>'],
  ['<a href="/repo/b/" class="c" hreflang="en" rel="x">a</a>', '<a class="c" data-inert>a</a>'],
  ['<a href="/repo/photo.png" download>a</a>', '<a data-inert>a</a>'],
])('%s becomes %s', async (body, expected) => {
  expect(await made(body)).toContain(`<main id="content">${expected}</main>`);
});

test('links lead where they are told to', async () => {
  const asked: string[] = [];
  const page = await made('<a href="../nathan/#map">a</a>', undefined, (target) => {
    asked.push(target);
    return 'nathan.html#map';
  });
  expect(asked).toEqual([`${address}nathan/#map`]);
  expect(page).toContain('<a href="nathan.html#map">a</a>');
});

test('sheets and fonts are in the page, fonts are never late, and its policy lets in nothing else', async () => {
  const page = await made(
    '<p>a</p>',
    '<title>T</title><meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><link rel="canonical" href="/repo/"><link rel="preload" as="font" href="/repo/f.woff2"><meta property="og:title" content="T"><link rel="stylesheet" href="/repo/a.css"><link rel="stylesheet" href="/repo/print.css" media="print">',
  );
  const screen = `@font-face{font-display:block;src:url("${data('font/woff2', 'font')}")format("woff2")}p{color:red}`;
  expect(page).toContain(`<style>${screen}</style>`);
  expect(page).toContain('<style media="print">p{color:black}</style>');
  expect(page).not.toMatch(/<link|og:title|canonical|repo/);
  const inert = '@layer preview{a[data-inert]{text-decoration-line:underline}}';
  const hashes = [inert, screen, 'p{color:black}', 'aside{color:red}']
    .map((css) => `'${styleHash(css)}'`)
    .join(' ');
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy.replaceAll('&#x27;', "'")).toBe(
    `default-src 'none'; img-src data:; font-src data:; style-src ${hashes}; base-uri 'none'; form-action 'none'`,
  );
  expect(page.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(page).toContain('<meta name="robots" content="noindex">');
});

test('a sheet that is linked in the middle of a page stands in its head', async () => {
  const page = await made('<p>a</p><link rel="stylesheet" href="/repo/print.css" media="print">');
  expect(page).toContain('<main id="content"><p>a</p></main>');
  expect(page).toMatch(/<style media="print">p\{color:black\}<\/style>.*<\/head>/s);
});

test('what is put above the page comes after the way past the menu', async () => {
  expect(await made('')).toContain('href="#content">Aller</a><aside>Aperçu</aside><main');
});

test('a page that shows what is not in the site is refused', async () => {
  await expect(made('<img src="/repo/absent.png" alt="">')).rejects.toThrow('absent.png');
  await expect(made('<img src="https://elsewhere.example/a.png" alt="">')).rejects.toThrow(
    'elsewhere.example',
  );
});
