/**
 * `npm run pictures`: takes the pictures of the handbook and of the README anew, from the sample content on a fixed day,
 * as it is where a structure signs. The key is made for that and kept nowhere, so the pictures differ from one time to
 * the next where they show the address of a badge's file.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { readContent } from '../src/authoring/read.ts';
import { terminalReporter } from '../src/authoring/report.ts';
import { checkAll } from '../src/check-all.ts';
import { launchChromium } from '../src/chromium.ts';
import { didWebOf } from '../src/openbadges/did.ts';
import { issuerLines } from '../src/openbadges/issuer-lines.ts';
import { generateKey } from '../src/openbadges/key.ts';
import { consentPaper } from '../src/papers/consent.ts';
import { sheetHtml } from '../src/papers/sheet.ts';
import { paperSubject } from '../src/papers/subject.ts';
import { readSettings } from '../src/settings.ts';
import { secretVariable } from '../src/signing-key.ts';
import type { GuideLanguage } from '../src/site/guide.ts';
import { readOptions } from './options.ts';
import { filesOfShot, limits, type Shot, shots } from './pictures/list.ts';
import { terminalPage } from './pictures/terminal.ts';

readOptions('pictures', {});
const project = resolve(import.meta.dirname, '..');
const folder = join(project, 'content', 'guide', 'pictures');
/** The day that they show, in the middle of the service of one person and after that of the others. */
const day = '2026-06-15';
const address = 'https://badges.example/';
const work = await mkdtemp(join(tmpdir(), 'jalon-pictures-'));
const env: NodeJS.ProcessEnv = {
  ...process.env,
  SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000),
};
try {
  const signed = await signedSample();
  run(signed, 'build', '--out', join(work, 'site'));
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) await rm(join(folder, name));
  const browser = await launchChromium();
  for (const language of ['fr', 'en'] as const)
    for (const shot of shots)
      for (const [index, file] of filesOfShot(shot, language).entries()) {
        const { width, height, scale } = shot;
        const context = await browser.newContext({
          viewport: { width, height },
          deviceScaleFactor: scale,
          colorScheme: index === 0 ? 'light' : 'dark',
          reducedMotion: 'reduce',
          locale: language,
        });
        const page = await context.newPage();
        await open(page, shot, language);
        await page.evaluate(() => document.fonts.ready);
        const target = shot.part === undefined ? page : page.locator(shot.part).first();
        const webp = await sharp(await target.screenshot({ animations: 'disabled' }))
          .webp({ quality: 64, effort: 6, smartSubsample: true })
          .toBuffer();
        await writeFile(join(folder, file), webp);
        const heavy = webp.length > limits.each ? ' !' : '';
        console.log(`${file}  ${Math.ceil(webp.length / 1024)} KB${heavy}`);
        await context.close();
      }
  await browser.close();
} finally {
  await rm(work, { recursive: true });
}

/** Runs a command on a content folder. */
function run(content: string, ...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ['scripts/jalon.mjs', ...args], {
    cwd: project,
    env: { ...env, JALON_CONTENT: content },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`The sample content does not pass: ${args.join(' ')}`);
}

/** The sample content of a structure that signs, in a folder of its own: its badges attest what the pages say. */
async function signedSample(): Promise<string> {
  const root = await sample('fr', 'signed');
  const { publicKeyMultibase: publicKey, secretKeyMultibase } = await generateKey();
  const issuer = join(root, 'issuer.md');
  const lines = issuerLines({ site: address, did: didWebOf(address), publicKey, since: day });
  await writeFile(
    issuer,
    (await readFile(issuer, 'utf8')).replace(/^---\n([\s\S]*?)^---$/m, `---\n$1${lines}---`),
  );
  env[secretVariable] = secretKeyMultibase;
  run(root, 'issue', '--here');
  delete env[secretVariable];
  return root;
}

/** Shows what the picture is to show. */
async function open(page: Page, shot: Shot, language: GuideLanguage): Promise<void> {
  if (shot.name === 'consent') {
    await page.emulateMedia({ media: 'print' });
    await page.setContent(await consent(language));
    // The margins that the printer gives.
    await page.addStyleTag({ content: 'body{padding:15mm}' });
    return;
  }
  if (shot.name === 'check') return page.setContent(await check(language));
  await page.route(`${address}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ path: join(work, 'site', pathname.replace(/\/$/, '/index.html')) });
  });
  const prefix = language === 'fr' ? '' : `${language}/`;
  const asked = shot.name === 'verify' ? `?url=${encodeURIComponent(await credential())}` : '';
  await page.goto(`${address}${prefix}${shot.page}${asked}`, { waitUntil: 'networkidle' });
  if (!asked) return;
  await page.locator('.verdict dd').first().waitFor({ timeout: 60_000 });
  // Up to the answer, without half a heading above it.
  const answer = page.locator('.verdict').first();
  await answer.evaluate((verdict) => verdict.scrollIntoView());
  await page.evaluate(() => scrollBy({ top: 12, behavior: 'instant' }));
}

/** The address of a badge's file: that of the award that has its own picture. */
async function credential(): Promise<string> {
  const shown = shots.find(({ name }) => name === 'award')?.page ?? '';
  const html = await readFile(join(work, 'site', shown, 'index.html'), 'utf8');
  const [found] = /credentials\/[0-9a-f-]{36}\.json/.exec(html) ?? [];
  if (!found) throw new Error(`No badge's file is linked from ${shown}.`);
  return address + found;
}

/** The sample content in a language, in a folder of that name. */
async function sample(language: GuideLanguage, name: string = language): Promise<string> {
  const root = join(work, name, 'content');
  await cp(join(project, 'content'), root, { recursive: true });
  const issuer = join(root, 'issuer.md');
  const text = await readFile(issuer, 'utf8');
  await writeFile(issuer, text.replace(/^language: fr$/m, `language: ${language}`));
  return root;
}

/** The consent of the person whose portfolio is shown. */
async function consent(language: GuideLanguage): Promise<string> {
  const { content, files } = readContent(await sample(language));
  const person = content?.volunteers.get('lucia');
  if (!content || !person) throw new Error('The sample content cannot be read.');
  const subject = paperSubject(content, files, person, day);
  return sheetHtml({ markdown: consentPaper(subject), locale: subject.locale });
}

/** What the check says of a badge whose date is written in words. */
async function check(language: GuideLanguage): Promise<string> {
  const root = await sample(language);
  const award = join(root, 'volunteers', 'lucia', 'awards', 'ecoute.md');
  const inWords = language === 'fr' ? '17 janvier 2025' : '17 January 2025';
  await writeFile(award, (await readFile(award, 'utf8')).replace(/^date: .*$/m, `date: ${inWords}`));
  const checked = await checkAll(readSettings({ ...env, JALON_CONTENT: root }));
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  const answer = terminalReporter(true)({ ...checked, diagnostics: errors, folder: 'content' });
  return terminalPage('npm run check', answer);
}
