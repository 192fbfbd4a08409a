/** The words of new files, beside the documentation of their fields. */
import type { Kind } from '../authoring/kinds.ts';
import type { CommandLocale } from './command-locale.ts';

interface TemplateWords {
  /** Before the fields that may be added. */
  readonly optional: string;
  /** What the text after the front matter is for, where it is still to be written. */
  readonly body: Readonly<Partial<Record<Kind, string>>>;
}

/** By language. */
export const templateWords: Readonly<Record<CommandLocale, TemplateWords>> = {
  fr: {
    optional:
      'Si vous le souhaitez : retirez le « # » collé au début d’une ligne, et écrivez vos mots à la place.',
    body: {
      award: 'Après les trois tirets ci-dessous, racontez ce qui a été fait, à la première personne.',
      badge: 'Après les trois tirets ci-dessous, écrivez ce qu’il faut pour obtenir ce badge, en liste.',
      issuer: 'Après les trois tirets ci-dessous, présentez la structure : ce texte ouvre l’accueil du site.',
      mission: 'Après les trois tirets ci-dessous, décrivez la mission.',
      profile: 'Après les trois tirets ci-dessous, la personne se présente avec ses mots.',
      positioning: 'Après les trois tirets ci-dessous, la personne écrit librement où elle en est.',
      meeting: 'Après les trois tirets ci-dessous, les notes du rendez-vous.',
      'volunteer-mission':
        'Après les trois tirets ci-dessous, ce que la mission est devenue, une fois finie.',
      endorsement: 'Après les trois tirets ci-dessous, les mots de cette personne.',
      review: 'Après les trois tirets ci-dessous, l’avis de la structure, pour le bilan.',
      letter: 'Après les trois tirets ci-dessous, le texte de la lettre.',
    },
  },
  en: {
    optional:
      'If you wish: take the “#” away from the beginning of a line, and write your own words in its place.',
    body: {
      award: 'After the three dashes below, tell what was done, in the first person.',
      badge: 'After the three dashes below, write what it takes to obtain this badge, as a list.',
      issuer: 'After the three dashes below, present the structure: this text opens the home page.',
      mission: 'After the three dashes below, describe the mission.',
      profile: 'After the three dashes below, the person presents themselves in their own words.',
      positioning: 'After the three dashes below, the person writes freely where they stand.',
      meeting: 'After the three dashes below, the notes of the meeting.',
      'volunteer-mission': 'After the three dashes below, what the mission became, once it is over.',
      endorsement: 'After the three dashes below, the words of this person.',
      review: 'After the three dashes below, the words of the structure, for the review.',
      letter: 'After the three dashes below, the text of the letter.',
    },
  },
};
