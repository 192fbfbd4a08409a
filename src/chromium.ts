/** An installed Chromium or Chrome: it prints the papers, and runs the browser journeys of the tests. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';

/** Chromium without any windows, which takes half the processor. */
const shell = 'chromium-headless-shell';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where Chromium is: `CHROME_PATH`, else the first one found on the `PATH` and in the usual places. */
export const chromiumPath: string | undefined = findChromium([shell, ...names]);

/** Where the one is that people use: it alone fetches, to print a page, the pictures that a screen has not shown yet. */
export const windowedChromiumPath: string | undefined = findChromium(names);

/** Without a sandbox because containers have none; without the services that would talk to the network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the installed Chromium, or that of another path, headless, with more flags where asked; rejects with what to do
 * where there is none.
 */
export async function launchChromium(more: readonly string[] = [], path = chromiumPath): Promise<Browser> {
  if (!path)
    throw new Error('No Chromium was found. Install one (apt-get install chromium) or set CHROME_PATH.');
  // Only now: it takes a third of a second to load, which commands that print nothing need not wait for.
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: path, args: [...flags, ...more] });
}

function findChromium(names: readonly string[]): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}
