import { beforeAll, describe, expect, it } from 'vitest';
import { didDocument, didDocumentUrl } from './did.ts';
import { didKey, generateKey, importKey, specimenKey } from './key.ts';
import { checkProof, signCredential } from './proof.ts';
import type { Resolve } from './resolve.ts';
import { createStatusListCredential, statusEntry } from './status-list.ts';
import { completeBadge, type ExampleSite, exampleSite, exampleUuid } from './testing/example-site.ts';
import type { Verdict } from './verdict.ts';
import { verify } from './verify.ts';

const now = new Date('2026-06-01T12:00:00Z');

let site: ExampleSite;
let badge: Awaited<ReturnType<typeof signedBadge>>;
const signedBadge = (of: ExampleSite) => of.sign(completeBadge(of));

beforeAll(async () => {
  site = await exampleSite();
  badge = await signedBadge(site);
});

/** Outcome and reasons, for short. */
function summary({ outcome, steps }: Verdict): string {
  return `${outcome}: ${steps.map(({ name, result, reason }) => `${name} ${result} ${reason}`).join(', ')}`;
}

const passed = 'shape pass well-formed, proof pass signature-matches, issuer pass key-published';

describe('a valid badge', () => {
  it('passes every step, and says from its signed content who, what and until when', async () => {
    const verdict = await verify(badge, { now, resolve: site.resolve });
    expect(summary(verdict)).toBe(`valid: ${passed}, status pass not-withdrawn, dates pass in-force`);
    expect(verdict).toMatchObject({
      id: badge.id,
      recipient: 'Lucia M.',
      assessor: 'Une tutrice',
      declared: false,
      achievement: 'Médiation',
      language: 'fr',
      achievementType: 'Competency',
      proof: {
        cryptosuite: 'eddsa-rdfc-2022',
        created: '2026-03-01T10:00:00Z',
        verificationMethod: `${site.did}#${site.key.publicKeyMultibase}`,
        expires: undefined,
      },
      validFrom: '2026-03-01T10:00:00Z',
      validUntil: '2027-03-01T23:59:59+01:00',
      issuer: {
        name: 'Une structure',
        did: site.did,
        site: 'https://badges.example.org/',
        standing: 'unknown',
      },
    });
  });

  it('tells what a person declares from what another saw, and names nobody where nobody is named', async () => {
    const { source, ...subject } = completeBadge(site).credentialSubject;
    const told = async (change: object) => {
      const signed = await site.sign({
        ...completeBadge(site),
        credentialSubject: { ...subject, ...change },
      });
      const { outcome, assessor, declared } = await verify(signed, { now, resolve: site.resolve });
      return [outcome, assessor, declared];
    };
    const self = { id: subject.id, type: ['Profile'], name: 'Lucia M.' };
    expect(await told({ source: self })).toEqual(['valid', 'Lucia M.', true]);
    expect(await told({})).toEqual(['valid', undefined, false]);
    // Two who assessed, and a second name for one of them: neither is told as the one.
    const other = { id: source.id, type: ['Profile'], name: 'Une autre' };
    expect(await told({ source: [source, other] })).toEqual(['valid', undefined, false]);
    expect(await told({ source: [self, source] })).toEqual(['valid', undefined, false]);
  });

  it('never tells a hash as the name of a person, however its being one is written', async () => {
    const { identifier, ...subject } = completeBadge(site).credentialSubject;
    const hashed = identifier.map((one) => ({ ...one, hashed: true, identityHash: 'sha256$x' }));
    const signed = await site.sign({
      ...completeBadge(site),
      credentialSubject: { ...subject, identifier: hashed },
    });
    const rewritten = structuredClone(signed);
    Reflect.set(rewritten.credentialSubject.identifier[0] ?? {}, 'hashed', 'true');
    for (const credential of [signed, rewritten]) {
      const { outcome, recipient } = await verify(credential, { now, resolve: site.resolve });
      expect([outcome, recipient]).toEqual(['valid', undefined]);
    }
  });

  it('is of this site, or recognised, by its DID alone', async () => {
    const { resolve, did } = site;
    const standing = async (options: object) =>
      (await verify(badge, { now, resolve, ...options })).issuer?.standing;
    expect(await standing({ ownDids: ['did:web:new.example.org', did] })).toBe('own');
    expect(await standing({ recognised: [{ did }], ownDids: ['did:web:another.example.org'] })).toBe(
      'recognised',
    );
    expect(await standing({ recognised: [{ did: 'did:web:another.example.org' }] })).toBe('unknown');
  });

  it('asks for its DID document and its status list, once each, and for nothing else', async () => {
    const asked: string[] = [];
    const resolve: Resolve = (url) => {
      asked.push(url);
      return site.resolve(url);
    };
    await verify(badge, { now, resolve });
    expect(asked.sort()).toEqual([didDocumentUrl(site.did), site.listUrl].sort());
  });

  it('may be signed under a did:key', async () => {
    const key = await importKey((await generateKey()).secretKeyMultibase);
    const own = await exampleSite('https://key.example.org/', key, didKey(key.publicKeyMultibase));
    const verdict = await verify(await signedBadge(own), { now, resolve: own.resolve });
    expect(verdict.outcome).toBe('valid');
    expect(verdict.issuer?.site).toBeUndefined();
  });

  it('stays valid when its key is retired and another is added', async () => {
    const { publicKeyMultibase } = await generateKey();
    const resolve = answering(site, {
      [didDocumentUrl(site.did)]: didDocument(site.did, [publicKeyMultibase, site.key.publicKeyMultibase]),
    });
    expect((await verify(badge, { now, resolve })).outcome).toBe('valid');
  });
});

