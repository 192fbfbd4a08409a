/**
 * Reading a credential that anyone may have written, before its signature is checked.
 *
 * Laxer than `shape.ts` on form, and strict on what could make the eye and the signature read different things: the
 * signature covers the RDF graph, people read the JSON. It needs no library, for the browser's sake.
 */
import { isMoment, isObject, listOf, literal, strings, text } from './json-ld.ts';
import { isJws } from './jws.ts';
import { readOpenBadges2 } from './open-badges-2.ts';
import type { Reason } from './verdict.ts';
import { type Described, type ReadingLimits, readingLimits, walk } from './walk.ts';

export { isObject, listOf, strings } from './json-ld.ts';

/** A credential as far as verification needs it. None of it is established yet. */
export interface Reading {
  /** The credential without its proofs: what a signature is checked against. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly proofs: readonly Readonly<Record<string, unknown>>[];
  readonly id: string | undefined;
  readonly types: readonly string[];
  readonly issuer: { readonly id: string; readonly name: string | undefined };
  readonly recipient: string | undefined;
  /** The name of who assessed: of `credentialSubject.source`. */
  readonly assessor: string | undefined;
  /** Whether who assessed is who received: the badge says what its holder declares. */
  readonly declared: boolean;
  readonly achievement: string | undefined;
  /** The language that the achievement says it is in. */
  readonly language: string | undefined;
  readonly achievementType: string | undefined;
  /** The address of the achievement's picture. */
  readonly picture: string | undefined;
  readonly awardedDate: string | undefined;
  /** `validFrom`, or the `issuanceDate` of VCDM 1.1. */
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
  /** Every entry of `credentialStatus`: none is left out, whatever its form. */
  readonly status: readonly Readonly<Record<string, unknown>>[];
  /** Embedded EndorsementCredentials: of the credential, its achievement and its issuer. */
  readonly endorsements: readonly unknown[];
}

export type ReadingResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly reason: Reason; readonly data?: Readonly<Record<string, string>> };

const vcdm = ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/2018/credentials/v1'];

/** Reads a credential, or tells why it cannot be one that we verify. */
export function readCredential(value: unknown, limits: ReadingLimits = readingLimits): ReadingResult {
  const older = readOpenBadges2(value);
  if (older) return refuse('open-badges-2', older.url === undefined ? {} : { url: older.url });
  if (jwsOf(value) !== undefined) return refuse('vc-jwt');
  if (!isObject(value)) return refuse('not-a-credential');
  const contexts = listOf(value['@context']);
  const types = strings(value['type']);
  if (!types.includes('VerifiableCredential') || !vcdm.some((context) => context === contexts[0]))
    return refuse('not-a-credential');
  const walked = walk(value, limits);
  if ('reason' in walked) return { ok: false, ...walked };

  const { proof, ...document } = value;
  const issuer = isObject(value['issuer']) ? value['issuer'] : { id: value['issuer'] };
  const issuerId = text(issuer['id']);
  if (issuerId === undefined) return refuse('malformed', { where: 'issuer' });
  const subjects = listOf(value['credentialSubject']);
  const [subject] = subjects;
  if (subjects.length !== 1 || !isObject(subject)) return refuse('malformed', { where: 'credentialSubject' });
  const proofs = listOf(proof).filter(isObject);
  if (proofs.length > readingLimits.proofs) return refuse('too-complex');
  for (const key of ['validFrom', 'validUntil', 'issuanceDate', 'expirationDate', 'awardedDate'] as const)
    if (value[key] !== undefined && !isMoment(literal(value[key])))
      return refuse('malformed', { where: key });
  const status = listOf(value['credentialStatus']);
  if (!status.every(isObject)) return refuse('malformed', { where: 'credentialStatus' });
  if (status.length > readingLimits.status) return refuse('too-complex');
  const { described } = walked;
  const moment = (key: string) => text(literal(value[key]));
  const subjectSays = described([subject]);
  const sources = subjectSays.flatMap(({ source }) => listOf(source));
  const achievements = described(subjectSays.flatMap(({ achievement }) => listOf(achievement)));
  const endorsements = [value, ...achievements, issuer].flatMap((one) => listOf(one['endorsement']));
  if (endorsements.length > readingLimits.endorsements) return refuse('too-complex');
  return {
    ok: true,
    reading: {
      document,
      proofs,
      id: text(value['id']),
      types,
      issuer: { id: issuerId, name: only(described([issuer]).map(({ name }) => name)) },
      recipient: recipientOf(subjectSays, described),
      assessor: only(described(sources).map(({ name }) => name)),
      declared: sources.length > 0 && sources.every((source) => idOf(source) === idOf(subject)),
      achievement: only(achievements.map(({ name }) => name)),
      language: only(achievements.map(({ inLanguage }) => inLanguage)),
      achievementType: only(achievements.map(({ achievementType }) => achievementType)),
      picture: only(
        achievements.flatMap(({ image }) => listOf(image).map((one) => (isObject(one) ? one['id'] : one))),
      ),
      awardedDate: moment('awardedDate'),
      validFrom: moment('validFrom') ?? moment('issuanceDate'),
      validUntil: moment('validUntil') ?? moment('expirationDate'),
      status,
      endorsements,
    },
  };
}

/** The compact JWS of a VC-JWT: the text itself, or the one in the envelope of VCDM 2.0; `undefined` in all else. */
export function jwsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return isJws(value.trim()) ? value.trim() : undefined;
  if (!isObject(value) || !strings(value['type']).includes('EnvelopedVerifiableCredential')) return undefined;
  const [, jws = ''] = /^data:application\/vc(?:\+ld)?\+jwt[^,]*,(.*)$/s.exec(text(value['id']) ?? '') ?? [];
  return jws;
}

/**
 * The name in the identifiers of the subject, else its `name`. What is said of one identifier may be parted among
 * objects with its id; one that is not plainly a name, or is hashed, is none.
 */
function recipientOf(
  subject: readonly Readonly<Record<string, unknown>>[],
  described: Described,
): string | undefined {
  const identifiers = subject.flatMap(({ identifier }) => listOf(identifier)).map((one) => described([one]));
  const valuesOf = (parts: ReturnType<Described>, name: string) =>
    parts.flatMap((part) => listOf(part[name])).map(literal);
  const named = identifiers
    .filter((parts) => valuesOf(parts, 'identityType').includes('name'))
    // In the signed graph a boolean and its text are one.
    .filter((parts) => valuesOf(parts, 'hashed').every((hashed) => hashed === false || hashed === 'false'))
    .flatMap((parts) => {
      const names = valuesOf(parts, 'identityHash');
      // A name that is not there is not looked for elsewhere.
      return names.length > 0 && valuesOf(parts, 'identityType').length === 1 ? names : [{}];
    });
  return only(named.length > 0 ? named : subject.map(({ name }) => name));
}

/**
 * The one text among values; `undefined` where there is none, or two that differ. A value in a form that is not read
 * counts as one that differs: else a text could be hidden to have another one read in its place.
 */
function only(values: readonly unknown[]): string | undefined {
  const texts = new Set(values.flatMap(listOf).map((value) => text(literal(value))));
  return texts.size === 1 ? [...texts][0] : undefined;
}

function refuse(reason: Reason, data?: Readonly<Record<string, string>>): ReadingResult & { ok: false } {
  return { ok: false, reason, ...(data && { data }) };
}

/** The id of a thing, written out or referred to by its id alone. */
function idOf(value: unknown): unknown {
  return isObject(value) ? (text(value['id']) ?? value) : value;
}
