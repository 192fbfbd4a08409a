/** The tutor prepares a bilan from nothing but the sample's files, edits it, and the administration reads the PDF. */
import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser } from './support/browser.ts';
import { command, type Ran } from './support/command.ts';
import { contentCopy } from './support/content-copy.ts';
import { removeAfterAll } from './support/files.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

const rolesIn = (node: Node): string[] => [
  ...(node.role ? [node.role] : []),
  ...(node.children ?? []).flatMap(rolesIn),
];

/** The words of a page in the order in which a screen reader meets them. */
async function wordsOf(pdf: Pdf, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
}

const competences = [
  'Mobiliser son engagement',
  'Valoriser l’expérience',
  'Accompagner les publics',
  'Prendre en compte les codes',
  'Communiquer à l’oral',
  'Agir collectivement',
  'Prendre en compte les règlements',
  'S’organiser',
  'Construire son parcours',
];

describe('without a browser', () => {
  let folder: string;
  let ran: Ran;
  beforeAll(async () => {
    folder = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-papers-')));
    ran = await command('review', ['lucia', '--out', folder], { CHROME_PATH: '/nowhere/chromium' });
  }, 60_000);

  test('the papers are written as Markdown and as HTML, and the command says how to print them', async () => {
    expect(ran.status).toBe(0);
    expect(ran.output).toContain('Ouvrez le fichier .html dans un navigateur');
    expect((await readdir(join(folder, 'lucia'))).sort()).toEqual([
      '.drafts.json',
      'bilan.html',
      'bilan.md',
      'integration.html',
      'integration.md',
      'letter-coordination.html',
      'letter-coordination.md',
    ]);
  });

  test('nobody else of the machine may read them', async () => {
    for (const name of await readdir(join(folder, 'lucia')))
      expect((await stat(join(folder, 'lucia', name))).mode & 0o077, name).toBe(0);
  });
});

describe.each([
  ['nobody of that name', ['luciaa'], 'Vouliez-vous dire « lucia » ?'],
  ['no name', [], 'Usage : npm run review'],
  ['a second name', ['lucia', 'nathan'], 'ne comprend pas « nathan »'],
  ['a file that is not there', ['--from', 'papers/rien.md'], 'n’existe pas'],
  ['a file of another kind', ['--from', 'package.json'], 'n’est pas un fichier Markdown'],
])('asked for %s', (_title, args, said) => {
  test('the command says what to write instead, and writes nothing', async () => {
    const folder = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-papers-')));
    const { status, output } = await command('review', [...args, '--out', folder], {
      CHROME_PATH: '/nowhere/chromium',
    });
    expect(status).not.toBe(0);
    expect(output).toContain(said);
    expect(await readdir(folder)).toEqual([]);
  }, 30_000);
});

test('with a mistake in the content, the mistake is told and no paper is written', async () => {
  const content = await contentCopy();
  await content.edit('volunteers/lucia/review.md', 'date: 2025-05-28', 'date: 28 mai 2025');
  const folder = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-papers-')));
  const { status, output } = await command('review', ['lucia', '--out', folder], {
    JALON_CONTENT: content.root,
    CHROME_PATH: '/nowhere/chromium',
  });
  expect(status).toBe(1);
  expect(output).toContain('review.md');
  expect(output).toContain('corrigez d’abord les erreurs');
  expect(await readdir(folder)).toEqual([]);
}, 30_000);

