/** Reads the answers to a form: what each question takes, and every problem at once. */

import { nearest } from '../authoring/advice/nearest.ts';
import { suggestDay } from '../authoring/advice/suggest-day.ts';
import { isDay } from '../authoring/schemas/fields.ts';
import type { Answers, FormProblem, Question } from './form.ts';

/** Answers as their questions want them, and what is wrong with the others. */
export interface ReadAnswers {
  readonly answers: Answers;
  readonly problems: readonly FormProblem[];
}

/**
 * Takes answers as people gave them: a choice by its name or by its words, even those it had before, a day in any way that is not ambiguous
 * (« 14 mars 2026 »), lists without the dashes that begin their lines. A question that was not asked is left out.
 */
export function readAnswers(questions: readonly Question[], given: Answers): ReadAnswers {
  const problems: FormProblem[] = [];
  const answers = new Map<string, readonly string[]>();
  for (const question of questions) {
    const { name, required } = question;
    const written = (given.get(name) ?? []).map((answer) => answer.trim()).filter((answer) => answer !== '');
    if (written.length === 0 && required) problems.push({ question: name, code: 'missing' });
    const read = question.type === 'lines' ? written.flatMap(linesOf) : written;
    answers.set(
      name,
      read.map((answer) => taken(question, answer, problems)),
    );
  }
  return { answers, problems };
}

/** One answer as its question wants it; where it cannot be, as it is, with the problem told. */
function taken({ name, type, choices = [] }: Question, answer: string, problems: FormProblem[]): string {
  if (type === 'day' && !isDay(answer)) {
    const day = suggestDay(answer);
    if (day) return day;
    problems.push({ question: name, code: 'not-a-day', found: answer });
  }
  if (type === 'choice' || type === 'choices') {
    const choice = choices.find(({ value, label }) => value === answer || label === answer);
    // The words of a choice may have changed since the form was opened; its name at their end has not.
    const named = choice ?? choices.find(({ value }) => answer.endsWith(` (${value})`));
    if (named) return named.value;
    const instead = nearest(
      answer,
      choices.flatMap(({ value, label }) => [value, label]),
    );
    problems.push({ question: name, code: 'not-a-choice', found: answer, ...(instead ? { instead } : {}) });
  }
  return answer;
}

/** The lines of a text, each without the dash or the number that makes it an item of a list. */
function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–—]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}
