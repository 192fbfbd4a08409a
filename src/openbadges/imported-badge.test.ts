import { describe, expect, it } from 'vitest';
import type { ImportedEntry } from '../authoring/content.ts';
import { nameFinder } from '../authoring/published/name-finder.ts';
import { toldInText } from '../authoring/published/told-in-text.ts';
import { toldName } from '../authoring/published/told-name.ts';
import { type ImportedBadge, importedBadge } from '../authoring/schemas/imported-badge.ts';
import { didDocument } from './did.ts';
import { judgeImport } from './imported-badge.ts';
import { judgeImports } from './imported-badges.ts';
import { readRegister } from './register.ts';
import { serialise } from './serialise.ts';
import { fixedPartner, keyPartner, type Partner } from './testing/endorsements.ts';
import { contentOf, writeFixture } from './testing/fixture.ts';
import {
  assertionElsewhere,
  type BadgeChanges,
  issueElsewhere,
  picture,
  withText,
} from './testing/imported.ts';

const did = 'did:web:atelier.example';
const lucia = {
  firstName: 'Lucia',
  lastName: 'Moreau',
  nameShown: 'first-and-initial',
  adult: true,
} as const;
const written = {
  title: 'Réparer un vélo',
  issuer: 'Un atelier',
  format: 'open-badges-3',
  outcome: 'valid',
  checked: '2026-01-10',
} as const;

/** The partner's key under a web address, as the import would keep it. */
async function atelier(): Promise<Partner & { document: object }> {
  const { key } = await fixedPartner();
  return { did, key, document: didDocument(did, [key.publicKeyMultibase]) };
}

function entryOf(document: unknown, keys: unknown, data: Partial<ImportedBadge> = {}): ImportedEntry {
  const file = 'volunteers/lucia/elsewhere/velo';
  const bytes = new Uint8Array(Buffer.from(typeof document === 'string' ? document : serialise(document)));
  return {
    ...{ slug: 'velo', file: `${file}.md`, body: '', bodyLine: 1, keys },
    data: importedBadge.parse({ ...written, ...data }),
    original: { file: `${file}.json`, ending: '.json', bytes },
  };
}

const known = (recognises: { name: string; did: string; keys: string[] }[] = []) => ({
  issuer: { did: 'did:web:badges.example', formerSites: [], keys: [], recognises },
  ownSites: new Set(['https://badges.example/']),
  toldName: (name: string) => toldName(lucia, name),
  toldInText: toldInText(lucia, nameFinder(['Sofia Durand'])),
});

/** The code of what is wrong with a badge of the atelier, changed before it is signed or in what is written of it. */
async function problemWith(changes: BadgeChanges, data: Partial<ImportedBadge> = {}) {
  const partner = await atelier();
  const signed = await issueElsewhere(partner, changes);
  const judged = await judgeImport(entryOf(signed, partner.document, data), known());
  return judged.ok ? undefined : judged.problem;
}

