/**
 * The words of the pages that verify in the browser, in French; another language is one more file of the same type.
 * They are written with plain spaces and quotes: `typography` sets the narrow and no-break spaces.
 *
 * A sentence is a list of parts; what is read from the badge stands apart, to be shown in bold and never mistaken for
 * our own words.
 */
import type { Part } from '../browser/parts.ts';
import type { Tone } from '../browser/verdict-view.ts';

const bold = (text: string): Part => ({ strong: text });
/** What, and for whom, in brackets: a name may end with a full stop. */
const which = (badge: string, recipient: string | undefined): Part[] => [
  ' (',
  bold(badge),
  ...(recipient ? [', remis à ', bold(recipient)] : []),
  ')',
];

/** Who vouches, never without the address that the key answers for. */
const who = (name: string, address: string): Part[] => [bold(name), ' (', bold(address), ')'];

const titles: Record<Tone, string> = {
  valid: 'Valide',
  declared: 'Déclaré',
  stranger: 'Inconnu de ce site',
  specimen: 'Spécimen',
  expired: 'Expiré',
  withdrawn: 'Retiré',
  replaced: 'Remplacé',
  changed: 'Non valide',
  unverifiable: 'Impossible à dire',
};

const counted: Record<Tone, readonly [one: string, several: string]> = {
  valid: ['valide', 'valides'],
  declared: ['déclaré', 'déclarés'],
  stranger: ['intact, d’un émetteur inconnu', 'intacts, d’émetteurs inconnus'],
  specimen: ['spécimen', 'spécimens'],
  expired: ['expiré', 'expirés'],
  withdrawn: ['retiré', 'retirés'],
  replaced: ['remplacé', 'remplacés'],
  changed: ['non valide', 'non valides'],
  unverifiable: ['impossible à vérifier', 'impossibles à vérifier'],
};

