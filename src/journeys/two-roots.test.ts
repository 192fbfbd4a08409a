/** People in a private repository, the structure and its badges in a public one: every command, from two folders. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { differences, filesIn, removeAfterAll } from './support/files.ts';
import { project } from './support/site.ts';
import { type Structure, structure } from './support/structure.ts';
import { tracesIn } from './support/traces.ts';

const address = 'https://badges.example/';

describe('a content in two folders', () => {
  let owner: Structure;
  let catalogue: Map<string, Buffer>;
  /** What the public folder holds must not change by what is done with people. */
  const expectNothingPublic = async () =>
    expect(differences(await filesIn(owner.content.root), catalogue)).toEqual([]);

  beforeAll(async () => {
    owner = await structure({ apart: true });
    catalogue = await filesIn(owner.content.root);
  });

  test('is checked, each file told where it stands', async () => {
    const file = join(owner.people, 'volunteers/nathan/profile.md');
    const { status, output } = await owner.run('check');
    expect(status, output).toBe(0);
    expect(output).not.toContain('wrong-root');
    const text = await readFile(file, 'utf8');
    expect(text).toContain('firstName');
    await writeFile(file, text.replace('firstName:', 'fristName:'));
    const wrong = await owner.run('check');
    await writeFile(file, text);
    expect(wrong.status).toBe(1);
    expect(wrong.output).toMatch(/jalon-people-[^/]*\/people\/volunteers\/nathan\/profile\.md:\d+/);
  }, 120_000);

  test('is issued into the private folder, and verified there', async () => {
    expect(await owner.run('keys', '--site', address)).toMatchObject({ status: 0 });
    catalogue = await filesIn(owner.content.root);
    const issued = await owner.run('issue');
    expect(issued, issued.output).toMatchObject({ status: 0 });
    const verified = await owner.run('verify', join(owner.people, 'credentials'));
    expect(verified, verified.output).toMatchObject({ status: 0 });
    expect((await owner.register()).size).toBeGreaterThan(20);
    expect((await owner.run('check')).status).toBe(0);
    await expectNothingPublic();
  }, 240_000);

  test('gives papers, and takes a badge from elsewhere, without a word in the public folder', async () => {
    const out = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-papers-')));
    const review = await owner.run('review', 'nathan', '--out', out);
    expect(review, review.output).toMatchObject({ status: 0 });
    expect(await readFile(join(out, 'nathan/bilan.md'), 'utf8')).toContain('Nathan');
    const cohort = await owner.run('cohort', '--out', out);
    expect(cohort, cohort.output).toMatchObject({ status: 0 });
    const inside = await owner.run('cohort', '--out', join(owner.people, 'papers'));
    expect(inside.status).toBe(2);
    const [elsewhere = ''] = [
      ...(await filesIn(join(project, 'content/volunteers/maxime/elsewhere'))).keys(),
    ].filter((name) => /\.(png|svg|json)$/.test(name) && !name.endsWith('.did.json'));
    const badge = join(out, elsewhere);
    await cp(join(project, 'content/volunteers/maxime/elsewhere', elsewhere), badge);
    const known = await owner.run('import', 'badge', badge, '--volunteer', 'maxime');
    expect(known, known.output).toMatchObject({ status: 0 });
    expect(known.output).toMatch(/people\/volunteers\/maxime\/elsewhere/);
    await expectNothingPublic();
  }, 240_000);

  test('forgets: the private folder has no trace, the public one loses the credit alone', async () => {
    const forgotten = await owner.run('forget', 'lucia', '--yes');
    expect(forgotten, forgotten.output).toMatchObject({ status: 0 });
    expect(forgotten.output).toMatch(/Le dépôt public\.[\s\S]*badges\/low-tech-decouvrir\.md/);
    const left = [...(await filesIn(owner.people)).keys()];
    expect(left.filter((path) => /lucia/.test(path))).toEqual([]);
    const changed = differences(await filesIn(owner.content.root), catalogue);
    expect(changed.length).toBeGreaterThan(0);
    for (const file of changed) {
      expect(file).toMatch(/^badges\/low-tech-\w+\.md$/);
      const now = await readFile(join(owner.content.root, file));
      expect(tracesIn(now, ['lucia'])).toEqual([]);
    }
    expect((await owner.run('check')).status).toBe(0);
  }, 240_000);
});
