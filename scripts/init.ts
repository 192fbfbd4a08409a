/**
 * `npm run init`: makes a copy of the repository another structure's. It asks, or is told everything by options; it
 * shows what it would remove, change and add before it does any of it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as prompts from '@clack/prompts';
import { hasErrors } from '../src/authoring/check.ts';
import { readContent } from '../src/authoring/read.ts';
import { originOf } from '../src/default-branch.ts';
import { formsFolder } from '../src/forms/issue-forms.ts';
import { applyPlan } from '../src/init/apply.ts';
import type { Choices } from '../src/init/choices.ts';
import { beginJournal, endJournal, type Journal, readJournal } from '../src/init/journal.ts';
import { type InitPlan, planInit } from '../src/init/plan.ts';
import { refusalOf } from '../src/init/refusal.ts';
import { isSample, namesIn } from '../src/init/sample.ts';
import { initWords } from '../src/locales/init.ts';
import { issuingWords } from '../src/locales/issuing.ts';
import { makeKeys } from '../src/openbadges/keys.ts';
import { readRegister } from '../src/openbadges/register.ts';
import { pagesAddress, repositoryAddress } from '../src/pages-address.ts';
import { commandSettings, dayOf } from '../src/settings.ts';
import { assertOutside, secretFile } from '../src/signing-key.ts';
import { shownAccent } from '../src/styles/theme.ts';
import { NotWritten } from '../src/write-together.ts';
import { askChoices, choicesOf } from './init-choices.ts';
import { readOptions, siteLocale } from './options.ts';
import { gitIn } from './publish/git.ts';

const text = { type: 'string' } as const;
const { values } = readOptions('init', {
  ...{ name: text, language: text, tagline: text, place: text, url: text, email: text, site: text },
  ...{ accent: text, timeZone: text, catalogue: text, framework: text },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean' },
});
const { 'dry-run': dryRun = false, yes = false, ...given } = values;
const settings = commandSettings();
const copy = { project: resolve(import.meta.dirname, '..'), content: settings.content };
const shown = (file: string) => relative(process.cwd(), file) || '.';
process.exitCode = await init();

/** Gives the exit status: 1 where nothing could be done. */
async function init(): Promise<0 | 1> {
  assertOutside(copy.project, copy.content);
  const begun = await readJournal(copy.project);
  const journal = begun ?? (await decided());
  if (!journal) return 1;
  const words = initWords(journal.choices.language);
  if (begun) console.log(`${words.resumed}\n`);
  const plan = planInit(copy, journal.choices, journal.names);
  console.log(planLines(plan, journal.choices).join('\n'));
  if (dryRun) console.log(`\n${words.dryRun}`);
  if (dryRun) return 0;
  if (!begun && !(await isAccepted(journal.choices))) return 1;
  try {
    await beginJournal(copy.project, journal);
    await applyPlan(plan, copy);
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    await endJournal(copy.project);
    console.error(words.notWritten(shown(error.file), error.message));
    return 1;
  }
  const keys = await keysOf(journal.choices);
  generateAnew();
  await endJournal(copy.project);
  console.log(`\n${words.done(journal.choices.name)}\n`);
  // Only now: what checks signatures takes long to load.
  const { showCheck } = await import('./show-check.ts');
  const { diagnostics } = await showCheck(settings, { health: true });
  console.log(`\n${[...rereadLines(plan, journal.choices), keys, words.save].join('\n\n')}`);
  return hasErrors(diagnostics) ? 1 : 0;
}

/** What is to be done; `undefined`, once it is said why, where nothing is. */
async function decided(): Promise<Journal | undefined> {
  const reading = readContent(copy.content);
  const locale = siteLocale();
  const refusal = refusalOf({
    content: copy.content,
    isSample: isSample(reading),
    clean: await isClean(),
    accepted: yes,
  });
  if (refusal) {
    console.error(initWords(locale).refusals[refusal](shown(copy.content)));
    return undefined;
  }
  const answers = canAsk() ? await asked() : given;
  if (!answers) return undefined;
  const choices = choicesOf(answers, locale);
  if ('problems' in choices) {
    console.error(choices.problems.join('\n'));
    return undefined;
  }
  const repository = repositoryAddress((await originOf(copy.content)) ?? '');
  return { choices: { ...choices, repository }, names: namesIn(reading) };
}

