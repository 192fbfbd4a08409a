/** The levels that someone gives competence by competence, in the words of each framework. */
import { usualFramework } from '../authoring/checks/competences.ts';
import type { Content } from '../authoring/content.ts';
import { type Answers, answerTo, type Question } from './form.ts';

/** One question a competence; its choices are the sentences of the levels. */
export function levelQuestions({ frameworks }: Content): Question[] {
  return [...frameworks.values()].flatMap(({ slug, data }) =>
    data.competences.map(({ id, name, levels }) => ({
      name: `level ${slug} ${id}`,
      label: name,
      type: 'choice' as const,
      required: false,
      choices: levels.map((sentence, index) => ({
        value: String(index + 1),
        label: `${index + 1} · ${sentence}`,
      })),
    })),
  );
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
