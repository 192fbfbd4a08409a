import type { Refusal } from '../openbadges/refusal.ts';
import { longDate } from './dates.ts';

type Data = Refusal['data'];

/** What the words after a new key name. */
type Made = Readonly<Record<'site' | 'secret' | 'issuer', string>>;

const halves = (secret: string, issuer: string) =>
  `  Sa moitié publique est dans ${issuer} : elle se publie.
  Sa moitié secrète est dans ${secret} : elle ne se montre à personne.`;

/** The secret comes before issuer.md: to save that file starts a publication, which needs it. */
const replaceSecret = (secret: string) =>
  `  1. Sur GitHub, ouvrez Settings → Environments → signing, puis le crayon de JALON_SIGNING_KEY.
     S’il n’y est pas, choisissez « Add environment secret ».
     Remplacez sa valeur par la ligne du fichier ${secret}, sans rien d’autre.`;

/** What `npm run keys` and `npm run issue` say, in French. */
export const fr = {
  refusals: {
    'no-site': () =>
      'La structure n’a pas encore d’adresse ni d’identifiant dans issuer.md.\nLancez d’abord : npm run keys -- --site https://utilisateur.github.io/depot/',
    'no-key': () => 'La structure n’a aucune clé en service dans issuer.md.\nLancez d’abord : npm run keys',
    'key-missing': ({ file, variable }: Data) =>
      `La clé de signature est introuvable : ni le secret ${variable}, ni le fichier ${file} n’existent.\nLancez la commande là où la clé est rangée, ou faites-en une : npm run keys`,
    'key-malformed': ({ why }: Data) =>
      `La clé de signature ne peut pas être lue : il en manque un morceau, ou ce n’est pas elle.\nRecopiez la ligne entière, sans guillemets.${why ? `\n(${why})` : ''}`,
    'key-readable': ({ file }: Data) =>
      `D’autres personnes peuvent lire la clé secrète ${file}.\nRéservez-la à vous seul, puis recommencez : chmod 600 ${file}`,
    'key-in-content': ({ file }: Data) =>
      `La clé secrète serait dans le dossier de contenu (${file}), qui est publié.\nSortez le projet du dossier de contenu.`,
    'key-unknown': ({ publicKey }: Data) =>
      `Cette clé de signature n’est pas celle de la structure : sa moitié publique ${publicKey} n’est pas dans issuer.md.\nUtilisez la bonne clé, ou faites-en une nouvelle : npm run keys -- --rotate`,
    'key-retired': ({ retired }: Data) =>
      `Cette clé de signature a cessé de servir le ${longDate(String(retired), 'fr')}.\nUtilisez la clé actuelle.`,
    'key-compromised': ({ compromised }: Data) =>
      `D’autres connaissent cette clé de signature depuis le ${longDate(String(compromised), 'fr')} : elle ne sert plus.\nUtilisez la clé actuelle.`,
    'clock-behind': ({ last }: Data) =>
      `Un badge déjà délivré porte une date à venir (${last}) : une horloge est fausse.\nVérifiez l’heure de cette machine.`,
    'content-errors': () => 'Rien n’a été délivré : corrigez d’abord les erreurs ci-dessus.',
    'register-broken': ({ file, problem }: Data) =>
      `Le registre des badges délivrés est abîmé (${file}, ${problem}).\nRétablissez ce fichier depuis l’historique, puis lancez : npm run check`,
    'not-default-branch': ({ branch, expected }: Data) =>
      `Les badges se délivrent depuis la branche ${expected} ; vous êtes sur ${branch || 'aucune branche'}.\nPour délivrer ici quand même : npm run issue -- --here`,
    'unsound-credential': ({ folder, problems }: Data) =>
      `Rien n’a été délivré : le badge ${folder} ne donne pas un fichier signé valable.\n${problems}`,
    'issued-meanwhile': ({ file }: Data) =>
      `Quelqu’un d’autre vient de délivrer des badges (${file}).\nRécupérez ses changements, puis recommencez.`,
    'keys-exist': () =>
      'La structure a déjà une clé ; elle n’a pas été touchée.\nPour la remplacer : npm run keys -- --rotate\nSi d’autres la connaissent : npm run keys -- --rotate --compromised',
    'nothing-to-rotate': () =>
      'La structure n’a pas de clé à remplacer.\nPour faire la première : npm run keys',
    'site-needed': () =>
      'Il faut l’adresse publique du site : elle entre dans chaque badge.\nPar exemple : npm run keys -- --site https://utilisateur.github.io/depot/',
    'site-unsuited': ({ site }: Data) =>
      `« ${site} » ne convient pas comme adresse du site.\nElle commence par https://, est visible de tous et n’a ni « ? » ni « # ».`,
    'site-differs': ({ site, given }: Data) =>
      `Le site est déjà à l’adresse ${site}, et non ${given}.\nS’il déménage : npm run keys -- --move --site ${given}`,
    'site-unchanged': ({ site }: Data) => `Le site est déjà à l’adresse ${site} : il n’y a rien à déménager.`,
    'former-unserved': ({ site, former, document, folder }: Data) =>
      `Rien n’a encore été changé : lisez d’abord ceci.

Des badges déjà délivrés portent l’adresse ${former}
Qui en vérifie un demande le fichier ${document}
La nouvelle adresse a besoin du même fichier, au même endroit : l’ancienne ne peut donc pas lui être redirigée.

Si vous pouvez garder l’ancienne adresse en ligne, sans redirection :
  1. Donnez-lui un petit site à elle, par exemple un dépôt à part.
  2. Déménagez : npm run keys -- --move --site ${site} --yes
  3. Lancez npm run build, puis copiez sur ce petit site ce que contient dist/${folder}
  4. Copiez de nouveau après un retrait ou un changement de clé.
Sinon, plus personne ne pourra vérifier ces badges après le déménagement.

Le détail est dans le guide, « Clés et déménagement ».`,
    'options-clash': () =>
      'Une chose à la fois : --move change l’adresse, --rotate change la clé, et --compromised se dit avec --rotate ou --key.\nRien n’a été changé.',
    'key-unlisted': ({ publicKey }: Data) =>
      `La clé ${publicKey} n’est pas dans issuer.md.\nRecopiez la ligne publicKey de celle que d’autres connaissent.`,
    'key-in-use': ({ publicKey }: Data) =>
      `La clé ${publicKey} signe encore : il en faut une autre.\nLancez : npm run keys -- --rotate --compromised`,
    'key-secret-given': () =>
      'C’est la moitié secrète, et il fallait la moitié publique. Rien n’a été changé.\nNe vous servez plus de cette paire : ce qui a été collé ici peut être lu par d’autres. Refaites-en une.\nLa moitié publique commence par « z6Mk ».',
    'key-not-public': () =>
      'Ce n’est pas une moitié publique : elle commence par « z6Mk » et compte 48 lettres et chiffres.\nRecopiez-la en entier, sans guillemets. Rien n’a été changé.',
    'key-listed': () =>
      'Cette clé est déjà dans issuer.md. Rien n’a été changé.\nPour remplacer la clé, il faut une paire neuve.',
  } satisfies Record<Refusal['code'], (data: Data) => string>,
  issue: {
    issued: (count: number) => (count === 1 ? '1 badge délivré' : `${count} badges délivrés`),
    reissued: (count: number) => (count === 1 ? '1 délivré à nouveau' : `${count} délivrés à nouveau`),
    resigned: (count: number) =>
      count === 1 ? '1 signé avec la nouvelle clé' : `${count} signés avec la nouvelle clé`,
    withdrawn: (count: number) => (count === 1 ? '1 retiré' : `${count} retirés`),
    tooLate: (count: number) =>
      count === 1
        ? '1 badge n’est pas délivré : sa validité est déjà passée.'
        : `${count} badges ne sont pas délivrés : leur validité est déjà passée.`,
    nothing: 'Tout est à jour : rien à délivrer ni à retirer.',
    united: 'Listes de retraits réunies, après la fusion de deux branches :',
    restored: 'Listes où des badges retirés ne l’étaient plus ; ils le sont de nouveau :',
    upkeep: 'Les listes de retraits ont été mises à jour.',
    dryRun: 'Essai : rien n’a été écrit.',
    more: (count: number) => `… et ${count} de plus`,
    next: 'Enregistrez le dossier credentials/ dans le dépôt : c’est le registre.',
  },
  keys: {
    ask: (suggestion: string | undefined) =>
      suggestion
        ? `À quelle adresse le site sera-t-il publié ? [${suggestion}] `
        : 'À quelle adresse le site sera-t-il publié ? ',
    /** The first key: whatever is done before the secret is stored leaves the badges pending. */
    made: ({ site, secret, issuer }: Made) => `La clé de signature est faite, pour ${site}

${halves(secret, issuer)}

Ce qui reste à faire, dans cet ordre :
  1. Sur GitHub, ouvrez Settings → Environments → signing. S’il n’y est pas : New environment, et ce nom.
     « Deployment branches and tags » : « Selected branches and tags », et une règle pour main.
     Sans cette règle, qui peut écrire dans une branche peut prendre la clé.
     Choisissez « Add environment secret ».
     Nom : JALON_SIGNING_KEY. Valeur : la ligne du fichier ${secret}, sans rien d’autre.
  2. Rangez une copie de ce fichier en lieu sûr, hors ligne. Perdue, la clé ne se retrouve pas.
  3. Enregistrez ${issuer} dans le dépôt : la publication commence, et délivre les badges.
     Sans GitHub, lancez npm run issue, puis publiez le site.`,
    /** The key is replaced and nobody else knows the former one. */
    rotated: ({ site, secret, issuer }: Made) => `Les badges déjà délivrés restent valides, sans rien faire.
La clé de signature est remplacée, pour ${site}

${halves(secret, issuer)}

Ce qui reste à faire, dans cet ordre :
${replaceSecret(secret)}
  2. Rangez une copie de ce fichier en lieu sûr, hors ligne. Perdue, la clé ne se retrouve pas.
  3. Enregistrez ${issuer} dans le dépôt : la publication commence, et signe désormais avec la nouvelle clé.`,
    /** The key is replaced because others know the former one. */
    replaced: ({ site, secret, issuer }: Made) => `La clé de signature est remplacée, pour ${site}
Les badges que l’ancienne a signés ne seront plus valides, les faux comme les vrais.
Les vrais sont signés de nouveau, à la même adresse, dès que vous avez fait ce qui suit.

${halves(secret, issuer)}

Ce qui reste à faire, vite et dans cet ordre :
${replaceSecret(secret)}
  2. Enregistrez ${issuer} dans le dépôt : la publication commence, et signe de nouveau les badges.
     Sans GitHub, lancez npm run issue, puis publiez le site.
  3. Rangez une copie de ce fichier secret en lieu sûr, hors ligne.
  4. Prévenez les volontaires : chaque fichier déjà téléchargé est à reprendre sur sa page.

L’ancienne clé reste notée dans ${issuer}, pour que les vrais badges puissent être reconnus.`,
    /** A key that had been replaced already, and that others know. */
    givenUp: ({ issuer }: Pick<Made, 'issuer'>) => `Cette clé, déjà remplacée, n’est plus publiée.
Les badges qu’elle a signés ne seront plus valides, les faux comme les vrais. La clé actuelle reste la bonne.

Ce qui reste à faire, vite et dans cet ordre :
  1. Enregistrez ${issuer} dans le dépôt : la publication commence, et signe de nouveau les vrais badges.
     Sans GitHub, lancez npm run issue, puis publiez le site.
  2. Prévenez les volontaires : chaque fichier déjà téléchargé est à reprendre sur sa page.`,
    /** The public half of a pair made elsewhere is in issuer.md. */
    adopted: ({
      site,
      issuer,
    }: Pick<Made, 'site' | 'issuer'>) => `La nouvelle clé est dans ${issuer}, pour ${site}

Ce qui reste à faire, dans cet ordre :
  1. Sur GitHub, ouvrez Settings → Environments → signing → JALON_SIGNING_KEY.
     Collez-y la moitié secrète de la même paire, sans rien d’autre.
  2. Rangez une copie de cette moitié secrète en lieu sûr, hors ligne. Perdue, elle ne se retrouve pas.
  3. Enregistrez ${issuer} dans la branche principale : la publication commence, et signe avec la nouvelle clé.`,
    aside: (file: string) =>
      `L’ancien secret est mis de côté dans ${file} : effacez-le quand la nouvelle clé sert.`,
    moved: ({ site, issuer }: Record<'site' | 'issuer', string>) =>
      `Le site est maintenant à l’adresse ${site}\nEnregistrez ${issuer} dans le dépôt : la prochaine publication sera faite pour cette adresse.`,
    /** What a former address still has to do, so that the badges that name it can be verified. */
    former: ({ site, folder, redirects }: { site: string; folder: string; redirects: boolean }) =>
      redirects
        ? `Des badges déjà délivrés portent l’ancienne adresse ${site}
  Si elle redirige page par page vers la nouvelle, il n’y a rien d’autre à faire.
  Sinon, gardez-la en ligne. Lancez npm run build, puis copiez-y ce que contient dist/${folder}`
        : `Des badges déjà délivrés portent l’ancienne adresse ${site}
  Gardez-la en ligne, sans redirection : la nouvelle a besoin du même fichier, au même endroit.
  Lancez npm run build, puis copiez-y ce que contient dist/${folder}`,
    keepFormer:
      'Après un retrait ou un changement de clé, copiez de nouveau.\nLà où une ancienne adresse ne répond plus, un badge « ne peut pas être vérifié ».',
  },
};
