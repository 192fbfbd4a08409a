/**
 * A badge earned elsewhere, as the content keeps it: its own file, what the import wrote of it, and the key document of
 * its issuer. It is verified again, without a network, so that what is written never says more than the file.
 */
import type { ImportedEntry } from '../authoring/content.ts';
import type { ToldInText } from '../authoring/published/told-in-text.ts';
import type { ToldName } from '../authoring/published/told-name.ts';
import type { ImportedBadge, Revelation } from '../authoring/schemas/imported-badge.ts';
import { carriedAssertion, factsInside } from './assertion.ts';
import { type KeySource, type KnownKeys, keySourceOf } from './endorser-keys.ts';
import { asLine, factsOf, type ImportFacts, issuerIn } from './import-facts.ts';
import { formProblem } from './import-form.ts';
import { verifyKept } from './kept-signature.ts';
import { isPng } from './png-chunks.ts';
import { isObject } from './reading.ts';
import { nameInAssertion } from './recipient.ts';
import { repeatsMembers } from './repeated-members.ts';
import { toldBy } from './revelations.ts';
import { serialise } from './serialise.ts';
import { unpack } from './unpack.ts';
import type { VerifiedIssuer } from './verdict.ts';

/** What the signature of a badge earned elsewhere says. */
export interface SignedImport {
  /** Without an address, and unknown to this site, where the key came with the file. */
  readonly issuer: VerifiedIssuer;
  readonly keySource: KeySource;
  /** Its own identifier, as it was signed. */
  readonly id: string | undefined;
  readonly validUntil: string | undefined;
}

/** A badge earned elsewhere of which everything that is written holds. */
export interface SoundImport<T extends ImportedEntry = ImportedEntry> {
  readonly entry: T;
  readonly title: string;
  /** The name under which its issuer issued it. */
  readonly issuer: string;
  /** Whether its file tells both; else they are what was written of it by who brought it in. */
  readonly told: 'by-file' | 'by-hand';
  /** `undefined` for an Open Badges 2 badge, which nothing here verifies. */
  readonly signed: SignedImport | undefined;
  /**
   * What was read of it, as one line of JSON: its file may hold more, such as a member written twice, of which only the
   * last counts. `undefined` for an Open Badges 2 file that holds an address alone.
   */
  readonly json: string | undefined;
  /** What the name in it tells of the person. */
  readonly holder: ToldName | 'unnamed';
  /** What its own file tells beyond the page and nobody has agreed to: while there is any, the file is not given away. */
  readonly unagreed: readonly Revelation[];
}

/** Why a badge is not shown, as the code of a diagnostic, what its words need, and the field that it is about. */
export interface ImportProblem {
  readonly code: `imported-${string}`;
  readonly data: Readonly<Record<string, string | readonly string[]>>;
  readonly field?: keyof ImportedBadge;
}

export type ImportJudgement<T extends ImportedEntry = ImportedEntry> =
  | { readonly ok: true; readonly badge: SoundImport<T> }
  | { readonly ok: false; readonly entry: T; readonly problem: ImportProblem };

export interface ImportJudgeOptions extends KnownKeys {
  /** What a name tells of the person. */
  readonly toldName: (name: string) => ToldName;
  /** What a text tells of names that the site does not say. */
  readonly toldInText: ToldInText;
}

/** Judges one badge. Never throws for what is in it. */
export async function judgeImport<T extends ImportedEntry>(
  entry: T,
  { toldName, toldInText, ...known }: ImportJudgeOptions,
): Promise<ImportJudgement<T>> {
  const found = await readBadge(entry, known);
  if ('code' in found) return { ok: false, entry, problem: found };
  const { facts, signed, recipient, document } = found;
  const holder = recipient === undefined ? 'unnamed' : toldName(recipient);
  const problem =
    saysMore(entry.data, facts) ??
    (holder === 'other' && !entry.data.otherName
      ? { code: 'imported-other-name' as const, data: { found: recipient ?? '' } }
      : undefined);
  if (problem) return { ok: false, entry, problem };
  const told = toldBy(document, holder, toldInText);
  return {
    ok: true,
    badge: {
      entry,
      title: facts.title ?? entry.data.title,
      issuer: facts.issuer ?? entry.data.issuer,
      told: facts.title !== undefined && facts.issuer !== undefined ? 'by-file' : 'by-hand',
      signed,
      json: document === undefined ? undefined : serialise(document),
      holder,
      unagreed: told.filter((one) => !entry.data.reveals.includes(one)),
    },
  };
}