async function asked() {
  prompts.intro(initWords(siteLocale()).title);
  const answers = await askChoices(given, pagesAddress((await originOf(copy.project)) ?? ''));
  if (!answers) prompts.cancel(initWords(siteLocale()).cancelled);
  return answers;
}

/** Whether somebody is there to answer, and has something to answer: options that say all are not asked again. */
function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true && !yes;
}

async function isAccepted({ language }: Choices): Promise<boolean> {
  const words = initWords(language);
  if (yes) return true;
  const accepted = canAsk() && (await prompts.confirm({ message: words.askApply }));
  if (accepted === true) return true;
  console.error(canAsk() ? words.cancelled : `\n${words.yesNeeded}`);
  return false;
}

/** Whether git holds all that may be replaced, as it is; `undefined` where it does not hold the content at all. */
async function isClean(): Promise<boolean | undefined> {
  const content = await isHeld(copy.content, '.');
  const others = await isHeld(copy.project, 'README.md', '.github');
  return others === false ? false : content;
}

async function isHeld(folder: string, ...paths: string[]): Promise<boolean | undefined> {
  if (!existsSync(folder)) return undefined;
  const { status, stdout } = await gitIn(folder).run('status', '--porcelain', '--', ...paths);
  return status === 0 ? stdout.trim() === '' : undefined;
}

/** Makes again what is generated from the content: the forms, whose choices are its badges. */
function generateAnew(): void {
  spawnSync(process.execPath, ['scripts/forms.ts'], { cwd: copy.project, stdio: 'inherit' });
}

/** The forms that are there, each to be made again. */
function formFiles(): string[] {
  const folder = join(copy.project, formsFolder);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.yml')).map((name) => join(folder, name));
}

/** Makes the keys where the address is known, and gives the words that say what to do with them. */
async function keysOf({ site, language }: Choices): Promise<string> {
  const { content } = readContent(copy.content);
  if (site === undefined || !content) return initWords(language).noKeys;
  const issuerFile = join(copy.content, 'issuer.md');
  const report = await makeKeys({
    issuer: content.issuer.data,
    issuerFile,
    secretFile: secretFile(copy.project),
    site,
    register: readRegister(copy.content),
    day: dayOf(settings.now, content.issuer.data.timeZone),
  });
  const words = issuingWords(language).keys;
  const made = words.made({
    site: report.site,
    secret: shown(secretFile(copy.project)),
    issuer: shown(issuerFile),
  });
  return [made, ...(report.aside === undefined ? [] : [words.aside(shown(report.aside))])].join('\n\n');
}

function planLines(plan: InitPlan, { language, accent }: Choices): string[] {
  const words = initWords(language);
  const light = accent && shownAccent(accent).light;
  const files = {
    removed: plan.removed,
    changed: [...plan.changed.map(({ file }) => file), ...formFiles()],
    added: plan.added.map(({ file }) => file),
  };
  return [
    ...(accent && light !== accent ? [words.shaded(accent, light ?? accent), ''] : []),
    ...(['removed', 'changed', 'added'] as const).flatMap((kind) =>
      files[kind].length > 0
        ? [words.plan[kind](files[kind].length), ...files[kind].map((file) => `  ${shown(file)}`)]
        : [],
    ),
  ];
}

function rereadLines({ reread }: InitPlan, { language }: Choices): string[] {
  if (reread.length === 0) return [];
  const lines = reread.map(
    ({ file, line, text }) => `  ${shown(join(copy.content, file))}:${line}  ${text.slice(0, 90)}`,
  );
  return [[initWords(language).reread, ...lines].join('\n')];
}
