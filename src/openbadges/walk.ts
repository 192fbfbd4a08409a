/** Walking a document of anyone, before anything of it is believed. */
import { isObject, listOf, text } from './json-ld.ts';
import type { Reason } from './verdict.ts';

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

/** The bounds of a status list, which holds little more than one long text. */
export const listReadingLimits = {
  ...readingLimits,
  nodes: 200,
  contexts: 10,
  characters: 1_000_000,
} as const;

/** The bounds of one kind of credential. */
export type ReadingLimits = { readonly [limit in keyof typeof readingLimits]: number };

/**
 * What the document says of things, given as objects or by their ids: those objects, and every other with the same ids.
 * Proofs say nothing: but for one, they are not signed. Nor do embedded endorsements, which are the word of others.
 */
export type Described = (things: readonly unknown[]) => readonly Readonly<Record<string, unknown>>[];

/** Why a document is not read. */
interface Refused {
  readonly reason: Reason;
  readonly data?: Readonly<Record<string, string>>;
}

/**
 * Walks the whole document, for what is too much, or could be read in two ways.
 *
 * A signature covers the graph, where all that is said of one id is one: an honest text may be moved from one object
 * to another with the same id without breaking it. So what is read of a thing is read from all of them.
 */
export function walk(
  root: Record<string, unknown>,
  limits: ReadingLimits,
): { readonly described: Described } | Refused {
  const byId = new Map<string, Record<string, unknown>[]>();
  const waiting: Waiting[] = [{ value: root, depth: 0, path: '', says: true }];
  let nodes = 0;
  let contexts = 0;
  let characters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth, path, says } = next;
    nodes += 1;
    if (typeof value === 'string') characters += value.length;
    if (nodes + waiting.length > limits.nodes || depth > limits.depth || characters > limits.characters)
      return { reason: 'too-complex' };
    if (Array.isArray(value)) {
      if (value.length > limits.nodes) return { reason: 'too-complex' };
      // The signed graph does not tell a list within a list from its items; we would.
      if (value.some(Array.isArray)) return { reason: 'malformed', data: { where: path } };
      for (const item of value) waiting.push({ value: item, depth: depth + 1, path, says });
      continue;
    }
    if (!isObject(value)) continue;
    contexts += listOf(value['@context']).length;
    const names = Object.keys(value);
    characters += names.reduce((length, name) => length + name.length, 0);
    if (contexts > limits.contexts || names.length > limits.nodes) return { reason: 'too-complex' };
    for (const [key, member] of Object.entries(value)) {
      const where = path ? `${path}.${key}` : key;
      // A property written as an address, or a context of its own, would hide from the plain names we read by.
      if (key.includes(':') || key === '__proto__' || (key.startsWith('@') && !mayHold(value, key)))
        return { reason: 'malformed', data: { where } };
      if (key !== '@context')
        waiting.push({ value: member, depth: depth + 1, path: where, says: says && !silent.includes(key) });
      else if (!listOf(member).every((context) => typeof context === 'string'))
        return { reason: 'malformed', data: { where } };
    }
    const id = text(value['id']);
    if (id === undefined || !says) continue;
    if (depth > 0 && id === root['id'] && ownProperties.some((key) => key in value))
      return { reason: 'malformed', data: { where: path } };
    const others = byId.get(id);
    if (others) others.push(value);
    else byId.set(id, [value]);
  }
  const same = (thing: unknown) => {
    const id = isObject(thing) ? text(thing['id']) : text(thing);
    return (id === undefined ? undefined : byId.get(id)) ?? (isObject(thing) ? [thing] : []);
  };
  return { described: (things) => [...new Set(things.flatMap(same))] };
}

interface Waiting {
  readonly value: unknown;
  readonly depth: number;
  readonly path: string;
  /** Whether it is the issuer of the document who speaks. */
  readonly says: boolean;
}

/** The members under which the issuer of the document does not speak. */
const silent = ['proof', 'endorsement'];

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
