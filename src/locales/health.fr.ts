/** Ce qui reste à configurer, en français. */
import type { HealthPhrase } from './health.ts';
import { code, phrases } from './phrases.ts';

const say = phrases('fr');
const listed = (names: readonly string[]) => {
  const shown = names.slice(0, 8).map(code).join(', ');
  return names.length > 8 ? `${shown}… (${names.length} en tout)` : shown;
};

export const fr = {
  title: 'Ce qui reste à configurer',
  intro: 'Pour la structure, avant d’ouvrir le site à tout le monde. Cette page n’existe que dans un aperçu.',
  points: (count: number) => (count === 1 ? '1 point reste à voir.' : `${count} points restent à voir.`),
  done: 'Rien à faire',
  doneWords: say`Tout ce que le programme sait vérifier est en place.`,
  importance: {
    first: 'D’abord',
    next: 'Ensuite',
    later: 'Quand vous voudrez',
  },
  importanceWords: {
    first: 'Sans cela, le site trompe ses lecteurs ou ne suit pas la loi.',
    next: 'On l’attend d’une structure qui publie.',
    later: 'Le site s’en passe ; il est meilleur avec.',
  },
  open: say`Fichier à ouvrir :`,
  more: say`Les accords qui prennent fin ne se comptent pas ici. Pour les compter aussi :`,
  items: {
    'no-site': () => [
      say`Le site n’a pas encore d’adresse à lui.`,
      say`Choisissez-en une que vous garderez longtemps. Ouvrez la page ${code('key/')} de votre site, ou lancez ${code('npm run keys')}.`,
    ],
    'no-keys': () => [
      say`La structure n’a pas de clé : ses badges sont des spécimens, qui n’attestent rien.`,
      say`Ouvrez la page ${code('key/')} de votre site, ou lancez ${code('npm run keys')}.`,
    ],
    'no-removal-address': () => [
      say`Personne ne saurait à qui demander le retrait de sa page.`,
      say`Ajoutez une ligne ${code('email: …')}, ou ${code('removal: …')}.`,
    ],
    'legal-missing': ({ count, names }) => [
      count === 1
        ? say`Il manque une information aux pages légales.`
        : say`Il manque ${count} informations aux pages légales.`,
      say`Écrivez ${listed(names)} : le guide « Publier et signer » montre comment.`,
    ],
    'example-on': () => [
      say`Chaque page dit que les personnes et les faits sont inventés.`,
      say`Retirez la ligne ${code('example: true')} quand le contenu est le vôtre.`,
    ],
    'presentation-to-write': () => [
      say`La page d’accueil demande encore une présentation de la structure.`,
      say`Remplacez « Présentez ici… » par quelques phrases, sous les trois tirets.`,
    ],
    'no-url': () => [
      say`Le site de la structure n’est pas indiqué : on ne peut pas aller voir qui atteste.`,
      say`Ajoutez une ligne ${code('url: https://structure.example')}.`,
    ],
    'no-tagline': () => [
      say`Aucune phrase ne dit ce qu’est la structure.`,
      say`Ajoutez une ligne ${code('tagline: …')} : elle paraît sous son nom.`,
    ],
    'no-repository': () => [
      say`Aucun lien ne mène des pages aux fichiers, ni aux formulaires.`,
      say`Ajoutez une ligne ${code('repository: https://github.com/compte/badges')}, avec l’adresse du dépôt.`,
    ],
    'no-accent': () => [
      say`Le site a la couleur de départ.`,
      say`Ajoutez une ligne ${code("accent: '#b8431a'")} avec la couleur de la structure.`,
    ],
    'awards-pending': ({ count }) => [
      count === 1 ? say`Un badge attend sa signature.` : say`${count} badges attendent leur signature.`,
      say`Lancez ${code('npm run issue')}, ou laissez la publication le faire.`,
    ],
    'invented-people': ({ count }) => [
      count === 1
        ? say`Une personne inventée est publiée.`
        : say`${count} personnes inventées sont publiées.`,
      say`Effacez leur dossier. On les reconnaît à la ligne ${code('example:')} de ${code('profile.md')}.`,
    ],
    'framework-to-confirm': ({ names }) => [
      say`Le référentiel ${names.join()} dit lui-même qu’il est à confirmer.`,
      say`Comparez-le avec celui de la structure, corrigez-le, puis retirez cette phrase.`,
    ],
    'no-portfolio': () => [
      say`Aucun portfolio n’est publié.`,
      say`Créez le dossier d’une personne, avec son accord : le guide dit comment.`,
    ],
    'badges-apart': ({ count, names }) => [
      count === 1
        ? say`Un badge n’est sur aucun parcours : ${listed(names)}.`
        : say`${count} badges ne sont sur aucun parcours : ${listed(names)}.`,
      say`Ajoutez-les à une étape d’un parcours, ou laissez-les à part.`,
    ],
    'pathway-empty': ({ names }) => [
      say`Personne ne suit le parcours « ${names.join()} » sur le site.`,
      say`Citez-le dans ${code('pathways')} du profil d’une personne, ou retirez-le.`,
    ],
    'consent-ending': ({ count }) => [
      count === 1
        ? say`Un accord prend fin dans les 60 jours.`
        : say`${count} accords prennent fin dans les 60 jours.`,
      say`Demandez un nouvel accord, et changez ${code('ends')} dans ${code('profile.md')}. Sinon la page disparaît.`,
    ],
    'consent-ended': ({ count }) => [
      count === 1
        ? say`Une personne n’est plus publiée : son accord a pris fin.`
        : say`${count} personnes ne sont plus publiées : leur accord a pris fin.`,
      say`Demandez un nouvel accord, ou effacez le dossier.`,
    ],
    'consent-withdrawn': ({ count }) => [
      count === 1
        ? say`Une personne a retiré son accord : sa page a disparu.`
        : say`${count} personnes ont retiré leur accord : leur page a disparu.`,
      say`Retirez les badges et effacez le dossier : le guide « Vie privée » dit comment.`,
    ],
    'consent-missing': ({ count }) => [
      count === 1
        ? say`Une personne attend un accord, le sien ou celui d’un parent.`
        : say`${count} personnes attendent un accord, le leur ou celui d’un parent.`,
      say`Faites signer l’accord, puis écrivez ${code('consent')} dans ${code('profile.md')}.`,
    ],
    'no-workflow': ({ names }) => [
      say`Rien ne publie le site tout seul, ni n’en retire une page dont l’accord a pris fin.`,
      say`Remettez ${listed(names)}, comme dans le projet d’origine.`,
    ],
    'private-workflows': ({ names }) => [
      say`Des automates du dépôt privé ne sont plus ceux du programme : ${listed(names)}.`,
      say`Copiez-les à nouveau dans ${code('.github/workflows')} du dépôt privé.`,
    ],
  } satisfies Readonly<Record<string, HealthPhrase>>,
};
