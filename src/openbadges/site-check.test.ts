import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { didDocument } from './did.ts';
import { bakePng } from './png.ts';
import type { Resolve } from './resolve.ts';
import { serialise } from './serialise.ts';
import { crawl } from './site-check/crawl.ts';
import { folderSource, type SiteSource } from './site-check/source.ts';
import { checkSite, type SiteCheckOptions, sourceResolver } from './site-check.ts';
import { write, writeSite } from './testing/example-folder.ts';
import { completeBadge, type ExampleSite, exampleSite, exampleUuid } from './testing/example-site.ts';

const now = new Date('2026-06-01T12:00:00Z');
const file = `credentials/${exampleUuid}.json`;
const otherUuid = '00000000-0000-4000-8000-000000000000';
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What a folder is found to hold, and the rules that it does not meet, each with its files. */
async function checked(folder: string, own: Pick<SiteCheckOptions, 'ownDids' | 'ownKeys'> = {}) {
  const { credentials, rules, ...report } = await checkSite(folderSource(folder), { now, ...own });
  const broken = rules.flatMap(({ code, failures }) => failures.map(({ file: where }) => `${code} ${where}`));
  return { ...report, credentials, broken };
}

async function built(site: ExampleSite, change: object = {}) {
  const badge = await site.sign({ ...completeBadge(site), ...change });
  const folder = writeSite(site, badge);
  folders.push(folder);
  return { badge, folder };
}

