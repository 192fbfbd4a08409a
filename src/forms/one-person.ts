/** Makes the one file of a form about one person. */
import type { Content } from '../authoring/content.ts';
import { volunteerChoices } from './choices.ts';
import type { FormFile, Made, Question } from './form.ts';
import { isThere } from './names-in-use.ts';

/** The question that says whom the form is about. */
export function personQuestion(content: Content): Question {
  return { name: 'volunteer', type: 'choice', required: true, choices: volunteerChoices(content) };
}

/** The file, or that one of its name is there already, whatever it holds, told at `question`. */
export function ofOnePerson(file: FormFile, question: string, { root }: Content): Made {
  if (!isThere(root, file.file)) return { files: [file], pictures: [], problems: [] };
  return { files: [], pictures: [], problems: [{ question, code: 'exists', found: file.file }] };
}
