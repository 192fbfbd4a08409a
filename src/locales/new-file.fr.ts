import type { NewFileWords } from './new-file.ts';

const seeIt = 'Relisez ce fichier, puis voyez la page : npm start';
const printIt = 'Relisez ce fichier, puis imprimez les papiers : npm run review -- <volontaire>';

export const newFileWordsFr: NewFileWords = {
  which: 'Que voulez-vous écrire ?',
  skip: 'Sans réponse',
  optional: 'Facultatif : Entrée pour passer.',
  severalLines: 'Entrée deux fois pour finir.',
  optionalLines: 'Facultatif : Entrée deux fois pour finir, ou pour passer.',
  day: 'Par exemple : 14 mars 2026.',
  picturePaths: 'Les chemins des photos sur cet ordinateur, un par ligne.',
  noPicture: (path) => `Il n’y a pas de photo à « ${path} ».`,
  toMend: 'Il reste quelque chose à revoir.',
  wouldWrite: 'Voici ce qui sera écrit :',
  write: 'Écrire ?',
  yes: 'Oui',
  no: 'Non',
  stopped: 'Arrêté : rien n’a été écrit.',
  dryRun: 'Essai : rien n’a été écrit.',
  incomplete: 'Rien n’a été écrit :',
  noContent: 'Rien n’a été écrit : le fichier issuer.md ne peut pas être lu. Voyez pourquoi : npm run check',
  notWritten: (file, why) => `Rien n’a été écrit : ${file} ne peut pas l’être (${why}).`,
  appeared: 'il existe déjà',
  written: 'Écrit :',
  checked: 'Ce qu’en dit la vérification :',
  mend: 'Corrigez le fichier là où c’est indiqué, puis : npm run check',
  elsewhere: (count) =>
    count === 1
      ? 'Il y a aussi une erreur dans un autre fichier. Voyez-la : npm run check'
      : `Il y a aussi ${count} erreurs dans d’autres fichiers. Voyez-les : npm run check`,
  consent: 'L’accord à imprimer et à faire signer :',
  next: {
    award: seeIt,
    badge: 'Relisez ce fichier, puis remettez ce badge : npm run new -- award',
    mission: 'Relisez ce fichier. Quelqu’un la choisit ? npm run new -- volunteer-mission',
    volunteer: 'Relisez ce fichier. Sans accord signé, rien n’est publié.',
    positioning: seeIt,
    'volunteer-mission': seeIt,
    meeting: 'Relisez ce fichier. Il reste privé tant que « shared: true » n’y est pas.',
    endorsement: 'Relisez ce fichier. Il est montré si « endorsements » est dans « show » du profil.',
    review: printIt,
    letter: printIt,
  },
  help: {
    usage: (form) => `Usage : npm run new -- ${form} [--dry-run] [--yes]
Sans option, les questions sont posées une à une. Chacune a aussi son option :`,
    required: 'obligatoire',
    several: 'plusieurs, séparés par des virgules',
  },
  keys: [
    ['items selected', 'réponse(s)'],
    ['to navigate', 'défiler'],
    ['to select', 'défiler'],
    ['Space/Tab:', 'Espace/Tab'],
    ['Tab:', 'Tab'],
    ['Space:', 'Espace'],
    ['Enter:', 'Entrée'],
    ['Type:', 'Texte'],
    ['to search', 'chercher'],
    ['Search:', 'Chercher'],
    ['select', 'cocher'],
    ['confirm', 'valider'],
    ['No matches found', 'Rien de tel'],
    [' matches)', ')'],
    [' match)', ')'],
  ],
};
