/**
 * In the workflow of a button, `node scripts/buttons/press.ts <button>`: does what was asked, and where that changes the
 * content, proposes it as a pull request that has been checked and built.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fetchBytes } from '../../src/openbadges/resolve.ts';
import { commandSettings } from '../../src/settings.ts';
import { secretVariable } from '../../src/signing-key.ts';
import { siteLocale } from '../options.ts';
import { gitIn } from '../publish/git.ts';
import { fail, notice, summary } from '../publish/workflow.ts';
import { type Button, type ButtonName, buttons, isAddress, isButton } from './buttons.ts';
import { readPress } from './event.ts';
import { branchStart, openProposal } from './open-proposal.ts';
import { propose } from './propose.ts';
import { buttonWords } from './words.ts';

const project = resolve(import.meta.dirname, '../..');
/** Taken out of the surroundings at once: only a command that signs is given it back. */
const secret = process.env[secretVariable];
delete process.env[secretVariable];
const [name = ''] = process.argv.slice(2);
if (!isButton(name)) throw new RangeError(`There is no button named ${name}.`);
const pressedName: ButtonName = name;
const button = buttons[name];
const press = readPress(process.env);
/** Private papers are an error where everyone can read them. */
const publicity = { JALON_PUBLIC_REPOSITORY: press.isPrivate ? '0' : '1' };
// Before anything is read: the reason is told in both languages.
if (button.personal && !press.isPrivate)
  fail(`${buttonWords.fr.refusals.public}\n\n${buttonWords.en.refusals.public}`);
else await pressed();

async function pressed(): Promise<void> {
  const words = buttonWords[siteLocale()];
  const asked = button.command(press.inputs);
  if (typeof asked === 'string') return fail(words.refusals[asked]);
  const { badge = '' } = press.inputs;
  const { people } = commandSettings();
  // What is uploaded stands in the repository that keeps the people.
  const top = await gitIn(people).read('rev-parse', '--show-toplevel');
  // Two that are made from one main change the same list, each to a text of its own: nobody could mend that by hand.
  const open = button.signs ? await openProposal(top, pressedName) : undefined;
  if (open !== undefined) return fail(words.waiting(open));
  const uploaded = join(top, badge);
  const fetched = isAddress(badge) ? await download(badge) : undefined;
  if (fetched === 'unreachable') return fail(words.unreachable);
  const file = fetched?.file ?? uploaded;
  const args = asked.map((one) => (badge && one === badge ? file : one));
  const { status, output } = await run(args, button);
  if (fetched) await rm(fetched.folder, { recursive: true });
  summary(`\`\`\`\n${output.trim()}\n\`\`\``);
  if (status !== 0) return fail(words.failed);
  // What was uploaded to be imported stands in the person's folder by now.
  if (badge && !fetched) await rm(uploaded);
  if (!button.proposes) return notice(words.papers);
  const { title, body } = words.proposals[name as keyof typeof words.proposals];
  const branch = `${branchStart(pressedName)}${process.env['GITHUB_RUN_ID'] ?? Date.now()}`;
  const proposed = await propose({ folder: top, title, body, base: press.branch, branch, examine });
  if (proposed.kind === 'nothing') notice(words.nothing);
  else if (proposed.kind === 'not-opened') fail(words.notOpened(branch, proposed.said));
  else if (proposed.ok) notice(words.opened(proposed.address));
  else fail(words.openedWithErrors(proposed.address));

  /** As a pull request of a person would be. */
  async function examine() {
    for (const args of [['check'], ['build', '--specimen']]) {
      const { status, output } = await run(args, undefined);
      if (status !== 0) return { ok: false, comment: words.unsound(output.trim().slice(-20_000)) };
    }
    return { ok: true, comment: words.sound };
  }
}

/** Runs a command of the project: its exit status, and all that it printed, which the log shows too. */
function run([command = '', ...args]: readonly string[], asked: Button | undefined) {
  const key = asked?.signs && secret ? { [secretVariable]: secret } : {};
  const child = spawn(process.execPath, [join('scripts', `${command}.ts`), ...args], {
    cwd: project,
    env: { ...process.env, ...key, ...publicity, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
  return new Promise<{ status: number; output: string }>((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

/** What stands at an address, in a file that the command can read. */
async function download(address: string) {
  const found = await fetchBytes(address);
  if (!found.ok) return 'unreachable';
  const folder = await mkdtemp(join(tmpdir(), 'jalon-import-'));
  const file = join(folder, 'badge');
  await writeFile(file, found.bytes);
  return { folder, file };
}
