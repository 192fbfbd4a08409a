/** Makes the one file of a form about one person. */
import type { Content, Volunteer } from '../authoring/content.ts';
import { volunteerChoices } from './choices.ts';
import type { FormFile, Made, Question } from './form.ts';

/** The question that says whom the form is about. */
export function personQuestion(content: Content): Question {
  return { name: 'volunteer', type: 'choice', required: true, choices: volunteerChoices(content) };
}

/** The file, or that one of its name is there already, told at `question`. */
export function ofOnePerson(volunteer: Volunteer | undefined, file: FormFile, question: string): Made {
  if (!filesOf(volunteer).includes(file.file)) return { files: [file], pictures: [], problems: [] };
  return { files: [], pictures: [], problems: [{ question, code: 'exists', found: file.file }] };
}

function filesOf(volunteer: Volunteer | undefined): string[] {
  if (!volunteer) return [];
  const { missions, meetings, review, endorsements, letters } = volunteer;
  const entries = [...missions, ...meetings, ...(review ? [review] : []), ...endorsements, ...letters];
  return entries.map(({ file }) => file);
}
