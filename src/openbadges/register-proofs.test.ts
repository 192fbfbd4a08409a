import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { didWebOf } from './did.ts';
import { issueAwards } from './issue.ts';
import { generateKey, importKey, type SigningKey, specimenKey, specimenPublicKey } from './key.ts';
import { storedProofs } from './known-proofs.ts';
import { signCredential } from './proof.ts';
import { readRegister } from './register.ts';
import { forgeries } from './register-proofs.ts';
import { serialise } from './serialise.ts';
import { contentOf, fixtureArtwork, fixtureSite, writeFixture } from './testing/fixture.ts';

const today = '2026-11-20';
const did = didWebOf(fixtureSite);
const accueil = 'credentials/lucia/accueil/1.json';
const list = 'credentials/status/1.json';
let key: SigningKey;
let stranger: SigningKey;
let issued: string;
let root: string;

beforeAll(async () => {
  key = await importKey((await generateKey()).secretKeyMultibase);
  stranger = await importKey((await generateKey()).secretKeyMultibase);
  issued = writeFixture({
    'issuer.md': issuerFile(`{ publicKey: ${key.publicKeyMultibase}, since: 2026-11-01 }`),
  });
  await issue(issued);
});

beforeEach(() => {
  root = writeFixture();
  rmSync(root, { recursive: true });
  cpSync(issued, root, { recursive: true });
});

function issuerFile(...keys: string[]): string {
  return `---\nname: A\nsite: ${fixtureSite}\ndid: ${did}\nkeys: [${keys.join(', ')}]\n---\n`;
}

function issue(folder: string, signer = key) {
  const content = contentOf(folder);
  return issueAwards({
    content,
    published: publishable(content, today),
    register: readRegister(folder),
    key: signer,
    artwork: fixtureArtwork,
    clock: () => new Date(`${today}T09:00:00Z`),
  });
}

async function found(issuer?: Partial<Issuer>): Promise<string[]> {
  const own = contentOf(root).issuer.data;
  return (await forgeries(readRegister(root), { ...own, ...issuer })).map(
    ({ severity, code, file, data }) => `${severity} ${code} ${file} ${data['reason']}`,
  );
}

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
function write(file: string, value: unknown): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), typeof value === 'string' ? value : serialise(value as object));
}

/** Signs a file of the register anew, altered. */
async function sign(file: string, signer: SigningKey, controller: string, change: object = {}) {
  const { proof, ...unsigned } = read(file);
  write(
    file,
    await signCredential({ ...unsigned, ...change }, { key: signer, controller, created: proof[0].created }),
  );
}

it('what the structure signed is no forgery', async () => {
  expect(await found()).toEqual([]);
});

const forged: [string, () => unknown, string[]][] = [
  [
    'a text altered',
    () => write(accueil, { ...read(accueil), name: 'Directrice' }),
    ['error register-forged A signature'],
  ],
  [
    'the recipient altered',
    () => write(accueil, readFileSync(join(root, accueil), 'utf8').replace('Lucia M.', 'Marie C.')),
    ['error register-forged A signature'],
  ],
  [
    'a proof of another version',
    () => write(accueil, { ...read(accueil), proof: read('credentials/lucia/secours/1.json').proof }),
    ['error register-forged A signature'],
  ],
  [
    'a proof that is none',
    () =>
      write(accueil, {
        ...read(accueil),
        proof: [{ verificationMethod: `${did}#${key.publicKeyMultibase}` }],
      }),
    ['error register-forged A signature'],
  ],
  [
    'a term outside the signature',
    () => write(accueil, { ...read(accueil), mention: 'Très bien' }),
    ['error register-forged A signature'],
  ],
  ['another key, under the DID', () => sign(accueil, stranger, did), ['error register-forged A key']],
  [
    'another key, under its own DID',
    () => sign(accueil, stranger, `did:key:${stranger.publicKeyMultibase}`),
    ['error register-forged A key'],
  ],
  [
    'another key that calls itself the structure’s',
    async () => {
      await sign(accueil, stranger, did);
      const credential = read(accueil);
      write(accueil, {
        ...credential,
        proof: [{ ...credential.proof[0], verificationMethod: `${did}#${key.publicKeyMultibase}` }],
      });
    },
    ['error register-forged A signature'],
  ],
  [
    'the key of specimens',
    async () => sign(accueil, await specimenKey(), did),
    ['error register-forged A key'],
  ],
  [
    'an issuer that is no DID',
    () => write(accueil, { ...read(accueil), issuer: { ...read(accueil).issuer, id: 'https://a.example/' } }),
    ['error register-forged A signature'],
  ],
  [
    'a list altered',
    () => write(list, { ...read(list), validFrom: '2026-11-20T09:00:01Z' }),
    ['error register-list-forged L signature'],
  ],
  ['a list of another key', () => sign(list, stranger, did), ['error register-list-forged L key']],
  [
    'a list under another name',
    () => write('credentials/status/2.json', readFileSync(join(root, list), 'utf8')),
    ['error register-list-forged credentials/status/2.json form'],
  ],
  [
    'a member written twice, of which the first is read by people alone',
    () => write(accueil, readFileSync(join(root, accueil), 'utf8').replace('{', '{"name":"Directrice",')),
    ['error register-forged A form'],
  ],
  [
    'the same values in other bytes',
    () => write(accueil, JSON.stringify(read(accueil), undefined, 2)),
    ['error register-forged A form'],
  ],
  [
    'a list with a member written twice',
    () =>
      write(
        list,
        readFileSync(join(root, list), 'utf8').replace('{', '{"validFrom":"2030-01-01T00:00:00Z",'),
      ),
    ['error register-list-forged L form'],
  ],
  [
    'a list without bits',
    () =>
      sign(list, key, did, { credentialSubject: { ...read(list).credentialSubject, encodedList: 'uAAAA' } }),
    ['error register-list-forged L form'],
  ],
];

