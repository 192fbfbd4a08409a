/** Les problèmes des badges obtenus ailleurs, en français. */
import { code, type Found, type Phrase, phrases } from './phrases.ts';

const say = phrases('fr');

const kib = (bytes: number) => Math.ceil(bytes / 1024);

/** Ces fichiers viennent tous d’une seule commande. */
const importAgain = say`Ces fichiers s’écrivent ensemble : effacez-les, puis relancez ${code('npm run import -- badge')} avec le badge d’origine.`;

const reasons: Readonly<Record<string, string>> = {
  'not-a-credential': say`Il ne contient pas de badge.`,
  'damaged-file': say`Il est abîmé.`,
  'no-proof': say`Il ne porte aucune signature.`,
  'unsupported-proof': say`Sa signature est d’un genre que ce site ne sait pas vérifier.`,
  'unknown-context': say`Il emploie un vocabulaire que ce site ne connaît pas.`,
  'undefined-term': say`Il contient un terme que la signature ne couvre pas.`,
  'did-unsupported': say`Son émetteur est désigné d’une façon que ce site ne sait pas suivre.`,
};

const detail = (d: Found) => d.text('detail') && say`Détail : ${code(d.text('detail'))}`;

/** Ce que le fichier d’un badge dit d’une personne. */
const revelations: Readonly<Record<string, string>> = {
  name: 'un nom que la page ne montre pas',
  others: 'le nom de quelqu’un d’autre, que ce site ne montre pas',
  email: 'une adresse e-mail',
  'email-hash': 'l’empreinte d’une adresse e-mail, qui reste une donnée personnelle',
  phone: 'un numéro de téléphone',
  'birth-date': 'une date de naissance',
  address: 'une adresse postale',
  identifier: 'un numéro ou un identifiant de la personne',
  linked: 'l’adresse web d’un badge que rien ici n’a lu',
};

