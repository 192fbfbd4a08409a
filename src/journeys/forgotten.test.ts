/** A person asks to be forgotten: nothing of them is left, what they hold is withdrawn, and all others stay as they were. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verify } from '../openbadges/verify.ts';
import type { Ran } from './support/command.ts';
import { credentialsOf, type Held } from './support/credentials.ts';
import { differences, filesIn } from './support/files.ts';
import { consent, everySection } from './support/planted-people.ts';
import { plant } from './support/planted-person.ts';
import { filesOf } from './support/resolve.ts';
import { type Structure, structure } from './support/structure.ts';
import { tracesIn } from './support/traces.ts';

const address = 'https://badges.example/';
const slug = 'qzk-forgotten';
/** The badges of others that credited the person. */
const crediting = ['maxime/low-tech-decouvrir', 'nathan/low-tech-decouvrir'];
const choices = `adult: true\nvisibility: public\ncredentials: public\nformerly: [qzk-former]\n${everySection}\n${consent}`;

describe('npm run forget', () => {
  let owner: Structure;
  let words: string[];
  let before: Map<string, Buffer>;
  /** The credentials before, by award. */
  let held: Map<string, Held>;
  let tried: Ran;
  let triedOn: Map<string, Buffer>;
  let keyless: Ran;
  let after: { folder: string; files: Map<string, Buffer> };
  let done: Ran;
  const outcome = async (credential: unknown) =>
    (await verify(credential, { now: new Date(), resolve: filesOf(after.folder, address) })).outcome;
  const traces = (files: ReadonlyMap<string, Buffer>) =>
    [...files].flatMap(([path, bytes]) =>
      [...tracesIn(bytes, words), ...tracesIn(Buffer.from(path), words)].map((word) => `${word} in ${path}`),
    );

  beforeAll(async () => {
    owner = await structure();
    const planted = await plant(owner.content, { slug, choices });
    // It speaks of a specimen, which a structure with a key does not have.
    await owner.content.remove(`volunteers/${slug}/endorsements/partenaire.json`);
    words = [slug, 'qzk-former', ...Object.values(planted)];
    await owner.content.edit(
      'badges/low-tech-decouvrir.md',
      '  - { name: Lucia M.,',
      `  - { name: ${planted['firstName']} Q., date: 2025-04-10, volunteer: qzk-former } # celle-ci\n  - { name: Lucia M.,`,
    );
    expect(await owner.run('keys', '--site', address)).toMatchObject({ status: 0 });
    const issued = await owner.run('issue');
    expect(issued, issued.output).toMatchObject({ status: 0 });
    held = new Map(credentialsOf((await owner.build()).files).map((each) => [each.award, each]));
    await mkdir(join(owner.home, 'papers', slug), { recursive: true });
    await writeFile(join(owner.home, 'papers', slug, 'bilan.md'), planted['lastName'] ?? '');
    before = await filesIn(owner.content.root);
    tried = await owner.run('forget', slug);
    triedOn = await filesIn(owner.content.root);
    keyless = await owner.withoutKey('forget', slug, '--yes');
    expect(differences(await filesIn(owner.content.root), before)).toEqual([]);
    done = await owner.run('forget', slug, '--yes');
    expect(done, done.output).toMatchObject({ status: 0 });
    after = await owner.build();
  }, 300_000);

  test('is about somebody who was there, signed and credited', () => {
    expect([...held.keys()].filter((award) => award.startsWith(`${slug}/`))).toHaveLength(3);
    for (const award of crediting)
      expect(held.get(award)?.text, award).toContain(`Qz${slug.replaceAll('-', '')}firstName Q.`);
    expect(traces(before).length).toBeGreaterThan(100);
  });

  test('only shows what it would do until it is told to', () => {
    expect(tried.status, tried.output).toBe(0);
    for (const line of [
      '3 badges à retirer',
      `credentials/${slug}/accueil-du-public/1.json`,
      'maxime/low-tech-decouvrir',
      'badges/low-tech-decouvrir.md',
      `volunteers/${slug}/profile.md`,
      `papers/${slug}`,
      'credentials/maxime/low-tech-decouvrir/1.json',
      `npm run forget -- ${slug} --yes`,
    ])
      expect(tried.output).toContain(line);
    expect(differences(triedOn, before)).toEqual([]);
  });

  test('stops without the key, says what it is for and where the button is', () => {
    expect(keyless.status).toBe(1);
    expect(keyless.output).toContain('resterait valide chez qui en a une copie');
    expect(keyless.output).toContain('Oublier une personne');
  });

  test('leaves no trace in the content, in what was made of it, or on the site', async () => {
    expect(traces(after.files)).toEqual([]);
    const left = new Map([...(await filesIn(owner.content.root))].filter(([path]) => !isReplaced(path)));
    expect(traces(left)).toEqual([]);
    expect(existsSync(join(owner.home, 'papers', slug))).toBe(false);
    expect((await owner.run('check')).status).toBe(0);
  });

  /** The former versions of badges of others, which the register keeps and the site no longer has. */
  const isReplaced = (path: string) => crediting.some((award) => path === `credentials/${award}/1.json`);

  test('what the person holds verifies as withdrawn', async () => {
    for (const [award, { credential }] of held)
      if (award.startsWith(`${slug}/`)) expect(await outcome(credential), award).toBe('withdrawn');
  });

  test('badges that credited the person are signed again without the name; all others are untouched', async () => {
    const now = credentialsOf(after.files);
    expect(now).toHaveLength(held.size - 3);
    for (const { award, text, credential } of now) {
      const former = held.get(award);
      expect(await outcome(credential), award).toBe('valid');
      expect(text === former?.text, award).toBe(!crediting.includes(award));
      if (!crediting.includes(award)) continue;
      expect(await outcome(former?.credential), award).toBe('replaced');
      expect(credential.credentialSubject.achievement.creator.name).toBe(
        'Maxime R., Lucia M. et Les volontaires du réseau Low-tech Normandie',
      );
    }
    const changed = differences(await filesIn(owner.content.root), before).filter(
      (line) => !line.includes(slug) && !line.includes('credentials/'),
    );
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('badges/low-tech-decouvrir.md');
  });

  test('ends with what is left to people, each on its own line', () => {
    for (const what of [
      'git filter-repo --invert-paths --path volunteers/qzk-forgotten/',
      'Insights → Forks',
      'pull request',
      'moteurs de recherche',
      'L’accord signé',
      'SDJES (ex-DDCS)',
      'credentials/maxime/low-tech-decouvrir/1.json',
    ])
      expect(done.output).toContain(what);
  });

  test('has nothing left to do: issue changes nothing, and a second run says that nobody is there', async () => {
    const left = await owner.register();
    const issued = await owner.run('issue');
    expect(issued.output).toContain('rien à délivrer');
    expect(differences(await owner.register(), left)).toEqual([]);
    const again = await owner.run('forget', slug, '--yes');
    expect(again.status).toBe(1);
    expect(again.output).toContain('la personne est déjà oubliée');
  });
});
