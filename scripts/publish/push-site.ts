/**
 * In the publishing workflow of a private repository: pushes the site in `dist/` to the public one, of which
 * `SITE_CLONE` is a clone, and hands on its address, its digest and how strictly to verify it there.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readContent } from '../../src/authoring/read.ts';
import { commandLocale } from '../../src/locales/command-locale.ts';
import { commandSettings } from '../../src/settings.ts';
import { pushSite } from './site-branch.ts';
import { publishingWords } from './words.ts';
import { fail, hand } from './workflow.ts';

const settings = commandSettings();
const issuer = readContent(settings.roots).content?.issuer.data;
if (!issuer) throw new Error('issuer.md cannot be read: `npm run check` says why.');
const site = resolve(import.meta.dirname, '../../dist');
const clone = resolve(process.env['SITE_CLONE'] ?? '');
if (issuer.site === undefined) fail(publishingWords[commandLocale(issuer.language)].noSite);
else {
  await pushSite({ site, clone, address: issuer.site });
  const { digest } = JSON.parse(await readFile(join(site, 'site.json'), 'utf8'));
  hand('environment', 'SITE_ADDRESS', issuer.site);
  hand('environment', 'SITE_DIGEST', String(digest));
  if (issuer.keys.length > 0) hand('environment', 'JALON_VERIFY', '--issued-only');
}
