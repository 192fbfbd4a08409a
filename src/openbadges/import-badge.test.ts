/** Bringing badges in, with a server of this machine that plays their issuer. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameFinder } from '../authoring/published/name-finder.ts';
import { toldInText } from '../authoring/published/told-in-text.ts';
import { toldName } from '../authoring/published/told-name.ts';
import { didDocument, didWebOf } from './did.ts';
import { type ImportedFile, type ImportRefusal, readImport } from './import-badge.ts';
import { bakePng } from './png.ts';
import { signCredential } from './proof.ts';
import { fetchResolver } from './resolve.ts';
import { serialise } from './serialise.ts';
import { createStatusListCredential, statusEntry } from './status-list.ts';
import { bakeSvg } from './svg.ts';
import { fixedPartner, type Partner } from './testing/endorsements.ts';
import {
  assertionElsewhere,
  type BadgeChanges,
  issueElsewhere,
  picture,
  withText,
} from './testing/imported.ts';

const lucia = {
  firstName: 'Lucia',
  lastName: 'Moreau',
  nameShown: 'first-and-initial',
  adult: true,
} as const;
/** What the issuer's server answers, by path; what is absent is a 404. */
const answers = new Map<string, unknown>();
const asked: string[] = [];
let server: Server;
let site: string;
let partner: Partner;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers.get(path);
    response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { key } = await fixedPartner();
  partner = { did: didWebOf(site), key };
  answers.set('/.well-known/did.json', didDocument(partner.did, [key.publicKeyMultibase]));
});
afterAll(() => server.close());

function bring(document: unknown): Promise<ImportedFile | ImportRefusal> {
  const text =
    document instanceof Uint8Array || typeof document === 'string' ? document : serialise(document);
  return readImport(new Uint8Array(Buffer.from(text)), {
    now: new Date('2026-01-10T10:00:00Z'),
    day: '2026-01-10',
    resolve: fetchResolver({ allowLocal: true }),
    issuer: { did: 'did:web:badges.example', formerSites: [], keys: [], recognises: [] },
    ownSites: new Set(['https://badges.example/']),
    toldName: (name) => toldName(lucia, name),
    toldInText: toldInText(lucia, nameFinder(['Sofia Durand'])),
  });
}

const issued = (changes: BadgeChanges = {}) => issueElsewhere(partner, changes);

/** An entry of the issuer's list, in which the first is withdrawn. */
async function status(index: number): Promise<BadgeChanges> {
  const id = `${site}status/1.json`;
  const { did: issuer, key } = partner;
  const created = '2026-01-02T00:00:00Z';
  const list = await createStatusListCredential({ id, issuer, setBits: [1], validFrom: created });
  answers.set('/status/1.json', await signCredential(list, { key, controller: issuer, created }));
  return { credential: { credentialStatus: statusEntry({ listUrl: id, index }) } };
}

describe('an Open Badges 3 badge', () => {
  it('is verified at the address of its issuer, whose key document is kept', async () => {
    expect(await bring(await issued())).toMatchObject({
      data: {
        title: 'Réparer un vélo',
        issuer: 'Un atelier',
        format: 'open-badges-3',
        outcome: 'valid',
        checked: '2026-01-10',
        status: 'none',
        original: 'public',
      },
      ending: '.json',
      keys: answers.get('/.well-known/did.json'),
      recipient: 'Lucia M.',
      holder: 'shown',
      told: [],
      site,
    });
  });

  it('is told not withdrawn where its issuer’s list says so', async () => {
    expect(await bring(await issued(await status(2)))).toMatchObject({ data: { status: 'not-withdrawn' } });
  });

  it('is found in a PNG and in an SVG', async () => {
    const text = serialise(await issued());
    expect(await bring(bakePng(picture, text))).toMatchObject({ ending: '.png', holder: 'shown' });
    expect(await bring(bakeSvg('<svg xmlns="http://www.w3.org/2000/svg"/>', text))).toMatchObject({
      ending: '.svg',
      holder: 'shown',
    });
  });

  it('keeps its file to itself where that tells more than the page', async () => {
    expect(await bring(await issued({ recipient: 'Lucia Moreau' }))).toMatchObject({
      data: { original: 'none', otherName: false },
      told: ['name'],
    });
  });

  it('with the name of somebody else is said to be so', async () => {
    expect(await bring(await issued({ recipient: 'Nathan B.' }))).toMatchObject({
      data: { otherName: true },
      recipient: 'Nathan B.',
      holder: 'other',
    });
    expect(await bring(await issued({ recipient: null }))).toMatchObject({ holder: 'unnamed' });
  });
});

