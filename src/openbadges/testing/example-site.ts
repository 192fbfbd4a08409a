/** For tests: a small site in memory, with its key, DID document, status list and a credential of every feature. */
import { credentialContexts } from '../contexts.ts';
import { didDocument, didDocumentUrl, didWebOf } from '../did.ts';
import { generateKey, importKey, type SigningKey } from '../key.ts';
import { type SignedCredential, signCredential } from '../proof.ts';
import type { Resolve } from '../resolve.ts';
import { createStatusListCredential, statusEntry } from '../status-list.ts';

export const exampleUuid = '3f1c6a52-8a0e-4f6e-9c1b-2d7f0a9e5b41';

export interface ExampleSite {
  readonly key: SigningKey;
  readonly site: string;
  readonly did: string;
  readonly listUrl: string;
  /** What the site serves, by address. */
  readonly files: Map<string, unknown>;
  readonly resolve: Resolve;
  /** Signs a credential with the site's key, under its DID. */
  sign<T extends object>(unsigned: T, created?: string): Promise<SignedCredential<T>>;
  /** Signs the status list with these bits set and serves it. */
  withdraw(...setBits: number[]): Promise<void>;
}

/** A site at an address, with a fresh key unless one is given. */
export async function exampleSite(
  site = 'https://badges.example.org/',
  key?: SigningKey,
  did = didWebOf(site),
): Promise<ExampleSite> {
  const signer = key ?? (await importKey((await generateKey()).secretKeyMultibase));
  const listUrl = `${site}status/1.json`;
  const files = new Map<string, unknown>();
  const example: ExampleSite = {
    key: signer,
    site,
    did,
    listUrl,
    files,
    resolve: async (url) =>
      files.has(url) ? { ok: true, document: files.get(url) } : { ok: false, reason: 'unreachable' },
    sign: (unsigned, created = '2026-03-01T10:00:00Z') =>
      signCredential(unsigned, { key: signer, controller: did, created }),
    async withdraw(...setBits) {
      const list = { id: listUrl, issuer: did, setBits, validFrom: '2026-03-01T10:00:00Z' };
      files.set(listUrl, await example.sign(await createStatusListCredential(list)));
    },
  };
  if (did.startsWith('did:web:'))
    files.set(didDocumentUrl(did), didDocument(did, [signer.publicKeyMultibase]));
  await example.withdraw();
  return example;
}

/** An unsigned credential that uses every feature that this project issues. */
export function completeBadge({ site, did, listUrl }: Pick<ExampleSite, 'site' | 'did' | 'listUrl'>) {
  const id = `${site}credentials/${exampleUuid}.json`;
  const achievement = `${site}badges/mediation.json`;
  const issuer = { id: did, type: ['Profile'], name: 'Une structure' };
  const level = (n: number) => ({
    id: `${achievement}#communiquer/${n}`,
    type: ['RubricCriterionLevel'],
    name: `Niveau ${n}`,
    description: `Je communique au niveau ${n}.`,
    level: String(n),
  });
  return {
    '@context': [...credentialContexts],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Médiation — niveau « pratique »',
    description: 'A animé 12 ateliers.',
    inLanguage: 'fr',
    issuer: {
      ...issuer,
      url: 'https://structure.example.org/',
      email: 'badges@example.org',
      image: { id: `${site}artwork/logo.png`, type: 'Image', caption: 'Le logo' },
    },
    validFrom: '2026-03-01T10:00:00Z',
    validUntil: '2027-03-01T23:59:59+01:00',
    awardedDate: '2026-02-27T00:00:00+01:00',
    credentialSubject: {
      id: 'urn:uuid:0b8f3f1e-51f4-4b0a-9d43-7a2b7c0d1e2f',
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: 'Lucia M.', identityType: 'name' }],
      source: {
        id: `${id}#assessor`,
        type: ['Profile'],
        name: 'Une tutrice',
        description: 'Médiatrice',
        parentOrg: issuer,
      },
      narrative: 'Lucia a animé **douze** ateliers.',
      achievement: {
        id: achievement,
        type: ['Achievement'],
        name: 'Médiation',
        description: 'Animer un atelier avec le public.',
        achievementType: 'Competency',
        criteria: { id: `${site}badges/mediation/`, narrative: '- Préparer\n- Animer' },
        image: { id: `${site}artwork/abc.png`, type: 'Image', caption: 'Médiation' },
        creator: issuer,
        version: '2',
        inLanguage: 'fr',
        tag: ['médiation', 'public'],
        alignment: [
          {
            type: ['Alignment'],
            targetName: 'Communiquer à l’oral',
            targetUrl: `${site}frameworks/rectec-engagement/#communiquer`,
            targetFramework: 'RECTEC ENGAGEMENT',
            targetCode: 'communiquer',
            targetType: 'ceasn:Competency',
          },
        ],
        related: [
          { id: `${site}en/badges/mediation.json`, type: ['Related'], inLanguage: 'en', version: '2' },
        ],
        resultDescription: [
          {
            id: `${achievement}#communiquer`,
            type: ['ResultDescription'],
            name: 'Communiquer à l’oral',
            resultType: 'RubricCriterionLevel',
            requiredLevel: level(2).id,
            rubricCriterionLevel: [level(1), level(2)],
          },
        ],
      },
      result: [
        {
          type: ['Result'],
          resultDescription: `${achievement}#communiquer`,
          achievedLevel: level(2).id,
          value: '2',
        },
      ],
    },
    evidence: [
      { id: `${id}#evidence-1`, type: ['Evidence'], name: 'Le récit', narrative: 'Douze ateliers.' },
      { id: 'https://example.org/article', type: ['Evidence'], name: 'Un article' },
    ],
    credentialStatus: statusEntry({ listUrl, index: 4711 }),
  };
}
