/** The words of the handbook that stand around its pages and in its live parts. */
import type { Question } from '../forms/form.ts';
import type { GuideLanguage, Reader } from '../site/guide.ts';

interface HandbookWords {
  readonly readers: Readonly<Record<Reader, string>>;
  /** At the head of the first page: who reads, each with the page to begin with. */
  readonly who: string;
  readonly you: Readonly<Record<Reader, string>>;
  /** Before the headings of a long page. */
  readonly contents: string;
  /** Before the link to what is shown. */
  readonly map: string;
  readonly personMap: string;
  readonly badge: string;
  /** Before the place of the file. */
  readonly fields: string;
  readonly field: string;
  readonly meaning: string;
  readonly required: string;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  readonly answers: Readonly<Record<Question['type'], string>>;
}

export const handbookWords: Readonly<Record<GuideLanguage, HandbookWords>> = {
  fr: {
    readers: {
      volunteer: 'Pour les volontaires',
      tutor: 'Pour qui accompagne',
      structure: 'Pour la structure',
      administration: 'Pour l’administration',
      developer: 'Pour qui programme',
    },
    who: 'Qui êtes-vous ?',
    you: {
      volunteer: 'Vous êtes volontaire',
      tutor: 'Vous accompagnez',
      structure: 'La structure',
      administration: 'L’administration',
      developer: 'Vous programmez',
    },
    contents: 'Sur cette page',
    map: 'Un vrai parcours de ce site :',
    personMap: 'Une vraie carte de ce site, celle de',
    badge: 'Un vrai badge de ce site :',
    fields: 'Les champs de',
    field: 'Le champ',
    meaning: 'Ce qu’il dit',
    required: 'obligatoire',
    severity: { error: 'erreur', warning: 'à vérifier' },
    answers: {
      line: 'une ligne',
      text: 'quelques lignes',
      lines: 'une réponse par ligne',
      day: 'un jour',
      choice: 'un choix dans une liste',
      choices: 'un choix ou plusieurs dans une liste',
      pictures: 'des photos',
    },
  },
  en: {
    readers: {
      volunteer: 'For volunteers',
      tutor: 'For tutors',
      structure: 'For the structure',
      administration: 'For the administration',
      developer: 'For developers',
    },
    who: 'Who are you?',
    you: {
      volunteer: 'You volunteer',
      tutor: 'You tutor',
      structure: 'The structure',
      administration: 'The administration',
      developer: 'You write code',
    },
    contents: 'On this page',
    map: 'A real pathway of this site:',
    personMap: 'A real map of this site, that of',
    badge: 'A real badge of this site:',
    fields: 'The fields of',
    field: 'The field',
    meaning: 'What it says',
    required: 'required',
    severity: { error: 'error', warning: 'to check' },
    answers: {
      line: 'one line',
      text: 'a few lines',
      lines: 'one answer a line',
      day: 'a day',
      choice: 'one choice from a list',
      choices: 'one choice or more from a list',
      pictures: 'photos',
    },
  },
};
