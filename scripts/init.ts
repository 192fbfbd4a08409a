/**
 * `npm run init`: makes a copy of the repository another structure's. It asks, or is told everything by options; it
 * shows what it would remove, change and add before it does any of it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as prompts from '@clack/prompts';
import { hasErrors } from '../src/authoring/check.ts';
import { readContent } from '../src/authoring/read.ts';
import { originOf } from '../src/default-branch.ts';
import { type Agreed, agreedTo, notAgreed } from '../src/init/agreed.ts';
import { applyPlan } from '../src/init/apply.ts';
import type { Choices } from '../src/init/choices.ts';
import { endJournal, type Journal, journalFile, readJournal, writeJournal } from '../src/init/journal.ts';
import { nothing, planInit } from '../src/init/plan.ts';
import { contentPlace, type InitRefusal, refusalOf, resumeRefusalOf } from '../src/init/refusal.ts';
import { isSample, namesIn } from '../src/init/sample.ts';
import { initWords } from '../src/locales/init.ts';
import { issuingWords } from '../src/locales/issuing.ts';
import { makeKeys } from '../src/openbadges/keys.ts';
import { keysInUse } from '../src/openbadges/own-keys.ts';
import { readRegister } from '../src/openbadges/register.ts';
import { pagesAddress, repositoryAddress } from '../src/pages-address.ts';
import { commandSettings, dayOf } from '../src/settings.ts';
import { assertOutside, secretFile } from '../src/signing-key.ts';
import { NotWritten } from '../src/write-together.ts';
import { askChoices, choicesOf, contradicted } from './init-choices.ts';
import { isHeld } from './init-held.ts';
import { planLines, rereadLines, shown } from './init-lines.ts';
import { readOptions, siteLocale } from './options.ts';

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
process.exitCode = await init();

/** Gives the exit status: 1 where nothing could be done. */
async function init(): Promise<0 | 1> {
  assertOutside(copy.project, copy.content);
  const begun = await readJournal(copy.project);
  const decision = begun ? resumed(begun) : await decided();
  if (!decision) return 1;
  const { choices, names, applied } = decision;
  const words = initWords(choices.language);
  if (begun) console.log(`${words.resumed}\n`);
  const plan = applied ? nothing : planInit(copy, choices, names);
  const agreed = decision.agreed ?? agreedTo(plan, copy);
  const isUnforeseen = () => {
    const files = notAgreed(plan, copy, agreed);
    return files.length > 0 && refuse('not-agreed', files.map(shown));
  };
  if (isUnforeseen()) return 1;
  console.log(planLines(plan, choices, copy).join('\n'));
  if (dryRun) console.log(`\n${words.dryRun}`);
  if (dryRun) return 0;
  if (!(await isAccepted(choices))) return 1;
  // Answering takes time, in which somebody may write.
  if ((!begun && (await isRefused())) || isUnforeseen()) return 1;
  const journal: Journal = { choices, names, content: contentPlace(copy), agreed, applied };
  try {
    await writeJournal(copy.project, journal);
    await applyPlan(plan, copy);
    await writeJournal(copy.project, { ...journal, applied: true });
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    // What an earlier run did is still to be finished.
    if (!begun) await endJournal(copy.project);
    console.error(words.notWritten(shown(error.file), error.message));
    return 1;
  }
  const keys = await keysOf(choices);
  generateAnew();
  await endJournal(copy.project);
  console.log(`\n${words.done(choices.name)}\n`);
  // Only now: what checks signatures takes long to load.
  const { showCheck } = await import('./show-check.ts');
  const { diagnostics } = await showCheck(settings, { health: true });
  console.log(`\n${[...rereadLines(plan, choices, copy), keys, words.save].filter(Boolean).join('\n\n')}`);
  return hasErrors(diagnostics) ? 1 : 0;
}

/** What is to be done, and what was agreed to already. */
type Decision = Pick<Journal, 'choices' | 'names' | 'applied'> & { readonly agreed?: Agreed };

/** What a run that was cut short has left to do; `undefined`, once it is said why, where it does not go on. */
function resumed(journal: Journal | 'unreadable'): Decision | undefined {
  if (journal === 'unreadable') {
    refuse('unreadable');
    return undefined;
  }
  const options = contradicted(given, journal.choices);
  const refusal = resumeRefusalOf({ journal, copy, people: settings.people, contradicted: options });
  if (!refusal) return journal;
  const begunIn = shown(resolve(copy.project, journal.content));
  refuse(refusal, refusal === 'other-folder' ? [begunIn] : options);
  return undefined;
}

/** What is to be done; `undefined`, once it is said why, where nothing is. */
async function decided(): Promise<Decision | undefined> {
  if (await isRefused()) return undefined;
  const locale = siteLocale();
  const answers = canAsk() ? await asked() : given;
  if (!answers) return undefined;
  const choices = choicesOf(answers, locale);
  if ('problems' in choices) {
    console.error(choices.problems.join('\n'));
    return undefined;
  }
  const repository = repositoryAddress((await originOf(copy.content)) ?? '');
  const names = namesIn(readContent(copy.content));
  return { choices: { ...choices, repository }, names, applied: false };
}

/** Whether nothing may be removed as things are; if so, it is said why. */
async function isRefused(): Promise<boolean> {
  const refusal = refusalOf({
    people: settings.people,
    isSample: isSample(readContent(copy.content)),
    clean: await isHeld(copy),
    accepted: yes,
  });
  return refusal !== undefined && refuse(refusal);
}

/** Says why nothing is done: because of files or options, where some are given. */
function refuse(why: InitRefusal, about: readonly string[] = []): true {
  const facts = {
    ...{ content: shown(copy.content), people: shown(settings.people) },
    ...{ journal: shown(journalFile(copy.project)), about },
  };
  console.error(initWords(siteLocale()).refusals[why](facts));
  return true;
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

/** Makes again what is generated from the content: the forms, whose choices are its badges. */
function generateAnew(): void {
  spawnSync(process.execPath, ['scripts/forms.ts'], { cwd: copy.project, stdio: 'inherit' });
}

/** Makes the keys where the address is known and there are none, and gives the words that say what to do with them. */
async function keysOf({ site, language }: Choices): Promise<string> {
  const { content } = readContent(copy.content);
  const issuer = content?.issuer.data;
  if (site === undefined || !issuer) return initWords(language).noKeys;
  const words = issuingWords(language).keys;
  const issuerFile = join(copy.content, 'issuer.md');
  const secret = secretFile(copy.project);
  const made = words.made({ site: issuer.site ?? site, secret: shown(secret), issuer: shown(issuerFile) });
  // A run that was cut short made them, or somebody did since.
  if (keysInUse(issuer).length > 0) return existsSync(secret) ? made : '';
  const { aside } = await makeKeys({
    ...{ issuer, issuerFile, secretFile: secret, site: issuer.site ?? site },
    register: readRegister(settings.people),
    day: dayOf(settings.now, issuer.timeZone),
  });
  return [made, ...(aside === undefined ? [] : [words.aside(shown(aside))])].join('\n\n');
}