describe('a badge that changed', () => {
  it('is found out by any character of its content', async () => {
    const altered: object[] = [
      { ...badge, name: `${badge.name}.` },
      { ...badge, validUntil: '2037-03-01T23:59:59+01:00' },
      { ...badge, credentialStatus: { ...badge.credentialStatus, statusListIndex: '4712' } },
      { ...badge, issuer: { ...badge.issuer, name: 'Une autre structure' } },
    ];
    for (const credential of altered) {
      const verdict = await verify(credential, { now, resolve: site.resolve });
      expect(summary(verdict)).toBe(
        'changed: shape pass well-formed, proof fail signature-mismatch, issuer unknown not-checked',
      );
      expect(verdict).toMatchObject({
        issuer: undefined,
        recipient: undefined,
        assessor: undefined,
        achievement: undefined,
        proof: undefined,
        id: undefined,
      });
    }
  });

  it('cannot change its title by moving names between two descriptions of one id', async () => {
    const confused = completeBadge(site);
    const { achievement } = confused.credentialSubject;
    const evidence = [{ id: achievement.id, type: ['Evidence'], name: 'Direction de projet' }];
    const honest = await site.sign({ ...confused, evidence });
    const moved = structuredClone(honest);
    moved.credentialSubject.achievement.name = 'Direction de projet';
    moved.evidence = [{ id: achievement.id, type: ['Evidence'], name: achievement.name }];
    // Nor by writing one of them in another form, in which it would be passed over.
    const hidden = [[achievement.name], { '@value': achievement.name }, [{ '@value': achievement.name }]].map(
      (name) => {
        const copy = structuredClone(honest);
        Reflect.set(copy.credentialSubject.achievement, 'name', name);
        return copy;
      },
    );
    for (const credential of [honest, moved, ...hidden]) {
      const verdict = await verify(credential, { now, resolve: site.resolve });
      expect([verdict.outcome, verdict.achievement]).toEqual(['valid', undefined]);
    }
  });

  it('is also one whose status or proof was taken out', async () => {
    const { credentialStatus, ...without } = badge;
    expect((await verify(without, { now, resolve: site.resolve })).outcome).toBe('changed');
    const { proof, ...unsigned } = badge;
    expect(summary(await verify(unsigned, { now, resolve: site.resolve }))).toContain(
      'proof unknown no-proof',
    );
  });

  it('cannot be told from one with a term outside the signature', async () => {
    const verdict = await verify({ ...badge, attestedBy: 'Le ministère' }, { now, resolve: site.resolve });
    expect(summary(verdict)).toContain('unverifiable: shape pass well-formed, proof unknown undefined-term');
    expect(verdict.steps[1]?.data).toEqual({ term: 'attestedBy' });
  });
});

