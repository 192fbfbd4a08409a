/**
 * Les règles qu’un site doit suivre, ce qui est dit quand l’une ne l’est pas, et comment y remédier. Another language
 * is one more file of the same type; plain spaces and quotes, which `typography` sets.
 */
import type { About } from '../openbadges/site-check/documents.ts';
import type { RuleCode } from '../openbadges/site-check/rules.ts';
import type { Outcome } from '../openbadges/verdict.ts';
import { longDate } from './dates.ts';
import { verdict } from './interface.fr.ts';

type Data = Readonly<Record<string, string | undefined>>;

/** What is said of one rule. */
export interface RuleWords {
  /** What must be so. */
  readonly rule: string;
  /** What was found, and why it is wrong. */
  readonly wrong: (data: Data) => string;
  /** What to do. */
  readonly mend: string;
}

const rebuild =
  'Reconstruisez le site avec « npm run build » et publiez-le tel quel, sans rien changer dans dist/.';
const reissue =
  'Un badge signé ne se corrige pas à la main : mettez « reissue » dans le fichier de l’attribution, puis lancez « npm run issue ».';
const asBuilt =
  'Publiez les images telles quelles : désactivez toute optimisation d’images de l’hébergeur, puis reconstruisez avec « npm run build ».';
const lists =
  'Rendez à content/credentials/status/ ses fichiers d’avant (git), puis lancez « npm run issue » et « npm run build ».';
const signAgain =
  'Mettez la nouvelle clé dans le secret JALON_SIGNING_KEY, lancez « npm run issue », puis reconstruisez avec « npm run build ».';
const keys =
  'Vérifiez « did » et « keys » dans content/issuer.md, que seul « npm run keys » écrit, puis reconstruisez.';

