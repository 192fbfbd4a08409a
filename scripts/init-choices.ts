/** What `npm run init` is to do: from its options, and from its questions where somebody can answer. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as prompts from '@clack/prompts';
import {
  answer,
  type Catalogue,
  type Choices,
  catalogues,
  suits,
  type TextField,
  textFields,
} from '../src/init/choices.ts';
import type { CommandLocale } from '../src/locales/command-locale.ts';
import { initWords } from '../src/locales/init.ts';

/** The options that are choices, as they were given. */
export type Given = Partial<Record<TextField | 'language' | 'catalogue' | 'framework', string>>;

/** What is wrong with the options, one sentence each. */
export interface Problems {
  readonly problems: readonly string[];
}

/** The choices that options alone make, in the language that they choose, else in `locale`. */
export function choicesOf(given: Given, locale: CommandLocale): Choices | Problems {
  const language = given.language ?? locale;
  const words = initWords(isLanguage(language) ? language : locale);
  const catalogue = given.catalogue ?? 'starter';
  const framework = given.framework === undefined ? undefined : resolve(given.framework);
  const problems = [
    ...(isLanguage(language) ? [] : [words.language]),
    ...(isCatalogue(catalogue) ? [] : [words.catalogueOption]),
    ...(framework === undefined || isFramework(framework) ? [] : [words.noFramework(framework)]),
    ...unsuited(given, textFields, isLanguage(language) ? language : locale),
  ];
  if (problems.length > 0 || !isLanguage(language) || !isCatalogue(catalogue)) return { problems };
  return { ...textsIn(given), language, catalogue, framework };
}

/** The options that say something else than choices that were made before, as they are written. */
export function contradicted(given: Given, choices: Choices): string[] {
  const { language, catalogue, framework, ...texts } = given;
  const others = { language, catalogue, framework: framework && resolve(framework) };
  return [
    ...textFields.filter(
      (field) => texts[field] !== undefined && answer(field, texts[field]) !== choices[field],
    ),
    ...(['language', 'catalogue', 'framework'] as const).filter(
      (one) => others[one] !== undefined && others[one] !== choices[one],
    ),
  ].map((option) => `--${option}`);
}

/**
 * Asks for what the options leave open; `undefined` where the person gives up.
 *
 * @param suggestedSite the address that the site is likely to have.
 */
export async function askChoices(
  given: Given,
  suggestedSite: string | undefined,
): Promise<Given | undefined> {
  const answers: Given = { ...given };
  const language =
    given.language ??
    (await prompts.select({
      message: 'Dans quelle langue ? / In which language?',
      options: [
        { value: 'fr', label: 'Français' },
        { value: 'en', label: 'English' },
      ],
    }));
  if (prompts.isCancel(language)) return undefined;
  answers.language = language;
  const words = initWords(isLanguage(language) ? language : 'fr');
  for (const field of textFields) {
    if (given[field] !== undefined || field === 'timeZone') continue;
    const text = await prompts.text({
      message: words.questions[field],
      ...(field === 'site' && suggestedSite ? { initialValue: suggestedSite } : {}),
      validate: (value) => (suits(field, value) ? undefined : words.invalid[field]),
    });
    if (prompts.isCancel(text)) return undefined;
    answers[field] = text;
  }
  const catalogue =
    given.catalogue ??
    (await prompts.select({
      message: words.askCatalogue,
      options: catalogues.map((value) => ({ value, label: words.catalogue[value] })),
    }));
  if (prompts.isCancel(catalogue)) return undefined;
  return { ...answers, catalogue };
}

/** Each given text that does not suit, and the name where there is none. */
function unsuited(given: Given, fields: readonly TextField[], locale: CommandLocale): string[] {
  const words = initWords(locale);
  return fields
    .filter((field) => !suits(field, given[field]))
    .map((field) => `${words.unsuited(`--${field}`, given[field] ?? '')} ${words.invalid[field]}`);
}

function textsIn(given: Given): { name: string } & Partial<Record<TextField, string>> {
  const texts = textFields.flatMap((field) => {
    const text = answer(field, given[field]);
    return text === undefined ? [] : [[field, text] as const];
  });
  return { name: '', ...Object.fromEntries(texts) };
}

function isLanguage(text: string): text is CommandLocale {
  return text === 'fr' || text === 'en';
}

function isCatalogue(text: string): text is Catalogue {
  return catalogues.some((one) => one === text);
}

function isFramework(file: string): boolean {
  return /(^|[\\/])[a-z0-9-]{3,}\.md$/.test(file) && existsSync(file);
}
