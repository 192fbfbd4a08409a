/** An installed Chromium or Chrome: it prints the papers, and runs the browser journeys of the tests. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** The first has no windows at all, and takes half the processor. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where Chromium is: `CHROME_PATH`, else the first one found on the `PATH` and in the usual places. */
export const chromiumPath: string | undefined = findChromium();

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

/** Starts the installed Chromium, headless, with more flags where asked; rejects with what to do where there is none. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  if (!chromiumPath)
    throw new Error('No Chromium was found. Install one (apt-get install chromium) or set CHROME_PATH.');
  return chromium.launch({ executablePath: chromiumPath, args: [...flags, ...more] });
}

function findChromium(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}
