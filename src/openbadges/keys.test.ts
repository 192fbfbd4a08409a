import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { readSigningKey } from '../signing-key.ts';
import { issueAwards } from './issue.ts';
import { generateKey, specimenPublicKey } from './key.ts';
import { type KeysOptions, makeKeys } from './keys.ts';
import { keysInUse, publishedKeys, recordedKeys } from './own-keys.ts';
import type { Refusal } from './refusal.ts';
import { readRegister } from './register.ts';
import { normalSite } from './site-address.ts';
import { contentOf, fixtureArtwork, fixtureFiles, writeFixture } from './testing/fixture.ts';

const site = 'https://user.github.io/repo/';
let root: string;
let project: string;

beforeEach(() => {
  root = writeFixture();
  project = writeFixture();
});

function keys(options: Partial<KeysOptions> = {}) {
  return makeKeys({
    issuer: contentOf(root).issuer.data,
    issuerFile: join(root, 'issuer.md'),
    secretFile: join(project, '.jalon/signing-key.secret'),
    day: '2026-11-20',
    register: readRegister(root),
    ...options,
  });
}

const issuerText = () => readFileSync(join(root, 'issuer.md'), 'utf8');
const secrets = () => readdirSync(join(project, '.jalon')).filter((name) => name.endsWith('.secret'));
const ownKey = () => readSigningKey({ env: {}, project, content: root });

describe('a first key', () => {
  it('has its public half, site and DID in issuer.md, whose other lines stay', async () => {
    const { publicKey, did } = await keys({ site: 'https://user.github.io/repo' });
    const { data } = contentOf(root).issuer;
    expect(data).toMatchObject({ site, did, keys: [{ publicKey, since: '2026-11-20' }] });
    expect(did).toBe('did:web:user.github.io:repo');
    for (const line of fixtureFiles['issuer.md']?.split('\n') ?? []) expect(issuerText()).toContain(line);
  });

  it('has its secret half in a file of its own, for its owner alone, that git ignores', async () => {
    const { publicKey } = await keys({ site });
    expect(statSync(join(project, '.jalon/signing-key.secret')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(project, '.jalon/.gitignore'), 'utf8')).toBe('*\n');
    expect((await ownKey()).publicKeyMultibase).toBe(publicKey);
  });

  it('has its secret nowhere else', async () => {
    const report = await keys({ site });
    const secret = readFileSync(join(project, '.jalon/signing-key.secret'), 'utf8').trim();
    expect(secret).toMatch(/^z3u2/);
    expect(issuerText()).not.toContain(secret);
    expect(JSON.stringify(report)).not.toContain(secret);
  });

  it.each([
    [undefined, 'site-needed'],
    ['http://user.github.io/repo/', 'site-unsuited'],
    ['https://localhost/', 'site-unsuited'],
    ['https://user:word@example.org/', 'site-unsuited'],
    ['https://example.org/?a=1', 'site-unsuited'],
    ['example.org', 'site-unsuited'],
  ])('is refused for the address %s', async (address, code) => {
    const before = issuerText();
    await expect(keys({ site: address })).rejects.toMatchObject({ name: 'Refusal', code });
    expect(issuerText()).toBe(before);
    expect(() => statSync(join(project, '.jalon'))).toThrow();
  });
});

