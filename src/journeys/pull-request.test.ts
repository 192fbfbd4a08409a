/** A tutor opens a pull request: what its check says, and the pages that it leaves to look at, opened from a folder. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveStatic } from '../static-server.ts';
import { axeInBothColours } from './support/axe.ts';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { command, type Ran } from './support/command.ts';
import { shrink } from './support/content-copy.ts';
import { removeAfterAll } from './support/files.ts';
import { htmlProblems } from './support/html.ts';
import { clearlyChanged } from './support/pixels.ts';
import { aloneBuilding, builtSite, project } from './support/site.ts';

/** The repository of a structure, engine and content in one, as it is checked out for a pull request. */
interface Repository {
  readonly folder: string;
  /** Runs a step of the check. */
  step(name: string, ...args: string[]): Promise<Ran & { readonly summary: string }>;
  git(...args: string[]): Promise<string>;
}

const whole = [
  'src',
  'scripts',
  'public',
  'content',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
];
const moment = '2026-06-15T12:00:00Z';

interface RepositoryOptions {
  /** What of the project is in the repository; without the engine, the project's own is used. */
  readonly parts?: readonly string[];
  /** What is wrong on `main`, and how the change mends it. */
  readonly before?: (folder: string) => Promise<void>;
  readonly after?: (folder: string) => Promise<void>;
}