describe.skipIf(noBrowser)('with a browser', () => {
  let folder: string;
  let ran: Ran;
  let bilan: Pdf;
  const file = (name: string) => join(folder, 'lucia', name);
  const open = async (name: string) => getDocumentProxy(new Uint8Array(await readFile(file(name))));

  beforeAll(async () => {
    folder = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-papers-')));
    ran = await command('review', ['lucia', '--out', folder]);
    bilan = await open('bilan.pdf');
  }, 90_000);

  test('the bilan is two pages of A4', async () => {
    expect(ran.status).toBe(0);
    expect(bilan.numPages).toBe(2);
    for (const page of [1, 2]) {
      const [, , width = 0, height = 0] = (await bilan.getPage(page)).view;
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    }
  });

  test('it is tagged, says its language and its title, and has a bookmark for each part', async () => {
    expect(await bilan.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await bilan.getMetadata()).info).toMatchObject({
      Language: 'fr',
      Title: expect.stringMatching(/^Bilan nominatif de service civique\s: Lucia Moreau$/),
    });
    const [title] = (await bilan.getOutline()) ?? [];
    expect(title?.items.map(({ title: part }) => part)).toEqual([
      'Objectifs personnels',
      'Activités menées',
      'Les compétences du référentiel RECTEC ENGAGEMENT',
      'Formations',
      'Projet d’avenir',
      'L’avis de la structure',
      'L’avis de la personne volontaire',
      'Signatures',
    ]);
    const roles = rolesIn((await (await bilan.getPage(1)).getStructTree()) as Node);
    for (const role of ['H1', 'H2', 'L', 'LI', 'Table', 'TR', 'TH', 'TD']) expect(roles).toContain(role);
  });

  test('its words come in the order of reading, and all nine competences are there', async () => {
    const words = `${await wordsOf(bilan, 1)} ${await wordsOf(bilan, 2)}`;
    const order = [
      'Lucia Moreau',
      'Objectifs',
      'Activités',
      ...competences,
      'Formations',
      'Projet d’avenir',
      'Signatures',
    ];
    const places = order.map((one) => words.indexOf(one, words.indexOf('Bilan nominatif')));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places.slice(3, 12)).toEqual(places.slice(3, 12).toSorted((a, b) => a - b));
    expect(words).toContain('sans réserve pour un poste de coordination');
  });

  test('no row is cut between the pages: each competence has its words on one of them', async () => {
    const pages = [await wordsOf(bilan, 1), await wordsOf(bilan, 2)];
    const markdown = await readFile(file('bilan.md'), 'utf8');
    const rows = markdown.split('\n').filter((line) => /^\| .* \| (\d → )?\d sur 4 \|/.test(line));
    expect(rows).toHaveLength(9);
    const plain = (text: string) =>
      text
        .replace(/<!--.*?-->/g, ' ')
        .replace(/[*\\|]/g, ' ')
        .replace(/[\s\u00a0\u202f]+/g, ' ')
        .trim();
    for (const row of rows) {
      const [, name = '', , , shown = ''] = row.split(' | ').join('|').split('|');
      const said = plain(shown.split('*')[0] ?? '');
      const holding = pages.filter((page) => page.replaceAll(' ', '').includes(said.replaceAll(' ', '')));
      expect(holding, name).toHaveLength(1);
    }
  });

  test('it says where each sentence comes from on the screen, and nowhere on paper', async () => {
    expect(await readFile(file('bilan.html'), 'utf8')).toContain('volunteers/lucia/review.md:');
    for (const page of [1, 2]) expect(await wordsOf(bilan, page)).not.toContain('review.md');
  });

  test('the review of the integration and the letter take one page each', async () => {
    const [integration, letter] = [await open('integration.pdf'), await open('letter-coordination.pdf')];
    expect([integration.numPages, letter.numPages]).toEqual([1, 1]);
    const words = await wordsOf(integration, 1);
    for (const badge of ['Turfu Festival', 'Équipe du Dôme', 'Accueil du public'])
      expect(words).toContain(badge);
    expect(words).not.toContain('Médiation scientifique');
    const said = await wordsOf(letter, 1);
    const chosen = ['Soirée publique', 'Atelier participatif', 'Médiation scientifique', 'Projet d’avenir'];
    const places = chosen.map((badge) => said.indexOf(badge, said.indexOf('Ce que j’ai fait')));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('what the tutor edits is printed again, and survives another draft', async () => {
    const edited = (await readFile(file('bilan.md'), 'utf8')).replace(
      'Nous recommandons Lucia sans réserve',
      'Nous recommandons Lucia de tout cœur',
    );
    await writeFile(file('bilan.md'), edited);
    const printed = await command('review', ['--from', file('bilan.md')]);
    expect(printed.status).toBe(0);
    const pdf = await open('bilan.pdf');
    expect(pdf.numPages).toBe(2);
    expect(await wordsOf(pdf, 2)).toContain('de tout cœur');

    const again = await command('review', ['lucia', '--out', folder]);
    expect(again.output).toContain('bilan.md a été modifié à la main : il est gardé');
    expect(await readFile(file('bilan.md'), 'utf8')).toBe(edited);
    expect(await readFile(file('bilan.draft.md'), 'utf8')).toContain('sans réserve');
    expect(await wordsOf(await open('bilan.pdf'), 2)).toContain('de tout cœur');
  }, 60_000);

  test('an edited bilan that grew too long says so', async () => {
    const long = `${await readFile(file('bilan.md'), 'utf8')}\n\n## Annexe\n\n${'Un mot de plus. '.repeat(900)}`;
    await writeFile(file('bilan.md'), long);
    const { status, output } = await command('review', ['--from', file('bilan.md')]);
    expect(status).toBe(0);
    expect(output).toMatch(/bilan\.pdf prend [3-9] pages, pour 2 voulues/);
  }, 60_000);

  describe('on the screen and on paper', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser?.close());

    test('it is black and grey on white', async () => {
      const page = await browser.newPage({ viewport: { width: 800, height: 1100 } });
      await page.emulateMedia({ media: 'print' });
      await page.setContent(await readFile(file('bilan.html'), 'utf8'));
      const { data, info } = await sharp(await page.screenshot({ fullPage: true }))
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      let colours = 0;
      for (let at = 0; at < data.length; at += info.channels) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) colours += 1;
      }
      expect(colours).toBe(0);
      await page.close();
    });

    test('it does not scroll sideways on a phone', async () => {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await page.setContent(await readFile(file('bilan.html'), 'utf8'));
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await page.close();
    });
  });
});

