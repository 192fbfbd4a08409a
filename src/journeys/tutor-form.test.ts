/** A tutor gives a badge from GitHub's web page: a form, a proposal to accept, and the page that anyone verifies. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { person, type Workplace, workplace } from '../../scripts/forms/testing/desk.ts';
import { gitIn } from '../../scripts/publish/git.ts';
import { verify } from '../openbadges/verify.ts';
import { dayOf } from '../settings.ts';
import { serveStatic } from '../static-server.ts';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { command, surroundings } from './support/command.ts';
import { credentialsOf } from './support/credentials.ts';
import { filesIn, removeAfterAll } from './support/files.ts';
import { filesOf } from './support/resolve.ts';
import { aloneBuilding, builtAnew, project } from './support/site.ts';
import { structure } from './support/structure.ts';

const address = 'https://badges.example/';
const event = join(project, 'scripts', 'forms', 'fixtures', 'issues.opened.json');
const given = ['lucia/impression-3d', 'maxime/impression-3d'];

let place: Workplace;
let answered: { status: number; output: string };
let proposed: string[];
let checked: { status: number; output: string };
let issued: { status: number; output: string };
let folder: string;
let files: Map<string, Buffer>;

beforeAll(async () => {
  place = await workplace();
  const owner = await structure();
  const env = { ...place.env, JALON_CONTENT: place.content, JALON_PUBLIC_REPOSITORY: '0', NO_COLOR: '1' };
  // The structure as it is before: it has a key, kept beside its commands.
  expect(await command('keys', ['--site', address], env, owner.home)).toMatchObject({ status: 0 });
  await place.git.read(...person, 'commit', '--quiet', '--all', '--message', 'Keys');
  await place.git.read('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  // What the tutor drops into the form: a photo of a phone, which knows where it was taken.
  const photo = sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#b8431a' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '49/1 10/1 0/1' } })
    .jpeg();
  await writeFile(join(place.env.JALON_GH, 'picture.jpg'), await photo.toBuffer());

  // The workflow's only step of its own, as a runner runs it.
  const work = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-runner-')));
  answered = await aloneBuilding(() =>
    runner({ ...env, GITHUB_EVENT_PATH: event, GITHUB_RUN_ID: '1', TMPDIR: work }),
  );
  proposed = await place.added('form/42');

  // The tutor accepts the proposal; the publishing workflow checks, signs and builds.
  await place.startAgain();
  await place.git.read(...person, 'merge', '--quiet', '--no-ff', '--no-edit', 'origin/form/42');
  await place.git.read('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  checked = await command('check', [], env, owner.home);
  issued = await command('issue', [], env, owner.home);
  const day = dayOf(new Date(), 'Europe/Paris');
  ({ folder } = await builtAnew({ content: place.content, day }));
  removeAfterAll(folder);
  files = await filesIn(folder);
}, 400_000);
afterAll(() => place.remove());

function runner(env: NodeJS.ProcessEnv): Promise<{ status: number; output: string }> {
  const preloaded = join(project, 'scripts', 'forms', 'testing', 'attachment.ts');
  const script = join(project, 'scripts', 'forms', 'answer-issue.ts');
  const child = spawn(process.execPath, ['--import', preloaded, script], {
    cwd: project,
    env: { ...surroundings(), ...env, GH_TOKEN: 'job-token' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return new Promise((done) => child.on('close', (status) => done({ status: status ?? 1, output })));
}

test('the form becomes one award and one photo for each person, and the site is built with them', async () => {
  expect(answered, answered.output).toMatchObject({ status: 0 });
  expect(answered.output).toContain('#42: proposed');
  expect(answered.output).not.toContain('job-token');
  expect(proposed).toEqual(
    ['lucia', 'maxime'].flatMap((who) => [
      `content/volunteers/${who}/awards/impression-3d.md`,
      `content/volunteers/${who}/files/photo-42-1.jpg`,
    ]),
  );
});

test('the proposal and the answer under the form lead to each other, in the words of the structure', async () => {
  const { pulls, comments } = await place.state();
  expect(pulls.map(({ body }) => body)).toEqual([expect.stringMatching(/Closes #42$/)]);
  expect(comments.map(({ body }) => body)).toEqual([
    expect.stringContaining(`[la proposition est ici](${pulls[0]?.html_url})`),
  ]);
});

test('the file reads as a person would write it, with a sentence above each field', async () => {
  const text = await readFile(join(place.content, 'volunteers/lucia/awards/impression-3d.md'), 'utf8');
  expect(text).toMatch(/^---\n# Le jour où le badge a été obtenu\.\ndate: 2025-03-14\n/);
  expect(text).toContain('J’ai réglé la machine');
});

test('once it is accepted, the check finds no mistake and the badges are signed', () => {
  expect(checked, checked.output).toMatchObject({ status: 0 });
  expect(issued, issued.output).toMatchObject({ status: 0 });
});

test('both credentials are valid to anyone who asks the site', async () => {
  const held = credentialsOf(files).filter(({ award }) => given.includes(award));
  expect(held.map(({ award }) => award).toSorted()).toEqual(given);
  for (const { award, credential } of held) {
    const { outcome } = await verify(credential, { now: new Date(), resolve: filesOf(folder, address) });
    expect({ award, outcome }).toEqual({ award, outcome: 'valid' });
  }
});

test('the published photo says nothing of where it was taken', async () => {
  const page = files.get('lucia/impression-3d/index.html')?.toString() ?? '';
  const source = /src="\/(evidence\/[^"]+)"/.exec(page)?.[1] ?? '';
  const kept = await readFile(join(place.content, 'volunteers/lucia/files/photo-42-1.jpg'));
  for (const bytes of [files.get(source), kept]) {
    const { exif, width } = await sharp(bytes).metadata();
    expect([exif, width > 300]).toEqual([undefined, true]);
  }
});

test('all of the proposal is on the main branch', async () => {
  const remote = gitIn(join(place.folder, 'remote.git'));
  expect(await remote.read('diff', '--name-only', 'main...form/42')).toBe('');
});

describe.skipIf(noBrowser)('on a phone', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveStatic>>;
  beforeAll(async () => {
    server = await serveStatic({ folder, base: '/' });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('the portfolio leads to the new badge, whose page tells what the form told', async () => {
    const { page, misdeeds } = await watchedPage(browser, server.address, {
      viewport: { width: 360, height: 640 },
    });
    await page.goto(`${server.address}lucia/`);
    await page.locator('a[href="/lucia/impression-3d/"]:visible').first().click();
    const main = await page.locator('main').innerText();
    expect(main.replace(/[\u00a0\u202f]/g, ' ')).toContain('douze pièces pour la maquette');
    expect(main).toContain('Camille Exemple');
    expect(main).not.toMatch(/en attente|spécimen/i);
    expect(await page.getByAltText(/Douze pièces de plastique blanc/).isVisible()).toBe(true);
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
  }, 60_000);
});