export const fr = {
  'imported-not-json': () => [
    say`Ce document de clés n’est pas du JSON valide à partir d’ici.`,
    say`Il ne se modifie pas à la main.`,
    importAgain,
  ],
  'imported-too-large': (d) => [
    say`Ce fichier est trop gros : ${kib(d.number('size'))} Kio, pour ${kib(d.number('maximum'))} au plus.`,
    say`Vérifiez que c’est bien le fichier d’un badge.`,
  ],
  'imported-alone': (d) => [
    say`Ce fichier n’accompagne aucun badge : ${code(d.text('other'))} n’existe pas.`,
    importAgain,
  ],
  'imported-without-original': () => [
    say`Le badge lui-même manque : il n’y a ni PNG, ni SVG, ni JSON de ce nom à côté de ce fichier.`,
    importAgain,
  ],
  'imported-originals': (d) => [
    say`Plusieurs fichiers se donnent pour ce badge : ${d.list('names').map(code).join(', ')}.`,
    say`Gardez celui que la commande d’import a écrit, et effacez les autres.`,
  ],
  'imported-ending': (d) => [
    say`Ce fichier n’est pas ce que dit son nom : son contenu demande la fin ${code(d.text('ending'))}.`,
    importAgain,
  ],
  'imported-unreadable': (d) => [
    say`Aucun badge ne se lit dans ce fichier. ${reasons[d.text('reason')] ?? ''}`.trim(),
    importAgain,
  ],
  'imported-malformed': (d) => [
    say`Ce fichier n’est pas un badge signé au format Open Badges 3.0.`,
    d.text('lacks') && say`Ce qui manque ou ne convient pas : ${code(d.text('lacks'))}.`,
    importAgain,
  ],
  'imported-proofs': (d) => [
    say`Ce badge porte ${d.text('count')} signatures. Un badge repris ici n’en porte qu’une : une autre pourrait faire lire ce que personne n’a signé.`,
    say`Demandez à qui l’a délivré un fichier qui n’en porte qu’une.`,
    say`Sinon, effacez ce badge.`,
  ],
  'imported-proof-member': (d) => [
    say`La signature de ce badge contient ${code(d.text('member'))}, qui n’y a pas sa place : rien ne signe ce qu’elle contient.`,
    say`Ne le montrez pas : demandez à qui l’a délivré le badge d’origine.`,
  ],
  'imported-repeats': () => [
    say`Le texte de ce badge nomme deux fois un même champ : l’image contient des mots que rien ne montre.`,
    say`Ne la montrez pas : demandez à qui l’a délivrée une autre image.`,
  ],
  'imported-date': (d) => [
    say`${code(`${d.text('where')}: ${d.text('found')}`)} n’est pas une date qu’un badge peut porter : ses dates s’écrivent ${code('2026-01-31T12:00:00Z')}.`,
    say`Un badge signé ne se corrige pas : demandez à qui l’a délivré d’en signer un autre.`,
    say`Sinon, effacez ce badge.`,
  ],
  'imported-changed': () => [
    say`Ce badge a changé depuis sa signature : elle ne correspond plus à ce qu’il dit.`,
    importAgain,
  ],
  'imported-other-signer': (d) => [
    say`Ce badge se dit de ${code(d.text('did'))}, mais il est signé par ${code(d.text('signer'))}.`,
    say`Ne le montrez pas : effacez-le.`,
  ],
  'imported-unknown-key': (d) => [
    say`La clé qui a signé ce badge n’est pas une clé de ${code(d.text('did'))}, ou n’atteste rien.`,
    say`Si son émetteur a changé de clé depuis, gardez les clés d’origine. Sinon, effacez ce badge.`,
  ],
  'imported-own': (d) => [
    say`Ce badge se dit de votre structure, ${code(d.text('did'))} : il n’a pas été obtenu ailleurs.`,
    say`Effacez-le d’ici. Un badge que vous remettez s’écrit dans ${code('awards/')}.`,
  ],
  'imported-key-not-recognised': (d) => [
    say`La clé qui a signé ce badge n’est pas de celles que ${code('issuer.md')} reconnaît pour ${code(d.text('did'))}.`,
    say`Si cette structure a changé de clé, ouvrez vous-même ${code(d.text('url'))} et ajoutez l’ancienne ou la nouvelle à ${code('keys')}.`,
    say`Sinon, effacez ce badge.`,
  ],
  'imported-not-pinned': (d) => [
    say`La clé de ce badge est venue avec lui : rien ici ne prouve qu’elle est celle de ${code(d.text('did'))}. La page ne nomme donc pas cette adresse.`,
    say`Pour que ce site reconnaisse cet émetteur, ouvrez vous-même ${code(d.text('url'))}.`,
    say`Copiez-y chaque ${code('publicKeyMultibase')} dans ${code('issuer.md')} : ${code(`recognises: [{ name: …, did: "${d.text('did')}", keys: [z6Mk…] }]`)}.`,
  ],
  'imported-keys-missing': (d) => [
    say`Les clés de ${code(d.text('did'))}, qui a signé ce badge, manquent à côté de lui.`,
    say`La commande d’import les avait rangées dans ${code(d.text('name'))}.`,
    importAgain,
  ],
  'imported-keys-other': (d) => [
    say`Le fichier de clés rangé à côté de ce badge n’est pas celui de ${code(d.text('did'))}, qui l’a signé.`,
    d.text('found') && say`C’est celui de ${code(d.text('found'))}.`,
    importAgain,
  ],
  'imported-expired': (d) => [
    say`Ce badge avait déjà expiré le jour de son import : il était valable jusqu’au ${code(d.text('date'))}.`,
    importAgain,
  ],
  'imported-not-yet-valid': (d) => [
    say`Ce badge n’était pas encore valable le jour de son import : il l’est depuis le ${code(d.text('date'))}.`,
    importAgain,
  ],
  'imported-unverifiable': (d) => [
    say`Ce badge ne peut pas être vérifié. ${reasons[d.text('reason')] ?? ''}`.trim(),
    detail(d),
    importAgain,
  ],
  'imported-says-else': (d) => [
    say`${code(`${d.text('field')}: ${d.text('written')}`)} n’est pas ce que dit le badge lui-même.`,
    d.text('found') && say`Écrivez : ${code(`${d.text('field')}: ${d.text('found')}`)}.`,
    say`La commande d’import écrit ces lignes ; seules ${code('original')}, ${code('reveals')} et vos mots se choisissent.`,
  ],
  'imported-other-name': (d) => [
    say`Ce badge nomme quelqu’un d’autre : « ${d.text('found')} ».`,
    say`Si c’est la même personne, ajoutez ${code('otherName: true')}. Sinon, effacez ce badge.`,
  ],
  'imported-reveals': (d) => [
    say`Le fichier de ce badge n’est pas publié, car il contient ${d
      .list('what')
      .map((one) => revelations[one] ?? one)
      .join(', et ')}.`,
    say`Si la personne accepte de le publier quand même, écrivez ${code(`reveals: [${d.text('accept')}]`)}.`,
    say`Sinon, écrivez ${code('original: none')}.`,
  ],
  'imported-twice': (d) => [
    say`Ce badge est le même que ${code(d.text('other'))}.`,
    say`Effacez l’un des deux, avec les fichiers du même nom.`,
  ],
} satisfies Readonly<Record<string, Phrase>>;