describe('a badge that holds', () => {
  it('is verified without a network, with the key document that was kept', async () => {
    const partner = await atelier();
    const judged = await judgeImport(entryOf(await issueElsewhere(partner), partner.document), known());
    expect(judged).toMatchObject({
      ok: true,
      badge: {
        title: 'Réparer un vélo',
        issuer: 'Un atelier',
        signed: {
          issuer: { did, site: undefined, standing: 'unknown' },
          keySource: 'file',
          id: 'https://atelier.example/credentials/1.json',
        },
        holder: 'shown',
        unagreed: [],
      },
    });
  });

  it('needs no document where the structure recognises its key, nor where its issuer is a key', async () => {
    const { key } = await fixedPartner();
    const recognises = [{ name: 'L’atelier', did, keys: [key.publicKeyMultibase] }];
    const pinned = await judgeImport(
      entryOf(await issueElsewhere({ did, key }), undefined),
      known(recognises),
    );
    expect(pinned).toMatchObject({
      badge: { signed: { keySource: 'pinned', issuer: { standing: 'recognised' } } },
    });
    const partner = await keyPartner();
    const itself = await judgeImport(entryOf(await issueElsewhere(partner), undefined), known());
    expect(itself).toMatchObject({ badge: { signed: { keySource: 'itself', issuer: { site: undefined } } } });
  });

  it('is not recognised by an address that comes without keys: the key that came with it may be anyone’s', async () => {
    const partner = await atelier();
    const entry = entryOf(await issueElsewhere(partner), partner.document);
    expect(await judgeImport(entry, known([{ name: 'L’atelier', did, keys: [] }]))).toMatchObject({
      badge: { signed: { keySource: 'file', issuer: { site: undefined, standing: 'unknown' } } },
    });
  });

  it('still holds once it has ended: only its end is told', async () => {
    const partner = await atelier();
    const signed = await issueElsewhere(partner, { credential: { validUntil: '2026-01-10T20:00:00Z' } });
    const judged = await judgeImport(entryOf(signed, partner.document), known());
    expect(judged).toMatchObject({ badge: { signed: { validUntil: '2026-01-10T20:00:00Z' } } });
  });

  it('of Open Badges 2 has no signature to show, and its hash is told', async () => {
    const data = { title: 'Prise de son', issuer: 'La radio', format: 'open-badges-2' } as const;
    const entry = entryOf(assertionElsewhere(), undefined, { ...data, outcome: 'recognised' });
    expect(await judgeImport(entry, known())).toMatchObject({
      badge: { signed: undefined, holder: 'unnamed', unagreed: ['email-hash'], told: 'by-file' },
    });
  });

  it.each([
    ['an address alone', 'https://ancien.example/assertions/7'],
    ['the address of its badge', JSON.stringify(assertionElsewhere({ badge: 'https://ancien.example/b' }))],
  ])('of Open Badges 2 that holds %s is what was written of it', async (_, text) => {
    const data = { title: 'Chirurgie', issuer: 'La faculté', format: 'open-badges-2' } as const;
    const judged = await judgeImport(entryOf(text, undefined, { ...data, outcome: 'recognised' }), known());
    expect(judged).toMatchObject({ badge: { title: 'Chirurgie', issuer: 'La faculté', told: 'by-hand' } });
  });
});

it('a badge with another name is shown where it was accepted, and its file is not given away', async () => {
  const partner = await atelier();
  const signed = await issueElsewhere(partner, { recipient: 'Lucie Moreau' });
  const judged = await judgeImport(entryOf(signed, partner.document, { otherName: true }), known());
  expect(judged).toMatchObject({ ok: true, badge: { holder: 'other', unagreed: ['name'] } });
});

