import type { AwardEntry, Content, Entry } from '../authoring/content.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import { type OpenBadge, openBadge } from './credential.ts';
import type { SignedEndorsement } from './endorsement.ts';
import { factsOf } from './facts.ts';
import type { Version } from './register.ts';

/** What a version would be if it were signed again under the same ids, with its own picture: what the files say now. */
export function signedAgain(
  { credential }: Pick<Version, 'credential'>,
  award: AwardEntry,
  badge: Entry<Badge>,
  holderName: string,
  { issuer, badges, frameworks }: Pick<Content, 'issuer' | 'badges' | 'frameworks'>,
  endorsements: readonly SignedEndorsement[] = [],
): OpenBadge {
  return openBadge(
    { award, badge, badges, issuer: issuer.data, frameworks, holderName, endorsements },
    {
      signatory: { did: credential.issuer.id, site: issuer.data.site ?? credential.id, specimen: false },
      id: credential.id,
      subjectId: credential.credentialSubject.id,
      validFrom: credential.validFrom,
      artwork: factsOf(credential).artwork,
      status: credential.credentialStatus,
    },
  );
}