/** Commits the sample on `main`, what `change` does on a branch, and merges the two as GitHub does. */
async function repository(
  change: (folder: string) => Promise<void>,
  { parts = whole, before, after }: RepositoryOptions = {},
): Promise<Repository> {
  const folder = removeAfterAll(await realpath(await mkdtemp(join(tmpdir(), 'jalon-pull-request-'))));
  const git = async (...args: string[]) => {
    const as = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
    return (await promisify(execFile)('git', ['-C', folder, ...as, ...args])).stdout.trim();
  };
  for (const part of parts) await cp(join(project, part), join(folder, part), { recursive: true });
  if (parts === whole) await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  await before?.(folder);
  await writeFile(join(folder, '.gitignore'), 'node_modules\ndist/\n.astro/\n.jalon/\nsteps/\n');
  await git('init', '--quiet', '--initial-branch=main');
  const commit = async (message: string) => {
    await git('add', '--all');
    await git('commit', '--quiet', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  const base = await commit('Base');
  await git('switch', '--quiet', '--create', 'change');
  await change(folder);
  await after?.(folder);
  const head = await commit('Change');
  await git('switch', '--quiet', 'main');
  await git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'change');

  const event = JSON.parse(
    await readFile(join(project, 'scripts/pull-request/fixtures/pull-request.json'), 'utf8'),
  );
  event.pull_request.base.sha = base;
  event.pull_request.head.sha = head;
  const steps = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-steps-')));
  await writeFile(join(steps, 'event.json'), JSON.stringify(event));
  return {
    folder,
    git,
    async step(name, ...args) {
      const summary = join(steps, 'summary.md');
      await writeFile(summary, '');
      const ran = await command(
        `pull-request/${name}`,
        args,
        {
          GITHUB_ACTIONS: 'true',
          GITHUB_EVENT_PATH: join(steps, 'event.json'),
          GITHUB_ENV: join(steps, 'env'),
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_STEP_SUMMARY: summary,
          SOURCE_DATE_EPOCH: String(Date.parse(moment) / 1000),
          JALON_CONTENT: join(folder, 'content'),
        },
        parts === whole ? folder : project,
      );
      return { ...ran, summary: shown(await readFile(summary, 'utf8')) };
    },
  };
}

/** Markdown as GitHub shows its texts: entities read, tags that only part a sign gone, common spaces. */
function shown(markdown: string): string {
  return markdown
    .replace(/<\/?span>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[\u202f\u00a0]/g, ' ');
}

const award = `---
date: 2026-03-02
summary: A écouté 12 personnes, jusqu’au bout.
assessor: { name: Sophie Aubert, role: responsable de l’accueil }
evidence:
  - name: Le carnet de l’accueil
    description: 12 demandes, et ce qui a été fait.
---

Récit d’exemple, inventé pour cet essai.
`;

describe('a badge that a tutor gives', () => {
  let pullRequest: Repository;
  let pages: string;
  let compared: Awaited<ReturnType<Repository['step']>>;
  let checked: typeof compared;
  beforeAll(async () => {
    pullRequest = await repository((folder) =>
      writeFile(join(folder, 'content/volunteers/nathan/awards/ecoute.md'), award),
    );
    pages = join(pullRequest.folder, '.jalon/pages');
    checked = await pullRequest.step('check');
    const built = await pullRequest.step('run', 'build', '--specimen');
    expect(built.status, built.output).toBe(0);
    compared = await pullRequest.step('compare');
  }, 240_000);

  test('is checked, and nothing is wrong', () => {
    expect([checked.status, checked.summary]).toEqual([
      0,
      '## Vérification des fichiers\n\nAucune erreur.\n\n',
    ]);
  });

  test('is what merging will do, with the pages that it changes', () => {
    expect(compared.status, compared.output).toBe(0);
    const [title, sentence] = compared.summary.split('\n\n');
    expect(title).toBe('## Ce que fera la fusion (« Merge »)');
    expect(sentence).toMatch(/^\*\*1 badge serait délivré à Nathan B\., \d pages changent\.\*\*$/);
    expect(compared.summary).toMatch(
      /- \[Nathan B\. · Écoute\]\(<https:\/\/github\.com\/camille-exemple\/badges\/blob\/[0-9a-f]{40}\/content\/volunteers\/nathan\/awards\/ecoute\.md>\)/,
    );
    expect(compared.summary).toContain('La structure n’a pas encore de clé.');
    expect(compared.summary).toContain('Personne concernée : Nathan B.\n');
    expect(compared.summary).toContain(
      '### Nouvelles pages\n\n- Écoute · Nathan B. · <code>nathan--ecoute.html</code>\n',
    );
    expect(compared.summary).not.toContain('Lucia');
  });

  test('leaves one file a page and an index, and nothing else anywhere', async () => {
    const names = await readdir(pages);
    expect(names).toEqual(expect.arrayContaining(['index.html', 'nathan.html', 'nathan--ecoute.html']));
    expect(names.every((name) => /^[a-z0-9-]+\.html$/.test(name))).toBe(true);
    expect(names.some((name) => name.startsWith('lucia'))).toBe(false);
    expect(await pullRequest.git('status', '--porcelain')).toBe('');
    expect(await pullRequest.git('worktree', 'list')).not.toContain('\n');
  });

  test('every file is sound HTML', async () => {
    const files = await Promise.all(
      (await readdir(pages)).map(async (name) => [name, await readFile(join(pages, name))] as const),
    );
    expect(await htmlProblems(files)).toEqual([]);
  });

  describe.skipIf(noBrowser)('opened from its folder, with the network cut', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser?.close());

    async function open(name: string, options: Parameters<typeof watchedPage>[2] = {}) {
      const { page, misdeeds } = await watchedPage(browser, 'http://127.0.0.1:1/', options);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.context().setOffline(true);
      const address = pathToFileURL(join(pages, name)).href;
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const away = asked.filter((url) => url !== address && !url.startsWith('data:'));
      return { page, wrong: [...misdeeds.errors, ...misdeeds.offSite, ...misdeeds.missing, ...away] };
    }

    test('every page asks nobody, breaks no rule of its own, and shows all its pictures', async () => {
      for (const name of await readdir(pages)) {
        const { page, wrong } = await open(name);
        expect(wrong, name).toEqual([]);
        const broken = await page.evaluate(() =>
          [...document.images].filter((one) => one.naturalWidth === 0).map((one) => one.alt),
        );
        expect(broken, name).toEqual([]);
        await expect
          .poll(() => page.getByRole('complementary', { name: 'Aperçu' }).innerText())
          .toMatch(/attestent de rien/);
        await page.context().close();
      }
    }, 60_000);

    test('the letters are those of the site', async () => {
      for (const name of ['index.html', 'nathan.html', 'nathan--ecoute.html']) {
        const { page } = await open(name);
        expect((await fontsOf(page.locator('h1'))).join(), name).toContain('Bricolage Grotesque');
        const words = page.locator('main p:visible').first();
        expect((await fontsOf(words)).join(), name).toContain('Atkinson Hyperlegible Next');
        await page.context().close();
      }
    }, 60_000);

    test('the portfolio and the badge look as they do on the site, map included', async () => {
      const server = await serveStatic({ folder: join(pullRequest.folder, 'dist') });
      try {
        for (const [name, path, width] of [
          ['nathan.html', 'nathan/', 1280],
          ['nathan--ecoute.html', 'nathan/ecoute/', 360],
        ] as const) {
          // A preview has no script, and what a script would show is no part of it.
          const options = { viewport: { width, height: 900 }, javaScriptEnabled: false };
          const { page: preview } = await open(name, { viewport: options.viewport });
          // Above the page, which it would move by a part of a pixel.
          await preview.locator('.preview-banner').evaluate((banner) => banner.remove());
          const { page: site } = await watchedPage(browser, server.address, options);
          await site.goto(server.address + path);
          // On a first visit, letters that come late are not waited for.
          await site.reload();
          const [one, other] = [
            await preview.locator('main').screenshot(),
            await site.locator('main').screenshot(),
          ];
          expect(await clearlyChanged(one, other), `${path} at ${width}`).toBeLessThan(50);
          const map = await preview.locator('nav.map').first().boundingBox();
          expect(map?.height, `${path} at ${width}`).toBeGreaterThan(60);
          for (const page of [preview, site]) await page.context().close();
        }
      } finally {
        await server.close();
      }
    }, 120_000);

    test('from the index one reaches the new badge, from there its portfolio, and back', async () => {
      const { page } = await open('index.html');
      await page.getByRole('link', { name: 'Écoute · Nathan B.' }).click();
      expect(await page.locator('h1').innerText()).toContain('Écoute');
      await page.getByRole('link', { name: 'Tout le portfolio de Nathan B.' }).click();
      expect(await page.locator('h1').innerText()).toBe('Nathan B.');
      await page.getByRole('link', { name: 'Toutes les pages qui changent' }).click();
      expect(await page.locator('h1').innerText()).toBe('Ce qui change');
      await page.context().close();
    });

    test('axe finds nothing, by day and by night', async () => {
      for (const name of ['index.html', 'nathan.html', 'nathan--ecoute.html']) {
        const { page } = await open(name, { bypassCSP: true });
        expect(await axeInBothColours(page), name).toEqual([]);
        await page.context().close();
      }
    }, 120_000);
  });

  test('where the site of before cannot be built, that is said, and the badges are compared all the same', async () => {
    const broken = await repository(
      (folder) => writeFile(join(folder, 'content/volunteers/nathan/awards/ecoute.md'), award),
      {
        before: (folder) => writeFile(join(folder, 'content/missions/cassee.md'), '---\ntitle: [\n---\n'),
        after: (folder) => rm(join(folder, 'content/missions/cassee.md')),
      },
    );
    // Its content is the same once mended, and so is its site.
    const site = join(pullRequest.folder, 'dist');
    const { status, summary, output } = await broken.step('compare', '--site', site);
    expect(status, output).toBe(0);
    expect(summary).toContain('**1 badge serait délivré à Nathan B.**');
    expect(summary).toContain('Le site d’avant n’a pas pu être construit : les pages ne sont pas comparées.');
    expect(await readdir(join(broken.folder, '.jalon/pages'))).toEqual(['index.html']);
  }, 240_000);
});