describe('a badge is refused', () => {
  it.each<[string, BadgeChanges, Partial<ImportedBadge>, string]>([
    ['with another title written', {}, { title: 'Diriger un atelier' }, 'imported-says-else'],
    ['with another issuer written', {}, { issuer: 'Le ministère' }, 'imported-says-else'],
    ['as not withdrawn where it does not tell', {}, { status: 'not-withdrawn' }, 'imported-says-else'],
    ['as of another format', {}, { format: 'open-badges-2' }, 'imported-says-else'],
    ['as merely recognised', {}, { outcome: 'recognised' }, 'imported-says-else'],
    ['that names somebody else', { recipient: 'Nathan B.' }, {}, 'imported-other-name'],
    [
      'that had ended before its import',
      { credential: { validUntil: '2026-01-08T00:00:00Z' } },
      {},
      'imported-expired',
    ],
    ['checked before it began', {}, { checked: '2026-01-03' }, 'imported-not-yet-valid'],
  ])('%s', async (_, changes, data, code) => {
    expect(await problemWith(changes, data)).toMatchObject({ code });
  });

  it('where one letter of it has changed, and where its picture is cut short', async () => {
    const partner = await atelier();
    const text = serialise(await issueElsewhere(partner)).replace('parer un v', 'parer vingt v');
    const changed = await judgeImport(entryOf(text, partner.document), known());
    expect(changed).toMatchObject({ problem: { code: 'imported-changed' } });
    const cut = await judgeImport(entryOf(text.slice(0, 200), partner.document), known());
    expect(cut).toMatchObject({ problem: { code: 'imported-unreadable' } });
  });

  it.each([
    ['no document', () => undefined, 'imported-keys-missing'],
    [
      'the document of another',
      (key: string) => didDocument('did:web:autre.example', [key]),
      'imported-keys-other',
    ],
    [
      'a document without its key',
      () => didDocument(did, ['z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK']),
      'imported-unknown-key',
    ],
  ])('with %s beside it', async (_, keys, code) => {
    const partner = await atelier();
    const entry = entryOf(await issueElsewhere(partner), keys(partner.key.publicKeyMultibase));
    expect(await judgeImport(entry, known())).toMatchObject({ problem: { code } });
  });

  it('where the structure recognises other keys for its address, whatever was kept', async () => {
    const partner = await atelier();
    const other = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
    const entry = entryOf(await issueElsewhere(partner), partner.document);
    const judged = await judgeImport(entry, known([{ name: 'L’atelier', did, keys: [other] }]));
    expect(judged).toMatchObject({ problem: { code: 'imported-key-not-recognised' } });
  });

  it('of somebody else, renamed by a second proof that nobody signed', async () => {
    const partner = await atelier();
    const signed = await issueElsewhere(partner, { recipient: 'Sofia Durand' });
    const { id } = signed.credentialSubject;
    const unsigned = { id, identifier: [{ identityType: 'name', identityHash: 'Lucia M.' }] };
    const renamed = { ...signed, proof: [...signed.proof, unsigned] };
    const judged = await judgeImport(entryOf(renamed, partner.document), known());
    expect(judged).toMatchObject({ problem: { code: 'imported-proofs' } });
    const inside = { ...signed, proof: [{ ...signed.proof[0], identifier: unsigned.identifier }] };
    expect(await judgeImport(entryOf(inside, partner.document), known())).toMatchObject({
      problem: { code: 'imported-proof-member', data: { member: 'identifier' } },
    });
  });

  it('of Open Badges 2 in a picture, whose text hides words behind a member that it names twice', async () => {
    const data = { title: 'Prise de son', issuer: 'La radio', format: 'open-badges-2' } as const;
    const text = JSON.stringify(assertionElsewhere()).replace('{', '{"id":"zoe@mail.example",');
    const entry = entryOf(text, undefined, { ...data, outcome: 'recognised' });
    const bytes = withText(picture, Buffer.from(`openbadges\0${text}`, 'latin1'));
    const baked = { ...entry, original: { ...entry.original, ending: '.png' as const, bytes } };
    expect(await judgeImport(entry, known())).toMatchObject({ ok: true });
    expect(await judgeImport(baked, known())).toMatchObject({ problem: { code: 'imported-repeats' } });
  });

  it('whose end is a date that no page can tell', async () => {
    const partner = await atelier();
    const end = { validUntil: '2026-01-12T12:00:00Z' };
    const text = serialise(await issueElsewhere(partner, { credential: end }));
    const entry = entryOf(text.replace(end.validUntil, '12 Jan 2026 12:00:00 GMT'), partner.document);
    expect(await judgeImport(entry, known())).toMatchObject({ problem: { code: 'imported-date' } });
  });

  it('in the name of the structure itself, with any key', async () => {
    const own = 'did:web:badges.example';
    const { key } = await fixedPartner();
    const entry = entryOf(
      await issueElsewhere({ did: own, key }),
      didDocument(own, [key.publicKeyMultibase]),
    );
    expect(await judgeImport(entry, known())).toMatchObject({ problem: { code: 'imported-own' } });
  });

  it('as verified where it is an Open Badges 2, which nobody verified', async () => {
    const data = { title: 'Prise de son', issuer: 'La radio' };
    const judged = await judgeImport(entryOf(assertionElsewhere(), undefined, data), known());
    expect(judged).toMatchObject({ problem: { code: 'imported-says-else', data: { field: 'format' } } });
  });

  it('under a name that hides what it is', async () => {
    const partner = await atelier();
    const entry = entryOf(await issueElsewhere(partner), partner.document);
    const asPng = { ...entry, original: { ...entry.original, ending: '.png' as const } };
    expect(await judgeImport(asPng, known())).toMatchObject({ problem: { code: 'imported-ending' } });
  });

  it('a second time', async () => {
    const partner = await atelier();
    const entry = entryOf(await issueElsewhere(partner), partner.document);
    const again = { ...entry, file: 'volunteers/lucia/elsewhere/encore.md' };
    const root = writeFixture();
    const source = { content: contentOf(root), register: readRegister(root), sites: [] };
    const person = { ...known(), importedBadges: [entry, again] };
    const judged = await judgeImports(person, source);
    expect(judged).toMatchObject([
      { ok: true },
      { problem: { code: 'imported-twice', data: { other: entry.file } } },
    ]);
  });
});