describe('is refused, with the outcome', () => {
  const withdrawn = async () => issued(await status(1));
  const changed = async () => serialise(await issued()).replace('parer un v', 'parer vingt v');
  const expired = () => issued({ credential: { validUntil: '2026-01-08T00:00:00Z' } });
  const elsewhere = () => issueElsewhere({ ...partner, did: `${partner.did}:parti` });
  it.each([
    ['withdrawn', withdrawn],
    ['changed', changed],
    ['expired', expired],
    ['unverifiable', elsewhere],
    ['unverifiable', async () => 'ce texte'],
    ['unverifiable', async () => picture.subarray(0, 60)],
    ['unverifiable', async () => ({ '@context': [], type: ['VerifiableCredential'] })],
  ])('%s', async (outcome, make) => {
    expect(await bring(await make())).toMatchObject({ why: 'verdict', verdict: { outcome } });
  });

  it('one that another key signed in the issuer’s name', async () => {
    const did = `${partner.did}:autre`;
    const other = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
    answers.set('/autre/did.json', didDocument(did, [other]));
    const badge = await issueElsewhere({ ...partner, did });
    expect(await bring(badge)).toMatchObject({ why: 'verdict', verdict: { outcome: 'changed' } });
  });

  it('one in the name of the structure, and asks nobody', async () => {
    asked.length = 0;
    const own = await issueElsewhere({ ...partner, did: 'did:web:badges.example' });
    expect(await bring(own)).toMatchObject({ why: 'problem', problem: { code: 'imported-own' } });
    expect(asked).toEqual([]);
  });
});

describe('an Open Badges 2 badge', () => {
  it('is recognised, and asks nobody where it holds everything', async () => {
    asked.length = 0;
    expect(await bring(assertionElsewhere())).toMatchObject({
      data: {
        title: 'Prise de son',
        issuer: 'La radio',
        format: 'open-badges-2',
        outcome: 'recognised',
        status: 'none',
        original: 'none',
      },
      keys: undefined,
      told: ['email-hash'],
    });
    expect(asked).toEqual([]);
  });

  it('is read from the addresses that it names', async () => {
    answers.set('/badge', { type: 'BadgeClass', name: 'Prise de son', issuer: `${site}radio` });
    answers.set('/radio', { type: 'Issuer', name: 'La radio' });
    answers.set('/assertion', assertionElsewhere({ badge: `${site}badge` }));
    const found = { data: { title: 'Prise de son', issuer: 'La radio', outcome: 'recognised' } };
    expect(await bring(assertionElsewhere({ badge: `${site}badge` }))).toMatchObject(found);
    const header = Buffer.from(`openbadges\0${site}assertion`);
    expect(await bring(withText(picture, header))).toMatchObject({
      ...found,
      ending: '.png',
      told: ['email-hash', 'linked'],
    });
  });

  it('is not brought in where the address that names it does not answer', async () => {
    const badge = `${site}absent`;
    expect(await bring(assertionElsewhere({ badge }))).toEqual({ why: 'unanswered', address: badge });
  });

  it('is told from an older one', async () => {
    const older = withText(picture, Buffer.from('openbadges\0{"uid":"1"}'));
    expect(await bring(older)).toEqual({ why: 'older' });
  });
});
