/** Recorded events of GitHub, in repositories of their own, with a GitHub beside them that answers and remembers. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSettings } from '../../src/settings.ts';
import { gitIn, robot } from '../publish/git.ts';
import { answerIssue, type Desk } from './answer.ts';
import { gitHub } from './github.ts';
import { type IssueEvent, readIssueEvent } from './issue-event.ts';
import { person, type Workplace, workplace } from './testing/desk.ts';

// Each makes a repository and checks all of the sample.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const recorded = async (name: string): Promise<IssueEvent> =>
  readIssueEvent(await readFile(join(import.meta.dirname, 'fixtures', `${name}.json`), 'utf8'));
const picture = await sharp({
  create: {
    width: 2000,
    height: 1000,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', sigma: 30 },
  },
})
  .jpeg()
  .toBuffer();

let place: Workplace;
let opened: IssueEvent;
let fetched: string[];
let built: number;
const former = { PATH: process.env['PATH'], JALON_GH: process.env['JALON_GH'] };
beforeAll(async () => {
  opened = await recorded('issues.opened');
});
beforeEach(async () => {
  await place?.remove();
  place = await workplace();
  Object.assign(process.env, place.env);
  fetched = [];
  built = 0;
});
afterAll(async () => {
  Object.assign(process.env, former);
  if (former.JALON_GH === undefined) delete process.env['JALON_GH'];
  await place.remove();
});

function answer(event: IssueEvent, more: Partial<Desk> = {}, env: NodeJS.ProcessEnv = {}) {
  const settings = readSettings({ JALON_CONTENT: place.content, JALON_PUBLIC_REPOSITORY: '0', ...env });
  return answerIssue(event, {
    settings: { ...settings, now: new Date('2026-06-15T12:00:00Z') },
    gitHub,
    token: 'job-token',
    run: 'https://github.com/structure/badges/actions/runs/1',
    fetch: async (address) => {
      fetched.push(address);
      return new Response(new Uint8Array(picture));
    },
    build: async () => {
      built++;
      return true;
    },
    ...more,
  });
}
const withBody = (change: (body: string) => string, event = opened): IssueEvent => ({
  ...event,
  issue: { ...event.issue, body: change(event.issue.body ?? '') },
});
const written = async () => {
  const { comments } = await place.state();
  expect(comments).toHaveLength(1);
  return comments[0]?.body ?? '';
};
/** The comment as GitHub shows it: entities read, code between backticks, ordinary spaces. */
const comment = async () =>
  (await written())
    .replace(/<\/?code>/g, '`')
    .replace(/<\/?span>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[\u00a0\u202f]/g, ' ');
const remote = () => gitIn(join(place.folder, 'remote.git'));
const awards = ['lucia', 'maxime'].map((who) => `content/volunteers/${who}/awards/impression-3d.md`);
const photos = ['lucia', 'maxime'].map((who) => `content/volunteers/${who}/files/photo-42-1.jpg`);