describe('a forged badge', () => {
  it('is one that another key signed in the name of the issuer', async () => {
    const key = await importKey((await generateKey()).secretKeyMultibase);
    const forged = await signCredential(completeBadge(site), {
      key,
      controller: site.did,
      created: '2026-03-01T10:00:00Z',
    });
    const verdict = await verify(forged, { now, resolve: site.resolve });
    expect(summary(verdict)).toBe(
      'changed: shape pass well-formed, proof pass signature-matches, issuer fail key-not-published',
    );
    expect(verdict.issuer).toBeUndefined();
  });

  it('is one that names an issuer and is signed under another DID', async () => {
    const thief = await exampleSite('https://thief.example.org/');
    const forged = await thief.sign(completeBadge(site));
    const resolve = answering(site, Object.fromEntries(thief.files));
    expect(summary(await verify(forged, { now, resolve }))).toContain('changed: ');
    expect(summary(await verify(forged, { now, resolve }))).toContain('issuer fail another-signer');
  });

  it('is not helped by a name: only a DID makes an issuer our own, or one that we recognise', async () => {
    const { issuer, credentialStatus: _, ...perfect } = completeBadge(site);
    const key = await importKey((await generateKey()).secretKeyMultibase);
    const thief = await exampleSite('https://thief.example.org/', key);
    const partner = 'did:web:partner.example.org';
    const resolve = answering(site, Object.fromEntries(thief.files));
    const options = { now, resolve, ownDid: site.did, recognised: [{ did: partner }] };
    for (const did of [thief.did, didKey(key.publicKeyMultibase)]) {
      const unsigned = { ...perfect, issuer: { ...issuer, name: 'Le Dôme', url: site.site, id: did } };
      const forged = await signCredential(unsigned, {
        key,
        controller: did,
        created: '2026-03-01T10:00:00Z',
      });
      const verdict = await verify(forged, options);
      expect(verdict.outcome).toBe('valid');
      expect(verdict.issuer).toMatchObject({ name: 'Le Dôme', did, standing: 'unknown' });
      // Nor does it gain anything by naming the true one, by whichever key it then signs under.
      for (const named of [site.did, partner]) {
        const stolen = await signCredential(
          { ...unsigned, issuer: { ...unsigned.issuer, id: named } },
          {
            key,
            controller: did,
            created: '2026-03-01T10:00:00Z',
          },
        );
        const told = await verify(stolen, options);
        expect([told.outcome, told.issuer]).toEqual(['changed', undefined]);
      }
    }
  });

  it('is one whose key is listed, but not for signing credentials', async () => {
    const document = { ...didDocument(site.did, [site.key.publicKeyMultibase]), assertionMethod: [] };
    const resolve = answering(site, { [didDocumentUrl(site.did)]: document });
    expect(summary(await verify(badge, { now, resolve }))).toContain('issuer fail key-not-published');
  });

  it('is one that what gets the key fails on, which tells nothing of the badge', async () => {
    const resolve = async () => {
      throw new Error('not loaded');
    };
    expect(await verify(badge, { now, resolve })).toMatchObject({
      outcome: 'unverifiable',
      issuer: undefined,
    });
  });

  it('is one whose key its own site gave up, which tells it from a forgery and nothing more', async () => {
    const resolve = answering(site, { [didDocumentUrl(site.did)]: didDocument(site.did, []) });
    const compromisedKeys = [site.key.publicKeyMultibase];
    const own = { now, resolve, ownDids: [site.did], compromisedKeys };
    expect(summary(await verify(badge, own))).toMatch(/^changed: .*issuer fail key-abandoned/);
    expect((await verify(badge, own)).issuer).toBeUndefined();
    // Of another site's, and of a key that nobody gave up, nothing is known.
    for (const options of [
      { ...own, ownDids: [] },
      { ...own, compromisedKeys: [] },
    ])
      expect(summary(await verify(badge, options))).toContain('issuer fail key-not-published');
  });

  it.each([
    ['belongs to another', { controller: 'did:web:thief.example.org' }],
    ['was revoked', { revoked: '2026-04-01T00:00:00Z' }],
  ])('is one whose key %s, as the document says', async (_title, change) => {
    const document = didDocument(site.did, [site.key.publicKeyMultibase]);
    const verificationMethod = document.verificationMethod.map((key) => ({ ...key, ...change }));
    const resolve = answering(site, { [didDocumentUrl(site.did)]: { ...document, verificationMethod } });
    expect(summary(await verify(badge, { now, resolve }))).toContain('issuer fail key-not-published');
  });

  it('is not helped by a DID document of another', async () => {
    const resolve = answering(site, {
      [didDocumentUrl(site.did)]: didDocument('did:web:thief.example.org', [site.key.publicKeyMultibase]),
    });
    expect(summary(await verify(badge, { now, resolve }))).toContain('issuer unknown did-malformed');
  });
});

