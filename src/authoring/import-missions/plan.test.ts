import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainName } from '../../locales/plain-name.ts';
import { bodyLimit } from '../checks/bodies.ts';
import { markdownProblems, plainText } from '../markdown/markdown.ts';
import { ofKind, readContent } from '../read.ts';
import { type Mission, mission } from '../schemas/mission.ts';
import { select, textsIn } from '../select.ts';
import { parseFrontMatter } from '../yaml/front-matter.ts';
import { columnsOf } from './columns.ts';
import { withoutPages } from './items.ts';
import { type Plan, planImport } from './plan.ts';
import { readTable, type Table } from './table.ts';
import { hostile } from './testing/hostile.ts';

const content = readContent(join(import.meta.dirname, '../../../content'));
const notion = tableOf(readFileSync(join(import.meta.dirname, 'fixtures/catalogue.csv')));

function tableOf(bytes: Uint8Array): Table {
  const table = readTable(bytes);
  if ('problem' in table) throw new Error(table.problem.code);
  return table;
}

/** The plan for a table of cells, the first row of which are the headings. */
function planOf(cells: readonly (readonly string[])[], files: Readonly<Record<string, string>> = {}): Plan {
  const csv = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  return plan(tableOf(new TextEncoder().encode(csv)), files);
}

function plan(table: Table, files: Readonly<Record<string, string>> = {}): Plan {
  const there = Object.keys(files).map((file) => ({
    kind: 'mission' as const,
    file,
    slug: file.slice('missions/'.length, -'.md'.length),
    named: true,
    volunteer: undefined,
    frontMatter: undefined,
    entry: undefined,
  }));
  const sources = new Map([...content.sources, ...Object.entries(files)]);
  return planImport({ table, files: [...content.files, ...there], sources, locale: 'fr' });
}

/** The files of a plan, as a content that has them. */
const carriedOut = ({ missions }: Plan) => Object.fromEntries(missions.map(({ file, text }) => [file, text]));

/** A planned file as it is read again; fails where anything is wrong in it. */
function read(text: string): { data: Mission; body: string } {
  const { frontMatter, diagnostics } = parseFrontMatter('mission.md', text);
  expect(diagnostics).toEqual([]);
  expect(markdownProblems(frontMatter?.body ?? '')).toEqual([]);
  return { data: mission.parse(frontMatter?.data), body: frontMatter?.body ?? '' };
}

/** All the words that a file says, those of the badges and competences that it names included. */
function wordsOf(text: string): string {
  const { data, body } = read(text);
  const titles = ofKind(content.files, 'badge')
    .filter(({ slug }) => data.badges.includes(slug))
    .map(({ entry }) => entry?.data.title ?? '');
  const competences = data.competences.flatMap(({ competence, level }) => [
    ...ofKind(content.files, 'framework')
      .flatMap(({ frontMatter }) => select(frontMatter?.data, 'competences.*'))
      .flatMap(({ value }) => {
        const texts = textsIn(value).map((one) => one.value);
        return texts[0] === competence ? texts : [];
      }),
    ...(level === undefined ? [] : [`niveau ${level}`, `N${level}`]),
  ]);
  const kind = { main: 'mission principale', secondary: 'mission secondaire, au choix' }[data.kind];
  const fields = textsIn(data).map(({ value }) => value);
  return [...fields, ...titles, ...competences, kind, plainText(body)].map(plainName).join(' | ');
}