it('what is given away is what was read: a member that is written twice says its last value alone', async () => {
  const partner = await atelier();
  const signed = await issueElsewhere(partner);
  const twice = serialise(signed).replace('{', '{"name":"zoe@mail.example",');
  const judged = await judgeImport(entryOf(twice, partner.document), known());
  const json = judged.ok ? (judged.badge.json ?? '') : '';
  expect(judged).toMatchObject({ badge: { unagreed: [] } });
  expect(json).not.toContain('zoe@mail.example');
  expect(JSON.parse(json)).toEqual(signed);
});

describe('what the file tells beyond the page', () => {
  it.each<[string, BadgeChanges['subject'], readonly string[]]>([
    [
      'in a sentence, of the person and of another',
      { narrative: 'Lucia Moreau, avec Sofia Durand' },
      ['name', 'others'],
    ],
    [
      'of who assessed, who is the person',
      {
        source: {
          id: 'urn:uuid:4f1c1f0e-8a0f-4f43-9c57-6c9a3c1f7b10',
          type: ['Profile'],
          name: 'Lucia Moreau',
          email: 'lucia.moreau@example.org',
          phone: '+33611223344',
          dateOfBirth: '2004-05-03',
        },
      },
      ['name', 'email', 'phone', 'birth-date'],
    ],
  ])('%s', async (_, subject, unagreed) => {
    const partner = await atelier();
    const signed = await issueElsewhere(partner, { subject: subject ?? {} });
    expect(await judgeImport(entryOf(signed, partner.document), known())).toMatchObject({
      badge: { holder: 'shown', unagreed },
    });
  });

  it('is not known of an Open Badges 2 file that holds an address alone', async () => {
    const data = { title: 'Prise de son', issuer: 'La radio', format: 'open-badges-2' } as const;
    const entry = entryOf('https://ancien.example/7', undefined, { ...data, outcome: 'recognised' });
    expect(await judgeImport(entry, known())).toMatchObject({
      badge: { json: undefined, unagreed: ['linked'] },
    });
  });

  const email = {
    identifier: [
      {
        type: 'IdentityObject',
        hashed: false,
        identityHash: 'lucia@mail.example',
        identityType: 'emailAddress',
      },
      { type: 'IdentityObject', hashed: false, identityHash: 'Lucia Moreau', identityType: 'name' },
    ],
  };

  it.each<[string, Partial<ImportedBadge>, readonly string[]]>([
    ['nobody agreed to', {}, ['name', 'email']],
    ['the person agreed to in part', { reveals: ['name'] }, ['email']],
    ['the person agreed to', { reveals: ['name', 'email'] }, []],
    ['the person agreed to and more', { reveals: ['name', 'email', 'phone'] }, []],
  ])('%s', async (_, data, unagreed) => {
    const partner = await atelier();
    const signed = await issueElsewhere(partner, { subject: email });
    const judged = await judgeImport(entryOf(signed, partner.document, data), known());
    expect(judged).toMatchObject({ ok: true, badge: { holder: 'more', unagreed } });
  });
});
