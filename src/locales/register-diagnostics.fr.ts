/** The problems of the register, in French. */
import type { DifferentFact } from '../openbadges/differences.ts';
import { longDate } from './dates.ts';
import { code, type Found, type Phrase, phrases } from './phrases.ts';

const say = phrases('fr');

/** The signed facts, as sentences name them. */
const facts: Readonly<Record<DifferentFact, string>> = {
  date: 'la date',
  holderName: 'le nom montré',
  summary: 'le résumé',
  assessor: 'la personne qui a évalué',
  narrative: 'le récit',
  evidence: 'les preuves',
  levels: 'les niveaux',
  title: 'le titre',
  description: 'la description',
  criteria: 'les critères',
  achievementType: 'le type',
  tags: 'les mots-clés',
  competences: 'les compétences',
  lastDay: 'la durée de validité',
  declared: 'qui le déclare',
  coCreators: 'les personnes qui l’ont co-créé',
};

const factsOf = (d: Found) =>
  new Intl.ListFormat('fr').format(d.list('facts').map((fact) => facts[fact as DifferentFact] ?? fact));

const candidates = (d: Found) =>
  d.list('candidates').length > 0
    ? say`Dans le fichier renommé, ajoutez ${code(`formerly: [${d.text('former')}]`)}. Ce peut être : ${d.list('candidates').slice(0, 8).map(code).join(', ')}.`
    : undefined;

const untouched = say`Ce dossier est écrit par ${code('npm run issue')} seulement : rétablissez-le depuis l’historique.`;

const withdrawnAgain = say`Un retrait ne s’annule pas : lancez ${code('npm run issue')}, qui les retire de nouveau, ou rétablissez le dernier état du fichier depuis l’historique.`;

