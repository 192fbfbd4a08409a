import type { CompetenceLevel } from '../authoring/schemas/fields.ts';
import { readCompetence } from './alignment.ts';
import { readCredits, type SignedCredits } from './creator.ts';
import type { OpenBadge } from './credential.ts';
import { narrativeFragment } from './evidence.ts';
import { readAchievedLevel } from './result.ts';

/** What a credential says of an award, for pages to show: as signed, whatever the files say now. */
export interface AwardFacts {
  readonly title: string;
  readonly description: string;
  /** Markdown. */
  readonly criteria: string;
  /** The badge's own version. */
  readonly version: string;
  readonly achievementType: string;
  readonly tags: readonly string[];
  /** The competences of frameworks that it is aligned to. */
  readonly competences: readonly Pick<CompetenceLevel, 'framework' | 'competence'>[];
  /** The SHA-256 that names the badge's picture. */
  readonly artwork: string;
  readonly holderName: string;
  /** The day of the award, `YYYY-MM-DD`. */
  readonly date: string;
  /** The last day on which it is valid, `YYYY-MM-DD`. */
  readonly lastDay: string | undefined;
  readonly summary: string | undefined;
  /** Whether the person declares it; the structure attests the others. */
  readonly declared: boolean;
  /** The person who saw and assessed, where the credential names one. */
  readonly assessor: { readonly name: string; readonly role: string | undefined } | undefined;
  /** What was done, in Markdown. */
  readonly narrative: string | undefined;
  readonly evidence: readonly {
    readonly name: string;
    readonly narrative: string | undefined;
    /** Its own address, where it has one. */
    readonly url: string | undefined;
  }[];
  readonly levels: readonly Required<CompetenceLevel>[];
  /** Those who created the badge together; `undefined` where the structure alone did. */
  readonly coCreators: SignedCredits | undefined;
  /** The ids of the achievements that it is related to: the other steps of its series. */
  readonly related: readonly string[];
  /** The moment of signing. */
  readonly validFrom: string;
}

/** Reads the facts of a credential of this project, signed or about to be. */
export function factsOf(credential: OpenBadge): AwardFacts {
  const { id, evidence = [], credentialSubject: subject } = credential;
  const { achievement, source, result = [] } = subject;
  const told = evidence.find((item) => item.id === id + narrativeFragment);
  const assessed = source.parentOrg ? { name: source.name, role: source.description } : undefined;
  return {
    title: achievement.name,
    description: achievement.description,
    criteria: achievement.criteria.narrative,
    version: achievement.version,
    achievementType: achievement.achievementType,
    tags: achievement.tag ?? [],
    competences: (achievement.alignment ?? []).flatMap(({ targetUrl }) => readCompetence(targetUrl) ?? []),
    artwork: /\/artwork\/([0-9a-f]{64})\.png$/.exec(achievement.image.id)?.[1] ?? '',
    holderName: subject.identifier[0].identityHash,
    // Written with the structure's own offset: the first ten characters are the day that it means.
    date: credential.awardedDate.slice(0, 10),
    lastDay: credential.validUntil?.slice(0, 10),
    summary: credential.description,
    declared: source.id === subject.id,
    assessor: assessed,
    narrative: told?.narrative,
    evidence: evidence
      .filter((item) => item !== told)
      .map((item) => ({
        name: item.name,
        narrative: item.narrative,
        url: item.id.startsWith(`${id}#`) ? undefined : item.id,
      })),
    levels: result.flatMap(({ achievedLevel }) => readAchievedLevel(achievedLevel) ?? []),
    coCreators: readCredits(achievement.creator),
    related: (achievement.related ?? []).map((one) => one.id),
    validFrom: credential.validFrom,
  };
}
