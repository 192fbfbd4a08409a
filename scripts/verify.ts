/**
 * `npm run verify -- <JSON, PNG or SVG file, address, or folder of the site> […] [--site] [--all] [--quiet]
 * [--issued-only] [--json]`; the folder may also be the register, `content/credentials`, and the address that of a whole site.
 *
 * Exit status: 0 where everything is valid (a specimen counts as intact, and is said to be one; in the folder of a
 * site, so does a badge that the site itself shows as withdrawn or expired), 1 where anything is not or a site does not
 * meet a rule, 2 where anything cannot be verified or does not answer, whatever the reason: also a site too large to be
 * followed, and one without any badge, unless it is the structure's own before its first badge. A badge that is intact
 * but signed by somebody whom this site does not know counts as 2, so that no program takes it for one of ours:
 * `issuer.md` names whom the structure recognises. A site that is merely old is warned of. `--issued-only` refuses
 * specimens.
 */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { siteAddress } from '../src/address.ts';
import { terminalReporter } from '../src/authoring/report.ts';
import { shownRoots } from '../src/authoring/roots.ts';
import { issuer as issuerSchema } from '../src/authoring/schemas/issuer.ts';
import { parseFrontMatter } from '../src/authoring/yaml/front-matter.ts';
import { verdictWords } from '../src/locales/interface.ts';
import { siteRuleWords } from '../src/locales/site-rules.ts';
import { badgesAt, type PlacedBadge } from '../src/openbadges/badges-at.ts';
import { isLocal } from '../src/openbadges/did.ts';
import { ownDids } from '../src/openbadges/own-dids.ts';
import { withSignedFormerSites } from '../src/openbadges/own-issuer.ts';
import { compromisedKeys, publishedKeys } from '../src/openbadges/own-keys.ts';
import { allVersions, readRegister, registerFolder } from '../src/openbadges/register.ts';
import { forgeries } from '../src/openbadges/register-proofs.ts';
import { wrongVersions } from '../src/openbadges/register-versions.ts';
import { type FetchOptions, fetchBytes, fetchResolver } from '../src/openbadges/resolve.ts';
import { folderSource, type SiteSource } from '../src/openbadges/site-check/source.ts';
import { webSource } from '../src/openbadges/site-check/web-source.ts';
import { checkSite, type SiteCheckOptions } from '../src/openbadges/site-check.ts';
import { type Unpacked, unpack, unpackLimits } from '../src/openbadges/unpack.ts';
import { readFrom, unreadable, type Verdict } from '../src/openbadges/verdict.ts';
import { type VerifyOptions, verifier } from '../src/openbadges/verify.ts';
import { verifyJws } from '../src/openbadges/verify-jws.ts';
import { readSettings } from '../src/settings.ts';
import { type Status, statusOf, statusOfSite, worst } from './exit-status.ts';
import { readOptions, siteLocale } from './options.ts';
import { publishedFiles } from './published-files.ts';
import { recogniseSite } from './recognise-site.ts';
import { renderSite } from './site-text.ts';
import { optionWords } from './usage.ts';
import { renderVerdict, set } from './verdict-text.ts';

/** How long one argument may take in all, in milliseconds, however many servers it names; and a whole site. */
const deadline = 30_000;
const siteDeadline = 10 * 60_000;

// What fails here says nothing of a badge.
process.on('uncaughtException', (error) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exit(2);
});

