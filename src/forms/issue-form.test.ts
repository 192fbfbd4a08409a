import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Content } from '../authoring/content.ts';
import { readContent } from '../authoring/read.ts';
import { formNames, issueFormNames } from './form.ts';
import { forms } from './forms.ts';
import { labelOf } from './help.ts';
import { issueForm } from './issue-form.ts';

const { content } = readContent(resolve(import.meta.dirname, '../../content'));
if (!content) throw new Error('The sample content cannot be read.');

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly options?: readonly unknown[];
  };
}

/**
 * What GitHub says against a form, after “Syntax for GitHub’s form schema” and “Common validation errors when creating
 * issue forms”. It reads YAML 1.1, as this does.
 */
function judged(text: string): string[] {
  const form: Readonly<Record<string, unknown>> & { readonly body: readonly Element[] } = parse(text, {
    version: '1.1',
  });
  const found: string[] = [];
  const must = (holds: boolean, what: string) => void (holds || found.push(what));
  const text_ = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  const unique = (values: readonly unknown[]) => new Set(values).size === values.length;
  const only = (value: object, keys: readonly string[]) =>
    Object.keys(value).every((key) => keys.includes(key));

  must(only(form, ['name', 'description', 'title', 'labels', 'body']), 'a key of the form');
  for (const key of ['name', 'description', 'title']) must(text_(form[key]), key);
  const asking = form.body.filter(({ type }) => type !== 'markdown');
  must(asking.length > 0, 'no question');
  must(unique(asking.map(({ id }) => id)), 'ids');
  must(unique(asking.map(({ attributes }) => attributes.label)), 'labels');
  for (const { type, id, attributes, ...rest } of form.body) {
    const keys = {
      markdown: ['value'],
      input: ['label', 'description', 'placeholder', 'value'],
      textarea: ['label', 'description', 'placeholder', 'value', 'render'],
      dropdown: ['label', 'description', 'multiple', 'options', 'default'],
      checkboxes: ['label', 'description', 'options'],
    }[type];
    must(keys !== undefined && only(attributes, keys), `a key of ${type}`);
    must(only(rest, type === 'markdown' || type === 'checkboxes' ? [] : ['validations']), `beside ${type}`);
    if (type === 'markdown') {
      must(text_(attributes.value) && id === undefined, 'the text');
      continue;
    }
    must(/^[A-Za-z0-9_-]+$/.test(id ?? ''), `id ${id}`);
    must(text_(attributes.label) && !/password|mot de passe/i.test(attributes.label ?? ''), `label ${id}`);
    if (type !== 'dropdown' && type !== 'checkboxes') continue;
    const options = (attributes.options ?? []).map((option) =>
      type === 'checkboxes' ? (option as { label: unknown }).label : option,
    );
    must(options.length > 0 && options.every(text_) && unique(options), `options of ${id}`);
    must(!options.some((option) => /^none$/i.test(String(option))), `None in ${id}`);
  }
  return found;
}

describe.each(issueFormNames)('the form %s', (name) => {
  test.each(['fr', 'en'] as const)('in %s is one that GitHub takes', (locale) => {
    expect(judged(issueForm(forms[name], content, locale) ?? '')).toEqual([]);
  });
});

test('an answer that must be chosen where there is nothing to choose makes no form', () => {
  const empty: Content = { ...content, volunteers: new Map(), badges: new Map() };
  expect(issueForm(forms.award, empty, 'fr')).toBeUndefined();
  const mission = issueForm(forms.mission, empty, 'fr') ?? '';
  expect(judged(mission)).toEqual([]);
  expect(mission).not.toContain('id: "badges"');
});

describe('several frameworks with competences of the same names are told apart', () => {
  const [[slug, framework] = []] = [...content.frameworks];
  if (!slug || !framework) throw new Error('The sample has no framework.');
  const { data } = framework;
  type Other = readonly [slug: string, name: string, id?: string];
  const several = (...others: readonly Other[]): Content => ({
    ...content,
    frameworks: new Map([
      [slug, framework],
      ...others.map(([other, name, id]) => {
        const competences = data.competences.map((one) => ({ ...one, id: id ? `${id}-${one.id}` : one.id }));
        return [other, { ...framework, slug: other, data: { ...data, name, competences } }] as const;
      }),
    ]),
  });

  describe.each([
    ['of two names', several(['second', 'Un autre'])],
    ['of one name', several(['second', data.name])],
    ['whose names run together', several(['a-b', 'Un', 'c'], ['a', 'Deux', 'b-c'])],
  ])('%s', (_, with_) => {
    test.each(issueFormNames)('in the form %s, which GitHub takes', (name) => {
      for (const locale of ['fr', 'en'] as const)
        expect(judged(issueForm(forms[name], with_, locale) ?? '')).toEqual([]);
    });

    test.each(formNames)('in the form %s, whose questions have names and words of their own', (name) => {
      const questions = forms[name].questions(with_, 'fr');
      const labels = questions.map((question) => labelOf(name, question, 'fr'));
      for (const values of [labels, questions.map((question) => question.name)])
        expect(values).toEqual([...new Set(values)]);
    });
  });

  test('by the name of the framework, or by their own names where that is the same', () => {
    const labels = (...others: readonly Other[]) =>
      forms.positioning.questions(several(...others), 'fr').map(({ label }) => label);
    expect(labels(['second', 'Un autre'])).toContain('Agir collectivement (Un autre)');
    expect(labels(['second', 'Un autre'])).toContain(`Agir collectivement (${data.name})`);
    expect(labels(['second', data.name])).toContain('Agir collectivement (second/collectif)');
    expect(labels()).toContain('Agir collectivement');
    const badges = issueForm(forms.badge, several(['second', 'Un autre']), 'fr');
    expect(badges).toContain('Agir collectivement (second/');
  });
});

test('a list that takes more than one choice says so', () => {
  const form = parse(issueForm(forms.award, content, 'fr') ?? '', { version: '1.1' });
  const people = form.body.find(({ id }: Element) => id === 'volunteers');
  expect(people.attributes).toMatchObject({
    multiple: true,
    description: 'Plusieurs réponses sont possibles.',
  });
});

test('the words of English that YAML takes for true and false stay words', () => {
  const form = parse(issueForm(forms.volunteer, content, 'en') ?? '', { version: '1.1' });
  const adult = form.body.find(({ id }: Element) => id === 'adult');
  expect(adult.attributes.options[0]).toBe('Yes');
});
