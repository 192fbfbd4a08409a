/** `npm start`: builds the site unless nothing has changed, serves it, and prints the addresses to open. */

import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { siteAddress } from '../src/address.ts';
import type { Content } from '../src/authoring/content.ts';
import { publishable } from '../src/authoring/gate.ts';
import { readContent } from '../src/authoring/read.ts';
import { commandLocale } from '../src/locales/command-locale.ts';
import { commandSettings, dayOf } from '../src/settings.ts';
import { serveStatic } from '../src/static-server.ts';
import { readOptions } from './options.ts';
import { isUpToDate } from './stamp.ts';
import { commandWords } from './words.ts';

const project = resolve(import.meta.dirname, '..');
const { values } = readOptions('start', { specimen: { type: 'boolean' }, port: { type: 'string' } });
process.env['SOURCE_DATE_EPOCH'] ||= String(Math.floor(Date.now() / 1000));
if (values.specimen) process.env['JALON_SPECIMEN'] = '1';

const settings = commandSettings();
const { content } = readContent(settings.roots);
const words = commandWords[commandLocale(content?.issuer.data.language)];

if (content && (await isUpToDate(project, settings, content.issuer.data.timeZone))) {
  console.log(words.unchanged);
  await serve(content);
} else {
  process.exitCode = await build();
  if (content && process.exitCode === 0) await serve(content);
}

/** Builds in a process of its own, whose memory is free again while the site is served. */
function build(): Promise<number> {
  const child = spawn(process.execPath, [join(project, 'scripts', 'build.ts')], { stdio: 'inherit' });
  return new Promise((done) => child.on('close', (status) => done(status ?? 1)));
}

async function serve(content: Content) {
  const base = new URL(siteAddress(content.issuer.data, settings)).pathname;
  const server = await serveStatic({
    folder: join(project, 'dist'),
    base,
    port: Number(values.port ?? process.env['PORT'] ?? 4321),
  });
  const { volunteer, badge } = examples(content, dayOf(settings.now, content.issuer.data.timeZone));
  const places = [
    [words.home, ''],
    [words.portfolio, volunteer && `${volunteer}/`],
    [words.badge, badge && `${volunteer}/${badge}/`],
  ].filter((place): place is [string, string] => place[1] !== undefined);
  const width = Math.max(...places.map(([name]) => name.length));
  console.log(`\n${words.ready}\n`);
  for (const [name, path] of places) console.log(`  ${name.padEnd(width)}  ${server.address}${path}`);
  console.log(`\n${words.stop}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
}

/** A person listed on the home page, the one with the most badges, and a badge of theirs, for a first visit. */
function examples(content: Content, day: string): { volunteer?: string; badge?: string } {
  const people = [...publishable(content, day).people.values()].filter(({ listed }) => listed);
  const [person] = people.toSorted((a, b) => b.awards.size - a.awards.size);
  if (!person) return {};
  const badge = [...person.awards.values()].find(
    ({ kind, data }) => kind === 'award' && !data.withdrawn,
  )?.badge;
  return { volunteer: person.slug, ...(badge === undefined ? {} : { badge }) };
}
