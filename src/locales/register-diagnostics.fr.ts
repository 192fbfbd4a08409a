/** The problems of the register, in French. */
import type { DifferentFact } from '../openbadges/differences.ts';
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
};

const factsOf = (d: Found) =>
  new Intl.ListFormat('fr').format(d.list('facts').map((fact) => facts[fact as DifferentFact] ?? fact));

const candidates = (d: Found) =>
  d.list('candidates').length > 0
    ? say`Dans le fichier renommé, ajoutez ${code(`formerly: [${d.text('former')}]`)}. Ce peut être : ${d.list('candidates').slice(0, 8).map(code).join(', ')}.`
    : undefined;

const untouched = say`Ce dossier est écrit par ${code('npm run issue')} seulement : rétablissez-le depuis l’historique.`;

export const fr = {
  'register-unreadable': () => [
    say`Ce fichier du registre ne peut pas être lu : il a été modifié.`,
    untouched,
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
  'register-unknown-key': (d) => [
    say`Ce badge est signé avec une clé qui n’est pas dans ${code('issuer.md')} : ${code(d.text('key'))}.`,
    say`Il est montré comme en attente ; ${code('npm run issue')} le signera de nouveau avec la clé actuelle.`,
  ],
  'register-differs': (d) => [
    say`Ce badge, signé le ${d.text('signed')}, dit encore autre chose que ce fichier : ${factsOf(d)}.`,
    say`Pour signer la correction, ajoutez ${code('reissue: { date: AAAA-MM-JJ, reason: … }')} avec la date du jour. Sinon, la page montre ce qui est signé.`,
  ],
  'register-badge-differs': (d) => [
    d.number('count') === 1
      ? say`Un badge délivré dit encore autre chose que ce fichier : ${factsOf(d)}.`
      : say`${d.number('count')} badges délivrés disent encore autre chose que ce fichier : ${factsOf(d)}.`,
    say`Si le badge a changé, changez aussi ${code('version')}. Pour corriger un badge délivré, ajoutez ${code('reissue')} à son fichier.`,
  ],
} satisfies Readonly<Record<string, Phrase>>;
