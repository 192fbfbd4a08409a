/** Les problèmes du contenu, en français. */
import { code, type Found, type Phrase, phrases } from './phrases.ts';
import { withinSentence } from './sentence-case.ts';

const say = (sentence: TemplateStringsArray, ...values: (string | number)[]) =>
  phrases('fr')(sentence, ...values);

/** À quoi sert le champ, selon sa propre documentation. */
const about = (d: Found) => d.doc && say`Ce champ : ${withinSentence(d.doc, 'fr')}`;
const meant = (d: Found, name = 'nearest') =>
  d.text(name) && say`Vouliez-vous écrire ${code(d.text(name))} ?`;
const rather = (d: Found) => d.text('suggestion') && say`Écrivez plutôt ${code(d.text('suggestion'))}.`;
const exist = (d: Found) =>
  d.list('known').length > 0 ? say`Noms possibles : ${listed(d.list('known'))}.` : undefined;
const field = (d: Found) => code(d.text('field'));
const line = (d: Found, value: string) => code(`${d.text('field')}: ${value}`);

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 12).map(code).join(', ');
  return names.length > 12 ? `${shown}… (${names.length} en tout)` : shown;
}

const types: Readonly<Record<string, string>> = {
  text: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: '`true` (oui) ou `false` (non)',
  list: 'une liste',
  group: 'un groupe de champs',
  choice: 'un nom, une liste ou un groupe de champs',
  nothing: 'rien',
};
const typeOf = (name: string) => types[name] ?? name;

/** Ce que fait le clavier d’un téléphone de deux tirets qui se suivent. */
const longDash = (d: Found) =>
  /[–—―]/.test(d.text('found')) &&
  say`Un téléphone change deux tirets en un seul, plus long : tapez les trois un par un.`;

/** Un fichier copié avec les accents graves qui le montraient comme du code. */
const unfenced = (d: Found) =>
  d.text('end')
    ? say`Effacez la ligne « ${d.text('fence')} » et la dernière ligne, « ${d.text('end')} ».`
    : say`Effacez la ligne « ${d.text('fence')} ».`;

/** Où déplacer ce qui n’est pas à sa place. */
const moved = (d: Found) =>
  d.text('destination')
    ? say`Déplacez-le en ${code(d.text('destination'))}.`
    : d.text('taken') &&
      say`Le fichier ${code(d.text('taken'))} existe déjà : supprimez l’un des deux, ou changez son nom.`;

const taken = (d: Found) =>
  d.text('taken') &&
  (d.text('is') === 'award'
    ? say`${code(d.text('taken'))} existe déjà : un badge ne se donne qu’une fois à une personne.`
    : say`${code(d.text('taken'))} existe déjà : supprimez l’un des deux fichiers, ou donnez-lui un autre nom.`);

const once = (d: Found) =>
  d.text('taken') &&
  say`${code(`${d.text('taken')}.md`)} existe déjà, et n’a sa place qu’une fois dans ce dossier. Supprimez l’un des deux, ou choisissez un autre nom.`;

/** Le dossier du bon nom, quand il existe déjà. */
const into = (d: Found) =>
  d.text('taken') &&
  say`Le dossier ${code(d.text('taken'))} existe déjà : déplacez-y ce qui manque, puis supprimez celui-ci.`;

/** Ce qu’est un fichier, pour qui ne connaît que son dossier. */
const kinds: Readonly<Record<string, string>> = {
  badge: 'la fiche d’un badge',
  framework: 'un référentiel',
  pathway: 'un parcours',
  mission: 'une mission du catalogue',
  profile: 'le profil d’une personne',
  award: 'un badge obtenu',
  'volunteer-mission': 'une mission choisie',
  positioning: 'un « J’en suis là »',
  meeting: 'un compte rendu',
  review: 'un bilan',
  endorsement: 'un mot de soutien',
  'imported-badge': 'un badge obtenu ailleurs',
};

/** Un groupe ou une liste n’a pas de texte à citer. */
const isGroup = (d: Found) => ['group', 'list'].includes(d.text('is'));
const linesBelow = (d: Found) => d.list('example').length > 0 && say`Écrivez plutôt ces lignes :`;

const unknown =
  (what: string, where: string): Phrase =>
  (d) => [
    say`${what} « ${d.text('name')} » n’existe pas.`,
    meant(d),
    exist(d) ?? say`Il n’y a encore rien de tel dans ${code(where)}.`,
  ];

/** Pourquoi une personne n’est pas publiée, avec la date qui en décide. */
const withheld: Readonly<Record<string, (date: string) => string>> = {
  'no-consent': () => say`Cette personne n’est pas publiée : aucun accord n’est écrit.`,
  'consent-withdrawn': (date) =>
    say`Cette personne n’est plus publiée : elle a retiré son accord le ${code(date)}.`,
  'consent-not-started': (date) =>
    say`Cette personne n’est pas encore publiée : son accord commence le ${code(date)}.`,
  'consent-ended': (date) => say`Cette personne n’est plus publiée : son accord a pris fin le ${code(date)}.`,
  'minor-without-guardian': (date) =>
    say`Cette personne n’est pas encore publiée : l’accord parental commence le ${code(date)}.`,
};

/** Ce qui rend un dessin trop lourd. */
const heavy: Readonly<Record<string, (d: Found) => string>> = {
  filter: () => say`Elle contient un filtre, comme un flou ou une ombre.`,
  marker: () => say`Elle contient des marqueurs, répétés à chaque point d’un tracé.`,
  nested: () => say`Elle contient un autre fichier SVG.`,
  use: () => say`Elle contient des copies de copies (${code('use')}).`,
  elements: (d) => say`Elle compte plus de ${d.number('limit')} éléments, copies et motifs compris.`,
};

