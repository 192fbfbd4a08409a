/**
 * `npm run forget -- <volunteer>`: withdraws every badge of a person and erases what is held of them. It only shows what
 * it would do, until `-- --yes`; `--here` does it from another branch than the default one. In the workflow of a public
 * repository, whose log everyone can read, it counts and names nothing.
 */
import { relative, resolve } from 'node:path';
import { nearest } from '../src/authoring/advice/nearest.ts';
import { hasErrors } from '../src/authoring/check.ts';
import { slugName } from '../src/authoring/file-name.ts';
import { terminalReporter } from '../src/authoring/report.ts';
import { shownRoots } from '../src/authoring/roots.ts';
import { checkAll } from '../src/check-all.ts';
import { branches, pathInRepository } from '../src/default-branch.ts';
import { eraseHoldings } from '../src/forgetting/erase.ts';
import { type Holdings, holdingsOf, isKnown } from '../src/forgetting/holdings.ts';
import { forgottenPerson } from '../src/forgetting/person.ts';
import { forgettingWords } from '../src/locales/forgetting.ts';
import { describeRefusal } from '../src/locales/issuing.ts';
import { Refusal } from '../src/openbadges/refusal.ts';
import { commandSettings } from '../src/settings.ts';
import { readSigningKey } from '../src/signing-key.ts';
import { readOptions, refuseArgument } from './options.ts';

const { values, positionals } = readOptions(
  'forget',
  { yes: { type: 'boolean' }, here: { type: 'boolean' } },
  { positionals: true },
);
const [slug, extra] = positionals;
if (slug === undefined) refuseArgument('forget', 'missing', 'forget');
if (extra !== undefined) refuseArgument('forget', 'unknown', extra);
const project = resolve(import.meta.dirname, '..');
const settings = commandSettings();
/** Files are named after people, and what a public workflow prints outlives what it erases. */
const isDiscreet = settings.publicRepository;
// First of all, so that nothing that runs after it can find the secret in its surroundings.
const key = readSigningKey({ env: process.env, project, content: settings.roots });
key.catch(() => {});
const clock = () => new Date();
const checked = await checkAll({ ...settings, now: clock() });
const words = forgettingWords(checked.locale);
process.exitCode = await forget(slug);

async function forget(name: string): Promise<0 | 1> {
  const { content, register, sources, locale } = checked;
  const person = forgottenPerson(settings.people, slugName(name).acceptable ? name : '');
  const own = person.folders.flatMap((folder) => [`volunteers/${folder}/`, `credentials/${folder}/`]);
  const errors = checked.diagnostics.filter(
    ({ severity, file }) => severity === 'error' && !own.some((folder) => `${file}/`.startsWith(folder)),
  );
  if (!content || hasErrors(errors)) {
    const folder = shownRoots(settings.roots);
    process.stderr.write(terminalReporter(false)({ diagnostics: errors, sources, locale, folder }));
    console.error(words.contentErrors);
    return 1;
  }
  if (!slugName(name).acceptable || !isKnown(content, register, person)) {
    const known = [...content.volunteers.keys()];
    console.error(isDiscreet ? words.unknownHere : words.unknown(name, nearest(name, known), known));
    return 1;
  }
  try {
    const holdings = await holdingsOf({ person, content, register, sources, project, clock });
    show(holdings);
    if (!values.yes) {
      console.log(words.dryRun(name));
      return 0;
    }
    if (!values.here) await assertDefaultBranch();
    await eraseHoldings(holdings, () => signingKey(holdings));
    const { plan, badges, mentions } = holdings;
    const at = await pathInRepository(settings.people);
    const catalogue = typeof settings.roots === 'string' ? [] : badges.map(({ file }) => file);
    const remains = words.remains({
      at,
      folders: isDiscreet ? person.folders.map(() => words.folder) : person.folders,
      catalogue: named(catalogue),
      mentions: named(mentions),
      naming: named(plan.naming),
    });
    console.log([words.done, ...(isDiscreet ? [words.discreet] : []), ...remains].join('\n\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(withoutFolders(describeRefusal(error, locale), person.folders));
    return 1;
  }
}

/** The key; where it is not here, says what it is needed for, and who has it. */
async function signingKey({ plan }: Holdings) {
  try {
    return await key;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'key-missing')
      console.error(words.keyNeeded(plan.withdraw.length + plan.sign.length));
    throw error;
  }
}

function show({ plan, badges, files, made, mentions }: Holdings): void {
  const parts: [string, readonly string[]][] = [
    [words.withdraw(plan.withdraw.length), plan.withdraw.map(({ file }) => file)],
    [words.sign(plan.sign.length), plan.sign.map(({ folder }) => folder)],
    [words.badges(badges.length), badges.map(({ file }) => file)],
    [words.files(files.length), files],
    [words.register(plan.erase.length), plan.erase],
    [words.made, made.map((path) => relative(project, path))],
  ];
  // Once it is done, they are among what remains to be done.
  if (!values.yes)
    parts.push([words.mentions(mentions.length), mentions], [words.naming(plan.naming.length), plan.naming]);
  console.log(isDiscreet ? words.titleHere : words.title(slug ?? ''));
  for (const [title, names] of parts)
    if (names.length > 0) console.log([title, ...(isDiscreet ? [] : listed(names))].join('\n'));
  console.log('');
}

/** Names of files, or how many they are. */
function named(files: readonly string[]): readonly string[] {
  return isDiscreet && files.length > 0 ? [words.counted(files.length)] : files;
}

/** A text about files, without the folder of the person where everyone can read it. */
function withoutFolders(text: string, folders: readonly string[]): string {
  if (!isDiscreet) return text;
  return folders.reduce((left, folder) => left.replaceAll(`/${folder}/`, `/${words.folder}/`), text);
}

async function assertDefaultBranch(): Promise<void> {
  const found = await branches(settings.people);
  if (found && found.current !== found.expected)
    throw new Refusal('not-default-branch', { branch: found.current ?? '', expected: found.expected });
}

function listed(names: readonly string[]): string[] {
  const shown = names.slice(0, 20).map((name) => `  ${name}`);
  return names.length > shown.length ? [...shown, `  ${words.more(names.length - shown.length)}`] : shown;
}
