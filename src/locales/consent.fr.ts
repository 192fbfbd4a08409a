import type { ConsentWords } from './consent.ts';

export const consentWordsFr: ConsentWords = {
  title: 'Accord pour publier mon portfolio',
  about: (structure, site) =>
    `${structure} propose de publier un portfolio de vos badges${site ? `, à l’adresse ${site}` : ' sur son site'}. Une page publiée se lit du monde entier. Rien n’est publié sans votre accord, et refuser ne change rien à votre mission.`,
  facts: { person: 'Volontaire', structure: 'Structure', mission: 'Mission', dates: 'Dates' },
  always: {
    title: 'Ce que la page montre toujours',
    shown:
      'Le nom choisi plus bas. Les dates, la ville et le sujet de la mission. Votre présentation et vos points forts. Vos badges, leur récit et leurs preuves. Votre projet d’avenir, s’il est écrit.',
    never:
      'Jamais : votre adresse, votre téléphone, votre courriel, votre date de naissance, ni le texte du bilan.',
  },
  choices: {
    title: 'Ce que je choisis',
    how: 'Je coche ce que je veux. Une case vide veut dire non.',
    name: 'Mon nom',
    nameShown: {
      first: 'le prénom seul',
      'first-and-initial': 'le prénom et l’initiale',
      full: 'le nom entier',
    },
    page: 'Ma page',
    visibility: {
      public: 'sur l’accueil et dans la recherche du site',
      unlisted: 'seulement pour qui a son adresse',
    },
    badges: 'Mes badges',
    credentials: {
      public:
        'signés : chacun peut les emporter et les vérifier. Leur fichier et leur image contiennent mon nom montré et le récit.',
      none: 'en image seulement, sans fichier signé',
    },
    sections: 'Je montre aussi',
    show: {
      positioning: 'les mots de mes « J’en suis là » : ce que je sais, sais faire et suis, mes objectifs',
      progress: 'la page qui compare l’arrivée et la fin, avec les rendez-vous partagés',
      levels: 'les niveaux que je m’y donne',
      'let-go': 'sur la page qui compare, ce que je ne dis plus de moi à la fin',
      voices: 'sur la page qui compare, les niveaux et les notes du bilan, à côté des miens',
      missions: 'mes missions et ce qu’elles sont devenues',
      endorsements: 'les mots d’autres personnes sur moi',
      elsewhere: 'mes badges obtenus ailleurs',
      trainings: 'mes formations',
      photo: 'ma photo',
    },
    minor: 'Avant 18 ans : le prénom seul, jamais de photo, et rien dans les moteurs de recherche.',
  },
  until: {
    title: 'Jusqu’à quand',
    day: (day) => `Cet accord vaut jusqu’au ${day}.`,
    ends: 'Après ce jour, la page, les badges et les images quittent le site. Le site est refait chaque jour.',
    withdraw: (address) =>
      `Je peux retirer cet accord à tout moment, sans dire pourquoi : je le dis à qui m’accompagne${address ? `, ou j’écris à ${address}` : ''}.`,
    remains:
      'Ce que d’autres ont déjà copié ou téléchargé peut rester chez eux. Les anciennes versions des fichiers restent dans l’historique, sauf si la structure les efface.',
    rights:
      'Je peux demander à lire, corriger, effacer ou emporter ce qui me concerne. La réponse vient en un mois au plus. Je peux aussi me plaindre à la CNIL (cnil.fr).',
  },
  signatures: {
    title: 'Signatures',
    read: 'J’ai lu cette page et je donne mon accord pour ce que j’ai coché.',
    guardian: 'Parent ou responsable légal (avant 18 ans)',
    structure: 'Pour la structure',
    nameAndSign: 'Nom, date et signature :',
    sign: 'Date et signature :',
  },
};