const rules: Record<RuleCode, RuleWords> = {
  'credential-signature': {
    rule: 'La signature du badge est la sienne, par une clé que l’émetteur publie',
    wrong: () =>
      'Le contenu, la signature et les clés de l’émetteur ne vont pas ensemble : personne ne peut s’y fier.',
    mend: 'Rendez au registre (content/credentials/) son fichier d’avant (git), puis reconstruisez avec « npm run build ».',
  },
  'credential-key': {
    rule: 'Le badge n’est pas signé avec une clé que d’autres connaissent',
    wrong: ({ key }) => `D’après issuer.md, d’autres connaissent sa clé : ${key}`,
    mend: signAgain,
  },
  'credential-bytes': {
    rule: 'Le fichier est une seule ligne de JSON en ASCII, où <, > et & sont échappés',
    wrong: () =>
      'Le fichier a été mis en forme ou complété : ses copies ne peuvent plus être les mêmes octets.',
    mend: rebuild,
  },
  'credential-contexts': {
    rule: 'Les contextes sont ceux de VC 2.0 et d’Open Badges 3.0.3, et rien d’autre',
    wrong: ({ found }) =>
      `Les contextes du badge ne sont pas ceux prévus : ${found}. D’autres outils le refusent.`,
    mend: reissue,
  },
  'credential-shape': {
    rule: 'Les types sont des listes, les objets uniques sont seuls, rien n’est vide',
    wrong: ({ found }) => `La forme n’est pas celle d’Open Badges 3.0 : ${found}`,
    mend: reissue,
  },
  'credential-address': {
    rule: 'L’identifiant du badge est l’adresse où il se trouve',
    wrong: ({ found }) => `Le badge dit qu’il se trouve ailleurs : ${found}`,
    mend: 'Publiez le site à l’adresse que signent ses badges (« site » dans issuer.md). S’il a déménagé, lancez « npm run keys -- --move ».',
  },
  'credential-issuer': {
    rule: 'L’émetteur est un profil complet, désigné par son identifiant (DID)',
    wrong: ({ found }) => `L’émetteur n’a pas la forme d’un profil : ${found}`,
    mend: reissue,
  },
  'credential-dates': {
    rule: 'Les dates ont un fuseau, ne sont pas dans le futur et suivent leur ordre',
    wrong: ({ found }) => `Une date ne va pas : ${found}`,
    mend: 'Réglez l’horloge de la machine qui signe, puis demandez une nouvelle version avec « reissue ».',
  },
  'credential-recipient': {
    rule: 'La personne est désignée par un identifiant au hasard et par son nom montré',
    wrong: ({ found }) => `La personne n’est pas désignée comme il faut : ${found}`,
    mend: reissue,
  },
  'credential-no-email': {
    rule: 'Aucune adresse électronique de personne n’est signée, ni son empreinte',
    wrong: ({ found }) => `Une adresse électronique est signée, et ne pourra plus être effacée : ${found}`,
    mend: 'Retirez l’adresse du fichier de l’attribution, puis demandez une nouvelle version avec « reissue ».',
  },
  'credential-achievement': {
    rule: 'Le badge a un nom, une description, des critères, une image et un type connu',
    wrong: ({ found }) => `La définition du badge n’est pas complète : ${found}`,
    mend: reissue,
  },
  'credential-results': {
    rule: 'Chaque résultat renvoie à un niveau décrit par le badge lui-même',
    wrong: ({ found }) => `Un résultat renvoie à ce que le badge ne décrit pas : ${found}`,
    mend: reissue,
  },
  'credential-language': {
    rule: 'Le badge est dans une seule langue, qu’il nomme',
    wrong: ({ found }) => `Le badge a plusieurs langues, ou une qui ne se lit pas : ${found}`,
    mend: reissue,
  },
  'credential-evidence': {
    rule: 'Une preuve de la structure a pour identifiant <badge>#evidence-<n>, jamais une page',
    wrong: ({ found }) => `Une preuve est désignée par une adresse du site : ${found}`,
    mend: reissue,
  },
  'credential-endorsements': {
    rule: 'Les soutiens sont des attestations entières, jamais « endorsementJwt »',
    wrong: ({ found }) => `Un soutien n’a pas la forme attendue : ${found}`,
    mend: reissue,
  },
  'credential-status': {
    rule: 'Le badge a une entrée dans une liste de retraits du site',
    wrong: ({ found }) =>
      `L’entrée de retrait n’est pas celle attendue : ${found}. Le badge ne pourrait pas être retiré.`,
    mend: reissue,
  },
  'credential-status-index': {
    rule: 'Chaque badge a un numéro de retrait à lui, jamais repris',
    wrong: ({ found, other }) =>
      `Le même numéro sert à ${other} (${found}) : retirer l’un retirerait l’autre.`,
    mend: 'Mettez « reissue » dans l’attribution de l’un des deux : « npm run issue » lui donne un autre numéro.',
  },
  'credential-proof': {
    rule: 'La preuve est une Data Integrity eddsa-rdfc-2022, par <DID>#<clé>, avec son moment',
    wrong: ({ found }) => `La preuve n’est pas de la forme attendue : ${found}`,
    mend: reissue,
  },
  'credential-specimen': {
    rule: 'Un spécimen le dit dans son nom, son dossier et sa liste, et n’est jamais un vrai badge',
    wrong: ({ found }) => `Spécimen et vrai badge se confondent : ${found}`,
    mend: rebuild,
  },
  'credential-no-folder-name': {
    rule: 'Aucun champ signé ne contient le nom du dossier de la personne',
    wrong: ({ found }) =>
      `L’adresse de la page de la personne est signée : ${found}. Elle resterait après un renommage ou un retrait.`,
    mend: reissue,
  },
  'credential-links': {
    rule: 'Toute adresse du site que le badge contient répond',
    wrong: ({ found, address }) => `Il n’y a rien à ${address} (${found}).`,
    mend: 'Remettez ce fichier : un badge renommé garde son ancien nom dans « formerly », un référentiel et une image signés restent publiés. Puis reconstruisez.',
  },
  'credential-forms': {
    rule: 'Le badge est donné en JSON, PNG et SVG, et sur sa page',
    wrong: ({ found }) => `Le badge manque dans ${found} : l’image a été refaite, ou n’a pas été publiée.`,
    mend: asBuilt,
  },
  'copy-known': {
    rule: 'Tout badge contenu dans une image ou une page a son fichier JSON',
    wrong: ({ found }) => `Le badge contenu ici n’a pas de fichier à lui dans le site : ${found}`,
    mend: rebuild,
  },
  'copy-bytes': {
    rule: 'Le JSON, le PNG, le SVG et la page portent les mêmes octets',
    wrong: ({ original }) => `Le badge contenu ici n’est pas, octet pour octet, celui de ${original}.`,
    mend: rebuild,
  },
  'page-award': {
    rule: 'Seule la page d’un badge le contient, et elle seule',
    wrong: ({ count }) =>
      `Cette page contient des badges sans être celle d’un badge (${count}) : elle pèse trop.`,
    mend: rebuild,
  },
  'png-readable': {
    rule: 'L’image PNG est entière',
    wrong: () => 'Le fichier est abîmé : on ne peut pas dire s’il contient un badge.',
    mend: asBuilt,
  },
  'png-once': {
    rule: 'Le PNG porte un seul badge',
    wrong: ({ count }) => `L’image porte ${count} badges : chaque outil peut en lire un autre.`,
    mend: asBuilt,
  },
  'png-before-pixels': {
    rule: 'Dans le PNG, le badge est avant les pixels',
    wrong: () => 'Le badge est après les pixels, où certains outils ne le cherchent pas.',
    mend: asBuilt,
  },
  'png-uncompressed': {
    rule: 'Dans le PNG, le badge n’est pas compressé',
    wrong: () => 'Le badge est compressé, et certains outils ne savent pas le lire.',
    mend: asBuilt,
  },
  'png-checksum': {
    rule: 'Dans le PNG, la somme de contrôle du badge est juste',
    wrong: () => 'La somme de contrôle est fausse : le fichier a été changé ou abîmé.',
    mend: asBuilt,
  },
  'png-ascii': {
    rule: 'Dans le PNG, le badge est en ASCII',
    wrong: () => 'Le badge contient des lettres accentuées non échappées, que certains outils lisent mal.',
    mend: asBuilt,
  },
  'svg-readable': {
    rule: 'L’image SVG est bien formée',
    wrong: () => 'Le fichier ne se lit pas : on ne peut pas dire s’il contient un badge.',
    mend: asBuilt,
  },
  'svg-once': {
    rule: 'Le SVG porte un seul badge',
    wrong: ({ count }) => `L’image porte ${count} badges : chaque outil peut en lire un autre.`,
    mend: asBuilt,
  },
  'svg-namespace': {
    rule: 'Dans le SVG, l’élément est openbadges:credential, dans l’espace de noms d’Open Badges 3.0',
    wrong: () => 'L’espace de noms n’est pas https://purl.imsglobal.org/ob/v3p0 : le badge n’est pas trouvé.',
    mend: asBuilt,
  },
  'svg-first': {
    rule: 'Dans le SVG, le badge est le premier élément',
    wrong: () => 'Autre chose est avant le badge, et certains outils ne le cherchent qu’en tête.',
    mend: asBuilt,
  },
  'svg-cdata': {
    rule: 'Dans le SVG, le badge est dans une section CDATA',
    wrong: () => 'Le badge n’est pas dans une section CDATA, et certains outils le lisent mal.',
    mend: asBuilt,
  },
  'did-form': {
    rule: 'Le fichier des clés a les contextes et les parties prévues, et rien d’autre',
    wrong: ({ found }) => `Une partie manque, est de trop ou n’est pas celle prévue : ${found}`,
    mend: keys,
  },
  'did-methods': {
    rule: 'Chaque clé a pour identifiant <DID>#<clé>, pour type Multikey et pour maître le DID',
    wrong: ({ found }) => `Une clé de ${found} n’est pas écrite ainsi : des outils ne la trouvent pas.`,
    mend: keys,
  },
  'did-assertion': {
    rule: 'assertionMethod donne chaque clé par son identifiant, comme texte',
    wrong: ({ found }) => `assertionMethod est autrement : ${found}. Des outils refusent alors la clé.`,
    mend: keys,
  },
  'did-size': {
    rule: 'Le fichier des clés fait moins de 8 Ko',
    wrong: ({ bytes }) => `Le fichier fait ${bytes} octets, trop pour certains outils.`,
    mend: 'Retirez de content/issuer.md les clés qui n’ont signé aucun badge, puis reconstruisez.',
  },
  'did-place': {
    rule: 'Le fichier des clés est celui d’une adresse du site',
    wrong: ({ found }) => `Il dit être celui de ${found}, qui n’est pas une adresse de ce site.`,
    mend: keys,
  },
  'did-keys': {
    rule: 'Les clés publiées sont celles d’issuer.md',
    wrong: ({ did }) =>
      `Les clés données ici pour ${did} ne sont pas celles d’issuer.md. D’autres les ont changées, ou le site est d’avant un changement de clé.`,
    mend: 'Publiez de nouveau. Si les clés restent autres, regardez qui peut écrire chez l’hébergeur.',
  },
  'list-signature': {
    rule: 'La liste des retraits est signée par l’émetteur et en vigueur',
    wrong: ({ outcome }) =>
      `Verdict sur cette liste : ${verdict.outcomes[outcome as Outcome]}. Aucun de ses badges ne peut être vérifié.`,
    mend: lists,
  },
  'list-key': {
    rule: 'La liste des retraits n’est pas signée avec une clé que d’autres connaissent',
    wrong: ({ key }) =>
      `D’après issuer.md, d’autres connaissent sa clé : ${key}. Aucun de ses badges ne peut être vérifié.`,
    mend: signAgain,
  },
  'list-bytes': {
    rule: 'La liste est une seule ligne de JSON en ASCII, où <, > et & sont échappés',
    wrong: () => 'Le fichier n’est pas tel qu’il a été signé et rangé.',
    mend: rebuild,
  },
  'list-type': {
    rule: 'La liste est une BitstringStatusListCredential',
    wrong: ({ found }) => `Les types sont autres : ${found}`,
    mend: lists,
  },
  'list-address': {
    rule: 'L’identifiant de la liste est l’adresse où elle se trouve',
    wrong: ({ found }) => `La liste dit qu’elle se trouve ailleurs : ${found}`,
    mend: lists,
  },
  'list-purpose': {
    rule: 'La liste est celle des retraits (revocation)',
    wrong: ({ found }) => `La liste sert à autre chose : ${found}`,
    mend: lists,
  },
  'list-encoding': {
    rule: 'Les bits sont compressés en gzip, puis en multibase « u »',
    wrong: () => 'Les bits ne se lisent pas : on ne peut pas dire ce qui est retiré.',
    mend: lists,
  },
  'list-size': {
    rule: 'La liste a au moins 131 072 entrées',
    wrong: ({ found }) => `La liste n’a que ${found} entrées : on devinerait de qui est un retrait.`,
    mend: lists,
  },
  'list-issuer': {
    rule: 'La liste est signée par l’émetteur des badges qu’elle tient',
    wrong: ({ found, other, issuer }) =>
      `La liste est de ${found}, mais ${other} est de ${issuer} : les outils la refusent.`,
    mend: lists,
  },
  'site-did': {
    rule: 'Le fichier des clés de chaque émetteur du site est à sa place',
    wrong: ({ did, found }) =>
      `Le fichier des clés de ${did} n’est pas à ${found} : aucun badge ne peut être vérifié ailleurs.`,
    mend: 'Publiez aussi les dossiers cachés (.well-known) : dans publish.yml, l’étape d’envoi garde « include-hidden-files ». Puis publiez de nouveau.',
  },
  'site-did-twice': {
    rule: 'Le fichier des clés est aux deux places, did.json et .well-known/did.json',
    wrong: ({ found }) => `Il manque ${found}. Un hébergeur oublie souvent les dossiers cachés.`,
    mend: 'Publiez aussi les dossiers cachés (.well-known) : dans publish.yml, l’étape d’envoi garde « include-hidden-files ». Puis publiez de nouveau.',
  },
  'site-lists': {
    rule: 'Chaque liste de retraits que nomment les badges est là',
    wrong: ({ found }) =>
      `Il n’y a rien à ${found} : personne ne peut plus savoir si ces badges sont retirés.`,
    mend: lists,
  },
  'site-complete': {
    rule: 'Tout ce que le contenu publie est là',
    wrong: ({ found }) => `Il n’y a rien à ${found}, que le contenu publie.`,
    mend: 'Attendez quelques minutes que l’hébergeur se mette à jour, puis publiez de nouveau.',
  },
  'site-as-signed': {
    rule: 'Les fichiers signés sont ceux du registre, octet pour octet',
    wrong: ({ found }) => `Ce que sert ${found} n’est pas ce que dit le contenu.`,
    mend: 'Attendez quelques minutes que l’hébergeur se mette à jour, puis publiez de nouveau.',
  },
  'site-day': {
    rule: 'Le site dit de quel jour il est, dans site.json',
    wrong: () => 'Le site ne dit pas de quel jour il est.',
    mend: rebuild,
  },
  'site-fresh': {
    rule: 'Le site est du jour, ou a deux jours au plus',
    wrong: ({ day = '', age }) =>
      Number(age) < 0
        ? `Le site se dit du ${longDate(day, 'fr')}, qui n’est pas encore venu : il ne vieillirait jamais. Refaites-le, sur une machine à l’heure.`
        : `Le site est du ${longDate(day, 'fr')}, il y a ${age} jours : un accord retiré ou un badge expiré s’y voit encore.`,
    mend: 'Regardez pourquoi la publication de chaque jour ne se fait plus : Actions → « Publish ».',
  },
};

