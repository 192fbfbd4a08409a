/** Which forms a repository has on GitHub, and the files that they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Content } from '../authoring/content.ts';
import { type Roots, rootOf } from '../authoring/roots.ts';
import type { CommandLocale } from '../locales/command-locale.ts';
import { issueFormWords } from '../locales/issue-forms.ts';
import { type FormName, issueFormNames } from './form.ts';
import { forms } from './forms.ts';
import { issueForm } from './issue-form.ts';

/** Where GitHub looks for forms, from the root of a repository. */
export const formsFolder = '.github/ISSUE_TEMPLATE';

/** The forms that speak of a person, which only a private repository may have. */
export const personalForms: readonly FormName[] = issueFormNames.filter((name) => forms[name].personal);

/** The repository that holds a folder: the nearest one with a `.git`; `undefined` where there is none. */
export function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}

/** The repository that a form belongs in: that of people, where they have one, for those that speak of a person. */
export function repositoryOfForm(roots: Roots, name: FormName): string | undefined {
  return repositoryOf(rootOf(roots, forms[name].personal ? 'volunteers' : 'badges'));
}

/** The texts of the forms that a repository has, by form; those that are not there are left out. */
export function presentForms(repository: string): ReadonlyMap<FormName, string> {
  const folder = join(repository, formsFolder);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const present = issueFormNames.filter((name) => names.includes(fileOf(name)));
  return new Map(present.map((name) => [name, readFileSync(join(folder, fileOf(name)), 'utf8')]));
}

/** The name of a form's file. */
export function fileOf(name: FormName): string {
  return `${name}.yml`;
}

/** The text of each form that was asked for, by form, without those that the content has nothing to choose for. */
export function formTexts(
  names: readonly FormName[],
  content: Content,
  locale: CommandLocale,
): ReadonlyMap<FormName, string> {
  return new Map(
    names.flatMap((name) => {
      const text = issueForm(forms[name], content, locale);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}

/** The text of `config.yml`: an issue without a form stays possible, and the handbook is one link away. */
export function chooserText({ issuer }: Content, locale: CommandLocale): string {
  const { generated, guide } = issueFormWords[locale].form;
  const { site } = issuer.data;
  const links = site ? [{ ...guide, url: new URL('guide/', site).href }] : [];
  const whole = { blank_issues_enabled: true, ...(links.length > 0 ? { contact_links: links } : {}) };
  return `# ${generated}\n${stringify(whole, {
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    lineWidth: 0,
  })}`;
}
