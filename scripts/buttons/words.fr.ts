import type { ButtonName, ButtonRefusal } from './buttons.ts';

const checked = 'Cette proposition a été vérifiée et construite ; le résultat est en commentaire.';

/** What the buttons say, in French. */
export const fr = {
  refusals: {
    public:
      'Ce bouton ne sert que dans un dépôt privé : ce qu’il écrit est personnel.\nDans un dépôt public, tout le monde pourrait le télécharger. Rien n’a été lu.',
    'not-confirmed':
      'Le nom retapé n’est pas le même que le premier. Rien n’a été fait.\nTapez deux fois le nom du dossier, tel qu’il est dans volunteers/.',
    'no-volunteer': 'Il manque le nom du dossier de la personne, tel qu’il est dans volunteers/.',
    'no-file': 'Il manque le badge : son adresse, ou le nom d’un fichier déposé dans ce dépôt.',
    outside:
      'Ce fichier n’est pas dans le dossier imports/ de ce dépôt. Déposez-le là d’abord : Add file → Upload files.\nÉcrivez ensuite son chemin : imports/badge.png. Il en est retiré une fois rangé.',
  } satisfies Record<ButtonRefusal, string>,
  /** Whom the open proposal is about is not said. */
  waiting: (address: string) =>
    `Une proposition de ce bouton est déjà ouverte : ${address}\nFusionnez-la ou fermez-la d’abord, puis appuyez de nouveau. Rien n’a été fait.\nDeux propositions ouvertes ensemble changeraient la même liste de retraits, et GitHub ne saurait pas les réunir.`,
  unreachable: 'Cette adresse ne répond pas. Ouvrez-la dans un navigateur, puis recopiez-la en entier.',
  failed: 'Rien n’a été proposé. La raison est écrite ci-dessus.',
  papers: 'C’est prêt. Le fichier est en bas de cette page, sous « Artifacts ». Il est effacé après un jour.',
  nothing: 'Il n’y a rien à changer.',
  proposals: {
    import: {
      title: 'Ranger un badge obtenu ailleurs',
      body: `Un badge obtenu ailleurs a été vérifié, puis rangé dans le dossier de la personne.\n\n${checked}`,
    },
    forget: {
      title: 'Oublier une personne',
      body: `Les badges sont retirés et les fichiers effacés. Cela ne se défait pas : relisez les fichiers.\nFusionnez vite : le site publié ne change qu’après.\nGitHub montre un conflit ? Fermez cette proposition, puis appuyez de nouveau sur le bouton.\n\n${checked}\n\nCe qui reste à faire par des personnes est sur la page de l’exécution, dans le menu Actions.`,
    },
    keys: {
      title: 'Changer la clé qui signe les badges',
      body: `L’ancienne clé est retirée, la nouvelle est ajoutée.\n\nAvant de fusionner : collez la moitié secrète de la même paire dans Settings → Environments → signing → JALON_SIGNING_KEY.\n\n${checked}`,
    },
  } satisfies Partial<Record<ButtonName, { readonly title: string; readonly body: string }>>,
  notOpened: (branch: string, said: string) =>
    `Le changement est dans la branche « ${branch} », mais GitHub n’a pas ouvert la proposition.\nSettings → Actions → General : cochez « Allow GitHub Actions to create and approve pull requests ».\nOu ouvrez-la vous-même : Pull requests → New pull request.\n\n${said}`,
  opened: (address: string) =>
    `La proposition est ouverte et vérifiée. Relisez-la, puis fusionnez : ${address}`,
  openedWithErrors: (address: string) =>
    `La proposition est ouverte, mais la vérification a trouvé des erreurs : ${address}`,
  sound:
    'La vérification n’a pas trouvé d’erreur, et le site se construit. Relisez les fichiers, puis fusionnez.',
  unsound: (said: string) =>
    `La vérification a trouvé des erreurs. Ne fusionnez pas encore.\n\n\`\`\`\n${said}\n\`\`\``,
};
