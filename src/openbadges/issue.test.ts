import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeAtomically } from '../atomic-write.ts';
import { publishable } from '../authoring/gate.ts';
import { achievementAddress } from './addresses.ts';
import { awardState } from './award-state.ts';
import { didDocument, didDocumentUrl, didWebOf } from './did.ts';
import { soundEndorsements } from './endorsements.ts';
import { factsOf } from './facts.ts';
import { type IssueOptions, issueAwards } from './issue.ts';
import { generateKey, importKey, type SigningKey } from './key.ts';
import { publishedKeys } from './own-keys.ts';
import { allVersions, folderOf, readRegister, registerFolder } from './register.ts';
import { registerDiagnostics } from './register-check.ts';
import { subjectOf } from './register-people.ts';
import { endorse, keyPartner } from './testing/endorsements.ts';
import { contentOf, fixtureArtwork, fixtureFiles, fixtureSite, writeFixture } from './testing/fixture.ts';
import { verifier } from './verify.ts';
import { readWithdrawals } from './withdrawals.ts';

const did = didWebOf(fixtureSite);
const first = new Date('2026-11-20T09:00:00Z');
const nextDay = new Date('2026-11-21T09:00:00Z');
let key: SigningKey;
let secret: string;
let root: string;

beforeAll(async () => {
  const pair = await generateKey();
  secret = pair.secretKeyMultibase;
  key = await importKey(secret);
});

beforeEach(() => {
  root = writeFixture({ 'issuer.md': issuerFile([key.publicKeyMultibase]) });
});

function issuerFile(
  keys: readonly string[],
  retired: readonly string[] = [],
  compromised: readonly string[] = [],
): string {
  const listed = [
    ...compromised.map((one) => `  - { publicKey: ${one}, since: 2026-01-01, compromised: 2026-11-21 }`),
    ...retired.map((one) => `  - { publicKey: ${one}, since: 2026-01-01, retired: 2026-11-01 }`),
    ...keys.map((one) => `  - { publicKey: ${one}, since: 2026-11-01 }`),
  ];
  return `---\nname: La Structure\nemail: badges@structure.example\nsite: ${fixtureSite}\ndid: ${did}\nkeys:\n${listed.join('\n')}\n---\nUne structure.\n`;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
}

function issue(now = first, options: Partial<IssueOptions> = {}) {
  const content = contentOf(root);
  return issueAwards({
    content,
    published: publishable(content, now.toISOString().slice(0, 10)),
    register: readRegister(root),
    key,
    artwork: fixtureArtwork,
    clock: () => now,
    ...options,
  });
}

