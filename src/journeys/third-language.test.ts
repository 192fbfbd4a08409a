/** A language is one file: with Esperanto beside French and English, every page is there in it too. */
import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { command } from './support/command.ts';
import { keepPeople } from './support/content-copy.ts';
import { filesIn, removeAfterAll } from './support/files.ts';
import { project } from './support/site.ts';

const address = 'https://structure.example/repo/';
let home: string;

beforeAll(async () => {
  home = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-language-')));
  const parts = ['src', 'scripts', 'content', 'package.json', 'tsconfig.json', 'astro.config.mjs'];
  for (const part of parts) await cp(join(project, part), join(home, part), { recursive: true });
  await symlink(join(project, 'node_modules'), join(home, 'node_modules'));
  // Lucia's pages show what there is to translate.
  await keepPeople(join(home, 'content'), ['lucia']);
  const locales = join(home, 'src', 'locales');
  const english = await readFile(join(locales, 'interface.en.ts'), 'utf8');
  const esperanto = english
    .replace("language: 'en'", "language: 'eo'")
    .replace("guide: 'Guide'", "guide: 'Gvidilo'")
    .replace("title: 'Verify a badge'", "title: 'Kontroli insignon'")
    .replace("checking: '", "checking: 'Kontrolado: ");
  await writeFile(join(locales, 'interface.eo.ts'), esperanto);
  await edit(join(locales, 'interface.ts'), [
    [
      "import * as fr from './interface.fr.ts';",
      "import * as fr from './interface.fr.ts';\nimport * as eo from './interface.eo.ts';",
    ],
    ['{ fr, en }', '{ fr, en, eo }'],
  ]);
}, 60_000);

async function edit(file: string, changes: readonly (readonly [string, string])[]): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  await writeFile(file, text);
}

async function built() {
  const folder = join(home, 'dist');
  const ran = await command('build', ['--out', folder], { JALON_SITE: address, NO_COLOR: '1' }, home);
  expect(ran.status, ran.output).toBe(0);
  return { files: await filesIn(folder), said: ran.output };
}

test('its pages are under its code, with its words, dates and script, and every page leads to them', async () => {
  const { files } = await built();
  const page = (path: string) => files.get(`${path}index.html`)?.toString() ?? '';
  const pages = [...files.keys()].filter((path) => path.endsWith('/index.html'));
  const own = pages.filter((path) => path.startsWith('eo/'));
  expect(own.length).toBeGreaterThan(60);
  expect(own.length).toBe(pages.filter((path) => path.startsWith('en/')).length);

  const lucia = page('eo/lucia/');
  expect(lucia).toContain('<html lang="eo">');
  expect(lucia).toContain('>Gvidilo</a>');
  expect(lucia).toMatch(/Oktobro/);
  expect(lucia).toContain('<bdi lang="fr">médiation culturelle</bdi>');

  for (const path of ['lucia/', 'en/lucia/', 'eo/lucia/']) {
    const html = page(path);
    expect(html, path).toContain(`<link rel="alternate" hreflang="eo" href="${address}eo/lucia/">`);
    const others = ['fr', 'en', 'eo'].filter((one) => !html.includes(`<html lang="${one}">`));
    expect([...html.matchAll(/<a [^>]*hreflang="(\w+)"/g)].map(([, language]) => language)).toEqual(others);
  }
  expect(page('lucia/')).toContain(`href="/repo/eo/lucia/" lang="eo" hreflang="eo">Esperanto</a>`);
  expect(files.get('sitemap.xml')?.toString()).toContain(`<loc>${address}eo/lucia/</loc>`);

  expect(page('eo/verify/')).toContain('"locale":"eo"');
  const scripts = [...files].filter(([path]) => path.endsWith('.js'));
  expect(scripts.some(([, bytes]) => bytes.includes('Kontrolado'))).toBe(true);
}, 240_000);

test('a structure may write in it: its pages are at the root, and commands speak English to it', async () => {
  await edit(join(home, 'content', 'issuer.md'), [['language: fr', 'language: eo']]);
  const { files, said } = await built();
  expect(said).toContain('Site built');
  const page = (path: string) => files.get(`${path}index.html`)?.toString() ?? '';
  expect(page('lucia/')).toContain('<html lang="eo">');
  expect(page('lucia/')).not.toContain('<bdi');
  expect(page('fr/lucia/')).toContain('<bdi lang="eo">médiation culturelle</bdi>');
  expect([...files.keys()].some((path) => path.startsWith('eo/'))).toBe(false);
  // The handbook is in French where it is not written in the language of the content.
  expect(page('guide/')).toContain('<article class="prose" lang="fr">');
  expect(page('fr/guide/')).toContain('<article class="prose">');
  expect(page('en/guide/')).toContain('<article class="prose">');
}, 240_000);
