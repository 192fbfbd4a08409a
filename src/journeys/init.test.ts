/** Another structure makes a copy of the repository its own, gives its first badge, and publishes its site. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../authoring/read.ts';
import { namesIn } from '../init/sample.ts';
import { differences, filesIn } from './support/files.ts';
import { type ProjectCopy, projectCopy } from './support/project-copy.ts';
import { project } from './support/site.ts';
import { tracesIn } from './support/traces.ts';

const address = 'https://badges.lagrange.example/';
const options = [
  ...['--name', 'La Grange', '--site', address, '--accent', '#0b6e4f', '--place', 'Rennes'],
  ...['--email', 'contact@lagrange.example', '--tagline', 'Un lieu pour réparer ensemble.'],
];

/** Every name that the sample says: of its structure, its town, its people and those who attest what they did. */
const sample = readContent(join(project, 'content'));
const sampleNames = [...namesIn(sample), 'Turfu', 'Élise Marchand', 'Karim Benali'];

/** What a tutor writes for the first badge of the first person. */
const profile = `---
firstName: Ana
lastName: Exemple
adult: true
consent: { givenBy: Ana Exemple, date: 2026-01-05, paper: Armoire du bureau, ends: 2099-01-05 }
starts: 2026-01-05
ends: 2026-08-31
mission: accueil du public
pathways: [parcours]
credentials: public
---

Je m’appelle Ana.
`;
const award = `---
date: 2026-03-14
summary: A accueilli douze groupes.
assessor: { name: Camille Exemple }
---

J’ai tenu l’accueil pendant six demi-journées.
`;

describe('a copy made another structure’s', () => {
  let copy: ProjectCopy;
  let tried: string;
  let said: string;
  let site: Map<string, Buffer>;
  const page = (path: string) => site.get(`${path}index.html`)?.toString() ?? '';

  beforeAll(async () => {
    copy = await projectCopy();
    tried = (await copy.run('init', [...options, '--dry-run'])).output;
    expect(await copy.git.read('status', '--porcelain')).toBe('');
    const made = await copy.run('init', [...options, '--yes']);
    said = made.output;
    expect(made.status, said).toBe(0);
    await copy.commit('Our structure');
    await copy.write('content/volunteers/ana/profile.md', profile);
    await copy.write('content/volunteers/ana/awards/accueil-du-public.md', award);
    await copy.commit('A first badge');
    const issued = await copy.run('issue');
    expect(issued.status, issued.output).toBe(0);
    const built = await copy.run('build');
    expect(built.status, built.output).toBe(0);
    site = await filesIn(join(copy.root, 'dist'));
  }, 120_000);

  test('the trial names every file that is then removed, changed or added', async () => {
    const changes = await copy.git.read('diff', '--name-only', '--no-renames', 'HEAD~2', 'HEAD~1');
    const lines = new Set(tried.split('\n').map((line) => line.trim()));
    expect(changes.split('\n').length).toBeGreaterThan(100);
    expect(changes.split('\n').filter((file) => !lines.has(file))).toEqual([]);
  });

  test('no word of the sample is left in the content, in the README or on the site', async () => {
    const content = await filesIn(join(copy.root, 'content'));
    const readme = new Map([['README.md', Buffer.from(await copy.read('README.md'))]]);
    for (const files of [content, readme, site])
      for (const [path, bytes] of files) {
        const words = new Set(bytes.toString().match(/\p{L}+/gu));
        // Compressed bytes hold any short word by chance; texts do not.
        const texts = /\.(md|mdx|html|json|xml|svg|txt)$/.test(path) ? sampleNames : [];
        expect(
          texts.filter((name) => words.has(name) || (name.includes(' ') && bytes.toString().includes(name))),
          path,
        ).toEqual([]);
        expect(tracesIn(bytes, ['Lucia Moreau', 'Nathan Bréville', 'Élise Marchand']), path).toEqual([]);
      }
  });

  test('every badge issued since verifies, and none is a specimen', async () => {
    const verified = await copy.run('verify', ['dist/', '--issued-only']);
    expect(verified.status, verified.output).toBe(0);
    expect([...site.keys()].filter((path) => /^credentials\/.*\.json$/.test(path))).toHaveLength(1);
    expect(site.get('did.json') ?? site.get('.well-known/did.json')).toBeDefined();
  });

  test('the site has the name, the words, the address and the colour of the structure', () => {
    const said = [
      ...['<title>La Grange', 'Un lieu pour réparer ensemble.', '--accent:light-dark(#0b6e4f,'],
      `<link rel="canonical" href="${address}"`,
    ];
    expect(said.filter((text) => !page('').includes(text))).toEqual([]);
    expect(page('ana/').includes(`<meta property="og:url" content="${address}ana/"`)).toBe(true);
  });

  test('what is left to do is listed, with where each half of the key goes', () => {
    expect(said).toContain('Ce qui reste à configurer');
    expect(said).toContain('JALON_SIGNING_KEY');
    expect(said).not.toMatch(/z3u2/);
  });

  test('the README of the structure leads to pages that exist, and to that of the programme', async () => {
    const targets = [...(await copy.read('README.md')).matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
    const engine = [...(await copy.read('.github/JALON.md')).matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) =>
      join('.github', to),
    );
    expect(targets).toContain('.github/JALON.md');
    const inside = engine.filter((to) => !to.includes(':'));
    expect(inside.length).toBeGreaterThan(5);
    for (const file of [...targets, ...inside])
      expect((await copy.read(file)).length, file).toBeGreaterThan(0);
  });

  test('a second time, it refuses to give up a register with badges, even with --yes', async () => {
    const again = await copy.run('init', [...options, '--yes']);
    expect(again.status).toBe(1);
    expect(again.output).toContain('déjà délivrés');
    expect(await copy.git.read('status', '--porcelain', '--', 'content/badges', 'content/volunteers')).toBe(
      '',
    );
  });
});

