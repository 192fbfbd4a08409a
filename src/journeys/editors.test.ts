/** The team: from a page to the file behind it, and to a new file whose blanks alone are left to fill in. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { launchChromium, noBrowser } from './support/browser.ts';
import { command } from './support/command.ts';
import { type ContentCopy, contentCopy } from './support/content-copy.ts';
import { filesIn } from './support/files.ts';
import { consent, guardian } from './support/planted-people.ts';
import { plant } from './support/planted-person.ts';
import { builtSite, servedSite } from './support/site.ts';
import { structure } from './support/structure.ts';

const repository = 'https://github.com/structure/badges';
const address = 'https://structure.example/repo/';
/** A content whose repository is known. */
const known = (copy: ContentCopy) =>
  copy.edit('issuer.md', 'language: fr', `repository: ${repository}\nlanguage: fr`);

let copy: ContentCopy;
let files: Map<string, Buffer>;
/** People with a page of their own that nothing leads to: by folder, the words of their fields. */
const unlisted = new Map<string, Record<string, string>>();
beforeAll(async () => {
  copy = await contentCopy();
  await known(copy);
  await copy.edit('volunteers/nathan/profile.md', 'visibility: public', 'visibility: private');
  const choices = {
    'qzu-unlisted': `adult: true\nvisibility: unlisted\n${consent}`,
    'qzv-minor': `adult: false\nvisibility: public\n${consent.replace(' }', `, ${guardian} }`)}`,
  };
  for (const [slug, chosen] of Object.entries(choices))
    unlisted.set(slug, await plant(copy, { slug, choices: chosen }));
  const { folder } = await builtSite({ content: copy.root, address });
  files = await filesIn(folder);
}, 400_000);

