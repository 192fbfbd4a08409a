/** The levels that someone gives competence by competence, in the words of each framework. */
import { usualFramework } from '../authoring/checks/competences.ts';
import type { Content } from '../authoring/content.ts';
import { type Answers, answerTo, type Question } from './form.ts';

/**
 * One question a competence; its choices are the sentences of the levels. Where there are several frameworks, each
 * question names its own, and the names of both where that does not tell two of them apart: GitHub wants no two alike.
 */
export function levelQuestions({ frameworks }: Content): Question[] {
  const asked = [...frameworks.values()].flatMap(({ slug, data }) =>
    data.competences.map(({ id, name, levels }) => ({
      name: `level ${slug} ${id}`,
      label: frameworks.size > 1 ? `${name} (${data.name})` : name,
      longLabel: `${name} (${slug}/${id})`,
      levels,
    })),
  );
  const alike = Map.groupBy(asked, ({ label }) => label);
  return asked.map(({ name, label, longLabel, levels }) => ({
    name,
    label: alike.get(label)?.length === 1 ? label : longLabel,
    type: 'choice',
    required: false,
    choices: levels.map((sentence, index) => ({
      value: String(index + 1),
      label: `${index + 1} · ${sentence}`,
    })),
  }));
}

/** The levels that were given, as files write them: the usual framework is not named. */
export function levelsOf(answers: Answers, content: Content) {
  return levelQuestions(content).flatMap(({ name }) => {
    const level = answerTo(answers, name);
    const [, framework, competence] = name.split(' ');
    return level
      ? [{ ...(framework === usualFramework ? {} : { framework }), competence, level: Number(level) }]
      : [];
  });
}