describe('a copy that is not made another structure’s', () => {
  let copy: ProjectCopy;
  beforeAll(async () => {
    copy = await projectCopy();
  });
  const contentNow = () => filesIn(join(copy.root, 'content'));

  test.each<[string, string[], RegExp]>([
    ['without a name', ['--yes'], /--name/],
    ['without agreement', options, /ajoutez --yes/],
    ['with a colour that is none', ['--name', 'N', '--accent', 'green', '--yes'], /--accent.*#0b6e4f/],
    ['with an address for nobody', ['--name', 'N', '--site', 'http://localhost/', '--yes'], /--site/],
    ['in a language that is not spoken', ['--name', 'N', '--language', 'eo', '--yes'], /--language/],
  ])('%s, nothing is changed and it says why', async (_, args, why) => {
    const ran = await copy.run('init', args);
    expect(ran.status, ran.output).toBe(1);
    expect(ran.output).toMatch(why);
    expect(await copy.git.read('status', '--porcelain')).toBe('');
  });

  test.each(['content/badges/le-notre.md', 'README.md'])(
    'work that git does not hold is never replaced: %s',
    async (file) => {
      await copy.write(file, '---\ntitle: Le nôtre\n---\n');
      const before = await contentNow();
      const ran = await copy.run('init', [...options, '--yes']);
      expect(ran.status).toBe(1);
      expect(ran.output).toContain('Enregistrez-les');
      expect(differences(await contentNow(), before)).toEqual([]);
      expect(await copy.read(file)).toContain('Le nôtre');
      await copy.git.read('stash', '--quiet', '--include-untracked');
    },
  );

  test('somebody’s own content is removed only where git holds it and the person says so', async () => {
    await copy.write('content/volunteers/ana/profile.md', profile.replace('pathways: [parcours]\n', ''));
    await copy.commit('A real person');
    const before = await contentNow();
    const refused = await copy.run('init', options);
    expect(refused.status).toBe(1);
    expect(refused.output).toContain('n’est plus l’exemple');
    expect(differences(await contentNow(), before)).toEqual([]);
    expect((await copy.run('init', [...options, '--yes'])).status).toBe(0);
  });
});

test('the catalogue of the sample may be kept: its people are gone, and the lines to read again are listed', async () => {
  const copy = await projectCopy();
  const made = await copy.run('init', [...options, '--catalogue', 'sample', '--yes']);
  expect(made.status, made.output).toBe(0);
  const { content } = readContent(join(copy.root, 'content'));
  expect(content?.badges.size).toBe(sample.content?.badges.size);
  expect(content?.volunteers.size).toBe(0);
  expect([...(content?.badges.values() ?? [])].flatMap(({ data }) => data.coCreators)).toEqual([]);
  expect(made.output).toMatch(/content\/badges\/equipe-du-dome\.md:2 {2}title: Équipe du Dôme/);
});

test('in English, what it starts from is English and passes the check', async () => {
  const copy = await projectCopy();
  const made = await copy.run('init', ['--name', 'The Barn', '--language', 'en', '--yes']);
  expect(made.status, made.output).toBe(0);
  expect(made.output).toContain('This copy is now the site of The Barn.');
  expect(made.output).toContain('No key yet');
  const { content, diagnostics } = readContent(join(copy.root, 'content'));
  expect(diagnostics).toEqual([]);
  expect([...(content?.badges.keys() ?? [])]).toContain('first-steps');
});

test('killed at any moment, it goes on with the same answers and ends as if it had not been', async () => {
  const whole = await projectCopy();
  const counted = join(whole.root, '.git', 'count');
  const support = pathToFileURL(join(project, 'src/journeys/support/killed-while-writing.ts')).href;
  const env = { NODE_OPTIONS: `--import ${support}`, KILL_IN: '/content/' };
  const run = (copy: ProjectCopy, more: NodeJS.ProcessEnv) =>
    copy.run('init', ['--name', 'La Grange', '--yes'], { ...env, ...more });
  expect((await run(whole, { KILL_COUNT: counted })).status).toBe(0);
  const touches = Number(await whole.read('.git/count'));
  expect(touches).toBeGreaterThan(100);
  const finished = await filesIn(join(whole.root, 'content'));
  let killed = 0;
  for (const share of [0.5, 0.97]) {
    const copy = await projectCopy();
    const cut = await run(copy, { KILL_AT: String(Math.ceil(touches * share)) });
    if (cut.status !== 0) killed++;
    // Asked again without a word of what was answered.
    const again = await copy.run('init', ['--yes']);
    if (cut.status !== 0) expect(again.output).toContain('interrompue');
    expect(differences(await filesIn(join(copy.root, 'content')), finished)).toEqual([]);
    expect((await copy.run('check')).status).toBe(0);
  }
  expect(killed).toBe(2);
}, 120_000);