describe('a withdrawn badge', () => {
  it('is withdrawn, although its signature is good', async () => {
    const own = await exampleSite();
    const withdrawn = await signedBadge(own);
    await own.withdraw(4711);
    const verdict = await verify(withdrawn, { now, resolve: own.resolve });
    expect(summary(verdict)).toBe(`withdrawn: ${passed}, status fail withdrawn, dates pass in-force`);
  });

  type Entry = Record<string, unknown>;
  const inList = (field: string) => (entry: Entry) => ({ ...entry, [field]: [entry[field]] });
  const asValue = (field: string) => (entry: Entry) => ({ ...entry, [field]: { '@value': entry[field] } });
  it.each<[string, (entry: Entry) => unknown, string]>([
    ['itself', (entry) => entry, 'withdrawn'],
    ['a list of one', (entry) => [entry], 'withdrawn'],
    ['the same twice', (entry) => [entry, entry], 'withdrawn'],
    ['a list within a list', (entry) => [[entry]], 'unverifiable'],
    ['a list with nothing', (entry) => [null, entry], 'unverifiable'],
    ['a @set', (entry) => ({ '@set': [entry] }), 'unverifiable'],
    ['its address alone', ({ id }) => id, 'unverifiable'],
    ['its id alone', ({ id }) => ({ id }), 'unverifiable'],
    ['its purpose elsewhere', ({ statusPurpose: _, ...entry }) => entry, 'changed'],
    ['more entries than any badge has', (entry) => Array(5).fill(entry), 'unverifiable'],
    ...['type', 'statusPurpose', 'statusListIndex', 'statusListCredential'].flatMap(
      (field): [string, (entry: Entry) => unknown, string][] => [
        [`${field} in a list`, inList(field), 'withdrawn'],
        [`${field} in a list within a list`, (entry) => inList(field)(inList(field)(entry)), 'unverifiable'],
        [`${field} twice`, (entry) => ({ ...entry, [field]: [entry[field], entry[field]] }), 'unverifiable'],
        [`${field} with nothing`, (entry) => ({ ...entry, [field]: [null, entry[field]] }), 'unverifiable'],
        [`${field} as @value`, asValue(field), 'unverifiable'],
        [`${field} as @value in a list`, (entry) => inList(field)(asValue(field)(entry)), 'unverifiable'],
      ],
    ),
    [
      'its list by @id',
      (entry) => ({ ...entry, statusListCredential: { '@id': entry['statusListCredential'] } }),
      'unverifiable',
    ],
    [
      'its list by id',
      (entry) => ({ ...entry, statusListCredential: { id: entry['statusListCredential'] } }),
      'unverifiable',
    ],
    ['its index as a number', (entry) => ({ ...entry, statusListIndex: 4711 }), 'changed'],
    [
      'a key that no eye sees',
      (entry) => JSON.parse(`{"__proto__":${JSON.stringify(entry)}}`),
      'unverifiable',
    ],
  ])('stays out of force with its status entry written as %s', async (_title, rewrite, expected) => {
    const own = await exampleSite();
    const signed = await signedBadge(own);
    await own.withdraw(4711);
    const rewritten = { ...signed, credentialStatus: rewrite({ ...signed.credentialStatus }) };
    const { outcome } = await verify(rewritten, { now, resolve: own.resolve });
    // A form that is not of the same signed graph may already be told by the signature.
    expect(expected === 'unverifiable' ? ['unverifiable', 'changed'] : [expected]).toContain(outcome);
  });

  it('stays out of force where its issuer signed the index as a number', async () => {
    const own = await exampleSite();
    const entry = { ...statusEntry({ listUrl: own.listUrl, index: 4711 }), statusListIndex: 4711 };
    const signed = await own.sign({ ...completeBadge(own), credentialStatus: entry });
    await own.withdraw(4711);
    expect((await verify(signed, { now, resolve: own.resolve })).outcome).toBe('withdrawn');
  });

  it('stays in force where only another purpose is set', async () => {
    const own = await exampleSite();
    const entry = { ...statusEntry({ listUrl: own.listUrl, index: 4711 }), statusPurpose: 'message' };
    const signed = await own.sign({ ...completeBadge(own), credentialStatus: entry });
    await own.withdraw(4711);
    expect((await verify(signed, { now, resolve: own.resolve })).outcome).toBe('valid');
  });

  it('is replaced where its address serves a newer version of the same issuer', async () => {
    const own = await exampleSite();
    const old = await signedBadge(own);
    const newer = { ...completeBadge(own), validFrom: '2026-05-01T10:00:00Z' };
    const renewed = { ...newer, credentialStatus: statusEntry({ listUrl: own.listUrl, index: 99 }) };
    await own.withdraw(4711);
    own.files.set(old.id, await own.sign(renewed, '2026-05-01T10:00:00Z'));
    const verdict = await verify(old, { now, resolve: own.resolve });
    expect(verdict.outcome).toBe('replaced');
    expect(verdict.replacedBy).toEqual({ id: old.id, validFrom: '2026-05-01T10:00:00Z' });
  });

  it.each<[string, (own: ExampleSite) => Promise<unknown>]>([
    ['itself', (own) => signedBadge(own)],
    ['one that is no newer', (own) => own.sign({ ...completeBadge(own), ...otherStatus(own) })],
    [
      'a newer one of another issuer',
      async () => {
        const thief = await exampleSite('https://thief.example.org/');
        return thief.sign({ ...completeBadge(thief), validFrom: '2026-05-01T10:00:00Z' });
      },
    ],
    [
      'a newer one of another id',
      (own) =>
        own.sign({
          ...completeBadge(own),
          ...otherStatus(own),
          id: `${own.site}credentials/00000000-0000-4000-8000-000000000000.json`,
          validFrom: '2026-05-01T10:00:00Z',
        }),
    ],
    ['something else', async () => ({ hello: 'world' })],
  ])('is not replaced where its address serves %s', async (_title, served) => {
    const own = await exampleSite();
    const old = await signedBadge(own);
    await own.withdraw(4711);
    own.files.set(old.id, await served(own));
    expect((await verify(old, { now, resolve: own.resolve })).outcome).toBe('withdrawn');
  });

  it('is not one whose list another issuer signed, or nobody', async () => {
    const thief = await exampleSite('https://thief.example.org/');
    const list = await createStatusListCredential({
      id: site.listUrl,
      issuer: thief.did,
      setBits: [4711],
      validFrom: '2026-03-01T10:00:00Z',
    });
    for (const document of [
      await thief.sign(list),
      { ...list, issuer: site.did, proof: [badge.proof[0]] },
      list,
    ]) {
      const resolve = answering(site, { ...Object.fromEntries(thief.files), [site.listUrl]: document });
      const verdict = await verify(badge, { now, resolve });
      expect(summary(verdict)).toContain('status unknown list-not-authentic');
      expect(verdict.outcome).toBe('unverifiable');
    }
  });

  it('cannot be hidden by serving a list that has run out', async () => {
    const list = await createStatusListCredential({
      id: site.listUrl,
      issuer: site.did,
      setBits: [],
      validFrom: '2026-03-01T10:00:00Z',
    });
    const old = await site.sign({ ...list, validUntil: '2026-04-01T00:00:00Z' });
    const resolve = answering(site, { [site.listUrl]: old });
    expect(summary(await verify(badge, { now, resolve }))).toContain('status unknown list-malformed');
  });

  it('cannot be hidden by serving another list of the same issuer', async () => {
    const other = await createStatusListCredential({
      id: `${site.site}status/2.json`,
      issuer: site.did,
      setBits: [],
      validFrom: '2026-03-01T10:00:00Z',
    });
    const resolve = answering(site, { [site.listUrl]: await site.sign(other) });
    expect(summary(await verify(badge, { now, resolve }))).toContain('status unknown list-malformed');
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-01T09:54:00Z', 'unverifiable', 'not-yet-valid'],
    ['2026-03-01T09:56:00Z', 'valid', 'in-force'],
    ['2027-03-01T22:59:59Z', 'valid', 'in-force'],
    ['2027-03-01T23:00:00Z', 'expired', 'expired'],
  ])('at %s the badge is %s', async (moment, outcome, reason) => {
    const verdict = await verify(badge, { now: new Date(moment), resolve: site.resolve });
    expect([verdict.outcome, verdict.steps.at(-1)?.reason]).toEqual([outcome, reason]);
  });

  it('expired is certain even where the status is not known', async () => {
    const resolve = answering(site, { [site.listUrl]: undefined });
    expect((await verify(badge, { now: new Date('2030-01-01T00:00:00Z'), resolve })).outcome).toBe('expired');
  });
});

