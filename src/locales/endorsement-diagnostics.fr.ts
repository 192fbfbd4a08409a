/** Les problèmes des soutiens signés, en français. */
import { code, type Found, type Phrase, phrases } from './phrases.ts';

const say = phrases('fr');

const kib = (bytes: number) => Math.ceil(bytes / 1024);

/** Ce qui ne peut pas être changé ici se redemande à qui a signé. */
const askAgain = say`Demandez à qui a signé de renvoyer le fichier, puis déposez-le sans l’ouvrir ni l’enregistrer.`;

/** Pourquoi une signature ne se vérifie pas ; le détail est technique, et se transmet tel quel. */
const reasons: Readonly<Record<string, string>> = {
  'no-proof': say`Ce fichier ne porte aucune signature.`,
  'unsupported-proof': say`Cette signature est d’un genre que ce site ne sait pas vérifier.`,
  'unknown-context': say`Ce fichier emploie un vocabulaire que ce site ne connaît pas.`,
  'undefined-term': say`Ce fichier contient un terme que la signature ne couvre pas.`,
  'did-unsupported': say`Qui a signé est désigné d’une façon que ce site ne sait pas suivre.`,
};

const detail = (d: Found) => d.text('detail') && say`Détail : ${code(d.text('detail'))}`;

export const fr = {
  'endorsement-not-json': () => [
    say`Ce fichier n’est pas du JSON valide à partir d’ici.`,
    say`Un soutien signé ne se modifie pas à la main.`,
    askAgain,
  ],
  'endorsement-too-large': (d) => [
    say`Ce fichier est trop gros pour un soutien : ${kib(d.number('size'))} Kio, pour ${kib(d.number('maximum'))} au plus.`,
    say`Vérifiez que c’est le bon fichier.`,
  ],
  'endorsement-keys-alone': (d) => [
    say`Ce document de clés n’accompagne aucun soutien.`,
    say`Il va avec ${code(d.text('other'))}, qui n’existe pas : déposez-le, ou supprimez ce fichier.`,
  ],
  'endorsement-malformed': (d) => [
    say`Ce fichier n’est pas un soutien signé au format Open Badges 3.0.`,
    d.text('lacks') && say`Ce qui manque ou ne convient pas : ${code(d.text('lacks'))}.`,
    say`Pour un mot sans signature, écrivez plutôt un fichier ${code('.md')} dans ce dossier.`,
  ],
  'endorsement-changed': () => [
    say`Ce soutien a changé depuis sa signature : elle ne correspond plus à ce qu’il dit.`,
    askAgain,
  ],
  'endorsement-other-signer': (d) => [
    say`Ce soutien se dit de ${code(d.text('did'))}, mais il est signé par ${code(d.text('signer'))}.`,
    say`Ne le montrez pas, et demandez à la structure qu’il nomme ce qu’il en est.`,
  ],
  'endorsement-unknown-key': (d) => [
    say`La clé qui a signé ce soutien n’est pas une clé de ${code(d.text('did'))}, ou n’atteste rien.`,
    say`Si la structure a changé de clé, remplacez le fichier de ses clés par celui d’aujourd’hui.`,
    say`Sinon, ne le montrez pas : demandez-lui ce qu’il en est.`,
  ],
  'endorsement-key-not-recognised': (d) => [
    say`La clé qui a signé ce soutien n’est pas de celles que ${code('issuer.md')} reconnaît pour ${code(d.text('did'))}.`,
    say`Ne le montrez pas : demandez à cette structure ce qu’il en est.`,
    say`Si elle a changé de clé, ouvrez vous-même ${code(d.text('url'))} et ajoutez la nouvelle à ${code('keys')}.`,
  ],
  'endorsement-not-pinned': (d) => [
    say`La clé de ce soutien était fournie avec le fichier : l’adresse de ${code(d.text('did'))} n’a pas été interrogée, et la page le dit.`,
    say`Pour que ce site reconnaisse cette structure, ouvrez vous-même ${code(d.text('url'))}.`,
    say`Copiez-y chaque ${code('publicKeyMultibase')} dans ${code('issuer.md')} : ${code(`recognises: [{ name: …, did: ${d.text('did')}, keys: [z6Mk…] }]`)}.`,
  ],
  'endorsement-own-keys': (d) => [
    say`Ce soutien se dit de votre structure. Ses clés sont celles de ${code('issuer.md')}, jamais celles d’un fichier.`,
    say`Supprimez ${code(d.text('name'))}. Si personne chez vous n’a signé ce soutien, supprimez-le aussi.`,
  ],
  'endorsement-own-key-unknown': () => [
    say`Ce soutien se dit de votre structure, mais sa clé n’est pas de celles que ${code('issuer.md')} publie.`,
    say`Supprimez-le, ou signez-le de nouveau avec la clé d’aujourd’hui.`,
  ],
  'endorsement-keys-missing': (d) => [
    say`Pour vérifier ce soutien, il manque les clés de ${code(d.text('did'))}.`,
    say`Ouvrez ${code(d.text('url'))} et enregistrez la page sous le nom ${code(d.text('name'))}, dans ce dossier.`,
  ],
  'endorsement-keys-other': (d) => [
    say`Le fichier de clés qui accompagne ce soutien n’est pas celui de ${code(d.text('did'))}.`,
    d.text('found') && say`C’est celui de ${code(d.text('found'))}.`,
    say`Remplacez-le par celui de la structure qui a signé.`,
  ],
  'endorsement-unverifiable': (d) => [
    reasons[d.text('reason')] ?? say`Ce soutien ne peut pas être vérifié (${code(d.text('reason'))}).`,
    detail(d),
    say`Transmettez ce message à qui l’a signé.`,
  ],
  'endorsement-expired': (d) => [
    say`Ce soutien n’est plus montré : il était valable jusqu’au ${code(d.text('date'))}.`,
    say`Demandez-en un nouveau, ou supprimez ce fichier.`,
  ],
  'endorsement-not-yet-valid': (d) => [
    say`Ce soutien n’est pas encore montré : il est valable à partir du ${code(d.text('date'))}.`,
    say`Il n’y a rien à faire d’ici là.`,
  ],
  'endorsement-about-else': (d) => [
    say`Ce soutien parle d’autre chose que de cette personne : ${code(d.text('found'))}.`,
    say`Il peut parler de la personne, d’un badge, d’un badge obtenu ou de la structure.`,
    d.list('known').length > 0 &&
      say`Identifiants connus : ${d.list('known').slice(0, 12).map(code).join(', ')}.`,
  ],
  'endorsement-twice': (d) => [
    say`Ce soutien est le même que ${code(d.text('other'))}.`,
    say`Supprimez l’un des deux fichiers.`,
  ],
} satisfies Readonly<Record<string, Phrase>>;
