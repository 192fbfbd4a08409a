/** What `npm run build` and `npm start` say, in the site's language. */
import type { CommandLocale } from '../src/locales/command-locale.ts';

/** A number of seconds with one decimal. */
const seconds = (locale: CommandLocale, milliseconds: number) =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    milliseconds / 1000,
  );

export interface Built {
  readonly pages: number;
  readonly files: number;
  readonly milliseconds: number;
  readonly folder: string;
}

const people = (count: number) => `${count} ${count > 1 ? 'personnes' : 'personne'}`;

export const commandWords = {
  fr: {
    building: (site: string) => `Construction du site pour ${site}…`,
    specimens: 'Les badges sont des spécimens : ils montrent tout et n’attestent de rien.',
    built: ({ pages, files, milliseconds, folder }: Built) =>
      `Site construit : ${pages} pages, ${files} fichiers, en ${seconds('fr', milliseconds)} s → ${folder}`,
    people: (published: number, withheld: number) =>
      withheld === 0
        ? `${people(published)} ${published > 1 ? 'publiées' : 'publiée'}.`
        : `${people(published)} ${published > 1 ? 'publiées' : 'publiée'}, ${withheld} ${withheld > 1 ? 'ne le sont pas' : 'ne l’est pas'} : accord ou choix de la personne.`,
    notChecked: 'Le site n’a pas été construit : corrigez d’abord les erreurs ci-dessus.',
    notBuilt: (folder: string) => `Le site n’a pas été construit ; ${folder} est resté comme avant.`,
    outputRefused: {
      holds: (folder: string) =>
        `Le site n’a pas été construit : ${folder} contient le projet ou le contenu, qui seraient effacés.`,
      inside: (folder: string) =>
        `Le site n’a pas été construit : ${folder} est dans le dossier du contenu. Choisissez un autre dossier.`,
      foreign: (folder: string) =>
        `Le site n’a pas été construit : ${folder} contient autre chose qu’un site construit ici, qui serait effacé. Choisissez un dossier vide ou nouveau.`,
    },
    /** Of `npm test` in a structure's copy. */
    ownContent:
      'Les tests du programme portent sur son exemple. Ici, votre contenu est vérifié, construit et relu.',
    unchanged: 'Rien n’a changé depuis la dernière construction.',
    ready: 'Le site est prêt. Ouvrez l’une de ces adresses :',
    home: 'Accueil',
    portfolio: 'Un portfolio',
    badge: 'Un badge',
    stop: 'Pour arrêter : Ctrl + C.',
  },
  en: {
    building: (site: string) => `Building the site for ${site}…`,
    specimens: 'The badges are specimens: they show everything and attest nothing.',
    built: ({ pages, files, milliseconds, folder }: Built) =>
      `Site built: ${pages} pages, ${files} files, in ${seconds('en', milliseconds)} s → ${folder}`,
    people: (published: number, withheld: number) =>
      `${published} ${published === 1 ? 'person' : 'people'} published${
        withheld === 0 ? '' : `, ${withheld} not: their consent or their choice`
      }.`,
    notChecked: 'The site was not built: correct the errors above first.',
    notBuilt: (folder: string) => `The site was not built; ${folder} is as it was before.`,
    outputRefused: {
      holds: (folder: string) =>
        `The site was not built: ${folder} holds the project or the content, which would be erased.`,
      inside: (folder: string) =>
        `The site was not built: ${folder} is in the content folder. Choose another folder.`,
      foreign: (folder: string) =>
        `The site was not built: ${folder} holds something else than a site built here, which would be erased. Choose an empty or a new folder.`,
    },
    ownContent:
      'The tests of the program are about its sample. Here, your content is checked, built and verified.',
    unchanged: 'Nothing has changed since the last build.',
    ready: 'The site is ready. Open one of these addresses:',
    home: 'Home',
    portfolio: 'A portfolio',
    badge: 'A badge',
    stop: 'To stop: Ctrl + C.',
  },
} as const satisfies Record<CommandLocale, object>;
