/**
 * `npm test`: lint, types, then every test; the last line sums them all. Arguments go to vitest. The tests are about
 * the sample content: in the copy of a structure that has its own, that content is checked, built and verified instead.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readContent } from '../src/authoring/read.ts';
import { isSample } from '../src/init/sample.ts';
import { readOptions, siteLocale } from './options.ts';
import { closingLine, sum, type Tally, tallyOfCheck, tallyOfTests, type VitestReport } from './tally.ts';
import { commandWords } from './words.ts';

const args = process.argv.slice(2);
// Everything else is for vitest; only the question of how to call this command is answered here.
if (args.some((arg) => /^(--help|-h)$/.test(arg))) readOptions('test', {});

const project = resolve(import.meta.dirname, '..');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const ofSample = isSample(readContent(join(project, 'content')));
const lint = await check('Lint', 'biome', ['check'], '@biomejs/biome');
// The types take one processor for most of a minute, beside which the tests begin.
const types = check('Types', 'astro', ['check']);
const tested = ofSample || args.length > 0 ? [await tests(args)] : await ownSite();
const tally = sum([lint, await types, ...tested]);
console.log(`\n${closingLine(tally)}`);
process.exitCode = tally.failed > 0 ? 1 : 0;

/** Runs a checker, and prints all that it says once it is done. */
async function check(title: string, bin: string, args: string[], name = bin): Promise<Tally> {
  const output: string[] = [];
  const status = await run(name, bin, args, output);
  console.log(`\n— ${title}\n${output.join('').trimEnd()}`);
  return tallyOfCheck(status === 0);
}

/** The structure's own content, as specimens, which need no secret. */
async function ownSite(): Promise<Tally[]> {
  console.log(`\n— ${commandWords[siteLocale()].ownContent}`);
  const folder = await mkdtemp(join(tmpdir(), 'jalon-test-'));
  try {
    const site = join(folder, 'site');
    return [
      tallyOfCheck((await runScript('build', '--specimen', '--out', site)) === 0),
      tallyOfCheck((await runScript('verify', site)) === 0),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tests(args: string[]): Promise<Tally> {
  console.log('\n— Tests');
  const folder = await mkdtemp(join(tmpdir(), 'jalon-test-'));
  try {
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const status = await run('vitest', 'vitest', ['run', '--silent=passed-only', ...reporters, ...args]);
    const report: VitestReport = JSON.parse(await readFile(file, 'utf8'));
    return tallyOfTests({ ...report, success: status === 0 });
  } catch (error) {
    console.error('Vitest left no report, which counts as a failure.', error);
    return tallyOfCheck(false);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a package's program with this very Node, and resolves to its exit status; `output` takes what it says. */
function run(name: string, bin: string, args: string[], output?: string[]): Promise<number> {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin: bins }: { bin: string | Record<string, string> } = createRequire(import.meta.url)(manifest);
  const path = typeof bins === 'string' ? bins : (bins[bin] ?? '');
  return runNode([join(dirname(manifest), path), ...args], output);
}

function runScript(name: string, ...args: string[]): Promise<number> {
  return runNode([join(project, 'scripts', `${name}.ts`), ...args]);
}

function runNode(args: string[], output?: string[]): Promise<number> {
  const stdio = output ? ('pipe' as const) : ('inherit' as const);
  const child = spawn(process.execPath, args, { cwd: project, stdio: ['inherit', stdio, stdio] });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => output?.push(text));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done(status ?? 1));
  });
}
