/**
 * In the publishing workflow: waits until the host shows the site that was built (`SITE_DIGEST`) at `SITE_ADDRESS`,
 * and verifies it there as a visitor gets it. `JALON_VERIFY` is handed to `npm run verify`.
 *
 * `--wait` and `--limit` are in seconds: between two tries, and in all.
 */

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../../src/authoring/read.ts';
import { commandLocale } from '../../src/locales/command-locale.ts';
import { isLocal } from '../../src/openbadges/did.ts';
import { commandSettings } from '../../src/settings.ts';
import { publishedSite } from './published-site.ts';
import { publishingWords } from './words.ts';
import { fail, notice } from './workflow.ts';

const { values } = parseArgs({
  options: { wait: { type: 'string', default: '30' }, limit: { type: 'string', default: '900' } },
});
const [wait, limit] = [Number(values.wait), Number(values.limit)];
const settings = commandSettings();
const words =
  publishingWords[commandLocale(readContent(settings.roots).content?.issuer.data.language)].published;
const { href, hostname } = new URL(process.env['SITE_ADDRESS'] ?? '');
const address = href.endsWith('/') ? href : `${href}/`;

const found = await publishedSite({
  address,
  digest: process.env['SITE_DIGEST'] ?? '',
  wait: wait * 1000,
  limit: limit * 1000,
  network: { allowLocal: isLocal(hostname) },
  verify,
  told: (number, { kind, ...data }) =>
    console.log(words.tries[kind](number, 'day' in data ? data.day : '', wait)),
});
if (found.kind === 'sound') notice(words.sound(address));
else if (found.kind === 'unsound') fail(words.unsound(address, found.said));
else if (found.kind === 'older') fail(words.older(address, found.day, limit));
else fail(words.silent(address, limit));

/** `npm run verify` on the site; what it says where it is not content. */
function verify(): Promise<string | undefined> {
  const options = (process.env['JALON_VERIFY'] ?? '').split(' ').filter(Boolean);
  const project = resolve(import.meta.dirname, '../..');
  const child = spawn(process.execPath, ['scripts/verify.ts', '--site', '--quiet', address, ...options], {
    cwd: project,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => {
      if (status === 0) console.log(said);
      done(status === 0 ? undefined : said);
    });
  });
}