const settings = readSettings();
const issuer = readIssuer();
const locale = siteLocale();
const words = verdictWords(locale);
const rules = siteRuleWords(locale);
const { values, positionals } = readOptions(
  'verify',
  {
    'issued-only': { type: 'boolean', default: false },
    site: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
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
  compromisedKeys: issuer ? compromisedKeys(issuer) : [],
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
  readonly status: Status;
}

async function verifySource(source: string): Promise<Result> {
  if (resolve(source) === join(settings.people, registerFolder)) return verifyRegister(source);
  if (existsSync(source) && statSync(source).isDirectory())
    return verifySite(source, words.site.title(source), folderSource(source), {});
  const own = issuer && (settings.previewSite ?? issuer.site) && siteAddress(issuer, settings);
  const network = networkOf(source, deadline);
  const address = await recogniseSite(source, { asked: values.site, own, network });
  return address === undefined ? verifyOne(source) : verifyAddress(address, address === own);
}

/** A site on the web: the structure's own by what its content publishes, another by the links of its pages. */
async function verifyAddress(address: string, isOwn: boolean): Promise<Result> {
  const network = networkOf(address, siteDeadline);
  if (!(await fetchBytes(address, { ...network, within: address })).ok) {
    if (!values.json) console.log(set(rules.noAnswer(address), style));
    return { report: { source: address, unreached: [{ file: '', reason: 'unreachable' }] }, status: 2 };
  }
  const expected = isOwn ? await publishedFiles() : undefined;
  const source = webSource(address, network, expected && [...expected.keys()]);
  const elsewhere = fetchResolver(network);
  return verifySite(address, rules.title(address), source, {
    address,
    elsewhere,
    ...(expected && { expected }),
  });
}

async function verifySite(
  name: string,
  title: string,
  source: SiteSource,
  where: Pick<SiteCheckOptions, 'address' | 'elsewhere' | 'expected'>,
): Promise<Result> {
  const report = await checkSite(source, {
    ...options,
    ...where,
    ...(issuer?.did !== undefined && {
      ownKeys: publishedKeys(issuer),
    }),
  });
  const awaited = report.credentials.length > 0 || !(await isBeforeFirstBadge(report.home, where.expected));
  if (!values.json)
    console.log(renderSite(title, report, { ...style, all: values.all, quiet: values.quiet, awaited }));
  return { report: { source: name, ...report }, status: statusOfSite(report, { issuedOnly, awaited }) };
}

/** Whether a site is the structure's own and its content publishes no badge either: it has yet to give its first one. */
async function isBeforeFirstBadge(
  home: string | undefined,
  expected: SiteCheckOptions['expected'],
): Promise<boolean> {
  if (!issuer || home !== siteAddress(issuer, settings)) return false;
  const files = [...(expected ?? (await publishedFiles())).keys()];
  return !files.some((file) => /^(credentials|specimens)\//.test(file));
}

/** The register by the keys of `issuer.md`, without a network and without what an earlier check remembers. */
async function verifyRegister(source: string): Promise<Result> {
  const register = readRegister(settings.people);
  const problems = [
    ...register.diagnostics,
    ...wrongVersions(register),
    ...(await forgeries(register, issuer ?? { keys: [], timeZone: 'Europe/Paris' })),
  ];
  const versions = allVersions(register).length;
  const lists = register.statusLists.size;
  if (!values.json) {
    const folder = shownRoots(settings.roots);
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
  const network = networkOf(source, deadline);
  const verify = verifier({ ...options, resolve: fetchResolver(network) });
  const found = isAddress ? await badgesAt(source, (url) => fetchBytes(url, network)) : readAll(source);
  const verdicts: Verdict[] = [];
  for (const { place, one } of found) {
    const read = one.ok ? await verify(one.credential) : unreadable(one.reason, one.data);
    const verdict = readFrom(isAddress ? 'address' : 'file', read);
    verdicts.push(verdict);
    if (!values.json) console.log(renderVerdict(place, verdict, style));
  }
  return {
    report: { source, verdicts },
    status: worst(verdicts.map((verdict) => statusOf(verdict, 'file', issuedOnly))),
  };
}

/** How what `source` names may be asked for: this machine only where the person named it. */
function networkOf(source: string, within: number): FetchOptions {
  return {
    allowLocal: URL.canParse(source) && isLocal(new URL(source).hostname),
    signal: AbortSignal.timeout(within),
  };
}

function readAll(file: string): PlacedBadge[] {
  const found = statSync(file, { throwIfNoEntry: false });
  const read: Unpacked[] = !found?.isFile()
    ? [{ ok: false, reason: 'not-found' }]
    : found.size > unpackLimits.bytes
      ? [{ ok: false, reason: 'too-large' }]
      : unpack(readFileSync(file));
  return read.map((one) => ({ place: file, one }));
}

/** The structure's own file, where it can be read: its language, its DIDs and whom it recognises. */
function readIssuer() {
  try {
    const text = readFileSync(join(settings.content, 'issuer.md'), 'utf8');
    const written = issuerSchema.safeParse(parseFrontMatter('issuer.md', text).frontMatter?.data).data;
    return written && withSignedFormerSites(written, () => readRegister(settings.people));
  } catch {
    return undefined;
  }
}