describe('a catalogue of Notion', () => {
  const first = plan(notion);

  test('is imported without loss: every part of every cell is in its mission’s file', () => {
    const columns = columnsOf(notion.headings);
    let parts = 0;
    for (const [index, { cells }] of notion.rows.entries()) {
      const words = wordsOf(first.missions[index]?.text ?? '');
      for (const { index: at, heading, field } of columns) {
        const cell = cells[at] ?? '';
        const texts = field === 'badges' || field === 'competences' ? withoutPages(cell).text : cell;
        for (const part of texts.split(/[\n,;()]| (?=N\d)/).map(plainName)) {
          expect(words, `${heading}: ${part}`).toContain(part);
          parts++;
        }
        if (cell !== '' && field === undefined) expect(words).toContain(plainName(heading));
      }
    }
    expect(parts).toBeGreaterThan(70);
  });

  test('gives files that look written by hand', () => {
    expect(first.missions.map(({ file }) => file)).toEqual([
      'missions/tenir-l-atelier-reparation-le-samedi.md',
      'missions/presenter-les-malles-scientifiques.md',
      'missions/ecrire-un-article.md',
      'missions/ecrire-un-article-2.md',
      'missions/ranger-la-materiautheque.md',
    ]);
    expect(first.missions[0]?.text).toBe(`---
title: Tenir l’atelier « réparation », le samedi
description: Aider les habitants à réparer leurs objets, plutôt qu’à les jeter.
kind: secondary
place: FabLab
period: De janvier à juin, le samedi
domain: Low-tech, Fabrication
badges: [esprit-recup, ecoute]
competences:
  - { competence: publics, level: 3 }
  - { competence: collectif }
contact: fablab@example.org
---

Vous accueillez, vous ouvrez, vous cherchez la panne.

- tournevis et fer à souder fournis
- pas besoin de savoir souder

Un café est offert : on parle beaucoup, et c’est le but.

## Autres informations

- Public : Habitants, familles
- Ouvert aux mineurs : Yes
- Volontaires : Nathan (<https://www.notion.so/Nathan-12ab34cd>)
- Créé le : 14 septembre 2025 10:32
`);
  });

  test('says what has no field, with its line and its column', () => {
    expect(
      first.notes.map(({ code, line, column, data }) => [line, column, code, data['found'] ?? data['count']]),
    ).toEqual([
      [1, 'Badges', 'page-addresses', 3],
      [1, 'Public', 'unknown-column', 3],
      [1, 'Ouvert aux mineurs', 'unknown-column', 4],
      [1, 'Volontaires', 'unknown-column', 1],
      [1, 'Créé le', 'unknown-column', 4],
      [8, 'Résumé', 'no-description', undefined],
      [8, 'Lieu', 'several-lines', undefined],
      [8, 'Compétences', 'unknown-competence', 'rectec inconnu'],
      [8, 'Contact', 'no-email', 'Yann, poste 12'],
      [11, 'Badges', 'unknown-badge', 'Impression 4D'],
      [11, 'Contact', 'email-within', 'Yann <communication@example.org>'],
      [15, 'Nom', 'same-title', undefined],
      [15, 'Type', 'unknown-kind', 'À définir'],
      [17, 'Nom', 'no-title', undefined],
      [17, 'Compétences', 'unknown-level', 'Oral (9)'],
    ]);
  });

  test('imported again changes nothing', () => {
    expect(first.missions.map(({ state }) => state)).toEqual(Array(5).fill('new'));
    const again = plan(notion, carriedOut(first));
    expect(again.missions.map(({ state }) => state)).toEqual(Array(5).fill('same'));
    expect(carriedOut(again)).toEqual(carriedOut(first));
  });
});

test('the missions of the sample, written by hand, come back byte for byte from a catalogue of them', () => {
  const badges = new Map(ofKind(content.files, 'badge').map(({ slug, entry }) => [slug, entry?.data.title]));
  const missions = [...(content.content?.missions.values() ?? [])];
  const rows = missions.map(({ data, body }) => [
    data.title,
    data.description,
    data.kind === 'main' ? 'Principale' : 'Secondaire',
    ...[data.place ?? '', data.period ?? '', data.months.join(', '), data.domain ?? ''],
    data.badges.map((slug) => badges.get(slug)).join(', '),
    data.competences.map(({ competence, level }) => `${competence} (${level})`).join(', '),
    data.contact ?? '',
    body,
  ]);
  const plan = planOf([
    [
      ...['Titre', 'Résumé', 'Type', 'Lieu', 'Période', 'Mois', 'Domaine', 'Badges', 'Compétences'],
      ...['Contact', 'Description'],
    ],
    ...rows,
  ]);
  expect(plan.notes).toEqual([]);
  expect(missions.length).toBeGreaterThan(10);
  expect(plan.missions.map(({ file, text, state }) => [file, text, state])).toEqual(
    missions.map(({ file }) => [file, content.sources.get(file), 'same']),
  );
});

const headings = ['Nom', 'Type', 'Résumé', 'Description', 'Lieu', 'Période', 'Domaine', 'Badges'];
const all = [...headings, 'Mois', 'Compétences', 'Contact', 'Public'];

