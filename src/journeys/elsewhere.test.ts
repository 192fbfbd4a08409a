/** Badges that others issued: shown with who answers for them, given away with nothing besides, and counted nowhere. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { didDocument } from '../openbadges/did.ts';
import { bakePng } from '../openbadges/png.ts';
import { serialise } from '../openbadges/serialise.ts';
import { statusEntry } from '../openbadges/status-list.ts';
import { bakeSvg } from '../openbadges/svg.ts';
import { fixedPartner } from '../openbadges/testing/endorsements.ts';
import { assertionElsewhere, issueElsewhere } from '../openbadges/testing/imported.ts';
import { unpack } from '../openbadges/unpack.ts';
import { verify } from '../openbadges/verify.ts';
import { unpacked } from './support/archive.ts';
import { command } from './support/command.ts';
import { type ContentCopy, contentCopy } from './support/content-copy.ts';
import { filesIn } from './support/files.ts';
import { builtSite, project } from './support/site.ts';

const address = 'https://badges.example/';
const folder = 'volunteers/maxime/elsewhere';
const name = 'reparer-un-velo-de-a-a-z';

/** The section of a portfolio; empty where there is none. */
function sectionOf(page: string): string {
  return /<section[^>]*aria-labelledby="elsewhere"[^>]*>(.*?)<\/section>/s.exec(page)?.[1] ?? '';
}

/** The same as plain text. */
function section(page: string): string {
  return sectionOf(page)
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u00a0\u202f\s]+/g, ' ');
}

async function pagesOf(content?: string) {
  const files = await filesIn((await builtSite({ address, ...(content ? { content } : {}) })).folder);
  const page = (path: string) => files.get(`${path}index.html`)?.toString() ?? '';
  return { files, page, given: [...files.keys()].filter((path) => path.startsWith('elsewhere/')) };
}

describe('on the sample site', () => {
  let site: Awaited<ReturnType<typeof pagesOf>>;
  let original: Buffer;
  beforeAll(async () => {
    site = await pagesOf();
    original = await readFile(join(project, 'content', folder, `${name}.png`));
  }, 240_000);

  test('the portfolio names the issuer, what was found, when and on whose word, and the person’s words', () => {
    for (const said of [
      'Réparer un vélo de A à Z',
      'Délivré sous le nom de « L’Atelier des Marées (structure inventée) ».',
      'Vérifié le 20 août 2025, d’après qui l’a apporté : ce site n’a pas la clé de cet émetteur.',
      'Inconnu de ce site',
      'Un matin, on m’a donné un cadre rouillé',
    ])
      expect(section(site.page('maxime/'))).toContain(said);
    expect(section(site.page('lucia/'))).toBe('');
  });

  test('the picture on the page is drawn anew, and holds no badge', async () => {
    const [, path = ''] = /<img src="\/([^"]*)"/.exec(sectionOf(site.page('maxime/'))) ?? [];
    const drawn = site.files.get(path) ?? Buffer.alloc(0);
    expect(await sharp(drawn).metadata()).toMatchObject({ format: 'png', width: 512, height: 512 });
    expect(unpack(drawn)).toEqual([{ ok: false, reason: 'not-a-credential' }]);
  });

  test('the original, which holds nothing but its drawing and its badge, is given away byte for byte', () => {
    const [, path = ''] = /href="\/(elsewhere\/[^"]*)" download="reparer/.exec(site.page('maxime/')) ?? [];
    expect(site.files.get(path)?.equals(original)).toBe(true);
  });

  test('its JSON is where "Vérifier à nouveau" leads, and verifies with the keys that were kept', async () => {
    const [, query = ''] = /href="\/verify\/\?url=([^"]*)"/.exec(sectionOf(site.page('maxime/'))) ?? [];
    const url = new URL(decodeURIComponent(query));
    expect(url.origin).toBe('https://badges.example');
    const text = site.files.get(url.pathname.slice(1))?.toString() ?? '';
    expect(unpack(original)).toMatchObject([{ ok: true, text }]);
    const keys: unknown = JSON.parse(
      await readFile(join(project, 'content', folder, `${name}.did.json`), 'utf8'),
    );
    const resolve = async () => ({ ok: true, document: keys }) as const;
    const verdict = await verify(JSON.parse(text), { now: new Date('2030-01-01T00:00:00Z'), resolve });
    expect(verdict).toMatchObject({
      outcome: 'valid',
      recipient: 'Maxime R.',
      issuer: { site: 'https://atelier-des-marees.example/', standing: 'unknown' },
    });
  });

  test('no other file of it is published', () => {
    expect(site.given).toHaveLength(3);
  });
});

