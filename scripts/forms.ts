/**
 * `npm run forms`: writes the forms of GitHub from the content. `-- --private` adds those that speak of people, which
 * a public repository never has. Exit status 1 where they are asked for there, or `issuer.md` cannot be read.
 */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { writeAtomically } from '../src/atomic-write.ts';
import { readContent } from '../src/authoring/read.ts';
import { type FormName, issueFormNames } from '../src/forms/form.ts';
import { forms } from '../src/forms/forms.ts';
import {
  chooserText,
  fileOf,
  formsFolder,
  formTexts,
  personalForms,
  presentForms,
  repositoryOf,
  repositoryOfForm,
} from '../src/forms/issue-forms.ts';
import { commandLocale } from '../src/locales/command-locale.ts';
import { formWords } from '../src/locales/forms.ts';
import { issueFormWords } from '../src/locales/issue-forms.ts';
import { commandSettings } from '../src/settings.ts';
import { readOptions } from './options.ts';

const { values } = readOptions('forms', { private: { type: 'boolean' } });
const settings = commandSettings();
const { content } = readContent(settings.roots);
const repository = repositoryOf(settings.content);
const locale = commandLocale(content?.issuer.data.language);
const words = issueFormWords[locale].command;

if (!content) {
  // Only now: what checks signatures takes long to load.
  const { showCheck } = await import('./show-check.ts');
  await showCheck(settings);
  process.exitCode = 1;
} else if (!repository) {
  console.error(words.noRepository(settings.content));
  process.exitCode = 1;
} else if (values.private && settings.publicRepository) {
  console.error(words.notHere);
  process.exitCode = 1;
} else {
  const homeOf = (name: FormName) => repositoryOfForm(settings.roots, name) ?? repository;
  const isThere = (name: FormName) => presentForms(homeOf(name)).has(name);
  const personal = values.private || settings.privateRepository;
  const asked = issueFormNames.filter(
    (name) => !forms[name].personal || (!settings.publicRepository && (personal || isThere(name))),
  );
  const texts = formTexts(asked, content, locale);
  for (const [name, text] of texts) await write(join(homeOf(name), formsFolder, fileOf(name)), text);
  for (const home of new Set([repository, ...[...texts.keys()].map(homeOf)]))
    await write(join(home, formsFolder, 'config.yml'), chooserText(content, locale));
  for (const name of asked.filter((name) => !texts.has(name)))
    console.log(words.nothingToChoose(formWords[locale].forms[name].title));
  if (settings.publicRepository)
    for (const name of personalForms.filter(isThere)) {
      const file = join(homeOf(name), formsFolder, fileOf(name));
      await rm(file);
      console.log(words.removed(relative(process.cwd(), file)));
    }
  else if (!asked.some((name) => forms[name].personal)) console.log(words.personal);
}

async function write(file: string, text: string) {
  const shown = relative(process.cwd(), file);
  if (existsSync(file) && (await readFile(file, 'utf8')) === text) return console.log(words.same(shown));
  await writeAtomically(file, text);
  console.log(words.written(shown));
}
