/**
 * `npm run issue`: signs what is pending or asked anew, withdraws what is withdrawn. `-- --dry-run` only says what it
 * would do; `-- --here` issues from another branch than the default one.
 */
import { resolve } from 'node:path';
import { sitesOf } from '../src/address.ts';
import { hasErrors } from '../src/authoring/check.ts';
import { publishable } from '../src/authoring/gate.ts';
import { readContent } from '../src/authoring/read.ts';
import { terminalReporter } from '../src/authoring/report.ts';
import { shownRoots } from '../src/authoring/roots.ts';
import { checkAll } from '../src/check-all.ts';
import { branches } from '../src/default-branch.ts';
import { listsInHistory } from '../src/list-history.ts';
import { describeRefusal, issuingWords } from '../src/locales/issuing.ts';
import { soundEndorsements } from '../src/openbadges/endorsements.ts';
import { type IssueReport, issueAwards } from '../src/openbadges/issue.ts';
import { Refusal } from '../src/openbadges/refusal.ts';
import { restoreLists } from '../src/openbadges/restore-lists.ts';
import { type UniteOptions, uniteLists } from '../src/openbadges/unite-lists.ts';
import { commandSettings } from '../src/settings.ts';
import { readSigningKey } from '../src/signing-key.ts';
import { artworkOf } from '../src/site/artwork.ts';
import { readOptions, siteLocale } from './options.ts';

const { values } = readOptions('issue', { here: { type: 'boolean' }, 'dry-run': { type: 'boolean' } });
const project = resolve(import.meta.dirname, '..');
const settings = commandSettings();
// First of all, so that nothing that runs after it can find the secret in its surroundings.
const key = readSigningKey({ env: process.env, project, content: settings.roots });
// What else is wrong is told before a key that is missing.
key.catch(() => {});
// The moment of signing is the true one, whatever day a build is told.
const clock = () => new Date();
const locale = siteLocale();
const words = issuingWords(locale).issue;

try {
  if (!values['dry-run']) await mendLists();
  const report = await run();
  for (const line of linesOf(report)) console.log(line);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(describeRefusal(error, locale));
  process.exitCode = 1;
}

/**
 * What git left in conflict, and withdrawals that an older list lost: both can be settled without a person, before the
 * check, which would stop at them.
 */
async function mendLists(): Promise<void> {
  const options: UniteOptions = {
    root: settings.people,
    issuer: () => readContent(settings.roots).content?.issuer.data,
    key: async () => {
      if (!values.here) await assertDefaultBranch(settings.people);
      return key;
    },
    clock,
  };
  const united = await uniteLists(options);
  if (united.length > 0) for (const line of [words.united, ...listed(united)]) console.log(line);
  const restored = await restoreLists({ ...options, history: await listsInHistory(settings.people) });
  if (restored.length > 0) for (const line of [words.restored, ...listed(restored)]) console.log(line);
}

async function run(): Promise<IssueReport> {
  const checked = await checkAll({ ...settings, now: clock() });
  const { content, diagnostics, sources, day, register } = checked;
  if (!content || hasErrors(diagnostics)) {
    const folder = shownRoots(settings.roots);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    process.stderr.write(terminalReporter(false)({ diagnostics: errors, sources, locale, folder }));
    throw new Refusal('content-errors');
  }
  const { site, did, keys, language } = content.issuer.data;
  if (site === undefined || did === undefined) throw new Refusal('no-site');
  if (keys.length === 0) throw new Refusal('no-key');
  if (!values.here) await assertDefaultBranch(settings.people);
  const drawn = new Map<string, ReturnType<typeof artworkOf>>();
  const published = publishable(content, day);
  const sites = sitesOf(content.issuer.data, settings);
  return issueAwards({
    content,
    published,
    register,
    key: await key,
    artwork: (badge, specimen) => {
      const picture = drawn.get(badge.slug) ?? artworkOf(content.root, badge, specimen, language);
      drawn.set(badge.slug, picture);
      return picture;
    },
    endorsements: await soundEndorsements(published, { content, register, sites }),
    clock,
    dryRun: values['dry-run'] ?? false,
  });
}

async function assertDefaultBranch(folder: string): Promise<void> {
  const found = await branches(folder);
  if (found && found.current !== found.expected)
    throw new Refusal('not-default-branch', { branch: found.current ?? '', expected: found.expected });
}

function linesOf(report: IssueReport): string[] {
  const done = (['issued', 'reissued', 'resigned', 'withdrawn'] as const).filter(
    (part) => report[part].length > 0,
  );
  const lines = done.flatMap((part) => [words[part](report[part].length), ...listed(report[part])]);
  if (report.tooLate.length > 0) lines.push(words.tooLate(report.tooLate.length), ...listed(report.tooLate));
  if (done.length === 0) lines.push(report.changed ? words.upkeep : words.nothing);
  if (values['dry-run']) lines.push(words.dryRun);
  else if (report.changed) lines.push(words.next);
  return lines;
}

function listed(names: readonly string[]): string[] {
  const shown = names.slice(0, 20).map((name) => `  ${name}`);
  return names.length > shown.length ? [...shown, `  ${words.more(names.length - shown.length)}`] : shown;
}
