/**
 * `npm run update -- <address or folder of a Jalon repository> [--to <tag>]`: brings a later version of the program
 * into a structure's copy, which need not share its history. What the structure writes is never touched.
 */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Change, changeTogether } from '../src/change-together.ts';
import { engineReadme } from '../src/init/readme.ts';
import { updateWords } from '../src/locales/updating.ts';
import { nearestPaths } from '../src/update/nearest.ts';
import { planUpdate, type UpdatePlan } from '../src/update/plan.ts';
import { filesListed } from '../src/update/source.ts';
import { NotWritten } from '../src/write-together.ts';
import { readOptions, refuseArgument, siteLocale } from './options.ts';
import { gitIn } from './publish/git.ts';
import { nextReadme } from './update-readme.ts';
import { fetchVersion, type Version } from './update-source.ts';

const { values, positionals } = readOptions(
  'update',
  {
    to: { type: 'string' },
    keep: { type: 'boolean' },
    overwrite: { type: 'boolean' },
    'without-workflows': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  { positionals: true },
);
const [address, surplus] = positionals;
if (address === undefined) refuseArgument('update', 'missing', 'update');
if (surplus !== undefined) refuseArgument('update', 'unknown', surplus);
if (values.keep && values.overwrite) refuseArgument('update', 'unknown', '--keep --overwrite');
const project = resolve(import.meta.dirname, '..');
const git = gitIn(project);
const words = updateWords[siteLocale()];
process.exitCode = await update(address);

/** Gives the exit status: 1 where nothing was brought in, and something should have been. */
async function update(from: string): Promise<0 | 1> {
  const status = await git.run('status', '--porcelain', '--untracked-files=all');
  if (status.status !== 0) return refuse(words.noGit);
  if (status.stdout.trim() !== '') return refuse(words.dirty);
  const version = await fetchVersion(from, values.to);
  if ('why' in version)
    return refuse(words.noVersion[version.why](from, values.to ?? '', version.path ?? ''));
  try {
    return await bring(version);
  } finally {
    await version.leave();
  }
}

async function bring(version: Version): Promise<0 | 1> {
  const present = filesListed((await git.run('ls-files', '--stage', '-z')).stdout);
  const files = planUpdate({
    present,
    next: version.files,
    past: version.past,
    nearest: nearestPaths(version.history, present),
    withoutWorkflows: values['without-workflows'] ?? false,
  });
  const readme = await nextReadme(version, project);
  const plan = readme ? { ...files, [readme.kind]: [engineReadme, ...files[readme.kind]].sort() } : files;
  console.log(planLines(plan, version).join('\n'));
  const isStopped = plan.conflicts.length > 0 && !values.keep && !values.overwrite;
  if (isStopped) return refuse(`\n${words.choose}`);
  if (values['dry-run']) return 0;
  const changes = await changesOf(plan, version, readme?.text);
  const unheld = await notHeld(changes);
  if (unheld.length > 0) return refuse(words.notHeld(unheld));
  try {
    await changeTogether(changes, () => project);
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    return refuse(words.notWritten(error.file, error.message));
  }
  console.log(`\n${changes.length > 0 ? words.done(version.name) : words.nothing(version.name)}`);
  return 0;
}

async function changesOf(plan: UpdatePlan, version: Version, readme = ''): Promise<Change[]> {
  const overwritten = values.overwrite ? plan.conflicts : [];
  const changes: Change[] = [];
  for (const path of [...plan.added, ...plan.changed, ...plan.removed, ...overwritten]) {
    const there = version.files.get(path);
    const mode = there && Number.parseInt(there.mode.slice(-3), 8);
    const text = path === engineReadme ? readme : there && (await version.bytes(path));
    changes.push({ file: join(project, path), text, mode });
  }
  return changes;
}

/** The files that stand where others are to be written, and that git would not give back: it ignores them. */
async function notHeld(changes: readonly Change[]): Promise<string[]> {
  const held = new Set((await git.read('ls-files', '-z')).split('\0'));
  const paths = changes.map(({ file }) => relative(project, file).split(sep).join('/'));
  return paths.filter((path) => !held.has(path) && existsSync(join(project, path)));
}

function planLines(plan: UpdatePlan, version: Version): string[] {
  const kinds = ['added', 'changed', 'removed', 'conflicts', 'leftOut', 'byHand'] as const;
  return [
    words.title(version.name),
    ...kinds.flatMap((kind) =>
      plan[kind].length > 0 ? ['', words.plan[kind], ...plan[kind].map((path) => `  ${path}`)] : [],
    ),
  ];
}

function refuse(why: string): 1 {
  console.error(why);
  return 1;
}
