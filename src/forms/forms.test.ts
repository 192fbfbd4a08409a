import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { fieldDoc } from '../authoring/kinds.ts';
import { readContent } from '../authoring/read.ts';
import { checkAll } from '../check-all.ts';
import { formWords } from '../locales/forms.ts';
import { readSettings } from '../settings.ts';
import { filledForm } from './fill.ts';
import { type Answers, type FormName, formNames } from './form.ts';
import { forms } from './forms.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-forms-'));
cpSync(resolve(import.meta.dirname, '../../content'), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));
const { content } = readContent(folder);
if (!content) throw new Error('The sample content cannot be read.');

const answers = (given: Readonly<Record<string, string | readonly string[]>>): Answers =>
  new Map(
    Object.entries(given).map(([name, answer]) => [name, typeof answer === 'string' ? [answer] : answer]),
  );

/** Every question answered, as someone in a hurry would. */
const complete: Readonly<Record<FormName, Readonly<Record<string, string | readonly string[]>>>> = {
  award: {
    badge: 'Relais (relais-des-volontaires)',
    volunteers: ['lucia', 'Maxime R. (maxime)'],
    date: '14 mars 2025',
    summary: 'A découpé : trente-deux pièces, sans une erreur.',
    story: 'J’ai préparé les fichiers, puis découpé les pièces avec l’équipe.\n\nEnsuite, j’ai tout rangé.',
    assessor: 'Camille Exemple',
    role: 'responsable du FabLab',
    proof: 'Le carnet',
    proofAddress: 'https://example.org/carnet',
    pictures: ['decoupe-1.jpg', 'decoupe-2.jpg'],
    alt: 'Des pièces de bois rangées par taille',
  },
  badge: {
    title: 'Jardin partagé',
    description: 'Fait vivre un jardin avec les gens du quartier.',
    criteria:
      '- J’ai semé avec cinq personnes.\n2. J’ai tenu le carnet du jardin.\n\nJ’ai invité le quartier.',
    category: 'savoir-faire',
    posture: '3',
    competences: ['rectec-engagement/collectif'],
    icon: 'plant',
    coCreators: 'Les volontaires du jardin',
  },
  mission: {
    title: 'Jardin du mercredi',
    description: 'Semer, arroser et accueillir au jardin.',
    kind: 'secondary',
    text: 'Chaque mercredi, on ouvre le jardin.',
    place: 'Caen',
    period: 'Le mercredi, de mars à juin',
    months: ['Mars', '4', '5', '6'],
    domain: 'médiation',
    badges: ['ecoute'],
    contact: 'jardin@example.org',
  },
  volunteer: {
    firstName: 'Zoé',
    lastName: 'Exemple',
    adult: 'false',
    starts: '05/01/2026',
    ends: '2026-08-31',
    mission: 'jardin partagé',
    place: 'Caen',
    tutor: 'Camille Exemple',
    pathways: ['parcours-service-civique'],
    visibility: 'unlisted',
    credentials: 'none',
    consentDate: '2026-01-05',
    consentPaper: 'Dossier de Zoé',
    consentEnds: '2028-01-05',
    guardian: 'Une parente',
    guardianDate: '2026-01-04',
    guardianPaper: 'Dossier de Zoé',
    text: 'J’aime les jardins.',
  },
  positioning: {
    volunteer: 'maxime',
    moment: 'entry',
    date: '2024-11-10',
    savoirs: 'Je connais les plantes.\nJe connais le quartier.',
    savoirFaire: 'Je sais semer.',
    savoirEtre: 'Je suis patient.',
    'level rectec-engagement oral': '2',
    objectives: 'Parler devant un groupe',
    text: 'J’arrive.',
  },
  'volunteer-mission': {
    volunteer: 'maxime',
    mission: 'signaletique-laser',
    from: '5 janvier 2025',
    to: '2025-03-31',
    badge: 'ecoute',
    outcome: 'Quatre ateliers animés.',
    text: 'J’ai animé quatre ateliers.',
  },
  meeting: {
    volunteer: 'maxime',
    date: '2025-02-03',
    kind: 'Point d’étape',
    with: 'Maxime\nCamille Exemple',
    text: 'On a parlé de la suite.',
    decisions: 'Préparer un atelier seul.',
    next: 'Se revoir en mars.',
  },
  endorsement: {
    volunteer: 'maxime',
    by: 'Camille Exemple',
    role: 'responsable de l’accueil',
    organisation: 'Association d’exemple',
    date: '2025-03-10',
    badge: 'relais-des-volontaires',
    text: 'Maxime a tenu l’atelier avec patience, du début à la fin.',
  },
  review: {
    volunteer: 'nathan',
    date: '2025-03-10',
    author: 'Camille Exemple',
    'level rectec-engagement oral': '3',
    text: 'Nathan prend sa place dans l’équipe.',
  },
  letter: {
    volunteer: 'lucia',
    for: 'Une formation',
    to: 'Centre de formation d’exemple',
    subject: 'Entrer en formation',
    date: '2025-05-10',
    badges: ['ecoute'],
    text: 'Je souhaite entrer en formation.',
  },
};

/** What is in the way of these answers in the sample. */
const inTheWay: Readonly<Partial<Record<FormName, string>>> = {
  positioning: 'volunteers/maxime/positioning/entry.md',
};

describe.each(formNames)('the form %s', (name) => {
  describe.each(['fr', 'en'] as const)('in %s', (locale) => {
    const questions = forms[name].questions(content, locale);
    const texts = formWords[locale].forms[name];

    test('has words for each of its questions, no two alike, and no others', () => {
      const labels = questions.map((question) => question.label ?? texts.questions[question.name]?.label);
      expect(labels.filter((label) => !label)).toEqual([]);
      expect(new Set(labels).size).toBe(labels.length);
      const asked = new Set(questions.map((question) => question.name));
      expect(Object.keys(texts.questions).filter((question) => !asked.has(question))).toEqual([]);
    });

    test('has something to choose wherever one chooses, no two alike', () => {
      for (const { type, choices = [] } of questions) {
        if (type !== 'choice' && type !== 'choices') expect(choices).toEqual([]);
        else expect(new Set(choices.map(({ label }) => label)).size).toBeGreaterThan(1);
        expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
      }
    });

    test('has the documentation of every field that it names', () => {
      for (const { field } of questions) if (field) expect(fieldDoc(field.kind, field.path)).toBeDefined();
    });

    test('without any answer says all that is missing, and makes no file', () => {
      const { files, problems } = filledForm(forms[name], new Map(), content, locale);
      const required = questions.filter((question) => question.required);
      expect(problems).toEqual(required.map((question) => ({ question: question.name, code: 'missing' })));
      expect(required.length).toBeGreaterThan(0);
      expect(files.size).toBe(0);
    });
  });

  test('filled in whole, makes files that the check accepts', async () => {
    const file = inTheWay[name];
    if (file) rmSync(join(folder, file));
    const there = readContent(folder).content;
    if (!there) throw new Error('The sample content cannot be read.');
    const { files, pictures, problems } = filledForm(forms[name], answers(complete[name]), there, 'fr');
    expect(problems).toEqual([]);
    expect(files.size).toBe(name === 'award' ? 2 : 1);
    const picture = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer();
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const { file } of pictures) writeFileSync(join(folder, file), picture);
    const settings = { ...readSettings({ JALON_CONTENT: folder }), now: new Date('2026-06-15T12:00:00Z') };
    const { diagnostics } = await checkAll(settings);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { files: read } = readContent(folder);
    for (const path of files.keys()) expect(read.find((one) => one.file === path)?.entry).toBeDefined();
  });
});
