/** `npm run new` as it is run, on a copy of the sample: by options, and in a terminal. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'jalon-new-'));
const content = join(folder, 'content');

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(project, 'content'), content, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const env = { PATH: process.env['PATH'], NO_COLOR: '1', JALON_CONTENT: content };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
    env,
  });
  return { status, stdout: plain(stdout), stderr: plain(stderr) };
}

const volunteer = ['volunteer', ...['--starts', '2026-01-05', '--ends', '2026-08-31', '--mission', 'jardin']];

/** Every file of the content. */
const files = () => readdirSync(content, { recursive: true, encoding: 'utf8' }).sort();

const award = [
  ...[
    'award',
    '--badge',
    'relais-des-volontaires',
    '--date',
    '14 mars 2025',
    '--assessor',
    'Camille Exemple',
  ],
  ...['--story', 'J’ai passé le relais à deux personnes, carnet en main.'],
];

describe('by options alone', { timeout: 60_000 }, () => {
  test('a badge is given to two people at once, and the check is shown with what to do next', () => {
    const before = files();
    const { status, stdout, stderr } = run(...award, '--volunteers', 'lucia,maxime');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const made = ['lucia', 'maxime'].map((who) => `volunteers/${who}/awards/relais-des-volontaires.md`);
    expect(files().filter((file) => !before.includes(file))).toEqual(made);
    for (const file of made) expect(stdout).toContain(`content/${file}\n`);
    expect(stdout).toContain('Ce qu’en dit la vérification :\n');
    expect(stdout).toContain('✓ Aucune erreur, 1 à vérifier.\n');
    expect(stdout.trim().split('\n').at(-1)).toBe('Relisez ce fichier, puis voyez la page : npm start');
    expect(readFileSync(join(content, made[0] ?? ''), 'utf8')).toContain(
      '# Le jour où le badge a été obtenu.\ndate: 2025-03-14\n',
    );
  });

  test('a trial shows the whole file, and writes none', () => {
    const before = files();
    const { status, stdout } = run(...award, '--volunteers', 'lucia', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('  │ # Le jour où le badge a été obtenu.\n  │ date: 2025-03-14\n');
    expect(stdout.trim().split('\n').at(-1)).toBe('Essai : rien n’a été écrit.');
    expect(files()).toEqual(before);
  });

  test.each<[title: string, args: string[], said: string[]]>([
    [
      'all that is missing',
      ['award'],
      [
        '  « Quel badge ? » : il manque une réponse. (--badge)',
        '  « À qui ? » : il manque une réponse. (--volunteers)',
        '  « Quel jour ? » : il manque une réponse. (--date)',
      ],
    ],
    [
      'all that is wrong, with what to write instead',
      [...award.slice(0, 3), '--volunteers', 'lucie', '--date', 'hier'],
      [
        '  « À qui ? » : « lucie » n’est pas dans la liste. Vouliez-vous dire « lucia » ? (--volunteers)',
        '  « Quel jour ? » : « hier » n’est pas une date. Écrivez l’année, le mois, le jour : 2026-03-14. (--date)',
      ],
    ],
    [
      'a file that is there for one of them, and then none is written',
      [
        ...award.map((one) => (one === 'relais-des-volontaires' ? 'ecoute' : one)),
        '--volunteers',
        'nathan,lucia',
      ],
      [
        '  « À qui ? » : le fichier volunteers/lucia/awards/ecoute.md existe déjà. Modifiez-le plutôt. (--volunteers)',
      ],
    ],
    [
      'a picture that is not there',
      [...award, '--volunteers', 'lucia', '--pictures', '/nulle/part.jpg', '--alt', 'Un carnet'],
      ['  Il n’y a pas de photo à « /nulle/part.jpg ». (--pictures)'],
    ],
    [
      'a first name that somebody has, without a last name',
      [...volunteer, '--first-name', 'Lucia', '--adult', 'true'],
      [
        '  « Son nom » : une autre personne a, ou avait, le prénom « Lucia ». Écrivez aussi le nom, ou son initiale. (--last-name)',
      ],
    ],
    [
      'a guardian of an adult',
      [...volunteer, '--first-name', 'Zoé', '--adult', 'true', '--guardian', 'Une parente'],
      [
        '  « Parent ou responsable légal » : la personne a 18 ans, et « Une parente » ne vaut que pour une personne mineure. Effacez cette réponse, ou corrigez l’âge. (--guardian)',
      ],
    ],
  ])('%s is told at once', (_title, args, said) => {
    const before = files();
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(['Rien n’a été écrit :', ...said, ''].join('\n'));
    expect(files()).toEqual(before);
  });

  test('a file that is there and cannot be read is told, and left as it is', () => {
    const file = join(content, 'volunteers/lucia/awards/relais-des-volontaires.md');
    writeFileSync(file, 'date:\n');
    const { status, stderr } = run(...award, '--volunteers', 'lucia');
    expect(status).toBe(1);
    expect(stderr).toContain('volunteers/lucia/awards/relais-des-volontaires.md existe déjà.');
    expect(readFileSync(file, 'utf8')).toBe('date:\n');
  });

  test('an error that a new file brings to another one is shown with it', () => {
    const other = join(content, 'volunteers/lucia/awards/ecoute.md');
    const text = readFileSync(other, 'utf8');
    writeFileSync(other, text.replace('---\n', '---\nformerly: [relais-des-volontaires]\n'));
    const { status, stdout } = run(...award, '--volunteers', 'lucia');
    expect(status).toBe(1);
    expect(stdout).toContain('volunteers/lucia/awards/ecoute.md:2');
    expect(stdout).toContain('former-name-present');
  });

  test('a picture is kept upright, smaller, and without where it was taken', async () => {
    const taken = sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#27a' } });
    const original = join(folder, 'Photo du Carnet.jpg');
    const exif = { IFD0: { Make: 'Un appareil' }, IFD3: { GPSLatitude: '49/1 11/1 0/1' } };
    await taken.withMetadata({ orientation: 6, exif }).jpeg().toFile(original);
    const { status } = run(
      ...award,
      '--volunteers',
      'lucia,maxime',
      '--pictures',
      original,
      '--alt',
      'Un carnet',
    );
    expect(status).toBe(0);
    for (const who of ['lucia', 'maxime']) {
      const kept = await sharp(join(content, `volunteers/${who}/files/photo-du-carnet.jpg`)).metadata();
      expect([kept.width, kept.height]).toEqual([800, 1600]);
      expect([kept.exif, kept.orientation]).toEqual([undefined, undefined]);
    }
  });

  test('a form that does not exist, or an option that it does not have, is named', () => {
    expect(run('medaille')).toMatchObject({ status: 2 });
    const { status, stderr } = run('award', '--badges', 'ecoute');
    expect(status).toBe(2);
    expect(stderr).toContain('Cette commande ne comprend pas « --badges ».');
  });

  test('a form shows its options', () => {
    const { status, stdout } = run('award', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run new -- award ');
    expect(stdout).toContain('\n  --badge          Quel badge ? (obligatoire)\n');
  });

  test('content that cannot be read is not added to', () => {
    writeFileSync(join(content, 'issuer.md'), 'name: sans tirets\n');
    const { status, stderr } = run(...award, '--volunteers', 'lucia');
    expect(status).toBe(1);
    expect(stderr).toContain('le fichier issuer.md ne peut pas être lu');
  });
});

describe('the consent to sign', { timeout: 60_000 }, () => {
  const papers = join(folder, 'papers');

  test('is printed with a new person, whose page nothing publishes yet', () => {
    const days = ['--starts', '5 janvier 2026', '--ends', '31/08/2026'];
    const who = ['--first-name', 'Zoé', '--last-name', 'Exemple', '--adult', 'false', '--mission', 'jardin'];
    const { status, stdout, stderr } = run('volunteer', ...who, ...days, '--out', papers);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(content, 'volunteers/zoe/profile.md'), 'utf8')).toContain(
      '\nstarts: 2026-01-05\n',
    );
    expect(readFileSync(join(papers, 'zoe/consent.html'), 'utf8')).toContain('Parent ou responsable légal');
    expect(stdout).toContain('L’accord à imprimer et à faire signer :\n');
    expect(stdout).toContain('zoe/consent.html\n');
  });

  test('is printed alone, and a name that nobody has is told with the nearest', () => {
    expect(run('consent', 'nathan', '--out', papers)).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(papers, 'nathan/consent.html'))).toBe(true);
    const { status, stderr } = run('consent', 'nathant', '--out', papers);
    expect(status).toBe(1);
    expect(stderr).toContain('Vouliez-vous dire « nathan » ?');
  });

  test('is never printed where it would be published', () => {
    expect(run('consent', 'nathan', '--out', 'public')).toMatchObject({ status: 2 });
  });
});

