/** `npm run import -- badge` and then `npm run check` as they are run, on a copy of the sample. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialise } from '../src/openbadges/serialise.ts';
import { bakeSvg } from '../src/openbadges/svg.ts';
import { fixedPartner } from '../src/openbadges/testing/endorsements.ts';
import { assertionElsewhere, type BadgeChanges, issueElsewhere } from '../src/openbadges/testing/imported.ts';

const project = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'jalon-import-badge-'));
const content = join(folder, 'content');
const elsewhere = join(content, 'volunteers/lucia/elsewhere');

beforeAll(() => cpSync(join(project, 'content'), content, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, args: string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', script), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      NO_COLOR: '1',
      JALON_CONTENT: content,
      SOURCE_DATE_EPOCH: String(Date.parse('2026-06-15T12:00:00Z') / 1000),
    },
  });
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  return { status, stdout: plain(stdout), stderr: plain(stderr) };
}

const importing = (file: string, ...options: string[]) =>
  run('import.ts', ['badge', file, '--volunteer', 'lucia', ...options]);

/** A file of this text. */
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** A badge whose issuer is a key, so that no network is asked. */
async function badge(name: string, changes: BadgeChanges = {}): Promise<string> {
  return file(name, serialise(await issueElsewhere(await fixedPartner(), changes)));
}

const names = () => (existsSync(elsewhere) ? readdirSync(elsewhere).sort() : []);
const written = (name: string) => readFileSync(join(elsewhere, name), 'utf8');

// The tests below follow one another, as a tutor's first imports do.

it('a trial says what would be written, and writes nothing', async () => {
  const { status, stdout } = importing(await badge('velo.json'), '--dry-run');
  expect(status).toBe(0);
  expect(stdout).toContain('Serait écrit :');
  expect(stdout).toContain('Essai : rien n’a été écrit.');
  expect(names()).toEqual([]);
});

it('an import keeps the bytes of the badge, and writes what it found of it', async () => {
  const given = await badge('velo.json');
  const { status, stdout, stderr } = importing(given);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('« Réparer un vélo », délivré par « Un atelier ».');
  expect(stdout).toContain('Vérifié. Aucune adresse web ne répond de la clé qui l’a signé.');
  expect(stdout).toContain('Il nomme « Lucia M. ».');
  expect(stdout).toContain('ajoutez `elsewhere` à `show`');
  expect(names()).toEqual(['reparer-un-velo.json', 'reparer-un-velo.md']);
  expect(written('reparer-un-velo.json')).toBe(readFileSync(given, 'utf8'));
  expect(written('reparer-un-velo.md')).toBe(`---
title: Réparer un vélo
issuer: Un atelier
format: open-badges-3
outcome: valid
checked: 2026-06-15
status: none
original: public
---
`);
});

it('the same badge again is told, and nothing is written', async () => {
  const { status, stdout } = importing(await badge('encore.json'));
  expect(status).toBe(0);
  expect(stdout).toContain('Ce badge est déjà là');
  expect(stdout).toContain('reparer-un-velo.md, vu le 15 juin 2026.');
  expect(names()).toHaveLength(2);
});

it('a badge of the same title gets a name of its own', async () => {
  const other = await badge('autre.json', {
    credential: { id: 'urn:uuid:2a0c2d1e-1111-4f43-9c57-6c9a3c1f7b10' },
  });
  expect(importing(other).status).toBe(0);
  expect(names()).toContain('reparer-un-velo-2.md');
});

it('a badge with another name is told plainly, and brought in only with --yes', async () => {
  const credential = { id: 'urn:uuid:2a0c2d1e-2222-4f43-9c57-6c9a3c1f7b10' };
  const other = await badge('nathan.json', { recipient: 'Nathan B.', credential });
  const before = names();
  const refused = importing(other);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('Ce badge nomme « Nathan B. », et ce dossier est celui de Lucia.');
  expect(names()).toEqual(before);
  expect(importing(other, '--yes').status).toBe(0);
  expect(written('reparer-un-velo-3.md')).toContain('original: none\notherName: true\n');
});

it('a badge in the name of the structure that another signed is told plainly, and brought in only with --yes', async () => {
  const credential = { id: 'urn:uuid:2a0c2d1e-4444-4f43-9c57-6c9a3c1f7b10' };
  const namesake = await badge('dome.json', { issuerName: 'LE DOME', credential });
  const before = names();
  const refused = importing(namesake);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('se dit de « LE DOME », le nom de votre structure, mais une autre clé');
  expect(refused.stderr).toContain('relancez avec `--yes`');
  expect(names()).toEqual(before);
  expect(importing(namesake, '--yes', '--dry-run').status).toBe(0);
});

it('an Open Badges 2 badge is recognised, and its hash keeps its file from being published', () => {
  const { status, stdout } = importing(file('son.json', JSON.stringify(assertionElsewhere())));
  expect(status).toBe(0);
  expect(stdout).toContain('il est reconnu, et ne peut pas être vérifié');
  expect(stdout).toContain('Il ne nomme personne');
  expect(stdout).toContain('l’empreinte de son adresse e-mail');
  expect(written('prise-de-son.md')).toContain('outcome: recognised\n');
  expect(written('prise-de-son.md')).toContain('original: none\n');
});

