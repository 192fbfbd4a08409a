/**
 * A signed endorsement from another organisation: an EndorsementCredential (Open Badges 3.0, section B.1.9) that was
 * dropped in as a file, verified without a network.
 */
import type { EndorsementFile } from '../authoring/content.ts';
import type { About, EndorsementSubjects } from './endorsement-subjects.ts';
import { endorserKeys, type KeySource, type KnownKeys, keySourceOf } from './endorser-keys.ts';
import { isObject, strings } from './reading.ts';
import type { Step, Verdict, VerifiedIssuer } from './verdict.ts';
import { verify } from './verify.ts';

/** An endorsement that holds: intact, signed by a key of who it names, in force, and about something known here. */
export interface SignedEndorsement {
  readonly source: EndorsementFile;
  /** Without an address, and unknown to this site, where the key came with the file. */
  readonly issuer: VerifiedIssuer;
  readonly keySource: KeySource;
  /** The moment from which it is valid, as written. */
  readonly validFrom: string;
  /** What is said, as it was signed: plain text. */
  readonly comment: string;
  /** The `id` that it is about. */
  readonly subject: string;
  readonly about: About;
  /** Whether its issuer may have withdrawn it: lists are not fetched. */
  readonly withdrawable: boolean;
}

/** Why an endorsement is not shown, as the code of a diagnostic and what its words need. */
export interface EndorsementProblem {
  readonly code: `endorsement-${string}`;
  readonly data: Readonly<Record<string, string | readonly string[]>>;
}

export type Judgement =
  | { readonly ok: true; readonly endorsement: SignedEndorsement }
  | { readonly ok: false; readonly source: EndorsementFile; readonly problem: EndorsementProblem };

export interface JudgeOptions extends KnownKeys {
  readonly now: Date;
  /** What an endorsement of the person may be about. */
  readonly subjects: EndorsementSubjects;
}

/** Judges one file. Never throws for what is in it. */
export async function judgeEndorsement(
  source: EndorsementFile,
  { subjects, now, ...known }: JudgeOptions,
): Promise<Judgement> {
  const refuse = (code: EndorsementProblem['code'], data: EndorsementProblem['data'] = {}): Judgement => ({
    ok: false,
    source,
    problem: { code, data },
  });
  const said = readEndorsement(source.document);
  if (typeof said === 'string') return refuse('endorsement-malformed', { lacks: said });
  const did = said.issuer;
  const keySource = keySourceOf(did, known);
  if (keySource === 'own' && source.keys !== undefined)
    return refuse('endorsement-own-keys', { did, name: `${source.slug}.did.json` });
  const verdict = await verify(source.document, {
    now,
    recognised: known.issuer.recognises,
    ownDids: keySource === 'own' ? [did] : [],
    resolve: endorserKeys(did, source, known),
  });
  const problem = problemOf(verdict, { source, did, keySource });
  if (problem) return refuse(problem.code, problem.data);
  const about = subjects.about(said.subject);
  if (!about) return refuse('endorsement-about-else', { found: said.subject, known: subjects.known });
  const { issuer: signer, validFrom } = verdict;
  if (!signer || validFrom === undefined) return refuse('endorsement-malformed', { lacks: 'validFrom' });
  const issuer: VerifiedIssuer =
    keySource === 'file' ? { ...signer, site: undefined, standing: 'unknown' } : signer;
  const withdrawable = verdict.steps.some(({ name, reason }) => name === 'status' && reason !== 'no-status');
  const { comment, subject } = said;
  return {
    ok: true,
    endorsement: { source, issuer, keySource, validFrom, comment, subject, about, withdrawable },
  };
}

interface Said {
  readonly issuer: string;
  readonly subject: string;
  readonly comment: string;
}

