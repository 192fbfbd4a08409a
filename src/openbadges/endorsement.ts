/**
 * A signed endorsement from another organisation: an EndorsementCredential (Open Badges 3.0, section B.1.9) that was
 * dropped in as a file, verified without a network.
 */
import type { EndorsementFile } from '../authoring/content.ts';
import type { About, EndorsementSubjects } from './endorsement-subjects.ts';
import { isObject, strings } from './reading.ts';
import type { Resolve } from './resolve.ts';
import type { Step, Verdict, VerifiedIssuer } from './verdict.ts';
import { type VerifyOptions, verify } from './verify.ts';

/** An endorsement that holds: intact, signed by a key of who it names, in force, and about something known here. */
export interface SignedEndorsement {
  readonly source: EndorsementFile;
  readonly issuer: VerifiedIssuer;
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

export interface JudgeOptions extends Pick<VerifyOptions, 'now' | 'recognised' | 'ownDid'> {
  /** What an endorsement of the person may be about. */
  readonly subjects: EndorsementSubjects;
}

/** Judges one file. Never throws for what is in it. */
export async function judgeEndorsement(
  source: EndorsementFile,
  { subjects, ...options }: JudgeOptions,
): Promise<Judgement> {
  const refuse = (code: EndorsementProblem['code'], data: EndorsementProblem['data'] = {}): Judgement => ({
    ok: false,
    source,
    problem: { code, data },
  });
  const said = readEndorsement(source.document);
  if (typeof said === 'string') return refuse('endorsement-malformed', { lacks: said });
  const verdict = await verify(source.document, { ...options, resolve: keptKeys(source) });
  const problem = problemOf(verdict, source, said.issuer);
  if (problem) return refuse(problem.code, problem.data);
  const about = subjects.about(said.subject);
  if (!about) return refuse('endorsement-about-else', { found: said.subject, known: subjects.known });
  const { issuer, validFrom } = verdict;
  if (!issuer || validFrom === undefined) return refuse('endorsement-malformed', { lacks: 'validFrom' });
  const withdrawable = verdict.steps.some(({ name, reason }) => name === 'status' && reason !== 'no-status');
  const { comment, subject } = said;
  return { ok: true, endorsement: { source, issuer, validFrom, comment, subject, about, withdrawable } };
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

/** Answers with the key document kept beside the endorsement, and with nothing else: no list is ever fetched. */
function keptKeys({ keys }: EndorsementFile): Resolve {
  return async (url) =>
    keys !== undefined && url.endsWith('/did.json')
      ? { ok: true, document: keys }
      : { ok: false, reason: 'unreachable' };
}

function problemOf(verdict: Verdict, source: EndorsementFile, did: string): EndorsementProblem | undefined {
  if (verdict.outcome === 'specimen') return { code: 'endorsement-unknown-key', data: { did } };
  // A list that nobody fetched tells nothing, and is told as such where the endorsement is shown.
  const open = verdict.steps.filter(({ name, result }) => name !== 'status' && result !== 'pass');
  // A key that was not found is explained by the step that looked for it.
  const step = open.find(({ reason }) => reason !== 'key-unavailable');
  return step && problemOfStep(step, source, did);
}

function problemOfStep(
  step: Step,
  { slug, keys }: EndorsementFile,
  did: string,
): EndorsementProblem | undefined {
  switch (step.reason) {
    case 'signature-mismatch':
      return { code: 'endorsement-changed', data: {} };
    case 'another-signer':
      return { code: 'endorsement-other-signer', data: { did, signer: step.data['signer'] ?? '' } };
    case 'key-not-published':
      return { code: 'endorsement-unknown-key', data: { did } };
    case 'did-unreachable':
      return {
        code: 'endorsement-keys-missing',
        data: { did: step.data['did'] ?? did, url: step.data['url'] ?? '', name: `${slug}.did.json` },
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
