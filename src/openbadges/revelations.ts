/**
 * What the file of a badge tells of people, beyond what the portfolio shows. Its issuer chose what to sign: everything
 * is looked at, in what is said of the badge too.
 */
import { contactPatterns } from '../authoring/checks/contact-details.ts';
import type { ToldInText } from '../authoring/published/told-in-text.ts';
import type { ToldName } from '../authoring/published/told-name.ts';
import { type Revelation, revelations } from '../authoring/schemas/imported-badge.ts';
import { isObject, listOf, literal, text } from './json-ld.ts';
import { readableTexts } from './readable-texts.ts';

/**
 * What the file of a badge tells beyond the page.
 *
 * @param document the credential or the assertion; `undefined` where its file holds its address alone
 */
export function toldBy(
  document: unknown,
  holder: ToldName | 'unnamed',
  toldInText: ToldInText,
): Revelation[] {
  if (document === undefined) return ['linked'];
  const name = holder === 'more' || holder === 'other' ? (['name'] as const) : [];
  return [...new Set([...name, ...revelationsIn(document, toldInText)])];
}

/** What a badge of any format tells, each kind once, in the order of {@link revelations}. Never throws. */
export function revelationsIn(document: unknown, toldInText: ToldInText): Revelation[] {
  const found = new Set<Revelation>();
  const holders = isObject(document) ? listOf(document['credentialSubject']).map(idOf) : [];
  const waiting: Waiting[] = [{ value: document, about: 'anyone' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, about } = next;
    if (Array.isArray(value)) waiting.push(...value.map((item: unknown) => ({ value: item, about })));
    else if (isObject(value)) {
      for (const one of identityIn(value)) found.add(one);
      for (const [name, member] of Object.entries(value)) {
        // A name could be written where nobody looks for a text.
        waiting.push({ value: name, about });
        const of = others.has(name) ? (isOther(member, holders) ? 'other' : 'anyone') : about;
        waiting.push({ value: member, about: of === 'other' && contacts.has(name) ? 'contact' : of });
        const told = of === 'anyone' || always.has(name) ? members.get(name) : undefined;
        if (told && listOf(member).some((one) => one !== '')) found.add(told);
      }
    } else if (value !== null && value !== undefined)
      for (const one of readableTexts(String(value)).flatMap((words) => inWords(words, about, toldInText)))
        found.add(one);
  }
  return revelations.filter((one) => found.has(one));
}

interface Waiting {
  readonly value: unknown;
  /** Whether it is said of someone other than who received the badge, or is how to write to them. */
  readonly about: 'anyone' | 'other' | 'contact';
}

/** What tells something by its name alone. */
const members: ReadonlyMap<string, Revelation> = new Map([
  ['dateOfBirth', 'birth-date'],
  ['birthDate', 'birth-date'],
  ['phone', 'phone'],
  ['telephone', 'phone'],
  ['address', 'address'],
  ['studentId', 'identifier'],
  ['sourcedId', 'identifier'],
  ['licenseNumber', 'identifier'],
  ['otherIdentifier', 'identifier'],
]);

/** What no organisation has. */
const always: ReadonlySet<string> = new Set(['dateOfBirth', 'birthDate', 'studentId']);

/** What describes the badge, or someone else: their addresses are theirs to publish. */
const others: ReadonlySet<string> = new Set(['issuer', 'achievement', 'badge', 'creator', 'source']);
const contacts: ReadonlySet<string> = new Set(['email', 'phone', 'telephone', 'address', 'url']);

/** Whether what is described is surely not who received the badge: in the signed graph all of one id is one thing. */
function isOther(described: unknown, holders: readonly unknown[]): boolean {
  return listOf(described)
    .filter(isObject)
    .map(idOf)
    .every((id) => id !== undefined && !id.startsWith('_:') && !holders.includes(id));
}

function idOf(thing: unknown): string | undefined {
  return isObject(thing) ? text(thing['id']) : undefined;
}

/** An IdentityObject of Open Badges 3.0, or the `recipient` of 2.0: by what it says that it is. */
function identityIn(value: Readonly<Record<string, unknown>>): Revelation[] {
  if (!['identityType', 'identityHash', 'identity', 'hashed'].some((name) => name in value)) return [];
  const kind = literal(value['identityType'] ?? value['type']);
  // In the signed graph a boolean and its text are one.
  const hashed = 'hashed' in value && String(literal(value['hashed'])) !== 'false';
  if (kind === 'emailAddress' || kind === 'email') return [hashed ? 'email-hash' : 'email'];
  // A name in clear is held against those that may be told, as every text is.
  if (kind === 'name') return hashed ? ['name'] : [];
  return ['identifier'];
}

function inWords(words: string, about: Waiting['about'], toldInText: ToldInText): Revelation[] {
  const names = toldInText(words);
  if (about === 'contact') return [...names];
  const kinds = contactPatterns.filter(([, pattern]) => words.search(pattern) >= 0).map(([what]) => what);
  const email = /[^\s@:/]@[^\s@/]+\.[^\s@/]/.test(words) ? (['email'] as const) : [];
  return [...names, ...kinds, ...email];
}