describe('a network that fails is never fraud, and never validity', () => {
  it.each([
    ['unreachable', 'did-unreachable'],
    ['not-found', 'did-not-found'],
    ['not-json', 'did-malformed'],
    ['too-large', 'did-malformed'],
  ] as const)('where the DID document is %s', async (reason, expected) => {
    const verdict = await verify(badge, { now, resolve: async () => ({ ok: false, reason }) });
    // The key is written out in the proof: the content can still be told to be intact, not who signed it.
    expect(summary(verdict)).toBe(
      `unverifiable: shape pass well-formed, proof pass signature-matches, issuer unknown ${expected}`,
    );
    expect(verdict.issuer).toBeUndefined();
  });

  it.each([
    ['unreachable', 'list-unreachable'],
    ['not-found', 'list-not-found'],
    ['not-json', 'list-malformed'],
  ] as const)('where the status list is %s', async (reason, expected) => {
    const resolve: Resolve = async (url) =>
      url === site.listUrl ? { ok: false, reason } : site.resolve(url);
    const verdict = await verify(badge, { now, resolve });
    expect(summary(verdict)).toBe(`unverifiable: ${passed}, status unknown ${expected}, dates pass in-force`);
  });

  it('but a content that changed is found out even then', async () => {
    const altered = { ...badge, name: 'Autre' };
    const resolve: Resolve = async () => ({ ok: false, reason: 'unreachable' });
    expect((await verify(altered, { now, resolve })).outcome).toBe('changed');
  });
});