/** What a document says as an endorsement, before anything is verified; else what it lacks to be one. */
function readEndorsement(document: unknown): Said | string {
  if (!isObject(document)) return 'EndorsementCredential';
  const contexts = Array.isArray(document['@context']) ? document['@context'] : [];
  if (contexts[0] !== 'https://www.w3.org/ns/credentials/v2') return '@context';
  const types = strings(document['type']);
  if (!types.includes('VerifiableCredential') || !types.includes('EndorsementCredential'))
    return 'EndorsementCredential';
  const { issuer, credentialSubject: subject, validFrom } = document;
  const issuerId = isObject(issuer) ? issuer['id'] : issuer;
  if (typeof issuerId !== 'string') return 'issuer';
  if (typeof validFrom !== 'string') return 'validFrom';
  if (!isObject(subject) || !strings(subject['type']).includes('EndorsementSubject'))
    return 'EndorsementSubject';
  const { id, endorsementComment: comment } = subject;
  if (typeof id !== 'string') return 'credentialSubject.id';
  if (typeof comment !== 'string' || comment.trim() === '') return 'endorsementComment';
  return { issuer: issuerId, subject: id, comment };
}

/** The endorsement that a problem is about. */
interface Judged {
  readonly source: EndorsementFile;
  /** Who it says that it is by. */
  readonly did: string;
  readonly keySource: KeySource;
}

function problemOf(verdict: Verdict, judged: Judged): EndorsementProblem | undefined {
  const { did } = judged;
  if (verdict.outcome === 'specimen') return { code: 'endorsement-unknown-key', data: { did } };
  // A list that nobody fetched tells nothing, and is told as such where the endorsement is shown.
  const open = verdict.steps.filter(({ name, result }) => name !== 'status' && result !== 'pass');
  // A key that was not found is explained by the step that looked for it.
  const step = open.find(({ reason }) => reason !== 'key-unavailable');
  return (
    step &&
    problemOfStep(
      step,
      judged,
      open.some(({ reason }) => reason === 'key-unavailable'),
    )
  );
}

/** @param unnamed whether the signature names its key by an id that only its owner's document explains. */
function problemOfStep(
  step: Step,
  { source: { slug, keys }, did, keySource }: Judged,
  unnamed: boolean,
): EndorsementProblem | undefined {
  const where = { did, url: step.data['url'] ?? '' };
  switch (step.reason) {
    case 'signature-mismatch':
      return { code: 'endorsement-changed', data: {} };
    case 'another-signer':
      return { code: 'endorsement-other-signer', data: { did, signer: step.data['signer'] ?? '' } };
    case 'key-not-published':
      if (keySource === 'own') return { code: 'endorsement-own-key-unknown', data: { did } };
      if (keySource !== 'pinned') return { code: 'endorsement-unknown-key', data: { did } };
      if (!unnamed || keys !== undefined) return { code: 'endorsement-key-not-recognised', data: where };
      return { code: 'endorsement-keys-missing', data: { ...where, name: `${slug}.did.json` } };
    case 'did-unreachable':
      return {
        code: 'endorsement-keys-missing',
        data: { ...where, did: step.data['did'] ?? did, name: `${slug}.did.json` },
      };
    case 'did-malformed': {
      const found = isObject(keys) ? keys['id'] : undefined;
      if (found === did) break;
      return { code: 'endorsement-keys-other', data: { did, found: typeof found === 'string' ? found : '' } };
    }
    case 'expired':
      return { code: 'endorsement-expired', data: { date: step.data['until']?.slice(0, 10) ?? '' } };
    case 'not-yet-valid':
      return { code: 'endorsement-not-yet-valid', data: { date: step.data['from']?.slice(0, 10) ?? '' } };
    case 'malformed':
    case 'not-a-credential':
    case 'too-complex':
      return { code: 'endorsement-malformed', data: { lacks: step.data['where'] ?? '' } };
    default:
  }
  // What an endorsement itself embeds takes nothing from it.
  if (step.name === 'endorsements') return undefined;
  return {
    code: 'endorsement-unverifiable',
    data: { reason: step.reason, detail: Object.values(step.data)[0] ?? '' },
  };
}