describe('a form that was sent by someone of the structure', () => {
  test('becomes a branch, a pull request that closes the issue, and one comment', async () => {
    expect(await answer(opened)).toBe('proposed');
    expect(await place.added('form/42')).toEqual([...awards, ...photos].toSorted());
    expect(built).toBe(1);
    const text = await remote().read('show', `form/42:${awards[0]}`);
    expect(text).toContain('date: 2025-03-14');
    expect(text).toContain('Ensuite, j’ai montré à deux personnes comment faire.');
    const [pull, ...others] = (await place.state()).pulls;
    expect(others).toEqual([]);
    expect(pull).toMatchObject({
      head: 'form/42',
      base: 'main',
      title: 'Remettre un badge (demande n° 42)',
    });
    expect(pull?.body).toMatch(/\n\nCloses #42$/);
    expect(pull?.body).toContain('GitHub ne lance aucun autre contrôle');
    expect(pull?.body).toContain('/actions/runs/1');
    expect(await comment()).toContain(
      '[la proposition est ici](https://github.com/structure/badges/pull/100)',
    );
    expect(await comment()).toContain('`volunteers/lucia/awards/impression-3d.md`');
    const commit = await remote().read('log', '-1', '--format=%an%n%ae%n%B', 'form/42');
    expect(commit.split('\n')).toEqual([
      robot.name,
      robot.email,
      'Add what the form “award” of #42 says',
      '',
      'Co-authored-by: camille-exemple <70000001+camille-exemple@users.noreply.github.com>',
    ]);
  });

  test('has its picture fetched where GitHub signs its address, and kept smaller', async () => {
    const signed =
      'https://private-user-images.githubusercontent.com/7/9-0f3a6c1e-52b7-4d8e-9c41-7be2a90d5f13.jpg?jwt=a';
    await place.set({ html: `<img src="${signed}">` });
    await answer(opened);
    expect(fetched).toEqual([signed]);
    const { width, height } = await sharp(
      join(place.content, 'volunteers/lucia/files/photo-42-1.jpg'),
    ).metadata();
    expect([width, height]).toEqual([1600, 800]);
  });

  test('and edited is made anew on the same branch, with the same pull request and comment', async () => {
    await answer(opened);
    await place.startAgain();
    expect(await answer(await recorded('issues.edited'))).toBe('proposed');
    expect(await remote().read('show', `form/42:${awards[0]}`)).toContain('treize pièces');
    expect(await remote().read('rev-list', '--count', 'main..form/42')).toBe('1');
    expect((await place.state()).pulls).toHaveLength(1);
    await comment();
  });

  test('and edited without a change of its files pushes nothing', async () => {
    await answer(opened);
    const before = await remote().read('rev-parse', 'form/42');
    await place.startAgain();
    expect(await answer({ ...opened, action: 'edited' })).toBe('proposed');
    expect(await remote().read('rev-parse', 'form/42')).toBe(before);
  });

  test('and edited after someone wrote on its branch leaves that branch alone, and says so', async () => {
    await answer(opened);
    await place.startAgain();
    await place.git.read('checkout', '--quiet', 'form/42');
    await writeFile(join(place.clone, awards[0] ?? ''), '---\ndate: 2025-03-15\n---\n\nÀ la main.\n');
    await place.git.read(...person, 'commit', '--quiet', '--all', '--message', 'By hand');
    await place.git.read('push', '--quiet', 'origin', 'form/42');
    const before = await remote().read('rev-parse', 'form/42');
    await place.startAgain();
    expect(await answer(await recorded('issues.edited'))).toBe('held');
    expect(await remote().read('rev-parse', 'form/42')).toBe(before);
    expect(await comment()).toContain(
      'Quelqu’un a déjà modifié [la proposition](https://github.com/structure/badges/pull/100)',
    );
  });

  test('tells of another request that proposes the same file, until that one is accepted or closed', async () => {
    const other: IssueEvent = { ...opened, issue: { ...opened.issue, number: 43 } };
    await answer(other);
    const [first] = (await place.state()).comments;
    expect(first?.body).not.toContain('Attention');
    await place.set({ comments: [] });
    await place.startAgain();
    expect(await answer(opened)).toBe('proposed');
    expect(await comment()).toContain('est aussi proposé par la demande #43. Acceptez une seule');
    expect((await place.state()).pulls[1]?.body).toContain('la demande #43');
    // Another badge, of the same people.
    await place.startAgain();
    await answer(
      withBody((body) => body.replace('Impression 3D (impression-3d)', 'Relais (relais-des-volontaires)')),
    );
    expect(await comment()).not.toContain('#43');
    await place.startAgain();
    await place.set({ pulls: (await place.state()).pulls.map((pull) => ({ ...pull, state: 'closed' })) });
    expect(await answer({ ...opened, action: 'reopened' })).toBe('proposed');
    expect(await comment()).not.toContain('#43');
  });

  test('in a repository that forbids it to open pull requests leads to the page that does', async () => {
    await place.set({ mayOpen: false });
    expect(await answer(opened)).toBe('not-allowed');
    expect(await comment()).toContain(
      '(https://github.com/structure/badges/compare/main...form/42?expand=1)',
    );
    expect(await place.added('form/42')).toHaveLength(4);
  });
});

describe('nothing is pushed', () => {
  const nothing = async () => {
    expect(await remote().read('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    expect((await place.state()).pulls).toEqual([]);
  };

  test('for answers that make no file; each problem is told with its question', async () => {
    const wrong = withBody((body) =>
      body.replace('14 mars 2025', 'mars').replace('Lucia Moreau (lucia)', 'Lucie, @ana <b>'),
    );
    expect(await answer(wrong)).toBe('problems');
    await nothing();
    const said = await comment();
    expect(said).toContain('- « Quel jour ? » : « mars » n’est pas une date.');
    expect(said).toContain('- « À qui ? » : « Lucie » n’est pas dans la liste.');
    expect(await written()).toContain('<span>&#64;</span>ana &#60;b&#62;');
    expect(said).toContain('« Edit »');
  });

  test('for a file that is there already', async () => {
    const again = withBody((body) => body.replace('Impression 3D (impression-3d)', 'Écoute (ecoute)'));
    expect(await answer(again)).toBe('problems');
    await nothing();
    expect(await comment()).toContain('volunteers/lucia/awards/ecoute.md existe déjà');
  });

  test('for files that the check refuses; its table names the question', async () => {
    const late = withBody((body) => body.replace('14 mars 2025', '14 mars 2099'));
    expect(await answer(late)).toBe('wrong');
    await nothing();
    expect(built).toBe(0);
    expect(await comment()).toMatch(/\| Quel jour \? \| .*2099.* \|/);
  });

  test('for files that the check takes and that break another one', async () => {
    const other = join(place.content, 'volunteers/lucia/awards/ecoute.md');
    const text = await readFile(other, 'utf8');
    await writeFile(other, text.replace('---\n', '---\nformerly: [impression-3d]\n'));
    expect(await answer(opened)).toBe('wrong');
    await nothing();
    expect(built).toBe(0);
    expect(await comment()).toContain('volunteers/lucia/awards/ecoute.md:2');
  });

  test('where the site cannot be built with them', async () => {
    expect(await answer(opened, { build: async () => false })).toBe('not-built');
    await nothing();
    expect(await comment()).toContain(
      '[Le détail est ici](https://github.com/structure/badges/actions/runs/1)',
    );
  });

  test('for a form about people in a public repository, whoever sends it', async () => {
    expect(await answer(opened, {}, { JALON_PUBLIC_REPOSITORY: '1' })).toBe('personal');
    await nothing();
    expect(await comment()).toContain('« Delete issue »');
    expect(fetched).toEqual([]);
  });

  test('for a form of before, which is told to be sent anew, whoever sent it', async () => {
    const older = withBody((body) => body.replace('### À qui ?', '### Pour qui ?'));
    const stranger = { ...older, issue: { ...older.issue, author_association: 'NONE' } };
    expect(await answer(stranger)).toBe('older');
    await nothing();
    expect(await comment()).toContain('Ouvrez une nouvelle demande avec le formulaire d’aujourd’hui');
    expect(await answer(older, {}, { JALON_PUBLIC_REPOSITORY: '1' })).toBe('personal');
  });

  test('for an issue that is no form, another label, or a closed issue, and nothing is said', async () => {
    const events: IssueEvent[] = [
      withBody(() => 'Une question'),
      { ...opened, action: 'labeled', label: { name: 'formulaire' } },
      { ...opened, issue: { ...opened.issue, state: 'closed' } },
    ];
    for (const event of events) expect(await answer(event)).toBe('ignored');
    expect(await place.calls()).toEqual([]);
  });

  test('for someone else until the label is put, nor for what they write after it', async () => {
    const stranger: IssueEvent = {
      ...opened,
      issue: { ...opened.issue, author_association: 'NONE' },
    };
    expect(await answer(stranger)).toBe('waiting');
    expect(await comment()).toContain('l’étiquette `à convertir`');
    expect((await place.state()).labels).toEqual(['à convertir']);
    expect(await answer({ ...stranger, action: 'edited' })).toBe('waiting');
    expect(fetched).toEqual([]);
    await nothing();
    expect(await answer(await recorded('issues.labeled'))).toBe('proposed');
    expect(await place.added('form/42')).toHaveLength(4);
    const taken = (await place.calls()).filter(({ method }) => method === 'DELETE');
    expect(taken.map(({ path }) => path)).toEqual([
      'repos/structure/badges/issues/42/labels/%C3%A0%20convertir',
    ]);
    await place.startAgain();
    const before = await remote().read('rev-parse', 'form/42');
    expect(await answer({ ...stranger, action: 'edited' })).toBe('waiting');
    expect(await remote().read('rev-parse', 'form/42')).toBe(before);
  });
});

test('mistakes in other files are told, and do not keep the pull request from being opened', async () => {
  await writeFile(join(place.content, 'missions', 'fablab-ouvert.md'), '---\ntitle: Sans fin\n');
  await place.git.read(...person, 'commit', '--quiet', '--all', '--message', 'A mistake');
  await place.git.read('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  expect(await answer(opened)).toBe('proposed');
  expect(built).toBe(0);
  expect(await comment()).toContain('`missions/fablab-ouvert.md');
  expect((await place.state()).pulls[0]?.body).toContain('Le site n’a pas été construit');
});

test('a site whose issuer.md cannot be read says so to who sent a form', async () => {
  await writeFile(join(place.content, 'issuer.md'), 'name: Structure\n');
  expect(await answer(opened)).toBe('unreadable');
  expect(await comment()).toContain('`issuer.md`');
  expect(existsSync(join(place.clone, awards[0] ?? ''))).toBe(false);
});

test('a comment of someone else with our mark is never taken for ours', async () => {
  const forged = { id: 5, body: '<!-- jalon: form -->\nX', user: { login: 'dominique-exemple' } };
  await place.set({ comments: [forged] });
  await answer(withBody((body) => body.replace('14 mars 2025', 'mars')));
  const { comments } = await place.state();
  expect(comments[0]).toEqual(forged);
  expect(comments).toHaveLength(2);
});
