/** A volunteer on a phone gives their portfolio away: by a link, a code, LinkedIn, or a file for a CV program. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import jsQR from 'jsqr';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeInBothColours } from './support/axe.ts';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { contentCopy } from './support/content-copy.ts';
import { credentialsOf } from './support/credentials.ts';
import { filesIn } from './support/files.ts';
import { referencesOf } from './support/markup.ts';
import { plantPublished } from './support/planted-people.ts';
import { builtSite, servedSite } from './support/site.ts';
import { structure } from './support/structure.ts';

const address = 'https://structure.example/repo/';
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, deviceScaleFactor: 2 };
/** A text with plain spaces, however French typography sets them. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u00a0\u202f\s]+/g, ' ').trim();

async function codeIn(picture: Buffer | undefined): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe.skipIf(noBrowser)('on a phone', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servedSite>>;
  const open = async (options: BrowserContextOptions = {}, before?: (page: Page) => Promise<unknown>) => {
    const watched = await watchedPage(browser, site.address, { ...phone, ...options });
    await before?.(watched.page);
    await watched.page.goto(`${site.address}share/lucia/`);
    return watched;
  };

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), servedSite({ address })]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('the portfolio leads to the page, and each badge to its own place on it', async () => {
    const { page, misdeeds } = await open();
    await page.goto(`${site.address}lucia/`);
    await page.getByRole('link', { name: 'Partager ce portfolio' }).click();
    expect(page.url()).toBe(`${site.address}share/lucia/`);
    await page.goto(`${site.address}lucia/ecoute/`);
    await page.getByRole('link', { name: 'Partager ce badge' }).click();
    expect(page.url()).toBe(`${site.address}share/lucia/#badge-ecoute`);
    expect(plain(await page.locator(':target h3').textContent())).toBe('Écoute');
    // Of a badge that is over there is nothing to share but the portfolio.
    await page.goto(`${site.address}nathan/decoupe-laser/`);
    await page.getByRole('link', { name: 'Partager ce portfolio' }).click();
    expect(page.url()).toBe(`${site.address}share/nathan/`);
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
  });

  test('the phone is given a title, a sentence and the link to share', async () => {
    const { page, misdeeds } = await open({}, (fresh) =>
      fresh.addInitScript(() => {
        const given: ShareData[] = [];
        Object.assign(globalThis, { given });
        Object.defineProperty(navigator, 'share', { value: async (data: ShareData) => given.push(data) });
      }),
    );
    await page.getByRole('button', { name: 'Partager', exact: true }).click();
    expect(await page.evaluate(() => (globalThis as unknown as { given: ShareData[] }).given)).toEqual([
      {
        title: 'Le portfolio de Lucia M.',
        text: 'Le portfolio de Lucia M. : ce qui a été fait, et qui l’a vu.',
        url: `${address}lucia/`,
      },
    ]);
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
  });

  test('whoever closes the sheet of the phone sees the page as it was', async () => {
    const { page, misdeeds } = await open({}, (fresh) =>
      fresh.addInitScript(() =>
        Object.defineProperty(navigator, 'share', {
          value: () => Promise.reject(new DOMException('', 'AbortError')),
        }),
      ),
    );
    await page.getByRole('button', { name: 'Partager', exact: true }).click();
    expect(await page.getByRole('status').textContent()).toBe('');
    expect(misdeeds.errors).toEqual([]);
  });

  test('where the device has nothing to share with, no button promises it', async () => {
    const { page } = await open({}, (fresh) =>
      fresh.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined })),
    );
    expect(await page.getByRole('button', { name: 'Copier le lien' }).count()).toBeGreaterThan(1);
    expect(await page.getByRole('button', { name: 'Partager', exact: true }).count()).toBe(0);
  });

  test('the link is copied, of the portfolio or of one badge, and the page says so', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copier le lien' }).first().click();
    await page.getByRole('button', { name: 'Lien copié' }).waitFor();
    expect(plain(await page.getByRole('status').textContent())).toMatch(/^Le lien est copié\./);
    expect(await copied()).toBe(`${address}lucia/`);
    await page.locator('#badge-ecoute').getByRole('button', { name: 'Copier le lien' }).click();
    await page.locator('#badge-ecoute').getByRole('button', { name: 'Lien copié' }).waitFor();
    expect(await copied()).toBe(`${address}lucia/ecoute/`);
    // One button at a time says that its link is the one copied.
    expect(await page.getByRole('button', { name: 'Lien copié' }).count()).toBe(1);
  });

  test('where a browser lets no page copy, the link is selected for the person to copy', async () => {
    const { page, misdeeds } = await open({}, (fresh) =>
      fresh.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
    );
    await page.locator('#badge-ecoute').getByRole('button', { name: 'Copier le lien' }).click();
    await page.getByRole('textbox', { name: 'Le lien à copier' }).waitFor();
    expect(plain(await page.getByRole('status').textContent())).toContain('le lien est sélectionné');
    const field = page.getByRole('textbox', { name: 'Le lien à copier' });
    expect(
      await field.evaluate((input: HTMLInputElement) => [
        document.activeElement === input,
        input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
      ]),
    ).toEqual([true, `${address}lucia/ecoute/`]);
    expect(misdeeds.errors).toEqual([]);
  });

  test('the code on the screen, photographed, opens the portfolio; so do the files to print', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open({ colorScheme });
      const code = page.getByRole('img', { name: 'Code QR qui ouvre le portfolio de Lucia M.' });
      expect((await code.boundingBox())?.width).toBeGreaterThan(260);
      await code.scrollIntoViewIfNeeded();
      expect(await codeIn(await page.screenshot())).toBe(`${address}lucia/`);
    }
    const files = await filesIn(site.folder);
    for (const name of ['lucia/qr.png', 'lucia/qr.svg'])
      expect(await codeIn(files.get(name)), name).toBe(`${address}lucia/`);
  });

  test('in English, the link, the code and its files open the portfolio in English', async () => {
    const { page } = await watchedPage(browser, site.address);
    await page.goto(`${site.address}en/share/lucia/`);
    expect(await page.locator('.share-address a').getAttribute('href')).toBe(`${address}en/lucia/`);
    expect(await page.locator('#badge-ecoute [data-copy]').getAttribute('data-copy')).toBe(
      `${address}en/lucia/ecoute/`,
    );
    const code = page.getByRole('img', { name: 'QR code that opens the portfolio of Lucia M.' });
    await code.scrollIntoViewIfNeeded();
    expect(await codeIn(await page.screenshot())).toBe(`${address}en/lucia/`);
    const files = await filesIn(site.folder);
    for (const ending of ['png', 'svg']) {
      const href = await page.locator(`.share-code a[href$=".${ending}"]`).getAttribute('href');
      expect(await codeIn(files.get((href ?? '').replace(/^.*\/lucia\//, 'lucia/'))), ending).toBe(
        `${address}en/lucia/`,
      );
    }
    await page.context().close();
  });

  test('the preview is what the portfolio tells conversations and networks', async () => {
    const { page } = await open();
    const preview = page.locator('figure');
    const seen = {
      title: await preview.locator('strong').textContent(),
      words: await preview.locator('span').last().textContent(),
      picture: await preview.locator('img').getAttribute('src'),
    };
    await page.goto(`${site.address}lucia/`);
    const told = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
    expect(seen).toEqual({
      title: await told('title'),
      words: await told('description'),
      picture: new URL((await told('image')) ?? '').pathname,
    });
  });

  test('a specimen is not offered to LinkedIn, and the page says why', async () => {
    const { page } = await open();
    expect(plain(await page.locator('main').textContent())).toContain(
      'LinkedIn n’est pas proposé : les badges de ce site sont des spécimens',
    );
    expect(await page.locator('a[href*="linkedin"]').count()).toBe(0);
  });

  test('without JavaScript there are the address, the code and a message to send, and no button', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    const link = page.locator('.share-address a');
    expect([await link.getAttribute('href'), plain(await link.textContent())]).toEqual([
      `${address}lucia/`,
      `${address}lucia/`,
    ]);
    expect(await page.getByText('appuyez longuement dessus').isVisible()).toBe(true);
    const mail = new URL(
      (await page.getByRole('link', { name: 'Envoyer par e-mail' }).getAttribute('href')) ?? '',
    );
    expect([mail.protocol, mail.pathname, mail.searchParams.get('subject')]).toEqual([
      'mailto:',
      '',
      'Le portfolio de Lucia M.',
    ]);
    expect(mail.searchParams.get('body')).toMatch(
      /qui l’a vu\.\n\nhttps:\/\/structure\.example\/repo\/lucia\/$/,
    );
    expect(await codeIn(await page.locator('.qr').screenshot())).toBe(`${address}lucia/`);
  });

  test('axe finds nothing, in light colours or dark, and nothing scrolls sideways', async () => {
    // The page's own policy keeps scripts out, the one that examines it too.
    const { page } = await open({ bypassCSP: true });
    expect(await axeInBothColours(page)).toEqual([]);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth, `${width} px`).toBe(clientWidth);
    }
  });
});

test('search engines are told nothing of the page', async () => {
  const files = await filesIn((await builtSite({ address })).folder);
  for (const person of ['lucia', 'nathan', 'maxime'])
    expect(files.get(`share/${person}/index.html`)?.toString()).toContain(
      '<meta name="robots" content="noindex">',
    );
  expect(files.get('sitemap.xml')?.toString()).toContain('/lucia/');
  expect(files.get('sitemap.xml')?.toString()).not.toContain('/share/');
});

test('a link to a badge names whose it is and shows a card, which alike awards share; a withdrawn one its small picture', async () => {
  const files = await filesIn((await builtSite({ address })).folder);
  const told = (path: string, name: string) =>
    new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(
      files.get(`${path}/index.html`)?.toString() ?? '',
    )?.[1];
  expect(plain(told('lucia/ecoute', 'title'))).toBe('Écoute · Lucia M.');
  expect(plain(told('lucia/ecoute', 'description'))).toMatch(/^Badge de Lucia M\. · \S/);
  const shared = ['lucia/equipe-du-dome', 'nathan/equipe-du-dome'].map((award) => told(award, 'image'));
  expect(shared[0]).toMatch(/\/cards\/[0-9a-f]{32}\.png$/);
  expect(shared[1]).toBe(shared[0]);
  // A specimen never has the card of the catalogue, which says nothing of attesting.
  expect(told('badges/equipe-du-dome', 'image')).toMatch(/\/cards\//);
  expect(told('badges/equipe-du-dome', 'image')).not.toBe(shared[0]);
  expect(told('nathan/decoupe-laser', 'image')).toMatch(/\/artwork\/[0-9a-f]{64}\.png$/);
  const cards = [...files].filter(([path]) => /^cards\/|^[a-z]+\/card\.png$/.test(path));
  expect(cards.length).toBeGreaterThan(40);
  expect(cards.filter(([, bytes]) => bytes.length > 40_000).map(([path]) => path)).toEqual([]);
});

test('in a CV file a specimen is no certificate and supports no skill', async () => {
  const files = await filesIn((await builtSite({ address })).folder);
  const resume = JSON.parse(files.get('lucia/resume.json')?.toString() ?? '');
  expect(Object.keys(resume)).toEqual(['$schema', 'basics', 'volunteer', 'education', 'references', 'meta']);
  expect(resume.volunteer[0].highlights).toHaveLength(7);
});

test('who shares no signed badge has the link and the code, no file for machines, and is told why LinkedIn is not there', async () => {
  const copy = await contentCopy();
  await plantPublished(copy);
  // The address of the others who ask for these people, whose site it shares.
  const home = 'https://badges.example/';
  const files = await filesIn((await builtSite({ address: home, content: copy.root })).folder);
  const page = plain(files.get('share/qzh-unsigned/index.html')?.toString());
  expect(page).toContain(
    'LinkedIn n’est pas proposé : la personne a choisi de ne pas publier de badge signé.',
  );
  expect(page).not.toMatch(/href="[^"]*(linkedin|resume\.json)/);
  expect(files.has('qzh-unsigned/qr.svg')).toBe(true);
  expect(files.has('qzh-unsigned/resume.json')).toBe(false);
  expect(files.get('qzh-unsigned/index.html')?.toString()).not.toContain('resume.json');
}, 240_000);

describe('where the structure signs', () => {
  const home = 'https://badges.example/';
  let files: Map<string, Buffer>;
  const resume = (person: string) => JSON.parse(files.get(`${person}/resume.json`)?.toString() ?? '');
  const linksOf = (person: string) =>
    referencesOf(files)
      .filter(({ page, value }) => page === `share/${person}/index.html` && value.includes('linkedin.com'))
      .map(({ value }) => new URL(value.replaceAll('&amp;', '&')));

  beforeAll(async () => {
    const owner = await structure();
    // The time that a badge holds is the badge's own.
    await owner.content.edit('badges/accueil-du-public.md', 'title:', 'validity: 80 years\ntitle:');
    expect(await owner.run('keys', '--site', home)).toMatchObject({ status: 0 });
    const issued = await owner.run('issue');
    expect(issued, issued.output).toMatchObject({ status: 0 });
    // What was signed keeps the name that the structure had.
    await owner.content.edit('issuer.md', 'name: Le Dôme', 'name: La Coupole');
    ({ files } = await owner.build());
  }, 240_000);

  test('each attested badge in force, and no other, can be added to LinkedIn with every field filled', () => {
    const links = linksOf('lucia');
    const attested = credentialsOf(files)
      .map(({ award }) => award)
      .filter((award) => /^lucia\//.test(award) && !/jen-suis-la/.test(award));
    expect(attested.length).toBeGreaterThan(8);
    expect(links.map((link) => link.searchParams.get('certUrl')).sort()).toEqual(
      attested.map((award) => `${home}${award}/`).sort(),
    );
    const held = credentialsOf(files).find(({ award }) => award === 'lucia/accueil-du-public');
    const link = links.find((one) => one.searchParams.get('certUrl') === `${home}lucia/accueil-du-public/`);
    expect(Object.fromEntries(link?.searchParams ?? [])).toEqual({
      startTask: 'CERTIFICATION_NAME',
      name: 'Accueil du public',
      organizationName: 'Le Dôme',
      issueYear: '2024',
      issueMonth: expect.stringMatching(/^\d{1,2}$/),
      expirationYear: '2104',
      expirationMonth: expect.stringMatching(/^\d{1,2}$/),
      certUrl: `${home}lucia/accueil-du-public/`,
      certId: held?.json.replace(/^credentials\/|\.json$/g, ''),
    });
  });

  test('what LinkedIn may leave empty is there to be copied', () => {
    const page = plain(files.get('share/lucia/index.html')?.toString());
    const [, fields = ''] = /id="badge-accueil-du-public">.*?<dl>(.*?)<\/dl>/.exec(page) ?? [];
    expect([...fields.matchAll(/<dt>(.*?)<\/dt> *<dd>(.*?)<\/dd>/g)].map(([, name]) => name)).toEqual([
      'Nom',
      'Organisme',
      'Obtenu',
      'Expire',
      'Identifiant',
      'Adresse',
    ]);
    expect(fields).toContain('Le Dôme');
    expect(fields).toContain(`${home}lucia/accueil-du-public/`);
  });

  test('each portfolio is a sound JSON Resume of what its page shows', () => {
    const require = createRequire(import.meta.url);
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(
      JSON.parse(readFileSync(require.resolve('@jsonresume/schema/schema.json'), 'utf8')),
    );
    for (const person of ['lucia', 'nathan', 'maxime']) {
      expect(validate(resume(person)), JSON.stringify(validate.errors)).toBe(true);
      expect(files.get(`${person}/resume.json`)?.toString()).not.toMatch(/@|Moreau/);
      const issuers = resume(person).certificates.map(({ issuer }: { issuer: string }) => issuer);
      expect(new Set(issuers)).toEqual(new Set(['Le Dôme']));
    }
    expect(validate({ basics: { url: 3 } })).toBe(false);
  });

  test('its certificates are the attested badges in force, and its skills name the badges that support them', () => {
    const { basics, volunteer, certificates, skills, references, meta } = resume('lucia');
    expect(basics).toMatchObject({ name: 'Lucia M.', url: `${home}lucia/` });
    expect(volunteer).toMatchObject([
      { organization: 'La Coupole', startDate: '2024-10-01', endDate: '2025-05-31' },
    ]);
    expect(certificates.map(({ url }: { url: string }) => url).sort()).toEqual(
      linksOf('lucia')
        .map((link) => link.searchParams.get('certUrl'))
        .sort(),
    );
    const names = certificates.map(({ name }: { name: string }) => name);
    expect(names).not.toContain('Découpe laser');
    expect(skills.length).toBeGreaterThan(4);
    for (const { keywords } of skills) expect(names).toEqual(expect.arrayContaining(keywords));
    expect(skills.find(({ name }: { name: string }) => name === 'Communiquer à l’oral')?.level).toMatch(
      /^niveau \d sur 4$/,
    );
    expect(references[0].name).toMatch(/^Thomas Gicquel/);
    expect(meta).toMatchObject({ canonical: `${home}lucia/resume.json`, version: 'v1.0.0' });
    expect(meta.note).toContain('inventés');
  });
});
