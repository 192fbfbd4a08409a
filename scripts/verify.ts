/**
 * `npm run verify -- <JSON, PNG or SVG file, address, or folder of the site> […] [--issued-only] [--json]`; the
 * folder may also be the register, `content/credentials`.
 *
 * Exit status: 0 where everything is valid (a specimen counts as intact, and is said to be one; in the folder of a
 * site, so does a badge that the site itself shows as withdrawn or expired), 1 where anything is not, 2 where
 * anything cannot be verified, whatever the reason. `--issued-only` refuses specimens.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { terminalReporter } from '../src/authoring/report.ts';
import { issuer as issuerSchema } from '../src/authoring/schemas/issuer.ts';
import { parseFrontMatter } from '../src/authoring/yaml/front-matter.ts';
import { verdictWords } from '../src/locales/verdict.ts';
import { isLocal } from '../src/openbadges/did.ts';
import { ownDids } from '../src/openbadges/own-dids.ts';
import { publishedKeys } from '../src/openbadges/own-keys.ts';
import { allVersions, readRegister, registerFolder } from '../src/openbadges/register.ts';
import { forgeries } from '../src/openbadges/register-proofs.ts';
import { wrongVersions } from '../src/openbadges/register-versions.ts';
import { type FetchOptions, fetchBytes, fetchResolver } from '../src/openbadges/resolve.ts';
import { folderSource } from '../src/openbadges/site-check/source.ts';
import { checkSite, type SiteReport } from '../src/openbadges/site-check.ts';
import { type Unpacked, unpack, unpackLimits } from '../src/openbadges/unpack.ts';
import { unreadable, type Verdict } from '../src/openbadges/verdict.ts';
import { type VerifyOptions, verifier } from '../src/openbadges/verify.ts';
import { verifyJws } from '../src/openbadges/verify-jws.ts';
import { readSettings } from '../src/settings.ts';
import { readOptions, siteLocale } from './options.ts';
import { renderSite } from './site-text.ts';
import { optionWords } from './usage.ts';
import { renderVerdict } from './verdict-text.ts';

/** How long one argument may take in all, in milliseconds, however many servers it names. */
const deadline = 30_000;

// What fails here says nothing of a badge.
process.on('uncaughtException', (error) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exit(2);
});

const settings = readSettings();
const issuer = readIssuer();
const locale = siteLocale();
const words = verdictWords(locale);
const { values, positionals } = readOptions(
  'verify',
  {
    'issued-only': { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  { positionals: true },
);
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
  verifyJws,
  ownDids: issuer ? ownDids(issuer) : [],
};

if (positionals.length === 0) {
  console.error(optionWords[locale].usage.verify);
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

/** What one argument gave: data for `--json`, and its exit status. */
interface Result {
  readonly report: object;
  readonly status: 0 | 1 | 2;
}

async function verifySource(source: string): Promise<Result> {
  if (resolve(source) === join(settings.content, registerFolder)) return verifyRegister(source);
  return existsSync(source) && statSync(source).isDirectory() ? verifySite(source) : verifyOne(source);
}

async function verifySite(folder: string): Promise<Result> {
  const report = await checkSite(folderSource(folder), {
    ...options,
    ...(issuer?.did !== undefined && { ownKeys: publishedKeys(issuer) }),
  });
  if (!values.json) console.log(renderSite(words.site.title(folder), report, { ...style, all: values.all }));
  return { report: { source: folder, ...report }, status: statusOfSite(report) };
}

/** The register by the keys of `issuer.md`, without a network and without what an earlier check remembers. */
async function verifyRegister(source: string): Promise<Result> {
  const register = readRegister(settings.content);
  const problems = [
    ...register.diagnostics,
    ...wrongVersions(register),
    ...(await forgeries(register, issuer ?? { keys: [], timeZone: 'Europe/Paris' })),
  ];
  const versions = allVersions(register).length;
  const lists = register.statusLists.size;
  if (!values.json) {
    const folder = relative(process.cwd(), settings.content) || '.';
    console.log(words.site.register(source));
    console.log(
      problems.length > 0
        ? terminalReporter(style.colour)({ diagnostics: problems, sources: new Map(), locale, folder })
        : words.site.registerSound(versions, lists),
    );
  }
  return { report: { source, versions, lists, problems }, status: problems.length > 0 ? 1 : 0 };
}

async function verifyOne(source: string): Promise<Result> {
  const isAddress = /^https?:\/\//.test(source);
  const network: FetchOptions = {
    allowLocal: isAddress && URL.canParse(source) && isLocal(new URL(source).hostname),
    signal: AbortSignal.timeout(deadline),
  };
  const verify = verifier({ ...options, resolve: fetchResolver(network) });
  const found = isAddress ? await fetchAll(source, network) : readAll(source);
  const verdicts: Verdict[] = [];
  for (const one of found)
    verdicts.push(one.ok ? await verify(one.credential) : unreadable(one.reason, one.data));
  if (!values.json) for (const verdict of verdicts) console.log(renderVerdict(source, verdict, style));
  return {
    report: { source, verdicts },
    status: worst(verdicts.map((verdict) => statusOf(verdict, 'file'))),
  };
}

async function fetchAll(url: string, network: FetchOptions): Promise<Unpacked[]> {
  const fetched = await fetchBytes(url, network);
  return fetched.ok ? unpack(fetched.bytes) : [fetched];
}

function readAll(file: string): Unpacked[] {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return [{ ok: false, reason: 'not-found' }];
  if (found.size > unpackLimits.bytes) return [{ ok: false, reason: 'too-large' }];
  return unpack(readFileSync(file));
}

/** A rule that is not met weighs as a badge that is not valid; what did not answer, as one that cannot be verified. */
function statusOfSite({ credentials, rules, unreached }: SiteReport): 0 | 1 | 2 {
  const broken = rules.some(({ severity, failures }) => severity === 'error' && failures.length > 0);
  return worst([
    ...credentials.map(({ verdict }) => statusOf(verdict, 'site')),
    ...(broken ? [1 as const] : []),
    ...(unreached.length > 0 ? [2 as const] : []),
  ]);
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

/** The structure's own file, where it can be read: its language, its DIDs and whom it recognises. */
function readIssuer() {
  try {
    const text = readFileSync(join(settings.content, 'issuer.md'), 'utf8');
    return issuerSchema.safeParse(parseFrontMatter('issuer.md', text).frontMatter?.data).data;
  } catch {
    return undefined;
  }
}
