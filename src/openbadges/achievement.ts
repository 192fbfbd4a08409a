import type { Entry } from '../authoring/content.ts';
import type { Badge, Category } from '../authoring/schemas/badge.ts';
import type { CompetenceLevel } from '../authoring/schemas/fields.ts';
import type { Framework } from '../authoring/schemas/framework.ts';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { namedCompetences } from '../portfolio/named-competences.ts';
import { achievementAddress, artworkAddress } from './addresses.ts';
import { type Alignment, alignments } from './alignment.ts';
import { credentialContexts } from './contexts.ts';
import { creatorOf } from './creator.ts';
import type { Profile, Signatory } from './profile.ts';
import { type Related, relatedOf } from './related.ts';
import { describeResult, type Result, type ResultDescription, results } from './result.ts';

/** An Achievement of Open Badges 3.0 (section B.1.1), as this project writes it. */
export interface Achievement {
  readonly id: string;
  readonly type: readonly ['Achievement'];
  readonly name: string;
  readonly description: string;
  readonly achievementType: string;
  /** Markdown. */
  readonly criteria: { readonly narrative: string };
  readonly image: { readonly id: string; readonly type: 'Image'; readonly caption: string };
  readonly creator: Profile;
  readonly version: string;
  readonly inLanguage: string;
  readonly tag?: readonly string[];
  readonly alignment?: readonly Alignment[];
  readonly resultDescription?: readonly ResultDescription[];
  /** The other steps of its series. */
  readonly related?: readonly Related[];
}

/** What an achievement is made from. */
export interface AchievementSource {
  readonly badge: Entry<Badge>;
  /** The whole catalogue, for the other steps of a series. */
  readonly badges: ReadonlyMap<string, Entry<Badge>>;
  readonly issuer: Issuer;
  readonly frameworks: ReadonlyMap<string, Entry<Framework>>;
  readonly signatory: Signatory;
  /** The SHA-256 of the badge's picture (its SVG), in hexadecimal. */
  readonly artwork: string;
  /** The levels of an award, where they differ from those of the badge. */
  readonly levels?: readonly CompetenceLevel[];
}

/** The `achievementType` of a badge that names none, among those of section B.7. */
const typeOfCategory: Record<Category, string> = {
  competence: 'Competency',
  savoir: 'Badge',
  'savoir-faire': 'Competency',
  'savoir-etre': 'Competency',
  experience: 'CommunityService',
  projet: 'Achievement',
  groupe: 'Membership',
  parcours: 'CommunityService',
};

/** A badge as an Open Badges 3.0 achievement. */
export function achievement(source: AchievementSource): Achievement {
  const { issuer, signatory } = source;
  const { slug, data, body } = source.badge;
  const id = achievementAddress(signatory.site, slug);
  const named = namedCompetences(source.frameworks, data.competences, source.levels);
  const alignment = named.flatMap((one) => alignments(one, signatory.site, issuer.language));
  const resultDescription = named
    .filter(({ reached }) => reached !== undefined)
    .map((one) => describeResult(id, one, issuer.language));
  const related = relatedOf(source.badge, source.badges, signatory.site, issuer.language);
  return {
    id,
    type: ['Achievement'],
    name: data.title,
    description: data.description,
    achievementType:
      data.achievementType ?? (data.positioning ? 'ext:SelfAssessment' : typeOfCategory[data.category]),
    criteria: { narrative: body || data.description },
    image: { id: artworkAddress(signatory.site, source.artwork), type: 'Image', caption: data.title },
    creator: creatorOf(data, id, issuer, signatory),
    version: data.version,
    inLanguage: issuer.language,
    ...(data.tags.length === 0 ? {} : { tag: data.tags }),
    ...(alignment.length === 0 ? {} : { alignment }),
    ...(resultDescription.length === 0 ? {} : { resultDescription }),
    ...(related.length === 0 ? {} : { related }),
  };
}

/** The levels that an award of this achievement reached, one Result a competence. */
export function achievementResults(source: AchievementSource): readonly Result[] {
  const { slug, data } = source.badge;
  const id = achievementAddress(source.signatory.site, slug);
  return namedCompetences(source.frameworks, data.competences, source.levels).flatMap((one) =>
    results(id, one),
  );
}

/** The document at `/badges/<badge>.json`: the achievement with its JSON-LD contexts. */
export function achievementDocument(source: AchievementSource) {
  return { '@context': credentialContexts, ...achievement(source) };
}