/** The kind of file that the bytes of a badge are. */
export function endingOf(bytes: Uint8Array): ImportedEntry['original']['ending'] {
  if (isPng(bytes)) return '.png';
  return new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().startsWith('<') ? '.svg' : '.json';
}

interface ReadBadge {
  readonly facts: ImportFacts;
  readonly signed: SignedImport | undefined;
  readonly recipient: string | undefined;
  /** The credential or the assertion; `undefined` where the file holds its address alone. */
  readonly document: unknown;
}

async function readBadge(entry: ImportedEntry, known: KnownKeys): Promise<ReadBadge | ImportProblem> {
  const { bytes, ending } = entry.original;
  if (endingOf(bytes) !== ending) return { code: 'imported-ending', data: { ending: endingOf(bytes) } };
  const assertion = carriedAssertion(bytes);
  if (assertion) {
    // Its picture is given away with the very text that it holds.
    if (ending === '.png' && assertion.kind === 'assertion' && repeatsMembers(assertion.json ?? '{}'))
      return { code: 'imported-repeats', data: {} };
    const document = assertion.kind === 'assertion' ? assertion.document : undefined;
    const { title, issuer } = factsInside(document ?? {});
    return {
      facts: {
        format: 'open-badges-2',
        outcome: 'recognised',
        status: 'none',
        title: asLine(title),
        issuer: asLine(issuer),
      },
      signed: undefined,
      recipient: nameInAssertion(document ?? {}),
      document,
    };
  }
  const [found] = unpack(bytes);
  if (!found?.ok) return { code: 'imported-unreadable', data: { reason: found?.reason ?? '' } };
  return readSigned(entry, found.credential, known);
}

/** The verification of one is made on the day of its import: what came since, such as its end, is shown as such. */
async function readSigned(
  { slug, data, keys }: ImportedEntry,
  credential: unknown,
  known: KnownKeys,
): Promise<ReadBadge | ImportProblem> {
  const did = issuerIn(credential);
  if (did === undefined) return { code: 'imported-malformed', data: { lacks: 'issuer' } };
  if (keySourceOf(did, known) === 'own') return { code: 'imported-own', data: { did } };
  const malformed = isObject(credential) ? formProblem(credential) : undefined;
  if (malformed) return malformed;
  // The end of that day in every time zone.
  const now = new Date(Date.parse(data.checked) + 36 * 3_600_000);
  const kept = { document: credential, did, keys, keysName: `${slug}.did.json` };
  const { verdict, problem, keySource } = await verifyKept(kept, known, now);
  const endedSince = problem?.code === 'expired' && (problem.data['date'] ?? '') >= data.checked;
  if (problem && !endedSince) return { code: `imported-${problem.code}`, data: problem.data };
  const { id, validUntil, issuer: signer } = verdict;
  if (!signer) return { code: 'imported-malformed', data: { lacks: 'issuer' } };
  const issuer: VerifiedIssuer =
    keySource === 'file' ? { ...signer, site: undefined, standing: 'unknown' } : signer;
  return {
    facts: factsOf(verdict),
    signed: { issuer, keySource, id, validUntil },
    recipient: verdict.recipient,
    document: credential,
  };
}

/** The first field that says something else than the file. */
function saysMore(data: ImportedBadge, facts: ImportFacts): ImportProblem | undefined {
  const fields = ['format', 'outcome', 'status', 'title', 'issuer'] as const;
  const field = fields.find((name) => facts[name] !== undefined && facts[name] !== data[name]);
  if (!field) return undefined;
  return {
    code: 'imported-says-else',
    data: { field, written: data[field], found: facts[field] ?? '' },
    field,
  };
}