test('without it, nothing but the section changes: no figure counts it', async () => {
  const copy = await contentCopy();
  await copy.remove(folder);
  const without = await pagesOf(copy.root);
  const whole = await pagesOf();
  const changed = [...whole.files].filter(
    ([path, bytes]) => !without.files.get(path)?.equals(bytes) && !/\.css$/.test(path),
  );
  expect(
    changed
      .map(([path]) => path)
      .filter((path) => path.endsWith('.html'))
      .sort(),
  ).toEqual(['en/maxime/index.html', 'maxime/index.html']);
  // On the screen, and in the list that is printed.
  const section =
    /<section[^>]*(?:aria-labelledby="elsewhere"|>\s*<h3>Badges obtenus ailleurs<).*?<\/section>/gs;
  // Its style goes with it, and what the policy knows the style by.
  const rest = (page: string) =>
    page.replace(section, '').replace(/<style>.*?<\/style>|sha256-[\w+/=]+/gs, '');
  expect(rest(whole.page('maxime/')).replace(/\s+/g, '')).toBe(
    rest(without.page('maxime/')).replace(/\s+/g, ''),
  );
}, 240_000);

describe('badges of every kind', () => {
  let site: Awaited<ReturnType<typeof pagesOf>>;
  const did = 'did:web:mairie.example';
  const ministry = 'did:web:www.culture.gouv.fr';
  const hostile =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script><rect width="9" height="9"/></svg>';

  let photo: Buffer;
  let keys: ReturnType<typeof didDocument>;

  beforeAll(async () => {
    const copy = await contentCopy(['maxime']);
    photo = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#1a43b8' } })
      .withExif({ IFD0: { Artist: 'Maxime Roussel' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Maxime Roussel</x:xmpmeta>')
      .png()
      .toBuffer();
    const { key } = await fixedPartner();
    const issue = (number: number, changes: Parameters<typeof issueElsewhere>[1]) =>
      issueElsewhere(
        { did, key },
        {
          recipient: 'Maxime R.',
          ...changes,
          credential: {
            id: `https://mairie.example/${number}.json`,
            validFrom: '2025-06-01T08:00:00Z',
            ...changes?.credential,
          },
        },
      );
    await put(copy, 'dessin', '.svg', bakeSvg(hostile, serialise(await issue(1, {}))));
    await put(
      copy,
      'fini',
      '.json',
      serialise(
        await issue(2, { credential: { validUntil: '2025-09-01T00:00:00Z' }, issuerName: 'Le Dôme' }),
      ),
      { issuer: 'Le Dôme' },
    );
    await put(
      copy,
      'complet',
      '.json',
      serialise(await issue(3, { recipient: 'Maxime Roussel', issuerName: 'La mairie bis' })),
      { issuer: 'La mairie bis' },
    );
    await put(copy, 'ancien', '.json', JSON.stringify(assertionElsewhere()), {
      title: 'Prise de son',
      issuer: 'La radio',
      format: 'open-badges-2',
      outcome: 'recognised',
      reveals: '[email-hash]',
    });
    const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#b8431a' } })
      .png()
      .toBuffer();
    await put(
      copy,
      'suivi',
      '.png',
      // A member that is written twice: the signature is of the last.
      bakePng(
        picture,
        serialise(
          await issue(4, { issuerName: 'La mairie', credential: withStatus('mairie.example') }),
        ).replace('{', '{"name":"autre.personne@mail.example",'),
      ),
      { issuer: 'La mairie', status: 'not-withdrawn' },
    );
    const forged = await issueElsewhere(
      { did: ministry, key },
      {
        recipient: 'Maxime R.',
        issuerName: 'Ministère de la Culture',
        credential: {
          id: 'https://www.culture.gouv.fr/b/1.json',
          validFrom: '2025-06-01T08:00:00Z',
          ...withStatus('www.culture.gouv.fr'),
        },
      },
    );
    await put(copy, 'ministere', '.json', serialise(forged), {
      issuer: 'Ministère de la Culture',
      status: 'not-withdrawn',
    });
    await copy.write(
      `${folder}/ministere.did.json`,
      JSON.stringify(didDocument(ministry, [key.publicKeyMultibase])),
    );
    await put(copy, 'adresse', '.json', 'https://ancien.example/assertions/8', {
      title: 'Chirurgie du cœur',
      issuer: 'La faculté',
      format: 'open-badges-2',
      outcome: 'recognised',
    });
    const narrative = 'Maxime Roussel a travaillé au 06 11 22 33 44.';
    await put(
      copy,
      'prive',
      '.json',
      serialise(await issue(6, { issuerName: 'La mairie quater', subject: { narrative } })),
      { issuer: 'La mairie quater' },
    );
    await put(copy, 'garde', '.json', serialise(await issue(5, { issuerName: 'La mairie ter' })), {
      issuer: 'La mairie ter',
      original: 'none',
    });
    await put(copy, 'photo', '.png', bakePng(photo, serialise(await issue(7, {}))));
    keys = didDocument(did, [key.publicKeyMultibase]);
    for (const one of ['dessin', 'fini', 'complet', 'photo', 'suivi', 'prive', 'garde'])
      await copy.write(`${folder}/${one}.did.json`, JSON.stringify(keys));
    await copy.edit(
      'issuer.md',
      'example: true',
      `example: true\nrecognises: [{ name: La mairie, did: "${did}", keys: [${key.publicKeyMultibase}] }]`,
    );
    site = await pagesOf(copy.root);
  }, 240_000);

  test('an SVG is drawn and never served: its JSON is given away', () => {
    expect(site.given.filter((path) => path.endsWith('.svg'))).toEqual([]);
    for (const [path, bytes] of site.files)
      if (path.startsWith('elsewhere/')) expect(bytes.toString('latin1'), path).not.toContain('<script');
    expect(site.page('maxime/')).toContain('download="dessin.json"');
  });

  test('a picture is given away with its drawing and its badge alone, on the site and in the archive', async () => {
    expect(await sharp(photo).metadata()).toMatchObject({
      exif: expect.any(Buffer),
      xmpAsString: expect.stringContaining('Maxime Roussel'),
    });
    const [, path = ''] = /href="\/(elsewhere\/[^"]*)" download="photo.png"/.exec(site.page('maxime/')) ?? [];
    const given = site.files.get(path) ?? Buffer.alloc(0);
    const { exif, xmp } = await sharp(given).metadata();
    expect([exif, xmp]).toEqual([undefined, undefined]);
    expect(given.toString('latin1')).not.toContain('Roussel');
    expect(await sharp(given).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
    const [found] = unpack(given);
    const resolve = async () => ({ ok: true, document: keys }) as const;
    const verdict = found?.ok && (await verify(found.credential, { now: new Date('2026-06-15'), resolve }));
    expect(verdict).toMatchObject({ outcome: 'valid' });
    const { files } = await unpacked(site.files.get('maxime/portfolio.zip'));
    expect(files.get('elsewhere/photo.png')).toEqual(given);
  });

  test('a recognised issuer is named as the structure knows it, whatever it calls itself', () => {
    const said = section(site.page('maxime/'));
    expect(said).toContain('Délivré par « Le Dôme », à l’adresse mairie.example.');
    expect(said).toContain(
      'avec une clé que ce site connaît. Ce badge a expiré le 1er septembre 2025. Ce site reconnaît cette structure : La mairie.',
    );
  });

  test('of a badge of a pinned issuer, the status is what the import read on that day', () => {
    expect(section(site.page('maxime/'))).toContain(
      'Délivré par « La mairie », à l’adresse mairie.example. Vérifié le 20 août 2025, avec une clé que ce site connaît. Ce jour-là, la commande d’import a lu chez l’émetteur qu’il n’était pas retiré.',
    );
  });

  test('a key and a verification that one wrote oneself are nobody’s word: no address answers, no status is told', () => {
    const page = site.page('maxime/');
    expect(section(page)).toContain(
      'Délivré sous le nom de « Ministère de la Culture ». Vérifié le 20 août 2025, d’après qui l’a apporté : ce site n’a pas la clé de cet émetteur. Inconnu de ce site',
    );
    expect(page).not.toContain('culture.gouv.fr');
    expect(section(page).match(/retiré/g)).toHaveLength(1);
  });

  test('an Open Badges 2 badge that is an address alone has the title and the issuer that one wrote, and says so', () => {
    expect(section(site.page('maxime/'))).toContain(
      'Chirurgie du cœur Délivré par « La faculté », d’après qui l’a apporté : son fichier n’en dit rien. Open Badges 2.0 : apporté le 20 août 2025, non vérifié.',
    );
  });

  test('a badge whose file is not given away is told, and no link leads to it at its issuer’s', () => {
    expect(section(site.page('maxime/'))).toContain('La mairie ter');
    expect(site.page('maxime/')).not.toContain('mairie.example%2F5.json');
    expect(site.page('maxime/').match(/>Vérifier à nouveau</g)).toHaveLength(6);
  });

  test('an Open Badges 2 badge is recognised, and not called verified', () => {
    const said = section(site.page('maxime/'));
    expect(said).toContain(
      'Prise de son Délivré par « La radio », d’après le badge lui-même. Open Badges 2.0 : reconnu le 20 août 2025, non vérifié. Il ne porte pas de nom.',
    );
  });

  test('what is given away is what was read, and nothing else of the file', () => {
    expect(site.page('maxime/')).toContain('download="suivi.png"');
    for (const [path, bytes] of site.files)
      expect(bytes.toString('latin1'), path).not.toContain('autre.personne@mail.example');
  });

  test('a file that tells more in a sentence stays at home, and no link leads to it', () => {
    expect(section(site.page('maxime/'))).toContain('La mairie quater');
    for (const [path, bytes] of site.files)
      expect(bytes.toString('latin1'), path).not.toContain('06 11 22 33 44');
    expect(site.page('maxime/')).not.toContain('mairie.example%2F6.json');
    expect(site.page('maxime/')).not.toContain('download="prive.json"');
  });

  test('a file that tells the name in full stays at home, and no link leads to it', () => {
    const files = [...site.files].filter(([path]) => path.startsWith('elsewhere/'));
    for (const [path, bytes] of files) expect(bytes.toString('latin1'), path).not.toContain('Maxime Roussel');
    expect(section(site.page('maxime/'))).toContain('La mairie bis');
    expect(site.page('maxime/')).not.toContain('mairie.example%2F3.json');
    expect(site.page('maxime/')).not.toContain('download="complet.json"');
  });
});

test('one changed letter is an error of the check, which names the file', async () => {
  const copy = await contentCopy();
  const bytes = await readFile(join(project, 'content', folder, `${name}.png`));
  const text = unpack(bytes).map((one) => (one.ok ? one.text : ''))[0] ?? '';
  await copy.remove(`${folder}/${name}.png`);
  await copy.write(`${folder}/${name}.json`, text.replace('Maxime R.', 'Maxime B.'));
  const { status, output } = await command('check', [], { JALON_CONTENT: copy.root, NO_COLOR: '1' });
  expect(status).toBe(1);
  expect(output).toContain(`${name}.json`);
  expect(output).toContain('Ce badge a changé depuis sa signature');
});

/** What lets a badge be withdrawn, at this host. */
function withStatus(host: string) {
  return { credentialStatus: statusEntry({ listUrl: `https://${host}/status/1.json`, index: 5 }) };
}

/** Puts a badge of 20 August 2025 into the folder of Maxime. */
async function put(
  copy: ContentCopy,
  slug: string,
  ending: string,
  text: string | Uint8Array,
  changes: Readonly<Record<string, string>> = {},
): Promise<void> {
  const fields = {
    ...{
      title: 'Réparer un vélo',
      issuer: 'Un atelier',
      format: 'open-badges-3',
      outcome: 'valid',
      checked: '2025-08-20',
    },
    ...changes,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
  await copy.write(`${folder}/${slug}.md`, `---\n${lines.join('')}---\n`);
  await copy.write(`${folder}/${slug}${ending}`, text);
}
