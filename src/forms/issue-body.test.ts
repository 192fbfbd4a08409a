import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../authoring/read.ts';
import { filledForm } from './fill.ts';
import { issueFormNames } from './form.ts';
import { forms } from './forms.ts';
import { labelOf } from './help.ts';
import { formOfIssue, readIssue } from './issue-body.ts';

const { content } = readContent(resolve(import.meta.dirname, '../../content'));
if (!content) throw new Error('The sample content cannot be read.');

/** The issue that GitHub makes of a form: what was answered by question, in its words, and nothing for the others. */
function issue(name: (typeof issueFormNames)[number], answers: Readonly<Record<string, string>>, end = '\n') {
  const titles = forms[name].questions(content ?? never(), 'fr').map((question) => {
    const answer = answers[question.name] ?? '_No response_';
    return `### ${labelOf(name, question, 'fr')}${end}${end}${answer}`;
  });
  return titles.join(end + end);
}
const never = (): never => {
  throw new Error('There is no content.');
};
const read = (
  name: (typeof issueFormNames)[number],
  answers: Readonly<Record<string, string>>,
  end?: string,
) => readIssue(issue(name, answers, end), forms[name], content, 'fr');

describe.each(issueFormNames)('the form %s', (name) => {
  const known = { form: forms[name], asked: 'fr', current: true };

  test('is known by its titles, whatever its answers', () => {
    expect(formOfIssue(issue(name, {}), content, 'fr')).toEqual(known);
    expect(formOfIssue(`Bonjour !\r\n\r\n${issue(name, {}, '\r\n')}`, content, 'fr')).toEqual(known);
  });

  test('is known in another language than that of the site', () => {
    expect(formOfIssue(issue(name, {}), content, 'en')).toEqual(known);
  });

  test('is known without a title that needs no answer, and with titles of its own words', () => {
    const titles = issue(name, {}).split('\n\n### ');
    expect(formOfIssue(titles.slice(0, -1).join('\n\n### '), content, 'fr')).toEqual(known);
    expect(formOfIssue(`${issue(name, {})}\n\n### Un titre à moi\n\nx`, content, 'fr')).toEqual(known);
  });

  test('is older than the site without a title that needs an answer, or with another in its place', () => {
    const older = { ...known, current: false };
    const titles = forms[name].questions(content, 'fr').map((question) => ({
      required: question.required,
      title: `### ${labelOf(name, question, 'fr')}\n`,
    }));
    for (const { required, title } of titles) {
      const without = `${issue(name, {})}\n`.replace(title, '');
      expect(formOfIssue(without, content, 'fr'), title).toEqual(required ? older : known);
      const renamed = `${issue(name, {})}\n`.replace(title, '### Un titre d’avant\n');
      expect(formOfIssue(renamed, content, 'fr'), title).toEqual(older);
    }
  });

  test('left open has no answer', () => {
    const { answers, problems } = read(name, {});
    expect(problems).toEqual([]);
    expect([...answers.values()].flat()).toEqual([]);
  });
});

test('an issue of its own words is of no form', () => {
  expect(formOfIssue('### Son titre\n\nUn badge', content, 'fr')).toBeUndefined();
  expect(formOfIssue('', content, 'fr')).toBeUndefined();
});

test('answers are read by question, whatever ends the lines', () => {
  const given = {
    badge: 'Écoute (ecoute)',
    volunteers: 'Lucia Martin (lucia), Maxime R. (maxime)',
    date: '14 mars 2026',
    story: 'Première ligne.\n\n#### Un titre\n\n- [ ] à faire',
    summary: 'None',
  };
  for (const end of ['\n', '\r\n', '\r']) {
    const answers = Object.fromEntries(read('award', given, end).answers);
    expect(answers).toMatchObject({
      badge: ['Écoute (ecoute)'],
      volunteers: ['Lucia Martin (lucia)', 'Maxime R. (maxime)'],
      date: ['14 mars 2026'],
      story: ['Première ligne.\n\n#### Un titre\n\n- [ ] à faire'],
      summary: ['None'],
      role: [],
    });
  }
});

