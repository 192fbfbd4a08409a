/**
 * The words of verification in French; another language is one more file of the same type.
 * They are written with plain spaces and quotes: `typography` sets the narrow and no-break spaces.
 */
import type { Outcome, Reason, StepName } from '../openbadges/verdict.ts';

type Data = Readonly<Record<string, string | undefined>>;

const outcomes: Record<Outcome, string> = {
  valid: 'Valide',
  changed: 'Non valide',
  withdrawn: 'Retiré',
  replaced: 'Remplacé',
  expired: 'Expiré',
  specimen: 'Spécimen',
  unverifiable: 'Non vérifiable',
};

const steps: Record<StepName, string> = {
  shape: 'Lecture',
  proof: 'Signature',
  issuer: 'Émetteur',
  status: 'Retrait',
  dates: 'Dates',
  endorsements: 'Soutiens',
};

const reasons: Record<Reason, (data: Data) => string> = {
  'well-formed': () => 'Le fichier se lit comme un badge signé.',
  'not-a-credential': ({ source }) =>
    source === 'address'
      ? 'Ce qui se trouve à cette adresse ne contient pas de badge signé.'
      : 'Ce fichier ne contient pas de badge signé.',
  malformed: ({ where }) => `Le badge est mal formé : ${where}.`,
  'too-complex': () => 'Le badge est trop gros ou trop compliqué pour être lu sans risque.',
  'open-badges-2': ({ url }) =>
    'C’est un badge au format Open Badges 2, plus ancien. Le fichier seul n’y prouve rien : sa preuve est une page ' +
    (url ? `sur le serveur de son émetteur, ${url}` : 'sur le serveur de son émetteur.'),
  'vc-jwt': () =>
    'C’est un badge signé sous la forme VC-JWT, qui ne se vérifie pas ici. La commande « npm run verify » sait le faire.',
  'damaged-file': ({ source }) =>
    source === 'address'
      ? 'Ce qui se trouve à cette adresse est abîmé, ou n’est pas d’un genre qui contient un badge.'
      : 'Le fichier est abîmé, ou n’est pas d’un genre qui contient un badge.',
  'plain-picture': () =>
    'C’est une photo ou une copie d’écran : elle ne contient pas la preuve qui se trouve dans l’image d’un badge.',
  archive: () => 'C’est une archive : ouvrez-la, et donnez l’un des fichiers du dossier « badges ».',
  'not-found': ({ source }) =>
    source === 'file'
      ? 'Aucun fichier n’a ce nom à cet endroit. Vérifiez son nom et son dossier.'
      : 'Il n’y a rien à cette adresse.',
  unreachable: () => 'Cette adresse ne répond pas. Cela ne dit rien du badge.',
  'too-large': ({ source }) =>
    source === 'file'
      ? 'Ce fichier est trop gros pour un badge.'
      : 'Ce qui se trouve à cette adresse est trop gros pour un badge.',
  'signature-matches': () => 'Le contenu est exactement celui qui a été signé.',
  'signature-mismatch': () => 'Le contenu a changé depuis la signature, ou la signature n’est pas la sienne.',
  'no-proof': () => 'Le badge ne porte aucune signature.',
  'unsupported-proof': ({ type }) =>
    `La signature est d’un genre que ce site ne sait pas vérifier : ${type}.`,
  'unknown-context': ({ url }) =>
    `Le badge emploie un vocabulaire que ce site ne connaît pas et ne télécharge pas : ${url}`,
  'undefined-term': ({ term }) => `Le badge contient un terme que la signature ne couvre pas : ${term}.`,
  'unreadable-proof': ({ message }) => `La signature ne se lit pas : ${message}`,
  'key-unavailable': ({ method }) => `La clé de la signature n’a pas pu être obtenue : ${method}`,
  'key-published': ({ site, did }) =>
    site
      ? `La clé de la signature est publiée par l’émetteur, à ${site}`
      : `La clé de la signature est l’identifiant même de l’émetteur : ${did}`,
  'specimen-key': () =>
    'La signature est celle des spécimens, que tout le monde peut faire : elle n’atteste rien.',
  'key-not-published': ({ site, did }) =>
    `L’émetteur que le badge nomme ne publie pas la clé qui l’a signé (${site ?? did}).`,
  'key-abandoned': () =>
    'La clé de cette signature n’est plus celle de la structure : d’autres l’ont eue. Ce qu’elle avait signé a été signé de nouveau.',
  'another-signer': ({ signer, issuer }) => `Le badge nomme l’émetteur ${issuer}, mais ${signer} l’a signé.`,
  'did-unsupported': ({ did }) =>
    `L’émetteur est désigné d’une façon que ce site ne sait pas suivre : ${did}`,
  'key-in-badge': () => 'Le badge apporte lui-même la clé de sa signature : rien ne dit à qui elle est.',
  'did-unreachable': ({ url }) => `Le site de l’émetteur ne répond pas (${url}). Cela ne dit rien du badge.`,
  'did-not-found': ({ url }) => `Le site de l’émetteur ne publie pas de clés à l’adresse attendue (${url}).`,
  'did-malformed': ({ url, did }) => `Les clés que publie l’émetteur ne se lisent pas (${url ?? did}).`,
  'no-status': () => 'Ce badge ne peut pas être retiré par son émetteur.',
  'not-withdrawn': () => 'L’émetteur ne l’a pas retiré.',
  withdrawn: () => 'L’émetteur a retiré ce badge.',
  'unsupported-status': ({ type }) =>
    `Le moyen de savoir s’il a été retiré n’est pas connu de ce site : ${type}.`,
  'list-unreachable': ({ url }) =>
    `La liste des badges retirés ne répond pas (${url}). Cela ne dit rien du badge.`,
  'list-not-found': ({ url }) => `La liste des badges retirés n’est pas à son adresse (${url}).`,
  'list-malformed': ({ url }) => `La liste des badges retirés ne se lit pas (${url}).`,
  'list-not-authentic': ({ url }) => `La liste des badges retirés n’est pas signée par l’émetteur (${url}).`,
  'in-force': ({ until }) => (until ? `Il est valable jusqu’au ${until}.` : 'Il n’expire pas.'),
  expired: ({ until }) => `Il était valable jusqu’au ${until}.`,
  'not-yet-valid': ({ from }) => `Il n’est valable qu’à partir du ${from}.`,
  'endorsements-valid': ({ valid }) => `Soutiens signés et vérifiés : ${valid}.`,
  'endorsements-not-valid': ({ valid, others }) =>
    `Soutiens signés et vérifiés : ${valid} ; à ne pas croire : ${others}.`,
  'endorsements-unknown': ({ valid, others }) =>
    `Soutiens signés et vérifiés : ${valid} ; qui n’ont pu l’être : ${others}.`,
  'not-checked': () => 'Non regardé, à cause de ce qui précède.',
};

