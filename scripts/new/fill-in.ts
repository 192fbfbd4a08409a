/** From a form to its files: asks, shows, writes, checks. */
import { relative } from 'node:path';
import { confirm, intro, isCancel } from '@clack/prompts';
import type { Content } from '../../src/authoring/content.ts';
import type { Diagnostic } from '../../src/authoring/diagnostic.ts';
import { readContent } from '../../src/authoring/read.ts';
import { pathIn, type Roots, rootOf, shownPlace, shownRoots } from '../../src/authoring/roots.ts';
import { checkAll } from '../../src/check-all.ts';
import type { FormName } from '../../src/forms/form.ts';
import { forms } from '../../src/forms/forms.ts';
import { commandLocale } from '../../src/locales/command-locale.ts';
import { formWords } from '../../src/locales/forms.ts';
import { newFileWords } from '../../src/locales/new-file.ts';
import { commandSettings, type Settings } from '../../src/settings.ts';
import { type FileToWrite, NotWritten, writeTogether } from '../../src/write-together.ts';
import { readOptions, refuseArgument } from '../options.ts';
import { afterWriting } from './after.ts';
import { askForm, type Terminal } from './ask.ts';
import { askedFor, type Collected, givenAlone } from './collect.ts';
import { printConsent } from './consent.ts';
import { answersIn, formUsage, optionsOf } from './options.ts';

/**
 * Fills in the form named, or one that is asked for. Gives the exit status: 0 also where one stops or only tries, 1
 * where an answer is missing or wrong, where a file cannot be written, or where the check finds an error in one.
 */
export async function fillIn(named: FormName | undefined, args: string[]): Promise<0 | 1> {
  const settings = commandSettings();
  const { content } = readContent(settings.roots);
  const locale = commandLocale(content?.issuer.data.language);
  const words = newFileWords[locale];
  if (!content) return refuse(words.noContent);
  const terminal: Terminal | undefined =
    process.stdin.isTTY && process.stdout.isTTY
      ? { input: process.stdin, output: process.stdout, locale }
      : undefined;
  const name = named ?? (terminal && (await askForm(terminal)));
  if (name === undefined) {
    if (!terminal) refuseArgument('new', 'missing', 'new');
    return stopped(words.stopped);
  }
  const form = forms[name];
  const questions = form.questions(content, locale);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(formUsage(name, questions, locale));
    return 0;
  }
  const { values } = readOptions(
    'new',
    {
      'dry-run': { type: 'boolean' },
      yes: { type: 'boolean' },
      out: { type: 'string' },
      ...optionsOf(questions),
    },
    { args },
  );
  const asking = values['yes'] ? undefined : terminal;
  const filling = { form, questions, content, locale };
  const given = answersIn(values, questions);
  if (asking) intro(formWords[locale].forms[name].title);
  const made = asking ? await askedFor(filling, given, asking) : await givenAlone(filling, given);
  if (made === undefined) return stopped(words.stopped);
  if (!('files' in made)) return refuse([words.incomplete, ...made.map((line) => `  ${line}`)].join('\n'));
  const folder = shownRoots(settings.roots);
  if (asking || values['dry-run']) console.log(preview(made, folder, words.wouldWrite).join('\n'));
  if (values['dry-run']) return stopped(words.dryRun);
  if (asking) {
    const go = await confirm({ message: words.write, active: words.yes, inactive: words.no });
    if (isCancel(go) || !go) return stopped(words.stopped);
  }
  const { diagnostics } = await checkAll(settings);
  if (!(await write(made, content, settings, folder))) return 1;
  const status = await after(name, made, diagnostics, settings, folder);
  const [, person] = /^volunteers\/([^/]+)\/profile\.md$/.exec([...made.files.keys()][0] ?? '') ?? [];
  if (person === undefined || status !== 0) return status;
  console.log('');
  return printConsent(person, settings, values['out'] === undefined ? undefined : String(values['out']));
}

/** Each file whole, behind a line at its left, then the pictures by their names. */
function preview({ files, pictures }: Collected, folder: Roots, title: string): string[] {
  const texts = [...files].flatMap(([file, text]) => [
    shownPlace(folder, file),
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  │ ${line}`.trimEnd()),
    '',
  ]);
  return [title, '', ...texts, ...pictures.map(({ file }) => shownPlace(folder, file))];
}

/** Writes all of it or nothing, the pictures before what shows them. */
async function write(
  { files, pictures, kept }: Collected,
  content: Content,
  settings: Settings,
  folder: Roots,
): Promise<boolean> {
  const words = newFileWords[commandLocale(content.issuer.data.language)];
  const fresh = (file: string, text: string | Uint8Array): FileToWrite => ({
    file: pathIn(settings.roots, file),
    text,
    replace: false,
  });
  const bytes = new Map(kept.map((one) => [one.name, one.bytes]));
  const shown = pictures.map(({ name, file }) => fresh(file, bytes.get(name) ?? new Uint8Array()));
  try {
    const all = [...shown, ...[...files].map(([file, text]) => fresh(file, text))];
    await writeTogether(all, rootOf(settings.roots, [...files.keys()][0] ?? ''));
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    const { cause } = error;
    const appeared = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    refuse(words.notWritten(relative(process.cwd(), error.file), appeared ? words.appeared : error.message));
    return false;
  }
  console.log(words.written);
  for (const file of [...pictures.map((one) => one.file), ...files.keys()])
    console.log(`  ${folder}/${file}`);
  return true;
}

async function after(
  name: FormName,
  made: Collected,
  before: readonly Diagnostic[],
  settings: Settings,
  folder: Roots,
): Promise<0 | 1> {
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  const { lines, wrong } = await afterWriting(name, [...made.files.keys()], before, settings, {
    folder,
    colour,
  });
  console.log(`\n${lines.join('\n')}`);
  return wrong ? 1 : 0;
}

function stopped(said: string): 0 {
  console.log(said);
  return 0;
}

function refuse(said: string): 1 {
  console.error(said);
  return 1;
}