describe('a built site', () => {
  it.each(['https://badges.example.org/', 'https://user.example.org/repo/'])(
    'at %s is sound',
    async (address) => {
      const { folder } = await built(await exampleSite(address));
      const report = await checked(folder);
      expect(report.broken).toEqual([]);
      expect(report.keys).toBe('folder');
      expect(report.credentials).toEqual([
        {
          file,
          copies: ['lucia/mediation.png', 'lucia/mediation.svg', 'lucia/mediation/index.html'],
          verdict: expect.objectContaining({ outcome: 'valid', recipient: 'Lucia M.' }),
        },
      ]);
    },
  );

  it('may hold what others issued, which it does not answer for', async () => {
    const site = await exampleSite();
    const { folder } = await built(site);
    const png = readFileSync(join(folder, 'lucia/mediation.png'));
    write(folder, 'elsewhere/0a.png', bakePng(png, serialise({ ...completeBadge(site), id: 'urn:uuid:1' })));
    expect((await checked(folder)).broken).toEqual([]);
    write(folder, 'ailleurs/0a.png', readFileSync(join(folder, 'elsewhere/0a.png')));
    expect((await checked(folder)).broken).toEqual(['copy-known ailleurs/0a.png']);
  });

  it('shows a withdrawn badge as withdrawn, which is no problem of the site', async () => {
    const site = await exampleSite();
    await site.withdraw(4711);
    const { folder } = await built(site);
    const { credentials, broken } = await checked(folder);
    expect(credentials[0]?.verdict.outcome).toBe('withdrawn');
    expect(broken).toEqual([]);
  });

  it('of several faults tells each, in the order of the rules', async () => {
    const site = await exampleSite();
    const { badge, folder } = await built(site);
    const other = { ...completeBadge(site), id: `${site.site}credentials/${otherUuid}.json` };
    write(folder, 'nathan/alone.png', bakePng(pngOf(), serialise(await site.sign(other))));
    write(folder, 'nathan/damaged.png', bakePng(pngOf(), serialise(badge)).slice(0, -3));
    write(folder, 'lucia/mediation.png', bakePng(pngOf(), serialise(badge).replace('Lucia M.', 'Lucia N.')));
    const { inLanguage, ...renamed } = badge;
    write(
      folder,
      'credentials/elsewhere.json',
      serialise({ ...renamed, id: `${site.site}elsewhere`, inLanguage: 'French' }),
    );
    const { broken } = await checked(folder);
    expect(broken).toEqual([
      'credential-signature credentials/elsewhere.json',
      'credential-address credentials/elsewhere.json',
      'credential-language credentials/elsewhere.json',
      'credential-language credentials/elsewhere.json',
      'credential-evidence credentials/elsewhere.json',
      `credential-status-index ${file}`,
      'credential-status-index credentials/elsewhere.json',
      'credential-links credentials/elsewhere.json',
      'credential-forms credentials/elsewhere.json',
      'credential-forms credentials/elsewhere.json',
      'credential-forms credentials/elsewhere.json',
      'copy-known nathan/alone.png',
      'copy-bytes lucia/mediation.png',
      'png-readable nathan/damaged.png',
    ]);
  });

  it('finds a changed credential, a missing list and a missing DID document', async () => {
    const outcomes = async (folder: string) =>
      (await checked(folder)).credentials.map(({ verdict }) => verdict.outcome);
    const changed = await built(await exampleSite());
    write(changed.folder, file, serialise({ ...changed.badge, name: 'Autre' }));
    expect(await outcomes(changed.folder)).toEqual(['changed']);
    const unlisted = await built(await exampleSite());
    rmSync(join(unlisted.folder, 'status'), { recursive: true });
    expect(await outcomes(unlisted.folder)).toEqual(['unverifiable']);
    const unknown = await built(await exampleSite());
    rmSync(join(unknown.folder, '.well-known'), { recursive: true });
    expect(await outcomes(unknown.folder)).toEqual(['unverifiable']);
  });

  it('that moved is sound by the documents of its former addresses, and told of one that was changed', async () => {
    const former = await exampleSite('https://user.example.org/repo/');
    const present = await exampleSite('https://badges.example.org/', former.key);
    const { folder } = await built(former);
    const keys = [former.key.publicKeyMultibase];
    const document = serialise(didDocument(former.did, keys));
    write(folder, 'site.json', serialise({ address: present.site, day: '2026-05-31' }));
    write(folder, '.well-known/did.json', serialise(didDocument(present.did, keys)));
    write(folder, 'former/user.example.org/repo/did.json', document);
    const own = { ownDids: [present.did, former.did], ownKeys: keys };
    const sound = await checked(folder, own);
    expect([sound.keys, sound.broken]).toEqual(['own', []]);
    expect(sound.credentials.map(({ verdict }) => verdict.issuer?.standing)).toEqual(['own']);
    // Where another former address answers at the place, the folder of this one is enough.
    const other = 'did:web:other.example.org:repo';
    write(folder, 'did.json', serialise(didDocument(other, keys)));
    write(folder, 'former/other.example.org/repo/did.json', serialise(didDocument(other, keys)));
    const others = { ...own, ownDids: [...own.ownDids, other] };
    expect((await checked(folder, others)).broken).toEqual([]);
    const stranger = await checked(folder);
    expect([stranger.credentials[0]?.verdict.outcome, stranger.broken]).toEqual(['valid', []]);
    write(folder, 'former/user.example.org/repo/did.json', document.replaceAll('z6Mk', 'z6Mz'));
    expect((await checked(folder, others)).broken).toEqual([
      'did-keys former/user.example.org/repo/did.json',
    ]);
    // A document in the folder of another is in the wrong place.
    write(folder, 'former/user.example.org/repo/did.json', serialise(didDocument(other, keys)));
    expect((await checked(folder, others)).broken).toEqual([
      'did-place former/user.example.org/repo/did.json',
    ]);
  });

  it('finds a status list that nobody refers to and that does not hold', async () => {
    const site = await exampleSite();
    const { folder } = await built(site);
    const list = JSON.parse(readFileSync(join(folder, 'status/1.json'), 'utf8'));
    write(folder, 'status/2.json', serialise({ ...list, id: `${site.site}status/2.json` }));
    expect((await checked(folder)).broken).toEqual(['list-signature status/2.json']);
  });
});

