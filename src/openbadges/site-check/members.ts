/** The parts of a credential that rules look at, empty where they are not what they should be. */
import { isObject, listOf } from '../reading.ts';
import type { CredentialFile } from './documents.ts';

type Holder = Pick<CredentialFile, 'value'>;

/** The `id` of who signed, whatever form it is written in. */
export function issuerOf(value: Readonly<Record<string, unknown>>): string | undefined {
  const { issuer } = value;
  const id = isObject(issuer) ? issuer['id'] : issuer;
  return typeof id === 'string' ? id : undefined;
}

/** Its first proof. */
export function proofOf({ value }: Holder): Record<string, unknown> {
  return listOf(value['proof']).find(isObject) ?? {};
}

/** The public key that its first proof names; empty where it names none. */
export function keyOf(holder: Holder): string {
  return String(proofOf(holder)['verificationMethod'] ?? '').split('#')[1] ?? '';
}

/** Whom it is about. */
export function subjectOf({ value }: Holder): Record<string, unknown> {
  return listOf(value['credentialSubject']).find(isObject) ?? {};
}

/** What it is given for. */
export function achievementOf(credential: Holder): Record<string, unknown> {
  return listOf(subjectOf(credential)['achievement']).find(isObject) ?? {};
}

/** The entry of a credential in a status list. */
export function entryOf({ value }: Holder): Record<string, unknown> {
  return listOf(value['credentialStatus']).find(isObject) ?? {};
}

/** The award that a copy stands for: `lucia/mediation`, of a picture or a page. */
export function awardAt(path: string): string | undefined {
  return /^(?:[a-z]{2}\/)?([a-z0-9-]{3,}\/[a-z0-9-]{3,})(?:\.png|\.svg|\/index\.html)$/.exec(path)?.[1];
}