describe.each(all)('whatever a text of the column « %s » means elsewhere', (column) => {
  test.each(hostile)('%j is kept, and the file is sound', (text) => {
    const row = all.map((heading) => (heading === column ? text : heading === 'Nom' ? 'Tri' : ''));
    const { missions, problems } = planOf([all, row]);
    expect(problems).toEqual([]);
    const { data, body } = read(missions[0]?.text ?? '');
    const said = [data.title, data.description, data.place, data.period, data.domain, plainText(body)];
    const bare = (one = '') => one.replace(/\s+/g, ' ').trim();
    expect(said.some((one) => bare(one).includes(bare(text)))).toBe(true);
  });
});

test.each(hostile)('a column called %j keeps its heading, and the file is sound', (heading) => {
  const { missions } = planOf([
    ['Nom', heading],
    ['Tri', 'valeur'],
  ]);
  const { body } = read(missions[0]?.text ?? '');
  const name = heading.replace(/\s+/g, ' ').trim();
  expect(plainText(body)).toBe(`Autres informations ${name} : valeur`);
});

describe('a file that is there already', () => {
  const rows = [
    ['Nom', 'Type', 'Description', 'Lieu', 'Compétences', 'Texte'],
    ['Tri', 'principale', 'On trie.', 'Caen', 'oral (2)', 'Du bois.'],
  ];
  const file = (fields: string, body: string) => ({ 'missions/tri.md': `---\n${fields}\n---\n${body}\n` });
  const same = "title: 'Tri'\nkind: main\ndescription: On trie.\nplace: Caen";

  test('is the same where only its layout differs', () => {
    const files = file(`${same}\ncompetences: [{competence: oral, level: 2}]`, '\n\nDu bois.\n');
    expect(planOf(rows, files).missions).toMatchObject([{ state: 'same', differences: [] }]);
  });

  test('is told apart by the fields that differ, before and after', () => {
    const files = file(same.replace('Caen', 'Ifs'), 'Du fer.');
    expect(planOf(rows, files).missions).toMatchObject([
      {
        state: 'different',
        differences: [
          { field: 'place', before: 'Ifs', after: 'Caen' },
          { field: 'competences', after: 'oral 2' },
          { field: 'text' },
        ],
      },
    ]);
  });

  test('is different as a whole where it cannot be read', () => {
    expect(planOf(rows, file('title: [', '')).missions).toMatchObject([
      { state: 'different', differences: [{ field: 'file' }] },
    ]);
  });
});

describe('nothing is imported, and all the reasons are told', () => {
  test.each([
    [
      [['Public', 'Lieu']],
      [
        { code: 'no-title-column', data: { found: ['Public', 'Lieu'] } },
        { code: 'no-row', data: {} },
      ],
    ],
    [
      [
        ['Nom', 'Texte'],
        ['a', 'b'.repeat(bodyLimit + 1)],
        ['c', 'd'],
        ['e', 'f'.repeat(bodyLimit + 2)],
      ],
      [
        { code: 'text-too-long', data: { line: 2, length: bodyLimit + 1, maximum: bodyLimit } },
        { code: 'text-too-long', data: { line: 4, length: bodyLimit + 2, maximum: bodyLimit } },
      ],
    ],
  ])('case %#', (cells, problems) => {
    expect(planOf(cells).problems).toEqual(problems);
  });
});

test('a competence of another framework names it', () => {
  const other = content.files.map((file) =>
    file.kind === 'framework' ? { ...file, slug: 'autre-cadre' } : file,
  );
  const table = tableOf(new TextEncoder().encode('Nom,Compétences\nTri,oral (2)\n'));
  const { missions } = planImport({ table, files: other, sources: content.sources, locale: 'fr' });
  expect(missions[0]?.text).toContain('  - { framework: autre-cadre, competence: oral, level: 2 }\n');
});

test('an English site keeps what has no field under an English heading', () => {
  const table = tableOf(new TextEncoder().encode('Name,Audience,\nSort,Families,x\n'));
  const { missions } = planImport({ table, files: content.files, sources: content.sources, locale: 'en' });
  expect(read(missions[0]?.text ?? '').body).toBe(
    '## Other information\n\n- Audience: Families\n- Column 3: x',
  );
});
