/** The words of the forms on GitHub that are not those of a question, and what `npm run forms` says. */
import type { CommandLocale } from './command-locale.ts';

interface IssueFormWords {
  readonly form: {
    /** The first line of each file, for who opens it. */
    readonly generated: string;
    /** Under what the form is for: what happens once it is sent. */
    readonly intro: string;
    /** The label that GitHub puts on what was sent. */
    readonly label: string;
    /** How a day is written. */
    readonly day: string;
    /** Where a list that unfolds takes more than one choice, which GitHub does not show. */
    readonly several: string;
    readonly guide: { readonly name: string; readonly about: string };
  };
  readonly command: {
    readonly written: (file: string) => string;
    readonly removed: (file: string) => string;
    readonly same: (file: string) => string;
    /** A form that would have a list without any choice. */
    readonly nothingToChoose: (title: string) => string;
    readonly notHere: string;
    /** What else there would be in a private repository. */
    readonly personal: string;
    readonly noRepository: (folder: string) => string;
  };
}

/** By language. */
export const issueFormWords: Readonly<Record<CommandLocale, IssueFormWords>> = {
  fr: {
    form: {
      generated: 'Écrit par « npm run forms » d’après le contenu : ne le modifiez pas à la main.',
      intro:
        'Remplissez, puis envoyez : une proposition est préparée, et le résultat est écrit sous votre demande. Rien n’est publié avant qu’une personne de la structure l’accepte.',
      label: 'formulaire',
      day: 'par exemple 2026-03-14, ou 14 mars 2026',
      several: 'Plusieurs réponses sont possibles.',
      guide: {
        name: 'Le guide',
        about: 'Comment remettre un badge, ajouter une mission, et le reste.',
      },
    },
    command: {
      written: (file) => `✓ ${file} : écrit.`,
      removed: (file) => `✓ ${file} : retiré, car il parle de personnes et ce dépôt est public.`,
      same: (file) => `· ${file} : rien à changer.`,
      nothingToChoose: (title) =>
        `· « ${title} » : pas encore de formulaire, car le contenu n’offre rien à choisir.`,
      notHere:
        'Les formulaires sur les personnes ne vont que dans un dépôt privé. Tout le monde peut lire celui-ci : leurs réponses seraient publiques avant tout accord. Rien n’a été écrit.',
      personal:
        'Dans un dépôt privé, « npm run forms -- --private » ajoute les formulaires sur les personnes.',
      noRepository: (folder) =>
        `${folder} n’est dans aucun dépôt git : il n’y a pas d’endroit où GitHub chercherait des formulaires.`,
    },
  },
  en: {
    form: {
      generated: 'Written by `npm run forms` from the content: do not change it by hand.',
      intro:
        'Fill it in, then send it: a proposal is prepared, and the result is written under your request. Nothing is published before someone of the structure accepts it.',
      label: 'form',
      day: 'for example 2026-03-14, or 14 March 2026',
      several: 'You may choose more than one.',
      guide: { name: 'The handbook', about: 'How to give a badge, add a mission, and the rest.' },
    },
    command: {
      written: (file) => `✓ ${file}: written.`,
      removed: (file) => `✓ ${file}: removed, because it speaks of people and this repository is public.`,
      same: (file) => `· ${file}: nothing to change.`,
      nothingToChoose: (title) => `· “${title}”: no form yet, as the content offers nothing to choose from.`,
      notHere:
        'Forms about people belong in a private repository only. Everyone can read this one: their answers would be public before any consent. Nothing was written.',
      personal: 'In a private repository, `npm run forms -- --private` adds the forms about people.',
      noRepository: (folder) =>
        `${folder} is in no git repository: there is no place where GitHub would look for forms.`,
    },
  },
};
