const list = (items: readonly string[]) => new Intl.ListFormat('fr', { type: 'conjunction' }).format(items);

const many = (count: number, one: string, several: string) => `${count} ${count > 1 ? several : one}`;

/** A number of badges; the word is left out where a badge was just named. */
const badges = (count: number, named: boolean) => (named ? `${count}` : many(count, 'badge', 'badges'));

/** What will be, or would be if the structure had a key. */
const be = (count: number, keyed: boolean) =>
  count > 1 ? (keyed ? 'seront' : 'seraient') : keyed ? 'sera' : 'serait';

/** Who receives badges: by name, where they are few. */
const recipients = (names: readonly string[]) =>
  names.length > 4 ? `${names.length} personnes` : list(names);

/** What is said about a pull request, in French. */
export const fr = {
  severity: { error: 'Erreur', warning: 'À vérifier' },
  check: {
    title: 'Vérification des fichiers',
    counted: (errors: number, warnings: number) => {
      const toCheck = `${many(warnings, 'point', 'points')} à vérifier`;
      if (errors === 0) return warnings === 0 ? 'Aucune erreur.' : `Aucune erreur, ${toCheck}.`;
      const found = `**${many(errors, 'erreur', 'erreurs')}**`;
      return `${found}${warnings > 0 ? `, ${toCheck}` : ''}. Corrigez les erreurs dans ces fichiers : la vérification recommencera seule.`;
    },
    columns: { severity: 'Gravité', place: 'Où', wrong: 'Ce qui ne va pas', write: 'Ce qu’il faut écrire' },
    cut: (count: number) =>
      count > 1
        ? `${count} autres points ne tiennent pas dans ce tableau. Corrigez d’abord ceux-ci.`
        : '1 autre point ne tient pas dans ce tableau. Corrigez d’abord ceux-ci.',
  },
  merge: {
    title: 'Ce que fera la fusion (« Merge »)',
    nothing: 'Rien ne change : ni les badges, ni les pages.',
    /** Parts of one sentence; `named` where an earlier part said “badge”, `keyed` where the structure has a key. */
    parts: {
      issued: (count: number, people: readonly string[], keyed: boolean) =>
        `${many(count, 'badge', 'badges')} ${be(count, keyed)} ${count > 1 ? 'délivrés' : 'délivré'} à ${recipients(people)}`,
      reissued: (count: number, named: boolean) =>
        `${badges(count, named)} ${count > 1 ? 'seront délivrés' : 'sera délivré'} à nouveau`,
      resigned: (count: number, named: boolean) =>
        `${badges(count, named)} ${count > 1 ? 'seront signés' : 'sera signé'} avec la nouvelle clé`,
      withdrawn: (count: number, named: boolean) =>
        `${badges(count, named)} ${count > 1 ? 'seront retirés' : 'sera retiré'}`,
      dropped: (count: number, named: boolean, keyed: boolean) =>
        `${badges(count, named)} ne ${be(count, keyed)} plus ${count > 1 ? 'délivrés' : 'délivré'}`,
      pages: (count: number) => `${many(count, 'page', 'pages')} ${count > 1 ? 'changent' : 'change'}`,
    },
    noKey: 'La structure n’a pas encore de clé. Les badges seront délivrés quand elle en aura une.',
    waiting: (count: number) =>
      count > 1
        ? `${count} autres badges attendaient déjà : ils seront délivrés en même temps.`
        : '1 autre badge attendait déjà : il sera délivré en même temps.',
    lists: {
      issued: 'Badges à délivrer',
      reissued: 'Badges à délivrer à nouveau',
      resigned: 'Badges à signer avec la nouvelle clé',
      withdrawn: 'Badges à retirer',
      dropped: 'Badges qui ne seront plus délivrés',
      tooLate: 'Badges non délivrés : leur validité est déjà passée',
    },
    someone: 'Une personne qui n’est pas publiée',
    appearing: (names: readonly string[]) =>
      names.length > 1
        ? `Des pages apparaissent, pour ${list(names)}.`
        : `Une page apparaît, pour ${list(names)}.`,
    disappearing: (names: readonly string[]) =>
      names.length > 1
        ? `Des pages disparaissent, pour ${list(names)}.`
        : `Une page disparaît, pour ${list(names)}.`,
    concerned: (names: readonly string[]) =>
      `${names.length > 1 ? 'Personnes concernées' : 'Personne concernée'} : ${list(names)}.`,
    more: (count: number) => `… et ${count} de plus`,
    unread: 'Les fichiers d’avant n’ont pas pu être lus : les badges ne sont pas comparés.',
  },
  pages: {
    title: 'Les pages qui changent',
    lists: { new: 'Nouvelles pages', changed: 'Pages modifiées', gone: 'Pages qui disparaissent' },
    mirrors: 'Ces pages changent aussi dans les autres langues du site.',
    open: 'Pour les voir, téléchargez **pages** au bas de cette page. Décompressez le dossier, puis ouvrez `index.html`.',
    rest: (count: number) =>
      count > 1
        ? `${count} autres pages changent, sans aperçu ici : il y en a trop. Elles sont dans **site**.`
        : '1 autre page change, sans aperçu ici : il y en a trop. Elle est dans **site**.',
    notCompared: 'Le site d’avant n’a pas pu être construit : les pages ne sont pas comparées.',
  },
  preview: {
    title: 'Aperçu des pages qui changent',
    heading: 'Ce qui change',
    intro: 'Ouvrez une page pour la voir comme elle sera.',
    home: 'accueil-du-site',
    banner: {
      page: 'Aperçu : cette page n’est pas encore publiée.',
      index: 'Aperçu : ces pages ne sont pas encore publiées.',
    },
    specimens: {
      page: 'Ses badges sont des spécimens : ils n’attestent de rien.',
      index: 'Leurs badges sont des spécimens : ils n’attestent de rien.',
    },
    label: 'Aperçu',
    back: 'Toutes les pages qui changent',
    nothing: 'Aucune page ne change.',
    rest: (count: number) =>
      count > 1
        ? `${count} autres pages changent. Elles n’ont pas d’aperçu ici : il y en a trop.`
        : '1 autre page change. Elle n’a pas d’aperçu ici : il y en a trop.',
  },
};
