/**
 * A signed endorsement from another organisation: an EndorsementCredential (Open Badges 3.0, section B.1.9) that was
 * dropped in as a file, verified without a network.
 */
import type { EndorsementFile } from '../authoring/content.ts';
import type { About, EndorsementSubjects } from './endorsement-subjects.ts';
import { type KeySource, type KnownKeys, keySourceOf } from './endorser-keys.ts';
import { verifyKept } from './kept-signature.ts';
import { isObject, strings } from './reading.ts';
import type { VerifiedIssuer } from './verdict.ts';

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
  const { document, keys, slug } = source;
  const kept = { document, keys, did, keysName: `${slug}.did.json` };
  const { verdict, problem } = await verifyKept(kept, known, now);
  if (problem) return refuse(`endorsement-${problem.code}`, problem.data);
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
