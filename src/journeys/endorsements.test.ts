/** Words that another organisation signed: shown with who answers for them, given away, and refused once altered. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { specimenAddress } from '../openbadges/addresses.ts';
import { didDocument } from '../openbadges/did.ts';
import { specimenUuid } from '../openbadges/specimen.ts';
import { endorse, fixedPartner } from '../openbadges/testing/endorsements.ts';
import { verify } from '../openbadges/verify.ts';
import { command } from './support/command.ts';
import { contentCopy } from './support/content-copy.ts';
import { credentialsOf } from './support/credentials.ts';
import { filesIn } from './support/files.ts';
import { builtSite, project } from './support/site.ts';

const address = 'https://badges.example/';
const file = 'volunteers/maxime/endorsements/grange-aux-velos.json';
const comment = 'Il a remis en état neuf vélos avec les gens du village';

/** The figures of a page that show signed words, as plain text. */
function signedWords(page: string): string[] {
  return [...page.matchAll(/<figure class="words panel">(.*?)<\/figure>/gs)]
    .map(([, figure = '']) => figure.replace(/<[^>]+>/g, ' ').replace(/[\u00a0\u202f\s]+/g, ' '))
    .filter((figure) => /Signé (par|au nom de) /.test(figure));
}

describe('on the sample site', () => {
  let files: Map<string, Buffer>;
  let page: (path: string) => string;
  beforeAll(async () => {
    files = await filesIn((await builtSite({ address })).folder);
    page = (path) => files.get(`${path}index.html`)?.toString() ?? '';
  }, 240_000);

  test('the portfolio shows who signed, what it is about, and that nobody here knows them', () => {
    const [words = '', ...others] = signedWords(page('maxime/'));
    expect(others).toEqual([]);
    for (const said of [
      comment,
      'Signé par La Grange aux vélos (association inventée), le 5 septembre 2025.',
      'Ces mots signés parlent de Maxime.',
      'Aucune adresse web ne répond de cette signature. Inconnu de ce site',
      'did:key:z6Mk',
    ])
      expect(words).toContain(said);
  });

  test('the signed file is given away byte for byte, and verifies anywhere', async () => {
    const given = [...files].filter(([path]) => path.startsWith('endorsements/'));
    expect(given).toHaveLength(1);
    const text = given[0]?.[1].toString() ?? '';
    expect(text).toBe(await readFile(join(project, 'content', file), 'utf8'));
    expect(page('maxime/')).toContain(`href="/${given[0]?.[0]}" download="grange-aux-velos.json"`);
    const now = new Date('2040-01-01T00:00:00Z');
    const resolve = async () => ({ ok: false, reason: 'unreachable' }) as const;
    expect((await verify(JSON.parse(text), { now, resolve })).outcome).toBe('valid');
  });

  test('each badge of the person carries it, says so on its page, and nobody else’s does', () => {
    const held = credentialsOf(files);
    const carrying = held.filter(({ text }) => text.includes('neuf v\\u00e9los')).map(({ award }) => award);
    expect(carrying.sort()).toEqual(
      held
        .map(({ award }) => award)
        .filter((award) => award.startsWith('maxime/'))
        .sort(),
    );
    for (const { award } of held)
      expect(signedWords(page(`${award}/`)), award).toHaveLength(carrying.includes(award) ? 1 : 0);
  });
});

test('one changed letter is an error of the check, which names the file', async () => {
  const copy = await contentCopy();
  await copy.edit(file, 'neuf vélos', 'neuf vélo');
  const { status, output } = await command('check', [], { JALON_CONTENT: copy.root, NO_COLOR: '1' });
  expect(status).toBe(1);
  expect(output).toContain('grange-aux-velos.json');
  expect(output).toContain('Ce soutien a changé depuis sa signature');
});

test('a broken file is an error of the check, with its line', async () => {
  const copy = await contentCopy();
  await copy.edit(file, '"type": [', '"type": ]');
  const { status, output } = await command('check', [], { JALON_CONTENT: copy.root, NO_COLOR: '1' });
  expect(status).toBe(1);
  expect(output).toMatch(/grange-aux-velos\.json:7:\d+/);
});

describe('words in the name of an address, with the key that came with them', () => {
  const ministry = 'did:web:www.culture.gouv.fr';
  const folder = 'volunteers/lucia/endorsements';

  /** The pages and files of a site where words about an award of Lucia are in the name of `did`. */
  async function siteWith(did: string, recognises: string) {
    const copy = await contentCopy(['lucia']);
    const { key } = await fixedPartner();
    const about = specimenAddress(address, specimenUuid('lucia', 'ecoute'));
    await copy.write(`${folder}/mairie.json`, JSON.stringify(await endorse({ did, key }, about)));
    await copy.write(`${folder}/mairie.did.json`, JSON.stringify(didDocument(did, [key.publicKeyMultibase])));
    await copy.edit('issuer.md', 'example: true', `example: true\n${recognises}`);
    const files = await filesIn((await builtSite({ address, content: copy.root })).folder);
    const words = (path: string) => signedWords(files.get(`${path}index.html`)?.toString() ?? '');
    const carrying = credentialsOf(files).filter(({ text }) => text.includes(did));
    return { words, carrying: carrying.map(({ award }) => award) };
  }

  test('a recognised key answers for the address, and the award carries the words', async () => {
    const did = 'did:web:mairie.example';
    const { publicKeyMultibase } = (await fixedPartner()).key;
    const { words, carrying } = await siteWith(
      did,
      `recognises: [{ name: La mairie, did: "${did}", keys: [${publicKeyMultibase}] }]`,
    );
    for (const path of ['lucia/', 'lucia/ecoute/']) {
      const [said = '', ...others] = words(path);
      expect(others, path).toEqual([]);
      expect(said).toContain('Signé par Un partenaire, le 1er février 2026.');
      expect(said).toContain('Ces mots signés parlent du badge « Écoute » remis à Lucia.');
      expect(said).toContain('Ce site reconnaît cette structure, à l’adresse mairie.example : La mairie.');
    }
    expect(words('lucia/decoupe-laser/')).toEqual([]);
    expect(carrying).toEqual(['lucia/ecoute']);
  }, 240_000);

  test('a key that nobody asked the address for answers for nothing, and no award carries the words', async () => {
    const { words, carrying } = await siteWith(
      ministry,
      `recognises: [{ name: Le ministère, did: "${ministry}" }]`,
    );
    for (const path of ['lucia/', 'lucia/ecoute/']) {
      const [said = ''] = words(path);
      expect(said).toContain(
        'La clé était fournie avec le fichier : l’adresse indiquée n’a pas été interrogée. Inconnu de ce site',
      );
      expect(said).toContain('Signé au nom de « Un partenaire », le 1er février 2026.');
      expect(said).not.toMatch(/Signé par|répond de cette signature|reconnaît|Le ministère/);
    }
    expect(carrying).toEqual([]);
  }, 240_000);
});