describe('the structure looks at its group', () => {
  test('who stands where, and what is due, without a browser and with figures that tell nobody', async () => {
    const folder = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-papers-')));
    const { status, output } = await command('cohort', ['--out', folder], {
      CHROME_PATH: '/nowhere/chromium',
    });
    expect(status).toBe(0);
    expect(output).toContain('cohort.html');
    const cohort = await readFile(join(folder, 'cohort.md'), 'utf8');
    expect(cohort).toMatch(/\*\*Nathan Bréville\*\* \| en cours, \d+ %, vu le 20\sfévr\.\s2026 \|/);
    expect(cohort).toMatch(/\*\*Lucia Moreau\*\* \| terminée, vu le [^|]+ \| 11 badges attestés/);
    expect(cohort).toMatch(/Maxime Roussel.*écrire le second « J’en suis là »/);
    const figures = await readFile(join(folder, 'figures.md'), 'utf8');
    for (const name of ['Lucia', 'Nathan', 'Maxime']) expect(figures).not.toContain(name);
    expect(figures).toContain('Moins de cinq volontaires sur cette période');
    expect(figures).toContain('Personnes inventées');
  }, 30_000);

  test('a period that ends before it begins is refused', async () => {
    const { status, output } = await command('cohort', ['--since', '2026-06-01', '--until', '2025-01-01']);
    expect(status).toBe(2);
    expect(output).toContain('--since 2026-06-01 --until 2025-01-01');
  }, 30_000);

  test.each(['public', 'public/papiers', 'content', 'dist/x'])(
    'a folder that is published is refused: %s',
    async (out) => {
      for (const [name, ...args] of [['cohort'], ['review', 'lucia']] as const) {
        const { status, output } = await command(name, [...args, '--out', out], {
          CHROME_PATH: '/nowhere/chromium',
        });
        expect(status).toBe(2);
        expect(output).toContain(`--out ${out}`);
      }
    },
    30_000,
  );

  test.each([
    ['--since', '1er septembre'],
    ['--until', '2026-13-01'],
  ])(
    '%s %s is refused',
    async (option, day) => {
      const { status, output } = await command('cohort', [option, day]);
      expect(status).toBe(2);
      expect(output).toContain(day);
    },
    30_000,
  );
});
