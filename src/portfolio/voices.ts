import type { Entry } from '../authoring/content.ts';
import type { Competence, Framework } from '../authoring/schemas/framework.ts';
import type { Positioning } from '../authoring/schemas/positioning.ts';
import type { Review } from '../authoring/schemas/review.ts';
import { competenceKey, type Support } from './supports.ts';

/** What three voices say of one competence. They are set side by side, and never averaged. */
export interface CompetenceVoices {
  readonly framework: string;
  readonly competence: Competence;
  /** The level that the person gives themselves, in the latest "J'en suis là". */
  readonly person: number | undefined;
  /** The level that the structure sees, and what shows it. */
  readonly structure: number | undefined;
  readonly note: string | undefined;
  /** The highest level that a badge attests. */
  readonly evidence: number | undefined;
  readonly supports: readonly Support[];
  /**
   * Whether the person and the structure, where both speak, see different levels. A badge says what it attests, not
   * what is true today: it may well be lower.
   */
  readonly differ: boolean;
}

/** Who speaks. */
export interface Speakers {
  readonly entry?: Pick<Positioning, 'levels'> | undefined;
  readonly exit?: Pick<Positioning, 'levels'> | undefined;
  readonly review?: Pick<Review, 'levels'> | undefined;
  readonly supports: ReadonlyMap<string, readonly Support[]>;
}

/**
 * The three voices on every competence of `framework`, in its order. Where the person said nothing at exit, what they
 * said at entry does not stand for it once an exit exists: a level of eight months ago is no level of today.
 */
export function voicesOf(framework: Entry<Framework>, speakers: Speakers): CompetenceVoices[] {
  const { slug, data } = framework;
  const own = (speakers.exit ?? speakers.entry)?.levels ?? [];
  return data.competences.map((competence) => {
    const here = (one: { framework: string; competence: string }): boolean =>
      one.framework === slug && one.competence === competence.id;
    const seen = speakers.review?.levels.find(here);
    const supports = speakers.supports.get(competenceKey(slug, competence.id)) ?? [];
    const levels = {
      person: own.find(here)?.level,
      structure: seen?.level,
      evidence: supports[0]?.level,
    };
    return {
      framework: slug,
      competence,
      ...levels,
      note: seen?.note,
      supports,
      differ: bothSpeak(levels) && levels.person !== levels.structure,
    };
  });
}

function bothSpeak({ person, structure }: Pick<CompetenceVoices, 'person' | 'structure'>): boolean {
  return person !== undefined && structure !== undefined;
}