describe('a structure that has a key', () => {
  let first: string | undefined;
  beforeEach(async () => {
    first = (await keys({ site })).publicKey;
  });

  it.each([
    [{}, 'keys-exist'],
    [{ site: 'https://elsewhere.example/', rotate: true }, 'site-differs'],
    [{ move: true }, 'site-needed'],
    [{ move: true, site }, 'site-unchanged'],
    [{ move: true, rotate: true, site: 'https://elsewhere.example/' }, 'options-clash'],
    [{ compromised: true }, 'options-clash'],
    [{ key: 'z6Mk' }, 'options-clash'],
    [{ key: 'z6Mk', compromised: true, rotate: true }, 'options-clash'],
    [{ move: true, compromised: true, site: 'https://elsewhere.example/' }, 'options-clash'],
  ])('keeps it: %j is refused', async (options, code) => {
    const before = issuerText();
    await expect(keys(options)).rejects.toMatchObject({ code });
    expect(issuerText()).toBe(before);
    expect(secrets()).toHaveLength(1);
  });

  it('rotates it: the former is retired and published, its secret set aside', async () => {
    const { publicKey, aside } = await keys({ rotate: true, day: '2027-01-02' });
    expect(contentOf(root).issuer.data.keys).toEqual([
      { publicKey: first, since: '2026-11-20', retired: '2027-01-02' },
      { publicKey, since: '2027-01-02' },
    ]);
    expect((await ownKey()).publicKeyMultibase).toBe(publicKey);
    expect(secrets()).toHaveLength(2);
    expect(statSync(aside ?? '').mode & 0o777).toBe(0o600);
    expect(dirname(aside ?? '')).toBe(join(project, '.jalon'));
  });

  it('gives up one that is retired already and that others know, and keeps the present one', async () => {
    const { publicKey } = await keys({ rotate: true, day: '2027-01-02' });
    const { compromised } = await keys({ compromised: true, key: first, day: '2027-03-04' });
    expect(compromised).toEqual([first]);
    const issuer = contentOf(root).issuer.data;
    expect(issuer.keys).toEqual([
      { publicKey: first, since: '2026-11-20', retired: '2027-01-02', compromised: '2027-03-04' },
      { publicKey, since: '2027-01-02' },
    ]);
    expect([publishedKeys(issuer), keysInUse(issuer)]).toEqual([[publicKey], [publicKey]]);
    expect((await ownKey()).publicKeyMultibase).toBe(publicKey);
    const before = issuerText();
    const again = (key: string | undefined) => keys({ compromised: true, key });
    await expect(again(first)).rejects.toMatchObject({ code: 'key-compromised' });
    await expect(again(publicKey)).rejects.toMatchObject({ code: 'key-in-use' });
    await expect(again('z6Mk')).rejects.toMatchObject({ code: 'key-unlisted' });
    expect(issuerText()).toBe(before);
  });

  it('keeps it on record where it is compromised, and publishes it no more', async () => {
    const options = { rotate: true, compromised: true, day: '2027-01-02' };
    const { publicKey, compromised } = await keys(options);
    expect(compromised).toEqual([first]);
    const issuer = contentOf(root).issuer.data;
    expect(issuer.keys).toEqual([
      { publicKey: first, since: '2026-11-20', compromised: '2027-01-02' },
      { publicKey, since: '2027-01-02' },
    ]);
    expect(publishedKeys(issuer)).toEqual([publicKey]);
    expect(keysInUse(issuer)).toEqual([publicKey]);
    expect(recordedKeys(issuer)).toEqual([first, publicKey]);
  });

  it('moves with it, and forgets an address under which nothing was issued', async () => {
    const { did } = await keys({ move: true, site: 'https://badges.structure.example' });
    const { data } = contentOf(root).issuer;
    expect(data).toMatchObject({
      site: 'https://badges.structure.example/',
      did,
      keys: [{ publicKey: first }],
    });
    expect(issuerText()).not.toMatch(/formerSites|user\.github\.io/);
    expect(secrets()).toHaveLength(1);
  });
});