describe('a specimen', () => {
  let specimens: ExampleSite;
  beforeAll(async () => {
    const key = await specimenKey();
    specimens = await exampleSite('https://badges.example.org/', key, didKey(key.publicKeyMultibase));
  });

  it('is a specimen where it is intact, even expired or without a network', async () => {
    const specimen = await signedBadge(specimens);
    const verdict = await verify(specimen, { now, resolve: specimens.resolve });
    expect(summary(verdict)).toContain(
      'specimen: shape pass well-formed, proof pass signature-matches, issuer pass specimen-key',
    );
    const later = { now: new Date('2040-01-01T00:00:00Z'), resolve: unreachable };
    expect((await verify(specimen, later)).outcome).toBe('specimen');
  });

  it('that was altered has changed', async () => {
    const specimen = await signedBadge(specimens);
    expect((await verify({ ...specimen, name: 'Vrai badge' }, { now, resolve: unreachable })).outcome).toBe(
      'changed',
    );
  });

  it('is never valid, even where a site publishes the specimens’ key as its own', async () => {
    const careless = await exampleSite('https://careless.example.org/', await specimenKey());
    const verdict = await verify(await signedBadge(careless), { now, resolve: careless.resolve });
    expect(verdict.outcome).toBe('specimen');
  });

  it('cannot speak in the name of an issuer that does not publish its key', async () => {
    const forged = await signCredential(completeBadge(site), {
      key: await specimenKey(),
      controller: site.did,
      created: '2026-03-01T10:00:00Z',
    });
    expect((await verify(forged, { now, resolve: site.resolve })).outcome).toBe('changed');
  });

  it('is not what merely says so: another key signed it', async () => {
    const plain = { ...completeBadge(site), name: 'SPÉCIMEN · Médiation' };
    expect((await verify(await site.sign(plain), { now, resolve: site.resolve })).outcome).toBe('valid');
  });
});