it.each(forged.filter(([, , [first]]) => first !== 'error register-unreadable'))(
  '%s is found, and nothing is signed on top of it',
  async (_title, forge, expected) => {
    await forge();
    const named = expected.map((line) => line.replace(' A ', ` ${accueil} `).replace(' L ', ` ${list} `));
    expect(await found()).toEqual(named);
    await expect(issue(root)).rejects.toMatchObject({ name: 'Refusal', code: 'register-broken' });
  },
);

describe('a key that others know', () => {
  const listed = (compromised: string) => ({
    keys: [
      { publicKey: key.publicKeyMultibase, since: '2026-11-01', compromised },
      { publicKey: stranger.publicKeyMultibase, since: '2026-11-22' },
    ],
  });

  it('still tells what the structure signed with it', async () => {
    expect(await found(listed('2026-11-20'))).toEqual([]);
    write(accueil, { ...read(accueil), name: 'Directrice' });
    expect(await found(listed('2026-11-20'))).toEqual([`error register-forged ${accueil} signature`]);
  });

  it('signed nothing of the structure’s later', async () => {
    expect(await found(listed('2026-11-19'))).toHaveLength(4);
  });
});

it('the key of specimens is nobody’s, even where issuer.md lists it', async () => {
  await sign(accueil, await specimenKey(), did);
  expect(await found({ keys: [{ publicKey: specimenPublicKey, since: '2026-11-01' }] })).toContain(
    `error register-forged ${accueil} key`,
  );
});

describe('what was found good', () => {
  const check = async (project: string) => {
    const known = storedProofs(project);
    let asked = 0;
    const counting = {
      has: (digest: string) => {
        const good = known.has(digest);
        if (!good) asked++;
        return good;
      },
      add: known.add,
    };
    const result = await forgeries(readRegister(root), contentOf(root).issuer.data, counting);
    await known.store();
    return { asked, files: result.map(({ file }) => file) };
  };

  it('is not verified again, and what is changed since is', async () => {
    const project = writeFixture();
    expect(await check(project)).toEqual({ asked: 4, files: [] });
    expect(await check(project)).toEqual({ asked: 0, files: [] });
    write(accueil, { ...read(accueil), name: 'Directrice' });
    expect(await check(project)).toEqual({ asked: 1, files: [accueil] });
    expect(await check(project)).toEqual({ asked: 1, files: [accueil] });
  });

  it('is verified again with other keys', async () => {
    const project = writeFixture();
    await check(project);
    write('issuer.md', issuerFile(`{ publicKey: ${stranger.publicKeyMultibase}, since: 2026-11-01 }`));
    expect((await check(project)).files).toHaveLength(4);
  });

  it('is not kept where that cannot be read', async () => {
    const project = writeFixture({ '.jalon/cache/register-proofs.json': '{' });
    expect((await check(project)).asked).toBe(4);
  });
});
