import type { NoteCode, ProblemCode } from '../authoring/import-missions/note.ts';
import { code, type Found, phrases } from './phrases.ts';

const say = phrases('fr');

/** Ce qui a été trouvé, assez court pour tenir dans une phrase. */
const quoted = (text: string) => say`« ${text.length > 60 ? `${text.slice(0, 59)}…` : text} »`;
const found = (d: Found) => quoted(d.text('found'));
const nearest = (d: Found) => d.text('nearest') && say` Vouliez-vous dire ${quoted(d.text('nearest'))} ?`;
const number = (value: number) => new Intl.NumberFormat('fr').format(value);
const sizes = (d: Found) =>
  say`${number(d.number('length'))} signes, et ${number(d.number('maximum'))} au plus sont possibles`;
const kept = (count: number) =>
  count > 1
    ? say`Ses ${count} valeurs restent dans le texte, sous « Autres informations ».`
    : say`Sa valeur reste dans le texte, sous « Autres informations ».`;
const missions = (count: number) => `${count} ${count > 1 ? 'missions' : 'mission'}`;
const howToExport = say`Dans Notion : menu •••, puis Exporter, puis Markdown et CSV.`;

/** Ce que dit `npm run import -- missions`, en français. */
export const fr = {
  problems: {
    'no-file': (d) => say`Le fichier ${found(d)} n’existe pas. Vérifiez son nom et son dossier.`,
    folder: (d) => say`${found(d)} est un dossier. Donnez le fichier .csv qu’il contient.`,
    unreadable: (d) => say`Le fichier ${found(d)} ne peut pas être ouvert (${d.text('why')}).`,
    'no-content': (d) => say`Le dossier de contenu ${found(d)} n’existe pas.`,
    'not-written': (d) => say`Le fichier ${code(d.text('file'))} ne peut pas être écrit (${d.text('why')}).`,
    archive: () =>
      say`Ce fichier est un dossier compressé (.zip, ou un classeur Excel). S’il vient de Notion, ouvrez-le, puis donnez le fichier .csv qu’il contient. S’il vient d’Excel, enregistrez-le au format CSV.`,
    'not-text': () => say`Ce fichier n’est pas un tableau CSV. ${howToExport}`,
    'too-large': (d) =>
      say`Ce fichier est trop grand pour un catalogue : ${number(d.number('maximum') / 1024 / 1024)} Mo au plus.`,
    'no-heading': () => say`Ce fichier est vide. ${howToExport}`,
    'unclosed-quote': (d) =>
      say`Un guillemet (") s’ouvre à la ligne ${d.number('line')} ou après, et ne se ferme jamais. Exportez de nouveau le catalogue.`,
    'no-row': () => say`Ce tableau n’a que des titres de colonnes, et aucune mission.`,
    'no-title-column': (d) =>
      say`Aucune colonne ne porte le titre des missions. Appelez-la « Nom » ou « Titre », puis recommencez. Colonnes trouvées : ${d.list('found').map(quoted).join(', ')}.`,
    'text-too-long': (d) =>
      say`Le texte de la ligne ${d.number('line')} fait ${sizes(d)}. Raccourcissez-le dans le catalogue.`,
  } satisfies Record<ProblemCode, (d: Found) => string>,
  notes: {
    'not-utf8': () =>
      say`Ce fichier vient d’un ancien programme. Vérifiez les accents. S’ils sont faux, enregistrez-le au format « CSV UTF-8 ».`,
    'unknown-column': (d) => say`Aucun champ d’une mission n’y correspond. ${kept(d.number('count'))}`,
    'second-column': (d) =>
      say`La colonne ${quoted(d.text('instead'))} remplit déjà ce champ. ${kept(d.number('count'))}`,
    'page-addresses': (d) =>
      d.number('count') > 1
        ? say`${d.number('count')} adresses de pages Notion suivaient des noms. Elles ne sont pas reprises, les noms le sont.`
        : say`Une adresse de page Notion suivait un nom. Elle n’est pas reprise, le nom l’est.`,
    'hidden-character': () => say`Des signes invisibles ont été retirés. Le reste est gardé.`,
    'no-title': (d) => say`La mission n’a pas de titre. Elle s’appelle ${quoted(d.text('title'))}.`,
    'title-too-long': (d) => say`Le titre fait ${sizes(d)}. Il est raccourci, et reste entier dans le texte.`,
    'same-title': (d) => say`Une autre mission a le même titre. Celle-ci va dans ${code(d.text('file'))}.`,
    'no-description': (d) =>
      d.text('from') === 'text'
        ? say`Il n’y a pas de description. La première phrase du texte en tient lieu.`
        : say`Il n’y a pas de description. Le titre en tient lieu.`,
    'description-too-long': (d) =>
      say`La description fait ${sizes(d)}. Elle devient le texte, et sa première phrase la description.`,
    'description-lines': () =>
      say`La description a plusieurs lignes. Elle devient le texte, et sa première phrase la description.`,
    'no-kind': () =>
      say`Rien ne dit si la mission est principale ou secondaire. Elle devient une mission secondaire.`,
    'unknown-kind': (d) =>
      d.text('kind') === ''
        ? say`${found(d)} ne dit pas si la mission est principale. Elle devient secondaire. Ces mots restent dans le texte.`
        : say`${found(d)} n’est pas une sorte de mission. Ces mots restent dans le texte.`,
    'unknown-month': (d) => say`${found(d)} n’est pas un mois. Ces mots restent dans le texte.`,
    'line-too-long': (d) => say`Cette valeur fait ${sizes(d)}. Elle reste dans le texte.`,
    'several-lines': () =>
      say`Cette valeur a plusieurs lignes, là où une seule est possible. Elle reste dans le texte.`,
    'unknown-badge': (d) =>
      say`Aucun badge ne s’appelle ${found(d)}. Ce nom reste dans le texte.${nearest(d)}`,
    'unknown-competence': (d) =>
      say`Aucune compétence ne s’appelle ${found(d)}. Ce nom reste dans le texte.${nearest(d)}`,
    'ambiguous-name': (d) =>
      say`${found(d)} peut en désigner plusieurs : ${d.list('known').map(code).join(', ')}. Ce nom reste dans le texte.`,
    'competence-twice': (d) =>
      say`La compétence de ${found(d)} est déjà là, avec un autre niveau. Ces mots restent dans le texte.`,
    'unknown-level': (d) =>
      say`Le niveau ${d.number('level')} n’existe pas : cette compétence en a ${d.number('maximum')}. Elle est reprise sans niveau. Ces mots restent dans le texte.`,
    'no-email': (d) => say`${found(d)} n’est pas une adresse e-mail. Ces mots restent dans le texte.`,
    'email-within': (d) =>
      say`Il y a d’autres mots autour de ${code(d.text('email'))}. L’adresse devient le contact. Le tout reste dans le texte.`,
  } satisfies Record<NoteCode, (d: Found) => string>,
  refused: say`Rien n’a été écrit. Corrigez d’abord ceci :`,
  read: (count: number, file: string) =>
    count > 1 ? say`${count} missions lues dans ${file}.` : say`1 mission lue dans ${file}.`,
  toKnow: say`À savoir :`,
  place: (lines: readonly number[], more: number, column: string | undefined) =>
    [
      lines.length > 1 || more > 0 ? `Lignes ${listed(lines, more)}` : `Ligne ${lines[0]}`,
      ...(column === undefined
        ? []
        : [column === '' ? 'colonne sans titre' : say`colonne ${quoted(column)}`]),
    ].join(', '),
  written: (count: number) => say`Écrit : ${missions(count)}`,
  replaced: (count: number) => say`Remplacé : ${missions(count)}`,
  wouldWrite: (count: number) => say`Serait écrit : ${missions(count)}`,
  wouldReplace: (count: number) => say`Serait remplacé : ${missions(count)}`,
  unchanged: (count: number) => say`Inchangé : ${missions(count)}`,
  left: (count: number) => say`Laissé comme avant, car le fichier dit autre chose : ${missions(count)}`,
  difference: (field: string, before: string | undefined, after: string | undefined) =>
    say`${field} : ${before === undefined ? 'rien' : quoted(before)} dans le fichier, ${after === undefined ? 'rien' : quoted(after)} dans le catalogue`,
  textDiffers: say`le texte n’est pas le même`,
  fileDiffers: say`le fichier ne peut pas être lu`,
  toReplace: (command: string) => say`Pour les remplacer par le catalogue : ${command}`,
  dryRun: say`Essai : rien n’a été écrit.`,
  next: say`Relisez ces fichiers : tout ce qu’ils disent sera public. Retirez-en ce qui concerne des personnes. Puis lancez : npm run check`,
};

function listed(lines: readonly number[], more: number): string {
  const items = [...lines.map(String), ...(more > 0 ? [`${more} de plus`] : [])];
  return new Intl.ListFormat('fr').format(items);
}