export const fr = {
  titles,
  /** Of several badges, as a portfolio lists them: how many are what. */
  summary: (found: readonly { readonly tone: Tone; readonly count: number }[]) => {
    const [first] = found;
    const all = found.reduce((sum, { count }) => sum + count, 0);
    if (first && found.length === 1) return `${all} badges, tous ${counted[first.tone][1]}`;
    const each = found.map(({ tone, count }) => `${count} ${counted[tone][count > 1 ? 1 : 0]}`);
    return `${all} badges : ${each.join(', ')}`;
  },
  /** Where one issuer signed them all. */
  signedAll: (name: string, address: string, recipient: string | undefined): Part[] => [
    ...who(name, address),
    ' les a tous signés',
    ...(recipient === undefined ? [] : [' pour ', bold(recipient)]),
    ' ; ',
  ],
  unsignedRest: 'ce que la page dit d’autre n’est pas signé.',
  details: 'Voir le détail',
  checking: 'Vérification en cours…',
  /** What the badge says, where the structure or one that it recognises vouches for it. */
  attests: (
    name: string,
    address: string,
    recipient: string | undefined,
    badge: string,
    date: string,
  ): Part[] =>
    recipient
      ? [
          ...who(name, address),
          ' atteste que ',
          bold(recipient),
          ' a obtenu le badge ',
          bold(badge),
          ', le ',
          bold(date),
          '.',
        ]
      : [...who(name, address), ' atteste que le badge ', bold(badge), ' a été obtenu le ', bold(date), '.'],
  declares: (name: string, address: string, recipient: string, badge: string, date: string): Part[] => [
    bold(recipient),
    ' l’a déclaré le ',
    bold(date),
    ', dans ',
    bold(badge),
    ' ; ',
    ...who(name, address),
    ' a signé ces mots, sans les affirmer.',
  ],
  attested: (
    name: string,
    address: string,
    recipient: string | undefined,
    badge: string,
    until: string,
  ): Part[] => [
    ...who(name, address),
    ' a attesté ce badge',
    ...which(badge, recipient),
    ', qui était valable jusqu’au ',
    bold(until),
    '.',
  ],
  withdrew: (name: string, address: string, recipient: string | undefined, badge: string): Part[] => [
    ...who(name, address),
    ' a retiré ce badge',
    ...which(badge, recipient),
    ' : il n’atteste plus rien.',
  ],
  replaced: (
    name: string,
    address: string,
    recipient: string | undefined,
    badge: string,
    from: string,
  ): Part[] => [
    ...who(name, address),
    ' a remplacé ce badge',
    ...which(badge, recipient),
    ' par une version plus récente, du ',
    bold(from),
    '.',
  ],
  /** Of an issuer that this site does not know: what its key answers for, and nothing of what it says. */
  stranger: {
    valid: (address: string): Part[] => [
      'Ce badge est tel que ',
      bold(address),
      ' l’a signé, mais ce site ne connaît pas cet émetteur.',
    ],
    expired: (address: string, until: string): Part[] => [
      'Signé par ',
      bold(address),
      ', ce badge était valable jusqu’au ',
      bold(until),
      '. Ce site ne connaît pas cet émetteur.',
    ],
    withdrawn: (address: string): Part[] => [
      'Signé par ',
      bold(address),
      ', ce badge a ensuite été retiré. Ce site ne connaît pas cet émetteur.',
    ],
    replaced: (address: string, from: string): Part[] => [
      'Signé par ',
      bold(address),
      ', ce badge a ensuite été remplacé par une version du ',
      bold(from),
      '. Ce site ne connaît pas cet émetteur.',
    ],
    /** In place of an address, where the key answers for none. */
    nobody: 'quelqu’un sans adresse',
    calledItself: (name: string): Part[] => [
      'Il se nomme ',
      bold(name),
      ' : chacun peut prendre le nom qu’il veut.',
    ],
  },
  recognised: 'C’est une structure que ce site reconnaît.',
  specimen: [
    'Cet exemple n’atteste rien. Sa signature est intacte, mais faite avec une clé d’essai que tout le monde possède.',
  ] as Part[],
  changed: ['Ne vous y fiez pas. '] as Part[],
  unverifiable: ['On ne peut dire ni que ce badge est vrai, ni qu’il est faux. '] as Part[],
  unreadable: ['Il est d’une forme que ce site ne sait pas vérifier.'] as Part[],
  notABadge: 'Rien à vérifier',
  newer: 'Vérifier la version plus récente',
  again: 'Vérifier le badge qui se trouve aujourd’hui à cette adresse',
  /** Where a former address of the site signed, and the site answers in its name. */
  formerSite: (address: string): Part[] => [
    bold(address),
    ' est une ancienne adresse de ce site, qui répond en son nom.',
  ],
  advice: {
    phone:
      'Les téléphones, les messageries et les réseaux sociaux effacent souvent la preuve contenue dans une image. Demandez à la personne le fichier signé (.json), ou l’adresse de la page du badge.',
    address: 'Ouvrez la page d’un badge ou d’un portfolio, et collez son adresse entière ici.',
    retry:
      'Réessayez plus tard. Si l’adresse s’ouvre dans votre navigateur, enregistrez ce qui s’y trouve et déposez le fichier ici : certains serveurs ne se laissent pas lire par une autre page.',
    command:
      'Le programme de ce site vérifie d’autres genres de signatures : voyez « Pour les spécialistes ».',
    openBadges2:
      'Un badge Open Badges 2 ne porte pas sa preuve : elle est une page chez son émetteur. Si cette page existe encore à une adresse que vous connaissez, et dit la même chose, elle fait foi.',
    oldBrowser:
      'Ce navigateur n’a pas pu mener la vérification. Essayez-en un autre, à jour, ou le second avis ci-dessous.',
    tooLong:
      'La vérification a été arrêtée au bout de trente secondes. Un vrai badge se vérifie en un instant.',
    seeHosted: 'Ouvrir la page que le badge donne pour preuve',
  },
  facts: {
    badge: 'Badge',
    recipient: 'Remis à',
    nobody: 'Le badge ne le dit pas',
    issuer: 'Émetteur',
    calls: (name: string) => `se nomme « ${name} »`,
    address: 'Adresse qui en répond',
    noAddress: 'aucune',
    awarded: 'Obtenu le',
    written: 'Écrit le',
    signed: 'Signé le',
    until: 'Valable jusqu’au',
    assessor: 'Évalué par',
  },
  steps: 'Ce qui a été vérifié',
  results: { pass: 'en ordre', fail: 'pas en ordre', unknown: 'on ne sait pas' },
  who: 'Est-ce la personne en face de moi ?',
  whoNamed: (recipient: string): Part[] => [
    'Le badge a été remis à ',
    bold(recipient),
    ', mais rien n’y prouve que la personne devant vous porte ce nom : aucun badge ne contient de photo ni de pièce d’identité. Demandez-lui d’ouvrir elle-même son portfolio, ou de raconter ce qu’elle a fait.',
  ],
  whoUnnamed: [
    'Le badge ne dit pas à qui il a été remis, ou seulement sous une forme chiffrée. Il ne prouve donc pas qu’il appartient à la personne devant vous.',
  ] as Part[],
  ask: 'En cas de doute, écrivez à la structure :',
  specialists: 'Pour les spécialistes',
  technical: {
    id: 'Identifiant',
    did: 'Émetteur (DID)',
    key: 'Méthode de vérification',
    suite: 'Suite cryptographique',
    created: 'Signature faite le',
    validFrom: 'validFrom',
    status: 'Liste des retraits, et place dans la liste',
    document: 'Le badge, mis en lignes pour être lu :',
    file: '<fichier>',
    command: 'La même vérification, avec le programme de ce site :',
  },
  secondOpinion: 'Demander un second avis à un service indépendant',
  otherVerifier: 'Donner ce fichier à un vérificateur indépendant',
  copy: (shown: string): Part[] => [
    'Vous lisez cette réponse sur ',
    bold(shown),
    '. Quelqu’un qui copie ce site peut lui faire dire ce qu’il veut : vérifiez que c’est bien l’adresse de la structure.',
  ],
  preview: (shown: string, site: string): Part[] => [
    'Vous lisez cette réponse sur ',
    bold(shown),
    ', un aperçu du site ',
    bold(site),
    ' : il répond avec ses propres fichiers, et ne prouve rien à personne d’autre.',
  ],
  elsewhere: (shown: string, site: string): Part[] => [
    'Attention : vous êtes sur ',
    bold(shown),
    ', une copie de ',
    bold(site),
    '. Ne croyez pas sa réponse : vérifiez là-bas.',
  ],
  timing: (moment: string, seconds: string) =>
    `Vérifié le ${moment} sur cet appareil, en ${seconds} s. Rien n’a été envoyé.`,
  timingAsked: (moment: string, seconds: string, hosts: string) =>
    `Vérifié le ${moment} sur cet appareil, en ${seconds} s, en interrogeant ${hosts}.`,
  /** What the lesson has changed in a text of the badge. */
  changedLetter: (before: string, after: string): Part[] => [bold(before), ' est devenu ', bold(after), '.'],
};
