/** Someone who has never heard of badges opens the site, finds Lucia, and takes home a picture that proves itself. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPng } from '../openbadges/png.ts';
import { verify } from '../openbadges/verify.ts';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { command } from './support/command.ts';
import { filesOf } from './support/resolve.ts';
import { servedSite } from './support/site.ts';

describe.skipIf(noBrowser).each(['https://badges.example/', 'https://structure.example/repo/'])(
  'a newcomer on %s',
  (address) => {
    let site: Awaited<ReturnType<typeof servedSite>>;
    let browser: Browser;
    beforeAll(async () => {
      site = await servedSite({ address });
      browser = await launchChromium();
    }, 240_000);
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    test.each([
      ['with JavaScript', true],
      ['without', false],
    ])(
      'finds Lucia, opens a badge, and downloads a picture that verifies, %s',
      async (_, javaScriptEnabled) => {
        const { page, misdeeds } = await watchedPage(browser, site.address, { javaScriptEnabled });
        await page.goto(site.address);
        await page.getByRole('link', { name: /Lucia/ }).first().click();
        await page.getByRole('heading', { level: 1, name: /Lucia/ }).waitFor();
        await badgeLink(page).click();
        await page.getByRole('heading', { level: 1, name: 'Accueil du public' }).waitFor();
        expect(new URL(page.url()).pathname).toBe(`${site.base}lucia/accueil-du-public/`);

        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Image PNG' }).click(),
        ]);
        expect(download.suggestedFilename()).toBe('lucia-accueil-du-public.png');
        const png = await readFile(await download.path());
        expect(png).toEqual(await readFile(join(site.folder, 'lucia', 'accueil-du-public.png')));

        const credential: unknown = JSON.parse(readPng(png) ?? '');
        const now = new Date('2026-06-15T12:00:00Z');
        const verdict = await verify(credential, { now, resolve: filesOf(site.folder, address) });
        expect(verdict).toMatchObject({ outcome: 'specimen' });
        expect(verdict.steps.map(({ name, result }) => `${name} ${result}`)).toEqual([
          'shape pass',
          'proof pass',
          'issuer pass',
          'status pass',
          'dates pass',
        ]);
        const inTerminal = await command('verify', [await download.path()]);
        expect(inTerminal, inTerminal.output).toMatchObject({ status: 0 });
        expect(inTerminal.output).toMatch(/spécimen/i);
        expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
      },
      30_000,
    );
  },
);

/** The badge in the portfolio's list: on the map it is there as well, once for a phone and once for a wide screen. */
const badgeLink = (page: Page) =>
  page
    .getByRole('region', { name: 'Les badges' })
    .getByRole('link', { name: 'Accueil du public', exact: true });