export const fr = {
  'register-unreadable': () => [
    say`Ce fichier du registre ne peut pas être lu : il a été modifié.`,
    untouched,
  ],
  'register-conflict': () => [
    say`Deux branches ont délivré ce badge chacune de leur côté : le fichier contient les deux.`,
    say`Gardez le côté de la branche principale, qui est peut-être déjà publié.`,
    say`Supprimez l’autre et les trois lignes de ${code('<<<<<<<')} à ${code('>>>>>>>')}, puis lancez ${code('npm run issue')}.`,
  ],
  'register-list-conflict': () => [
    say`Deux branches ont changé cette liste des retraits : le fichier contient les deux.`,
    say`Ne choisissez pas. ${code('npm run issue')} les réunit : ce qui est retiré d’un côté ou de l’autre le reste.`,
  ],
  'register-version-missing': (d) => [
    say`La version ${d.number('expected')} de ce badge délivré manque : celle-ci est la version ${d.number('n')}.`,
    untouched,
  ],
  'register-version-foreign': (d) => [
    say`Cette version n’est pas celle du même badge que ${code(d.text('other'))}.`,
    untouched,
  ],
  'register-version-order': (d) => [
    say`Cette version n’est pas plus récente que ${code(d.text('other'))}, qu’elle doit remplacer.`,
    untouched,
  ],
  'register-id-shared': (d) => [
    say`Ce badge délivré est aussi dans ${code(d.text('other'))} : l’un des deux est une copie.`,
    untouched,
  ],
  'register-status-shared': (d) => [
    say`Ce badge délivré a la même place que ${code(d.text('other'))} dans la liste des retraits : en retirer un retirerait l’autre.`,
    say`Deux délivrances se sont croisées. Supprimez celui des deux fichiers qui n’a pas été publié, puis relancez ${code('npm run issue')}.`,
  ],
  'register-status-missing': (d) => [
    say`La liste des retraits ${code(d.text('list'))} que ce badge délivré cite n’est pas dans le registre.`,
    untouched,
  ],
  'register-artwork-missing': (d) => [
    say`L’image ${code(d.text('picture'))} de ce badge délivré n’est pas dans le registre.`,
    untouched,
  ],
  'register-artwork-altered': () => [
    say`Cette image gelée n’est plus celle qui a été signée : son contenu ne répond pas à son nom.`,
    untouched,
  ],
  'register-link': () => [
    say`C’est un lien vers un autre endroit, qui n’est pas suivi : le registre ne contient que de vrais fichiers.`,
    untouched,
  ],
  'register-hidden-file': () => [
    say`Un fichier dont le nom commence par un point n’a pas sa place dans le registre : il pourrait en cacher d’autres.`,
    say`Supprimez-le.`,
  ],
  'register-shared': (d) => [
    say`Ce badge et ${code(d.text('other'))} disent tous deux avoir été délivrés sous le nom ${code(d.text('name'))}.`,
    say`Retirez ce nom du ${code('formerly')} de celui qui ne l’a jamais porté.`,
  ],
  'register-split': (d) => [
    say`Ce badge a été délivré sous deux noms : ${code(d.text('first'))} et ${code(d.text('name'))}.`,
    say`Gardez dans ${code('formerly')} celui des anciens noms qui est le sien.`,
  ],
  'register-award-gone': (d) => [
    say`Ce badge a été délivré, mais le fichier ${code(`${d.text('former')}.md`)} de la personne n’existe plus.`,
    candidates(d),
    say`Pour retirer un badge, gardez son fichier et ajoutez-y ${code('withdrawn')}.`,
  ],
  'register-volunteer-gone': (d) => [
    say`Des badges ont été délivrés à une personne dont le dossier ${code(d.text('former'))} n’existe plus.`,
    candidates(d),
  ],
  'register-forged': (d) => [
    d.text('reason') === 'key'
      ? say`Ce badge est signé avec une clé qui n’est pas, ou n’était plus, celle de la structure dans ${code('issuer.md')}.`
      : d.text('reason') === 'form'
        ? say`Ce fichier n’est plus octet pour octet celui que ${code('npm run issue')} a écrit : il a été modifié.`
        : say`Ce fichier n’est pas celui que la structure a signé : sa signature ne répond pas à son contenu.`,
    d.text('reason') === 'key'
      ? say`Une clé que d’autres connaissent reste dans ${code('issuer.md')}, avec ${code('compromised: AAAA-MM-JJ')}.`
      : undefined,
    untouched,
  ],
  'register-list-forged': () => [
    say`Cette liste des retraits n’est pas celle que la structure a signée.`,
    untouched,
  ],
  'register-list-cleared': (d) => [
    d.number('count') === 1
      ? say`Un badge que cette liste retirait n’y est plus retiré : un état plus ancien du fichier a été remis.`
      : say`${d.number('count')} badges que cette liste retirait n’y sont plus retirés : un état plus ancien du fichier a été remis.`,
    withdrawnAgain,
  ],
  'register-list-gone': (d) => [
    d.number('count') === 1
      ? say`Cette liste retirait un badge, et le fichier n’existe plus.`
      : say`Cette liste retirait ${d.number('count')} badges, et le fichier n’existe plus.`,
    withdrawnAgain,
  ],
  'register-unknown-did': (d) => [
    say`Des badges ont été délivrés sous l’identifiant ${code(d.text('did'))}, qui n’est plus dans ${code('issuer.md')} : personne ne pourrait les vérifier.`,
    say`C’est une ancienne adresse du site : ajoutez-la à ${code('formerSites')}, comme ci-dessous.`,
  ],
  'register-compromised-key': (d) => [
    d.number('count') === 1
      ? say`Un badge est signé avec une clé que d’autres connaissent : ${code(d.text('key'))}.`
      : say`${d.number('count')} badges sont signés avec une clé que d’autres connaissent : ${code(d.text('key'))}.`,
    say`Le site montre en attente ce que ${code('npm run issue')} n’a pas encore signé de nouveau, avec la clé actuelle.`,
  ],
  'register-specimen-key': () => [
    say`La clé des spécimens est dans ${code('issuer.md')} : tout le monde la connaît, elle n’atteste rien.`,
    say`Retirez-la de ${code('keys')}, puis faites une clé : ${code('npm run keys')}.`,
  ],
  'register-subjects': (d) => [
    say`Ce badge et ${code(d.text('other'))} sont dans le dossier d’une même personne, mais ont été délivrés à deux personnes.`,
    untouched,
  ],
  'register-subject-shared': (d) => [
    say`Ce badge a été délivré à la personne de ${code(d.text('other'))}, qui est dans un autre dossier.`,
    untouched,
    say`Si le dossier a changé de nom, ajoutez ${code('formerly')} au profil.`,
  ],
  'register-formerly-foreign': (d) => [
    say`Cette personne reprend par ${code(d.text('former'))} un badge délivré à un autre nom que le sien : ${d.text('name')}.`,
    say`Retirez de ${code('formerly')} ce dossier s’il n’a jamais été le sien. Si la personne a changé de nom, gardez d’abord le nom du dossier et ajoutez ${code('reissue')} à ses badges.`,
  ],
  'register-former-holder': (d) => [
    say`Des badges signés le ${longDate(d.text('signed'), 'fr')} sont gardés pour le dossier ${code(d.text('former'))} : cette personne n’était pas encore là.`,
    d.text('former') === d.text('slug')
      ? say`S’ils sont à quelqu’un d’autre, donnez un autre nom à ce dossier : ajoutez-lui le nom de famille.`
      : say`S’ils sont à quelqu’un d’autre, retirez ${code(d.text('former'))} de ${code('formerly')}.`,
    say`S’ils sont à cette personne, corrigez son premier jour. Si elle revient, remettez un de ses anciens badges, avec sa date.`,
  ],
  'register-tells-more': (d) => [
    say`Ce badge, signé le ${longDate(d.text('signed'), 'fr')}, dit plus que ce que la personne choisit de montrer : ${factsOf(d)}.`,
    say`Il n’est plus publié. Pour en signer un qui dit moins, ajoutez ${code('reissue: { date: AAAA-MM-JJ, reason: … }')} avec la date du jour.`,
  ],
  'register-still-withdrawn': () => [
    say`Ce badge a été retiré, et son fichier ne dit plus ${code('withdrawn')} : il reste retiré.`,
    say`Remettez ${code('withdrawn')} pour que la page en dise la raison, ou ajoutez ${code('reissue')} pour le délivrer de nouveau.`,
  ],
  'register-differs': (d) => [
    say`Ce badge, signé le ${longDate(d.text('signed'), 'fr')}, dit encore autre chose que ce fichier : ${factsOf(d)}.`,
    say`Pour signer la correction, ajoutez ${code('reissue: { date: AAAA-MM-JJ, reason: … }')} avec la date du jour. Sinon, la page montre ce qui est signé.`,
  ],
  'register-badge-differs': (d) => [
    d.number('count') === 1
      ? say`Un badge délivré dit encore autre chose que ce fichier : ${factsOf(d)}.`
      : say`${d.number('count')} badges délivrés disent encore autre chose que ce fichier : ${factsOf(d)}.`,
    say`Si le badge a changé, changez aussi ${code('version')}. Pour corriger un badge délivré, ajoutez ${code('reissue')} à son fichier.`,
  ],
} satisfies Readonly<Record<string, Phrase>>;