describe('a hostile site', () => {
  const deep = `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`;

  it('of bottomless files is told as such, and the rest of it is verified', async () => {
    const { folder } = await built(await exampleSite());
    const around = (text: string) => text.replace(/}$/, `,"deep":${deep}}`);
    for (const path of [`credentials/${otherUuid}.json`, 'status/2.json', 'did.json', 'site.json'])
      write(folder, path, around('{"id":"x"}'));
    const { credentials, broken } = await checked(folder);
    expect(credentials.map(({ verdict }) => verdict.steps.at(-1)?.reason)).toEqual([
      'too-complex',
      'in-force',
    ]);
    expect(broken).toContain('did-form did.json');
    expect(broken).toContain('list-type status/2.json');
    expect(broken).toContain('site-day ');
  });

  it('of values that are not what they should be breaks rules, and nothing else', async () => {
    const { badge, folder } = await built(await exampleSite());
    const odd = {
      ...badge,
      issuer: [7],
      credentialSubject: 'x',
      credentialStatus: [[null]],
      proof: 3,
      evidence: { id: [] },
    };
    write(folder, file, serialise(odd));
    write(folder, 'status/1.json', '[null]');
    write(folder, 'did.json', '{"id":{},"verificationMethod":"z","assertionMethod":null}');
    write(folder, '.well-known/did.json', '7');
    write(folder, 'lucia/mediation.svg', '<svg><x:credential');
    const { broken } = await checked(folder);
    for (const rule of ['credential-issuer', 'credential-proof', 'credential-status', 'credential-recipient'])
      expect(broken).toContain(`${rule} ${file}`);
    for (const told of [
      'list-encoding status/1.json',
      'did-methods did.json',
      'did-form .well-known/did.json',
    ])
      expect(broken).toContain(told);
    expect(broken).toContain('svg-readable lucia/mediation.svg');
  });

  it('that is silent where the content says that it has something is said to be, not to lack it', async () => {
    const { folder } = await built(await exampleSite());
    const source = folderSource(folder);
    const silent: SiteSource = {
      ...source,
      read: async (path) =>
        path === 'badges/mediation.json' ? { ok: false, reason: 'unreachable' } : source.read(path),
    };
    const expected = new Map([['badges/mediation.json', '{}']]);
    const { rules, unreached } = await checkSite(silent, { now, expected });
    expect(unreached).toEqual([{ file: 'badges/mediation.json', reason: 'unreachable' }]);
    expect(rules.filter(({ failures }) => failures.length > 0)).toEqual([]);
  });

  it('with pages of endless tags is read in time', async () => {
    const source = folderSource(folders.at(-1) ?? (await built(await exampleSite())).folder);
    const endless = new TextEncoder().encode(`<!doctype html><html>${'<a '.repeat(400_000)}`);
    const started = performance.now();
    const paths = await crawl(
      { ...source, read: async () => ({ ok: true, bytes: endless }) },
      'https://x.example/',
    );
    expect(paths.paths).toContain('index.html');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('answering from a folder', () => {
  it('gives its own files, for its own address, and nothing outside', async () => {
    const { folder } = await built(await exampleSite());
    const unasked: Resolve = async () => ({ ok: false, reason: 'unreachable' });
    const resolve = sourceResolver(folderSource(folder), ['https://badges.example.org/'], unasked);
    expect((await resolve('https://badges.example.org/status/1.json#4711')).ok).toBe(true);
    expect(await resolve('https://badges.example.org/none.json')).toEqual({ ok: false, reason: 'not-found' });
    expect(await resolve('https://other.example.org/status/1.json')).toEqual({
      ok: false,
      reason: 'unreachable',
    });
    for (const path of ['../secret.json', '..%2F..%2Fetc%2Fpasswd', '%2Fetc%2Fpasswd', 'none/', '%E0%A4%A'])
      expect(await resolve(`https://badges.example.org/${path}`)).toEqual({ ok: false, reason: 'not-found' });
    // The home page is there, and is no document.
    expect(await resolve('https://badges.example.org/')).toEqual({ ok: false, reason: 'not-json' });
  });
});

/** A picture without a credential. */
function pngOf(): Uint8Array {
  const folder = folders.at(-1) ?? '';
  return new Uint8Array(readFileSync(join(folder, 'artwork/plain.png')));
}
