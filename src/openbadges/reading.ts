/**
 * Reading a credential that anyone may have written, before its signature is checked.
 *
 * Laxer than `shape.ts` on form, and strict on what could make the eye and the signature read different things: the
 * signature covers the RDF graph, people read the JSON. It needs no library, for the browser's sake.
 */
import { isJws } from './jws.ts';
import { readOpenBadges2 } from './open-badges-2.ts';
import type { Reason } from './verdict.ts';

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

/**
 * The bounds of what is read. The fullest example of the standard has 526 nodes, and what takes long grows with the
 * square of some of them. The worst that these let through takes one small core half a second, and two where all of the
 * 46 documents that it names, of its newer version, those who endorse it and their lists, are as large as can be.
 */
export const readingLimits = {
  depth: 40,
  /** Values of any kind. */
  nodes: 4000,
  /** In all texts and names of members, in UTF-16 units. */
  characters: 4_000_000,
  /** Contexts named anywhere, each time that they are: every endorsement names its own. */
  contexts: 100,
  proofs: 8,
  endorsements: 20,
  status: 4,
  /** Status lists of other addresses or issuers, in a badge and what it embeds. */
  lists: 24,
} as const;

/** What {@link readCredential} lets through of a status list, which holds little more than one long text. */
export const listReadingLimits = {
  ...readingLimits,
  nodes: 200,
  contexts: 10,
  characters: 1_000_000,
} as const;

const vcdm = ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/2018/credentials/v1'];

/** The bounds of one kind of credential. */
type ReadingLimits = { readonly [limit in keyof typeof readingLimits]: number };

/** Reads a credential, or tells why it cannot be one that we verify. */
export function readCredential(value: unknown, limits: ReadingLimits = readingLimits): ReadingResult {
  const older = readOpenBadges2(value);
  if (older) return refuse('open-badges-2', older.url === undefined ? {} : { url: older.url });
  if (jwsOf(value) !== undefined) return refuse('vc-jwt');
  if (!isObject(value)) return refuse('not-a-credential');
  const contexts = listOf(value['@context']);
  const types = strings(value['type']);
  if (!types.includes('VerifiableCredential') || !vcdm.includes(String(contexts[0])))
    return refuse('not-a-credential');
  const walked = walk(value, limits);
  if ('ok' in walked) return walked;

  const { proof, ...document } = value;
  const issuer = isObject(value['issuer']) ? value['issuer'] : { id: value['issuer'] };
  const issuerId = text(issuer['id']);
  if (issuerId === undefined) return refuse('malformed', { where: 'issuer' });
  const subjects = listOf(value['credentialSubject']);
  const [subject] = subjects;
  if (subjects.length !== 1 || !isObject(subject)) return refuse('malformed', { where: 'credentialSubject' });
  const proofs = listOf(proof).filter(isObject);
  if (proofs.length > readingLimits.proofs) return refuse('too-complex');
  for (const key of ['validFrom', 'validUntil', 'issuanceDate', 'expirationDate'] as const)
    if (value[key] !== undefined && Number.isNaN(Date.parse(text(value[key]) ?? '')))
      return refuse('malformed', { where: key });
  const status = listOf(value['credentialStatus']);
  if (!status.every(isObject)) return refuse('malformed', { where: 'credentialStatus' });
  if (status.length > readingLimits.status) return refuse('too-complex');
  const { described } = walked;
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
      recipient: recipientOf(subjectSays),
      assessor: only(described(sources).map(({ name }) => name)),
      declared: sources.length > 0 && sources.every((source) => idOf(source) === idOf(subject)),
      achievement: only(achievements.map(({ name }) => name)),
      achievementType: only(achievements.map(({ achievementType }) => achievementType)),
      picture: only(
        achievements.flatMap(({ image }) => listOf(image).map((one) => (isObject(one) ? one['id'] : one))),
      ),
      awardedDate: text(literal(value['awardedDate'])),
      validFrom: text(value['validFrom']) ?? text(value['issuanceDate']),
      validUntil: text(value['validUntil']) ?? text(value['expirationDate']),
      status,
      endorsements,
    },
  };
}

/** The compact JWS of a VC-JWT: the text itself, or the one in the envelope of VCDM 2.0; `undefined` in all else. */
export function jwsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return isJws(value.trim()) ? value.trim() : undefined;
  if (!isObject(value) || !strings(value['type']).includes('EnvelopedVerifiableCredential')) return undefined;
  const [, jws = ''] = /^data:application\/vc(?:\+ld)?\+jwt[^,]*,(.*)$/s.exec(String(value['id'])) ?? [];
  return jws;
}

