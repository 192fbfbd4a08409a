/**
 * In the publishing workflow: compares the address of the pages host (`PAGES_ADDRESS`) with `issuer.md`, stops when
 * they differ, and hands on for which address to build and how strictly to verify.
 */

import { modeOf } from '../../src/address.ts';
import { readContent } from '../../src/authoring/read.ts';
import { commandLocale } from '../../src/locales/command-locale.ts';
import { commandSettings } from '../../src/settings.ts';
import { compareAddress } from './address.ts';
import { publishingWords } from './words.ts';
import { fail, hand, notice } from './workflow.ts';

const settings = commandSettings();
const issuer = readContent(settings.roots).content?.issuer.data;
if (!issuer) throw new Error('issuer.md cannot be read: `npm run check` says why.');
const words = publishingWords[commandLocale(issuer.language)];
const verdict = compareAddress(issuer, process.env['PAGES_ADDRESS'] ?? '');

if (verdict.kind === 'different') fail(words.differentAddress(verdict.stored, verdict.host));
else if (verdict.kind === 'keys-without-site') fail(words.keysWithoutSite);
else if (verdict.kind === 'preview') {
  notice(words.preview(verdict.site));
  hand('environment', 'JALON_SITE', verdict.site);
} else if (modeOf(issuer, settings) === 'issuing') hand('environment', 'JALON_VERIFY', '--issued-only');