const enter = '\r';
const tab = '\t';
const escapeKey = '\x1b';

/** Runs the command in a terminal of its own, and types: each key once the words that it waits for are shown. */
/** How long one may wait for the words before a key, in milliseconds. */
const patience = 30_000;
const pseudoTerminal = '/usr/bin/script';
async function typed(args: string[], keys: readonly (readonly [awaited: string, key: string])[]) {
  const command = ['stty cols 100 rows 50;', process.execPath, 'scripts/new.ts', ...args].join(' ');
  const child = spawn(pseudoTerminal, ['-qec', command, '/dev/null'], {
    cwd: project,
    env: { ...env, TERM: 'xterm' },
  });
  let shown = '';
  let from = 0;
  const waiting = [...keys];
  child.stdout.on('data', (chunk: Buffer) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that move the cursor.
    shown += plain(chunk.toString()).replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '');
    const [awaited, key] = waiting[0] ?? [];
    if (awaited === undefined || key === undefined || !shown.slice(from).includes(awaited)) return;
    from = shown.length;
    waiting.shift();
    child.stdin.write(key);
  });
  const stuck = setTimeout(() => child.kill(), patience);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  clearTimeout(stuck);
  return { status, shown, left: waiting.length };
}

describe.skipIf(!existsSync(pseudoTerminal))('in a terminal', { timeout: 2 * patience }, () => {
  test('a badge is given by answering, a wrong day is told where it is typed, and the keys are in French', async () => {
    const { status, shown, left } = await typed(
      ['award', '--badge', 'relais-des-volontaires', '--story=Fait.'],
      [
        ['Chercher', 'maxi'],
        ['Chercher maxi', tab],
        ['◼ Maxime', enter],
        ['Quel jour ?', 'hier'],
        ['hier', enter],
        ['« hier » n’est pas une date', '\x7f\x7f\x7f\x7f14 mars 2025'],
        ['2025', enter],
        ['Un fait concret', enter],
        ['Qui l’a vu ?', 'Camille'],
        ['Camille', enter],
        ['Sa fonction', enter],
        ['Une preuve', enter],
        ['Des photos', enter],
        ['█', enter],
        ['Écrire ?', enter],
      ],
    );
    expect({ status, left }, shown).toEqual({ status: 0, left: 0 });
    expect(shown).not.toMatch(/Search|navigate|confirm|select|match|submit|Yes|No matches/);
    const made = join(content, 'volunteers/maxime/awards/relais-des-volontaires.md');
    expect(readFileSync(made, 'utf8')).toContain('\ndate: 2025-03-14\n');
    expect(readFileSync(made, 'utf8')).toContain('\nassessor: { name: Camille }\n');
    expect(shown).toContain('✓ Aucune erreur.');
  });

  test.each([
    ['Escape', escapeKey],
    ['Ctrl-C', '\x03'],
  ])('%s stops, and nothing is written', async (_name, key) => {
    const before = files();
    const { status, shown } = await typed(
      ['meeting'],
      [
        ['Avec qui ?', enter],
        ['Quel jour ?', key],
      ],
    );
    expect(status).toBe(0);
    expect(shown.trim().split('\n').at(-1)).toBe('Arrêté : rien n’a été écrit.');
    expect(files()).toEqual(before);
  });

  test('saying no in the end writes nothing, and questions without a meaning are not asked', async () => {
    const before = files();
    const options = [
      '--first-name',
      'Zoe',
      '--starts',
      '2026-01-05',
      '--ends',
      '2026-08-31',
      '--mission',
      'jardin',
    ];
    const passed = ['--place=Caen', '--tutor=Camille', '--last-name=Exemple', '--visibility=unlisted'];
    const { shown, left } = await typed(
      [
        'volunteer',
        ...options,
        ...passed,
        '--credentials=none',
        '--pathways=parcours-service-civique',
        '--text=Bonjour',
      ],
      [
        ['A-t-elle 18 ans ?', enter],
        ['Jour de l’accord signé', enter],
        ['Écrire ?', 'n'],
      ],
    );
    expect(left, shown).toBe(0);
    expect(shown).not.toMatch(/Où est rangé|Parent ou responsable/);
    expect(shown.trim().split('\n').at(-1)).toBe('Arrêté : rien n’a été écrit.');
    expect(files()).toEqual(before);
  });
});
