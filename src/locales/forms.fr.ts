import type { FormWords } from './forms.ts';

export const formWordsFr: FormWords = {
  forms: {
    award: {
      title: 'Remettre un badge',
      about: 'À une personne, ou à plusieurs qui ont fait la même chose.',
      questions: {
        badge: { label: 'Quel badge ?' },
        volunteers: { label: 'À qui ?' },
        date: { label: 'Quel jour ?' },
        summary: { label: 'Un fait concret' },
        story: {
          label: 'Ce qui a été fait',
          help: 'À la première personne, avec les mots de qui l’a fait.',
        },
        assessor: { label: 'Qui l’a vu ?' },
        role: { label: 'Sa fonction' },
        proof: { label: 'Une preuve', help: 'Son nom, par exemple « Le programme de la soirée ».' },
        proofAddress: { label: 'L’adresse de cette preuve' },
        pictures: { label: 'Des photos', help: 'Déposez-les ici. Leur lieu et leur date seront effacés.' },
        alt: { label: 'Ce que montrent les photos' },
      },
    },
    badge: {
      title: 'Nouveau badge',
      about: 'Un badge de plus au catalogue, que l’on pourra ensuite remettre.',
      questions: {
        title: { label: 'Son titre' },
        description: { label: 'Ce qu’il reconnaît' },
        criteria: {
          label: 'Ce qu’il faut pour l’obtenir',
          help: 'Une ligne par chose à faire, à la première personne : « J’ai accueilli vingt personnes. »',
        },
        category: { label: 'Sa famille' },
        posture: { label: 'Sa posture', help: 'De la découverte à la transmission. Ce n’est pas un rang.' },
        competences: { label: 'Les compétences qu’il soutient' },
        icon: {
          label: 'Son pictogramme',
          help: 'Facultatif. Un nom anglais pris sur phosphoricons.com : `leaf`, `camera`, `hand-waving`.',
        },
        coCreators: { label: 'Qui l’a créé ?', help: 'Une ligne par personne ou par groupe.' },
      },
    },
    mission: {
      title: 'Nouvelle mission',
      about: 'Une mission de plus au catalogue, que les volontaires peuvent choisir.',
      questions: {
        title: { label: 'Son titre' },
        description: { label: 'En une phrase' },
        kind: { label: 'Principale ou au choix ?' },
        text: { label: 'Ce que l’on y fait' },
        place: { label: 'Où ?' },
        period: { label: 'Quand ?' },
        months: { label: 'Quels mois ?', help: 'Sans réponse : toute l’année.' },
        domain: { label: 'Son domaine' },
        badges: { label: 'À quels badges peut-elle mener ?' },
        contact: { label: 'À qui écrire ?' },
      },
    },
    volunteer: {
      title: 'Nouvelle personne',
      about: 'Quelqu’un qui arrive. Sans accord signé, rien n’est publié : vous l’ajouterez plus tard.',
      questions: {
        firstName: { label: 'Son prénom' },
        lastName: {
          label: 'Son nom',
          help: 'Pour le bilan. Le site ne montre que l’initiale, sauf choix de la personne.',
        },
        adult: { label: 'A-t-elle 18 ans ?' },
        starts: { label: 'Premier jour' },
        ends: { label: 'Dernier jour' },
        mission: { label: 'Sa mission' },
        place: { label: 'Sa ville' },
        tutor: { label: 'Qui l’accompagne ?' },
        pathways: { label: 'Quels parcours ?' },
        visibility: {
          label: 'Qui peut trouver sa page ?',
          help: 'Sans réponse : seulement qui a l’adresse.',
        },
        credentials: {
          label: 'Ses badges signés sont-ils publiés ?',
          help: 'C’est à cette personne de choisir. Sans réponse : non.',
        },
        consentDate: {
          label: 'Jour de l’accord signé',
          help: 'Laissez vide tant que le papier n’est pas signé.',
        },
        consentPaper: { label: 'Où est rangé cet accord ?' },
        consentEnds: { label: 'Fin de l’accord' },
        guardian: { label: 'Parent ou responsable légal' },
        guardianDate: { label: 'Jour de l’accord parental' },
        guardianPaper: { label: 'Où est rangé l’accord parental ?' },
        text: { label: 'Quelques mots', help: 'Avec les mots de cette personne, à la première personne.' },
      },
    },
    positioning: {
      title: 'J’en suis là',
      about: 'Où la personne en est, avec ses mots, à l’arrivée ou à la fin. Rien n’est obligatoire.',
      questions: {
        volunteer: { label: 'Qui ?' },
        moment: { label: 'À quel moment ?' },
        date: { label: 'Quel jour ?' },
        savoirs: { label: 'Ce que je sais', help: 'Une phrase par ligne.' },
        savoirFaire: { label: 'Ce que je sais faire', help: 'Une phrase par ligne.' },
        savoirEtre: { label: 'Comment je suis', help: 'Une phrase par ligne.' },
        objectives: { label: 'Mes objectifs', help: 'Un objectif par ligne.' },
        text: { label: 'En quelques mots' },
      },
    },
    'volunteer-mission': {
      title: 'Mission choisie',
      about: 'Une mission du catalogue, que la personne commence ou a menée.',
      questions: {
        volunteer: { label: 'Qui ?' },
        mission: { label: 'Quelle mission ?' },
        from: { label: 'À partir de quel jour ?' },
        to: { label: 'Jusqu’à quel jour ?' },
        badge: { label: 'Le badge visé' },
        outcome: { label: 'Ce qu’elle est devenue' },
        text: { label: 'Ce qui s’y est passé', help: 'Une fois la mission finie, en quelques phrases.' },
      },
    },
    meeting: {
      title: 'Rendez-vous',
      about: 'Ce qui a été dit et décidé. Ces notes restent privées, sauf choix de la personne.',
      questions: {
        volunteer: { label: 'Avec qui ?' },
        date: { label: 'Quel jour ?', help: 'Le fichier portera ce jour pour nom.' },
        kind: { label: 'Quel rendez-vous ?' },
        with: { label: 'Qui était là ?', help: 'Une personne par ligne.' },
        text: { label: 'Les notes' },
        decisions: { label: 'Ce qui a été décidé', help: 'Une décision par ligne.' },
        next: { label: 'La suite', help: 'Une étape par ligne.' },
      },
    },
    endorsement: {
      title: 'Mot de soutien',
      about: 'Les mots de quelqu’un qui a travaillé avec la personne, avec son accord.',
      questions: {
        volunteer: { label: 'Pour qui ?' },
        by: { label: 'Qui le dit ?' },
        role: { label: 'Sa fonction' },
        organisation: { label: 'Sa structure' },
        date: { label: 'Quel jour ?' },
        badge: { label: 'De quel badge s’agit-il ?' },
        text: { label: 'Ses mots' },
      },
    },
    review: {
      title: 'Niveaux du bilan',
      about: 'Ce que la structure constate, pour le bilan. Rien n’en est publié sans choix de la personne.',
      questions: {
        volunteer: { label: 'De qui ?' },
        date: { label: 'Quel jour ?' },
        author: { label: 'Qui l’écrit ?' },
        text: { label: 'L’avis de la structure' },
      },
    },
    letter: {
      title: 'Lettre',
      about: 'Une lettre d’une page, qui montre des badges obtenus.',
      questions: {
        volunteer: { label: 'De qui ?' },
        for: { label: 'Pour demander quoi ?' },
        to: { label: 'À qui ?' },
        subject: { label: 'Son objet' },
        date: { label: 'Quel jour ?' },
        badges: { label: 'Quels badges ?' },
        text: { label: 'Le texte de la lettre', help: 'Avec les mots de cette personne.' },
      },
    },
  },
  choices: {
    posture: {
      1: '1, je découvre',
      2: '2, j’ai testé',
      3: '3, je peux pratiquer',
      4: '4, je sais pratiquer',
      5: '5, je transmets',
    },
    meeting: {
      integration: 'Bilan d’intégration',
      regular: 'Point d’étape',
      future: 'Projet d’avenir',
      closing: 'Fin de mission',
    },
    letter: { job: 'Un emploi', training: 'Une formation', grant: 'Un soutien' },
    adult: { true: 'Oui', false: 'Non, un parent doit aussi donner son accord' },
    visibility: {
      public: 'Tout le monde : elle est sur la page d’accueil',
      unlisted: 'Qui a son adresse',
      private: 'Personne : il n’y a pas de page',
    },
    credentials: { public: 'Oui, chacun peut les vérifier', none: 'Non, l’image seulement' },
  },
  problem: {
    missing: (label) => `« ${label} » : il manque une réponse.`,
    'not-a-choice': (label, { found, instead }) =>
      `« ${label} » : « ${found} » n’est pas dans la liste.${instead ? ` Vouliez-vous dire « ${instead} » ?` : ''}`,
    'not-a-day': (label, { found }) =>
      `« ${label} » : « ${found} » n’est pas une date. Écrivez l’année, le mois, le jour : 2026-03-14.`,
    'not-a-number': (label, { found }) => `« ${label} » : « ${found} » n’est pas un nombre.`,
    exists: (label, { found }) => `« ${label} » : le fichier ${found} existe déjà. Modifiez-le plutôt.`,
    'no-name': (label, { found }) =>
      `« ${label} » : « ${found} » ne donne aucun nom de fichier. Il faut au moins trois lettres.`,
    'same-first-name': (label, { found }) =>
      `« ${label} » : une autre personne a, ou avait, le prénom « ${found} ». Écrivez aussi le nom, ou son initiale.`,
    'same-name': (label, { found }) =>
      `« ${label} » : ${found} porte déjà ce prénom et ce nom. Pour la même personne, modifiez ce fichier. Sinon, ajoutez un deuxième prénom.`,
    alone: (label, { found }) =>
      `« ${label} » : il manque une réponse, sans laquelle « ${found} » ne dit rien.`,
    adult: (label, { found }) =>
      `« ${label} » : la personne a 18 ans, et « ${found} » ne vaut que pour une personne mineure. Effacez cette réponse, ou corrigez l’âge.`,
    'title-inside': (label, { found }) =>
      `« ${label} » : une réponse contient la ligne « ### ${found} », qui est le titre d’une question. Enlevez les « # ».`,
    'too-long': (label, { found }) => `« ${label} » : cette réponse est trop longue (${found} signes).`,
    'picture-many': (label, { found }) =>
      `« ${label} » : il y a ${found} photos. Gardez-en six, les plus parlantes.`,
    'picture-elsewhere': (label, { found }) =>
      `« ${label} » : « ${found} » est une photo d’un autre site. Déposez la photo elle-même dans le formulaire.`,
    'picture-lost': (label, { found }) =>
      `« ${label} » : la photo n° ${found} n’a pas pu être lue chez GitHub. Déposez-la de nouveau.`,
    'picture-heavy': (label, { found }) =>
      `« ${label} » : la photo n° ${found} dépasse 15 Mo. Réduisez-la, puis déposez-la de nouveau.`,
    'picture-large': (label, { found }) =>
      `« ${label} » : la photo n° ${found} a trop de points. Réduisez-la, puis déposez-la de nouveau.`,
    'picture-heic': (label, { found }) =>
      `« ${label} » : la photo n° ${found} est au format HEIC, celui des iPhone. Enregistrez-la en JPEG, puis déposez-la.`,
    'picture-kind': (label, { found }) =>
      `« ${label} » : le fichier n° ${found} n’est pas une photo lisible. Déposez un JPEG ou un PNG.`,
  },
};
