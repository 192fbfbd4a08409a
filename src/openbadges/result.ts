import type { CompetenceLevel } from '../authoring/schemas/fields.ts';
import type { Locale } from '../locales/interface.ts';
import { signingWords } from '../locales/signing.ts';
import type { NamedCompetence } from '../portfolio/named-competences.ts';

/** One competence as a ResultDescription of Open Badges 3.0 (section B.1.22), each level a rubric level. */
export interface ResultDescription {
  readonly id: string;
  readonly type: readonly ['ResultDescription'];
  readonly name: string;
  readonly resultType: 'RubricCriterionLevel';
  readonly requiredLevel?: string;
  readonly rubricCriterionLevel: readonly {
    readonly id: string;
    readonly type: readonly ['RubricCriterionLevel'];
    readonly name: string;
    readonly description: string;
    readonly level: string;
  }[];
}

/** A Result of Open Badges 3.0 (section B.1.21), pointing at a ResultDescription of its own achievement. */
export interface Result {
  readonly type: readonly ['Result'];
  readonly resultDescription: string;
  readonly achievedLevel: string;
  readonly value: string;
}

/** The levels of a competence; `achievement` is the id of the achievement that describes them. */
export function describeResult(achievement: string, one: NamedCompetence, locale: Locale): ResultDescription {
  const words = signingWords(locale);
  // An award may show a lower level than its badge asks for: the badge then requires none in that credential.
  const required = one.reached === undefined || one.asked === undefined || one.reached < one.asked;
  return {
    id: resultId(achievement, one),
    type: ['ResultDescription'],
    name: one.competence.name,
    resultType: 'RubricCriterionLevel',
    ...(required ? {} : { requiredLevel: levelId(achievement, one, one.asked) }),
    rubricCriterionLevel: one.competence.levels.map((sentence, index) => ({
      id: levelId(achievement, one, index + 1),
      type: ['RubricCriterionLevel'],
      name: words.level(index + 1),
      description: sentence,
      level: String(index + 1),
    })),
  };
}

/** The level reached in a competence; nothing where the award says none. */
export function results(achievement: string, one: NamedCompetence): Result[] {
  if (one.reached === undefined) return [];
  return [
    {
      type: ['Result'],
      resultDescription: resultId(achievement, one),
      achievedLevel: levelId(achievement, one, one.reached),
      value: String(one.reached),
    },
  ];
}

/** The framework, competence and level that an `achievedLevel` names; `undefined` for one of others. */
export function readAchievedLevel(achievedLevel: string): Required<CompetenceLevel> | undefined {
  const [, framework, competence, level] = /#([a-z0-9-]+)\/([a-z0-9-]+)\/(\d)$/.exec(achievedLevel) ?? [];
  return framework && competence && level ? { framework, competence, level: Number(level) } : undefined;
}

function resultId(achievement: string, { framework, competence }: NamedCompetence): string {
  return `${achievement}#${framework.slug}/${competence.id}`;
}

function levelId(achievement: string, one: NamedCompetence, level: number): string {
  return `${resultId(achievement, one)}/${level}`;
}
