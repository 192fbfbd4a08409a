import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { didDocument } from './did.ts';
import { didKey, specimenKey } from './key.ts';
import { bakePng } from './png.ts';
import { serialise } from './serialise.ts';
import { checkSite, folderResolver } from './site-check.ts';
import { awardPage, write, writeSite } from './testing/example-folder.ts';
import { completeBadge, type ExampleSite, exampleSite, exampleUuid } from './testing/example-site.ts';

const now = new Date('2026-06-01T12:00:00Z');
const file = `credentials/${exampleUuid}.json`;
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

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
      const report = await checkSite(folder, { now });
      expect(report.problems).toEqual([]);
      expect(report.credentials).toEqual([
        {
          file,
          copies: ['lucia/mediation.png', 'lucia/mediation.svg', 'lucia/mediation/index.html'],
          verdict: expect.objectContaining({ outcome: 'valid', recipient: 'Lucia M.' }),
        },
      ]);
    },
  );

  it('shows a withdrawn badge as withdrawn, which is no problem of the site', async () => {
    const site = await exampleSite();
    await site.withdraw(4711);
    const { folder } = await built(site);
    const { credentials, problems } = await checkSite(folder, { now });
    expect(credentials[0]?.verdict.outcome).toBe('withdrawn');
    expect(problems).toEqual([]);
  });

  it('of specimens is recognised as one', async () => {
    const key = await specimenKey();
    const site = await exampleSite('https://badges.example.org/', key, didKey(key.publicKeyMultibase));
    const id = `${site.site}specimens/${exampleUuid}.json`;
    const { folder } = await built(site, { id });
    const { credentials, problems } = await checkSite(folder, { now });
    expect(credentials.map(({ verdict }) => verdict.outcome)).toEqual(['specimen']);
    expect(problems).toEqual([]);
  });

  it.each<[string, string, (json: string) => string | Uint8Array]>([
    ['a picture', 'lucia/mediation.png', (json) => bakePng(pngOf(), json.replace('Lucia M.', 'Lucia N.'))],
    ['a page', 'lucia/mediation/index.html', (json) => awardPage(json.replace('"proof"', ' "proof"'))],
  ])('is told where %s does not hold the same bytes', async (_title, copy, content) => {
    const { badge, folder } = await built(await exampleSite());
    write(folder, copy, content(serialise(badge)));
    const { problems } = await checkSite(folder, { now });
    expect(problems).toEqual([{ code: 'copy-differs', file: copy, data: { original: file } }]);
  });

  it('is told of a copy without its credential, a damaged one, a wrong address and a shape that is not ours', async () => {
    const site = await exampleSite();
    const { badge, folder } = await built(site);
    const other = {
      ...completeBadge(site),
      id: `${site.site}credentials/00000000-0000-4000-8000-000000000000.json`,
    };
    write(folder, 'nathan/alone.png', bakePng(pngOf(), serialise(await site.sign(other))));
    write(folder, 'nathan/damaged.png', bakePng(pngOf(), serialise(badge)).slice(0, -3));
    const { inLanguage, ...renamed } = badge;
    write(
      folder,
      'credentials/elsewhere.json',
      serialise({ ...renamed, id: `${site.site}elsewhere`, inLanguage: 'French' }),
    );
    const { problems } = await checkSite(folder, { now });
    expect(problems.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
      'copy-alone nathan/alone.png',
      'copy-damaged nathan/damaged.png',
      'malformed-credential credentials/elsewhere.json',
      'malformed-credential credentials/elsewhere.json',
      'wrong-address credentials/elsewhere.json',
    ]);
  });

  it('finds a changed credential, a missing list and a missing DID document', async () => {
    const outcomes = async (folder: string) =>
      (await checkSite(folder, { now })).credentials.map(({ verdict }) => verdict.outcome);
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
    write(folder, '.well-known/did.json', serialise(didDocument(present.did, keys)));
    write(folder, 'former/user.example.org/repo/did.json', document);
    const options = { now, ownDids: [present.did, former.did], ownKeys: keys };
    const sound = await checkSite(folder, options);
    expect([sound.keys, sound.problems]).toEqual(['own', []]);
    expect(sound.credentials.map(({ verdict }) => verdict.issuer?.standing)).toEqual(['own']);
    // Where another former address answers at the place, the folder of this one is enough.
    write(folder, 'did.json', serialise(didDocument('did:web:other.example.org:repo', keys)));
    const others = [...options.ownDids, 'did:web:other.example.org:repo'];
    expect((await checkSite(folder, { ...options, ownDids: others })).problems).toEqual([]);
    expect((await checkSite(folder, { now })).credentials[0]?.verdict.outcome).toBe('valid');
    write(folder, 'former/user.example.org/repo/did.json', document.replaceAll('z6Mk', 'z6Mz'));
    expect((await checkSite(folder, { ...options, ownDids: others })).problems).toEqual([
      { code: 'keys-differ', file: 'former/user.example.org/repo/did.json', data: { did: former.did } },
    ]);
  });

  it('finds a status list that nobody refers to and that does not hold', async () => {
    const site = await exampleSite();
    const { folder } = await built(site);
    const list = JSON.parse(readFileSync(join(folder, 'status/1.json'), 'utf8'));
    write(folder, 'status/2.json', serialise({ ...list, id: `${site.site}status/2.json` }));
    const { problems } = await checkSite(folder, { now });
    expect(problems).toEqual([
      { code: 'list-not-valid', file: 'status/2.json', data: { outcome: 'changed' } },
    ]);
  });
});

describe('answering from a folder', () => {
  it('gives its own files, for its own address, and nothing outside', async () => {
    const { folder } = await built(await exampleSite());
    const resolve = folderResolver(folder, ['https://badges.example.org/']);
    expect((await resolve('https://badges.example.org/status/1.json#4711')).ok).toBe(true);
    expect(await resolve('https://badges.example.org/none.json')).toEqual({ ok: false, reason: 'not-found' });
    expect(await resolve('https://other.example.org/status/1.json')).toEqual({
      ok: false,
      reason: 'unreachable',
    });
    for (const path of ['../secret.json', '..%2F..%2Fetc%2Fpasswd', '%2Fetc%2Fpasswd', '', '%E0%A4%A'])
      expect(await resolve(`https://badges.example.org/${path}`)).toEqual({ ok: false, reason: 'not-found' });
  });
});

/** A picture without a credential. */
function pngOf(): Uint8Array {
  const folder = folders.at(-1) ?? '';
  return new Uint8Array(readFileSync(join(folder, 'artwork/plain.png')));
}
