/**
 * The words of the interface in French; another language is one more file of the same type.
 * They are written with plain spaces and quotes: `typography` sets the narrow and no-break spaces.
 */
export const fr = {
  language: 'fr',
  skip: 'Aller au contenu',
  menu: {
    label: 'Navigation principale',
    badges: 'Badges',
    missions: 'Missions',
    guide: 'Guide',
    verify: 'Vérifier',
  },
  example: 'Site d’exemple : les personnes, les dates et les faits sont inventés.',
  exampleShort: 'Exemple inventé',
  specimenSite:
    'Cette structure n’a pas encore de clé de signature : les badges montrés sont des spécimens, qui n’attestent rien.',
  footer: {
    what: 'Un badge dit ce qu’une personne a fait, et quelle structure l’a vue le faire. Chacun peut le vérifier.',
    /** Before a day, on the home page. */
    upToDate: 'Site à jour au',
    made: 'Fait avec Jalon, un générateur libre de portfolios de badges.',
    contact: 'Écrire à la structure',
    removal: 'Demander le retrait de cette page',
    removalSubject: (name: string) => `Demande de retrait de la page de ${name}`,
    rights: 'Cette page est publiée avec l’accord de la personne, qui peut le retirer à tout moment.',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    body: 'L’adresse a peut-être changé, ou la personne a choisi de ne plus publier sa page.',
    home: 'Retour à l’accueil',
  },
  home: {
    people: 'Les portfolios',
    peopleIntro: 'Chaque page raconte huit mois d’engagement, badge après badge.',
    pathways: 'Les parcours',
    badgesIntro: (count: number) => `${count} badges, du premier pas à la transmission.`,
    allBadges: 'Voir tous les badges',
    noPeople: 'Aucun portfolio n’est publié pour le moment.',
  },
  portfolio: {
    title: (name: string) => `Portfolio de ${name}`,
    service: (months: number, mission: string) =>
      `${months > 1 ? `${months} mois` : 'Un mois'} de service civique en **${mission}**.`,
    seeks: (aim: string, details: string | undefined) =>
      `Je cherche **${aim}**${details ? `, ${details}` : ''}.`,
    strengths: 'Points forts',
    seenBy: (who: string) => `Vu par ${who}`,
    attests: (issuer: string, count: number) =>
      count === 1 ? `${issuer} atteste 1 badge` : `${issuer} atteste ${count} badges`,
    specimens: (count: number) =>
      count === 1
        ? '1 badge spécimen : il n’atteste encore rien'
        : `${count} badges spécimens : ils n’attestent encore rien`,
    pending: (count: number) =>
      count === 1 ? '1 badge attend sa signature' : `${count} badges attendent leur signature`,
    declares: (name: string, count: number) =>
      count === 1 ? `${name} en déclare 1 de plus` : `${name} en déclare ${count} de plus`,
    expired: (count: number) => (count === 1 ? '1 a expiré' : `${count} ont expiré`),
    withdrawn: (count: number) => (count === 1 ? '1 a été retiré' : `${count} ont été retirés`),
    structure: (issuer: string, tagline: string) => `${issuer} : ${tagline}`,
    story: 'En quelques mots',
    pathway: 'Le parcours',
    pathways: 'Les parcours',
    badges: 'Les badges',
    otherBadges: 'Hors parcours',
    choose: 'Choisir une compétence',
    everyCompetence: (count: number) => `Toutes (${count})`,
    competence: (title: string, count: number) => `${title} (${count})`,
    site: 'Le site de la structure',
    ask: 'Poser une question à la structure',
    askSubject: (name: string) => `Au sujet du portfolio de ${name}`,
    badgesIntro:
      'Attesté : la structure l’a vu et le signe. Déclaré : c’est la personne qui le dit. Chacun peut vérifier qui a signé, sans nous croire sur parole.',
    words: (name: string) => `Ce qu’on dit ${de(name)}`,
    missions: 'Les missions',
    since: (day: string) => `depuis le ${day}`,
    aimedAt: 'Badge visé :',
    obtained: 'Badge obtenu :',
    trainings: 'Les formations',
    days: (days: number) =>
      days === 0.5 ? 'une demi-journée' : `${days.toLocaleString('fr')} ${days >= 2 ? 'jours' : 'jour'}`,
    whatIsABadge:
      'Des portfolios de badges : ce que chaque personne a fait, qui l’a vu, et de quoi le vérifier.',
  },
  progress: {
    sentence: (obtained: number, total: number, optional: number, stage: number, stages: number) =>
      `${obtained} ${obtained > 1 ? 'badges demandés' : 'badge demandé'} sur ${total}${facultatifs(optional)}. Étape ${stage} sur ${stages}.`,
    complete: (total: number, optional: number) =>
      `Parcours accompli : les ${total} badges demandés${facultatifs(optional)}.`,
    last: (title: string) => `Dernier obtenu : ${title}.`,
    next: 'La suite',
    byMission: (count: number) => (count === 1 ? 'Une mission y mène :' : 'Des missions y mènent :'),
    stage: (number: number, name: string) => `${number} ${name}`,
    here: 'vous êtes ici',
    mapLabel: (name: string) => `Carte du parcours ${name}`,
    take: 'Emporter la carte :',
  },
  claims: {
    savoirs: 'Ce que je sais',
    savoirFaire: 'Ce que je sais faire',
    savoirEtre: 'Comment je suis',
  },
  change: {
    title: 'Ce qui a changé',
    entryTitle: 'J’en suis là',
    intro: (name: string, entry: string, exit: string) =>
      `${name} a fait le point deux fois : le ${entry} et le ${exit}.`,
    entryIntro: (name: string, entry: string) => `${name} a fait le point à l’arrivée, le ${entry}.`,
    whose: 'Ici, c’est la personne qui parle. Les badges disent ce que la structure a vu.',
    entry: 'À l’arrivée',
    exit: 'À la fin',
    read: 'Lire ce « J’en suis là » en entier',
    levels: 'Compétence par compétence',
    source: 'Les phrases sont celles du référentiel',
    count: (up: number, told: number) =>
      up === 1 ? `1 compétence sur ${told} est montée.` : `${up} compétences sur ${told} sont montées.`,
    competence: 'Compétence',
    supports: 'Les badges qui le soutiennent',
    more: (count: number) => (count === 1 ? 'et 1 autre badge' : `et ${count} autres badges`),
    noSupport: 'Aucun badge',
    levelWord: 'niveau',
    means: 'Ce que dit ce niveau',
    at: (moment: string, level: number) => `${moment} : niveau ${level}`,
    both: (level: number) => `À l’arrivée comme à la fin : niveau ${level}`,
    level: (level: number) => `niveau ${level}`,
    fromTo: (entry: number, exit: number) => `de ${entry} à ${exit}`,
    same: (level: number) => `toujours ${level}`,
    appeared: (level: number) => `${level} à la fin`,
    gone: (level: number) => `${level} à l’arrivée`,
    noLevel: 'sans niveau',
    claimsTitle: 'Ce que je dis de moi',
    claims: { appeared: 'Nouveau', stayed: 'Toujours vrai', 'let-go': 'Pas redit à la fin' },
    objectives: 'Les objectifs de l’arrivée',
    entryObjectives: 'Mes objectifs',
    nextObjectives: 'Et maintenant',
    outcome: 'Ce qu’il en est advenu :',
    voices: 'Trois voix',
    voicesIntro:
      'Chacune dit le niveau qu’elle voit. Les écarts restent visibles : ici, pas de moyenne. La phrase vient de la structure.',
    voiceBadges: 'Les badges',
    silent: 'ne dit rien',
    differ: 'avis différents',
    note: 'Ce qui le montre, selon la structure :',
    meetings: 'Ce que nous avons décidé en route',
    meetingsIntro: (name: string) => `Les rendez-vous de suivi que ${name} partage.`,
    decisions: 'Décidé',
    next: 'Ensuite',
    whole: 'Toute la comparaison',
    entryLink: 'Lire son point de départ',
    written: 'Écrit le',
    compare: 'Comparer l’arrivée et la fin',
    whereIAm: 'Où j’en suis, compétence par compétence',
    outcomesUnsigned:
      'Ce que sont devenus les objectifs a été ajouté depuis : la structure ne l’a pas signé.',
  },
  meetings: {
    integration: 'Bilan d’intégration',
    regular: 'Point d’étape',
    future: 'Projet d’avenir',
    closing: 'Fin de mission',
  },
  future: {
    title: 'Projet d’avenir',
    aim: 'Ce que je vise',
    from: (when: string) => `à partir ${de(when)}`,
    outcome: 'Ce qu’il en est advenu',
    competences: 'Ce que mes badges montrent le mieux',
  },
  stopState: {
    obtained: 'obtenu',
    declared: 'déclaré',
    expired: 'expiré',
    'under-way': 'en cours',
    'within-reach': 'à portée',
    later: 'plus tard',
    withdrawn: 'retiré',
    'left-out': 'non suivi',
  },
  table: 'Tableau',
  moved: 'Cette page a changé d’adresse',
  legend: 'Légende',
  optional: 'facultatif',
  milestone: 'jalon',
  meeting: 'plusieurs chemins y mènent',
  award: {
    by: (name: string) => `Badge de ${name}`,
    standing: {
      attested: 'Attesté',
      declared: 'Déclaré',
      specimen: 'Spécimen',
      pending: 'En attente de délivrance',
      expired: 'Expiré',
      withdrawn: 'Retiré',
    },
    attestedBy: (issuer: string) => `Attesté par ${issuer}`,
    declaredBy: (name: string, issuer: string) => `Déclaré par ${name}, signé par ${issuer}`,
    site: 'Adresse qui répond de cette signature :',
    obtained: 'Obtenu le',
    assessedBy: 'Vu et évalué par',
    validUntil: 'Valable jusqu’au',
    expired: (date: string) => `Ce badge a expiré le ${date}. Il dit ce qui était vrai jusque-là.`,
    withdrawn: (date: string | undefined, reason: string) =>
      `Ce badge a été retiré${date ? ` le ${date}` : ''}. ${reason}`.trim(),
    replaced: (date: string) => `Cette attestation remplace une version précédente, le ${date}.`,
    pending: 'En attente de délivrance : la structure ne l’a pas encore signé.',
    neverSigned: 'Ce badge n’était plus en vigueur quand la structure a commencé à signer.',
    specimen: 'Spécimen : ce badge montre à quoi ressemblera l’original. Il n’atteste rien.',
    plain: 'La personne a choisi de ne pas publier de fichier signé pour ce badge.',
    ask: 'Pour en avoir la preuve, écrivez à la structure :',
    story: 'Ce qui a été fait',
    claims: 'Ce que je dis de moi',
    criteria: 'Ce qu’il faut pour l’obtenir',
    evidence: 'Les preuves',
    picturesUnsigned: 'Les images accompagnent le badge : elles ne font pas partie de ce qui est signé.',
    competences: 'Les compétences en jeu',
    level: (level: number, of: number) => `niveau ${level} sur ${of}`,
    check: 'Est-ce vrai ?',
    checkSpecimen:
      'Pas encore. Ce spécimen est signé avec une clé d’essai, que tout le monde possède : il montre comment on vérifie, et n’atteste rien.',
    checkDeclared: (name: string) =>
      `C’est ${name} qui le dit. La structure a signé ces mots, pour que personne ne puisse les changer.`,
    checkSpecialists: 'Pour les spécialistes',
    checkIntro:
      'La structure a signé ce badge. Changer une seule lettre casse la signature. Ne vous fiez pas à cette page : vérifiez par vous-même.',
    checkNow: 'Vérifier ce badge',
    checkSecond: 'Faire vérifier par un service indépendant',
    /** On paper, each before an address. */
    checkPage: 'La page qui vérifie :',
    checkProof: 'L’adresse de la preuve, à donner à cette page :',
    checkCommand: 'Avec le programme de ce site :',
    downloads: 'Emporter ce badge',
    downloadsWithdrawn: 'Pour mémoire',
    png: 'Image PNG',
    pngFor: 'pour un CV ou un profil en ligne ; la preuve est dans l’image',
    svg: 'Image SVG',
    svgFor: 'pour imprimer en grand ; la preuve est dans l’image',
    json: 'Fichier signé',
    jsonFor: 'la preuve elle-même, à garder : les téléphones effacent celle des images',
    jsonForWithdrawn: 'tel qu’il était : qui le vérifie lit que le badge a été retiré',
    about: 'Ce badge au catalogue',
    back: (name: string) => `Tout le portfolio de ${name}`,
    picture: 'Badge',
  },
  verify: {
    title: 'Vérifier un badge',
    intro:
      'Donnez un badge : la réponse vient en une phrase. Tout se passe dans votre navigateur ; le fichier ne quitte pas votre appareil.',
    another: 'Vérifier un autre badge',
    choose: 'Choisir un fichier',
    drop: 'ou déposez-le ici : l’image du badge (PNG, SVG) ou son fichier signé (JSON).',
    address: 'Ou collez l’adresse du badge, ou son texte',
    run: 'Vérifier',
    noScript:
      'Cette page vérifie avec un script, que votre navigateur n’exécute pas. Le programme de ce site, ou un service indépendant, donnent la même réponse.',
    how: 'Comment ça marche',
    explained: [
      'La structure signe chaque badge avec une clé qu’elle seule possède, et publie à son adresse de quoi reconnaître cette signature. Changer une seule lettre du badge casse la signature.',
      'Vérifier, c’est répondre à quatre questions : le badge est-il tel qu’il a été signé ? la clé est-elle celle de l’émetteur ? l’a-t-il retiré depuis ? est-il encore en vigueur ? La réponse peut être « on ne sait pas » : un serveur qui ne répond pas ne rend pas un badge faux.',
      'Ce qui compte n’est pas le nom que l’émetteur se donne, mais l’adresse web dont la clé répond.',
    ],
    tryIt: 'Essayez : changez une lettre d’un vrai badge',
    recognised: 'Les autres structures dont ce site reconnaît les badges :',
  },
  lesson: {
    title: 'Changez une lettre',
    introSpecimen:
      'Voici un badge de ce site, un spécimen : il n’atteste rien, mais sa signature se vérifie comme celle d’un vrai. Changez ce que vous voulez dans les cases : la vérification recommence à chaque lettre, dans votre navigateur.',
    intro:
      'Voici un vrai badge de ce site. Changez ce que vous voulez dans les cases : la vérification recommence à chaque lettre, dans votre navigateur.',
    text: 'Ce que dit le badge',
    name: 'Nom du badge',
    recipient: 'Remis à',
    awarded: 'Obtenu le',
    criteria: 'Ce qu’il faut pour l’obtenir',
    change: 'Changer une lettre pour moi',
    restore: 'Remettre comme avant',
    none: 'Ce site ne publie encore aucun badge sur lequel s’exercer.',
    noScript: 'Cet essai a besoin d’un script, que votre navigateur n’exécute pas.',
    why: 'Pourquoi une seule lettre suffit',
    explained: [
      'Signer, c’est calculer à partir du texte entier un nombre que seule la clé secrète de la structure permet de trouver. Vérifier, c’est refaire le calcul avec la clé publique : si le texte a changé, les nombres ne tombent plus d’accord.',
      'Le badge remis comme avant est de nouveau intact : rien n’est noté nulle part, tout est dans le calcul.',
      'Ce que cela ne dit pas : si la structure a bien regardé avant de signer. C’est elle qui en répond, sous son nom et à son adresse.',
    ],
    verify: 'Vérifier un badge pour de bon',
  },
  badge: {
    catalogue: 'Le catalogue des badges',
    catalogueIntro:
      'Huit familles, une forme pour chacune. Les points disent la posture, de la découverte à la transmission.',
    category: 'Famille',
    posture: 'Posture',
    postureOf: (words: string, posture: number) => `${words} (${posture} sur 5)`,
    coCreated: 'Co-créé par',
    createdOn: (date: string) => `le ${date}`,
    version: 'Version',
    changes: 'Ce qui a changé',
    older: (signed: string, current: string) =>
      `Ce badge a été signé dans sa version ${signed}. Le catalogue présente aujourd’hui la version ${current}.`,
    seeChanges: 'Voir ce qui a changé',
    missions: 'Les missions qui y mènent',
    pathways: 'Les parcours où il se trouve',
    place: (pathway: string) => `Sa place dans « ${pathway} »`,
    validity: 'Durée de validité',
    criteria: 'Ce qu’il faut pour l’obtenir',
    competences: 'Les compétences soutenues',
  },
  series: {
    title: (name: string) => `La série « ${name} »`,
    position: (step: number, steps: number) => `Étape ${step} sur ${steps}.`,
    next: 'La suivante :',
  },
  endorsement: {
    title: 'Mots de soutien',
    signedBy: (name: string, date: string) => `Signé par ${name}, le ${date}.`,
    signedInName: (name: string, date: string) => `Signé au nom de « ${name} », le ${date}.`,
    ofPerson: (name: string) => `Ces mots signés parlent de ${name}.`,
    ofAward: (badge: string, name: string) =>
      `Ces mots signés parlent du badge « ${badge} » remis à ${name}.`,
    ofBadge: (badge: string, name: string) =>
      `Ces mots signés parlent du badge « ${badge} » en général. Ils ne parlent pas de ${name}.`,
    ofIssuer: (issuer: string, name: string) =>
      `Ces mots signés parlent de la structure, ${issuer}. Ils ne parlent pas de ${name}.`,
    noSite: 'Aucune adresse web ne répond de cette signature.',
    own: 'C’est la structure de ce site.',
    recognised: (name: string) => `Ce site reconnaît cette structure : ${name}.`,
    recognisedAt: (name: string, address: string) =>
      `Ce site reconnaît cette structure, à l’adresse ${address} : ${name}.`,
    keyInFile: 'La clé était fournie avec le fichier : l’adresse indiquée n’a pas été interrogée.',
    unknown: 'Inconnu de ce site : chacun peut choisir le nom sous lequel il signe.',
    notChecked: 'Un retrait éventuel n’a pas été vérifié.',
    file: 'Emporter le fichier signé',
  },
  elsewhere: {
    title: 'Badges obtenus ailleurs',
    intro: (issuer: string) =>
      `D’autres les ont délivrés, pas ${issuer}. Ils ne comptent ni dans le parcours ni dans les chiffres.`,
    by: (issuer: string, address: string) => `Délivré par « ${issuer} », à l’adresse ${address}.`,
    byKey: (issuer: string) =>
      `Délivré sous le nom de « ${issuer} ». Aucune adresse web ne répond de cette signature.`,
    inName: (issuer: string) => `Délivré sous le nom de « ${issuer} ».`,
    saysBy: (issuer: string) => `Délivré par « ${issuer} », d’après le badge lui-même.`,
    saidBy: (issuer: string) =>
      `Délivré par « ${issuer} », d’après qui l’a apporté : son fichier n’en dit rien.`,
    checked: {
      pinned: (day: string) => `Vérifié le ${day}, avec une clé que ce site connaît.`,
      itself: (day: string) => `Signature vérifiée par ce site. Apporté le ${day}.`,
      file: (day: string) =>
        `Vérifié le ${day}, d’après qui l’a apporté : ce site n’a pas la clé de cet émetteur.`,
    },
    notWithdrawn: 'Ce jour-là, la commande d’import a lu chez l’émetteur qu’il n’était pas retiré.',
    recognised: (day: string) => `Open Badges 2.0 : reconnu le ${day}, non vérifié.`,
    unread: (day: string) => `Open Badges 2.0 : apporté le ${day}, non vérifié.`,
    expired: (day: string) => `Ce badge a expiré le ${day}.`,
    unnamed: 'Il ne porte pas de nom.',
    otherName: 'Il porte un autre nom, que la structure a accepté pour cette personne.',
    png: 'Emporter l’image d’origine et son badge, rien d’autre',
    json: 'Emporter le fichier d’origine',
    verify: 'Vérifier à nouveau',
  },
  takeaway: {
    link: 'Emporter tout le portfolio (.zip)',
    linkFor: 'les images, les fichiers signés, et une page qui se lit sans connexion',
    copyOf: (day: string) => `Copie du ${day}`,
    current: 'La version à jour de ce portfolio se trouve à l’adresse',
    online: 'Sa page en ligne',
    unsigned:
      'La personne a choisi de ne pas publier de fichier signé, ou la structure n’a encore rien signé.',
    checkIntro:
      'La structure a signé chaque badge. Changer une seule lettre casse la signature. Ne vous fiez pas à cette page : vérifiez par vous-même.',
    checkHere:
      'Ouvrez cette page du site, et donnez-lui un fichier du dossier « badges » : elle répond en une phrase.',
    checkSecond:
      'Pour un second avis, sans la structure : donnez un fichier .json du même dossier à un service indépendant.',
  },
  pathwayPage: {
    sheet: 'Carte à imprimer',
    blank: 'Carte à colorier',
    print: 'Cette page s’imprime sur une feuille A4, en paysage.',
    name: 'Prénom :',
    intro: 'Le parcours',
    people: 'Elles et ils le suivent',
  },
  missions: {
    title: 'Les missions',
    intro: 'Des missions principales, et d’autres au choix selon l’envie. Chacune peut mener à des badges.',
    none: 'Aucune mission n’est proposée pour le moment.',
    kinds: { main: 'Mission principale', secondary: 'Mission au choix' },
    where: 'Où',
    when: 'Quand',
    domain: 'Domaine',
    exercises: 'Elle fait travailler',
    leadsTo: 'Elle peut mener à',
    choose: 'Écrire pour la choisir',
    subject: (title: string) => `Mission « ${title} »`,
    filter: 'Choisir selon…',
    facets: {
      kind: { label: 'Le type', all: 'Tous' },
      period: { label: 'La période', all: 'N’importe quand' },
      place: { label: 'Le lieu', all: 'Tous' },
      competence: { label: 'La compétence', all: 'Toutes' },
    },
    shown: (count: number) => {
      if (count === 0) return 'Aucune mission ne correspond à ces choix.';
      return count === 1 ? '1 mission' : `${count} missions`;
    },
  },
  framework: { badges: 'Les badges qui la soutiennent', source: 'Publié par' },
  guide: { title: 'Le guide' },
  categories: {
    competence: 'Compétence',
    savoir: 'Savoir',
    'savoir-faire': 'Savoir-faire',
    'savoir-etre': 'Savoir-être',
    experience: 'Expérience',
    projet: 'Projet',
    groupe: 'Groupe',
    parcours: 'Parcours',
  },
  postures: {
    competence: [
      'je découvre',
      'j’ai testé',
      'je peux pratiquer',
      'je sais pratiquer',
      'je peux transmettre',
    ],
    savoir: ['j’ai découvert', 'initiation', 'amateur', 'expert', 'je peux transmettre'],
    'savoir-faire': ['j’ai découvert', 'j’ai testé', 'je peux faire', 'je sais créer', 'je peux transmettre'],
    'savoir-etre': ['j’ai découvert', 'j’ai essayé', 'je suis', 'je suis exemplaire', 'je peux transmettre'],
    experience: ['j’ai assisté', 'j’ai expérimenté', 'j’ai contribué', 'j’ai co-conçu', 'j’ai organisé'],
    projet: ['j’ai découvert', 'je soutiens', 'je contribue', 'j’agis', 'je pilote'],
    groupe: ['j’ai découvert', 'je soutiens', 'je contribue', 'j’anime', 'j’ai fondé'],
    parcours: ['mon engagement', 'en chemin', 'à mi-parcours', 'j’ai réalisé', 'j’ai accompagné'],
  },
  duration: (count: number, unit: 'day' | 'month' | 'year') =>
    `${count} ${{ day: count > 1 ? 'jours' : 'jour', month: 'mois', year: count > 1 ? 'ans' : 'an' }[unit]}`,
  specimen: 'Spécimen',
  list: (items: readonly string[]) => new Intl.ListFormat('fr', { type: 'conjunction' }).format(items),
} as const;

/** "de Lucia", "d’Anna", "d’octobre". */
function de(name: string): string {
  return `${/^[aeiouyhàâéèêëîïôöûü]/i.test(name) ? 'd’' : 'de '}${name}`;
}

function facultatifs(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', plus 1 facultatif' : `, plus ${count} facultatifs`;
}