/**
 * The keywords that an object may hold, by which a badge names its contexts and the language of a text. The others can
 * say one thing to the eye and another to the signature, and so can these beside what they are not for.
 */
function mayHold(object: Readonly<Record<string, unknown>>, keyword: string): boolean {
  if (keyword === '@context') return true;
  return '@value' in object && ['@value', '@language', '@direction'].includes(keyword);
}

/** What only the credential itself may carry, at the top, where it is read. */
const ownProperties = [
  'awardedDate',
  'credentialStatus',
  'credentialSubject',
  'issuer',
  'validFrom',
  'validUntil',
  'issuanceDate',
  'expirationDate',
];

/** What the document says of things: the objects among the values given, and every other with the same ids. */
type Described = (things: readonly unknown[]) => readonly Readonly<Record<string, unknown>>[];

/**
 * Walks the whole document, for what is too much, or could be read in two ways.
 *
 * A signature covers the graph, where all that is said of one id is one: an honest text may be moved from one object
 * to another with the same id without breaking it. So what is read of a thing is read from all of them.
 */
function walk(
  root: Record<string, unknown>,
  limits: ReadingLimits,
): { readonly described: Described } | (ReadingResult & { ok: false }) {
  const byId = new Map<string, Record<string, unknown>[]>();
  const waiting: { value: unknown; depth: number; path: string }[] = [{ value: root, depth: 0, path: '' }];
  let nodes = 0;
  let contexts = 0;
  let characters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth, path } = next;
    nodes += 1;
    if (typeof value === 'string') characters += value.length;
    if (nodes + waiting.length > limits.nodes || depth > limits.depth || characters > limits.characters)
      return refuse('too-complex');
    if (Array.isArray(value)) {
      if (value.length > limits.nodes) return refuse('too-complex');
      // The signed graph does not tell a list within a list from its items; we would.
      if (value.some(Array.isArray)) return refuse('malformed', { where: path });
      for (const item of value) waiting.push({ value: item, depth: depth + 1, path });
      continue;
    }
    if (!isObject(value)) continue;
    contexts += listOf(value['@context']).length;
    const names = Object.keys(value);
    characters += names.reduce((length, name) => length + name.length, 0);
    if (contexts > limits.contexts || names.length > limits.nodes) return refuse('too-complex');
    for (const [key, member] of Object.entries(value)) {
      const where = path ? `${path}.${key}` : key;
      // A property written as an address, or a context of its own, would hide from the plain names we read by.
      if (key.includes(':') || key === '__proto__' || (key.startsWith('@') && !mayHold(value, key)))
        return refuse('malformed', { where });
      if (key !== '@context') waiting.push({ value: member, depth: depth + 1, path: where });
      else if (!listOf(member).every((context) => typeof context === 'string'))
        return refuse('malformed', { where });
    }
    const id = text(value['id']);
    if (id === undefined) continue;
    if (depth > 0 && id === root['id'] && ownProperties.some((key) => key in value))
      return refuse('malformed', { where: path });
    const others = byId.get(id);
    if (others) others.push(value);
    else byId.set(id, [value]);
  }
  const same = (thing: Record<string, unknown>) => byId.get(text(thing['id']) ?? '') ?? [thing];
  return { described: (things) => [...new Set(things.filter(isObject).flatMap(same))] };
}

/** The name in the identifiers of the subject, else its `name`. */
function recipientOf(subject: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  const named = subject
    .flatMap(({ identifier }) => listOf(identifier))
    .filter(isObject)
    // In the signed graph a boolean and its text are one.
    .filter(({ hashed = false }) => String(literal(hashed)) === 'false')
    .filter(({ identityType }) => literal(identityType) === 'name')
    .map(({ identityHash }) => identityHash);
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

/** A value as the signed graph has it, in which one in a list, or as an object of it alone, is the same. */
function literal(value: unknown): unknown {
  const [one, ...more] = listOf(value);
  if (more.length > 0 || !isObject(one)) return more.length > 0 ? value : one;
  return Object.keys(one).join() === '@value' ? one['@value'] : one;
}

function refuse(reason: Reason, data?: Readonly<Record<string, string>>): ReadingResult & { ok: false } {
  return { ok: false, reason, ...(data && { data }) };
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of a JSON-LD property: one value and a list of one are the same. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The strings among the values of a JSON-LD property. */
export function strings(value: unknown): string[] {
  return listOf(value).filter((item): item is string => typeof item === 'string');
}

/** The id of a thing, written out or referred to by its id alone. */
function idOf(value: unknown): unknown {
  return isObject(value) ? (text(value['id']) ?? value) : value;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
