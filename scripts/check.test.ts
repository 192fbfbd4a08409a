/** `npm run check` as it is run, on copies of the sample. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '..');
const sample = join(project, 'content');
const content = mkdtempSync(join(tmpdir(), 'jalon-check-'));
afterAll(() => rmSync(content, { recursive: true }));

/** Runs the command on `content`; its answer in paragraphs, the last of which sums up. */
function check() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', 'check.ts')], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NO_COLOR: '1', JALON_CONTENT: content },
  });
  expect(stderr).toBe('');
  return { status, paragraphs: stdout.trim().split('\n\n') };
}

interface Mistake {
  readonly file: string;
  /** The line as the sample has it, without its indent, and as it is mistaken; empty where it is taken away. */
  readonly before: string;
  readonly after: string;
  readonly code: string;
  /** The line that must be shown, where it is not the mistaken one itself. */
  readonly shown?: string;
  /** What the words must say. */
  readonly says: readonly string[];
}

const mistakes: readonly Mistake[] = [
  {
    file: 'badges/decoupe-laser.md',
    before: 'icon: crosshair',
    after: 'image: laser.png',
    code: 'not-square',
    says: ['« laser.png » n’est pas carrée : 400 sur 300 points', 'Recadrez-la'],
  },
  {
    file: 'badges/ecoute.md',
    before: 'title: Écoute',
    after: 'title: Écoute 👂',
    code: 'missing-glyph',
    says: ['ce signe du titre : `👂`', 'autrement'],
  },
  {
    file: 'missions/fablab-ouvert.md',
    before: 'contact: fablab@example.org',
    after: 'contact: FabLab : deuxième étage',
    code: 'yaml-colon',
    says: ['deux-points', '`contact: "FabLab : deuxième étage"`'],
  },
  {
    file: 'missions/lettre-du-mois.md',
    before: 'kind: secondary',
    after: 'kind: secondaire',
    code: 'unknown-value',
    says: ['« secondaire »', 'Vouliez-vous écrire `secondary` ?', '`main`'],
  },
  {
    file: 'pathways/low-tech.md',
    before: '- low-tech-decouvrir',
    after: '- { badge: low-tech-decouvrir, requires: [low-tech-pratiquer] }',
    code: 'pathway-cycle',
    says: ['low-tech-decouvrir → low-tech-pratiquer → low-tech-decouvrir', 'Retirez'],
  },
  {
    file: 'pathways/parcours-service-civique.md',
    before: '- equipe-du-dome',
    after: '- equipe-du-dom',
    code: 'unknown-badge',
    says: ['« equipe-du-dom » n’existe pas', 'Vouliez-vous écrire `equipe-du-dome` ?', 'Noms possibles'],
  },
  {
    file: 'volunteers/lucia/awards/accueil-du-public.md',
    before: 'date: 2024-10-31',
    after: 'date: 31/10/2024',
    code: 'bad-day',
    says: ['« 31/10/2024 »', '`2024-10-31`', 'Ce champ : le jour où le badge a été obtenu.'],
  },
  {
    file: 'volunteers/maxime/awards/creer-un-badge.md',
    before:
      'alt: Dessin. Une table ronde vue de dessus, avec un bol, une roue, une clé, et des étiquettes partout.',
    after: '',
    code: 'missing-alt',
    shown: 'file: table-des-objets.png',
    says: ['« table-des-objets.png » n’a pas de description', '`alt: …`'],
  },
  {
    file: 'volunteers/maxime/profile.md',
    before: 'paper: Dossier de Maxime, bureau du réseau, classeur vert',
    after: '',
    code: 'missing-field',
    shown: 'consent:',
    says: ['`paper` dans `consent`', 'Ajoutez une ligne', 'Ce champ : où est rangé le papier signé.'],
  },
  {
    file: 'volunteers/nathan/profile.md',
    before: 'weeklyHours: 26',
    after: 'weeklyHour: 26',
    code: 'unknown-field',
    says: ['`weeklyHour` n’existe pas', 'Vouliez-vous écrire `weeklyHours` ?'],
  },
];

/** Puts one mistake into the copy, and gives the line (from 1) that must be told. */
function mistake({ file, before, after, shown }: Mistake): number {
  const lines = readFileSync(join(content, file), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.trim() === before);
  expect(at, `${file} has the line “${before}”`).toBeGreaterThan(0);
  const indent = lines[at]?.slice(0, lines[at].indexOf(before)) ?? '';
  lines.splice(at, 1, ...(after ? [indent + after] : []));
  writeFileSync(join(content, file), lines.join('\n'));
  return lines.findIndex((line) => line.trim() === (shown ?? after)) + 1;
}

it('tells ten different mistakes in one run, each on its line and in words, and nothing once they are mended', async () => {
  cpSync(sample, content, { recursive: true });
  mkdirSync(join(content, 'badges/files'), { recursive: true });
  const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: '#b8431a' } });
  await picture.png().toFile(join(content, 'badges/files/laser.png'));
  const lines = mistakes.map(mistake);

  const { status, paragraphs } = check();
  expect(status).toBe(1);
  expect(paragraphs).toHaveLength(11);
  expect(paragraphs.at(-1)).toBe('✗ 10 erreurs.');
  expect(new Set(mistakes.map(({ code }) => code)).size).toBe(10);
  for (const [index, { file, code, after, shown, says }] of mistakes.entries()) {
    const paragraph = paragraphs[index] ?? '';
    expect(paragraph.split('\n')[0]).toMatch(
      new RegExp(`/${RegExp.escape(`${file}:${lines[index]}:`)}\\d+ {2}erreur {2}${code}$`),
    );
    expect(paragraph, 'the code frame shows the line').toContain(shown ?? after);
    const words = paragraph.replace(/[\u00a0\u202f]/g, ' ');
    for (const part of says) expect(words).toContain(part);
  }

  cpSync(sample, content, { recursive: true });
  expect(check()).toEqual({ status: 0, paragraphs: ['✓ Aucune erreur.'] });
});
