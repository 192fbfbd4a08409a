/** `npm test`: lint, types, then every test; the last line sums them all. Arguments go to vitest. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readOptions } from './options.ts';
import { closingLine, sum, type Tally, tallyOfCheck, tallyOfTests, type VitestReport } from './tally.ts';

const args = process.argv.slice(2);
// Everything else is for vitest; only the question of how to call this command is answered here.
if (args.some((arg) => /^(--help|-h)$/.test(arg))) readOptions('test', {});

const project = resolve(import.meta.dirname, '..');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const tally = sum([
  await check('Lint', '@biomejs/biome', 'biome', 'check'),
  await check('Types', 'astro', 'astro', 'check'),
  await tests(args),
]);
console.log(`\n${closingLine(tally)}`);
process.exitCode = tally.failed > 0 ? 1 : 0;

async function check(title: string, name: string, bin: string, ...args: string[]): Promise<Tally> {
  console.log(`\n— ${title}`);
  return tallyOfCheck((await run(name, bin, args)) === 0);
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

/** Runs a package's program with this very Node, and resolves to its exit status. */
function run(name: string, bin: string, args: string[]): Promise<number> {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin: bins }: { bin: string | Record<string, string> } = createRequire(import.meta.url)(manifest);
  const path = typeof bins === 'string' ? bins : (bins[bin] ?? '');
  const child = spawn(process.execPath, [join(dirname(manifest), path), ...args], {
    cwd: project,
    stdio: 'inherit',
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done(status ?? 1));
  });
}
