/** Every outcome, told alike by the page of an award, its pictures, its JSON and `npm run verify`. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bakePng } from '../openbadges/png.ts';
import { unpack } from '../openbadges/unpack.ts';
import type { Outcome } from '../openbadges/verdict.ts';
import { changed, correctAward, withdrawAward } from './support/changes.ts';
import { credentialsOf, type Held } from './support/credentials.ts';
import { filesIn, removeAfterAll } from './support/files.ts';
import { type Hosts, hostOf, silentHost, verifyAmong } from './support/hosts.ts';
import { builtSite } from './support/site.ts';
import { type Structure, structure } from './support/structure.ts';
import { tracesIn } from './support/traces.ts';

const address = 'https://badges.example/';
const kept = 'lucia/accueil-du-public';
const { corrected, withdrawn } = changed;
const passing = 'nathan/decoupe-laser';

let owner: Structure;
/** More than a year from today: what is valid for twelve months has expired. */
let later: string;
let first: Map<string, Buffer>;
let files: Map<string, Buffer>;
let hosts: Hosts;
let specimens: Map<string, Buffer>;

beforeAll(async () => {
  owner = await structure();
  const { content, day } = owner;
  later = `${Number(day.slice(0, 4)) + 2}${day.slice(4, 8)}01`;
  // Somebody who is no longer seen on a day of the past, and obtains a badge today.
  await content.edit('volunteers/nathan/profile.md', 'example:\n  seenOn: 2026-02-20\n', '');
  await content.write(
    'volunteers/nathan/awards/decoupe-laser.md',
    `---\ndate: ${day}\nsummary: A découpé une caisse.\nassessor: { name: Karim Benali }\n---\n\nUne caisse.\n`,
  );
  await run('keys', '--site', address);
  await run('issue');
  const secret = await owner.secret();
  ({ files: first } = await owner.build({ env: { JALON_SIGNING_KEY: secret } }));
  for (const [path, bytes] of first) expect(tracesIn(bytes, [secret]), path).toEqual([]);
  await correctAward(content, day);
  await withdrawAward(content, day);
  await run('issue');
  const built = await owner.build({ day: later });
  files = built.files;
  hosts = { 'badges.example': await hostOf(built.folder, address) };
  specimens = await filesIn((await builtSite({ address })).folder);
}, 180_000);

async function run(name: 'keys' | 'issue', ...args: string[]) {
  const ran = await owner.run(name, ...args);
  expect(ran, ran.output).toMatchObject({ status: 0 });
}

/** The four forms in which a site gives an award away: page, PNG, SVG, JSON. */
function formsOf(site: ReadonlyMap<string, Buffer>, award: string): [form: string, bytes: Buffer][] {
  const held: Held | undefined = credentialsOf(site).find((each) => each.award === award);
  const paths = [`${award}/index.html`, `${award}.png`, `${award}.svg`, held?.json ?? ''];
  return paths.map((path) => [path.replace(/^.*\./, ''), site.get(path) ?? Buffer.from('')]);
}

/** The same with another first letter of the name; a picture is baked again, so that only its credential differs. */
function altered([form, bytes]: [string, Buffer]): [string, Buffer] {
  const change = (text: string) => text.replace('"identityHash":"L', '"identityHash":"M');
  const [found] = unpack(bytes);
  if (form === 'png' && found?.ok) return [form, Buffer.from(bakePng(bytes, change(found.text)))];
  return [form, Buffer.from(change(bytes.toString('latin1')), 'latin1')];
}

/** How the page of an award says that it stands. */
const standing = (site: ReadonlyMap<string, Buffer>, award: string) =>
  /class="seal is-(\w+)/.exec(site.get(`${award}/index.html`)?.toString() ?? '')?.[1];

test.each<{
  outcome: Outcome;
  title: string;
  site: () => Map<string, Buffer>;
  award: string;
  /** What the page says; a page of the site never stands for a badge that was changed or cannot be verified. */
  page: string;
  status: number;
  change?: (form: [string, Buffer]) => [string, Buffer];
  servers?: () => Promise<Hosts>;
}>([
  { outcome: 'valid', title: 'a badge', site: () => files, award: kept, page: 'attested', status: 0 },
  {
    outcome: 'valid',
    title: 'a correction',
    site: () => files,
    award: corrected,
    page: 'attested',
    status: 0,
  },
  {
    ...{ outcome: 'replaced', title: 'what was corrected since', site: () => first, award: corrected },
    ...{ page: 'attested', status: 1 },
  },
  {
    outcome: 'withdrawn',
    title: 'a badge',
    site: () => files,
    award: withdrawn,
    page: 'withdrawn',
    status: 1,
  },
  {
    ...{ outcome: 'withdrawn', title: 'a badge downloaded before', site: () => first, award: withdrawn },
    ...{ page: 'attested', status: 1 },
  },
  { outcome: 'expired', title: 'a badge', site: () => files, award: passing, page: 'expired', status: 1 },
  {
    ...{ outcome: 'expired', title: 'a badge downloaded before', site: () => first, award: passing },
    ...{ page: 'attested', status: 1 },
  },
  {
    outcome: 'specimen',
    title: 'an example',
    site: () => specimens,
    award: kept,
    page: 'specimen',
    status: 0,
  },
  {
    ...{ outcome: 'changed', title: 'a badge with another name', site: () => files, award: kept },
    ...{ page: 'attested', status: 1, change: altered },
  },
  {
    ...{ outcome: 'unverifiable', title: 'a badge whose site is silent', site: () => files, award: kept },
    ...{ page: 'attested', status: 2, servers: async () => ({ 'badges.example': await silentHost() }) },
  },
])('$outcome: $title', async ({ outcome, site, award, page, status, change, servers }) => {
  expect(standing(site(), award)).toBe(page);
  const folder = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-outcome-')));
  const sources = [];
  for (const given of formsOf(site(), award)) {
    const [form, bytes] = change?.(given) ?? given;
    sources.push(join(folder, `badge.${form}`));
    await writeFile(join(folder, `badge.${form}`), bytes);
  }
  const surroundings = { hosts: (await servers?.()) ?? hosts, content: owner.content.root, day: later };
  const found = await verifyAmong(surroundings, ...sources);
  expect(found.verdicts.map((verdict) => verdict.outcome)).toEqual(sources.map(() => outcome));
  expect(found.status).toBe(status);
});

test('a file that was changed in the register stops the build, so that no page shows it', async () => {
  const file = `credentials/${kept}/1.json`;
  await owner.content.edit(file, '"identityHash":"L', '"identityHash":"M');
  const { status, output } = await owner.run('check');
  expect([status, output]).toEqual([1, expect.stringContaining('register-forged')]);
  expect((await owner.run('issue')).status).toBe(1);
});
