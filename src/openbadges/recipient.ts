/** What the file of a badge tells of who received it, beyond what is signed as their name. */
import { isObject, listOf } from './reading.ts';

/** The e-mail of who received a badge: in clear, as a hash, or not in it. */
export type EmailTold = 'email' | 'email-hash' | undefined;

/** What is said of others than the recipient: their addresses are theirs to publish. */
const ofOthers = new Set([
  'issuer',
  'achievement',
  'badge',
  'creator',
  'endorsement',
  'proof',
  'source',
  'verification',
  '@context',
]);

/**
 * Whether a badge holds the e-mail of who received it. A hash counts, salted or not: who knows the address can tell it
 * again. Open Badges 3.0 hashes an IdentityObject, 2.0 the `recipient`.
 */
export function emailTold(document: unknown): EmailTold {
  const texts: string[] = [];
  let hashed = false;
  const waiting: unknown[] = [document];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) waiting.push(...value);
    else if (isObject(value)) {
      hashed ||= value['hashed'] === true;
      for (const [key, member] of Object.entries(value)) if (!ofOthers.has(key)) waiting.push(member);
    }
  }
  if (texts.some((text) => /[^\s@:/]@[^\s@/]+\.[^\s@/]/.test(text))) return 'email';
  return hashed ? 'email-hash' : undefined;
}

/** The name that an Open Badges 2.0 assertion gives to who received it, where one of the usual extensions holds it. */
export function nameInAssertion(document: Readonly<Record<string, unknown>>): string | undefined {
  const profiles = ['extensions:recipientProfile', 'recipientProfile'].flatMap((key) =>
    listOf(document[key]),
  );
  const names = profiles.filter(isObject).map(({ name }) => name);
  return names.find((name): name is string => typeof name === 'string' && name.trim() !== '');
}