describe('a structure that has issued badges', () => {
  const second = 'https://badges.structure.example/';
  const third = 'https://autre.example/badges/';
  const left = (address: string, did: string, until: string) => ({ site: address, did, until });
  const move = (address: string, day: string, yes = false) => keys({ move: true, site: address, day, yes });
  const former = () => contentOf(root).issuer.data.formerSites;

  beforeEach(async () => {
    await keys({ site });
    await issue();
  });

  async function issue() {
    const content = contentOf(root);
    const register = readRegister(root);
    await issueAwards({
      content,
      published: publishable(content, '2026-11-20'),
      register,
      key: await ownKey(),
      artwork: fixtureArtwork,
      clock: () => new Date(),
    });
  }

  it('keeps the address that it leaves, and every other line of issuer.md', async () => {
    const before = issuerText();
    const { formerSites } = await move(second, '2027-01-02');
    expect(former()).toEqual([left(site, 'did:web:user.github.io:repo', '2027-01-02')]);
    expect(formerSites).toEqual(former());
    const changed = /^(site|did|formerSites): |^ {2}- site: |^ {4}(did|until): /;
    const others = (text: string) => text.split('\n').filter((line) => !changed.test(line));
    expect(others(issuerText()).filter((line) => line !== 'formerSites:')).toEqual(others(before));
  });

  it('keeps each address of two moves under which it issued', async () => {
    await move(second, '2027-01-02');
    await move(third, '2027-01-03', true);
    expect(former().map((one) => one.site)).toEqual([site]);
    await move(second, '2027-01-04');
    const award = join(root, 'volunteers/nathan/awards/accueil.md');
    writeFileSync(award, readFileSync(award, 'utf8').replace(/withdrawn: .*\n/, ''));
    await issue();
    await move(third, '2027-01-05', true);
    expect(former()).toEqual([
      left(site, 'did:web:user.github.io:repo', '2027-01-02'),
      left(second, 'did:web:badges.structure.example', '2027-01-05'),
    ]);
  });

  it('does not move from a whole host to another before it is told what that asks of the first', async () => {
    await move(second, '2027-01-02');
    const award = join(root, 'volunteers/nathan/awards/accueil.md');
    writeFileSync(award, readFileSync(award, 'utf8').replace(/withdrawn: .*\n/, ''));
    await issue();
    const before = issuerText();
    const whole = 'https://nouveau.exemple.fr/';
    await expect(move(whole, '2027-01-03')).rejects.toMatchObject({
      code: 'former-unserved',
      data: {
        site: whole,
        former: second,
        document: `${second}.well-known/did.json`,
        folder: 'former/badges.structure.example/',
      },
    });
    expect(issuerText()).toBe(before);
    await move(whole, '2027-01-03', true);
    // Once known, it is not told again where it stays so.
    await expect(move('https://encore.exemple.fr/', '2027-01-04')).resolves.toMatchObject({
      formerSites: [{ site }, { site: second }],
    });
  });

  it('comes back to a former address, which is then no longer one', async () => {
    const before = issuerText();
    await move(second, '2027-01-02');
    await move(site, '2027-01-03');
    expect(issuerText()).toBe(before);
  });

  it('does not move where the register cannot be read, since it may name the address', async () => {
    writeFileSync(join(root, 'credentials/lucia/accueil/1.json'), '{');
    const before = issuerText();
    await expect(move(second, '2027-01-02')).rejects.toMatchObject({ code: 'register-broken' });
    expect(issuerText()).toBe(before);
  });
});

it('a rotation needs a key', async () => {
  await expect(keys({ site, rotate: true })).rejects.toMatchObject({ code: 'nothing-to-rotate' });
});

it.each([
  ['https://User.GitHub.io/Repo', 'https://user.github.io/Repo/'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org:8443/a/b/', 'https://example.org:8443/a/b/'],
])('%s is written %s', (address, normal) => {
  expect(normalSite(address)).toBe(normal);
});

describe('a key made elsewhere', () => {
  const given = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';

  it('is taken in place of the present one, and no secret is written', async () => {
    const { publicKey: former } = await keys({ site });
    const before = secrets();
    const report = await keys({ adopt: ` ${given}\n` });
    expect(report).toMatchObject({ publicKey: given, retired: [former] });
    expect(contentOf(root).issuer.data.keys).toEqual([
      { publicKey: former, since: '2026-11-20', retired: '2026-11-20' },
      { publicKey: given, since: '2026-11-20' },
    ]);
    expect(secrets()).toEqual(before);
  });

  it('may be the first, and may replace one that others know', async () => {
    await keys({ adopt: given, site });
    expect(keysInUse(contentOf(root).issuer.data)).toEqual([given]);
    const { publicKeyMultibase } = await generateKey();
    expect(await keys({ adopt: publicKeyMultibase, compromised: true })).toMatchObject({
      compromised: [given],
    });
    expect(publishedKeys(contentOf(root).issuer.data)).toEqual([publicKeyMultibase]);
  });

  it('is refused where it is a secret half, which is never quoted', async () => {
    const { secretKeyMultibase } = await generateKey();
    for (const pasted of [secretKeyMultibase, `secret: ${secretKeyMultibase}`]) {
      const refused = await keys({ adopt: pasted, site }).catch((error: Refusal) => error);
      expect(refused).toMatchObject({ code: 'key-secret-given' });
      expect(`${refused}${JSON.stringify(refused)}`).not.toContain(secretKeyMultibase.slice(4));
    }
  });

  it.each([
    ['', 'key-not-public'],
    ['z6Mk', 'key-not-public'],
    [`${given}x`, 'key-not-public'],
    [specimenPublicKey, 'key-not-public'],
  ])('is refused as %j', async (adopt, code) => {
    await expect(keys({ adopt, site })).rejects.toMatchObject({ code });
  });

  it('is refused where it is listed already, or with another change', async () => {
    await keys({ adopt: given, site });
    await expect(keys({ adopt: given })).rejects.toMatchObject({ code: 'key-listed' });
    await expect(keys({ adopt: given, rotate: true })).rejects.toMatchObject({ code: 'options-clash' });
  });
});
