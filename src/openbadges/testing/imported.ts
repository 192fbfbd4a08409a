/** For tests: badges that an organisation elsewhere issues, which exists in memory alone. */
import { credentialContexts } from '../contexts.ts';
import { signCredential } from '../proof.ts';
import type { Partner } from './endorsements.ts';

/** The changes that a test makes to what a badge says. */
export interface BadgeChanges {
  /** The name in it; `null` for none. */
  readonly recipient?: string | null;
  readonly issuerName?: string;
  readonly credential?: Readonly<Record<string, unknown>>;
  readonly subject?: Readonly<Record<string, unknown>>;
}

/** A badge of an organisation elsewhere, signed: "Réparer un vélo", for Lucia M. */
export function issueElsewhere({ did, key }: Partner, changes: BadgeChanges = {}) {
  const { recipient = 'Lucia M.', issuerName = 'Un atelier', credential = {}, subject = {} } = changes;
  const identifier = {
    ...{ type: 'IdentityObject', hashed: false, identityHash: recipient, identityType: 'name' },
  };
  return signCredential(
    {
      '@context': [...credentialContexts],
      id: 'https://atelier.example/credentials/1.json',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name: 'Réparer un vélo',
      issuer: { id: did, type: ['Profile'], name: issuerName, email: 'contact@atelier.example' },
      validFrom: '2026-01-05T09:00:00Z',
      credentialSubject: {
        id: 'urn:uuid:4f1c1f0e-8a0f-4f43-9c57-6c9a3c1f7b10',
        type: ['AchievementSubject'],
        ...(recipient === null ? {} : { identifier: [identifier] }),
        achievement: {
          id: 'https://atelier.example/badges/velo',
          type: ['Achievement'],
          name: 'Réparer un vélo',
          description: 'Remettre un vélo en route.',
          criteria: { narrative: 'Avoir remis un vélo en route.' },
        },
        ...subject,
      },
      ...credential,
    },
    { key, controller: did, created: '2026-01-05T09:00:00Z' },
  );
}

/** An Open Badges 2 assertion that holds its badge and its issuer. */
export function assertionElsewhere(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: 'https://ancien.example/assertions/7',
    recipient: { type: 'email', hashed: true, salt: 'sel', identity: 'sha256$c7ef86405ba7' },
    badge: {
      type: 'BadgeClass',
      id: 'https://ancien.example/badges/son',
      name: 'Prise de son',
      issuer: { type: 'Issuer', id: 'https://ancien.example/', name: 'La radio' },
    },
    verification: { type: 'hosted' },
    issuedOn: '2024-05-01T00:00:00Z',
    ...changes,
  };
}

/** A picture of 8 × 8 pixels without a badge. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQImWMwXlWOFTEMLQkAJbdVAbuCg2sAAAAASUVORK5CYII=',
  'base64',
);

/** A PNG with one text chunk before its end; nobody here looks at the checksum. */
export function withText(png: Buffer, data: Buffer): Uint8Array<ArrayBuffer> {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const chunk = Buffer.concat([length, Buffer.from('tEXt'), data, Buffer.alloc(4)]);
  return new Uint8Array(Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]));
}
