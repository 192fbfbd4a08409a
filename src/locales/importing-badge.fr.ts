import type { ImportedBadge, Revelation } from '../authoring/schemas/imported-badge.ts';
import { code, phrases } from './phrases.ts';

const say = phrases('fr');
const quoted = (text: string) => say`« ${text} »`;

const told: Readonly<Record<Revelation, string>> = {
  name: say`le nom entier de la personne`,
  email: say`son adresse e-mail`,
  'email-hash': say`l’empreinte de son adresse e-mail, qui reste une donnée personnelle`,
  others: say`le nom de quelqu’un d’autre, que ce site ne montre pas`,
  phone: say`un numéro de téléphone`,
  'birth-date': say`une date de naissance`,
  address: say`une adresse postale`,
  identifier: say`un numéro ou un identifiant de la personne`,
  linked: say`l’adresse web où le badge entier peut être lu`,
};

/** Ce que dit `npm run import -- badge`, en français. */
export const fr = {
  refused: say`Rien n’a été écrit.`,
  noFile: (file: string) => say`Le fichier ${quoted(file)} n’existe pas. Vérifiez son nom et son dossier.`,
  webAddress: (address: string) =>
    say`${code(address)} est une adresse, et il faut un fichier. Ouvrez-la dans un navigateur, enregistrez l’image ou le fichier ${code('.json')} du badge, puis donnez ce fichier.`,
  folder: (file: string) => say`${quoted(file)} est un dossier. Donnez le fichier du badge.`,
  unreadable: (file: string, why: string) =>
    say`Le fichier ${quoted(file)} ne peut pas être ouvert (${why}).`,
  tooLarge: (mebibytes: number) => say`Ce fichier est trop gros pour un badge : ${mebibytes} Mo au plus.`,
  badPicture: say`L’image de ce badge ne peut pas être dessinée sans risque. Demandez-en une autre à qui l’a délivré.`,
  noContent: (folder: string) =>
    say`Le contenu de ${quoted(folder)} ne peut pas être lu. Lancez : npm run check`,
  noVolunteer: (slug: string, known: string) =>
    say`Aucune personne n’a de dossier ${code(slug)}. Dossiers : ${known}.`,
  notWritten: (file: string, why: string) => say`Le fichier ${code(file)} ne peut pas être écrit (${why}).`,
  notValid: (outcome: string, reason: string) =>
    say`Ce badge n’est pas repris (${outcome.toLowerCase()}). ${reason}`,
  specimen: say`Ce badge est un spécimen : sa signature n’atteste rien.`,
  older: say`Ce badge n’est ni un Open Badges 3 ni un Open Badges 2 lisible. Demandez une version plus récente à qui l’a délivré.`,
  unanswered: (address: string) =>
    address === ''
      ? say`Ce badge Open Badges 2 ne dit ni son titre ni son émetteur : il ne peut pas être repris.`
      : say`Ce badge Open Badges 2 laisse son titre ou son émetteur à l’adresse ${code(address)}, qui ne répond pas. Si elle s’ouvre dans un navigateur, vérifiez votre connexion, puis recommencez. Si elle n’existe plus, rien ne dit plus ce qu’est ce badge : il ne peut pas être repris.`,
  otherName: (found: string, name: string) =>
    say`Ce badge nomme ${quoted(found)}, et ce dossier est celui de ${name}. Assurez-vous que c’est la même personne.`,
  namesake: (issuer: string, format: ImportedBadge['format'], site: string | undefined) =>
    format === 'open-badges-2'
      ? say`Ce badge se dit de ${quoted(issuer)}, le nom de votre structure, et rien ne peut prouver de qui il vient.`
      : site === undefined
        ? say`Ce badge se dit de ${quoted(issuer)}, le nom de votre structure, mais une autre clé l’a signé, et elle ne répond d’aucune adresse. Chacun peut prendre ce nom.`
        : say`Ce badge se dit de ${quoted(issuer)}, le nom de votre structure, mais c’est ${site} qui l’a signé. Chacun peut prendre ce nom.`,
  yes: say`Pour le reprendre quand même, relancez avec ${code('--yes')}.`,
  already: (file: string, day: string) =>
    say`Ce badge est déjà là : ${file}, vu le ${day}. Rien n’a été écrit.`,
  found: (title: string, issuer: string) => say`${quoted(title)}, délivré par ${quoted(issuer)}.`,
  valid: (site: string | undefined) =>
    site === undefined
      ? say`Vérifié. Aucune adresse web ne répond de la clé qui l’a signé.`
      : say`Vérifié. La clé qui l’a signé est publiée à l’adresse ${site}.`,
  recognised: say`C’est un badge Open Badges 2 : il est reconnu, et ne peut pas être vérifié. La page le dira.`,
  names: (name: string) => say`Il nomme ${quoted(name)}.`,
  namesNobody: say`Il ne nomme personne : assurez-vous qu’il est bien à cette personne.`,
  told: (what: readonly Revelation[]) =>
    say`Son fichier contient ${new Intl.ListFormat('fr').format(what.map((one) => told[one]))}. Il ne sera donc pas publié. Si la personne l’accepte, écrivez ${code('original: public')} et ${code(`reveals: [${what.join(', ')}]`)}.`,
  inRepository: say`Dans un dépôt public, chacun peut quand même lire ce fichier.`,
  written: say`Écrit :`,
  wouldWrite: say`Serait écrit :`,
  dryRun: say`Essai : rien n’a été écrit.`,
  notShown: (file: string) =>
    say`Ces badges ne sont pas montrés : la personne ne l’a pas choisi. Pour les montrer, ajoutez ${code('elsewhere')} à ${code('show')} dans ${file}.`,
  next: (file: string) =>
    say`La personne peut ajouter ses mots à la fin de ${file}. Puis lancez : npm run check`,
};
