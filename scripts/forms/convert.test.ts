import { resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/authoring/read.ts';
import { forms } from '../../src/forms/forms.ts';
import { labelOf } from '../../src/forms/help.ts';
import { formWords } from '../../src/locales/forms.ts';
import { convertIssue } from './convert.ts';

const { content } = readContent(resolve(import.meta.dirname, '../../content'));
if (!content) throw new Error('The sample content cannot be read.');
const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#b8431a' } })
  .jpeg()
  .toBuffer();
const dropped = (index: number) => `![](https://github.com/user-attachments/assets/${index})`;
const drop = (count: number) => Array.from({ length: count }, (_, index) => dropped(index)).join('\n');

/** What becomes of an award with these pictures, where each is what `picture` is. */
async function converted(pictures: string, picture: Uint8Array | null = photo, more = {}) {
  const answers: Readonly<Record<string, string>> = {
    badge: 'Impression 3D (impression-3d)',
    volunteers: 'Lucia Moreau (lucia), Maxime Roussel (maxime)',
    date: '2025-03-14',
    alt: 'Des pièces',
    pictures,
    ...more,
  };
  const body = forms.award
    .questions(content ?? never(), 'fr')
    .map(
      (question) => `### ${labelOf('award', question, 'fr')}\n\n${answers[question.name] ?? '_No response_'}`,
    )
    .join('\n\n');
  let asked = 0;
  const result = await convertIssue(
    { form: forms.award, asked: 'fr' },
    {
      content: content ?? never(),
      locale: 'fr',
      issue: 7,
      body,
      html: async () => '',
      token: undefined,
      fetch: async () => {
        asked++;
        return picture ? new Response(new Uint8Array(picture)) : new Response(null, { status: 404 });
      },
    },
  );
  return { ...result, asked, codes: result.problems.map(({ code }) => code) };
}
const never = (): never => {
  throw new Error('There is no content.');
};

test('each picture is fetched once and goes to each person, under the name of the form', async () => {
  const { files, asked, problems } = await converted(drop(2));
  expect(problems).toEqual([]);
  expect(asked).toBe(2);
  expect([...files.keys()]).toEqual(
    ['lucia', 'maxime']
      .map((who) => `volunteers/${who}/awards/impression-3d.md`)
      .concat(
        ['lucia', 'maxime'].flatMap((who) => [1, 2].map((n) => `volunteers/${who}/files/photo-7-${n}.jpg`)),
      ),
  );
  expect(files.get('volunteers/lucia/awards/impression-3d.md')).toContain('file: photo-7-2.jpg');
});

describe('pictures that make no file', () => {
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

  test.each([
    ['seven of them', drop(7), photo, 'picture-many', 0],
    ['one of another site', `${drop(1)} ![](https://example.org/a.jpg)`, photo, 'picture-elsewhere', 0],
    ['an HEIC', drop(1), heic, 'picture-heic', 1],
    ['a text', drop(1), Buffer.from('text'), 'picture-kind', 1],
    ['one of 16 MB', drop(1), Buffer.alloc(16 * 1024 * 1024), 'picture-heavy', 1],
    ['one that GitHub does not give', drop(1), null, 'picture-lost', 1],
  ] as const)('%s: told in words, with nothing written', async (_, pictures, picture, code, fetches) => {
    const { files, codes, problems, asked } = await converted(pictures, picture);
    expect([codes, asked, files.size]).toEqual([[code], fetches, 0]);
    for (const locale of ['fr', 'en'] as const)
      for (const problem of problems)
        for (const sentence of formWords[locale].problem[problem.code]('Photos', problem).split(/[.?] /))
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(24);
  });

  test('without what they show are told', async () => {
    expect((await converted(drop(1), photo, { alt: '_No response_' })).codes).toEqual(['missing']);
  });
});

test('answers to a form of another language make the same file, in the language of the site', async () => {
  const given = {
    fr: { kind: 'Mission principale', months: '- [X] Mars\n- [ ] Avril' },
    en: { kind: 'Main mission', months: '- [X] March\n- [ ] April' },
  };
  const made = async (asked: 'fr' | 'en') => {
    const answers: Readonly<Record<string, string>> = {
      title: 'Jardin',
      description: 'Semer, arroser.',
      ...given[asked],
    };
    const questions = forms.mission.questions(content ?? never(), asked);
    const sections = questions.map(
      (question) =>
        `### ${labelOf('mission', question, asked)}\n\n${answers[question.name] ?? '_No response_'}`,
    );
    return convertIssue(
      { form: forms.mission, asked },
      {
        content: content ?? never(),
        locale: 'fr',
        issue: 7,
        body: sections.join('\n\n'),
        html: async () => '',
        token: undefined,
        fetch: async () => never(),
      },
    );
  };
  const french = await made('fr');
  expect(french.problems).toEqual([]);
  expect(french.files.get('missions/jardin.md')).toMatch(/\nkind: main\n.*\nmonths: \[ 3 \]\n/s);
  expect(await made('en')).toEqual(french);
});
