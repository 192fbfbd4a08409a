/**
 * Verifying again, without a network, what another organisation signed and the content keeps: with the key document
 * beside it, or with the keys that `issuer.md` recognises.
 */
import { endorserKeys, type KeySource, type KnownKeys, keySourceOf } from './endorser-keys.ts';
import { isObject } from './reading.ts';
import type { Step, Verdict } from './verdict.ts';
import { verify } from './verify.ts';

/** Something signed that the content keeps. */
export interface KeptDocument {
  readonly document: unknown;
  /** Who it says that it is by. */
  readonly did: string;
  /** The key document beside it; `undefined` where there is none. */
  readonly keys: unknown;
  /** The name that the key document has, or should have: `mairie.did.json`. */
  readonly keysName: string;
}

/** Why what is kept does not hold. */
export interface SignatureProblem {
  readonly code:
    | 'changed'
    | 'other-signer'
    | 'unknown-key'
    | 'own-key-unknown'
    | 'key-not-recognised'
    | 'keys-missing'
    | 'keys-other'
    | 'malformed'
    | 'expired'
    | 'not-yet-valid'
    | 'unverifiable';
  /** What the words of the code need. */
  readonly data: Readonly<Record<string, string>>;
}

/** What was found: the verdict, where its keys were taken from, and the first thing that is wrong. */
export interface KeptSignature {
  readonly verdict: Verdict;
  readonly keySource: KeySource;
  readonly problem: SignatureProblem | undefined;
}

/** Verifies what is kept as of `now`. Whether it was withdrawn is not asked: lists are not kept. */
export async function verifyKept(kept: KeptDocument, known: KnownKeys, now: Date): Promise<KeptSignature> {
  const keySource = keySourceOf(kept.did, known);
  const verdict = await verify(kept.document, {
    now,
    recognised: known.issuer.recognises,
    ownDids: keySource === 'own' ? [kept.did] : [],
    resolve: endorserKeys(kept.did, kept.keys, known),
  });
  return { verdict, keySource, problem: problemOf(verdict, { ...kept, keySource }) };
}

interface Judged extends KeptDocument {
  readonly keySource: KeySource;
}

function problemOf(verdict: Verdict, judged: Judged): SignatureProblem | undefined {
  const { did } = judged;
  if (verdict.outcome === 'specimen') return { code: 'unknown-key', data: { did } };
  // A list that nobody fetched tells nothing, and is told as such where it matters.
  const open = verdict.steps.filter(({ name, result }) => name !== 'status' && result !== 'pass');
  // A key that was not found is explained by the step that looked for it.
  const step = open.find(({ reason }) => reason !== 'key-unavailable');
  const unnamed = open.some(({ reason }) => reason === 'key-unavailable');
  return step && problemOfStep(step, judged, unnamed);
}

/** @param unnamed whether the signature names its key by an id that only its owner's document explains. */
function problemOfStep(
  step: Step,
  { did, keys, keysName: name, keySource }: Judged,
  unnamed: boolean,
): SignatureProblem | undefined {
  const where = { did, url: step.data['url'] ?? '' };
  switch (step.reason) {
    case 'signature-mismatch':
      return { code: 'changed', data: {} };
    case 'another-signer':
      return { code: 'other-signer', data: { did, signer: step.data['signer'] ?? '' } };
    case 'key-not-published':
      if (keySource === 'own') return { code: 'own-key-unknown', data: { did } };
      if (keySource !== 'pinned') return { code: 'unknown-key', data: { did } };
      if (!unnamed || keys !== undefined) return { code: 'key-not-recognised', data: where };
      return { code: 'keys-missing', data: { ...where, name } };
    case 'did-unreachable':
      return { code: 'keys-missing', data: { ...where, did: step.data['did'] ?? did, name } };
    case 'did-malformed': {
      const found = isObject(keys) ? keys['id'] : undefined;
      if (found === did) break;
      return { code: 'keys-other', data: { did, found: typeof found === 'string' ? found : '' } };
    }
    case 'expired':
      return { code: 'expired', data: { date: step.data['until']?.slice(0, 10) ?? '' } };
    case 'not-yet-valid':
      return { code: 'not-yet-valid', data: { date: step.data['from']?.slice(0, 10) ?? '' } };
    case 'malformed':
    case 'not-a-credential':
    case 'too-complex':
      return { code: 'malformed', data: { lacks: step.data['where'] ?? '' } };
    default:
  }
  // What it itself embeds takes nothing from it.
  if (step.name === 'endorsements') return undefined;
  return {
    code: 'unverifiable',
    data: { reason: step.reason, detail: Object.values(step.data)[0] ?? '' },
  };
}
