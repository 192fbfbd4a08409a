import { describe, expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { EntryRow } from './entry-row.ts';
import { Names } from './names.ts';
import { readMission } from './read-mission.ts';

const badges = new Names<string>();
badges.add('ecoute', ['ecoute', 'Écoute']);
badges.add('creer-reparer', ['creer-reparer', 'Créer, réparer']);
badges.add('tri-un', ['tri-un', 'Tri']);
badges.add('tri-deux', ['tri-deux', 'Tri']);
const competences = new Names<{ framework: string; competence: string; levels: number }>();
const add = (framework: string, competence: string, ...names: string[]) =>
  competences.add({ framework, competence, levels: 4 }, [competence, ...names]);
add('rectec-engagement', 'oral', 'Communiquer à l’oral');
add('rectec-engagement', 'publics', 'Accompagner les publics dans le cadre de sa mission', 'Publics');
add('autre-cadre', 'machines', 'Régler les machines');
add('autre-cadre', 'oral', 'Communiquer à l’oral');

/** The mission of a row with a title, a kind and a description, and what the cells given say instead. */
function read(cells: Readonly<Record<string, string>>) {
  const all = { Nom: 'Tri', Type: 'main', Description: 'On trie.', ...cells };
  const row = new EntryRow(columnsOf(Object.keys(all)), { line: 7, cells: Object.values(all) });
  const { data, texts, kept } = readMission(row, { badges, competences, untitled: 'Sans titre' });
  const notes = row.notes.map(({ code, line, column, data }) => ({ code, line, column, ...data }));
  return { data, texts, kept: kept.map(({ heading, text }) => `${heading} = ${text}`), notes };
}

/** A note about the row, as the tables below write it. */
const note = (code: string, column: string, data: object = {}) => ({ code, line: 7, column, ...data });
const long = 'Mot '.repeat(150).trim();

describe('what a column holds becomes its field, and nothing is to be said', () => {
  test.each<[string, string, object]>([
    ['Type', 'Mission principale', { kind: 'main' }],
    ['Type', 'PRINCIPALE', { kind: 'main' }],
    ['Type', 'secondary', { kind: 'secondary' }],
    ['Type', 'Missions secondaires', { kind: 'secondary' }],
    ['Type', 'Au choix', { kind: 'secondary' }],
    ['Type', 'Principale (https://www.notion.so/P-0a)', { kind: 'main' }],
    ['Lieu', 'FabLab (https://www.notion.so/F-0a)', { place: 'FabLab' }],
    ['Lieu', '(https://www.notion.so/F-0a)', { place: '(https://www.notion.so/F-0a)' }],
    ['Période', '12 mars 2026 → 14 mars 2026', { period: '12 mars 2026 → 14 mars 2026' }],
    ['Mois', 'novembre, Décembre; janv.', { months: [11, 12, 1] }],
    ['Mois', '2, 03, 2', { months: [2, 3] }],
    ['Months', 'August\nSept', { months: [8, 9] }],
    ['Domaine', 'Médiation, Sciences', { domain: 'Médiation, Sciences' }],
    ['Badges', 'ecoute', { badges: ['ecoute'] }],
    ['Badges', 'ÉCOUTE, ecoute', { badges: ['ecoute'] }],
    ['Badges', 'Créer, réparer, Écoute', { badges: ['creer-reparer', 'ecoute'] }],
    ['Compétences', 'oral', { competences: [{ framework: 'rectec-engagement', competence: 'oral' }] }],
    ...['(3)', 'niveau 3', '- Niveau 3', 'N3', ', niveau 3', ': 3', '3/4', '(niv. 3)', '– level 3'].map(
      (level): [string, string, object] => [
        'Compétences',
        `Communiquer à l'oral ${level}`,
        { competences: [{ framework: 'rectec-engagement', competence: 'oral', level: 3 }] },
      ],
    ),
    [
      'Compétences',
      'publics\nRégler les machines (1)',
      {
        competences: [
          { framework: 'rectec-engagement', competence: 'publics' },
          { framework: 'autre-cadre', competence: 'machines', level: 1 },
        ],
      },
    ],
    ['Contact', 'fablab@example.org', { contact: 'fablab@example.org' }],
  ])('%s: %j', (column, cell, expected) => {
    const { data, kept, notes } = read({ [column]: cell });
    expect(data).toMatchObject(expected);
    expect({ kept, notes }).toEqual({ kept: [], notes: [] });
  });
});

test('a tick box may say whether a mission is a main one', () => {
  const kind = (box: string) => {
    const row = new EntryRow(columnsOf(['Nom', 'Mission principale', 'Description']), {
      line: 2,
      cells: ['a', box, 'b'],
    });
    return readMission(row, { badges, competences, untitled: '' }).data.kind;
  };
  expect([kind('Yes'), kind('No')]).toEqual(['main', 'secondary']);
});

describe('what is no field stays as text, and is said', () => {
  test.each<[string, string, object, string[], object[]]>([
    ['Public', 'Familles', {}, ['Public = Familles'], []],
    ['Type', '', { kind: 'secondary' }, [], [note('no-kind', 'Type')]],
    [
      'Mois',
      'mai, 13, toute l’année, jui',
      { months: [5] },
      ['Mois = mai, 13, toute l’année, jui'],
      [note('unknown-month', 'Mois', { found: '13, toute l’année, jui' })],
    ],
    [
      'Type',
      'À voir',
      { kind: 'secondary' },
      ['Type = À voir'],
      [note('unknown-kind', 'Type', { found: 'À voir' })],
    ],
    [
      'Type',
      'Principale, Sciences',
      { kind: 'main' },
      ['Type = Sciences'],
      [note('unknown-kind', 'Type', { found: 'Sciences', kind: 'main' })],
    ],
    [
      'Type',
      'Principale, Secondaire',
      { kind: 'secondary' },
      ['Type = Principale, Secondaire'],
      [note('unknown-kind', 'Type', { found: 'Principale, Secondaire' })],
    ],
    [
      'Lieu',
      'FabLab\nétage 2',
      { place: undefined },
      ['Lieu = FabLab\nétage 2'],
      [note('several-lines', 'Lieu', { field: 'place' })],
    ],
    [
      'Période',
      long,
      { period: undefined },
      [`Période = ${long}`],
      [note('line-too-long', 'Période', { field: 'period', length: 599, maximum: 160 })],
    ],
    [
      'Badges',
      'Écoute, Ecoutte (https://www.notion.so/E-0a)',
      { badges: ['ecoute'] },
      ['Badges = Ecoutte (https://www.notion.so/E-0a)'],
      [note('unknown-badge', 'Badges', { found: 'Ecoutte', nearest: 'ecoute' })],
    ],
    [
      'Badges',
      'Tri',
      { badges: [] },
      ['Badges = Tri'],
      [note('ambiguous-name', 'Badges', { found: 'Tri', known: ['tri-un', 'tri-deux'] })],
    ],
    [
      'Compétences',
      'Voler (2), oral',
      { competences: [{ framework: 'rectec-engagement', competence: 'oral' }] },
      ['Compétences = Voler (2)'],
      [note('unknown-competence', 'Compétences', { found: 'Voler (2)' })],
    ],
    [
      'Compétences',
      'oral (5)',
      { competences: [{ framework: 'rectec-engagement', competence: 'oral' }] },
      ['Compétences = oral (5)'],
      [note('unknown-level', 'Compétences', { found: 'oral (5)', level: 5, maximum: 4 })],
    ],
    [
      'Compétences',
      'oral (1), oral (2), oral (1)',
      { competences: [{ framework: 'rectec-engagement', competence: 'oral', level: 1 }] },
      ['Compétences = oral (2)'],
      [note('competence-twice', 'Compétences', { found: 'oral (2)' })],
    ],
    [
      'Contact',
      'Yann, poste 12',
      { contact: undefined },
      ['Contact = Yann, poste 12'],
      [note('no-email', 'Contact', { found: 'Yann, poste 12' })],
    ],
    [
      'Contact',
      'Yann <yann@example.org>',
      { contact: 'yann@example.org' },
      ['Contact = Yann <yann@example.org>'],
      [note('email-within', 'Contact', { found: 'Yann <yann@example.org>', email: 'yann@example.org' })],
    ],
    ['Nom', '', { title: 'On trie' }, [], [note('no-title', 'Nom', { title: 'On trie' })]],
    [
      'Nom',
      long,
      { title: `${'Mot '.repeat(40).trim()}…` },
      [`Nom = ${long}`],
      [note('title-too-long', 'Nom', { length: 599, maximum: 160 })],
    ],
  ])('%s: %j', (column, cell, expected, kept, notes) => {
    const mission = read({ [column]: cell });
    expect({ ...mission.data, ...expected }).toEqual(mission.data);
    expect(mission.kept).toEqual(kept);
    expect(mission.notes).toEqual(notes);
  });
});

describe('a mission always has a description', () => {
  test.each<[string, Record<string, string>, string, string[], object[]]>([
    ['its own', { Description: 'a: b' }, 'a: b', [], []],
    ['its summary, before its text', { Résumé: 'a', Description: 'b\n\nc' }, 'a', ['b\n\nc'], []],
    [
      'the first sentence of its text',
      { Description: '', Texte: 'Un. Deux.' },
      'Un.',
      ['Un. Deux.'],
      [note('no-description', 'Description', { from: 'text' })],
    ],
    [
      'else its title',
      { Description: '' },
      'Tri',
      [],
      [note('no-description', 'Description', { from: 'title' })],
    ],
    [
      'the first sentence of one that has several lines',
      { Description: 'Un. Deux.\nTrois.' },
      'Un.',
      ['Un. Deux.\nTrois.'],
      [note('description-lines', 'Description')],
    ],
    [
      'the first sentence of one that is too long, before another text',
      { Description: `Un. ${long}`, Texte: 'Deux.' },
      'Un.',
      [`Un. ${long}`, 'Deux.'],
      [note('description-too-long', 'Description', { length: 603, maximum: 400 })],
    ],
  ])('%s', (_, cells, description, texts, notes) => {
    const mission = read(cells);
    expect(mission.data.description).toBe(description);
    expect(mission.texts).toEqual(texts);
    expect(mission.notes).toEqual(notes);
  });
});

test('a row with nothing to make a title of gets one that says so', () => {
  expect(read({ Nom: '', Description: '', Lieu: 'Caen' }).data).toMatchObject({
    title: 'Sans titre',
    description: 'Sans titre',
  });
});
