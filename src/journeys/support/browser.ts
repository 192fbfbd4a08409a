/** An installed Chromium for the browser journeys, and pages that report what they should never do. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromiumPath, launchChromium as launch, windowedChromiumPath } from '../../chromium.ts';

export { chromiumPath } from '../../chromium.ts';

/**
 * Whether the browser journeys skip here: there is no Chromium, and this is no continuous integration service, where
 * they have to fail instead. For `describe.skipIf(noBrowser)`.
 */
export const noBrowser = chromiumPath === undefined && process.env['CI'] !== 'true';

/** Starts Chromium, for which no host but this machine has a name: what leaves it gets no answer. */
export function launchChromium(path = chromiumPath): Promise<Browser> {
  return launch(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'], path);
}

/** Starts the Chromium that people use, where what it does is not what the one without windows does. */
export function launchWindowedChromium(): Promise<Browser> {
  return launchChromium(windowedChromiumPath);
}

/** What a page did that a page of ours never does. */
export interface Misdeeds {
  /** Messages of level error in the console, and errors that no script caught. */
  readonly errors: string[];
  /** Requests to anywhere but the site, whether they were answered or not. */
  readonly offSite: string[];
  /** Answers of the site itself with a status of 400 or more. */
  readonly missing: string[];
}

/**
 * A new page, and what it did wrong so far. Requests are listened to and not intercepted, which would make every one
 * of them slow and keep none in the browser's cache.
 */
export async function watchedPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; misdeeds: Misdeeds }> {
  const context = await browser.newContext({ locale: 'fr-FR', ...options });
  // Shorter than a test may take, so that the failure names what was waited for.
  context.setDefaultTimeout(8000);
  const misdeeds: Misdeeds = { errors: [], offSite: [], missing: [] };
  const site = new URL(origin).origin;
  const leaves = (url: string) => /^(https?|wss?):/.test(url) && new URL(url).origin !== site;
  context.on('request', (request) => {
    if (leaves(request.url())) misdeeds.offSite.push(request.url());
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.errors.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.errors.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) misdeeds.missing.push(`${response.status()} ${response.url()}`);
  });
  return { page, misdeeds };
}
