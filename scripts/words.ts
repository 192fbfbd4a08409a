/** What `npm run build` and `npm start` say, in the site's language. */
import type { Locale } from '../src/locales/interface.ts';

/** A number of seconds with one decimal. */
const seconds = (locale: Locale, milliseconds: number) =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    milliseconds / 1000,
  );

export interface Built {
  readonly pages: number;
  readonly files: number;
  readonly milliseconds: number;
  readonly folder: string;
}

export const commandWords = {
  fr: {
    building: (site: string) => `Construction du site pour ${site}…`,
    specimens: 'Les badges sont des spécimens : ils montrent tout et n’attestent de rien.',
    built: ({ pages, files, milliseconds, folder }: Built) =>
      `Site construit : ${pages} pages, ${files} fichiers, en ${seconds('fr', milliseconds)} s → ${folder}`,
    notChecked: 'Le site n’a pas été construit : corrigez d’abord les erreurs ci-dessus.',
    notBuilt: (folder: string) => `Le site n’a pas été construit ; ${folder} est resté comme avant.`,
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
    notChecked: 'The site was not built: correct the errors above first.',
    notBuilt: (folder: string) => `The site was not built; ${folder} is as it was before.`,
    unchanged: 'Nothing has changed since the last build.',
    ready: 'The site is ready. Open one of these addresses:',
    home: 'Home',
    portfolio: 'A portfolio',
    badge: 'A badge',
    stop: 'To stop: Ctrl + C.',
  },
} as const satisfies Record<Locale, object>;
