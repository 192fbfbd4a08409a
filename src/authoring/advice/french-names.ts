/** What French authors write for the English names of fields, values and folders. */

/** By the French name, without accents or capitals and with `-` between words: the fields that it may stand for. */
const fields: Readonly<Record<string, readonly string[]>> = {
  accord: ['consent'],
  adresse: ['url'],
  alternative: ['alt'],
  auteur: ['author', 'by'],
  autrice: ['author', 'by'],
  avenir: ['future'],
  badge: ['badge', 'badges'],
  but: ['aim'],
  categorie: ['category'],
  competence: ['competence', 'competences'],
  competences: ['competences', 'levels'],
  consentement: ['consent'],
  couleur: ['accent'],
  courriel: ['email'],
  'date-d-obtention': ['date'],
  'date-de-debut': ['starts', 'from'],
  'date-de-fin': ['ends', 'to'],
  'date-obtention': ['date'],
  debut: ['starts', 'from'],
  declare: ['declared'],
  description: ['description', 'summary'],
  'description-courte': ['summary', 'description'],
  domaine: ['domain'],
  duree: ['validity'],
  etapes: ['stages'],
  evaluateur: ['assessor'],
  evaluatrice: ['assessor'],
  'evalue-par': ['assessor'],
  fait: ['fact', 'summary'],
  fichier: ['file'],
  fin: ['ends', 'to'],
  fonction: ['role'],
  formations: ['trainings'],
  'heures-par-semaine': ['weeklyHours'],
  icone: ['icon'],
  image: ['image', 'file'],
  intitule: ['title', 'name'],
  jours: ['days'],
  langue: ['language'],
  lien: ['url'],
  lieu: ['place'],
  majeur: ['adult'],
  majeure: ['adult'],
  mois: ['months'],
  'mots-cles': ['tags'],
  niveau: ['level'],
  niveaux: ['levels'],
  nom: ['name', 'lastName', 'title'],
  'nom-de-famille': ['lastName'],
  objectifs: ['objectives'],
  obtention: ['date'],
  papier: ['paper'],
  parcours: ['pathways'],
  periode: ['period'],
  photo: ['photo', 'file'],
  pictogramme: ['icon'],
  'points-forts': ['strengths'],
  prenom: ['firstName'],
  preuve: ['evidence'],
  preuves: ['evidence'],
  'projet-d-avenir': ['future'],
  raison: ['reason'],
  referentiel: ['framework'],
  resume: ['summary', 'description'],
  retrait: ['withdrawn', 'removal'],
  retire: ['withdrawn'],
  statut: ['visibility'],
  structure: ['organisation', 'name'],
  tuteur: ['tutor', 'assessor'],
  tutrice: ['tutor', 'assessor'],
  type: ['kind', 'category'],
  validite: ['validity'],
  ville: ['place'],
  visibilite: ['visibility'],
};

/** The same for values. */
const values: Readonly<Record<string, string>> = {
  aucun: 'none',
  aucune: 'none',
  ailleurs: 'elsewhere',
  autre: 'other',
  cache: 'unlisted',
  cachee: 'unlisted',
  civique: 'civic',
  complet: 'full',
  entree: 'entry',
  formations: 'trainings',
  niveaux: 'levels',
  'non-liste': 'unlisted',
  'non-listee': 'unlisted',
  positionnement: 'positioning',
  prenom: 'first',
  principale: 'main',
  prive: 'private',
  privee: 'private',
  progression: 'progress',
  publique: 'public',
  secondaire: 'secondary',
  soutiens: 'endorsements',
  sortie: 'exit',
};

/** The same for folders, with the other names that people give them; each ends with its slash. */
const folders: Readonly<Record<string, string>> = {
  attributions: 'awards/',
  badges: 'awards/',
  'badges-obtenus': 'awards/',
  benevoles: 'volunteers/',
  'comptes-rendus': 'meetings/',
  documents: 'files/',
  entretiens: 'meetings/',
  fichiers: 'files/',
  images: 'files/',
  lettres: 'letters/',
  'obtenus-ailleurs': 'elsewhere/',
  parcours: 'pathways/',
  personnes: 'volunteers/',
  photos: 'files/',
  'pieces-jointes': 'files/',
  positionnement: 'positioning/',
  preuves: 'files/',
  referentiels: 'frameworks/',
  'rendez-vous': 'meetings/',
  soutiens: 'endorsements/',
  volontaires: 'volunteers/',
};

/** The field among `known` that the French name `written` stands for. */
export function fieldInEnglish(written: string, known: readonly string[]): string | undefined {
  const name = plain(written);
  const meant = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return meant?.find((field) => known.includes(field));
}

/** The value among `known` that the French word `written` stands for. */
export function valueInEnglish(written: string, known: readonly string[]): string | undefined {
  const name = plain(written);
  const meant = Object.hasOwn(values, name) ? values[name] : undefined;
  return meant !== undefined && known.includes(meant) ? meant : undefined;
}

/** The folder among `known`, with its slash, that the name `written` stands for. */
export function folderInEnglish(written: string, known: readonly string[]): string | undefined {
  const name = plain(written);
  const meant = Object.hasOwn(folders, name) ? folders[name] : undefined;
  return meant !== undefined && known.includes(meant) ? meant : undefined;
}

function plain(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
