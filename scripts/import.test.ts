/** `npm run import` and then `npm run check` as they are run, on a copy of the sample. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '..');
const catalogue = join(project, 'src/authoring/import-missions/fixtures/catalogue.csv');
const folder = mkdtempSync(join(tmpdir(), 'jalon-import-'));
const content = join(folder, 'content');

beforeAll(() => cpSync(join(project, 'content'), content, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', script), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NO_COLOR: '1', JALON_CONTENT: content, ...env },
  });
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  return { status, stdout: plain(stdout), stderr: plain(stderr) };
}

const importing = (file: string, ...options: string[]) => run('import.ts', ['missions', file, ...options]);

/** The text of every mission, by the name of its file. */
function missions(): Record<string, string> {
  const names = readdirSync(join(content, 'missions')).sort();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(content, 'missions', name), 'utf8')]),
  );
}

/** A catalogue of these bytes. */
function file(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

// The tests below follow one another, as a structure's first import does.

it('a trial shows the files, and writes none', () => {
  const before = missions();
  const { status, stdout } = importing(catalogue, '--dry-run');
  expect(status).toBe(0);
  expect(stdout).toContain('missions/ecrire-un-article.md\n  │ ---\n  │ title: Écrire un article\n');
  expect(stdout).toContain('Serait écrit : 5 missions');
  expect(stdout.trim().split('\n').at(-1)).toBe('Essai : rien n’a été écrit.');
  expect(missions()).toEqual(before);
});

it('an import writes every mission, says what has no field, and leaves the others alone', () => {
  const before = missions();
  const { status, stdout, stderr } = importing(catalogue);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('5 missions lues dans ');
  expect(stdout).toContain(
    '  Ligne 11, colonne « Badges »\n    Aucun badge ne s’appelle « Impression 4D ». Ce nom reste dans le texte. Vouliez-vous dire « Impression 3D » ?\n',
  );
  expect(stdout).toContain('Écrit : 5 missions\n');
  const after = missions();
  expect(Object.keys(after).length).toBe(Object.keys(before).length + 5);
  expect(after).toMatchObject(before);
});

it('what was imported passes the check, which sees that two missions have one title', () => {
  const { status, stdout, stderr } = run('check.ts');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.match(/[a-z-]+\.md:\d+:\d+ {2}.*/g)).toEqual([
    'ecrire-un-article.md:2:8  à vérifier  title-twice',
  ]);
  expect(stdout).toMatch(/✓ Aucune erreur, 1 à vérifier\.\n$/);
});

it('the same import again changes nothing', () => {
  const before = missions();
  const { status, stdout } = importing(catalogue);
  expect(status).toBe(0);
  expect(stdout).toContain('Inchangé : 5 missions');
  expect(stdout).not.toContain('Écrit');
  expect(missions()).toEqual(before);
});

it('a file that was edited since is left, with what differs, until it is to be replaced', () => {
  const edited = join(content, 'missions/ecrire-un-article.md');
  const imported = readFileSync(edited, 'utf8');
  writeFileSync(edited, imported.replace('period: Toute l’année', 'period: En mai'));
  const before = missions();

  const first = importing(catalogue);
  expect(first.status).toBe(0);
  expect(first.stdout).toContain('Inchangé : 4 missions');
  expect(first.stdout).toContain('Laissé comme avant, car le fichier dit autre chose : 1 mission\n');
  expect(first.stdout).toContain(
    '    period : « En mai » dans le fichier, « Toute l’année » dans le catalogue\n',
  );
  expect(first.stdout).toContain(`npm run import -- missions ${catalogue} --replace`);
  expect(missions()).toEqual(before);

  expect(importing(catalogue, '--replace').stdout).toContain('Remplacé : 1 mission\n');
  expect(missions()).toEqual({ ...before, 'ecrire-un-article.md': imported });
});

describe('nothing is written', () => {
  it.each([
    ['a file that is not there', () => join(folder, 'absent.csv'), 'n’existe pas'],
    ['a folder', () => content, 'est un dossier'],
    ['a compressed folder', () => file('a.zip', Uint8Array.from([0x50, 0x4b, 3, 4])), 'dossier compressé'],
    ['a picture', () => join(content, 'volunteers/lucia/files/carte-des-bruits.png'), 'n’est pas un tableau'],
    ['a table without titles', () => file('b.csv', 'Public,Lieu\na,b\n'), '« Public », « Lieu »'],
    ['a table without rows', () => file('c.csv', 'Nom,Lieu\n'), 'aucune mission'],
    ['a quotation mark left open', () => file('d.csv', 'Nom,Lieu\n"a,b\n'), 'à la ligne 2'],
    ['an empty file', () => file('e.csv', ''), 'est vide'],
  ])('from %s, and the reason is said', (_, given, reason) => {
    const before = missions();
    const { status, stdout, stderr } = importing(given());
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Rien n’a été écrit\./);
    expect(stderr).toContain(reason);
    expect(missions()).toEqual(before);
  });

  it('where the content folder is missing', () => {
    const { status, stderr } = run('import.ts', ['missions', catalogue], {
      JALON_CONTENT: join(folder, 'rien'),
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Le dossier de contenu');
  });

  it.each([
    [[], 'Il manque une valeur après import.'],
    [['missions'], 'Il manque une valeur après missions.'],
    [['persons', 'a.csv'], 'Cette commande ne comprend pas « persons ».'],
  ])('for the arguments %j, and the usage is shown', (args, reason) => {
    const { status, stderr } = run('import.ts', args);
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toBe(reason);
    expect(stderr).toContain('npm run import -- missions');
  });
});

it('a catalogue of an older spreadsheet is read with its semicolons and its accents', () => {
  const written = file(
    'f.csv',
    Uint8Array.from(Buffer.from('Nom;Lieu\r\nDécouper à la scie;Forêt\r\n', 'latin1')),
  );
  const { status, stdout } = importing(written);
  expect(status).toBe(0);
  expect(stdout).toContain('Vérifiez les accents');
  expect(missions()['decouper-a-la-scie.md']).toContain('place: Forêt\n');
});

it('a name with a space in it need not be quoted', () => {
  const [start, end] = file('Missions 0a1b_all.csv', 'Nom\nTrier les vis\n').split(' ');
  expect(run('import.ts', ['missions', start ?? '', end ?? '']).status).toBe(0);
  expect(missions()).toHaveProperty(['trier-les-vis.md']);
});

it('speaks English on an English site', () => {
  writeFileSync(
    join(content, 'issuer.md'),
    readFileSync(join(content, 'issuer.md'), 'utf8').replace('language: fr', 'language: en'),
  );
  expect(importing(file('g.csv', 'Name,Audience\nSort the wood,Families\n')).stdout).toContain(
    '  Line 1, column “Audience”\n    No field of a mission matches it. Its value stays in the text, under “Other information”.\n',
  );
});