describe('endorsements', () => {
  const endorse = (by: ExampleSite, about: string) =>
    by.sign({
      '@context': completeBadge(by)['@context'],
      id: `${by.site}endorsements/1.json`,
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'Un soutien',
      issuer: { id: by.did, type: ['Profile'], name: 'Un partenaire' },
      validFrom: '2026-02-01T00:00:00Z',
      credentialSubject: { id: about, type: ['EndorsementSubject'], endorsementComment: 'Sérieux.' },
    });

  it('that hold are counted, and one that does not takes nothing from the badge', async () => {
    const partner = await exampleSite('https://partner.example.org/');
    const good = await endorse(partner, badge.id);
    const bad = { ...good, name: 'Un soutien plus fort' };
    const resolve = answering(site, Object.fromEntries(partner.files));
    for (const [endorsement, expected] of [
      [[good], 'endorsements pass endorsements-valid'],
      [[good, bad], 'endorsements fail endorsements-not-valid'],
    ] as const) {
      const endorsed = await site.sign({ ...completeBadge(site), endorsement });
      const verdict = await verify(endorsed, { now, resolve });
      expect(verdict.outcome).toBe('valid');
      expect(summary(verdict)).toContain(expected);
    }
  });

  it('of someone who cannot be reached are unknown', async () => {
    const partner = await exampleSite('https://partner.example.org/');
    const endorsed = await site.sign({
      ...completeBadge(site),
      endorsement: [await endorse(partner, badge.id)],
    });
    expect(summary(await verify(endorsed, { now, resolve: site.resolve }))).toContain('endorsements unknown');
  });
});

