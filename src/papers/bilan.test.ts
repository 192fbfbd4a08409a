import { describe, expect, test } from 'vitest';
import { bilanDetails, draftBilan } from './bilan.ts';
import { fitted } from './fit.ts';
import { estimatedPages } from './page-estimate.ts';
import { sheetHtml } from './sheet.ts';
import type { PaperSubject } from './subject.ts';
import { busySubject, sampleSources, sampleSubject } from './testing/people.ts';

const richest = bilanDetails[0];
if (!richest) throw new Error('There is no way to draft a bilan.');
const links = { portfolio: undefined };
const draft = (slug: string) => draftBilan(sampleSubject(slug), richest, links);

/** The rows of the table under a heading, cell by cell, without comments. */
function rowsUnder(markdown: string, heading: RegExp): string[][] {
  const section = markdown.split(/^## /m).find((part) => heading.test(part)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .replace(/<!--.*?-->/g, '')
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('Lucia’s bilan', () => {
  const { markdown, leftOut } = draft('lucia');

  test('has every part that the law and the administration ask for, in order', () => {
    expect([...markdown.matchAll(/^#{1,2} (.+)$/gm)].map(([, title]) => title)).toEqual([
      'Bilan nominatif de service civique : Lucia Moreau',
      'Objectifs personnels',
      'Activités menées',
      'Les compétences du référentiel RECTEC ENGAGEMENT',
      'Formations',
      'Projet d’avenir',
      'L’avis de la structure',
      'L’avis de la personne volontaire',
      'Signatures',
    ]);
  });

  test('says that it is a draft and no official form, and cites the law', () => {
    expect(markdown).toMatch(/\*\*Brouillon du 1er\u00a0juin\u00a02025\.\*\* Document de travail/);
    expect(markdown).toContain('ce n’est pas un formulaire officiel');
    expect(markdown).toContain('article L120-1 III');
    expect(markdown).toContain('SDJES (ex-DDCS)');
  });

  test('knows the structure, the approval, the dates, the hours and the domain, and leaves what is sensitive blank', () => {
    const facts = markdown.slice(0, markdown.indexOf('## ')).replace(/<!--.*?-->/g, '');
    for (const fact of [
      'Lucia Moreau',
      'Le Dôme, Caen',
      'EX-014-24-00000',
      'Culture et loisirs',
      '28 heures',
    ])
      expect(facts).toContain(fact);
    expect(facts).toMatch(/\*\*Date de naissance\*\* \| …+ \|/);
    expect(facts).toMatch(/\*\*Adresse\*\* \| …+ \|/);
  });

  test('evaluates the nine competences, each with what the person and the structure say and what shows it', () => {
    const rows = rowsUnder(markdown, /^Les compétences/);
    expect(rows).toHaveLength(9);
    expect(rows.find(([name]) => name === 'Construire son parcours')?.slice(1, 3)).toEqual([
      '1 → 3 sur 4',
      '4 sur 4',
    ]);
    for (const [name, , , shown] of rows) expect(shown, name).toMatch(/Badges? : .+\(niveau \d, /);
  });

  test('tells each mission with its days and what it became, in order', () => {
    const rows = rowsUnder(markdown, /^Activités/);
    expect(rows[0]?.[1]).toBe('**Accueillir et orienter le public**');
    expect(rows.map(([, title]) => title)).toContain('**Épauler la programmation**');
    expect(rows.find(([, title]) => title === '**Des sciences en classe**')?.[2]?.replace(/\s+/g, ' ')).toBe(
      'Onze séances sur le son, dont deux déroulés repris par d’autres. Badge : Médiation scientifique (31 janv. 2025)',
    );
  });

  test('has the trainings, the projet d’avenir and three signatures', () => {
    expect(markdown).toContain('- Formation civique et citoyenne, le 12\u00a0décembre\u00a02024, 2 jours');
    expect(markdown).toContain('Premiers secours (PSC1)');
    // What came of it takes the place of what was looked for.
    expect(markdown).toContain('Lucia coordonne les projets');
    expect(markdown).not.toContain('Recherche un poste');
    expect(draft('nathan').markdown).toContain('Recherche une formation en fabrication numérique');
    expect(rowsUnder(markdown, /^Signatures/)).toEqual([
      ['Lucia Moreau', 'Élise Marchand', expect.stringMatching(/^Le Dôme\. Nom et fonction : …+$/)],
      ['Date et signature :', 'Date et signature :', 'Date et signature :'],
    ]);
  });

  test('leaves nothing out where it has all the room', () => expect(leftOut).toEqual([]));
});

describe.each(['lucia', 'nathan', 'maxime'])('every sentence of the bilan of %s', (slug) => {
  const { markdown } = draft(slug);
  const said = [...markdown.matchAll(/([^|<>\n*]+?)\*{0,2} <!-- (\S+):(\d+) -->/g)].map(
    ([, text = '', file = '', line = '']) => ({ text: text.trim(), file, line: Number(line) }),
  );

  test('names a file and a line where its words stand', () => {
    expect(said.length).toBeGreaterThan(20);
    for (const { text, file, line } of said) {
      const source = sampleSources.get(file);
      expect(source, file).toBeDefined();
      const there =
        source
          ?.split('\n')
          .slice(line - 1, line + 12)
          .join(' ') ?? '';
      // A title of the catalogue stands with the date of its award; a full name is made of two fields.
      const words = text
        .replace(/^Badges? : |^; /, '')
        .split(/[\s,.;()]+/)
        .filter((word) => word.length > 5);
      const found = words.filter((word) => there.includes(word));
      if (!/awards\//.test(file) && words.length > 2)
        expect(found.length, `${file}:${line} ${text}`).toBeGreaterThan(0);
    }
  });
});

describe('a person with thirty badges', () => {
  const subject = busySubject(30, 5);
  const fit = fitted(bilanDetails, (detail) => draftBilan(subject, detail, links), estimatedPages);

  test('keeps the best evidence of each competence, and lists what it left out', async () => {
    const { markdown, leftOut, pages } = await fit;
    expect(pages).toBeLessThanOrEqual(2);
    const rows = rowsUnder(markdown, /^Les compétences/);
    for (const [name, , , shown] of rows) expect(shown, name).toMatch(/niveau [34]/);
    expect(leftOut.length).toBeGreaterThan(50);
    const list = markdown.slice(markdown.lastIndexOf('<!--'));
    for (const one of leftOut) expect(list).toContain(`- ${one.replaceAll('--', '- -')}`);
  });

  test('is told whole or listed: no badge is lost', async () => {
    const { markdown } = await fit;
    for (const { slug, data } of subject.content.badges.values())
      if (slug.startsWith('badge-numero')) expect(markdown, slug).toContain(data.title);
  });
});

test('words that are missing are asked for, not passed over', () => {
  const subject = sampleSubject('nathan');
  const { profile } = subject.person;
  const { future, ...data } = profile.data;
  const bare = { ...profile, data: { ...data, trainings: [] } };
  const { markdown } = draftBilan(
    { ...subject, person: { ...subject.person, profile: bare } },
    richest,
    links,
  );
  expect(markdown).toContain('*À écrire par la structure, dans review.md.*');
  expect(markdown).toContain('## Formations\n\n*À compléter : trainings, dans profile.md.*');
  expect(markdown).toContain('## Projet d’avenir\n\n*À compléter : future, dans profile.md.*');
});

test('what is still to be written is told, and nothing where all is', () => {
  expect(draft('lucia').missing).toEqual([]);
  expect(draft('nathan').missing).toEqual([
    'l’avis et les niveaux de la structure (review.md)',
    'le « J’en suis là » du départ (positioning/exit.md)',
  ]);
  const subject = sampleSubject('lucia');
  const { review } = subject.person;
  if (!review) throw new Error('Lucia has no review.');
  const levels = review.data.levels.slice(0, 7);
  const person = { ...subject.person, review: { ...review, data: { ...review.data, levels } } };
  expect(draftBilan({ ...subject, person }, richest, links).missing).toEqual([
    '2 niveaux de la structure (review.md)',
  ]);
});

test('a declared badge is no evidence, whatever competence it names', () => {
  const subject = sampleSubject('lucia');
  const badges = new Map(
    [...subject.content.badges].map(([slug, badge]) => [
      slug,
      slug === 'mediation-scientifique' ? { ...badge, data: { ...badge.data, declared: true } } : badge,
    ]),
  );
  const { markdown } = draftBilan({ ...subject, content: { ...subject.content, badges } }, richest, links);
  for (const [name, , , shown] of rowsUnder(markdown, /^Les compétences/))
    expect(shown, name).not.toContain('Médiation scientifique');
});

test('an attested badge that supports no competence and tells no act is told all the same', () => {
  const subject = sampleSubject('lucia');
  const award = subject.person.awards.get('turfu-festival');
  const badge = subject.content.badges.get('turfu-festival');
  if (award?.kind !== 'award' || !badge) throw new Error('Lucia has no such badge.');
  const { summary, ...data } = award.data;
  const changed: PaperSubject = {
    ...subject,
    content: {
      ...subject.content,
      badges: new Map([
        ...subject.content.badges,
        ['turfu-festival', { ...badge, data: { ...badge.data, competences: [] } }],
      ]),
    },
    person: {
      ...subject.person,
      awards: new Map([...subject.person.awards, ['turfu-festival', { ...award, data }]]),
    },
  };
  for (const detail of bilanDetails) {
    const { markdown, leftOut } = draftBilan(changed, detail, links);
    expect(
      markdown.includes('**Turfu Festival**') || leftOut.some((one) => one.includes('Turfu Festival')),
    ).toBe(true);
  }
});

describe('what an author writes cannot reach beyond its own section', () => {
  test.each([
    ['a fence left open', 'Un avis.\n\n```\ncode'],
    ['a longer fence left open', '~~~~\ncode\n~~~'],
    ['a title', 'Un avis.\n# Titre\n\n## Autre'],
    ['a title under signs', 'Un titre\n===\n\nAutre\n---\n\nFin.'],
    ['a comment left open', 'Un avis.\n\n<!-- oublié'],
    ['a table at its end', '| a | b |\n|---|---|\n| 1 | 2 |'],
  ])('%s', (_title, body) => {
    const subject = sampleSubject('lucia');
    const { review } = subject.person;
    if (!review) throw new Error('Lucia has no review.');
    const person = { ...subject.person, review: { ...review, body } };
    const { markdown } = draftBilan({ ...subject, person }, richest, links);
    const html = sheetHtml({ markdown, locale: 'fr' });
    const titles = [...html.matchAll(/<h([12])>(.*?)<\/h\1>/g)].map(([, rank, title]) => `${rank} ${title}`);
    expect(titles).toHaveLength(9);
    expect(titles.at(-1)).toBe('2 Signatures');
    expect(html).toContain('class="to-fill"');
  });
});

test('what an author writes cannot break the tables', () => {
  const subject = sampleSubject('lucia');
  const [first, ...rest] = subject.person.missions;
  if (!first) throw new Error('Lucia has no mission.');
  const outcome = 'Un | deux `trois` <!-- quatre --> *cinq*\n# six';
  const missions = [{ ...first, data: { ...first.data, outcome } }, ...rest];
  const { markdown } = draftBilan({ ...subject, person: { ...subject.person, missions } }, richest, links);
  const [row] = markdown.split('\n').filter((line) => line.includes('Un \\| deux'));
  expect(row).toContain('Un \\| deux \\`trois\\` \\<!-- quatre --\\> \\*cinq\\* # six');
});