/** The fonts that Chromium drew an element with. */
async function fontsOf(drawn: Locator): Promise<string[]> {
  const devtools = await drawn.page().context().newCDPSession(drawn.page());
  await drawn.evaluate((element) => element.setAttribute('data-drawn', ''));
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '[data-drawn]',
  });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await drawn.evaluate((element) => element.removeAttribute('data-drawn'));
  return fonts.map(({ familyName }) => familyName);
}

test('a mistake stands on its line and in the summary, and its words are no command; the step fails', async () => {
  const pullRequest = await repository(async (folder) => {
    const file = join(folder, 'content/volunteers/nathan/awards/ecoute.md');
    await writeFile(
      file,
      award.replace('2026-03-02', '"2/3/2026 ::error::pwned %0A::error::pwned | @everyone"'),
    );
  });
  const { status, output, summary } = await pullRequest.step('check');
  expect(status).toBe(1);
  const [, token] = /^::stop-commands::(\S+)$/m.exec(output) ?? [];
  const [, after = ''] = output.split(`\n::${token}::\n`);
  expect(after.match(/^::/gm)).toHaveLength(1);
  expect(after).toMatch(/^::error file=content\/volunteers\/nathan\/awards\/ecoute\.md,line=2,col=7,/);
  expect(after).toContain('%250A::error::pwned');
  expect(summary).toContain('**1 erreur**');
  expect(summary).toMatch(
    /\[content\/volunteers\/nathan\/awards\/ecoute\.md:2\]\(<https:\/\/github\.com\/.*plain=1#L2>\)/,
  );
}, 60_000);

test('in a repository of its own, content that changes nothing on the site is said to change nothing', async () => {
  const pullRequest = await repository((folder) => writeFile(join(folder, 'NOTES.md'), 'Notes.\n'), {
    parts: ['content'],
    // A small one will do, as all of it is built twice.
    before: (folder) => shrink(join(folder, 'content')),
  });
  const content = join(pullRequest.folder, 'content');
  const { folder: site } = await builtSite({ content, specimen: true, day: moment.slice(0, 10) });
  const out = join(pullRequest.folder, 'steps');
  const { status, summary, output } = await aloneBuilding(() =>
    pullRequest.step('compare', '--site', site, '--out', out),
  );
  expect([status, summary], output).toEqual([
    0,
    '## Ce que fera la fusion (« Merge »)\n\n**Rien ne change : ni les badges, ni les pages.**\n',
  ]);
  expect(await readdir(out)).toEqual(['index.html']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('Rien ne change');
}, 240_000);