describe('what is not such a credential', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'not-a-credential'],
    ['a text', 'hello', 'not-a-credential'],
    ['a compact JWS', 'eyJhbGciOiJFZERTQSJ9.eyJ2YyI6e319.c2ln', 'vc-jwt'],
    ['another JSON', { name: 'x' }, 'not-a-credential'],
    [
      'a presentation',
      { '@context': ['https://www.w3.org/ns/credentials/v2'], type: 'VerifiablePresentation' },
      'not-a-credential',
    ],
  ])('%s cannot be verified', async (_title, value, reason) => {
    const verdict = await verify(value, { now, resolve: unreachable });
    expect([verdict.outcome, verdict.steps[0]?.reason]).toEqual(['unverifiable', reason]);
  });

  it.each<[string, object, string, string]>([
    [
      'a context of its own',
      { '@context': [...completeContexts(), { name: 'https://example.org/x' }] },
      'malformed',
      '@context',
    ],
    ['a graph of its own', { '@included': [{ id: 'urn:x' }] }, 'malformed', '@included'],
    [
      'a property written as an address',
      { 'https://schema.org/name': 'x' },
      'malformed',
      'https://schema.org/name',
    ],
    [
      'a second description of itself, deeper down',
      { evidence: [{ id: exampleId, type: ['Evidence'], credentialStatus: { id: 'urn:x', type: 'x' } }] },
      'malformed',
      'evidence',
    ],
    ['no issuer', { issuer: undefined }, 'malformed', 'issuer'],
    [
      'two subjects',
      { credentialSubject: [{ id: 'urn:a' }, { id: 'urn:b' }] },
      'malformed',
      'credentialSubject',
    ],
    ['a date that is none', { validFrom: 'yesterday' }, 'malformed', 'validFrom'],
  ])('%s is refused before any signature is looked at', async (_title, change, reason, where) => {
    const verdict = await verify({ ...badge, ...change }, { now, resolve: unreachable });
    expect(verdict.outcome).toBe('unverifiable');
    expect(verdict.steps).toEqual([{ name: 'shape', result: 'unknown', reason, data: { where } }]);
  });

  it('an unknown context cannot be verified, and is not fetched', async () => {
    const asked: string[] = [];
    const resolve: Resolve = (url) => {
      asked.push(url);
      return site.resolve(url);
    };
    const verdict = await verify(
      { ...badge, '@context': [...badge['@context'], 'https://example.org/c'] },
      { now, resolve },
    );
    expect(summary(verdict)).toContain('unverifiable: shape pass well-formed, proof unknown unknown-context');
    expect(asked).not.toContain('https://example.org/c');
  });

  it('too deep or too large a document is refused in little time', async () => {
    let deep: object = { end: true };
    for (let depth = 0; depth < 5000; depth++) deep = { achievement: deep };
    const wide = { ...badge, evidence: Array.from({ length: 50_000 }, () => ({ id: 'urn:x' })) };
    const started = performance.now();
    for (const value of [{ ...badge, evidence: deep }, wide])
      expect((await verify(value, { now, resolve: unreachable })).steps[0]?.reason).toBe('too-complex');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('another kind of proof cannot be verified, and is named', async () => {
    const proof = { ...badge.proof[0], cryptosuite: 'ecdsa-sd-2023' };
    const verdict = await verify({ ...badge, proof: [proof] }, { now, resolve: site.resolve });
    expect(verdict.outcome).toBe('unverifiable');
    expect(verdict.steps[1]).toMatchObject({
      reason: 'unsupported-proof',
      data: { type: 'DataIntegrityProof ecdsa-sd-2023' },
    });
    for (const change of [
      { proofPurpose: 'authentication' },
      { previousProof: 'urn:x' },
      { '@context': ['https://example.org/another'] },
    ]) {
      const changed = { ...badge, proof: [{ ...badge.proof[0], ...change }] };
      expect((await verify(changed, { now, resolve: site.resolve })).steps[1]?.reason).toBe(
        'unsupported-proof',
      );
    }
    // The same content with its own proof beside it is checked by that one.
    const older = { ...badge.proof[0], type: 'Ed25519Signature2020', cryptosuite: undefined };
    for (const beside of [proof, older])
      expect(
        (await verify({ ...badge, proof: [beside, ...badge.proof] }, { now, resolve: site.resolve })).outcome,
      ).toBe('valid');
    const { proof: proofs, ...document } = badge;
    expect(await checkProof(document, proofs[0], site.key.publicKeyMultibase)).toEqual({ result: 'intact' });
  });
});

const unreachable: Resolve = async () => ({ ok: false, reason: 'unreachable' });

const exampleId = `https://badges.example.org/credentials/${exampleUuid}.json`;

function completeContexts(): string[] {
  return [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ];
}

function otherStatus(of: ExampleSite) {
  return { credentialStatus: statusEntry({ listUrl: of.listUrl, index: 99 }) };
}

/** The site's answers, with some replaced; `undefined` stands for no answer. */
function answering(of: ExampleSite, changes: Readonly<Record<string, unknown>>): Resolve {
  return async (url) => {
    if (!(url in changes)) return of.resolve(url);
    const document = changes[url];
    return document === undefined ? { ok: false, reason: 'unreachable' } : { ok: true, document };
  };
}
