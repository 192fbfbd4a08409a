import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishable } from '../src/authoring/gate.ts';
import { issueAwards } from '../src/openbadges/issue.ts';
import { didKey, generateKey, importKey, publicKeyOfJwk } from '../src/openbadges/key.ts';
import { bakePng } from '../src/openbadges/png.ts';
import { readRegister } from '../src/openbadges/register.ts';
import { serialise } from '../src/openbadges/serialise.ts';
import { write, writeSite, writeSpecimen } from '../src/openbadges/testing/example-folder.ts';
import { completeBadge, exampleSite } from '../src/openbadges/testing/example-site.ts';
import { contentOf, fixtureArtwork, writeFixture } from '../src/openbadges/testing/fixture.ts';
import { unpack } from '../src/openbadges/unpack.ts';

const script = resolve(import.meta.dirname, 'verify.ts');

let issued: string;
let specimens: string;
let withdrawn: string;
const folders: string[] = [];
/** A host that is refused without a request: no test asks the network. */
const unasked = 'http://127.0.0.1:9/';

beforeAll(async () => {
  const site = await exampleSite(unasked);
  issued = writeSite(site, await site.sign(completeBadge(site)));
  write(issued, 'issuer.md', `---\nname: Une structure\ndid: ${site.did}\nlanguage: en\n---\n`);
  specimens = await writeSpecimen(site.site);
  await site.withdraw(4711);
  withdrawn = writeSite(site, await site.sign(completeBadge(site)));
  folders.push(issued, specimens, withdrawn);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Runs the command on the day of 1 June 2026, with no content of its own unless told. */
function run(args: string[], content = specimens): Promise<{ status: number; text: string }> {
  const env = {
    ...process.env,
    SOURCE_DATE_EPOCH: '1780315200',
    JALON_CONTENT: content,
    LANG: 'fr_FR.UTF-8',
  };
  return new Promise((done) => {
    execFile(process.execPath, [script, ...args], { env }, (error, stdout, stderr) => {
      // Spaces are set by French typography: tests read plain ones.
      const text = (stdout + stderr).replace(/[\u00a0\u202f]/g, ' ');
      done({ status: typeof error?.code === 'number' ? error.code : 0, text });
    });
  });
}

const credential = (folder: string) => join(folder, 'credentials/3f1c6a52-8a0e-4f6e-9c1b-2d7f0a9e5b41.json');

describe('npm run verify', () => {
  it('finds a whole site valid, and says so in French', async () => {
    const { status, text } = await run([issued]);
    expect(text).toContain('✓ Valide « Médiation », pour Lucia M. · credentials/');
    expect(text).toContain('3 copies identiques');
    expect(text).toContain('Total 1 · 1 valide');
    expect(status).toBe(0);
  });

  it('speaks the language of the structure, and names nobody whose key it could not check', async () => {
    const { text } = await run([join(issued, 'lucia/mediation.png')], issued);
    // Nothing can be reached here: the badge says who it is by, and that alone proves nothing.
    expect(text).toContain('? Cannot be verified');
    expect(text).not.toContain('Attested by');
  });

  it('accepts specimens as intact, and refuses them where only issued badges may be', async () => {
    const { status, text } = await run([specimens]);
    expect(text).toContain('✓ Spécimen « Médiation »');
    expect(status).toBe(0);
    const png = join(specimens, 'lucia/mediation.png');
    expect((await run([png])).text).toContain('La signature est intacte et n’atteste rien');
    const strict = await run(['--issued-only', png, specimens]);
    expect(strict.text).toContain('Les spécimens sont refusés ici.');
    expect(strict.status).toBe(1);
  });

  it('takes a withdrawn badge as part of a sound site', async () => {
    const { status, text } = await run([withdrawn]);
    expect(text).toContain('✗ Retiré « Médiation »');
    expect(status).toBe(0);
  });

  it('gives 1 where anything is not valid, whatever else cannot be verified', async () => {
    const altered = join(specimens, 'altered.json');
    const [found] = unpack(new TextEncoder().encode(serialise(await signedElsewhere())));
    writeFileSync(altered, serialise({ ...(found?.ok ? Object(found.credential) : {}), name: 'Autre' }));
    const { status, text } = await run([credential(issued), altered, 'no-such-file.json']);
    expect(text).toMatch(/✗ Non valide · .*altered\.json/);
    expect(text).toContain('Aucun fichier n’a ce nom à cet endroit.');
    expect(status).toBe(1);
  });

  it('gives 1 where a copy differs, and names both files', async () => {
    const { status, text } = await run([await siteWithAnotherCopy()]);
    expect(text).toContain('· copy-bytes');
    expect(text).toContain('lucia/mediation.png · Le badge contenu ici');
    expect(text).toContain('octet pour octet, celui de credentials/');
    expect(status).toBe(1);
  });

  it('gives 2 where something cannot be verified, and on a call that makes no sense', async () => {
    expect((await run([credential(issued)])).status).toBe(2);
    expect((await run([])).status).toBe(2);
    expect((await run(['--unknown'])).text).toContain('Usage : npm run verify');
  });

  it('verifies an address, and what it names on the same machine', async () => {
    const files = new Map<string, string>();
    const server = createServer((request, response) => {
      const file = files.get(request.url ?? '');
      response.writeHead(file === undefined ? 404 : 200).end(file);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    try {
      const local = await exampleSite(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const badge = await local.sign(completeBadge(local));
      for (const [url, document] of local.files) files.set(new URL(url).pathname, serialise(document));
      files.set('/badge.json', serialise(badge));
      const { status, text } = await run([`${local.site}badge.json`]);
      expect(text).toContain('? Intact, d’un émetteur inconnu de ce site « Médiation », pour Lucia M.');
      expect(text).toContain(`Signé par ${local.site} : ce site ne connaît pas cet émetteur.`);
      expect(text).toContain('Il se nomme « Une structure » : chacun peut prendre le nom qu’il veut.');
      expect(status).toBe(2);
      const own = join(issued, 'own');
      write(own, 'issuer.md', `---\nname: Une structure\ndid: ${local.did}\n---\n`);
      const vouched = await run([`${local.site}badge.json`], own);
      expect(vouched.text).toContain(`Attesté par Une structure, à ${local.site}, l’émetteur de ce site.`);
      expect(vouched.status).toBe(0);
      const none = await run([`${local.site}none.json`]);
      expect([none.status, none.text]).toEqual([
        2,
        expect.stringContaining('Il n’y a rien à cette adresse.'),
      ]);
      files.set('/page.html', '<!doctype html><html></html>');
      expect((await run([`${local.site}page.html`])).text).toContain('Ce qui se trouve à cette adresse ne');
      const listed = ['badge.json', 'gone.json'].map((file) => ({ item: { subjectOf: local.site + file } }));
      const list = JSON.stringify({ '@type': 'ItemList', itemListElement: listed });
      files.set('/lucia/', `<html><script type="application/ld+json">${list}</script></html>`);
      const portfolio = await run([`${local.site}lucia/`], own);
      expect(portfolio.text).toMatch(/✓ Valide « Médiation », pour Lucia M\. · \S*badge\.json/);
      expect(portfolio.text).toMatch(/\? Non vérifiable · \S*gone\.json/);
      expect(portfolio.status).toBe(2);
    } finally {
      server.close();
    }
  });

  it('never calls a forger of the same name the issuer of this site, nor one that it recognises', async () => {
    const dome = { name: 'Le Dôme', url: 'https://ledome.example/', email: 'badges@ledome.example' };
    const own = await exampleSite('https://ledome.example/');
    const content = join(issued, 'dome');
    const friends =
      'recognises: [{ name: Un partenaire, did: "did:web:partner.example", url: https://partner.example/ }]';
    write(content, 'issuer.md', `---\nname: ${dome.name}\ndid: ${own.did}\n${friends}\n---\n`);
    const key = await importKey((await generateKey()).secretKeyMultibase);
    const { credentialStatus: _, ...perfect } = completeBadge(own);
    const byKey = await exampleSite('https://ledome.example/', key, didKey(key.publicKeyMultibase));
    const forged = { ...perfect, issuer: { ...perfect.issuer, ...dome, id: byKey.did } };
    const file = join(issued, 'forged.json');
    writeFileSync(file, serialise(await byKey.sign(forged)));
    const { status, text } = await run([file], content);
    // It is whole, and signed by the very identifier it names: that is said, and that nobody here knows it.
    expect(status).toBe(2);
    expect(text).toContain('? Intact, d’un émetteur inconnu de ce site');
    expect(text).toContain('Signé par une clé qui ne répond d’aucune adresse');
    expect(text).toContain('Il se nomme « Le Dôme » : chacun peut prendre le nom qu’il veut.');
    expect(text).not.toMatch(/Valide|Attesté|, l’émetteur de ce site|que ce site reconnaît|ledome\.example/);
    // In the name of the true one it is not even whole.
    writeFileSync(
      file,
      serialise(await byKey.sign({ ...forged, issuer: { ...forged.issuer, id: own.did } })),
    );
    const stolen = await run([file], content);
    expect(stolen.status).toBe(1);
    expect(stolen.text).toContain('✗ Non valide');
    expect(stolen.text).not.toContain('Attesté par');
  });

  it('never calls attested what a person declares', async () => {
    const key = await importKey((await generateKey()).secretKeyMultibase);
    const site = await exampleSite('https://structure.example/', key, didKey(key.publicKeyMultibase));
    const { credentialStatus: _, credentialSubject: subject, ...badge } = completeBadge(site);
    const file = join(issued, 'declared.json');
    const content = join(issued, 'declaring');
    write(content, 'issuer.md', `---\nname: Une structure\ndid: ${site.did}\n---\n`);
    for (const [name, told] of [
      ['Lucia M.', 'Déclaré par Lucia M. ; signé par Une structure'],
      [undefined, 'Déclaré par Lucia M. ; signé par'],
    ]) {
      const source = { id: subject.id, type: ['Profile'], ...(name && { name }) };
      writeFileSync(
        file,
        serialise(await site.sign({ ...badge, credentialSubject: { ...subject, source } })),
      );
      const { text } = await run([file], content);
      expect(text).toContain(told);
      expect(text).not.toContain('Attesté par');
    }
  });

  it('verifies a VC-JWT', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const did = didKey((await publicKeyOfJwk(await exportJWK(publicKey))) ?? '');
    const { credentialStatus: _, ...badge } = completeBadge(await exampleSite());
    const payload = JSON.stringify({ ...badge, issuer: { ...badge.issuer, id: did } });
    const jws = await new CompactSign(new TextEncoder().encode(payload))
      .setProtectedHeader({ alg: 'EdDSA', kid: `${did}#${did.slice('did:key:'.length)}` })
      .sign(privateKey);
    const file = join(issued, 'badge.jwt');
    writeFileSync(file, jws);
    const content = join(issued, 'jwt');
    write(content, 'issuer.md', `---\nname: Une structure\ndid: ${did}\n---\n`);
    const { status, text } = await run([file], content);
    expect(text).toContain('✓ Valide « Médiation », pour Lucia M.');
    expect(status).toBe(0);
    writeFileSync(file, jws.replace(/.{4}$/, 'AAAA'));
    expect((await run([file])).status).toBe(1);
  });

  it('says what an Open Badges 2 is, and where its proof is', async () => {
    const page = 'https://other.example.org/assertions/1';
    const file = join(issued, 'older.json');
    writeFileSync(
      file,
      JSON.stringify({ '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion', id: page }),
    );
    const picture = join(issued, 'older.svg');
    writeFileSync(picture, `<svg xmlns:b="http://openbadges.org"><b:assertion verify="${page}"/></svg>`);
    for (const source of [file, picture]) {
      const { status, text } = await run([source]);
      expect(text).toContain('? Non vérifiable');
      expect(text).toContain(`sa preuve est une page sur le serveur de son émetteur, ${page}`);
      expect(status).toBe(2);
    }
  });

  it('trusts the keys of its own issuer.md, not those of the folder', async () => {
    const site = await exampleSite(unasked);
    const thief = await exampleSite(unasked);
    const forged = writeSite(thief, await thief.sign(completeBadge(thief)));
    const own = writeSite(site, await site.sign(completeBadge(site)));
    folders.push(forged, own);
    const keys = `keys: [{ publicKey: ${site.key.publicKeyMultibase}, since: 2026-01-01 }]`;
    write(own, 'issuer.md', `---\nname: Une structure\ndid: ${site.did}\n${keys}\n---\n`);
    const good = await run([own], own);
    expect([good.status, good.text]).toEqual([0, expect.not.stringContaining('clés de ce dossier')]);
    const bad = await run([forged], own);
    expect(bad.status).toBe(1);
    expect(bad.text).toContain('✗ Non valide');
    expect(bad.text).toContain('ne sont pas celles d’issuer.md');
    // Of another structure, nothing but the folder itself is known.
    const other = await run([forged]);
    expect([other.status, other.text]).toEqual([0, expect.stringContaining('avec les clés de ce dossier')]);
  });

  it('finds in the register what the structure did not sign', async () => {
    const content = writeFixture();
    const folder = join(content, 'credentials');
    expect((await run([folder], content)).status).toBe(0);
    const site = await exampleSite();
    const keys = `keys: [{ publicKey: ${site.key.publicKeyMultibase}, since: 2026-01-01 }]`;
    write(content, 'issuer.md', `---\nname: A\nsite: ${site.site}\ndid: ${site.did}\n${keys}\n---\n`);
    const read = contentOf(content);
    await issueAwards({
      content: read,
      published: publishable(read, '2026-05-01'),
      register: readRegister(content),
      key: site.key,
      artwork: fixtureArtwork,
      clock: () => new Date('2026-05-01T00:00:00Z'),
    });
    const sound = await run([folder], content);
    expect([sound.status, sound.text]).toEqual([0, expect.stringContaining('3 de badges, 1 de retraits')]);
    const file = join(folder, 'lucia/accueil/1.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Lucia M.', 'Marie C.'));
    const { status, text } = await run([folder], content);
    expect(status).toBe(1);
    expect(text).toContain('credentials/lucia/accueil/1.json');
    expect(text).toContain('register-forged');
  });

  it('gives 2, never 1, where something fails that no badge is to blame for', async () => {
    const large = join(specimens, 'large.json');
    writeFileSync(large, ' '.repeat(9_000_000));
    expect((await run([large])).status).toBe(2);
    expect((await run(['https://'])).status).toBe(2);
    expect((await run(['/dev/zero'])).status).toBe(2);
  });

  it('writes everything as JSON where asked', async () => {
    const { text } = await run(['--json', issued]);
    expect(JSON.parse(text)).toMatchObject([
      { source: issued, credentials: [{ verdict: { outcome: 'valid' } }], unreached: [] },
    ]);
  });
});

async function signedElsewhere() {
  const site = await exampleSite(unasked);
  return site.sign(completeBadge(site));
}

async function siteWithAnotherCopy(): Promise<string> {
  const site = await exampleSite();
  const badge = await site.sign(completeBadge(site));
  const folder = writeSite(site, badge);
  folders.push(folder);
  const sharp = (await import('sharp')).default;
  const plain = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  write(folder, 'lucia/mediation.png', bakePng(plain, serialise({ ...badge, name: 'Autre' })));
  return folder;
}