it('what was imported passes the check', () => {
  expect(run('check.ts')).toEqual({ status: 0, stdout: '✓ Aucune erreur.\n', stderr: '' });
});

it('asked to publish a hash that nobody agreed to, the check says what to write', () => {
  const path = join(elsewhere, 'prise-de-son.md');
  writeFileSync(path, written('prise-de-son.md').replace('original: none', 'original: public'));
  const { status, stdout, stderr } = run('check.ts');
  expect(status).toBe(0);
  expect(`${stdout}${stderr}`).toContain('prise-de-son.md:8:11');
  expect(`${stdout}${stderr}`).toContain('reveals: [email-hash]');
  writeFileSync(path, `${written('prise-de-son.md').replace('---\n', '---\nreveals: [email-hash]\n')}`);
  expect(run('check.ts').stdout).toBe('✓ Aucune erreur.\n');
});

it('what is written may not say more than the badge', () => {
  const path = join(elsewhere, 'reparer-un-velo.md');
  writeFileSync(path, written('reparer-un-velo.md').replace('issuer: Un atelier', 'issuer: Le ministère'));
  const { status, stdout, stderr } = run('check.ts');
  expect(status).toBe(1);
  expect(`${stdout}${stderr}`).toContain('reparer-un-velo.md:3:9');
  expect(`${stdout}${stderr}`).toContain('Écrivez : `issuer: Un atelier`');
});

describe('nothing is written', () => {
  const changed = async () => {
    const text = readFileSync(await badge('change.json', { credential: { id: 'urn:uuid:1' } }), 'utf8');
    return file('change.json', text.replace('parer un v', 'parer vingt v'));
  };
  const baked = async (drawing: string) => {
    const credential = { id: 'urn:uuid:2a0c2d1e-3333-4f43-9c57-6c9a3c1f7b10' };
    const signed = await issueElsewhere(await fixedPartner(), { credential });
    return file('dessin.svg', bakeSvg(drawing, serialise(signed)));
  };
  const entities = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>';
  const filter = '<filter id="f"><feGaussianBlur stdDeviation="900"/></filter>';
  it.each<[string, () => string | Promise<string>, string]>([
    ['a file that is not there', () => join(folder, 'absent.png'), 'n’existe pas'],
    ['a folder', () => content, 'est un dossier'],
    ['a web address', () => 'https://atelier.example/badge.png', 'est une adresse, et il faut un fichier'],
    [
      'an older badge whose issuer no longer answers',
      () =>
        file(
          'perdu.json',
          JSON.stringify(assertionElsewhere({ id: 'urn:x', badge: 'http://127.0.0.1:9/badge' })),
        ),
      'Si elle n’existe plus, rien ne dit plus ce qu’est ce badge',
    ],
    [
      'a picture without a badge',
      () => join(content, 'volunteers/lucia/files/carte-des-bruits.png'),
      'ne contient pas de badge signé',
    ],
    [
      'a badge that has changed',
      changed,
      'n’est pas repris (non valide). Le contenu a changé depuis la signature',
    ],
    [
      'a drawing that reads files',
      () => baked(`${entities}<svg xmlns="http://www.w3.org/2000/svg"/>`),
      'sans risque',
    ],
    [
      'a drawing without end',
      () => baked(`<svg xmlns="http://www.w3.org/2000/svg">${filter}</svg>`),
      'sans risque',
    ],
    ['a text', () => file('a.txt', 'bonjour'), 'ne contient pas de badge signé'],
  ])('from %s, and the reason is said', async (_, given, reason) => {
    const before = names();
    const { status, stdout, stderr } = importing(await given());
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Rien n’a été écrit\./);
    expect(stderr).toContain(reason);
    expect(names()).toEqual(before);
  });

  it('through a link that leads out of the content', async () => {
    const outside = join(folder, 'dehors');
    mkdirSync(outside);
    symlinkSync(outside, join(content, 'volunteers/nathan/elsewhere'));
    const given = await badge('lien.json', { recipient: 'Nathan B.' });
    const { status, stderr } = run('import.ts', ['badge', given, '--volunteer', 'nathan']);
    expect(status).toBe(1);
    expect(stderr).toContain('ne peut pas être écrit');
    expect(readdirSync(outside)).toEqual([]);
  });

  it('for somebody who has no folder, and the folders are named', () => {
    const { status, stderr } = run('import.ts', ['badge', 'a.png', '--volunteer', 'personne']);
    expect(status).toBe(1);
    expect(stderr).toContain('Aucune personne n’a de dossier `personne`. Dossiers : lucia, maxime, nathan.');
  });

  it.each([
    [['badge'], 'Il manque une valeur après badge.'],
    [['badge', 'a.png'], 'Il manque une valeur après --volunteer.'],
    [['missions', 'a.csv', '--volunteer', 'lucia'], 'Cette commande ne comprend pas « --volunteer ».'],
  ])('for the arguments %j, and the usage is shown', (args, reason) => {
    const { status, stderr } = run('import.ts', args);
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toBe(reason);
    expect(stderr).toContain('-- badge <PNG');
  });
});
