/** `npm run issue` killed while it touches files: the register is whole whenever that is, and the next runs finish. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isTemporary } from '../atomic-write.ts';
import { publishable } from '../authoring/gate.ts';
import { checkAll } from '../check-all.ts';
import { issueAwards } from '../openbadges/issue.ts';
import { copiesToKeep } from '../openbadges/keep-lists.ts';
import { generateKey, importKey } from '../openbadges/key.ts';
import { readRegister } from '../openbadges/register.ts';
import { contentOf, fixtureArtwork, fixtureFiles, writeFixture } from '../openbadges/testing/fixture.ts';
import { readWithdrawals } from '../openbadges/withdrawals.ts';
import { readSettings } from '../settings.ts';
import { killableRun } from './support/killable.ts';
import { project } from './support/site.ts';

const home = mkdtempSync(join(tmpdir(), 'jalon-killed-'));
let secret: string;
/** A content with a register, and something of every kind to do: issue, correct, withdraw, freeze, open a list. */
let base: string;
/** What an uninterrupted run makes of it, and how often it touches files on the way. */
let finished: object;
let touches: number;
let warnings: readonly string[];

beforeAll(async () => {
  symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'));
  const key = await generateKey();
  secret = key.secretKeyMultibase;
  base = await contentWithWork(key.publicKeyMultibase);
  warnings = await diagnosticsOf(base);
  const copy = copyOfBase();
  const counted = join(home, 'count');
  expect(await run(copy, { KILL_COUNT: counted })).toBe(0);
  touches = Number(readFileSync(counted, 'utf8'));
  finished = await kindOf(copy);
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('leaves a whole register whenever it is killed, and the next runs finish the work', async () => {
  // Every other moment, and up to two milliseconds after it, by which the next has often come. Always in one order:
  // what fails fails again.
  const moments = Array.from({ length: Math.ceil(touches / 2) }, (_, index) => 2 * index + 1);
  const tried = moments.length;
  let killed = 0;
  let whileWriting = 0;
  while (moments.length > 0) {
    const copy = copyOfBase();
    // A run that was killed did so much of the work: the next one only reaches the moments of what is left.
    let left = touches;
    for (;;) {
      const index = moments.findLastIndex((moment) => moment <= left);
      const [at] = index < 0 ? [] : moments.splice(index, 1);
      if (at === undefined) break;
      if ((await run(copy, { KILL_AT: String(at) })) === 0) {
        // It was finished before that: the moment is for a register that lacks all.
        if (left < touches) moments.push(at);
        break;
      }
      left -= at;
      killed++;
      if (isUnfinished(copy)) whileWriting++;
      expect(await diagnosticsOf(copy)).toEqual(warnings);
      expectNothingLost(copy);
    }
    expect(await run(copy)).toBe(0);
    expect(await kindOf(copy)).toEqual(finished);
    expect(filesIn(copy).filter((file) => isTemporary(file.split('/').at(-1) ?? ''))).toEqual([]);
    rmSync(copy, { recursive: true });
  }
  // A run may be finished before the blow falls, more often on a busy machine; most are not, and some are amid their work.
  expect(killed).toBeGreaterThan(tried * 0.8);
  expect(whileWriting).toBeGreaterThanOrEqual(killed / 4);
}, 600_000);

/** Awards of two people, issued before the site moved; then one corrected, one withdrawn and more to issue. */
async function contentWithWork(publicKey: string): Promise<string> {
  const people = ['marc', 'nour'];
  const award = (day: string) =>
    `---\ndate: ${day}\nsummary: Dix groupes.\nassessor: { name: Camille R. }\n---\nUn récit.\n`;
  const others = people.flatMap((slug) => [
    [`volunteers/${slug}/profile.md`, fixtureFiles['volunteers/nathan/profile.md'] ?? ''] as const,
    [`volunteers/${slug}/awards/accueil.md`, award('2026-03-01')] as const,
  ]);
  const key = `keys: [{ publicKey: ${publicKey}, since: 2026-01-01 }]`;
  const issuer = (address: string) => `---\nname: La Structure\n${address}\n${key}\n---\nUne structure.\n`;
  const [former, present] = [
    'site: https://user.example/repo/\ndid: did:web:user.example:repo',
    'site: https://badges.example/\ndid: did:web:badges.example',
  ];
  const root = writeFixture({ 'issuer.md': issuer(former), ...Object.fromEntries(others) });
  const content = contentOf(root);
  await issueAwards({
    content,
    published: publishable(content, '2026-06-01'),
    register: readRegister(root),
    key: await importKey(secret),
    artwork: fixtureArtwork,
    clock: () => new Date('2026-06-01T10:00:00Z'),
  });
  const moved =
    'formerSites: [{ site: https://user.example/repo/, did: did:web:user.example:repo, until: 2026-06-02 }]';
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  write('issuer.md', issuer(`${present}\n${moved}`));
  const corrected = (reason: string) => award('2026-03-01').replace('summary:', `${reason}\nsummary:`);
  write('volunteers/marc/awards/accueil.md', corrected('reissue: { date: 2026-06-02, reason: Précisé. }'));
  write('volunteers/nour/awards/accueil.md', corrected('withdrawn: { date: 2026-06-02, reason: Erreur. }'));
  for (const slug of people) write(`volunteers/${slug}/awards/atelier.md`, award('2026-04-01'));
  write(
    'badges/atelier.md',
    '---\ntitle: Atelier\ndescription: Animer un atelier.\ncategory: experience\nposture: 2\n---\n- Animer.\n',
  );
  return root;
}

function copyOfBase(): string {
  const copy = mkdtempSync(join(home, 'content-'));
  cpSync(base, copy, { recursive: true });
  return copy;
}

/** Runs the command; its exit status, `null` where it was killed. */
function run(content: string, env?: NodeJS.ProcessEnv): Promise<number | null> {
  const command = [join(project, 'scripts/issue.ts')];
  return killableRun({ home, command, content, secret, env });
}

function filesIn(content: string): string[] {
  const folder = join(content, 'credentials');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Every file of the register, with its bytes. */
const stateOf = (content: string) => new Map(filesIn(content).map((file) => [file, bytes(content, file)]));

const bytes = (content: string, file: string) => readFileSync(join(content, 'credentials', file), 'latin1');

/** Whether killed runs had written something, and had not written all. */
function isUnfinished(content: string): boolean {
  const [before, after] = [stateOf(base), stateOf(content)];
  const lacks = Object.keys(finished).some((file) => !after.has(file));
  const begun = [...after].some(([file, text]) => before.get(file) !== text);
  return begun && (lacks || [...after.keys()].some((file) => isTemporary(file.split('/').at(-1) ?? '')));
}

/** A version, once it is there, stays byte for byte; so do frozen pictures. */
function expectNothingLost(content: string): void {
  for (const file of filesIn(base).filter((name) => !name.startsWith('status/')))
    expect(bytes(content, file), file).toBe(bytes(base, file));
}

async function diagnosticsOf(content: string): Promise<string[]> {
  const settings = readSettings({ JALON_CONTENT: content });
  const { diagnostics } = await checkAll(settings);
  return diagnostics.map(({ code, file, severity }) => `${severity} ${code} ${file}`);
}

/** A register without what chance decides: each file, the DID that it is signed under and whether it is withdrawn. */
async function kindOf(content: string): Promise<Record<string, unknown>> {
  const register = readRegister(content);
  expect(register.diagnostics).toEqual([]);
  const withdrawals = await readWithdrawals(register);
  const versions = [...register.folders.values()].flatMap(({ versions: all }) => all);
  const places = versions.map(({ credential }) => credential.credentialStatus.id);
  expect(new Set(places).size).toBe(places.length);
  // Whatever is withdrawn is remembered, however often the run was cut short.
  expect(await copiesToKeep(register, [], contentOf(content).issuer.data)).toEqual([]);
  return Object.fromEntries([
    ...versions.map((version) => [
      version.file.replace('credentials/', ''),
      [version.credential.issuer.id, withdrawals.has(version)],
    ]),
    ...[...register.statusLists.values()].map(({ name, credential }) => [
      `status/${name}.json`,
      [credential.issuer, withdrawals.lists.get(name)?.bits.size],
    ]),
    ...[...register.artwork].map((name) => [`artwork/${name}.svg`, []]),
  ]);
}