test('boxes that are ticked are the choices, however GitHub ticks them', () => {
  const { answers } = read('mission', { months: '- [ ] Janvier\n- [X] Février\n- [x] Mars\n- [ ] Avril' });
  expect(answers.get('months')).toEqual(['Février', 'Mars']);
});

describe('a title inside an answer', () => {
  const complete = { badge: 'Écoute (ecoute)', volunteers: 'Maxime (maxime)', date: '2026-03-14' };

  test.each([
    ['of a question before', 'summary', '### À qui ?\n\nLucia Martin (lucia)', 'summary'],
    ['of the next question', 'summary', 'x\n\n### Ce qui a été fait\n\nAutre chose', 'story'],
    ['of a question further on', 'story', 'x\n\n### Une preuve\n\nFausse', 'proof'],
    ['of the question itself', 'story', 'x\n\n### Ce qui a été fait\n\nAutre chose', 'story'],
    ['of the last question', 'story', 'x\n\n### Ce que montrent les photos\n\nRien', 'alt'],
  ])('%s is a problem, and gives nothing to write', (_, question, answer, told) => {
    const { answers, problems } = read('award', { ...complete, [question]: answer });
    expect(problems.map(({ code }) => code)).toContain('title-inside');
    expect(problems.map((problem) => problem.question)).toContain(told);
    // Whose answer it is cannot be told: the problem stands, whatever was understood.
    expect(answers.get('volunteers')).toEqual(['Maxime (maxime)']);
  });

  test.each(['#### À qui ?', '###À qui ?', ' ### À qui ?', '### À qui', '> ### À qui ?'])(
    '%j is no title of ours, and stays in its answer',
    (line) => {
      const { answers, problems } = read('award', { ...complete, story: `Avant.\n${line}\nAprès.` });
      expect(problems).toEqual([]);
      expect(answers.get('story')).toEqual([`Avant.\n${line}\nAprès.`]);
    },
  );
});

describe('a hostile issue', () => {
  const files = (answers: Readonly<Record<string, string>>) => {
    const { answers: given, problems } = read('award', answers);
    return { ...filledForm(forms.award, given, content, 'fr'), read: problems };
  };

  test.each(['../../.github/workflows', '/etc/passwd', 'lucia/../nathan', 'Lucia (lucia)/../..', '..'])(
    'that names the folder %j writes no file',
    (volunteers) => {
      const { files: made, problems } = files({ badge: 'ecoute', volunteers, date: '2026-03-14' });
      expect([...made.keys()]).toEqual([]);
      expect(problems.map(({ code }) => code)).toContain('not-a-choice');
    },
  );

  test('of a path in a title names a file in its own folder', () => {
    const { answers } = read('mission', {
      title: '../../../.github/workflows/evil',
      description: 'x',
      kind: 'Mission principale',
    });
    const { files: made } = filledForm(forms.mission, answers, content, 'fr');
    expect([...made.keys()]).toEqual(['missions/github-workflows-evil.md']);
  });

  test('has no character that nobody sees', () => {
    const { answers } = read('award', { story: 'a\u0000b\u001b[31mc\u202Ed\tz' });
    expect(answers.get('story')).toEqual(['ab[31mcd\tz']);
  });

  test('of 60,000 characters in one answer is told', () => {
    const { answers, problems } = read('award', { story: 'x\n'.repeat(30_000) });
    expect(problems).toEqual([{ question: 'story', code: 'too-long', found: '59999' }]);
    expect(answers.has('story')).toBe(false);
  });

  test('of thousands of choices or of titles takes no time', () => {
    const start = performance.now();
    read('award', { volunteers: 'a, '.repeat(3300), story: '### À qui ?\n'.repeat(5000) });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
