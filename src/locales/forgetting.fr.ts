/** What `npm run forget` says, in French. */
export const fr = {
  unknown: (name: string, nearest: string | undefined, known: readonly string[]) =>
    `Rien n’est gardé de « ${name} » : ce dossier n’existe pas, ou la personne est déjà oubliée.${nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`}
Dossiers connus : ${known.join(', ') || 'aucun'}.`,
  /** Where everyone can read what is printed. */
  unknownHere: 'Rien n’est gardé sous ce nom : ce dossier n’existe pas, ou la personne est déjà oubliée.',
  contentErrors:
    'Rien n’a été effacé : corrigez d’abord les erreurs ci-dessus. Celles de son dossier ne comptent pas.',
  keyNeeded: (count: number) =>
    `Rien n’a été effacé : ${count === 1 ? '1 badge doit' : `${count} badges doivent`} d’abord être ${count === 1 ? 'signé' : 'signés'}, et la clé n’est pas ici.
Un badge effacé sans être retiré resterait valide chez qui en a une copie.
Sur GitHub, le bouton a la clé : Actions → « Oublier une personne » → Run workflow.`,
  title: (slug: string) => `Oublier « ${slug} »`,
  titleHere: 'Oublier une personne',
  withdraw: (count: number) => (count === 1 ? '1 badge à retirer' : `${count} badges à retirer`),
  sign: (count: number) =>
    count === 1
      ? '1 badge d’une autre personne, à signer de nouveau sans son nom'
      : `${count} badges d’autres personnes, à signer de nouveau sans son nom`,
  badges: (count: number) =>
    count === 1
      ? '1 badge du catalogue, à écrire sans son nom'
      : `${count} badges du catalogue, à écrire sans son nom`,
  files: (count: number) =>
    count === 1 ? '1 fichier de son dossier, à effacer' : `${count} fichiers de son dossier, à effacer`,
  register: (count: number) =>
    count === 1 ? '1 fichier du registre, à effacer' : `${count} fichiers du registre, à effacer`,
  made: 'Ce que les commandes en avaient tiré sur cette machine, à effacer',
  mentions: (count: number) =>
    count === 1
      ? '1 autre fichier contient un de ses noms, ou le même prénom : à relire'
      : `${count} autres fichiers contiennent un de ses noms, ou le même prénom : à relire`,
  naming: (count: number) =>
    count === 1
      ? '1 ancienne version d’un badge d’une autre personne la nomme encore, dans le registre seulement'
      : `${count} anciennes versions de badges d’autres personnes la nomment encore, dans le registre seulement`,
  more: (count: number) => `… et ${count} de plus`,
  dryRun: (slug: string) =>
    `Rien n’a encore été fait. Cela ne se défait pas : relisez cette liste.\nPour le faire : npm run forget -- ${slug} --yes`,
  done: 'C’est fait : ses badges sont retirés, et ses fichiers effacés.',
  /** In place of the name of the person's folder. */
  folder: '<dossier>',
  discreet:
    'Tout le monde peut lire cette page : elle ne nomme personne. <dossier> est le dossier que vous avez tapé, et ses anciens noms.',
  counted: (count: number) =>
    `${count === 1 ? '1 fichier' : `${count} fichiers`}. Pour les noms, sur un ordinateur, avant de fusionner : npm run forget -- <dossier>`,
  /** What no command can do. */
  remains: ({ at, folders, catalogue, mentions, naming }: Remaining) =>
    [
      'Ce qui reste à faire par des personnes :',
      `Publier. Enregistrez ces changements dans le dépôt, sur la branche principale.
Le site publié oublie la personne à la publication qui suit.`,
      ...(catalogue.length > 0
        ? [
            `Le dépôt public. Ces badges créditaient la personne ; vérifiez que la ligne n’y est plus :
${catalogue.map((file) => `  ${file}`).join('\n')}`,
          ]
        : []),
      ...(mentions.length > 0
        ? [
            `Relire. Ces fichiers contiennent un de ses noms, ou le même prénom :
${mentions.map((file) => `  ${file}`).join('\n')}`,
          ]
        : []),
      ...(naming.length > 0
        ? [
            `Savoir. Ces anciennes versions de badges d’autres personnes la nomment encore.
Le site ne les publie plus, mais le registre les garde :
${naming.map((file) => `  ${file}`).join('\n')}`,
          ]
        : []),
      `L’historique du dépôt. Il garde tout ce qui a été effacé, et chacun peut le lire si le dépôt est public.
Une personne qui connaît git peut le purger, dans une copie neuve du dépôt :
  git filter-repo --invert-paths ${folders.map((name) => `--path ${at}volunteers/${name}/ --path ${at}credentials/${name}/`).join(' ')}
  git push --force --all
N’y ajoutez jamais ${at}credentials/status : un badge retiré redeviendrait valide.
Chaque copie du dépôt est ensuite à refaire, et les liens vers d’anciens commits ne mènent plus à rien.`,
      `Les copies du dépôt. Sur GitHub : Insights → Forks, puis écrivez à qui en a une.
Demandez aussi à vos collègues d’effacer la leur.`,
      `Ce que GitHub garde à côté. Effacez les issues, leurs images, et les exécutions du menu Actions qui la nomment.
Une pull request fermée montre toujours ses fichiers : seul le support de GitHub peut la purger.
https://support.github.com/`,
      `Les copies du site. Le cache de GitHub Pages se vide en dix minutes environ.
Les moteurs de recherche mettent des semaines ; demandez-leur le retrait de la page :
  https://search.google.com/search-console/removals
  https://www.bing.com/webmasters/tools/contentremoval
  https://web.archive.org (écrire à info@archive.org)`,
      `Les papiers. L’accord signé, le bilan imprimé, les fichiers de papers/ et les courriels.
Gardez seulement ce que la loi demande de garder, et dites à la personne ce que c’est.`,
      `Prévenir. Dites à la personne ce qui est fait, ce qui reste, et ce que vous ne pouvez pas effacer :
les fichiers de badges qu’elle a donnés elle-même. Qui les vérifie les verra retirés.
Prévenez aussi qui avait reçu son lien par vous : SDJES (ex-DDCS), partenaires, employeurs.`,
    ].map((part, index) => (index === 0 ? part : `${index}. ${part.replaceAll('\n', '\n   ')}`)),
};

/** What only people can find or decide. */
interface Remaining {
  /** Where the folders of people are in their repository: `content/`. */
  readonly at: string;
  readonly folders: readonly string[];
  /** The changed badges, where they stand in another repository than the people. */
  readonly catalogue: readonly string[];
  readonly mentions: readonly string[];
  readonly naming: readonly string[];
}
