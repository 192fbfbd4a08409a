/** Somebody makes a copy of the repository their structure's in the web editor, by the words of the handbook alone. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../authoring/read.ts';
import { namesIn } from '../init/sample.ts';
import { formAnswers } from '../locales/form-answers.ts';
import { didWebOf } from '../openbadges/did.ts';
import { issuerLines } from '../openbadges/issuer-lines.ts';
import { generateKey } from '../openbadges/key.ts';
import { filesIn } from './support/files.ts';
import { type ProjectCopy, projectCopy } from './support/project-copy.ts';
import { project } from './support/site.ts';

const site = 'https://compte.github.io/badges/';
const kept = ['accueil-du-public.md', 'jen-suis-la-entree.md', 'jen-suis-la-sortie.md', 'projet-davenir.md'];
let copy: ProjectCopy;
/** The page of the handbook, and the files and the lines that it gives to paste, in their order. */
let page: string;
let texts: string[];
let lines: string[];

beforeAll(async () => {
  copy = await projectCopy();
  page = await copy.read('content/guide/starting.mdx');
  const given = (language: string) =>
    [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
      ([, text = '']) => text,
    );
  texts = given('md');
  lines = given('yaml');
});

test('steps 3 and 4: the check finds nothing, and no word of the sample is left', async () => {
  const [issuer = '', pathway = ''] = texts;
  await copy.write('content/issuer.md', issuer);
  await copy.write('README.md', '# Les badges de La Grange\n');
  for (const words of [
    '`content/volunteers`',
    '`content/missions`',
    '`low-tech.md`',
    '`.github/dependabot.yml`',
  ])
    expect(page).toContain(words);
  for (const gone of ['volunteers', 'missions', 'pathways/low-tech.md']) await copy.remove(`content/${gone}`);
  await copy.remove('.github/dependabot.yml');
  for (const badge of await readdir(join(copy.root, 'content/badges')))
    if (!kept.includes(badge)) await copy.remove(`content/badges/${badge}`);
  for (const badge of kept) expect(page).toContain(`\`${badge}\``);
  await copy.write('content/pathways/parcours-service-civique.md', pathway);
  await copy.commit('Notre structure');
  const checked = await copy.run('check');
  expect(checked.output).toContain('Aucune erreur');
  expect(checked.output).not.toMatch(/warning|avertissement/i);
  const names = [...namesIn(readContent(join(project, 'content'))), 'Turfu'];
  for (const [path, bytes] of await filesIn(join(copy.root, 'content'))) {
    const words = new Set(bytes.toString().match(/\p{L}+/gu));
    expect(
      names.filter((name) => words.has(name)),
      path,
    ).toEqual([]);
  }
});

test('after step 4, the forms offer other choices, and the page names the proposal that brings them', async () => {
  expect(page).toContain(`« ${formAnswers.fr.refresh.title} »`);
  expect((await copy.run('forms')).status).toBe(0);
  expect(await copy.git.read('status', '--porcelain')).toContain('.github/ISSUE_TEMPLATE/');
  await copy.commit(formAnswers.fr.refresh.title);
});

test('steps 5 and 6: with the key that the page of the site makes, the first badge is issued and verifies', async () => {
  const { publicKeyMultibase: publicKey, secretKeyMultibase } = await generateKey();
  const keyLines = issuerLines({ site, did: didWebOf(site), publicKey, since: '2026-01-01' });
  const issuer = await copy.read('content/issuer.md');
  // Just above the three dashes that close the top of the file.
  await copy.write(
    'content/issuer.md',
    issuer.replace('\n---\n\n', () => `\n${keyLines}---\n\n`),
  );
  const [, , profile = '', award = ''] = texts;
  await copy.write('content/volunteers/ana/profile.md', profile);
  const printed = await copy.run('new', ['consent', 'ana']);
  expect(printed.status, printed.output).toBe(0);
  expect(await copy.read('papers/ana/consent.html')).toContain('Ana Exemple');
  expect(page).toContain('Sous `adult: true`, ajoutez ces lignes');
  const [consent = ''] = lines;
  await copy.write(
    'content/volunteers/ana/profile.md',
    profile.replace('adult: true\n', (line) => line + consent),
  );
  await copy.write('content/volunteers/ana/awards/accueil-du-public.md', award);
  await copy.commit('Un premier badge');
  await mkdir(join(copy.root, '.jalon'), { recursive: true });
  await writeFile(join(copy.root, '.jalon/signing-key.secret'), secretKeyMultibase, { mode: 0o600 });
  for (const [command, ...args] of [['issue'], ['build'], ['verify', 'dist/', '--issued-only']]) {
    const ran = await copy.run(command ?? '', args);
    expect(ran.status, ran.output).toBe(0);
  }
  expect(await copy.read('dist/ana/accueil-du-public/index.html')).toContain('Ana');
  expect(await readdir(join(copy.root, 'dist/credentials'))).toHaveLength(1);
}, 300_000);