describe.skipIf(noBrowser)('in a preview, the team', () => {
  let site: Awaited<ReturnType<typeof servedSite>>;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    site = await servedSite({ content: copy.root, address });
    browser = await launchChromium();
    page = await browser.newPage({ bypassCSP: true });
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const strip = () => page.getByRole('complementary', { name: /Pour l’équipe|For the team/ });
  const hrefs = () =>
    strip()
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

  test.each([
    ['lucia/', 'volunteers/lucia/profile.md'],
    ['lucia/ecoute/', 'volunteers/lucia/awards/ecoute.md'],
    ['badges/ecoute/', 'badges/ecoute.md'],
    ['pathways/parcours-service-civique/', 'pathways/parcours-service-civique.md'],
    ['en/lucia/', 'volunteers/lucia/profile.md'],
  ])('goes from %s to the file behind it', async (path, file) => {
    await page.goto(site.address + path);
    const link = strip().getByRole('link', { name: /Modifier cette page|Edit this page/ });
    expect(await link.getAttribute('href')).toBe(`${repository}/edit/main/content/${file}`);
    expect(existsSync(join(copy.root, file))).toBe(true);
  });

  test('goes from the catalogue of missions to the file of each', async () => {
    await page.goto(`${site.address}missions/`);
    const edits = (await hrefs()).filter((href) => href.includes('/edit/'));
    expect(edits).toHaveLength(14);
    for (const href of edits)
      expect(existsSync(join(copy.root, href.replace(`${repository}/edit/main/content/`, '')))).toBe(true);
  });

  test('finds nothing wrong with it by the rules of accessibility', async () => {
    await page.goto(`${site.address}badges/relais-des-volontaires/`);
    expect(await axeFindings(page, { within: '.editors' })).toEqual([]);
  });

  test('gives a badge to someone who is published and does not hold it, and fills in the blanks', async () => {
    await page.goto(`${site.address}badges/relais-des-volontaires/`);
    const give = strip().getByRole('listitem').filter({ hasText: 'Remettre ce badge à' }).getByRole('link');
    expect(await give.allTextContents()).toEqual(['Lucia M.', 'Maxime R.']);
    const opened = new URL((await give.first().getAttribute('href')) ?? '');
    expect(opened.href.length).toBeLessThan(8000);
    const file = opened.searchParams.get('filename') ?? '';
    expect(file).toBe('content/volunteers/lucia/awards/relais-des-volontaires.md');
    const text = opened.searchParams.get('value') ?? '';
    const filled = text.replace(/^date:$/m, 'date: 2025-03-14');
    expect(filled).not.toBe(text);
    await copy.write(
      file.replace(/^content\//, ''),
      `${filled}\nJ’ai passé le relais à deux personnes, carnet en main.\n`,
    );
    const { status, output } = await command('check', [], { JALON_CONTENT: copy.root });
    expect(status, output).toBe(0);
    await copy.remove(file.replace(/^content\//, ''));
  });

  test.each([
    [
      'badges/',
      'badges/nouveau-badge.md',
      { title: 'Un badge', description: 'Il reconnaît.', category: 'savoir-faire', posture: '2' },
    ],
    [
      'missions/',
      'missions/nouvelle-mission.md',
      { title: 'Une mission', description: 'On y fait.', kind: 'main' },
    ],
  ])('writes from %s a new %s, whose blanks are all that it lacks', async (path, file, blanks) => {
    await page.goto(site.address + path);
    const opened = new URL((await hrefs()).find((href) => href.includes('/new/')) ?? '');
    expect(opened.searchParams.get('filename')).toBe(`content/${file}`);
    const text = opened.searchParams.get('value') ?? '';
    const filled = Object.entries(blanks).reduce((all, [name, value]) => {
      expect(all).toMatch(new RegExp(`^${name}:$`, 'm'));
      return all.replace(new RegExp(`^${name}:$`, 'm'), `${name}: ${value}`);
    }, text);
    await copy.write(file, `${filled}\n- J’ai fait une chose.\n`);
    const { status, output } = await command('check', [], { JALON_CONTENT: copy.root });
    expect(status, output).toBe(0);
    await copy.remove(file);
  });
});

test('who is not published is named in no link of a preview', () => {
  for (const [path, bytes] of files)
    if (path.endsWith('.html')) expect(bytes.toString(), path).not.toMatch(/volunteers(?:%2F|\/)nathan/);
});

test('a page that everyone finds leads to nobody who is not listed, nor to anyone under 18', () => {
  for (const [slug, words] of unlisted) {
    const naming = [...files]
      .filter(([, bytes]) => [slug, words['firstName'] ?? slug].some((word) => bytes.includes(word)))
      .map(([path]) => path);
    expect(naming).toContain(`${slug}/index.html`);
    expect(naming.filter((path) => path.endsWith('.html') && !path.includes(slug))).toEqual([]);
  }
});

test('the handbook leads to the forms, and to its own pages', () => {
  const accompanying = files.get('guide/accompanying/index.html')?.toString();
  for (const form of ['award', 'volunteer', 'positioning'])
    expect(accompanying).toContain(`href="${repository}/issues/new?template=${form}.yml"`);
  expect(accompanying).toContain(`href="${repository}/edit/main/content/guide/accompanying.mdx"`);
  expect(files.get('guide/catalogue/index.html')?.toString()).toContain(
    `${repository}/issues/new?template=badge.yml`,
  );
});

test('a file of the repository that the handbook names is shown there', () => {
  for (const path of ['guide/privacy/', 'en/guide/privacy/', 'guide/starting/'])
    expect(files.get(`${path}index.html`)?.toString(), path).toContain(
      `href="${repository}/blob/main/.github/private/README.md"`,
    );
});

test('on the published site the handbook alone has links', { timeout: 400_000 }, async () => {
  const owner = await structure({ people: ['lucia'] });
  await known(owner.content);
  await owner.run('keys', '--site', address);
  const published = await owner.build();
  const linked = [...published.files].filter(([, bytes]) => bytes.includes(repository)).map(([path]) => path);
  expect(linked.length).toBeGreaterThan(5);
  expect(linked.filter((path) => !/^(en\/)?guide\//.test(path))).toEqual([]);
});