/** A document by what it is. */
const documents: Record<About, string> = {
  credential: 'Badge',
  copy: 'Copie d’un badge',
  png: 'Image PNG',
  svg: 'Image SVG',
  'did-document': 'Fichier des clés',
  'status-list': 'Liste des retraits',
  site: 'Site',
};

export const fr = {
  rules,
  documents,
  /** Before what mends it. */
  mend: 'À faire :',
  /** The documents of a failure beyond those that are named. */
  more: (count: number) => `et ${count} ${count > 1 ? 'autres' : 'autre'}`,
  wholeSite: 'le site',
  allMet: (rulesHeld: number, documentsHeld: number) =>
    `${rulesHeld} règles sur ${documentsHeld} documents, toutes suivies.`,
  notMet: (rulesHeld: number, documentsHeld: number, failing: number) =>
    `${rulesHeld} règles sur ${documentsHeld} documents : ${failing} ${failing > 1 ? 'ne sont pas suivies' : 'n’est pas suivie'}.`,
  /** Where all that was seen is right, and not all was. */
  partly: (rulesHeld: number, documentsHeld: number) =>
    `${rulesHeld} règles suivies sur les ${documentsHeld} documents vus. Le reste n’a pas été vu : le site n’est pas vérifié.`,
  noBadge: 'Aucun badge n’a été trouvé : rien n’est vérifié. Est-ce bien l’adresse, ou le dossier, du site ?',
  beforeFirstBadge: (rulesHeld: number, documentsHeld: number) =>
    `La structure ne publie encore aucun badge. ${rulesHeld} règles suivies sur ${documentsHeld} documents.`,
  withheld: (count: number) =>
    `${count} ${count > 1 ? 'adresses' : 'adresse'} d’autres badges sans réponse. Cela ne prouve rien : une personne peut avoir retiré son accord.`,
  unreached: {
    unreachable: (file: string) => `${file} ne répond pas. Cela ne dit rien de ce qui s’y trouve.`,
    'too-large': (file: string) => `${file} est trop gros pour être regardé.`,
  },
  noAnswer: (address: string) =>
    `Le site ${address} ne répond pas, ou renvoie ailleurs : donnez alors l’adresse où il renvoie. Cela ne dit rien de ses badges.`,
  cut: 'Le site est trop grand pour que toutes ses pages soient suivies.',
  title: (address: string) => `Le site à ${address}`,
};