/** Every file of the register, by path. */
function files(): Record<string, string> {
  if (!existsSync(join(root, registerFolder))) return {};
  return Object.fromEntries(
    readdirSync(join(root, registerFolder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
  );
}

/** The outcome of every version, as anybody finds it on the site. */
async function outcomes(now = nextDay): Promise<Record<string, string>> {
  const register = readRegister(root);
  const content = contentOf(root);
  const keys = publishedKeys(content.issuer.data);
  const dids = [...allVersions(register).map(({ credential }) => credential.issuer.id), did];
  const served = new Map<string, unknown>(dids.map((one) => [didDocumentUrl(one), didDocument(one, keys)]));
  for (const { credential } of register.statusLists.values()) served.set(credential.id, credential);
  for (const { credential } of allVersions(register)) served.set(credential.id, credential);
  const verify = verifier({
    now: new Date(now.getTime() + 60_000),
    resolve: async (url) =>
      served.has(url) ? { ok: true, document: served.get(url) } : { ok: false, reason: 'not-found' },
  });
  const found: Record<string, string> = {};
  for (const { file, credential } of allVersions(register)) found[file] = (await verify(credential)).outcome;
  return found;
}

function diagnose(day = '2026-11-21') {
  const content = contentOf(root);
  return registerDiagnostics(content, publishable(content, day), readRegister(root)).map(
    ({ code, file }) => `${code} ${file}`,
  );
}

async function stateOf(volunteer: string, badgeName: string, day = '2026-11-21') {
  const content = contentOf(root);
  const person = publishable(content, day).people.get(volunteer);
  const award = person?.awards.get(badgeName);
  const badge = content.badges.get(badgeName);
  if (!person || !award || !badge) throw new Error(`no ${volunteer}/${badgeName}`);
  const register = readRegister(root);
  return awardState({
    award,
    badge,
    issuer: content.issuer.data,
    credentials: person.credentials ? 'public' : 'none',
    day: person.day,
    holder: { name: person.name, subject: subjectOf(register, person) },
    folder: folderOf(register, person, award, badge),
    isWithdrawn: (await readWithdrawals(register)).has,
    specimens: false,
  });
}

describe('a co-creator who has a folder', () => {
  const credited = (badge: string) =>
    edit(`badges/${badge}.md`, (text) =>
      text.replace(
        'posture:',
        'coCreators: [{ name: Nathan Petit dit Nat, volunteer: nathan }, { name: Le groupe }]\nposture:',
      ),
    );
  const withhold = () =>
    edit('volunteers/nathan/profile.md', (text) => text.replace('visibility: public', 'visibility: private'));
  const versionOf = (file: string) => {
    const found = allVersions(readRegister(root)).find((one) => one.file === `credentials/lucia/${file}`);
    if (!found) throw new Error(`There is no ${file}.`);
    return found.credential;
  };
  const creatorOf = (file: string) => versionOf(file).credentialSubject.achievement.creator.name;
  const factsOfFile = (file: string) => factsOf(versionOf(file));

  it('is signed in other people’s badges by the name that they show', async () => {
    credited('accueil');
    await issue();
    expect(creatorOf('accueil/1.json')).toBe('Nathan P. et Le groupe');
  });

  it('is in nothing that is signed once they are not published', async () => {
    credited('accueil');
    withhold();
    await issue();
    expect(creatorOf('accueil/1.json')).toBe('Le groupe');
    expect(Object.values(files()).join()).not.toContain('Nathan');
    expect(diagnose()).toEqual([]);
  });

  it('is left out where a compromised key has all signed anew', async () => {
    credited('accueil');
    await issue();
    withhold();
    const { secretKeyMultibase, publicKeyMultibase } = await generateKey();
    edit('issuer.md', () => issuerFile([publicKeyMultibase], [], [key.publicKeyMultibase]));
    await issue(nextDay, { key: await importKey(secretKeyMultibase) });
    expect(creatorOf('accueil/1.json')).toBe('Nathan P. et Le groupe');
    expect(creatorOf('accueil/2.json')).toBe('Le groupe');
    const [before, after] = ['1', '2'].map((n) => factsOfFile(`accueil/${n}.json`));
    const signed = { coCreators: undefined, validFrom: '' };
    expect({ ...after, ...signed }).toEqual({ ...before, ...signed });
  });

  it('makes no difference to what was signed before', async () => {
    credited('accueil');
    await issue();
    const before = files();
    withhold();
    expect(diagnose()).toEqual([]);
    expect(await issue(nextDay)).toMatchObject({ changed: false });
    expect(files()).toEqual(before);
  });
});

describe('the first run', () => {
  it('signs every pending award that may be, and each is valid', async () => {
    const report = await issue();
    expect(report).toEqual({
      issued: ['lucia/accueil', 'lucia/secours', 'lucia/jen-suis-la'],
      reissued: [],
      resigned: [],
      // Nathan's was withdrawn before it was ever signed.
      withdrawn: [],
      tooLate: [],
      changed: true,
    });
    expect(await outcomes()).toEqual({
      'credentials/lucia/accueil/1.json': 'valid',
      'credentials/lucia/jen-suis-la/1.json': 'valid',
      'credentials/lucia/secours/1.json': 'valid',
    });
    expect(diagnose()).toEqual([]);
  });

  it('gives one random subject to a person and a random index to each award', async () => {
    await issue();
    const credentials = allVersions(readRegister(root)).map(({ credential }) => credential);
    expect(new Set(credentials.map((one) => one.credentialSubject.id)).size).toBe(1);
    expect(new Set(credentials.map((one) => one.credentialStatus.statusListIndex)).size).toBe(3);
    expect(credentials[0]?.credentialSubject.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });

  it('writes one line of ASCII, and freezes the picture that the credential names', async () => {
    await issue();
    const all = files();
    const text = all['credentials/lucia/accueil/1.json'] ?? '';
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    const picture = JSON.parse(text).credentialSubject.achievement.image.id.match(/artwork\/(\w+)\.png$/)[1];
    expect(all[`credentials/artwork/${picture}.svg`]).toContain('Accueil du public false');
  });

  it('is signed as of now, never later', async () => {
    await issue(new Date('2026-11-20T09:00:00.900Z'));
    expect(allVersions(readRegister(root)).map(({ credential }) => credential.validFrom)).toEqual(
      Array(3).fill('2026-11-20T09:00:00Z'),
    );
  });

  it('leaves out who chose no public credential, who gave no consent, and what was obtained later', async () => {
    edit('volunteers/lucia/profile.md', (text) => text.replace('credentials: public', 'credentials: none'));
    expect((await issue()).issued).toEqual([]);
    expect((await stateOf('lucia', 'accueil')).state).toBe('plain');
    edit('volunteers/lucia/profile.md', (text) =>
      text
        .replace('credentials: none', 'credentials: public')
        .replace('ends: 2030-01-01', 'ends: 2026-11-19'),
    );
    expect((await issue()).issued).toEqual([]);
    edit('volunteers/lucia/profile.md', (text) => text.replace('ends: 2026-11-19', 'ends: 2030-01-01'));
    edit('volunteers/lucia/awards/accueil.md', (text) => text.replace('2026-03-11', '2026-11-25'));
    expect((await issue()).issued).toEqual(['lucia/secours', 'lucia/jen-suis-la']);
  });

  it('does not sign what expired before it was ever signed', async () => {
    const report = await issue(new Date('2027-02-01T09:00:00Z'));
    expect(report.tooLate).toEqual(['lucia/secours']);
    expect(report.issued).not.toContain('lucia/secours');
    expect(await stateOf('lucia', 'secours', '2027-02-01')).toEqual({
      state: 'pending',
      expired: '2027-01-31',
    });
  });

  it('says what it would do, and writes nothing, on a dry run', async () => {
    const report = await issue(first, { dryRun: true });
    expect(report.issued).toHaveLength(3);
    expect(files()).toEqual({});
  });
});

it('changes nothing the second time', async () => {
  await issue();
  const before = files();
  expect((await issue(nextDay)).changed).toBe(false);
  expect(files()).toEqual(before);
});

describe('a renaming', () => {
  it('keeps what was issued, under its former name', async () => {
    await issue();
    renameSync(join(root, 'volunteers/lucia'), join(root, 'volunteers/lucia-martin'));
    edit('volunteers/lucia-martin/profile.md', (text) => text.replace('adult:', 'formerly: [lucia]\nadult:'));
    renameSync(join(root, 'badges/accueil.md'), join(root, 'badges/accueil-public.md'));
    edit('badges/accueil-public.md', (text) => text.replace('posture:', 'formerly: [accueil]\nposture:'));
    for (const person of ['lucia-martin', 'nathan'])
      renameSync(
        join(root, `volunteers/${person}/awards/accueil.md`),
        join(root, `volunteers/${person}/awards/accueil-public.md`),
      );
    expect(diagnose()).toEqual([]);
    expect((await issue(nextDay)).changed).toBe(false);
    expect((await stateOf('lucia-martin', 'accueil-public')).published?.uuid).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is asked about where the award does not say it, with the file that may be it', async () => {
    await issue();
    renameSync(join(root, 'badges/accueil.md'), join(root, 'badges/accueil-public.md'));
    for (const person of ['lucia', 'nathan'])
      renameSync(
        join(root, `volunteers/${person}/awards/accueil.md`),
        join(root, `volunteers/${person}/awards/accueil-public.md`),
      );
    const content = contentOf(root);
    const [found, ...more] = registerDiagnostics(
      content,
      publishable(content, '2026-11-21'),
      readRegister(root),
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'register-award-gone',
      severity: 'warning',
      data: { former: 'accueil', candidates: ['volunteers/lucia/awards/accueil-public.md'] },
    });
  });

  it('gives a person’s later awards the subject that they have', async () => {
    await issue();
    const before = allVersions(readRegister(root))[0]?.credential.credentialSubject.id;
    renameSync(join(root, 'volunteers/lucia'), join(root, 'volunteers/lucia-martin'));
    edit('volunteers/lucia-martin/profile.md', (text) => text.replace('adult:', 'formerly: [lucia]\nadult:'));
    writeFileSync(join(root, 'badges/nouveau.md'), fixtureFiles['badges/accueil.md'] ?? '');
    writeFileSync(
      join(root, 'volunteers/lucia-martin/awards/nouveau.md'),
      '---\ndate: 2026-06-01\n---\nFait.\n',
    );
    expect((await issue(nextDay)).issued).toEqual(['lucia-martin/nouveau']);
    const made = readRegister(root).folders.get('lucia-martin/nouveau')?.versions[0];
    expect(made?.credential.credentialSubject.id).toBe(before);
  });
});

describe('an award edited after it was issued', () => {
  beforeEach(async () => {
    await issue();
    edit('volunteers/lucia/awards/accueil.md', (text) => text.replace('**dix**', '**douze**'));
  });

  it('stays as signed, and the difference is told', async () => {
    expect((await issue(nextDay)).changed).toBe(false);
    expect((await stateOf('lucia', 'accueil')).published?.facts.narrative).toContain('**dix**');
    expect(diagnose()).toEqual(['register-differs volunteers/lucia/awards/accueil.md']);
  });

  it.each([
    ['on a later day', '2026-11-21', nextDay],
    ['on the very day', '2026-11-20', new Date('2026-11-20T10:00:00Z')],
  ])('gets a new version where it asks for it %s', async (_, date, now) => {
    const before = readRegister(root).folders.get('lucia/accueil')?.versions[0]?.credential;
    edit('volunteers/lucia/awards/accueil.md', (text) =>
      text.replace('summary:', `reissue: { date: ${date}, reason: Douze groupes et non dix. }\nsummary:`),
    );
    expect((await issue(now)).reissued).toEqual(['lucia/accueil']);
    const after = readRegister(root).folders.get('lucia/accueil')?.versions[1]?.credential;
    expect(after?.id).toBe(before?.id);
    expect(after?.issuer.id).toBe(before?.issuer.id);
    expect(after?.credentialSubject.id).toBe(before?.credentialSubject.id);
    expect(after?.awardedDate).toBe(before?.awardedDate);
    expect(Date.parse(after?.validFrom ?? '')).toBeGreaterThan(Date.parse(before?.validFrom ?? ''));
    expect(after?.credentialStatus.statusListIndex).not.toBe(before?.credentialStatus.statusListIndex);
    expect(await outcomes(now)).toMatchObject({
      'credentials/lucia/accueil/1.json': 'replaced',
      'credentials/lucia/accueil/2.json': 'valid',
      'credentials/lucia/secours/1.json': 'valid',
    });
    expect(diagnose()).toEqual([]);
    expect(await stateOf('lucia', 'accueil')).toMatchObject({ state: 'issued', replaces: { date } });
    expect((await issue(new Date(now.getTime() + 3_600_000))).changed).toBe(false);
  });

  it('is not signed again for a request that an earlier version answered', async () => {
    edit('volunteers/lucia/awards/accueil.md', (text) =>
      text.replace('summary:', 'reissue: { date: 2026-11-19, reason: Une coquille. }\nsummary:'),
    );
    expect((await issue(nextDay)).changed).toBe(false);
  });
});

it('tells once, on the badge, that those issued say something else, unless its version changed', async () => {
  await issue();
  edit('badges/accueil.md', (text) => text.replace('*dix* groupes', '*vingt* groupes'));
  expect(diagnose()).toEqual(['register-badge-differs badges/accueil.md']);
  edit('badges/accueil.md', (text) => text.replace('posture: 3', "posture: 3\nversion: '2'"));
  expect(diagnose()).toEqual([]);
});

describe('whose badge it is', () => {
  it('is asked where a person’s folder holds the badge of another, which is then not shown', async () => {
    edit('volunteers/nathan/awards/accueil.md', (text) => text.replace(/withdrawn: .*\n/, ''));
    await issue();
    renameSync(join(root, 'credentials/lucia/accueil'), join(root, 'credentials/lucia/ancien'));
    renameSync(join(root, 'credentials/nathan/accueil'), join(root, 'credentials/lucia/accueil'));
    rmSync(join(root, 'volunteers/nathan'), { recursive: true });
    expect(diagnose()).toContain('register-subjects credentials/lucia/ancien/1.json');
    expect((await stateOf('lucia', 'accueil')).state).toBe('pending');
  });

  it('is shown to be nobody’s where the only badge of a folder names someone else', async () => {
    edit('volunteers/nathan/awards/accueil.md', (text) => text.replace(/withdrawn: .*\n/, ''));
    await issue();
    rmSync(join(root, 'credentials/lucia'), { recursive: true });
    renameSync(join(root, 'credentials/nathan'), join(root, 'credentials/lucia'));
    expect(await stateOf('lucia', 'accueil')).toEqual({ state: 'pending' });
    expect(diagnose()).toContain('register-tells-more volunteers/lucia/awards/accueil.md');
  });
});

describe('a choice made after the signing', () => {
  const profile = 'volunteers/lucia/profile.md';
  const choices: [string, () => void, string, string[]][] = [
    [
      'the first name alone',
      () => edit(profile, (text) => text.replace('adult:', 'nameShown: first\nadult:')),
      'accueil',
      ['Lucia'],
    ],
    [
      'no “J’en suis là”',
      () => edit(profile, (text) => text.replace('show: [positioning, levels]', 'show: [levels]')),
      'jen-suis-la',
      ['Lucia M.'],
    ],
    [
      'no levels',
      () => edit(profile, (text) => text.replace('show: [positioning, levels]', 'show: [positioning]')),
      'jen-suis-la',
      ['Lucia M.'],
    ],
    [
      'an age under 18',
      () =>
        edit(profile, (text) =>
          text
            .replace('adult: true', 'adult: false')
            .replace(
              'ends: 2030-01-01',
              'ends: 2030-01-01, guardian: { name: A, date: 2025-10-01, paper: B }',
            ),
        ),
      'secours',
      ['Lucia'],
    ],
  ];

  it.each(choices)(
    '%s, takes what tells more off the site, until a new version tells less',
    async (...row) => {
      const [, choose, badge, [name]] = row;
      edit(profile, (text) => text.replace('show: [positioning]', 'show: [positioning, levels]'));
      await issue();
      expect((await stateOf('lucia', badge)).state).toBe('issued');
      choose();
      expect(await stateOf('lucia', badge)).toEqual({ state: 'pending' });
      const file =
        badge === 'jen-suis-la'
          ? 'volunteers/lucia/positioning/entry.md'
          : `volunteers/lucia/awards/${badge}.md`;
      expect(diagnose()).toContain(`register-tells-more ${file}`);
      expect((await issue(nextDay)).changed).toBe(false);
      edit(file, (text) =>
        text.replace('date:', 'reissue: { date: 2026-11-21, reason: Choix de la personne. }\ndate:'),
      );
      expect((await issue(nextDay)).reissued).toEqual([`lucia/${badge}`]);
      const state = await stateOf('lucia', badge);
      expect([state.state, state.published?.facts.holderName]).toEqual(['issued', name]);
      expect(diagnose()).not.toContain(`register-tells-more ${file}`);
    },
  );

  it('that lets more be known changes nothing of what is published', async () => {
    await issue();
    edit(profile, (text) => text.replace('adult:', 'nameShown: full\nadult:'));
    expect((await stateOf('lucia', 'accueil')).published?.facts.holderName).toBe('Lucia M.');
  });
});

describe('a withdrawal', () => {
  beforeEach(async () => {
    await issue();
    edit('volunteers/lucia/awards/accueil.md', (text) =>
      text.replace('summary:', 'withdrawn: { date: 2026-11-21, reason: Donné par erreur. }\nsummary:'),
    );
  });

  it('waits for its day, then sets the bit of that award alone', async () => {
    expect((await issue(first)).changed).toBe(false);
    const report = await issue(nextDay);
    expect(report.withdrawn).toEqual(['lucia/accueil']);
    expect(await outcomes()).toEqual({
      'credentials/lucia/accueil/1.json': 'withdrawn',
      'credentials/lucia/jen-suis-la/1.json': 'valid',
      'credentials/lucia/secours/1.json': 'valid',
    });
    expect(await stateOf('lucia', 'accueil')).toMatchObject({
      state: 'issued',
      withdrawn: { date: '2026-11-21', reason: 'Donné par erreur.' },
    });
    expect((await issue(nextDay)).changed).toBe(false);
  });

  it('reaches the credential of a person who is no longer published', async () => {
    edit('volunteers/lucia/profile.md', (text) => text.replace('ends: 2030-01-01', 'ends: 2026-11-20'));
    expect((await issue(nextDay)).withdrawn).toEqual(['lucia/accueil']);
    expect(await outcomes()).toMatchObject({ 'credentials/lucia/accueil/1.json': 'withdrawn' });
  });

  it('stays when its line is removed, until a reissue is asked', async () => {
    await issue(nextDay);
    edit('volunteers/lucia/awards/accueil.md', (text) => text.replace(/withdrawn: .*\n/, ''));
    expect((await issue(nextDay)).changed).toBe(false);
    expect((await stateOf('lucia', 'accueil')).withdrawn).toEqual({ date: undefined, reason: undefined });
    const content = contentOf(root);
    const register = readRegister(root);
    const { has } = await readWithdrawals(register);
    const told = registerDiagnostics(content, publishable(content, '2026-11-21'), register, has);
    expect(told.map(({ severity, code, file }) => `${severity} ${code} ${file}`)).toEqual([
      'warning register-still-withdrawn volunteers/lucia/awards/accueil.md',
    ]);
    edit('volunteers/lucia/awards/accueil.md', (text) =>
      text.replace('summary:', 'reissue: { date: 2026-11-21, reason: Retiré par erreur. }\nsummary:'),
    );
    expect((await issue(new Date('2026-11-21T10:00:00Z'))).reissued).toEqual(['lucia/accueil']);
    expect((await stateOf('lucia', 'accueil')).withdrawn).toBeUndefined();
  });
});

it('an award withdrawn by mistake is signed again on the very day, where asked', async () => {
  await issue();
  edit('volunteers/lucia/awards/accueil.md', (text) =>
    text.replace('summary:', 'withdrawn: { date: 2026-11-20, reason: Donné par erreur. }\nsummary:'),
  );
  await issue(new Date('2026-11-20T10:00:00Z'));
  edit('volunteers/lucia/awards/accueil.md', (text) =>
    text.replace(/withdrawn: .*\n/, 'reissue: { date: 2026-11-20, reason: Retiré par erreur. }\n'),
  );
  expect((await issue(new Date('2026-11-20T11:00:00Z'))).reissued).toEqual(['lucia/accueil']);
  expect((await issue(new Date('2026-11-20T12:00:00Z'))).changed).toBe(false);
});

it('a version signed under a DID that is not its issuer’s is as good as none', async () => {
  await issue();
  edit('credentials/lucia/accueil/1.json', (text) =>
    text.replace(`"verificationMethod":"${did}#`, '"verificationMethod":"did:web:elsewhere.example#'),
  );
  expect((await stateOf('lucia', 'accueil')).state).toBe('pending');
  expect((await stateOf('lucia', 'secours')).state).toBe('issued');
});

describe('keys', () => {
  it('retired stay good for what they signed', async () => {
    await issue();
    const other = await generateKey();
    writeFileSync(join(root, 'issuer.md'), issuerFile([other.publicKeyMultibase], [key.publicKeyMultibase]));
    expect((await issue(nextDay, { key: await importKey(other.secretKeyMultibase) })).changed).toBe(false);
    expect(Object.values(await outcomes())).toEqual(['valid', 'valid', 'valid']);
  });

  it('compromised have everything signed anew: same id and facts, later, under the present key', async () => {
    await issue();
    const other = await generateKey();
    writeFileSync(
      join(root, 'issuer.md'),
      issuerFile([other.publicKeyMultibase], [], [key.publicKeyMultibase]),
    );
    edit('volunteers/lucia/awards/accueil.md', (text) => text.replace('**dix**', '**mille**'));
    const content = contentOf(root);
    const told = registerDiagnostics(content, publishable(content, '2026-11-21'), readRegister(root));
    expect(told.filter(({ code }) => code === 'register-compromised-key')).toEqual([
      {
        code: 'register-compromised-key',
        severity: 'warning',
        file: 'issuer.md',
        data: { key: key.publicKeyMultibase, count: 3 },
      },
    ]);
    expect((await stateOf('lucia', 'accueil')).state).toBe('pending');
    const present = { key: await importKey(other.secretKeyMultibase) };
    expect((await issue(nextDay, present)).resigned).toEqual([
      'lucia/accueil',
      'lucia/secours',
      'lucia/jen-suis-la',
    ]);
    expect(await outcomes()).toMatchObject({
      'credentials/lucia/accueil/1.json': 'changed',
      'credentials/lucia/accueil/2.json': 'valid',
    });
    expect((await stateOf('lucia', 'accueil')).published?.facts.narrative).toContain('**dix**');
    expect((await issue(nextDay, present)).changed).toBe(false);
  });

  const lucia = 'volunteers/lucia';
  const withdrawal = 'withdrawn: { date: 2026-11-20, reason: Donné par erreur. }';
  it.each([
    ['withdrawn', `${lucia}/awards/accueil.md`, 'date:', `${withdrawal}\ndate:`, true],
    ['of somebody no longer published', `${lucia}/profile.md`, 'ends: 2030', 'ends: 2026', false],
  ])(
    'compromised are told until all is signed again, without what is %s',
    async (_, file, from, to, told) => {
      await issue();
      const other = await generateKey();
      const known = issuerFile([other.publicKeyMultibase], [], [key.publicKeyMultibase]);
      writeFileSync(join(root, 'issuer.md'), known);
      edit(file, (text) => text.replace(from, to));
      expect(diagnose()).toEqual(told ? ['register-compromised-key issuer.md'] : []);
      await issue(nextDay, { key: await importKey(other.secretKeyMultibase) });
      expect(diagnose()).toEqual([]);
    },
  );

  it('compromised do not bring back what was withdrawn, though its file says it no more', async () => {
    await issue();
    const award = `${lucia}/awards/accueil.md`;
    edit(award, (text) => text.replace('date:', `${withdrawal}\ndate:`));
    await issue();
    edit(award, (text) => text.replace(`${withdrawal}\n`, ''));
    const other = await generateKey();
    const known = issuerFile([other.publicKeyMultibase], [], [key.publicKeyMultibase]);
    writeFileSync(join(root, 'issuer.md'), known);
    const present = { key: await importKey(other.secretKeyMultibase) };
    expect((await issue(nextDay, present)).resigned).toEqual(['lucia/secours', 'lucia/jen-suis-la']);
    expect(readRegister(root).folders.get('lucia/accueil')?.versions).toHaveLength(1);
    const register = readRegister(root);
    const { has } = await readWithdrawals(register);
    const content = contentOf(root);
    const told = registerDiagnostics(content, publishable(content, '2026-11-21'), register, has);
    expect(told.map(({ code, file }) => [code, file])).toEqual([['register-still-withdrawn', award]]);
    expect((await issue(nextDay, present)).changed).toBe(false);
  });

  it('compromised after a move have all signed anew under the former DID, its list too', async () => {
    await issue();
    const other = await generateKey();
    const moved = issuerFile([other.publicKeyMultibase], [], [key.publicKeyMultibase])
      .replace(`site: ${fixtureSite}`, 'site: https://badges.example/')
      .replace(`did: ${did}`, 'did: did:web:badges.example')
      .replace(
        '\nkeys:',
        `\nformerSites: [{ site: '${fixtureSite}', did: '${did}', until: 2026-11-20 }]\nkeys:`,
      );
    writeFileSync(join(root, 'issuer.md'), moved);
    await issue(nextDay, { key: await importKey(other.secretKeyMultibase) });
    const { folders, statusLists } = readRegister(root);
    const versions = [...folders.values()].flatMap((folder) => folder.versions[1] ?? []);
    const method = `${did}#${other.publicKeyMultibase}`;
    expect(versions.map(({ credential }) => credential.proof[0].verificationMethod)).toEqual(
      Array(3).fill(method),
    );
    expect([...statusLists.values()].map(({ credential }) => credential.proof[0].verificationMethod)).toEqual(
      [method],
    );
    expect(Object.values(await outcomes()).filter((outcome) => outcome === 'valid')).toHaveLength(3);
    expect(diagnose()).toEqual([]);
  });

  it('that are not listed any more have nothing signed on top of what they signed', async () => {
    await issue();
    const other = await generateKey();
    writeFileSync(join(root, 'issuer.md'), issuerFile([other.publicKeyMultibase]));
    const before = files();
    await expect(issue(nextDay, { key: await importKey(other.secretKeyMultibase) })).rejects.toMatchObject({
      code: 'register-broken',
      data: { problem: 'register-forged' },
    });
    expect(files()).toEqual(before);
  });

  it.each([
    ['without a site', (text: string) => text.replace(/site: .*\n/, ''), 'no-site'],
    ['without a key', (text: string) => text.replace(/keys:\n(.*\n)(?=---)/, ''), 'no-key'],
    [
      'with the key of another',
      (text: string) => text.replace(/z6Mk\w+/, 'z6MkjqEzCcY1uhGTJrFA4Dpr6RbTL2Dd4jcoD7GVJZEYfomD'),
      'key-unknown',
    ],
    [
      'with a key that others know',
      (text: string) =>
        `${text.replace('2026-11-01 }', '2026-11-01, compromised: 2026-11-02 }').replace('\n---\nUne', '\n  - { publicKey: z6MkjqEzCcY1uhGTJrFA4Dpr6RbTL2Dd4jcoD7GVJZEYfomD, since: 2026-11-01 }\n---\nUne')}`,
      'key-compromised',
    ],
    [
      'with a retired key',
      (text: string) =>
        `${text.replace('2026-11-01 }', '2026-11-01, retired: 2026-11-02 }').replace('\n---\nUne', '\n  - { publicKey: z6MkjqEzCcY1uhGTJrFA4Dpr6RbTL2Dd4jcoD7GVJZEYfomD, since: 2026-11-01 }\n---\nUne')}`,
      'key-retired',
    ],
  ])('refuse to sign %s, before anything is written', async (_, change, code) => {
    edit('issuer.md', change);
    await expect(issue()).rejects.toMatchObject({ name: 'Refusal', code });
    expect(files()).toEqual({});
  });
});

it('a structure that moved signs new awards under its new DID, and corrects old ones under the old', async () => {
  await issue();
  edit('issuer.md', (text) =>
    text
      .replaceAll('structure.example/badges-du-dome', 'badges.example')
      .replace(did, 'did:web:badges.example'),
  );
  expect(diagnose()).toEqual(['register-unknown-did issuer.md']);
  edit('issuer.md', (text) =>
    text.replace(
      '\nkeys:',
      `\nformerSites: [{ site: '${fixtureSite}', did: '${did}', until: 2026-11-21 }]\nkeys:`,
    ),
  );
  edit('volunteers/nathan/awards/accueil.md', (text) => text.replace(/withdrawn: .*\n/, ''));
  edit('volunteers/lucia/awards/accueil.md', (text) =>
    text.replace('summary:', 'reissue: { date: 2026-11-21, reason: Précisé. }\nsummary:'),
  );
  await issue(nextDay);
  const { folders, statusLists } = readRegister(root);
  const corrected = folders.get('lucia/accueil')?.versions[1]?.credential;
  const made = folders.get('nathan/accueil')?.versions[0]?.credential;
  expect(corrected?.id).toBe(folders.get('lucia/accueil')?.versions[0]?.credential.id);
  expect([corrected?.issuer.id, corrected?.credentialStatus.statusListCredential]).toEqual([
    did,
    `${fixtureSite}status/1.json`,
  ]);
  expect([made?.issuer.id, made?.credentialStatus.statusListCredential]).toEqual([
    'did:web:badges.example',
    'https://badges.example/status/2.json',
  ]);
  expect([...statusLists.values()].map(({ credential }) => credential.issuer)).toEqual([
    did,
    'did:web:badges.example',
  ]);
  expect(Object.values(await outcomes()).sort()).toEqual(['replaced', 'valid', 'valid', 'valid', 'valid']);
  expect(diagnose()).toEqual([]);
});

it('never hands out an index that is taken, or whose bit is set', async () => {
  await issue(first, { random: sequence(5, 6, 7) });
  edit('volunteers/lucia/awards/accueil.md', (text) =>
    text.replace('summary:', 'withdrawn: { date: 2026-11-20, reason: Donné par erreur. }\nsummary:'),
  );
  await issue(first);
  // Forgotten: no file names its index any more, and its bit stays.
  rmSync(join(root, 'credentials/lucia/accueil'), { recursive: true });
  rmSync(join(root, 'volunteers/lucia/awards/accueil.md'));
  edit('volunteers/nathan/awards/accueil.md', (text) => text.replace(/withdrawn: .*\n/, ''));
  await issue(nextDay, { random: sequence(5, 6, 7, 8) });
  const made = readRegister(root).folders.get('nathan/accueil')?.versions[0];
  expect(made?.credential.credentialStatus.statusListIndex).toBe('8');
});

function sequence(...numbers: number[]): () => number {
  return () => numbers.shift() ?? 0;
}

describe('a run that is cut short', () => {
  // A first run with a pending award, a reissue and a withdrawal: pictures, versions and a list to write.
  async function prepare() {
    await issue();
    edit('volunteers/lucia/awards/accueil.md', (text) =>
      text.replace('summary:', 'reissue: { date: 2026-11-21, reason: Précisé. }\nsummary:'),
    );
    edit('volunteers/lucia/awards/secours.md', (text) =>
      text.replace('date:', 'withdrawn: { date: 2026-11-21, reason: Donné par erreur. }\ndate:'),
    );
    edit('volunteers/nathan/awards/accueil.md', (text) => text.replace(/withdrawn: .*\n/, ''));
    edit('badges/accueil.md', (text) => text.replace('title: Accueil', "version: '2'\ntitle: Bel accueil"));
  }

  async function countWrites(): Promise<number> {
    let count = 0;
    await issue(nextDay, { write: async () => void count++ });
    return count;
  }

  it('at any write leaves a register that stands, and the next run completes it', async () => {
    await prepare();
    const writes = await countWrites();
    // A picture is there already: two versions, the list, its copy and the new picture.
    expect(writes).toBe(5);
    for (let cut = 0; cut < writes; cut++) {
      root = writeFixture({ 'issuer.md': issuerFile([key.publicKeyMultibase]) });
      await prepare();
      let done = 0;
      const interrupted = issue(nextDay, {
        write: async (file, text, options) => {
          // Killed within a write: the temporary file stays.
          if (done++ === cut) {
            mkdirSync(join(file, '..'), { recursive: true });
            writeFileSync(
              join(file, '..', '.1.json.0123456789ab.tmp').replace(/nathan.accueil/, 'lucia'),
              text.slice(0, 20),
            );
            throw new Error('killed');
          }
          await writeAtomically(file, text, options);
        },
      });
      await expect(interrupted).rejects.toThrow('killed');
      expect(diagnose().filter((one) => !one.includes('differs'))).toEqual([]);
      const meanwhile = await outcomes();
      expect(Object.values(meanwhile)).not.toContain('unverifiable');
      // Nobody is left without a valid version of an award that is only corrected.
      const corrected = Object.keys(meanwhile).filter((file) =>
        file.startsWith('credentials/lucia/accueil/'),
      );
      expect(corrected.map((file) => meanwhile[file])).toContain('valid');
      await issue(new Date('2026-11-21T09:00:30Z'));
      expect(await outcomes()).toEqual({
        'credentials/lucia/accueil/1.json': 'replaced',
        'credentials/lucia/accueil/2.json': 'valid',
        'credentials/lucia/jen-suis-la/1.json': 'valid',
        'credentials/lucia/secours/1.json': 'withdrawn',
        'credentials/nathan/accueil/1.json': 'valid',
      });
      expect(diagnose()).toEqual([]);
      expect(Object.keys(files()).filter((file) => file.endsWith('.tmp'))).toEqual([]);
      expect((await issue(new Date('2026-11-21T09:01:00Z'))).changed).toBe(false);
    }
  });

  it('in its very first write leaves a register that stands', async () => {
    for (let cut = 0; cut < 7; cut++) {
      root = writeFixture({ 'issuer.md': issuerFile([key.publicKeyMultibase]) });
      let done = 0;
      const write: IssueOptions['write'] = async (file, text, options) => {
        if (done++ === cut) throw new Error('killed');
        await writeAtomically(file, text, options);
      };
      await expect(issue(first, { write })).rejects.toThrow('killed');
      expect(diagnose()).toEqual([]);
      await issue(nextDay);
      expect(Object.values(await outcomes())).toEqual(['valid', 'valid', 'valid']);
      const subjects = allVersions(readRegister(root)).map(
        ({ credential }) => credential.credentialSubject.id,
      );
      expect(new Set(subjects).size).toBe(1);
    }
  });
});

it('never replaces a version that appeared meanwhile', async () => {
  const register = readRegister(root);
  await issue();
  const before = files();
  await expect(issue(nextDay, { register })).rejects.toMatchObject({ code: 'issued-meanwhile' });
  const after = files();
  expect(
    Object.keys(before).filter(
      (file) => /\d\.json$/.test(file) && file.includes('lucia') && before[file] !== after[file],
    ),
  ).toEqual([]);
});

it('writes the secret nowhere', async () => {
  await issue();
  const all = Object.values(files()).join('\n');
  expect(all).toContain(key.publicKeyMultibase);
  expect(all).not.toContain(secret);
});

describe('endorsements', () => {
  const endorsed = async (name: string) => {
    const partner = await keyPartner();
    const signed = await endorse(partner, achievementAddress(fixtureSite, name));
    const folder = join(root, 'volunteers/lucia/endorsements');
    mkdirSync(folder);
    writeFileSync(join(folder, 'partenaire.json'), JSON.stringify(signed));
    edit('volunteers/lucia/profile.md', (text) =>
      text.replace('[positioning]', '[positioning, endorsements]'),
    );
    const content = contentOf(root);
    const source = { content, register: readRegister(root), sites: [fixtureSite] };
    return { endorsements: await soundEndorsements(publishable(content, '2026-11-20'), source) };
  };
  const embedded = () =>
    Object.fromEntries(
      allVersions(readRegister(root)).map(({ file, credential }) => [
        file,
        credential.endorsement?.length ?? 0,
      ]),
    );

  it('are embedded in what is signed with them, where they are about it', async () => {
    await issue(first, await endorsed('accueil'));
    expect(embedded()).toMatchObject({
      'credentials/lucia/accueil/1.json': 1,
      'credentials/lucia/secours/1.json': 0,
    });
    expect(Object.values(await outcomes())).not.toContain('changed');
  });

  it('that come on the very day of signing are carried once a new version is asked for, and only once', async () => {
    await issue(first);
    const options = await endorsed('accueil');
    edit('volunteers/lucia/awards/accueil.md', (text) =>
      text.replace('summary:', 'reissue: { date: 2026-11-20, reason: Un soutien de plus. }\nsummary:'),
    );
    const later = new Date(first.getTime() + 60_000);
    expect((await issue(later, options)).reissued).toEqual(['lucia/accueil']);
    expect((await issue(new Date(later.getTime() + 60_000), options)).changed).toBe(false);
    expect(embedded()).toMatchObject({ 'credentials/lucia/accueil/2.json': 1 });
  });

  it('that come later change nothing that is signed, and a new version that is asked for carries them', async () => {
    await issue(first);
    const before = files();
    const options = await endorsed('accueil');
    expect((await issue(nextDay, options)).changed).toBe(false);
    expect(files()).toEqual(before);
    expect(diagnose()).toEqual([]);
    edit('volunteers/lucia/awards/accueil.md', (text) =>
      text.replace('summary:', 'reissue: { date: 2026-11-21, reason: Un soutien de plus. }\nsummary:'),
    );
    expect((await issue(nextDay, options)).reissued).toEqual(['lucia/accueil']);
    expect(embedded()).toMatchObject({
      'credentials/lucia/accueil/1.json': 0,
      'credentials/lucia/accueil/2.json': 1,
    });
    expect((await outcomes())['credentials/lucia/accueil/2.json']).toBe('valid');
  });
});