export const fr = {
  // Le dossier et les fichiers
  'missing-content': (d) => [
    say`Le dossier du contenu, « ${d.text('folder')} », n’existe pas.`,
    say`Créez-le, ou corrigez le réglage ${code('JALON_CONTENT')} ou ${code('JALON_PEOPLE')}.`,
  ],
  'wrong-root': (d) => [
    say`« ${d.text('name')} » n’est pas lu dans « ${d.text('found')} » : sa place est dans l’autre dossier.`,
    say`Déplacez-le dans « ${d.text('place')} », ou effacez-le. Ce qui parle de personnes reste dans le dossier privé.`,
  ],
  unreadable: (d) => [
    say`Le dossier « ${d.text('folder')} » ne peut pas être lu.`,
    say`Vérifiez que vous avez le droit de le lire.`,
  ],
  'missing-file': (d) => [
    say`Il manque le fichier ${code(d.text('name'))}.`,
    d.text('kind') === 'profile'
      ? d.text('nearest')
        ? say`Ce dossier n’est-il pas ${code(d.text('nearest'))}, mal écrit ? Déplacez-y ce qu’il contient.`
        : say`Le dossier d’une personne commence par ce fichier : créez-le, ou supprimez le dossier.`
      : say`Le site ne peut pas exister sans lui : créez-le à cet endroit.`,
  ],
  'unexpected-file': (d) => [
    say`Le fichier « ${d.text('name')} » n’a pas sa place ici.`,
    moved(d) ||
      (d.text('suggestion')
        ? say`Renommez-le en ${code(d.text('suggestion'))}.`
        : say`Déplacez-le ou supprimez-le.`),
    !moved(d) && say`Ce dossier peut contenir : ${listed(d.list('expected'))}.`,
  ],
  'misplaced-file': (d) => [
    say`Ce fichier ressemble à ${kinds[d.text('is')] ?? 'autre chose'} : il n’a pas sa place ici.`,
    moved(d),
    d.text('destination').includes('…') && say`Remplacez ${code('…')} par le dossier de la personne.`,
  ],
  'unexpected-folder': (d) => [
    say`Le dossier « ${d.text('name')} » n’a pas sa place ici.`,
    d.text('inside')
      ? say`Déplacez les fichiers qu’il contient dans ${code(d.text('inside'))}, puis supprimez-le.`
      : into(d) ||
        (d.text('suggestion')
          ? say`Renommez-le en ${code(d.text('suggestion'))}.`
          : say`Déplacez-le ou supprimez-le.`),
    say`Ce dossier peut contenir : ${listed(d.list('expected'))}.`,
  ],
  'title-twice': (d) => [
    say`Le titre « ${d.text('found')} » est déjà celui de ${code(d.text('other'))}.`,
    say`Donnez un titre différent à chacun, pour que l’on ne les confonde pas.`,
  ],
  'bad-file-name': (d) => [
    say`Le nom « ${d.text('name')} » ne peut pas servir dans une adresse.`,
    say`Un nom a de 3 à 60 signes : lettres minuscules sans accent, chiffres et tirets.`,
    d.text('suggestion') && say`Renommez le fichier en ${code(d.text('suggestion'))}.`,
    taken(d),
    exist(d),
  ],
  'bad-folder-name': (d) => [
    say`Le nom de dossier « ${d.text('name')} » ne peut pas servir dans une adresse.`,
    say`Un nom a de 3 à 60 signes : lettres minuscules sans accent, chiffres et tirets.`,
    d.text('suggestion') && say`Renommez le dossier en ${code(d.text('suggestion'))}.`,
    into(d),
  ],
  'bad-file-date': (d) => [
    say`Le nom « ${d.text('name')} » n’est pas une date.`,
    d.text('suggestion')
      ? say`Renommez le fichier en ${code(d.text('suggestion'))}.`
      : taken(d) || say`Nommez le fichier par l’année, le mois et le jour : ${code('2026-03-12.md')}.`,
  ],
  'folder-for-file': (d) => [
    say`« ${d.text('name')} » est un dossier, alors qu’un fichier est attendu ici.`,
    say`Supprimez le dossier et créez un fichier du même nom.`,
  ],
  'file-for-folder': (d) => [
    say`« ${d.text('name')} » est un fichier, alors que chaque personne a un dossier.`,
    moved(d),
  ],
  'symbolic-link': () => [
    say`Ce nom n’est ni un fichier ni un dossier : c’est un raccourci vers un autre endroit.`,
    say`Remplacez-le par le fichier lui-même.`,
  ],
  'empty-file': () => [
    say`Ce fichier est vide.`,
    say`Remplissez-le en prenant un fichier voisin pour modèle, ou supprimez-le.`,
  ],
  'file-too-large': (d) => [
    say`Ce fichier est trop gros : ${Math.ceil(d.number('size') / 1024)} Kio, pour ${d.number('maximum') / 1024} au plus.`,
    say`Mettez les images et les documents dans ${code('files/')}, et le texte seul ici.`,
  ],
  'document-for-text': (d) => [
    say`« ${d.text('name')} » est un document d’un autre programme, et non un texte.`,
    d.text('suggestion')
      ? say`Ouvrez-le, copiez son texte, et collez-le dans un fichier nommé ${code(d.text('suggestion'))}. Puis supprimez ce document.`
      : say`Ouvrez-le, copiez son texte, et collez-le à la place de ce que contient ce fichier.`,
  ],
  'not-utf8': () => [
    say`Les accents de ce fichier ne peuvent pas être lus.`,
    say`Enregistrez-le à nouveau en choisissant l’encodage « UTF-8 ».`,
  ],
  'garbled-accents': (d) => [
    say`Les accents de ce texte sont abîmés : « ${d.text('found')} » au lieu de « ${d.text('meant')} ».`,
    rather(d) || say`Remplacez ces signes par les lettres accentuées.`,
    d.number('lines') > 1 &&
      say`${d.number('lines')} lignes de ce fichier sont touchées : copiez à nouveau le texte d’origine.`,
  ],
  'secret-key': () => [
    say`Ce texte contient la moitié secrète d’une clé.`,
    say`Effacez-la. Ne vous servez plus de cette paire : l’historique la garde.`,
    say`Faites-en une autre sur la page « La clé de la structure ».`,
  ],

  // L’en-tête
  'no-front-matter': (d) => [
    d.text('found')
      ? say`Le fichier commence par « ${d.text('found').slice(0, 60)} » au lieu de trois tirets.`
      : say`Le fichier commence par une ligne vide au lieu de trois tirets.`,
    d.text('fence')
      ? unfenced(d)
      : d.number('begins') > 0
        ? say`Effacez ce qui est au-dessus de la ligne ${d.number('begins')}, pour que le fichier commence par ${code('---')}.`
        : say`La première ligne doit être ${code('---')}, puis viennent les champs, puis une autre ligne ${code('---')}.`,
    longDash(d),
  ],
  'front-matter-first-line': (d) => [
    d.text('found') === '---'
      ? say`Une espace précède les trois tirets de la première ligne.`
      : say`La première ligne est « ${d.text('found').slice(0, 60)} ».`,
    d.text('found') === '---'
      ? say`Effacez-la : la première ligne doit être exactement ${code('---')}.`
      : say`Elle doit être exactement ${code('---')}, sans rien d’autre.`,
  ],
  'front-matter-unclosed': (d) => [
    d.text('found')
      ? say`L’en-tête n’est pas fini, et cette ligne n’est plus un champ.`
      : say`L’en-tête n’est pas fini à la fin du fichier.`,
    d.text('found')
      ? say`Au-dessus de cette ligne, après le dernier champ, ajoutez une ligne ${code('---')}.`
      : say`Sous cette ligne, ajoutez une ligne ${code('---')}.`,
  ],
  'front-matter-last-line': (d) => [
    say`Cette ligne, « ${d.text('found').slice(0, 60)} », ressemble à la fin de l’en-tête sans l’être.`,
    say`Pour finir l’en-tête, écrivez exactement ${code('---')}, au début de la ligne.`,
    longDash(d),
  ],
  'front-matter-shape': () => [
    say`L’en-tête ne contient pas de champs.`,
    say`Chaque ligne s’écrit ${code('nom: valeur')}, par exemple ${code('title: Accueil du public')}.`,
  ],
  'fields-in-body': () => [
    say`Ces lignes sont des champs, et elles sont sous l’en-tête.`,
    say`Déplacez-les au-dessus des trois tirets qui le ferment.`,
  ],
  'yaml-tab': () => [say`Cette ligne est décalée par une tabulation.`, say`Remplacez-la par deux espaces.`],
  'yaml-duplicate-key': (d) => [
    say`Le champ ${field(d)} est écrit deux fois.`,
    say`Gardez une seule des deux lignes.`,
  ],
  'yaml-colon': (d) => [
    say`Ce texte contient un deux-points, que l’en-tête prend pour un nouveau champ.`,
    rather(d) || say`Mettez tout le texte entre guillemets droits : ${code('title: "Accueil : les bases"')}.`,
  ],
  'yaml-character': (d) => [
    say`Ce texte commence par un signe réservé.`,
    rather(d) || say`Mettez-le entre guillemets droits : ${code('place: "@LeDome"')}.`,
  ],
  'yaml-quote': (d) => [
    say`Un guillemet droit est ouvert ou fermé au mauvais endroit.`,
    rather(d),
    say`Le texte entre guillemets doit aller jusqu’au bout de la ligne. Dans un texte, préférez les guillemets français et l’apostrophe courbe.`,
  ],
  'yaml-bracket': (d) => [
    say`Un crochet ou une accolade s’ouvre ici et n’est pas refermé.`,
    d.text('rest') &&
      say`Le signe ${code('#')} en est la cause : « ${d.text('rest')} » est pris pour une remarque. Mettez ce texte entre guillemets droits.`,
    !d.text('rest') && say`Fermez-le, ou écrivez un élément par ligne : ${code('- élément')}.`,
  ],
  'yaml-bracket-extra': () => [
    say`Un crochet ou une accolade se ferme ici sans avoir été ouvert.`,
    say`Retirez ce signe, ou mettez tout le texte entre guillemets droits.`,
  ],
  'yaml-separator': (d) => [
    say`Il manque une virgule avant ${code(`${d.text('found')}:`)}.`,
    say`Entre accolades, une virgule sépare les champs : ${code('{ name: Karim, role: responsable du FabLab }')}.`,
  ],
  'yaml-backslash': () => [
    say`Entre guillemets droits, la barre oblique inverse ${code('\\')} a un autre sens.`,
    say`Retirez-la, ou retirez les guillemets.`,
  ],
  'yaml-invisible-space': (d) => [
    say`Il y a ici une espace insécable (${d.text('point')}). Elle ressemble à une espace ordinaire et n’en est pas une.`,
    rather(d) || say`Effacez-la, puis tapez une espace ordinaire s’il en faut une : ${code('nom: valeur')}.`,
  ],
  'yaml-dash-space': (d) => [
    say`Il manque une espace après le tiret de cette liste.`,
    d.text('suggestion') && say`Écrivez ${code(d.text('suggestion'))}.`,
  ],
  'yaml-list-sign': (d) => [
    say`Cette ligne commence par « ${d.text('found')} », qui n’est pas le tiret d’une liste.`,
    rather(d),
  ],
  'conflict-marks': () => [
    say`Ce fichier contient deux versions des mêmes lignes, que GitHub n’a pas su réunir.`,
    say`Gardez une seule version, puis effacez les lignes ${code('<<<<<<<')}, ${code('=======')} et ${code('>>>>>>>')}.`,
  ],
  'yaml-indent': (d) => [
    say`Le décalage de cette ligne ne correspond pas aux lignes voisines.`,
    d.text('spaces') === '0'
      ? say`Effacez les espaces au début de cette ligne.`
      : d.text('spaces') &&
        say`Mettez exactement ${d.number('spaces')} ${d.number('spaces') > 1 ? 'espaces' : 'espace'} au début de cette ligne.`,
    !d.text('spaces') &&
      say`Comparez-la à la ligne du dessus. Alignez les champs d’un même groupe, et décalez de deux espaces ce qui est dedans.`,
  ],
  'yaml-field': (d) => [
    say`Cette ligne n’est pas un champ.`,
    rather(d) || say`Si elle continue la ligne du dessus, mettez tout sur la même ligne.`,
    !d.text('suggestion') && say`Si c’est le texte du fichier, sa place est sous l’en-tête.`,
    !d.text('suggestion') && say`Un champ s’écrit ${code('nom: valeur')}.`,
  ],
  'yaml-dash': () => [
    say`Une liste ne commence pas sur la ligne de son nom.`,
    say`Allez à la ligne après le deux-points : ${code('- élément')}, un par ligne.`,
  ],
  'yaml-comma': (d) => [
    say`La virgule avant « ${d.text('found')} » coupe le texte en deux, car il est entre accolades.`,
    rather(d) || say`Mettez le texte entier entre guillemets droits.`,
  ],
  'yaml-alias': (d) => [
    say`Ce texte commence par un astérisque, ce qui a un autre sens dans l’en-tête : « ${d.text('found')} ».`,
    rather(d) || say`Mettez-le entre guillemets droits : ${code('"*important*"')}.`,
  ],
  'yaml-tag': (d) => [
    say`« ${d.text('found')} » commence par un signe qui a un autre sens dans l’en-tête.`,
    rather(d) || say`Mettez le texte entre guillemets droits.`,
  ],
  'text-cut': (d) => [
    say`Le texte s’arrête à « ${d.text('found')} ». La suite, « ${d.text('rest')} », est prise pour une remarque et n’est pas lue.`,
    say`Si elle fait partie du texte, mettez des guillemets droits : ${code(d.text('suggestion'))}. Si c’est une remarque, laissez une espace après ${code('#')}.`,
  ],
  'too-many-fields': (d) => [
    say`L’en-tête de ce fichier compte plus de ${d.number('maximum')} champs.`,
    say`Personne n’en écrit autant à la main : voyez s’il a été produit par erreur, ou partagez-le en plusieurs fichiers.`,
  ],
  'yaml-too-deep': () => [
    say`L’en-tête contient trop de niveaux les uns dans les autres.`,
    say`Reprenez le modèle d’un fichier voisin.`,
  ],
  'yaml-syntax': () => [
    say`L’en-tête ne peut pas être lu à partir d’ici.`,
    say`Comparez cette ligne avec un fichier voisin : guillemets, deux-points et décalage.`,
  ],

  'fields-not-indented': (d) => [
    say`Ces champs font partie de ${field(d)}, et rien ne le montre.`,
    say`Mettez deux espaces devant chacun :`,
  ],
  'quotes-kept': (d) => [
    say`Les guillemets de « ${d.text('found')} » seront montrés : l’en-tête ne connaît que les guillemets droits.`,
    say`Retirez-les : ${code(d.text('suggestion'))}. S’ils font partie du texte, il n’y a rien à faire.`,
  ],

  // Les champs
  'missing-field': (d) => [
    d.text('parent')
      ? say`Il manque le champ ${field(d)} dans ${code(d.text('parent'))}.`
      : say`Il manque le champ ${field(d)}.`,
    d.text('parent')
      ? say`Ajoutez une ligne ${line(d, '…')} à cet endroit, décalée comme ses voisines.`
      : say`Ajoutez une ligne ${line(d, '…')} avant ces trois tirets.`,
    about(d),
  ],
  'empty-field': (d) => [
    say`Le champ ${field(d)} est vide.`,
    say`Écrivez sa valeur après le deux-points, entre guillemets si elle commence par ${code('#')}. Sinon, supprimez la ligne.`,
    about(d),
  ],
  'empty-text': (d) => [say`Le champ ${field(d)} est vide.`, say`Écrivez sa valeur.`, about(d)],
  'wrong-type': (d) => [
    isGroup(d)
      ? say`${field(d)} contient ${typeOf(d.text('is'))}, alors qu’il faut ici ${typeOf(d.text('expected'))}.`
      : say`${field(d)} contient « ${d.text('found')} », alors qu’il faut ici ${typeOf(d.text('expected'))}.`,
    rather(d) ||
      (d.text('expected') === 'list' && d.list('example').length === 0
        ? say`Écrivez un élément par ligne, chacun après un tiret : ${code('- …')}.`
        : undefined),
    d.number('people') > 2 && say`Nommez une seule personne ; les autres ont leur place dans le texte.`,
    d.number('people') === 2 && say`Nommez une seule personne ; l’autre a sa place dans le texte.`,
    about(d),
    linesBelow(d),
  ],
  'not-whole': (d) => [
    say`${field(d)} vaut ${d.text('found')}, alors qu’un nombre entier est attendu.`,
    about(d),
  ],
  'unknown-field': (d) => [
    say`Le champ ${field(d)} n’existe pas ici.`,
    meant(d),
    say`Champs possibles : ${d.list('known').map(code).join(', ')}.`,
  ],
  'unknown-value': (d) => [
    say`« ${d.text('found')} » n’est pas une valeur possible de ${field(d)}.`,
    meant(d),
    say`Valeurs possibles : ${listed(d.list('known'))}.`,
    about(d),
  ],
  'too-long': (d) => [
    say`${field(d)} est trop long : ${d.number('length')} signes, pour ${d.number('maximum')} au plus.`,
    say`Raccourcissez-le ; le détail a sa place dans le texte, sous l’en-tête.`,
    about(d),
  ],
  'too-many': (d) => [
    say`La liste ${field(d)} a ${d.number('length')} éléments, pour ${d.number('maximum')} au plus.`,
    say`Gardez les plus parlants.`,
    about(d),
  ],
  'too-few': (d) => [
    say`La liste ${field(d)} est trop courte.`,
    say`Il en faut au moins ${d.number('minimum')}.`,
    about(d),
  ],
  'out-of-range': (d) => [
    say`${field(d)} vaut ${d.text('found')}.`,
    say`Écrivez un nombre de ${d.number('minimum')} à ${d.number('maximum')}.`,
    about(d),
  ],
  'one-line': (d) => [
    say`${field(d)} tient sur plusieurs lignes.`,
    say`Mettez tout sur une ligne.`,
    about(d),
  ],
  'hidden-character': (d) => [
    say`${field(d)} contient un signe qui ne se voit pas (${d.text('character')}) et qui peut tromper qui le lit.`,
    say`Effacez ce texte et tapez-le à nouveau, plutôt que de le coller.`,
    about(d),
  ],
  'bad-slug': (d) => [
    say`« ${d.text('found')} » n’a pas la forme d’un nom de fichier.`,
    rather(d),
    say`Il faut au moins 3 signes : lettres minuscules sans accent, chiffres et tirets, sans ${code('.md')}.`,
    about(d),
  ],
  'bad-day': (d) => [
    say`La date « ${d.text('found')} » n’est pas écrite sous la forme attendue.`,
    rather(d) || say`Écrivez l’année, le mois et le jour : ${code('2026-03-12')}.`,
    about(d),
  ],
  'no-such-day': (d) => [
    say`Le jour « ${d.text('found')} » n’existe pas dans le calendrier.`,
    say`Vérifiez le mois et le jour. L’ordre est : année, mois, jour.`,
    about(d),
  ],
  'bad-web-address': (d) => [
    say`« ${d.text('found')} » n’est pas une adresse complète.`,
    rather(d) || say`Elle commence par ${code('https://')}.`,
    about(d),
  ],
  'bad-repository': (d) => [
    say`« ${d.text('found')} » n’est pas l’adresse d’un dépôt.`,
    rather(d) ||
      say`Ouvrez le dépôt dans votre navigateur, et copiez son adresse : ${code('https://github.com/structure/badges')}.`,
    about(d),
  ],
  'bad-email': (d) => [
    say`« ${d.text('found')} » n’est pas une adresse électronique.`,
    rather(d) || say`Écrivez-la seule, comme ${code('contact@exemple.fr')}.`,
    about(d),
  ],
  'bad-phone': (d) => [
    say`« ${d.text('found')} » n’est pas un numéro de téléphone.`,
    say`Écrivez-le seul, comme ${code('02 61 91 00 00')} ou ${code('+33 2 61 91 00 00')}.`,
    about(d),
  ],
  'bad-did': (d) => [
    say`« ${d.text('found')} » n’est pas un identifiant de structure.`,
    say`Il commence par ${code('did:web:')} ou ${code('did:key:')} et s’écrit d’un seul tenant.`,
    about(d),
  ],
  'site-without-did': (d) => [
    say`Aucune clé ne peut répondre de l’adresse « ${d.text('found')} ».`,
    say`Elle commence par ${code('https://')} et n’a ni « ? » ni « # ».`,
    about(d),
  ],
  'did-differs': (d) => [
    say`L’identifiant « ${d.text('found')} » n’est pas celui de l’adresse ${code(d.text('site'))}.`,
    rather(d),
    say`Ces deux lignes sont écrites ensemble par ${code('npm run keys')}.`,
  ],
  'former-site-present': (d) => [
    say`Le site est à l’adresse ${code(d.text('found'))} : elle n’est donc pas une ancienne adresse.`,
    say`Retirez-la de ${code('formerSites')}. Si le site a déménagé : ${code('npm run keys -- --move')}.`,
  ],
  'former-site-unsigned': (d) => [
    say`Rien dans le registre n’est signé sous ${code(d.text('found'))} : cette adresse n’a jamais été celle de la structure.`,
    say`Retirez-la de ${code('formerSites')}. Si des badges ont été délivrés sous cette adresse, rétablissez d’abord ${code('credentials/')} depuis l’historique.`,
  ],
  'former-site-twice': (d) => [
    say`L’ancienne adresse ${code(d.text('found'))} est écrite deux fois.`,
    say`Gardez une seule des deux.`,
  ],
  'bad-public-key': () => [
    say`Cette clé publique n’est pas complète ou a été modifiée.`,
    say`Une clé commence par ${code('z6Mk')} et compte 48 signes. Ouvrez la page ${code('key/')} de votre site, ou lancez ${code('npm run keys')}.`,
  ],
  'bad-duration': (d) => [
    say`« ${d.text('found')} » n’est pas une durée.`,
    rather(d) || say`Écrivez un nombre puis ${code('days')}, ${code('months')} ou ${code('years')}.`,
    about(d),
  ],
  'bad-colour': (d) => [
    say`« ${d.text('found')} » n’est pas une couleur.`,
    d.text('suggestion')
      ? say`Écrivez plutôt ${code(`"${d.text('suggestion')}"`)}, avec les guillemets.`
      : say`Écrivez six chiffres ou lettres de A à F entre guillemets : ${code('"#b8431a"')}.`,
    about(d),
  ],
  'bad-file-path': (d) => [
    say`« ${d.text('found')} » n’est pas le nom d’un fichier qui peut être montré.`,
    /\.hei[cf]$/i.test(d.text('found'))
      ? say`C’est le format des photos d’iPhone, que peu d’écrans savent montrer. Enregistrez la photo au format JPEG, puis écrivez ici son nouveau nom.`
      : /\.(docx?|odt|pptx?|odp)$/i.test(d.text('found'))
        ? say`Enregistrez ce document au format PDF, puis écrivez ici son nouveau nom.`
        : rather(d) || say`Écrivez le nom d’une image ou d’un PDF : ${code('atelier.jpg')}.`,
    about(d),
  ],
  'bad-time-zone': (d) => [
    say`Le fuseau horaire « ${d.text('found')} » n’existe pas.`,
    rather(d) || say`Écrivez-le comme ${code('Europe/Paris')}.`,
  ],
  'missing-slash': (d) => [
    say`L’adresse « ${d.text('found')} » doit finir par une barre oblique.`,
    rather(d),
  ],
  'bad-achievement-type': (d) => [
    say`« ${d.text('found')} » n’est pas un type de badge que la norme Open Badges connaît.`,
    rather(d) || say`Supprimez la ligne : la catégorie choisit le type.`,
    about(d),
  ],
  'invalid-field': (d) => [
    say`La valeur de ${field(d)}, « ${d.text('found')} », n’est pas acceptée.`,
    about(d),
  ],

  // Les liens d’un fichier à l’autre
  'unknown-badge': unknown('Le badge', 'badges/'),
  'unknown-pathway': unknown('Le parcours', 'pathways/'),
  'unknown-mission': unknown('La mission', 'missions/'),
  'unknown-framework': unknown('Le référentiel', 'frameworks/'),
  'unknown-volunteer': (d) => [
    say`Personne n’a de dossier nommé « ${d.text('name')} » dans ${code('volunteers/')}.`,
    meant(d),
    exist(d),
    say`Sans dossier, le nom est montré sans lien : supprimez alors cette ligne.`,
  ],
  'co-creator-unlinked': (d) => [
    say`« ${d.text('name')} » est le nom de la personne du dossier ${code(d.text('folder'))}.`,
    say`Ajoutez ${code(`volunteer: ${d.text('folder')}`)} : si cette personne n’est plus publiée, son nom disparaîtra d’ici aussi.`,
    say`Si c’est quelqu’un d’autre, il n’y a rien à changer.`,
  ],
  'series-step-taken': (d) => [
    say`L’étape ${d.number('step')} de la série « ${d.text('series')} » est déjà celle de ${code(d.text('other'))}.`,
    say`Donnez à chaque badge de la série une étape à lui.`,
  ],
  'series-gap': (d) => [
    say`Ce badge est l’étape ${d.number('step')} de la série « ${d.text('series')} », et l’étape ${d.number('expected')} n’existe pas.`,
    say`Écrivez ${line(d, d.text('expected'))}, ou ajoutez le badge qui manque.`,
  ],
  'series-alone': (d) => [
    say`Ce badge est le seul de la série « ${d.text('series')} ».`,
    say`Vérifiez que les autres badges écrivent ce nom à la lettre près. Sinon, retirez ${code('series')} en attendant les suivants.`,
  ],
  'changes-disordered': (d) => [
    say`Ce changement est daté du ${d.text('date')}, avant le précédent, daté du ${d.text('before')}.`,
    say`Vérifiez les deux dates, et rangez les changements du plus ancien au plus récent.`,
  ],
  'version-not-last': (d) => [
    say`Le dernier changement mène à la version ${code(d.text('last'))}, et le badge est en version ${code(d.text('version'))}.`,
    say`Dites ici ce qui a changé dans la version ${code(d.text('version'))}, ou écrivez ${code(`version: '${d.text('last')}'`)} plus haut.`,
  ],
  'unknown-competence': (d) => [
    d.text('framework')
      ? say`La compétence « ${d.text('name')} » n’existe pas dans le référentiel ${code(d.text('framework'))}.`
      : say`La compétence « ${d.text('name')} » n’existe dans aucun référentiel.`,
    meant(d),
    exist(d),
  ],
  'unknown-level': (d) => [
    say`Le niveau ${d.number('level')} n’existe pas : ${code(d.text('name'))} en a ${d.number('maximum')}.`,
    say`Écrivez un nombre de 1 à ${d.number('maximum')}.`,
  ],
  'competence-twice': (d) => [
    say`La compétence ${code(d.text('name'))} est déjà dans cette liste.`,
    say`Gardez une seule des deux, avec le niveau voulu.`,
  ],
  'unknown-icon': (d) => [
    say`Le pictogramme « ${d.text('name')} » n’existe pas dans la collection Phosphor.`,
    meant(d),
    d.list('known').length > 0
      ? say`Noms proches : ${listed(d.list('known'))}.`
      : say`Les noms sont en anglais, comme ${code('leaf')}.`,
    say`La collection se parcourt sur phosphoricons.com.`,
  ],
  'unknown-branch': (d) => [
    say`La branche « ${d.text('name')} » n’est pas déclarée dans ce parcours.`,
    meant(d),
    exist(d) ?? say`Déclarez-la dans ${code('branches')}, avec ${code('id')} et ${code('name')}.`,
  ],
  'unknown-pole': (d) => [
    say`Le pôle « ${d.text('name')} » n’est pas déclaré dans ce référentiel.`,
    meant(d),
    exist(d) ?? say`Déclarez-le dans ${code('poles')}, avec ${code('id')} et ${code('name')}.`,
  ],
  'duplicate-id': (d) => [
    say`Le nom court « ${d.text('name')} » est donné deux fois dans ce fichier.`,
    say`Donnez un nom différent à chacun.`,
  ],
  'award-without-badge': (d) => [
    say`Aucun badge ne s’appelle « ${d.text('name')} ».`,
    say`Le fichier d’un badge obtenu porte le même nom que le badge.`,
    d.text('nearest') && say`Vouliez-vous le nommer ${code(`${d.text('nearest')}.md`)} ?`,
    once(d),
    exist(d),
  ],
  'mission-not-in-catalogue': (d) => [
    say`Aucune mission du catalogue ne s’appelle « ${d.text('name')} ».`,
    say`Le fichier d’une mission choisie porte le même nom que la mission.`,
    d.text('nearest') && say`Vouliez-vous le nommer ${code(`${d.text('nearest')}.md`)} ?`,
    once(d),
    exist(d),
  ],
  'pathway-cycle': (d) => [
    say`Ces badges s’attendent les uns les autres : ${d.list('cycle').join(' → ')}.`,
    say`Personne ne pourrait commencer. Retirez l’une de ces conditions dans ${code('requires')}.`,
  ],
  'badge-twice': (d) => [
    say`Le badge ${code(d.text('name'))} est déjà dans ce parcours, ligne ${d.number('line')}.`,
    say`Gardez-le à une seule étape.`,
  ],
  'at-least-too-many': (d) => [
    say`Il est demandé ${d.number('count')} badges parmi ${d.number('maximum')}.`,
    say`Écrivez ${d.number('maximum')} au plus, ou ajoutez des badges à la liste ${code('of')}.`,
  ],
  'unreachable-badge': (d) => [
    say`Le badge ${code(d.text('name'))} demande ${d.list('absent').map(code).join(', ')}, hors de ce parcours.`,
    say`En suivant ce parcours seul, personne ne peut l’obtenir.`,
    say`Ajoutez ce qui manque à une étape, ou demandez autre chose dans ${code('requires')}.`,
  ],
  'award-before-required': (d) => [
    say`Ce badge est daté du ${d.text('date')}, avant ${code(d.text('required'))}, daté du ${d.text('requiredDate')}.`,
    say`Le parcours ${code(d.text('pathway'))} les demande dans l’autre ordre.`,
    say`Vérifiez les deux dates. Si elles sont justes, revoyez ${code('requires')} dans le parcours.`,
  ],
  'copied-text': (d) => [
    d.text('part') === 'body'
      ? say`Le texte de ce badge est mot pour mot celui de ${code(d.text('other'))}.`
      : say`Le ${code('summary')} de ce badge est mot pour mot celui de ${code(d.text('other'))}.`,
    say`Si le fichier a été copié, racontez ici ce que cette personne a fait.`,
  ],
  'award-without-words': () => [
    say`Ce badge obtenu ne dit pas ce que la personne a fait.`,
    say`Ajoutez une ligne ${code('summary: …')}, et un récit de quelques phrases sous l’en-tête.`,
  ],
  'no-assessor': () => [
    say`Personne n’est nommé pour avoir vu et évalué ce badge.`,
    say`Ajoutez une ligne ${code('assessor: { name: Prénom Nom, role: fonction }')}.`,
  ],
  'evidence-without-substance': (d) => [
    say`La preuve « ${d.text('name')} » n’a qu’un nom : rien à ouvrir, rien à lire.`,
    say`Ajoutez-lui ${code('file')}, ${code('url')} ou ${code('description')}.`,
  ],
  'badge-not-obtained': (d) => [
    say`Le badge ${code(d.text('name'))} n’a pas encore été obtenu par cette personne.`,
    say`Choisissez un badge obtenu, ou ajoutez son fichier dans ${code('awards/')}.`,
    d.list('known').length > 0 ? say`Badges obtenus : ${listed(d.list('known'))}.` : undefined,
  ],
  'positioning-in-awards': (d) => [
    say`Le badge ${code(d.text('name'))} est un « J’en suis là » : il a un dossier à lui.`,
    moved(d),
  ],
  'no-positioning-badge': (d) => [
    say`Ce « J’en suis là » n’est rattaché à aucun badge.`,
    say`Dans le fichier d’un badge, ajoutez la ligne ${code(`positioning: ${d.text('moment')}`)}.`,
  ],
  'duplicate-positioning': (d) => [
    say`Deux badges se disent ${code(`positioning: ${d.text('moment')}`)} : celui-ci et ${code(d.text('other'))}.`,
    say`Retirez la ligne de l’un des deux.`,
  ],

  // Les images et les documents
  'missing-asset': (d) => [
    say`Le fichier « ${d.text('found')} » n’existe pas dans ${code(d.text('folder'))}.`,
    /^https?:/.test(d.text('found')) &&
      say`Une adresse s’écrit dans le champ ${code('url')}, et non ${field(d)}.`,
    d.text('plain')
      ? say`Un fichier a ce nom, mais ses accents sont écrits d’une autre façon, qui ne se voit pas. Renommez-le en ${code(d.text('plain'))}, et changez aussi cette ligne.`
      : meant(d),
    d.list('known').length > 0
      ? say`Ce dossier contient : ${listed(d.list('known'))}.`
      : say`Déposez le fichier dans ce dossier.`,
  ],
  'wrong-file-kind': (d) => [
    say`« ${d.text('found')} » n’est pas d’un genre qui peut être montré ici.`,
    say`Genres acceptés : ${listed(d.list('endings'))}.`,
    about(d),
  ],
  'not-square': (d) => [
    say`L’image « ${d.text('found')} » n’est pas carrée : ${d.number('width')} sur ${d.number('height')} points.`,
    say`Recadrez-la en carré.`,
  ],
  'missing-glyph': (d) => [
    d.list('missing').length > 1
      ? say`L’image du badge ne peut pas dessiner ces signes du titre : ${listed(d.list('missing'))}.`
      : say`L’image du badge ne peut pas dessiner ce signe du titre : ${listed(d.list('missing'))}.`,
    say`Écrivez-le autrement, ou donnez au badge une image toute faite dans ${code('image')}.`,
  ],
  'card-glyph': (d) => [
    d.list('missing').length > 1
      ? say`La vignette du portfolio ne peut pas dessiner ces signes : ${listed(d.list('missing'))}.`
      : say`La vignette du portfolio ne peut pas dessiner ce signe : ${listed(d.list('missing'))}.`,
    say`La page, elle, les montre. Pour la vignette, écrivez le mot avec d’autres lettres.`,
  ],
  'image-type': (d) => [
    say`« ${d.text('found')} » n’est pas une image PNG ou SVG, malgré son nom.`,
    say`Ouvrez-la dans un logiciel de dessin et enregistrez-la au format PNG. Changer la fin du nom ne suffit pas.`,
  ],
  'image-ending': (d) => [
    say`Le nom « ${d.text('found')} » ne dit pas ce qu’est l’image : elle est au format ${code(d.text('ending'))}.`,
    say`Renommez le fichier pour qu’il finisse par ${code(d.text('ending'))}, et changez aussi cette ligne.`,
  ],
  'image-unreadable': (d) => [
    say`L’image « ${d.text('found')} » ne peut pas être dessinée jusqu’au bout.`,
    say`Le fichier est peut-être incomplet : enregistrez l’image et déposez-la à nouveau.`,
  ],
  'image-too-heavy': (d) => [
    say`L’image « ${d.text('found')} » est trop lourde : ${Math.ceil(d.number('bytes') / 1024)} Kio, pour ${d.number('limit') / 1024} au plus.`,
    say`Réduisez-la : un carré de 1024 points suffit.`,
  ],
  'image-too-small': (d) => [
    say`L’image « ${d.text('found')} » est trop petite : ${d.number('width')} sur ${d.number('height')} points, pour ${d.number('limit')} au moins.`,
    say`Choisissez-en une plus grande : agrandir celle-ci la rendrait floue.`,
  ],
  'image-too-large': (d) => [
    say`L’image « ${d.text('found')} » est trop grande : ${d.number('width')} sur ${d.number('height')} points, pour ${d.number('limit')} au plus.`,
    say`Réduisez-la : un carré de 1024 points suffit.`,
  ],
  'image-external': (d) => [
    say`L’image « ${d.text('found')} » va chercher autre chose que ce qu’elle contient : « ${d.text('reference')} ».`,
    say`Dans votre logiciel de dessin, incorporez ce qui est lié, ou exportez l’image au format PNG.`,
  ],
  'image-too-complex': (d) => [
    say`L’image « ${d.text('found')} » demande trop de travail pour être dessinée.`,
    heavy[d.text('reason')]?.(d),
    say`Dans votre logiciel de dessin, simplifiez-la, ou exportez-la au format PNG.`,
  ],
  'image-system-text': (d) => [
    say`L’image « ${d.text('found')} » contient du texte, dont les lettres changent d’un ordinateur à l’autre.`,
    say`Dans votre logiciel de dessin, transformez le texte en tracés, ou exportez l’image au format PNG.`,
  ],
  'photo-type': (d) => [
    say`« ${d.text('found')} » n’est pas une image PNG, JPEG, WebP ou AVIF, malgré son nom.`,
    say`Ouvrez-la et enregistrez-la au format JPEG ou PNG. Changer la fin du nom ne suffit pas.`,
  ],
  'photo-too-heavy': (d) => [
    say`L’image « ${d.text('found')} » est trop lourde : ${Math.ceil(d.number('bytes') / 1024 ** 2)} Mio, pour ${d.number('limit') / 1024 ** 2} au plus.`,
    say`Réduisez-la : 2000 points de large suffisent.`,
  ],
  'photo-too-large': (d) => [
    say`L’image « ${d.text('found')} » est trop grande : ${d.number('width')} sur ${d.number('height')} points, pour ${d.number('limit') / 1_000_000} millions de points au plus.`,
    say`Réduisez-la : 2000 points de large suffisent.`,
  ],
  'photo-unreadable': (d) => [
    say`L’image « ${d.text('found')} » ne peut pas être lue.`,
    say`Le fichier est peut-être incomplet : enregistrez l’image et déposez-la à nouveau.`,
  ],
  'missing-alt': (d) => [
    say`L’image « ${d.text('found')} » n’a pas de description.`,
    say`Ajoutez une ligne ${code('alt: …')} qui dit ce qu’elle montre, pour qui ne la voit pas.`,
  ],

  // Les noms
  'reserved-name': (d) => [
    say`Le nom « ${d.text('name')} » est réservé : le site a déjà une page à cette adresse.`,
    say`Choisissez un autre nom.`,
  ],
  'former-name-own': (d) => [
    say`« ${d.text('name')} » est le nom actuel, et non un ancien nom.`,
    say`Retirez-le de ${code('formerly')}.`,
  ],
  'former-name-present': (d) => [
    say`« ${d.text('name')} » est le nom actuel de ${code(d.text('other'))}.`,
    say`Une même adresse ne peut pas mener à deux endroits. Retirez ce nom de ${code('formerly')}.`,
  ],
  'former-name-twice': (d) => [
    say`« ${d.text('name')} » est déjà un ancien nom de ${code(d.text('other'))}.`,
    say`Une même adresse ne peut pas mener à deux endroits. Gardez ce nom à un seul des deux.`,
  ],

  // Les dates
  'ends-before-starts': (d) => [
    say`${code(d.text('second'))} (${d.text('end')}) est avant ${code(d.text('first'))} (${d.text('start')}).`,
    say`Corrigez l’une des deux dates.`,
  ],
  'date-in-future': (d) => [
    say`La date ${d.text('date')} n’est pas encore arrivée : nous sommes le ${d.text('day')}.`,
    say`Corrigez-la, ou attendez ce jour pour l’écrire.`,
    about(d),
  ],
  'implausible-year': (d) => [
    say`L’année ${d.number('year')}, dans ${d.text('date')}, est sûrement une faute de frappe.`,
    say`Écrivez une année de ${d.number('first')} à ${d.number('last')}.`,
    about(d),
  ],
  'award-outside-service': (d) => [
    say`Ce badge est daté du ${d.text('date')}, hors de la mission (du ${d.text('starts')} au ${d.text('ends')}).`,
    say`Vérifiez l’année. Si la date est juste, il n’y a rien à faire.`,
  ],

  // Les personnes
  'minor-without-guardian': () => [
    say`Cette personne a moins de 18 ans, et l’accord parental manque.`,
    say`Ajoutez ces lignes dans ${code('consent')}, décalées comme leurs voisines :`,
  ],
  'not-published': (d) => [
    withheld[d.text('reason')]?.(d.text('date')) ?? '',
    say`Si c’est voulu, il n’y a rien à faire : le site n’aura aucune page de cette personne.`,
    d.text('reason') === 'no-consent' && say`Sinon, ajoutez ces lignes, une fois le papier signé :`,
    d.text('reason') === 'consent-ended' &&
      say`Sinon, demandez un nouvel accord écrit et changez ${code('date')} et ${code('ends')}.`,
  ],
  'contact-details': (d) => [
    d.text('what') === 'email'
      ? say`Ce texte contient une adresse électronique, « ${d.text('found')} », que tout le monde pourra lire.`
      : say`Ce texte contient un numéro de téléphone, « ${d.text('found')} », que tout le monde pourra lire.`,
    d.text('what') === 'email'
      ? say`Retirez-la, sauf si la personne concernée a accepté qu’elle soit publiée ici.`
      : say`Retirez-le, sauf si la personne concernée a accepté qu’il soit publié ici.`,
  ],
  'no-removal-address': () => [
    say`Personne ne saurait à qui demander le retrait de sa page.`,
    say`Ajoutez une ligne ${code('email: …')}, ou ${code('removal: …')} pour une adresse réservée à ces demandes.`,
  ],
  'private-paper': (d) => [
    d.text('paper') === 'review'
      ? say`Ce bilan est dans un dépôt que tout le monde peut lire.`
      : d.text('paper') === 'letter'
        ? say`Cette lettre est dans un dépôt que tout le monde peut lire.`
        : say`Ce compte rendu est dans un dépôt que tout le monde peut lire.`,
    say`Retirez-le d’ici : les papiers d’une personne vont dans un dépôt privé.`,
  ],

  // Le texte
  'no-criteria': () => [
    say`Ce badge ne dit pas à quelles conditions on l’obtient.`,
    say`Écrivez ses critères sous l’en-tête, après les trois tirets.`,
  ],
  'body-too-long': (d) => [
    say`Le texte est trop long : ${d.number('length')} signes, pour ${d.number('maximum')} au plus.`,
    say`Raccourcissez-le.`,
  ],
  'lone-fence': (d) => [
    say`La dernière ligne du texte, « ${d.text('found')} », montrerait un cadre vide.`,
    say`Effacez-la : elle a été copiée avec le texte.`,
  ],
  'raw-html': (d) => [
    say`Le texte contient du HTML, « ${d.text('html')} », qui ne sera pas montré.`,
    say`Écrivez-le en Markdown, ou retirez-le. Pour montrer un signe ${code('<')}, écrivez ${code('\\<')}.`,
  ],
  'html-comment': () => [
    say`Le texte contient un commentaire caché, qui ne sera pas montré mais reste lisible dans le dépôt.`,
    say`Retirez-le.`,
  ],
  'unsafe-link': (d) => [
    say`Le lien « ${d.text('url')} » ne peut pas être suivi sans risque.`,
    say`Un lien commence par ${code('https://')}, ${code('mailto:')} ou ${code('/')}.`,
  ],
  'link-without-scheme': (d) => [
    say`Le lien « ${d.text('url')} » chercherait une page de ce site, et ne trouverait rien.`,
    rather(d),
  ],
  'broken-link': (d) => [
    say`Le lien vers « ${d.text('url')} » n’est pas écrit jusqu’au bout : ses crochets seront montrés.`,
    say`Écrivez ${code('[texte](https://…)')}, d’un seul tenant : une adresse sans espace, et la parenthèse fermée.`,
  ],
  'unreadable-link': (d) => [
    say`Le lien vers « ${d.text('url')} » ne mène à aucune page : un de ses « % » n’y remplace aucune lettre connue.`,
    say`Ouvrez la page, puis recopiez son adresse en entier.`,
  ],
  'local-address': (d) => [
    say`L’adresse « ${d.text('url')} » ne s’ouvre que sur votre ordinateur ou votre réseau.`,
    say`Donnez une adresse publique, ou déposez le document dans ${code('files/')}.`,
  ],
  'remote-image': (d) => [
    say`Le texte contient une image, « ${d.text('url')} », qui ne sera pas montrée.`,
    say`Déposez-la dans ${code('files/')} et citez-la dans le champ ${code('evidence')} d’un badge obtenu.`,
  ],
} satisfies Readonly<Record<string, Phrase>>;
