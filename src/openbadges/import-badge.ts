/** Bringing in a badge earned elsewhere: what it is, and what to keep of it. The only time that a network is asked. */
import type { ImportedEntry } from '../authoring/content.ts';
import type { ImportedBadge, Revelation } from '../authoring/schemas/imported-badge.ts';
import { carriedAssertion, factsOutside } from './assertion.ts';
import { didDocumentUrl } from './did.ts';
import { keySourceOf } from './endorser-keys.ts';
import { asLine, factsOf, issuerIn } from './import-facts.ts';
import { endingOf, type ImportJudgeOptions, type ImportProblem, judgeImport } from './imported-badge.ts';
import { nameInAssertion } from './recipient.ts';
import type { Resolve } from './resolve.ts';
import { toldBy } from './revelations.ts';
import { unpack } from './unpack.ts';
import { type Reason, unreadable, type Verdict } from './verdict.ts';
import { verify } from './verify.ts';

export interface ImportOptions extends ImportJudgeOptions {
  readonly now: Date;
  /** The day of `now`, as `YYYY-MM-DD` in the structure's time zone. */
  readonly day: string;
  /** Asks the servers that the badge names. */
  readonly resolve: Resolve;
}

/** A badge that can be brought in, and what to write of it. */
export interface ImportedFile {
  readonly data: ImportedBadge;
  readonly ending: ImportedEntry['original']['ending'];
  /** The key document of its issuer, as its address gave it; `undefined` where the badge needs none. */
  readonly keys: unknown;
  /** The name in it; `undefined` where it has none. */
  readonly recipient: string | undefined;
  /** Whether that name is the person's. */
  readonly holder: ReturnType<ImportJudgeOptions['toldName']> | 'unnamed';
  /** What its file tells beyond the portfolio: it is given away only where the person agrees. */
  readonly told: readonly Revelation[];
  /** The address that answers for its key; `undefined` where none does. */
  readonly site: string | undefined;
}

/** Why a badge is not brought in. */
export type ImportRefusal =
  /** It was verified, or could not be, with another outcome than `valid`. */
  | { readonly why: 'verdict'; readonly verdict: Verdict }
  /** It is older than Open Badges 2, or is one that cannot be read. */
  | { readonly why: 'older' }
  /** An Open Badges 2 badge whose title or issuer stands at an address that does not tell it. */
  | { readonly why: 'unanswered'; readonly address: string }
  /** It is valid, and the check would refuse it here. */
  | { readonly why: 'problem'; readonly problem: ImportProblem };

/** Reads and verifies the file of a badge. Never throws for what is in it. */
export async function readImport(
  bytes: Uint8Array<ArrayBuffer>,
  options: ImportOptions,
): Promise<ImportedFile | ImportRefusal> {
  const assertion = carriedAssertion(bytes);
  const found = assertion ? await readAssertion(assertion, options) : await readSigned(bytes, options);
  if ('why' in found) return found;
  const { facts, keys, recipient, document, site } = found;
  const holder = recipient === undefined ? 'unnamed' : options.toldName(recipient);
  const told = toldBy(document, holder, options.toldInText);
  if (assertion?.kind === 'address') told.push('linked');
  const data: ImportedBadge = {
    ...facts,
    checked: options.day,
    original: told.length > 0 ? 'none' : 'public',
    reveals: [],
    otherName: holder === 'other',
  };
  const ending = endingOf(bytes);
  const entry: ImportedEntry = {
    ...{ slug: 'badge', file: 'badge.md', data, body: '', bodyLine: 1, keys },
    original: { file: `badge${ending}`, ending, bytes },
  };
  // What is written must pass the check, which knows the keys that are recognised, and asks no network.
  const judged = await judgeImport(entry, options);
  if (!judged.ok) return { why: 'problem', problem: judged.problem };
  return { data, ending, keys, recipient, holder, told, site };
}

interface Found extends Pick<ImportedFile, 'keys' | 'recipient' | 'site'> {
  readonly facts: Pick<ImportedBadge, 'title' | 'issuer' | 'format' | 'outcome' | 'status'>;
  /** The credential or the assertion, as it was read. */
  readonly document: unknown;
}

async function readAssertion(
  assertion: NonNullable<ReturnType<typeof carriedAssertion>>,
  { resolve }: ImportOptions,
): Promise<Found | ImportRefusal> {
  const outside = await factsOutside(assertion, resolve);
  if ('unanswered' in outside) return { why: 'unanswered', address: outside.unanswered };
  const { document, title, issuer } = outside;
  return {
    facts: {
      title: asLine(title) ?? '',
      issuer: asLine(issuer) ?? '',
      format: 'open-badges-2',
      outcome: 'recognised',
      status: 'none',
    },
    keys: undefined,
    recipient: nameInAssertion(document),
    document,
    site: undefined,
  };
}

async function readSigned(bytes: Uint8Array, options: ImportOptions): Promise<Found | ImportRefusal> {
  const [unpacked] = unpack(bytes);
  if (!unpacked?.ok) return unread(unpacked?.reason ?? 'not-a-credential');
  const { credential } = unpacked;
  // One of the structure's own asks nobody.
  const claimed = issuerIn(credential);
  if (claimed !== undefined && keySourceOf(claimed, options) === 'own')
    return { why: 'problem', problem: { code: 'imported-own', data: { did: claimed } } };
  const documents = new Map<string, unknown>();
  const verdict = await verify(credential, {
    now: options.now,
    recognised: options.issuer.recognises,
    resolve: async (url) => {
      const answer = await options.resolve(url);
      if (answer.ok) documents.set(url, answer.document);
      return answer;
    },
  });
  const { title, issuer, ...facts } = factsOf(verdict);
  const did = verdict.issuer?.did;
  const [first] = verdict.steps;
  if (first?.reason === 'open-badges-2') return unread(first.reason);
  if (verdict.outcome !== 'valid' || did === undefined || issuer === undefined)
    return { why: 'verdict', verdict };
  if (title === undefined)
    return { why: 'problem', problem: { code: 'imported-malformed', data: { lacks: 'achievement.name' } } };
  return {
    facts: { ...facts, title, issuer },
    keys: did.startsWith('did:web:') ? documents.get(didDocumentUrl(did)) : undefined,
    recipient: verdict.recipient,
    document: credential,
    site: verdict.issuer?.site,
  };
}

function unread(reason: Reason): ImportRefusal {
  return reason === 'open-badges-2' ? { why: 'older' } : { why: 'verdict', verdict: unreadable(reason) };
}
