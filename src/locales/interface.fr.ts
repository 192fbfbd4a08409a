/**
 * All that the interface says in French; another language is one more file of the same shape, named in `interface.ts`.
 * The words are written with plain spaces and quotes: `typography` sets the narrow and no-break spaces.
 */
import type { Part } from '../browser/parts.ts';
import type { Tone } from '../browser/verdict-view.ts';
import type { Outcome, Reason, StepName } from '../openbadges/verdict.ts';

/** The words of the pages. */
export const words = {
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
    removalSubject: (name: string) => `Demande de retrait de la page ${de(name)}`,
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
    title: (name: string) => `Portfolio ${de(name)}`,
    service: (months: number, mission: string) =>
      `${months > 1 ? `${months} mois` : 'Un mois'} de service civique en **${mission}**.`,
    seeks: (aim: string, details: string | undefined) =>
      `Je cherche **${aim}**${details ? ` (${details})` : ''}.`,
    strengths: 'Points forts',
    seenBy: (who: string) => `Vu par ${who}`,
    declaredBy: (name: string) => `Déclaré par ${name}`,
    /** Before who vouches, or why nobody does. */
    vouch: 'Qui répond des badges ?',
    attests: (issuer: string, count: number) =>
      count === 1 ? `${issuer} atteste 1 badge` : `${issuer} atteste ${count} badges`,
    unsigned: (issuer: string, count: number) =>
      count === 1 ? `${issuer} a donné 1 badge non signé` : `${issuer} a donné ${count} badges non signés`,
    specimens: (count: number) =>
      count === 1
        ? '1 badge spécimen : il n’atteste encore rien'
        : `${count} badges spécimens : ils n’attestent encore rien`,
    pending: (count: number) =>
      count === 1 ? '1 badge attend sa signature' : `${count} badges attendent leur signature`,
    declares: (name: string, count: number) =>
      count === 1 ? `${name} en déclare 1 de plus` : `${name} en déclare ${count} de plus`,
    expired: (count: number) => (count === 1 ? '1 a expiré' : `${count} ont expiré`),
    /** Where the badges are listed: how many are what, as the page that verifies counts them. */
    held: (found: readonly HeldCount[]) => heldBadges(found, ''),
    structure: (issuer: string, tagline: string) => `${issuer} : ${tagline}`,
    /** Where the content is in another language than the page, whose name stands here. */
    writtenIn: (language: string) => `Ce que les personnes ont écrit ici est en ${language}.`,
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
    askSubject: (name: string) => `Au sujet du portfolio ${de(name)}`,
    badgesIntro:
      'Attesté : la structure l’a vu et le signe. Déclaré : c’est la personne qui le dit. Chacun peut vérifier qui a signé.',
    badgesUnsigned:
      'Non signé : la structure l’a donné, et la personne a choisi de n’en publier aucun fichier signé. Déclaré : c’est la personne qui le dit.',
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
    here: (name: string) => `${name} en est là`,
    hereUnnamed: 'en est là',
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
    by: (name: string) => `Badge ${de(name)}`,
    standing: {
      attested: 'Attesté',
      unsigned: 'Non signé',
      declared: 'Déclaré',
      specimen: 'Spécimen',
      pending: 'En attente de délivrance',
      expired: 'Expiré',
      withdrawn: 'Retiré',
    },
    attestedBy: (issuer: string) => `Attesté par ${issuer}`,
    declaredBy: (name: string, issuer: string) => `Déclaré par ${name}, signé par ${issuer}`,
    givenUnsigned: (issuer: string) => `Donné par ${issuer}, sans fichier signé.`,
    declaredUnsigned: (name: string) => `Déclaré par ${name}, sans fichier signé.`,
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
    back: (name: string) => `Tout le portfolio ${de(name)}`,
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
    postureOf: (words: string, posture: number) => `${words} (${posture}\u00a0sur\u00a05)`,
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
    ofPerson: (name: string) => `Ces mots signés parlent ${de(name)}.`,
    ofAward: (badge: string, name: string) =>
      `Ces mots signés parlent du badge « ${badge} » remis à ${name}.`,
    ofBadge: (badge: string, name: string) =>
      `Ces mots signés parlent du badge « ${badge} » en général. Ils ne parlent pas ${de(name)}.`,
    ofIssuer: (issuer: string, name: string) =>
      `Ces mots signés parlent de la structure, ${issuer}. Ils ne parlent pas ${de(name)}.`,
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
  legal: {
    notice: 'Mentions légales',
    privacy: 'Données personnelles',
    accessibility: 'Accessibilité : non audité',
    /** In previews only. */
    health: 'Ce qui reste à configurer',
  },
  share: {
    /** The links that lead there. */
    link: 'Partager ce portfolio',
    linkOfBadge: 'Partager ce badge',
    title: (name: string) => `Partager le portfolio ${de(name)}`,
    intro: 'Un seul lien suffit. Il s’ouvre sur tous les appareils, sans compte ni application.',
    send: 'Partager',
    copy: 'Copier le lien',
    mail: 'Envoyer par e-mail',
    copied: 'Lien copié',
    copiedWhole: 'Le lien est copié. Collez-le dans un message, une candidature ou un CV.',
    byHand: 'Le lien à copier',
    selected: 'La copie n’a pas marché : le lien est sélectionné, copiez-le vous-même.',
    /** Where no script runs. */
    byPress: 'Pour copier le lien, appuyez longuement dessus.',
    /** Of a message, which the sender can change. */
    subject: (name: string) => `Le portfolio ${de(name)}`,
    message: (name: string) => `Le portfolio ${de(name)} : ce qui a été fait, et qui l’a vu.`,
    code: 'Le code à montrer',
    codeHow:
      'Montrez ce code sur votre écran. L’autre personne le vise avec l’appareil photo de son téléphone.',
    codeLabel: (name: string) => `Code QR qui ouvre le portfolio ${de(name)}`,
    codePng: 'Image PNG',
    codePngFor: 'pour un CV',
    codeSvg: 'Image SVG',
    codeSvgFor: 'pour une affiche',
    preview: 'Ce que les autres verront',
    previewIntro: 'Dans une conversation ou sur un réseau, le lien prend cette forme.',
    badges: 'Un badge à la fois',
    badgesIntro: 'Pour une offre précise, envoyez le badge qui en parle.',
    linkedIn: 'Ajouter à LinkedIn',
    linkedInWords: {
      offered:
        'LinkedIn ouvre son formulaire « Licences et certifications ». S’il laisse des cases vides, recopiez les informations données ici. Seuls les badges attestés et en vigueur s’y ajoutent.',
      specimen:
        'LinkedIn n’est pas proposé : les badges de ce site sont des spécimens, qui n’attestent encore rien.',
      unsigned: 'LinkedIn n’est pas proposé : la personne a choisi de ne pas publier de badge signé.',
      none: 'LinkedIn n’est pas proposé : aucun badge attesté n’est encore signé.',
    },
    linkedInFields: 'Les informations à recopier',
    fields: {
      name: 'Nom',
      organisation: 'Organisme',
      issued: 'Obtenu',
      expires: 'Expire',
      id: 'Identifiant',
      address: 'Adresse',
    },
    more: 'Autres façons d’emporter le portfolio',
    resume: 'Pour un logiciel de CV (.json)',
    resumeFor: 'le portfolio au format JSON Resume, que plusieurs logiciels de CV savent lire',
    /** What that file says in words of its own. */
    inResume: {
      position: 'Volontaire en service civique',
      label: (mission: string) => `Service civique en ${mission}`,
      /** A strength or a mission, and what was done. */
      told: (what: string, words: string) => `${what} : ${words}`,
      example: 'Exemple : cette personne et ces faits sont inventés.',
    },
    card: 'L’image d’aperçu (.png)',
    cardFor: 'pour l’envoyer telle quelle, ou la joindre à un message',
    /** What a link to a badge says of it: whose it is, then one sentence. */
    ofAward: (name: string, words: string) => `Badge ${de(name)} · ${words}`,
    /** On the card of a badge, how those who hold it stand. */
    onCard: {
      attested: (issuer: string) => `Attesté par ${issuer}`,
      unsigned: (issuer: string) => `Donné par ${issuer}, sans fichier signé`,
      declared: (_issuer: string) => 'Déclaré par la personne',
      specimen: (_issuer: string) => 'Spécimen : il n’atteste rien',
      pending: (issuer: string) => `Pas encore signé par ${issuer}`,
      expired: (_issuer: string) => 'Expiré : il n’est plus en vigueur',
    },
  },
  search: {
    menu: 'Rechercher',
    title: 'Rechercher',
    intro: 'Une personne, un badge, une mission, un savoir-faire : tout ce que ce site montre.',
    label: 'Que cherchez-vous ?',
    run: 'Rechercher',
    kind: 'Montrer',
    every: 'Tout',
    kinds: {
      portfolio: 'Portfolios',
      award: 'Badges obtenus',
      badge: 'Badges du catalogue',
      mission: 'Missions',
      pathway: 'Parcours',
      framework: 'Référentiels',
      guide: 'Guide',
    },
    advice: [
      'Essayez un seul mot, ou un mot plus court.',
      'Essayez un mot voisin : « accueil » plutôt que « réception ».',
      'Les accents, les majuscules et le pluriel ne changent rien.',
    ],
    everyKind: 'Chercher dans toutes les pages',
    more: 'Montrer la suite',
    failed: 'La recherche n’a pas pu se charger. Tout se trouve aussi par les pages ci-dessous.',
    noScript:
      'La recherche a besoin d’un script, que votre navigateur n’exécute pas. Tout se trouve aussi par les pages ci-dessous.',
    browse: 'Tout parcourir',
    people: 'Les portfolios',
    badges: 'Tous les badges',
    missions: 'Toutes les missions',
  },
  /** The dossier and the certificate, on paper alone. */
  paper: {
    pageOnline: 'La page en ligne',
    what: 'Qu’est-ce qu’un badge ?',
    also: (pathway: string, words: string) => `Et sur le parcours « ${pathway} » : ${words}`,
    columns: { badge: 'Le badge, et ce qui a été fait', date: 'Quand', seenBy: 'Vu et évalué par' },
    more: (count: number) =>
      count === 1
        ? 'Et 1 autre badge, sur la page en ligne.'
        : `Et ${count} autres badges, sur la page en ligne.`,
    scan: 'Photographiez ce code : la réponse vient en une phrase, sur la page qui vérifie.',
    give: 'Ou donnez vous-même à cette page l’adresse du portfolio :',
    whole: 'Toute la page en ligne :',
    obtained: 'a obtenu le badge',
    specimen: 'n’a ici qu’un spécimen du badge',
    declares: 'déclare le badge',
    recognises: 'Ce que ce badge reconnaît',
    structure: 'La structure',
    badgePage: 'La page de ce badge :',
  },
  /** For the team: in previews, and on the handbook. */
  editors: {
    title: 'Pour l’équipe',
    why: 'Ces liens ouvrent GitHub. Rien ne change ici avant votre accord.',
    edit: 'Modifier cette page',
    give: 'Remettre ce badge à',
    choose: 'Choisir un badge à remettre',
    editMission: 'Modifier une mission',
    newBadge: 'Écrire un nouveau badge',
    newMission: 'Écrire une nouvelle mission',
  },
  /** The page that makes a key pair in the browser. */
  keyPage: {
    title: 'La clé de la structure',
    intro:
      'La clé signe les badges au nom de la structure. Cette page en fait une dans votre navigateur : rien n’est envoyé, rien n’est gardé.',
    address: 'L’adresse publique de votre site',
    addressHelp:
      'Elle entre dans chaque badge, pour toujours. Elle commence par https://, et GitHub la donne dans Settings → Pages.',
    wrongAddress:
      'Cette adresse ne convient pas. Elle commence par https://, est visible de tous et n’a ni « ? » ni « # ».',
    make: 'Créer la clé',
    again: 'Créer une autre clé',
    made: 'La clé est créée. Rangez maintenant ses deux moitiés.',
    failed:
      'Ce navigateur n’a pas pu créer la clé. Essayez avec un navigateur à jour, à l’adresse https du site.',
    noScript: 'Cette page a besoin de JavaScript. Sans lui, une commande fait la même chose :',
    secretTitle: 'La moitié secrète',
    secretIntro: 'Elle ne se montre à personne, et ne s’écrit dans aucun fichier du dépôt.',
    secretSteps: [
      'Rangez-en une copie hors ligne, dans un coffre ou un gestionnaire de mots de passe. Perdue, elle ne se retrouve pas.',
      'Sur GitHub, dans votre dépôt, ouvrez Settings → Environments → signing. S’il n’y est pas : New environment, et ce nom.',
      'Sous « Deployment branches and tags », choisissez « Selected branches and tags ». Ajoutez une règle pour main : seule cette branche aura la clé.',
      'Choisissez « Add environment secret ». Copiez le nom dans « Name », la moitié secrète dans « Value », puis choisissez « Add secret ».',
      'Un dépôt privé sans abonnement payant n’a pas d’environnement. « Publier et signer » dit alors où la coller.',
    ],
    secretName: 'Le nom',
    secret: 'La moitié secrète',
    publicTitle: 'La moitié publique',
    publicIntro: 'Elle se publie : c’est avec elle que chacun vérifie vos badges.',
    publicSteps: [
      'Sur GitHub, ouvrez content/issuer.md, puis le crayon.',
      'Collez ces lignes juste au-dessus des trois tirets qui ferment le haut du fichier.',
      'Choisissez « Commit changes ». La publication commence, et signe les badges en attente.',
    ],
    publicLines: 'Les lignes de content/issuer.md',
    copy: 'Copier',
    copied: 'Copié',
    selected: 'Ce navigateur ne copie pas : le texte est choisi, copiez-le vous-même.',
    show: 'Montrer',
    hide: 'Cacher',
    leave: 'Tant que les deux moitiés ne sont pas copiées, la page demande avant de se fermer.',
    afterTitle: 'Et ensuite',
    after: 'Si vous fermez cette page, la moitié secrète n’existe plus que là où vous l’avez rangée.',
    readMore: 'Publier et signer',
  },
  keyChange: {
    intro:
      'Cette structure a déjà une clé. Cette page fait la suivante dans votre navigateur : rien n’est envoyé, rien n’est gardé.',
    make: 'Créer la nouvelle clé',
    publicSteps: [
      'Copiez-la. Elle commence par z6Mk.',
      'Sur GitHub, ouvrez Actions → « Changer la clé / Change the key » → Run workflow.',
      'Collez-la dans la première case, et laissez l’adresse vide.',
      'D’autres connaissent l’ancienne clé ? Cochez la dernière case.',
      'Choisissez « Run workflow ». Une proposition s’ouvre en quelques minutes : ne l’acceptez pas encore.',
    ],
    secretSteps: [
      'Sur GitHub, ouvrez Settings → Environments → signing, puis le crayon de JALON_SIGNING_KEY.',
      'Elle n’y est pas ? « Clés et déménagement » dit où elle peut être, et comment la ranger là.',
      'Collez-la à la place de l’ancienne, puis choisissez « Update secret ».',
    ],
    acceptTitle: 'La proposition',
    acceptIntro:
      'Elle met la nouvelle clé à la place de l’ancienne. Rien ne change avant que vous l’acceptiez.',
    acceptSteps: [
      'Sur GitHub, ouvrez Pull requests, puis la proposition qui change la clé.',
      'Choisissez « Merge pull request ». La publication commence, et signe avec la nouvelle clé.',
    ],
    readMore: 'Clés et déménagement',
  },
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

/** What stands in a body of Markdown beside its own words. */
export const markdown = {
  done: 'fait',
  open: 'à faire',
  note: 'Note',
  /** The parser puts the number of the note in. */
  back: 'Retour à l’appel de note {reference}',
  table: 'Tableau',
};

type Data = Readonly<Record<string, string | undefined>>;

const outcomes: Record<Outcome, string> = {
  valid: 'Valide',
  changed: 'Non valide',
  withdrawn: 'Retiré',
  replaced: 'Remplacé',
  expired: 'Expiré',
  specimen: 'Spécimen',
  unverifiable: 'Non vérifiable',
};

const steps: Record<StepName, string> = {
  shape: 'Lecture',
  proof: 'Signature',
  issuer: 'Émetteur',
  status: 'Retrait',
  dates: 'Dates',
  endorsements: 'Soutiens',
};

const reasons: Record<Reason, (data: Data) => string> = {
  'well-formed': () => 'Le fichier se lit comme un badge signé.',
  'not-a-credential': ({ source }) =>
    source === 'address'
      ? 'Ce qui se trouve à cette adresse ne contient pas de badge signé.'
      : 'Ce fichier ne contient pas de badge signé.',
  malformed: ({ where }) => `Le badge est mal formé : ${where}.`,
  'too-complex': () => 'Le badge est trop gros ou trop compliqué pour être lu sans risque.',
  'open-badges-2': ({ url }) =>
    'C’est un badge au format Open Badges 2, plus ancien. Le fichier seul n’y prouve rien : sa preuve est une page ' +
    (url ? `sur le serveur de son émetteur, ${url}` : 'sur le serveur de son émetteur.'),
  'vc-jwt': () =>
    'C’est un badge signé sous la forme VC-JWT, qui ne se vérifie pas ici. La commande « npm run verify » sait le faire.',
  'damaged-file': ({ source }) =>
    source === 'address'
      ? 'Ce qui se trouve à cette adresse est abîmé, ou n’est pas d’un genre qui contient un badge.'
      : 'Le fichier est abîmé, ou n’est pas d’un genre qui contient un badge.',
  'plain-picture': () =>
    'C’est une photo ou une copie d’écran : elle ne contient pas la preuve qui se trouve dans l’image d’un badge.',
  archive: () => 'C’est une archive : ouvrez-la, et donnez l’un des fichiers du dossier « badges ».',
  'not-found': ({ source }) =>
    source === 'file'
      ? 'Aucun fichier n’a ce nom à cet endroit. Vérifiez son nom et son dossier.'
      : 'Il n’y a rien à cette adresse.',
  unreachable: () => 'Cette adresse ne répond pas. Cela ne dit rien du badge.',
  'too-large': ({ source }) =>
    source === 'file'
      ? 'Ce fichier est trop gros pour un badge.'
      : 'Ce qui se trouve à cette adresse est trop gros pour un badge.',
  'signature-matches': () => 'Le contenu est exactement celui qui a été signé.',
  'signature-mismatch': () => 'Le contenu a changé depuis la signature, ou la signature n’est pas la sienne.',
  'no-proof': () => 'Le badge ne porte aucune signature.',
  'unsupported-proof': ({ type }) =>
    `La signature est d’un genre que ce site ne sait pas vérifier : ${type}.`,
  'unknown-context': ({ url }) =>
    `Le badge emploie un vocabulaire que ce site ne connaît pas et ne télécharge pas : ${url}`,
  'undefined-term': ({ term }) => `Le badge contient un terme que la signature ne couvre pas : ${term}.`,
  'unreadable-proof': ({ message }) => `La signature ne se lit pas : ${message}`,
  'key-unavailable': ({ method }) => `La clé de la signature n’a pas pu être obtenue : ${method}`,
  'key-published': ({ site, did }) =>
    site
      ? `La clé de la signature est publiée par l’émetteur, à ${site}`
      : `La clé de la signature est l’identifiant même de l’émetteur : ${did}`,
  'specimen-key': () =>
    'La signature est celle des spécimens, que tout le monde peut faire : elle n’atteste rien.',
  'key-not-published': ({ site, did }) =>
    `L’émetteur que le badge nomme ne publie pas la clé qui l’a signé (${site ?? did}).`,
  'key-abandoned': () =>
    'La clé de cette signature n’est plus celle de la structure : d’autres l’ont eue. Ce qu’elle avait signé a été signé de nouveau.',
  'another-signer': ({ signer, issuer }) => `Le badge nomme l’émetteur ${issuer}, mais ${signer} l’a signé.`,
  'did-unsupported': ({ did }) =>
    `L’émetteur est désigné d’une façon que ce site ne sait pas suivre : ${did}`,
  'key-in-badge': () => 'Le badge apporte lui-même la clé de sa signature : rien ne dit à qui elle est.',
  'did-unreachable': ({ url }) => `Le site de l’émetteur ne répond pas (${url}). Cela ne dit rien du badge.`,
  'did-not-found': ({ url }) => `Le site de l’émetteur ne publie pas de clés à l’adresse attendue (${url}).`,
  'did-malformed': ({ url, did }) => `Les clés que publie l’émetteur ne se lisent pas (${url ?? did}).`,
  'no-status': () => 'Ce badge ne peut pas être retiré par son émetteur.',
  'not-withdrawn': () => 'L’émetteur ne l’a pas retiré.',
  withdrawn: () => 'L’émetteur a retiré ce badge.',
  'unsupported-status': ({ type }) =>
    `Le moyen de savoir s’il a été retiré n’est pas connu de ce site : ${type}.`,
  'list-unreachable': ({ url }) =>
    `La liste des badges retirés ne répond pas (${url}). Cela ne dit rien du badge.`,
  'list-not-found': ({ url }) => `La liste des badges retirés n’est pas à son adresse (${url}).`,
  'list-malformed': ({ url }) => `La liste des badges retirés ne se lit pas (${url}).`,
  'list-not-authentic': ({ url }) => `La liste des badges retirés n’est pas signée par l’émetteur (${url}).`,
  'in-force': ({ until }) => (until ? `Il est valable jusqu’au ${until}.` : 'Il n’expire pas.'),
  expired: ({ until }) => `Il était valable jusqu’au ${until}.`,
  'not-yet-valid': ({ from }) => `Il n’est valable qu’à partir du ${from}.`,
  'endorsements-valid': ({ valid }) => `Soutiens signés et vérifiés : ${valid}.`,
  'endorsements-not-valid': ({ valid, others }) =>
    `Soutiens signés et vérifiés : ${valid} ; à ne pas croire : ${others}.`,
  'endorsements-unknown': ({ valid, others }) =>
    `Soutiens signés et vérifiés : ${valid} ; qui n’ont pu l’être : ${others}.`,
  'not-checked': () => 'Non regardé, à cause de ce qui précède.',
};

/** The words of verification, on pages and in commands. */
export const verdict = {
  outcomes,
  steps,
  reasons,
  /** What a badge is, from what is signed in it. */
  badge: (achievement: string, recipient: string | undefined) =>
    recipient ? `« ${achievement} », pour ${recipient}` : `« ${achievement} »`,
  untitled: 'Badge sans titre',
  /** In place of the outcome, of what is intact and signed by somebody whom this site does not know. */
  stranger: 'Intact, d’un émetteur inconnu de ce site',
  /** An issuer that this site answers for: never its name without the address that its key answers for. */
  known: {
    own: (name: string, address: string) => `${name}, à ${address}, l’émetteur de ce site`,
    recognised: (name: string, address: string) => `${name}, à ${address}, que ce site reconnaît`,
  },
  /** What that issuer does, or did, of the badge. */
  by: {
    valid: (who: string) => `Attesté par ${who}.`,
    expired: (who: string) => `Avait été attesté par ${who}.`,
    withdrawn: (who: string) => `Retiré par ${who} : il n’atteste plus rien.`,
    replaced: (who: string) => `Remplacé par ${who} : cette version n’atteste plus rien.`,
    unverifiable: (who: string) => `Signé par ${who}.`,
  },
  /** The same of what a person declares: the issuer signs that it was declared, and does not attest it. */
  declared: {
    valid: (holder: string, who: string) => `Déclaré par ${holder} ; signé par ${who}.`,
    expired: (holder: string, who: string) => `Avait été déclaré par ${holder} ; signé par ${who}.`,
  },
  /** An issuer that this site does not know: its address, then what it calls itself. */
  signedBy: (address: string | undefined) =>
    `Signé par ${address ?? 'une clé qui ne répond d’aucune adresse'} : ce site ne connaît pas cet émetteur.`,
  calledItself: (name: string) => `Il se nomme « ${name} » : chacun peut prendre le nom qu’il veut.`,
  /** Who a badge was given to, where its name is not known. */
  holder: 'la personne qui l’a reçu',
  specimen: 'La signature est intacte et n’atteste rien : ce badge est un exemple.',
  specimenRefused: 'Les spécimens sont refusés ici.',
  replacedBy: (id: string, from: string) => `Une version plus récente, du ${from}, se trouve à ${id}`,
  site: {
    /** Below the name of the site. */
    none: 'Aucun badge signé ne s’y trouve.',
    title: (folder: string) => `Le site dans ${folder}`,
    /** Beside the title, where the folder vouches for itself. */
    folderKeys: 'avec les clés de ce dossier, qui ne prouvent pas de qui il vient',
    register: (folder: string) => `Le registre dans ${folder}`,
    registerSound: (versions: number, lists: number) =>
      `Fichiers signés par la structure et intacts : ${versions} de badges, ${lists} de retraits.`,
    copies: (count: number) => (count === 1 ? '1 copie identique' : `${count} copies identiques`),
    total: 'Total',
    counted: (outcome: Outcome, count: number) =>
      `${count} ${outcomes[outcome].toLowerCase()}${count > 1 ? 's' : ''}`,
  },
};

const bold = (text: string): Part => ({ strong: text });
/** What, and for whom, in brackets: a name may end with a full stop. */
const which = (badge: string, recipient: string | undefined): Part[] => [
  ' (',
  bold(badge),
  ...(recipient ? [', remis à ', bold(recipient)] : []),
  ')',
];

/** Who vouches, never without the address that the key answers for. */
const who = (name: string, address: string): Part[] => [bold(name), ' (', bold(address), ')'];

const titles: Record<Tone, string> = {
  valid: 'Valide',
  declared: 'Déclaré',
  stranger: 'Inconnu de ce site',
  specimen: 'Spécimen',
  expired: 'Expiré',
  withdrawn: 'Retiré',
  replaced: 'Remplacé',
  changed: 'Non valide',
  unverifiable: 'Impossible à dire',
};

const counted: Record<Held, readonly [one: string, several: string]> = {
  valid: ['attesté', 'attestés'],
  unsigned: ['non signé', 'non signés'],
  pending: ['en attente de délivrance', 'en attente de délivrance'],
  declared: ['déclaré', 'déclarés'],
  stranger: ['intact, d’un émetteur inconnu', 'intacts, d’émetteurs inconnus'],
  specimen: ['spécimen', 'spécimens'],
  expired: ['expiré', 'expirés'],
  withdrawn: ['retiré', 'retirés'],
  replaced: ['remplacé', 'remplacés'],
  changed: ['non valide', 'non valides'],
  unverifiable: ['impossible à vérifier', 'impossibles à vérifier'],
};

/** How a badge that a person holds is counted: as who verifies it finds it, or without a signature to verify. */
export type Held = Tone | 'unsigned' | 'pending';

/** How many badges are what. */
export interface HeldCount {
  readonly held: Held;
  readonly count: number;
}

/** `signed` tells of which badges: a page that verifies finds those that were signed. */
function heldBadges(found: readonly HeldCount[], signed: string): string {
  const [first] = found;
  const all = found.reduce((sum, { count }) => sum + count, 0);
  if (first && all === 1) return `1 badge${signed} ${counted[first.held][0]}`;
  if (first && found.length === 1) return `${all} badges${signed}, tous ${counted[first.held][1]}`;
  const each = found.map(({ held, count }) => `${count} ${counted[held][count > 1 ? 1 : 0]}`);
  return `${all} badges${signed} : ${each.join(', ')}`;
}

/**
 * The words of the pages that verify in the browser. A sentence is a list of parts; what is read from the badge stands
 * apart, to be shown in bold and never mistaken for our own words.
 */
export const verifyPage = {
  titles,
  /** Of several badges, as a portfolio lists them: how many are what. */
  summary: (found: readonly HeldCount[]) =>
    heldBadges(found, found.reduce((sum, { count }) => sum + count, 0) > 1 ? ' signés' : ' signé'),
  /** Where one issuer signed them all. */
  signedAll: (name: string, address: string, recipient: string | undefined): Part[] => [
    ...who(name, address),
    ' les a tous signés',
    ...(recipient === undefined ? [] : [' pour ', bold(recipient)]),
    ' ; ',
  ],
  unsignedRest: 'ce que la page dit d’autre n’est pas signé.',
  details: 'Voir le détail',
  checking: 'Vérification en cours…',
  /** What the badge says, where the structure or one that it recognises vouches for it. */
  attests: (
    name: string,
    address: string,
    recipient: string | undefined,
    badge: string,
    date: string,
  ): Part[] =>
    recipient
      ? [
          ...who(name, address),
          ' atteste que ',
          bold(recipient),
          ' a obtenu le badge ',
          bold(badge),
          ', le ',
          bold(date),
          '.',
        ]
      : [...who(name, address), ' atteste que le badge ', bold(badge), ' a été obtenu le ', bold(date), '.'],
  declares: (name: string, address: string, recipient: string, badge: string, date: string): Part[] => [
    bold(recipient),
    ' l’a déclaré le ',
    bold(date),
    ', dans ',
    bold(badge),
    ' ; ',
    ...who(name, address),
    ' a signé ces mots, sans les affirmer.',
  ],
  attested: (
    name: string,
    address: string,
    recipient: string | undefined,
    badge: string,
    until: string,
  ): Part[] => [
    ...who(name, address),
    ' a attesté ce badge',
    ...which(badge, recipient),
    ', qui était valable jusqu’au ',
    bold(until),
    '.',
  ],
  withdrew: (name: string, address: string, recipient: string | undefined, badge: string): Part[] => [
    ...who(name, address),
    ' a retiré ce badge',
    ...which(badge, recipient),
    ' : il n’atteste plus rien.',
  ],
  replaced: (
    name: string,
    address: string,
    recipient: string | undefined,
    badge: string,
    from: string,
  ): Part[] => [
    ...who(name, address),
    ' a remplacé ce badge',
    ...which(badge, recipient),
    ' par une version plus récente, du ',
    bold(from),
    '.',
  ],
  /** Of an issuer that this site does not know: what its key answers for, and nothing of what it says. */
  stranger: {
    valid: (address: string): Part[] => [
      'Ce badge est tel que ',
      bold(address),
      ' l’a signé, mais ce site ne connaît pas cet émetteur.',
    ],
    expired: (address: string, until: string): Part[] => [
      'Signé par ',
      bold(address),
      ', ce badge était valable jusqu’au ',
      bold(until),
      '. Ce site ne connaît pas cet émetteur.',
    ],
    withdrawn: (address: string): Part[] => [
      'Signé par ',
      bold(address),
      ', ce badge a ensuite été retiré. Ce site ne connaît pas cet émetteur.',
    ],
    replaced: (address: string, from: string): Part[] => [
      'Signé par ',
      bold(address),
      ', ce badge a ensuite été remplacé par une version du ',
      bold(from),
      '. Ce site ne connaît pas cet émetteur.',
    ],
    /** In place of an address, where the key answers for none. */
    nobody: 'quelqu’un sans adresse',
    calledItself: (name: string): Part[] => [
      'Il se nomme ',
      bold(name),
      ' : chacun peut prendre le nom qu’il veut.',
    ],
  },
  recognised: 'C’est une structure que ce site reconnaît.',
  specimen: [
    'Cet exemple n’atteste rien. Sa signature est intacte, mais faite avec une clé d’essai que tout le monde possède.',
  ] as Part[],
  changed: ['Ne vous y fiez pas. '] as Part[],
  unverifiable: ['On ne peut dire ni que ce badge est vrai, ni qu’il est faux. '] as Part[],
  unreadable: ['Il est d’une forme que ce site ne sait pas vérifier.'] as Part[],
  notABadge: 'Rien à vérifier',
  newer: 'Vérifier la version plus récente',
  again: 'Vérifier le badge qui se trouve aujourd’hui à cette adresse',
  /** Where a former address of the site signed, and the site answers in its name. */
  formerSite: (address: string): Part[] => [
    bold(address),
    ' est une ancienne adresse de ce site, qui répond en son nom.',
  ],
  advice: {
    phone:
      'Les téléphones, les messageries et les réseaux sociaux effacent souvent la preuve contenue dans une image. Demandez à la personne le fichier signé (.json), ou l’adresse de la page du badge.',
    address: 'Ouvrez la page d’un badge ou d’un portfolio, et collez son adresse entière ici.',
    retry:
      'Réessayez plus tard. Si l’adresse s’ouvre dans votre navigateur, enregistrez ce qui s’y trouve et déposez le fichier ici : certains serveurs ne se laissent pas lire par une autre page.',
    command:
      'Le programme de ce site vérifie d’autres genres de signatures : voyez « Pour les spécialistes ».',
    openBadges2:
      'Un badge Open Badges 2 ne porte pas sa preuve : elle est une page chez son émetteur. Si cette page existe encore à une adresse que vous connaissez, et dit la même chose, elle fait foi.',
    oldBrowser:
      'Ce navigateur n’a pas pu mener la vérification. Essayez-en un autre, à jour, ou le second avis ci-dessous.',
    tooLong:
      'La vérification a été arrêtée au bout de trente secondes. Un vrai badge se vérifie en un instant.',
    seeHosted: 'Ouvrir la page que le badge donne pour preuve',
  },
  facts: {
    badge: 'Badge',
    recipient: 'Remis à',
    nobody: 'Le badge ne le dit pas',
    issuer: 'Émetteur',
    calls: (name: string) => `se nomme « ${name} »`,
    address: 'Adresse qui en répond',
    noAddress: 'aucune',
    awarded: 'Obtenu le',
    written: 'Écrit le',
    signed: 'Signé le',
    until: 'Valable jusqu’au',
    assessor: 'Évalué par',
  },
  steps: 'Ce qui a été vérifié',
  results: { pass: 'en ordre', fail: 'pas en ordre', unknown: 'on ne sait pas' },
  who: 'Est-ce la personne en face de moi ?',
  whoNamed: (recipient: string): Part[] => [
    'Le badge a été remis à ',
    bold(recipient),
    ', mais rien n’y prouve que la personne devant vous porte ce nom : aucun badge ne contient de photo ni de pièce d’identité. Demandez-lui d’ouvrir elle-même son portfolio, ou de raconter ce qu’elle a fait.',
  ],
  whoUnnamed: [
    'Le badge ne dit pas à qui il a été remis, ou seulement sous une forme chiffrée. Il ne prouve donc pas qu’il appartient à la personne devant vous.',
  ] as Part[],
  ask: 'En cas de doute, écrivez à la structure :',
  specialists: 'Pour les spécialistes',
  technical: {
    id: 'Identifiant',
    did: 'Émetteur (DID)',
    key: 'Méthode de vérification',
    suite: 'Suite cryptographique',
    created: 'Signature faite le',
    validFrom: 'validFrom',
    status: 'Liste des retraits, et place dans la liste',
    document: 'Le badge, mis en lignes pour être lu :',
    file: '<fichier>',
    command: 'La même vérification, avec le programme de ce site :',
  },
  secondOpinion: 'Demander un second avis à un service indépendant',
  otherVerifier: 'Donner ce fichier à un vérificateur indépendant',
  copy: (shown: string): Part[] => [
    'Vous lisez cette réponse sur ',
    bold(shown),
    '. Quelqu’un qui copie ce site peut lui faire dire ce qu’il veut : vérifiez que c’est bien l’adresse de la structure.',
  ],
  preview: (shown: string, site: string): Part[] => [
    'Vous lisez cette réponse sur ',
    bold(shown),
    ', un aperçu du site ',
    bold(site),
    ' : il répond avec ses propres fichiers, et ne prouve rien à personne d’autre.',
  ],
  elsewhere: (shown: string, site: string): Part[] => [
    'Attention : vous êtes sur ',
    bold(shown),
    ', une copie de ',
    bold(site),
    '. Ne croyez pas sa réponse : vérifiez là-bas.',
  ],
  timing: (moment: string, seconds: string) =>
    `Vérifié le ${moment} sur cet appareil, en ${seconds} s. Rien n’a été envoyé.`,
  timingAsked: (moment: string, seconds: string, hosts: string) =>
    `Vérifié le ${moment} sur cet appareil, en ${seconds} s, en interrogeant ${hosts}.`,
  /** What the lesson has changed in a text of the badge. */
  changedLetter: (before: string, after: string): Part[] => [bold(before), ' est devenu ', bold(after), '.'],
};

export { fr as legal } from './legal.fr.ts';
export { fr as searchPage } from './search-page.fr.ts';
