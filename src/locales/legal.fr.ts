/**
 * The words of the legal pages in French; another language is one more file of the same type.
 * They are written with plain spaces and quotes: `typography` sets the narrow and no-break spaces.
 *
 * They follow loi n° 2004-575 (LCEN), article 1-1; RGPD, article 13; and the model of the accessibility statement that
 * arrêté du 20 septembre 2019 gives, as RGAA 4.1 explains it.
 */
export const fr = {
  pages: 'Pages légales',
  /** Shown in the place of a fact that is missing. */
  toComplete: '[à compléter]',
  missing: (count: number) =>
    count === 1 ? 'Il manque une information à cette page.' : `Il manque ${count} informations à cette page.`,
  missingWhose: 'Encore à écrire par la structure :',
  invented: 'Ces informations sont inventées, comme tout cet exemple.',
  facts: {
    name: 'Nom',
    form: 'Forme juridique',
    address: 'Adresse',
    phone: 'Téléphone',
    email: 'Courriel',
    site: 'Site',
    registration: 'Immatriculation',
    hostName: 'Nom de l’hébergeur',
    hostAddress: 'Adresse de l’hébergeur',
    hostPhone: 'Téléphone de l’hébergeur',
    director: 'Direction de la publication',
    requests: 'Pour toute demande',
    dpo: 'Protection des données',
    contact: 'Pour signaler un obstacle',
  },
  notice: {
    title: 'Mentions légales',
    intro: 'Qui publie ce site, qui en répond, et qui l’héberge.',
    publisher: 'L’éditeur',
    publication: 'La publication',
    host: 'L’hébergement',
    report: {
      title: 'Signaler un contenu',
      paragraphs: [
        'Un contenu vous semble faux, illicite, ou porte atteinte à quelqu’un ? Dites à la structure quelle page, et pourquoi.',
      ],
    },
    reuse: {
      title: 'Reprendre ce qui est ici',
      paragraphs: [
        'Les textes et les images appartiennent à celles et ceux qui les ont faits. Demandez avant de les reprendre.',
        'Le site est fait avec Jalon, un programme libre (licence MIT). Ses lettres sont Bricolage Grotesque et Atkinson Hyperlegible Next (licence SIL OFL). Ses pictogrammes sont Phosphor (licence MIT).',
      ],
    },
    law: 'Ces mentions suivent l’article 1-1 de la loi n°\u00a02004-575 du 21 juin 2004 pour la confiance dans l’économie numérique.',
  },
  privacy: {
    title: 'Données personnelles',
    intro: 'Ce site montre des parcours de personnes. Aucun portfolio n’est publié sans leur accord daté.',
    controller: 'Qui en est responsable',
    why: {
      title: 'Pourquoi, et de quel droit',
      paragraphs: [
        'Les pages montrent ce qu’une personne a fait, pour ses candidatures et ses projets. Chacun peut y vérifier ses badges.',
        'La base est l’accord de la personne, écrit et daté (RGPD, article 6.1.a). Avant 18 ans, l’accord d’un parent s’y ajoute. Être publié n’est jamais une obligation.',
        'Le nom de qui a évalué, soutenu ou co-créé un badge peut être montré aussi. La base est alors l’intérêt légitime de la structure : dire qui a vu (article 6.1.f).',
      ],
    },
    what: {
      title: 'Ce qui est publié',
      paragraphs: [],
      points: [
        'Sur chaque portfolio : le prénom, ou le nom choisi. Les dates, la ville et le sujet de la mission. Les badges, leur récit et leurs preuves. Le projet d’avenir, s’il est écrit.',
        'Si la personne le choisit : son nom entier, sa photo, ses missions, ses formations, ses « J’en suis là » et les mots d’autres personnes.',
        'Si elle le choisit : ses badges obtenus ailleurs, les niveaux que la structure lui voit, et les rendez-vous de suivi qu’elle partage.',
        'Si elle le choisit aussi : des badges signés, que chacun peut emporter et vérifier. Ils contiennent le nom montré et le récit.',
        'Chaque portfolio s’emporte aussi en un fichier (.zip). Si ses badges signés et les moteurs de recherche sont acceptés, un fichier pour logiciels de CV redit la page.',
        'Jamais demandés pour le site : l’adresse, le téléphone et la date de naissance. Le texte du bilan n’est jamais publié.',
      ],
    },
    howLong: {
      title: 'Combien de temps',
      paragraphs: [
        'Jusqu’au jour écrit dans l’accord, ou jusqu’à ce que la personne le retire.',
        'La page disparaît alors quand le site est reconstruit, ce qui est prévu chaque jour.',
      ],
    },
    who: {
      title: 'Qui peut lire',
      paragraphs: [
        'Tout le monde : ce site est public, et se lit du monde entier. Les moteurs de recherche n’y trouvent un portfolio que si la personne l’a voulu.',
        'L’hébergeur, nommé dans les mentions légales, garde les fichiers. Comme tout hébergeur, il peut noter l’adresse IP des visites.',
        'Rien n’est vendu. Aucune décision sur une personne n’est prise par un programme.',
      ],
    },
    transfers: {
      title: 'Hors de l’Union européenne',
      paragraphs: [
        'Les fichiers du site sont chez cet hébergeur. Si son adresse est hors de l’Union européenne, ils y sont transférés (RGPD, chapitre V).',
        'La structure dit, à qui le demande, ce qui protège alors ces données.',
      ],
    },
    rights: {
      title: 'Vos droits',
      paragraphs: [
        'Vous pouvez retirer votre accord à tout moment, sans dire pourquoi. Ce qui a été publié avant l’a été avec votre accord.',
        'Vous pouvez demander à lire, corriger, effacer ou emporter ce qui vous concerne. Vous pouvez aussi vous y opposer, ou en faire limiter l’usage.',
        'Écrivez à l’adresse donnée plus haut. La réponse vient en un mois au plus.',
      ],
      ask: 'Écrire pour exercer mes droits',
      subject: 'Mes données personnelles',
      complaint: 'Si la réponse ne vous convient pas, vous pouvez vous plaindre à la CNIL :',
      authority: 'CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07',
      form: 'Adresser une plainte à la CNIL',
    },
    remains: {
      title: 'Ce qui reste après un retrait',
      paragraphs: [
        'Le contenu du site est rangé dans un dossier qui garde ses anciennes versions. Ce qui est effacé du site y reste lisible, pour qui a accès à ce dossier. La structure peut effacer aussi ces versions. Les copies faites avant restent où elles sont.',
        'Un badge signé et déjà téléchargé reste chez qui l’a, et sa signature reste intacte. La structure peut publier qu’il est retiré : qui le vérifie le lit alors.',
        'Un moteur de recherche peut montrer quelque temps encore une page disparue.',
      ],
    },
    visit: {
      title: 'Votre visite',
      paragraphs: [],
      points: [
        'Aucun cookie, et aucune mesure de vos visites.',
        'Aucune page ne demande quoi que ce soit à un autre site, sauf pour vérifier.',
        'Un fichier que vous vérifiez ne quitte pas votre appareil. Vérifier le badge d’une autre structure interroge les adresses que ce badge nomme.',
      ],
    },
  },
  accessibility: {
    title: 'Déclaration d’accessibilité',
    pledge: (issuer: string) =>
      `${issuer} s’engage à rendre ce site accessible, conformément à l’article 47 de la loi n°\u00a02005-102 du 11 février 2005.`,
    appliesTo: 'Cette déclaration s’applique à',
    state: {
      title: 'État de conformité',
      verdict: 'Non audité',
      paragraphs: [
        'Ce site n’a pas été audité. En l’absence d’audit, il est non conforme au référentiel général d’amélioration de l’accessibilité, RGAA\u00a04.1.',
        'Cela ne dit pas qu’il est illisible : personne ne l’a encore mesuré.',
      ],
    },
    tried: {
      title: 'Ce qui est essayé',
      paragraphs: ['Le programme qui fait ce site passe ces essais automatiques, sur un contenu d’exemple.'],
      points: [
        'L’outil axe examine chaque sorte de page, en clair et en sombre. Il suit les règles WCAG\u00a02.2, niveaux A et AA.',
        'Chaque page est du HTML valide, avec une langue, un titre à elle et un seul titre principal.',
        'Aucune sorte de page ne défile de côté à 320 points de large. Cela revient à grossir quatre fois un écran courant.',
        'Aucun texte n’est coupé quand on écarte lettres, mots et lignes, ou quand on double leur taille.',
        'Toute sorte de page se parcourt au clavier, et montre toujours où l’on est.',
        'La carte du parcours se lit aux couleurs du lecteur, et devient une liste sans feuille de style.',
        'Un portfolio, un badge et le catalogue des missions se lisent sans script.',
        'Les couleurs tirées de celle de la structure ont toujours un contraste de 4,5 ou plus avec leur fond.',
      ],
    },
    untried: {
      title: 'Ce qui ne l’est pas',
      paragraphs: [
        'Ces essais ne trouvent qu’une partie des obstacles. Les critères du RGAA n’ont pas été examinés un par un.',
        'Aucun lecteur d’écran n’a été essayé, et aucune personne handicapée n’a pris part aux essais.',
      ],
    },
    limits: {
      title: 'Limites connues',
      paragraphs: [],
      points: [
        'Les descriptions d’images sont écrites à la main. Personne ne vérifie qu’elles disent l’essentiel.',
        'Les textes restent dans la langue où ils ont été écrits, même quand le reste de la page en change.',
        'L’image d’un badge contient du texte. Sa page le redit ; l’image téléchargée, non.',
        'Sur un grand écran, des noms de la carte dessinée se touchent quand on écarte les lettres. Sur un écran étroit, elle devient une liste.',
        'Vérifier un badge dans le navigateur demande un script.',
      ],
    },
    feedback: {
      title: 'Retour d’information et contact',
      paragraphs: [
        'Si vous n’arrivez pas à accéder à un contenu ou à un service, écrivez à la structure. Elle vous orientera vers une alternative accessible, ou vous donnera le contenu sous une autre forme.',
      ],
      subject: 'Accessibilité du site',
    },
    redress: {
      title: 'Voies de recours',
      paragraphs: [
        'Cette procédure est à utiliser dans le cas suivant. Vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un service. Vous n’avez pas obtenu de réponse satisfaisante.',
        'Vous pouvez :',
      ],
      message: 'Écrire un message au Défenseur des droits',
      delegate: 'Contacter le délégué du Défenseur des droits dans votre région',
      post: 'Envoyer un courrier, gratuit et sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',
    },
    established: (day: string) => `Cette déclaration a été établie le ${day}.`,
  },
} as const;
