/**
 * `npm run verify -- <JSON, PNG or SVG file, address, or folder of the site> […] [--issued-only] [--json]`
 *
 * Exit status: 0 where everything is valid (a specimen counts as intact, and is said to be one; in the folder of a
 * site, so does a badge that the site itself shows as withdrawn or expired), 1 where anything is not, 2 where
 * anything cannot be verified. `--issued-only` refuses specimens.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseFrontMatter } from '../src/authoring/front-matter.ts';
import { issuer as issuerSchema } from '../src/authoring/schemas/issuer.ts';
import { verdictWords } from '../src/locales/verdict.ts';
import { isLocal } from '../src/openbadges/did.ts';
import { fetchBytes, fetchResolver } from '../src/openbadges/resolve.ts';
import { checkSite } from '../src/openbadges/site-check.ts';
import { type Unpacked, unpack } from '../src/openbadges/unpack.ts';
import { unreadable, type Verdict } from '../src/openbadges/verdict.ts';
import { type VerifyOptions, verifier } from '../src/openbadges/verify.ts';
import { readSettings } from '../src/settings.ts';
import { renderSite, renderVerdict } from './verdict-text.ts';

const settings = readSettings();
const issuer = readIssuer();
const locale = issuer?.language ?? (process.env['LANG']?.startsWith('en') ? 'en' : 'fr');
const words = verdictWords(locale);
const { values, positionals } = readArguments();
const issuedOnly = values['issued-only'];
const style = {
  words,
  locale,
  issuedOnly,
  colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
};
const options: Omit<VerifyOptions, 'resolve'> = {
  now: settings.now,
  recognised: issuer?.recognises ?? [],
  ...(issuer?.did !== undefined && { ownDid: issuer.did }),
};

if (positionals.length === 0) {
  console.error(words.usage);
  process.exitCode = 2;
} else {
  const results = [];
  for (const source of positionals) results.push(await verifySource(source));
  if (values.json)
    console.log(
      JSON.stringify(
        results.map(({ report }) => report),
        null,
        2,
      ),
    );
  process.exitCode = worst(results.map(({ status }) => status));
}

/** The arguments; none where they make no sense. */
function readArguments() {
  const options = {
    'issued-only': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return { values: { 'issued-only': false, json: false }, positionals: [] };
  }
}

/** What one argument gave: data for `--json`, and its exit status. */
interface Result {
  readonly report: object;
  readonly status: 0 | 1 | 2;
}

async function verifySource(source: string): Promise<Result> {
  return existsSync(source) && statSync(source).isDirectory() ? verifySite(source) : verifyOne(source);
}

async function verifySite(folder: string): Promise<Result> {
  const report = await checkSite(folder, options);
  if (!values.json) console.log(renderSite(folder, report, style));
  const statuses = report.credentials.map(({ verdict }) => statusOf(verdict, 'site'));
  return {
    report: { source: folder, ...report },
    status: worst([...statuses, ...(report.problems.length > 0 ? [1 as const] : [])]),
  };
}

async function verifyOne(source: string): Promise<Result> {
  const isAddress = /^https?:\/\//.test(source);
  const network = { allowLocal: isAddress && isLocal(new URL(source).hostname) };
  const verify = verifier({ ...options, resolve: fetchResolver(network) });
  const found = isAddress ? await fetchAll(source, network) : readAll(source);
  const verdicts: Verdict[] = [];
  for (const one of found) verdicts.push(one.ok ? await verify(one.credential) : unreadable(one.reason));
  if (!values.json) for (const verdict of verdicts) console.log(renderVerdict(source, verdict, style));
  return {
    report: { source, verdicts },
    status: worst(verdicts.map((verdict) => statusOf(verdict, 'file'))),
  };
}

async function fetchAll(url: string, network: { allowLocal: boolean }): Promise<Unpacked[]> {
  const fetched = await fetchBytes(url, network);
  return fetched.ok ? unpack(fetched.bytes) : [fetched];
}

function readAll(file: string): Unpacked[] {
  if (!existsSync(file)) return [{ ok: false, reason: 'not-found' }];
  return unpack(readFileSync(file));
}

/** Withdrawn and expired badges are part of a sound site; brought alone, they are not valid. */
function statusOf({ outcome }: Verdict, as: 'file' | 'site'): 0 | 1 | 2 {
  switch (outcome) {
    case 'valid':
      return 0;
    case 'specimen':
      return issuedOnly ? 1 : 0;
    case 'withdrawn':
    case 'replaced':
    case 'expired':
      return as === 'site' ? 0 : 1;
    case 'changed':
      return 1;
    case 'unverifiable':
      return 2;
  }
}

/** What is not valid weighs more than what cannot be verified. */
function worst(statuses: readonly (0 | 1 | 2)[]): 0 | 1 | 2 {
  return statuses.includes(1) ? 1 : statuses.includes(2) ? 2 : 0;
}

/** The structure's own file, where it can be read: its language, its DID and whom it recognises. */
function readIssuer() {
  try {
    const text = readFileSync(join(settings.content, 'issuer.md'), 'utf8');
    return issuerSchema.safeParse(parseFrontMatter('issuer.md', text).frontMatter?.data).data;
  } catch {
    return undefined;
  }
}
