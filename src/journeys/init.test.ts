/** Another structure makes a copy of the repository its own, gives its first badge, and publishes its site. */

import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../authoring/read.ts';
import { agreedTo } from '../init/agreed.ts';
import { applyPlan } from '../init/apply.ts';
import type { Choices } from '../init/choices.ts';
import { writeJournal } from '../init/journal.ts';
import { planInit } from '../init/plan.ts';
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
    expect(said).toMatch(/Mettez-y vos mots :\n {2}content\/issuer\.md:\d+ {2}Présentez ici La Grange/);
    expect(said).toContain('demande encore une présentation');
    expect(said).toContain('&& git push');
    expect(said).not.toMatch(/z3u2/);
  });

  test('the README of the structure leads to pages that exist, and to that of the program', async () => {
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
      // Some tell git to be silent about files that it does not know.
      await copy.git.read('config', 'status.showUntrackedFiles', 'no');
      const before = await contentNow();
      const ran = await copy.run('init', [...options, '--yes']);
      expect(ran.status).toBe(1);
      expect(ran.output).toContain('Enregistrez-les');
      expect(differences(await contentNow(), before)).toEqual([]);
      expect(await copy.read(file)).toContain('Le nôtre');
      await copy.git.read('stash', '--quiet', '--include-untracked');
    },
  );

  test('what git is told to ignore is not held by it, and is never removed', async () => {
    await copy.write('content/volunteers/lucia/files/interview.secret', 'Her own words.');
    const ran = await copy.run('init', [...options, '--yes']);
    expect(ran.status).toBe(1);
    expect(ran.output).toContain('que git ignore');
    expect(await copy.read('content/volunteers/lucia/files/interview.secret')).toBe('Her own words.');
    await copy.git.read('clean', '--quiet', '-fdX', '--', 'content');
  });

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
  const readme = await copy.read('README.md');
  const pages = [...readme.matchAll(/\]\((content[^)]+)\)/g)].map(([, to = '']) => to);
  expect(pages.length).toBeGreaterThan(8);
  for (const page of pages) expect((await copy.read(page)).length, page).toBeGreaterThan(0);
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

describe('a run cut short, after which the structure went on by itself', () => {
  let copy: ProjectCopy;
  const choices: Choices = { name: 'La Grange', language: 'fr', catalogue: 'starter', site: address };
  const own = ['ana', 'ben'].map((slug) => `content/volunteers/${slug}/profile.md`);
  const alone = profile.replace('pathways: [parcours]\n', '');
  const place = () => ({ project: copy.root, content: join(copy.root, 'content') });
  /** All the files that people write, and the register. */
  const written = () => filesIn(join(copy.root, 'content'));

  /** Leaves the copy as a killed run does: once half of the files are removed, or once all is written. */
  async function cutShort(applied: boolean): Promise<void> {
    const plan = planInit(place(), choices, []);
    const agreed = agreedTo(plan, place());
    await writeJournal(copy.root, { choices, names: [], content: 'content', agreed, applied });
    const removed = plan.removed.slice(0, plan.removed.length / 2);
    const half = { removed, changed: plan.changed.slice(-1), added: [], reread: [] };
    await applyPlan(applied ? plan : half, place());
  }
  beforeAll(async () => {
    copy = await projectCopy();
    await cutShort(false);
    await copy.write(own[0] ?? '', alone);
    await copy.commit('A person');
    await copy.write(own[1] ?? '', alone.replaceAll('Ana', 'Ben'));
  }, 60_000);

  test.each<[string, string[], NodeJS.ProcessEnv, RegExp[]]>([
    ['goes on', ['--yes'], {}, own.map((file) => new RegExp(`^ {2}${file}$`, 'm'))],
    ['is asked for another name', ['--name', 'Autre', '--yes'], {}, [/--name/, /\.jalon\/init\.json/]],
    ['is in another folder', ['--yes'], { JALON_CONTENT: 'other' }, [/dans le dossier content\//]],
  ])('what it did not put there is not touched, when it %s', async (_, args, env, why) => {
    await cp(join(copy.root, 'content'), join(copy.root, 'other'), { recursive: true });
    const before = [await written(), await filesIn(join(copy.root, 'other'))] as const;
    const ran = await copy.run('init', args, env);
    expect(ran.status, ran.output).toBe(1);
    for (const words of why) expect(ran.output).toMatch(words);
    expect(differences(await written(), before[0])).toEqual([]);
    expect(differences(await filesIn(join(copy.root, 'other')), before[1])).toEqual([]);
  });

  test('it goes on once these files are elsewhere, where the person agrees again', async () => {
    for (const file of own) await copy.remove(file);
    const before = await written();
    const asked = await copy.run('init');
    expect(asked.status).toBe(1);
    expect(asked.output).toContain('ajoutez --yes');
    expect(differences(await written(), before)).toEqual([]);
    await copy.write('content/credentials/ana/accueil/1.json', '{}');
    const issued = await copy.run('init', ['--yes']);
    expect(issued.status).toBe(1);
    expect(issued.output).toContain('déjà délivrés');
    await copy.remove('content/credentials');
    const done = await copy.run('init', ['--yes']);
    expect(done.status, done.output).toBe(0);
    expect(planInit(place(), choices, []).removed).toEqual([]);
  });

  test('where the content was ready, only the keys and the forms are made, and people who came stay', async () => {
    copy = await projectCopy();
    await cutShort(true);
    await copy.write(own[0] ?? '', alone);
    await copy.commit('A person');
    const ran = await copy.run('init', ['--yes']);
    expect(ran.status, ran.output).toBe(0);
    expect(await copy.read(own[0] ?? '')).toBe(alone);
    expect(ran.output).toContain('JALON_SIGNING_KEY');
    expect(await copy.read('content/issuer.md')).toContain('publicKey:');
    const changed = await copy.git.read('diff', '--name-only');
    expect(changed.split('\n').filter((file) => !file.startsWith('.github/ISSUE_TEMPLATE/'))).toEqual([
      'content/issuer.md',
    ]);
    expect((await copy.run('init', ['--name', 'Autre'])).output).toContain('n’est plus l’exemple');
  });
});
