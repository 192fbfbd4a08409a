/** How each command is called, in two or three lines. */
import { formNames } from '../src/forms/form.ts';
import type { CommandLocale } from '../src/locales/command-locale.ts';

export type Command =
  | 'start'
  | 'build'
  | 'check'
  | 'keys'
  | 'issue'
  | 'init'
  | 'update'
  | 'verify'
  | 'import'
  | 'new'
  | 'review'
  | 'cohort'
  | 'forms'
  | 'forget'
  | 'pictures'
  | 'bench'
  | 'test';

interface OptionWords {
  readonly usage: Readonly<Record<Command, string>>;
  /** An argument that the command does not know. */
  readonly unknown: (argument: string) => string;
  /** An option, or a word, without the value that must follow it. */
  readonly missing: (option: string) => string;
}

export const optionWords = {
  fr: {
    unknown: (argument) => `Cette commande ne comprend pas « ${argument} ».`,
    missing: (option) => `Il manque une valeur après ${option}.`,
    usage: {
      start: `Usage : npm start -- [--specimen] [--port 4321]
Vérifie le contenu, construit le site s’il a changé, puis le montre sur cet ordinateur.`,
      build: `Usage : npm run build -- [--specimen] [--out dossier]
Vérifie le contenu, puis construit le site dans dist/ ou dans le dossier donné.
--specimen fait des spécimens, même si la structure a une clé.`,
      check: `Usage : npm run check -- [--health] [--json]
Montre tout ce qui ne va pas dans le contenu, sans rien construire.
--health dit aussi ce qui reste à configurer, --json écrit pour un programme.`,
      keys: `Usage : npm run keys -- [--site https://adresse/du/site/] [--rotate [--compromised]] [--compromised --key z6Mk…] [--adopt z6Mk…] [--move [--yes]]
Crée la clé qui signe les badges, et écrit sa moitié publique dans issuer.md.
--rotate remplace la clé, --compromised si d’autres la connaissent (--key : une clé déjà remplacée), --adopt prend une moitié publique faite ailleurs, --move change l’adresse (--yes : même si l’ancienne doit rester en ligne).`,
      init: `Usage : npm run init -- [--name "La Grange"] [--language fr] [--site https://…/] [--email …] [--place …] [--url …] [--tagline …] [--accent '#0b6e4f'] [--timeZone …] [--catalogue starter|sample] [--framework fichier.md] [--dry-run] [--yes]
Fait de cette copie le site d’une autre structure : son nom, ses couleurs, sa clé, sans l’exemple.
--dry-run montre seulement ce qui serait changé, --yes ne demande pas d’accord.`,
      update: `Usage : npm run update -- <adresse ou dossier d’un dépôt de Jalon> [--to v1.2.0] [--keep] [--overwrite] [--without-workflows] [--dry-run]
Installe une version plus récente du programme, sans toucher à ce que la structure a écrit.
--keep garde les fichiers du programme que vous avez changés, --overwrite les remplace, --dry-run montre seulement.`,
      issue: `Usage : npm run issue -- [--dry-run] [--here]
Signe les badges en attente ou à corriger, et retire ceux qui sont retirés.
--dry-run dit seulement ce qui serait fait, --here signe depuis une autre branche que la principale.`,
      verify: `Usage : npm run verify -- <fichier, adresse ou dossier> […] [--site] [--all] [--quiet] [--issued-only] [--json]
Vérifie des badges, ou tout un site à son adresse (--site) ou dans son dossier, règle par règle (--all).
--quiet ne montre que ce qui ne va pas, --issued-only refuse les spécimens, --json écrit pour un programme.`,
      import: `Usage : npm run import -- missions <fichier.csv> [--dry-run] [--replace], ou -- badge <PNG, SVG ou JSON> --volunteer <dossier> [--dry-run] [--yes]
Fait d’un catalogue exporté de Notion des fichiers de missions, ou vérifie un badge obtenu ailleurs et le range chez la personne.
--dry-run montre seulement ce qui serait écrit, --replace remplace les fichiers différents, --yes accepte un badge à un autre nom, ou d’un émetteur qui porte le nom de la structure.`,
      new: `Usage : npm run new -- [formulaire] [--dry-run] [--yes], ou -- consent <volontaire> [--out dossier]
Écrit un nouveau fichier par questions. Formulaires : ${formNames.join(', ')}.
--dry-run montre seulement ce qui serait écrit, --yes ne pose plus de question ; « npm run new -- award --help » montre les options d’un formulaire ; « consent » imprime l’accord à signer.`,
      review: `Usage : npm run review -- <volontaire> [--out dossier], ou --from <fichier.md>
Écrit le bilan, le bilan d’intégration et les lettres d’une personne dans papers/, en .md, .html et .pdf.
--from imprime un fichier .md que vous avez modifié.`,
      cohort: `Usage : npm run cohort -- [--since 2025-09-01] [--until 2026-08-31] [--out dossier]
Écrit dans papers/ où en est chaque volontaire, ce qui est à faire, et des chiffres sans noms.
--since et --until choisissent la période des chiffres.`,
      forms: `Usage : npm run forms -- [--private]
Écrit les formulaires de GitHub d’après le contenu : badges, missions, compétences à choisir.
--private ajoute ceux qui parlent des personnes, dans un dépôt privé seulement.`,
      forget: `Usage : npm run forget -- <volontaire> [--yes] [--here]
Montre ce qui est gardé d’une personne : ses badges à retirer, ses fichiers à effacer.
--yes le fait, et dit ce qui reste à faire ; --here le fait depuis une autre branche que la principale.`,
      pictures: `Usage : npm run pictures
Refait les images du guide et du README d’après le contenu d’exemple, dans content/guide/pictures/.
Il faut Chromium ou Chrome.`,
      bench: `Usage : npm run bench -- [--people 30]
Mesure la durée de chaque partie, puis celle d’une construction avec tant de personnes.`,
      test: `Usage : npm test -- [fichiers ou options de vitest]
Vérifie le style et les types, puis lance tous les tests.`,
    },
  },
  en: {
    unknown: (argument) => `This command does not understand “${argument}”.`,
    missing: (option) => `A value is missing after ${option}.`,
    usage: {
      start: `Usage: npm start -- [--specimen] [--port 4321]
Checks the content, builds the site where it has changed, then shows it on this computer.`,
      build: `Usage: npm run build -- [--specimen] [--out folder]
Checks the content, then builds the site into dist/ or the folder given.
--specimen makes specimens even where the structure has a key.`,
      check: `Usage: npm run check -- [--health] [--json]
Shows everything that is wrong in the content, without building anything.
--health also says what is left to configure, --json writes for a program.`,
      keys: `Usage: npm run keys -- [--site https://address/of/the/site/] [--rotate [--compromised]] [--compromised --key z6Mk…] [--adopt z6Mk…] [--move [--yes]]
Makes the key that signs the badges, and writes its public half into issuer.md.
--rotate replaces the key, --compromised where others know it (--key: one replaced already), --adopt takes a public half made elsewhere, --move changes the address (--yes: even where the former one has to stay online).`,
      init: `Usage: npm run init -- [--name "The Barn"] [--language en] [--site https://…/] [--email …] [--place …] [--url …] [--tagline …] [--accent '#0b6e4f'] [--timeZone …] [--catalogue starter|sample] [--framework file.md] [--dry-run] [--yes]
Makes this copy the site of another organisation: its name, its colours, its key, without the sample.
--dry-run only shows what would change, --yes does not ask before it changes anything.`,
      update: `Usage: npm run update -- <address or folder of a Jalon repository> [--to v1.2.0] [--keep] [--overwrite] [--without-workflows] [--dry-run]
Installs a later version of the program, without touching what the organisation wrote.
--keep keeps the files of the program that you changed, --overwrite replaces them, --dry-run only shows.`,
      issue: `Usage: npm run issue -- [--dry-run] [--here]
Signs the badges that are pending or to be corrected, and withdraws those that are withdrawn.
--dry-run only says what would be done, --here signs from another branch than the main one.`,
      verify: `Usage: npm run verify -- <file, address or folder> […] [--site] [--all] [--quiet] [--issued-only] [--json]
Verifies badges, or a whole site at its address (--site) or in its folder, rule by rule (--all).
--quiet shows only what is wrong, --issued-only refuses specimens, --json writes for a program.`,
      import: `Usage: npm run import -- missions <file.csv> [--dry-run] [--replace], or -- badge <PNG, SVG or JSON> --volunteer <folder> [--dry-run] [--yes]
Turns a catalogue exported from Notion into mission files, or verifies a badge earned elsewhere and puts it into the person’s folder.
--dry-run only shows what would be written, --replace replaces files that differ, --yes accepts a badge with another name, or by an issuer with the name of the structure.`,
      new: `Usage: npm run new -- [form] [--dry-run] [--yes], or -- consent <volunteer> [--out folder]
Writes a new file by questions. Forms: ${formNames.join(', ')}.
--dry-run only shows what would be written, --yes asks nothing more; “npm run new -- award --help” shows the options of a form; “consent” prints the consent to sign.`,
      review: `Usage: npm run review -- <volunteer> [--out folder], or --from <file.md>
Writes the review, the review of the first weeks and the letters of a person into papers/, as .md, .html and .pdf.
--from prints a .md file that you edited.`,
      cohort: `Usage: npm run cohort -- [--since 2025-09-01] [--until 2026-08-31] [--out folder]
Writes into papers/ where each volunteer stands, what is due, and figures without names.
--since and --until choose the period of the figures.`,
      forms: `Usage: npm run forms -- [--private]
Writes the forms of GitHub from the content: badges, missions, competences to choose from.
--private adds those that speak of people, in a private repository only.`,
      forget: `Usage: npm run forget -- <volunteer> [--yes] [--here]
Shows what is held of a person: the badges to withdraw, the files to erase.
--yes does it, and says what remains to be done; --here does it from another branch than the main one.`,
      pictures: `Usage: npm run pictures
Takes the pictures of the handbook and of the README anew from the sample content, into content/guide/pictures/.
It needs Chromium or Chrome.`,
      bench: `Usage: npm run bench -- [--people 30]
Measures how long each part takes, then a build with so many people.`,
      test: `Usage: npm test -- [files or options of vitest]
Checks style and types, then runs every test.`,
    },
  },
} as const satisfies Record<CommandLocale, OptionWords>;
