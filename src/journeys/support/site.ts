/**
 * A built site for the tests, one for each set of options, made once and shared by every test file.
 *
 * A build is a pure function of what the digest covers, so a site is kept in `.jalon/sites` and made again only when
 * the program, the content or the options have changed.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { digestOfInputs } from '../../../scripts/inputs.ts';
import { readSettings } from '../../settings.ts';
import { serveStatic } from '../../static-server.ts';
import { surroundings } from './command.ts';
import { keptFolder, locked } from './kept-folder.ts';

export const project = resolve(import.meta.dirname, '../../..');

export interface SiteOptions {
  /** The content folder; the project's own by default. */
  readonly content?: string;
  /** The address that the site is built for, which asks for specimens; by default that of `issuer.md`. */
  readonly address?: string;
  /** The day that counts as today. */
  readonly day?: string;
  /** Specimens even where the structure has a key. */
  readonly specimen?: boolean;
  /** More of the surroundings. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface BuiltSite {
  /** The built folder, which no test may change. */
  readonly folder: string;
  /** The path that the site lives under, with both slashes. */
  readonly base: string;
}

const sites = join(project, '.jalon', 'sites');
/** The day on which sites are built unless another is asked for. */
export const usualDay = '2026-06-15';

/** Builds the site as `npm run build` does, or takes it from an earlier test. Rejects with the build's own output. */
export async function builtSite(options: SiteOptions = {}): Promise<BuiltSite> {
  const { day = usualDay, address } = options;
  const env = environment(options, day);
  const digest = await digestOfInputs(project, readSettings(env), day);
  const folder = await keptFolder(sites, digest, (made) => build(made, env, 'checked'));
  return { folder, base: address ? new URL(address).pathname : '/' };
}

/**
 * Builds a site once more, whatever earlier tests built: `offline` in a namespace without any network, `unchecked`
 * by Astro alone. Whoever asks for it removes the folder.
 */
export async function builtAnew(
  options: SiteOptions = {},
  way: 'checked' | 'offline' | 'unchecked' = 'checked',
): Promise<BuiltSite> {
  await mkdir(join(project, '.jalon'), { recursive: true });
  await removeAbandoned();
  const folder = await mkdtemp(join(project, '.jalon', 'anew-'));
  const { day = usualDay, address } = options;
  await build(folder, environment(options, day), way);
  return { folder, base: address ? new URL(address).pathname : '/' };
}

/** Builds a site, as {@link builtSite}, and serves it under its base path. */
export async function servedSite(options: SiteOptions = {}) {
  const site = await builtSite(options);
  const server = await serveStatic(site);
  return { ...site, ...server };
}

function environment({ content, address, specimen, env }: SiteOptions, day: string): NodeJS.ProcessEnv {
  const noon = new Date(`${day}T12:00:00Z`).getTime() / 1000;
  return {
    JALON_CONTENT: content ?? join(project, 'content'),
    SOURCE_DATE_EPOCH: String(noon),
    ...(address ? { JALON_SITE: address } : {}),
    ...(specimen ? { JALON_SPECIMEN: '1' } : {}),
    ...env,
  };
}

function build(
  folder: string,
  env: NodeJS.ProcessEnv,
  way: 'checked' | 'offline' | 'unchecked',
): Promise<void> {
  const astro = ['node_modules/astro/bin/astro.mjs', 'build'];
  const script = way === 'unchecked' ? astro : ['scripts/build.ts', '--out', folder];
  const [program = '', ...args] = [
    ...(way === 'offline' ? ['unshare', '-rn'] : []),
    process.execPath,
    // It starts with the room for new objects that it soon needs, which takes a tenth less of the processor.
    '--min-semi-space-size=16',
    ...script,
  ];
  const child = spawn(program, args, {
    cwd: project,
    env: { ...surroundings(), ASTRO_TELEMETRY_DISABLED: '1', JALON_OUT: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => (status === 0 ? done() : failed(new Error(`The build failed.\n${said}`))));
  });
}

/** Runs `make`, which builds by itself out of the project: Astro then draws pages in one place of the project. */
export async function aloneBuilding<Made>(make: () => Promise<Made>): Promise<Made> {
  await mkdir(sites, { recursive: true });
  return locked(join(sites, 'lock-outside'), make);
}

/** Removes what tests that were killed have left. */
async function removeAbandoned(): Promise<void> {
  const hour = 3_600_000;
  for (const name of await readdir(join(project, '.jalon'))) {
    const path = join(project, '.jalon', name);
    const made = name.startsWith('anew-') ? (await stat(path).catch(() => undefined))?.mtimeMs : undefined;
    if (made !== undefined && Date.now() - made > hour) await rm(path, { recursive: true, force: true });
  }
}
