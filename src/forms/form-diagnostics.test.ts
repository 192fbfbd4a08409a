import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../authoring/read.ts';
import { describe as inWords } from '../locales/diagnostics.ts';
import { issueFormNames } from './form.ts';
import { formDiagnostics } from './form-diagnostics.ts';
import { chooserText, fileOf, formsFolder, formTexts } from './issue-forms.ts';

const project = resolve(import.meta.dirname, '../..');
let repository: string;
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'jalon-forms-'));
  mkdirSync(join(repository, '.git'));
  mkdirSync(join(repository, formsFolder), { recursive: true });
  cpSync(join(project, 'content'), join(repository, 'people', 'content'), { recursive: true });
});
afterEach(() => rmSync(repository, { recursive: true }));

const read = (root = join(repository, 'people', 'content')) => {
  const { content } = readContent(root);
  if (!content) throw new Error('The sample content cannot be read.');
  return content;
};
const place = (file: string) => join(repository, formsFolder, file);
const told = (publicRepository = false) => formDiagnostics(read(), { locale: 'fr', publicRepository });
function write(names = issueFormNames.slice()) {
  for (const [name, text] of formTexts(names, read(), 'fr')) writeFileSync(place(fileOf(name)), text);
}

test('a repository without forms has none to be told of, nor has a folder outside of any', () => {
  expect(told()).toEqual([]);
  write();
  rmSync(join(repository, '.git'), { recursive: true });
  expect(told()).toEqual([]);
});

test('forms that follow the content are not told', () => {
  write();
  expect(told()).toEqual([]);
  for (const name of ['award', 'volunteer', 'positioning'] as const) rmSync(place(fileOf(name)));
  expect(told(true)).toEqual([]);
});

test('a form says which choices it lacks, and which it still has', () => {
  write(['badge', 'mission']);
  const badges = join(repository, 'people', 'content', 'badges');
  writeFileSync(
    join(badges, 'tri.md'),
    '---\ntitle: Tri\ndescription: Trie.\ncategory: savoir\nposture: 1\n---\n\n- J’ai trié.\n',
  );
  rmSync(join(badges, 'ecoute.md'));
  const [first, ...others] = told();
  expect(others).toEqual([]);
  expect(first).toEqual({
    code: 'form-stale',
    severity: 'warning',
    file: '../../.github/ISSUE_TEMPLATE/mission.yml',
    data: { added: ['Tri (tri)'], removed: ['Écoute (ecoute)'] },
  });
  const { message, hint } = inWords(first ?? never(), 'fr');
  expect(message).toContain('`mission.yml`');
  expect(hint).toMatch(/n’a pas encore.*`Tri \(tri\)`.*a encore.*`Écoute \(ecoute\)`.*`npm run forms`/);
});

test('a form broken by hand and one that was deleted are behind too', () => {
  write(['badge', 'mission']);
  writeFileSync(place('badge.yml'), 'name: [');
  rmSync(place('mission.yml'));
  expect(told().map(({ code, file }) => [code, file.split('/').at(-1)])).toEqual([
    ['form-stale', 'badge.yml'],
    ['form-stale', 'mission.yml'],
  ]);
});

test('a form about people is an error where everyone reads', () => {
  write();
  expect(told(true)).toEqual(
    ['award', 'volunteer', 'positioning'].map((form) => ({
      code: 'form-personal',
      severity: 'error',
      file: `../../.github/ISSUE_TEMPLATE/${form}.yml`,
      data: { form },
    })),
  );
});

describe('this very repository', () => {
  test('has forms that follow its content', () => {
    const content = read(join(project, 'content'));
    expect(formDiagnostics(content, { locale: 'fr', publicRepository: true })).toEqual([]);
    expect(formTexts(['badge'], content, 'fr').size).toBe(1);
  });

  test('has no link to a handbook while it has no address', () => {
    expect(chooserText(read(), 'fr')).not.toContain('contact_links');
  });
});

const never = (): never => {
  throw new Error('Nothing was told.');
};
