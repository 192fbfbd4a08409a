/** What `npm run review` and `npm run cohort` say, in the site's language. */
import type { CommandLocale } from '../src/locales/command-locale.ts';

export const paperCommandWords = {
  fr: {
    unknownPerson: (name: string, nearest: string | undefined, known: readonly string[]) =>
      `Personne ne s’appelle « ${name} » dans volunteers/. ${nearest ? `Vouliez-vous dire « ${nearest} » ? ` : ''}Noms connus : ${known.join(', ')}.`,
    contentErrors: 'Les papiers n’ont pas été écrits : corrigez d’abord les erreurs ci-dessus.',
    noFile: (file: string) => `Le fichier « ${file} » n’existe pas. Vérifiez son nom et son dossier.`,
    notMarkdown: (file: string) => `« ${file} » n’est pas un fichier Markdown (.md).`,
    written: (file: string, pages: number | undefined) =>
      pages === undefined ? `  ${file}` : `  ${file} (${pages} ${pages > 1 ? 'pages' : 'page'})`,
    title: (name: string) => `Papiers : ${name}`,
    edited: (kept: string, draft: string) =>
      `  ${kept} a été modifié à la main : il est gardé. Le nouveau brouillon est dans ${draft}.`,
    tooLong: (file: string, pages: number, most: number) =>
      `  ${file} prend ${pages} pages, pour ${most} ${most > 1 ? 'voulues' : 'voulue'}. Raccourcissez-le dans le fichier .md, puis : npm run review -- --from <ce fichier>.`,
    leftOut: (count: number, file: string) =>
      `  ${count} ${count > 1 ? 'éléments laissés' : 'élément laissé'} de côté pour tenir sur deux pages : la liste est à la fin de ${file}.`,
    missing: (what: readonly string[]) => `  Il manque encore : ${what.join(' ; ')}.`,
    noBrowser:
      'Sans Chromium ni Chrome, il n’y a pas de PDF. Ouvrez le fichier .html dans un navigateur, puis imprimez.',
    edit: 'Pour corriger : modifiez le fichier .md, puis : npm run review -- --from <ce fichier>.',
    private: (elsewhere: string | undefined) =>
      elsewhere === undefined
        ? 'Ces fichiers sont personnels. Le dossier papers/ n’est jamais publié ni envoyé à GitHub.'
        : 'Ces fichiers sont personnels : ne les rangez pas là où d’autres peuvent les lire.',
  },
  en: {
    unknownPerson: (name: string, nearest: string | undefined, known: readonly string[]) =>
      `Nobody is called “${name}” in volunteers/. ${nearest ? `Did you mean “${nearest}”? ` : ''}Known names: ${known.join(', ')}.`,
    contentErrors: 'The papers were not written: correct the errors above first.',
    noFile: (file: string) => `The file “${file}” does not exist. Check its name and its folder.`,
    notMarkdown: (file: string) => `“${file}” is no Markdown file (.md).`,
    written: (file: string, pages: number | undefined) =>
      pages === undefined ? `  ${file}` : `  ${file} (${pages} ${pages > 1 ? 'pages' : 'page'})`,
    title: (name: string) => `Papers: ${name}`,
    edited: (kept: string, draft: string) =>
      `  ${kept} was edited by hand: it is kept. The new draft is in ${draft}.`,
    tooLong: (file: string, pages: number, most: number) =>
      `  ${file} takes ${pages} pages where ${most} ${most > 1 ? 'are' : 'is'} wanted. Shorten the .md file, then: npm run review -- --from <that file>.`,
    leftOut: (count: number, file: string) =>
      `  ${count} ${count > 1 ? 'things' : 'thing'} left out to stay within two pages: the list is at the end of ${file}.`,
    missing: (what: readonly string[]) => `  Still missing: ${what.join('; ')}.`,
    noBrowser: 'Without Chromium or Chrome there is no PDF. Open the .html file in a browser and print it.',
    edit: 'To correct: edit the .md file, then: npm run review -- --from <that file>.',
    private: (elsewhere: string | undefined) =>
      elsewhere === undefined
        ? 'These files are personal. The folder papers/ is never published nor sent to GitHub.'
        : 'These files are personal: do not keep them where others can read them.',
  },
} as const satisfies Record<CommandLocale, object>;
