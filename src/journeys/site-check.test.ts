/** A structure checks the site that it published, as a visitor gets it; the publish workflow does the same. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longDate } from '../locales/dates.ts';
import { didWebOf } from '../openbadges/did.ts';
import { generateKey } from '../openbadges/key.ts';
import { dayOf } from '../settings.ts';
import { type StaticServer, serveStatic } from '../static-server.ts';
import { command } from './support/command.ts';
import { type ContentCopy, contentCopy } from './support/content-copy.ts';
import { removeAfterAll } from './support/files.ts';
import { builtAnew } from './support/site.ts';

let content: ContentCopy;
let server: StaticServer;
/** What the server shows. */
let shown: string;

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const run = async (name: string, args: string[], env: NodeJS.ProcessEnv = {}) => {
  const { status, output } = await command(name, args, { JALON_CONTENT: content.root, ...env });
  return { status, output: plain(output) };
};

beforeAll(async () => {
  // The address comes first: badges are signed for it.
  shown = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-shown-')));
  server = await serveStatic({ folder: shown, base: '/badges-du-dome/' });
  content = await contentCopy(['lucia', 'nathan']);
  const { publicKeyMultibase, secretKeyMultibase } = await generateKey();
  const day = dayOf(new Date(), 'Europe/Paris');
  const house = [
    `site: ${server.address}`,
    `did: ${didWebOf(server.address)}`,
    `keys: [{ publicKey: ${publicKeyMultibase}, since: ${day} }]`,
  ];
  await content.edit('issuer.md', 'language: fr', `language: fr\n${house.join('\n')}`);
  await content.edit('volunteers/nathan/profile.md', 'visibility: public', 'visibility: unlisted');
  const issued = await run('issue', ['--here'], { JALON_SIGNING_KEY: secretKeyMultibase });
  expect(issued, issued.output).toMatchObject({ status: 0 });
  const { folder } = await builtAnew({ content: content.root, day });
  removeAfterAll(folder);
  await cp(folder, shown, { recursive: true });
}, 240_000);
afterAll(() => server.close());

/** Changes a file that is shown, for the time of one check. */
async function whileShown<T>(
  file: string,
  bytes: Uint8Array | undefined,
  check: () => Promise<T>,
): Promise<T> {
  const path = join(shown, file);
  const before = await readFile(path);
  if (bytes) await writeFile(path, bytes);
  else await rm(path);
  try {
    return await check();
  } finally {
    await writeFile(path, before);
  }
}

const verified = () => run('verify', [server.address, '--issued-only']);

describe('the site of the structure itself', () => {
  test('meets every rule, whoever is not listed included', async () => {
    const { status, output } = await verified();
    expect(status, output).toBe(0);
    expect(output).toContain(`Le site à ${server.address}`);
    expect(output).toContain('pour Nathan B.');
    expect(output).toMatch(/✓ \d+ règles sur \d+ documents, toutes suivies/);
  }, 60_000);

  test('says its day at the foot of its home page, and to programs in site.json', async () => {
    const { address, day } = JSON.parse(await readFile(join(shown, 'site.json'), 'utf8'));
    expect(address).toBe(server.address);
    const home = plain(await readFile(join(shown, 'index.html'), 'utf8'));
    expect(home).toContain(`Site à jour au <time datetime="${day}">${plain(longDate(day, 'fr'))}</time>`);
    expect(await readFile(join(shown, 'lucia/index.html'), 'utf8')).not.toContain('Site à jour');
  });

  test('is found by its links by anyone else, who sees nobody that it does not list', async () => {
    const { status, output } = await run('verify', [server.address], {
      JALON_CONTENT: tmpdir(),
      LANG: 'fr_FR',
    });
    expect(status, output).toBe(0);
    expect(output).toContain('pour Lucia M.');
    expect(output).not.toContain('Nathan');
    expect(output).toContain('toutes suivies');
  }, 60_000);

  test('is told where a picture of someone who is not listed was made anew', async () => {
    const picture = 'nathan/accueil-du-public.png';
    const anew = await sharp(await readFile(join(shown, picture)))
      .png()
      .toBuffer();
    const { status, output } = await whileShown(picture, anew, verified);
    expect([status, output]).toEqual([1, expect.stringContaining(`Le badge manque dans ${picture}`)]);
  }, 60_000);

  test.each([
    ['is gone', undefined, 'site-complete', 'que le contenu publie'],
    [
      'is not that of the register',
      new TextEncoder().encode('{}'),
      'site-as-signed',
      'n’est pas ce que dit le contenu',
    ],
  ])(
    'is told where a file %s',
    async (_title, bytes, code, words) => {
      const { status, output } = await whileShown('badges/accueil-du-public.json', bytes, verified);
      expect(output).toContain(`· ${code}`);
      expect(output).toContain(words);
      expect([status, output]).toEqual([1, expect.stringContaining('badges/accueil-du-public.json')]);
    },
    60_000,
  );
});

describe('the last job of the publish workflow', () => {
  const job = async (digest: string, ...args: string[]) =>
    run('publish/check-site', ['--wait', '1', ...args], {
      SITE_ADDRESS: server.address.slice(0, -1),
      SITE_DIGEST: digest,
      JALON_VERIFY: '--issued-only',
      GITHUB_ACTIONS: 'true',
    });
  const built = async () => JSON.parse(await readFile(join(shown, 'site.json'), 'utf8'));

  test('waits for the build that was deployed, then says that it is sound', async () => {
    const release = await built();
    const older = new TextEncoder().encode(
      JSON.stringify({ ...release, digest: 'older', day: '2026-01-01' }),
    );
    const pending = job(release.digest);
    await whileShown('site.json', older, () => new Promise((done) => setTimeout(done, 3_000)));
    const { status, output } = await pending;
    expect(status, output).toBe(0);
    expect(output).toContain('Essai 1 : l’hébergeur montre encore un site d’avant, du 1er janvier 2026.');
    expect(output).toMatch(
      /::notice::Le site publié est celui qui vient d’être construit, et il est en règle/,
    );
  }, 60_000);

  test('fails where the host keeps showing another build, and says which', async () => {
    const { status, output } = await job('another', '--limit', '1');
    const { day } = await built();
    expect([status, output]).toEqual([1, expect.stringContaining('::error::')]);
    expect(output).toContain(`montre encore un autre site, du ${plain(longDate(day, 'fr'))}`);
  }, 60_000);

  test('fails with what is wrong, and what to do, where the site is not sound', async () => {
    const { digest } = await built();
    const { status, output } = await whileShown('.well-known/did.json', undefined, () =>
      job(digest, '--limit', '0'),
    );
    expect([status, output]).toEqual([1, expect.stringContaining('· site-did-twice')]);
    // A sound badge is no part of what went wrong.
    expect(output).not.toContain('pour Lucia M.');
    expect(output).toMatch(
      /^::error::Le site est en ligne, mais quelque chose n’y va pas.*« include-hidden-files »/m,
    );
  }, 60_000);
});