export const fr = {
  outcomes,
  steps,
  reasons,
  /** What a badge is, from what is signed in it. */
  badge: (achievement: string, recipient: string | undefined) =>
    recipient ? `« ${achievement} », pour ${recipient}` : `« ${achievement} »`,
  untitled: 'Badge sans titre',
  /** In place of the outcome, of what is intact and signed by somebody whom this site does not know. */
  stranger: 'Intact, d’un émetteur inconnu de ce site',
  /** An issuer that this site answers for: never its name without the address that its key answers for. */
  known: {
    own: (name: string, address: string) => `${name}, à ${address}, l’émetteur de ce site`,
    recognised: (name: string, address: string) => `${name}, à ${address}, que ce site reconnaît`,
  },
  /** What that issuer does, or did, of the badge. */
  by: {
    valid: (who: string) => `Attesté par ${who}.`,
    expired: (who: string) => `Avait été attesté par ${who}.`,
    withdrawn: (who: string) => `Retiré par ${who} : il n’atteste plus rien.`,
    replaced: (who: string) => `Remplacé par ${who} : cette version n’atteste plus rien.`,
    unverifiable: (who: string) => `Signé par ${who}.`,
  },
  /** The same of what a person declares: the issuer signs that it was declared, and does not attest it. */
  declared: {
    valid: (holder: string, who: string) => `Déclaré par ${holder} ; signé par ${who}.`,
    expired: (holder: string, who: string) => `Avait été déclaré par ${holder} ; signé par ${who}.`,
  },
  /** An issuer that this site does not know: its address, then what it calls itself. */
  signedBy: (address: string | undefined) =>
    `Signé par ${address ?? 'une clé qui ne répond d’aucune adresse'} : ce site ne connaît pas cet émetteur.`,
  calledItself: (name: string) => `Il se nomme « ${name} » : chacun peut prendre le nom qu’il veut.`,
  /** Who a badge was given to, where its name is not known. */
  holder: 'la personne qui l’a reçu',
  specimen: 'La signature est intacte et n’atteste rien : ce badge est un exemple.',
  specimenRefused: 'Les spécimens sont refusés ici.',
  replacedBy: (id: string, from: string) => `Une version plus récente, du ${from}, se trouve à ${id}`,
  site: {
    /** Below the name of the site. */
    none: 'Aucun badge signé ne s’y trouve.',
    title: (folder: string) => `Le site dans ${folder}`,
    /** Beside the title, where the folder vouches for itself. */
    folderKeys: 'avec les clés de ce dossier, qui ne prouvent pas de qui il vient',
    register: (folder: string) => `Le registre dans ${folder}`,
    registerSound: (versions: number, lists: number) =>
      `Fichiers signés par la structure et intacts : ${versions} de badges, ${lists} de retraits.`,
    copies: (count: number) => (count === 1 ? '1 copie identique' : `${count} copies identiques`),
    total: 'Total',
    counted: (outcome: Outcome, count: number) =>
      `${count} ${outcomes[outcome].toLowerCase()}${count > 1 ? 's' : ''}`,
  },
};
