import type { TextField } from '../init/choices.ts';
import type { InitRefusal } from '../init/refusal.ts';

/** Ce que le fichier README de la structure nomme. */
interface Readme {
  readonly name: string;
  readonly tagline: string | undefined;
  readonly site: string | undefined;
  readonly engine: string;
}

/** Ce qu’un refus nomme : des dossiers, le fichier d’une préparation interrompue, et d’autres fichiers ou des options. */
interface Refused {
  readonly content: string;
  readonly people: string;
  readonly journal: string;
  readonly about: readonly string[];
}

const abandon = (journal: string) =>
  `Pour abandonner une préparation interrompue : git stash -u met de côté tout ce qui n’est pas enregistré. Supprimez ensuite ${journal}.`;

const presentationRequest = 'en quelques phrases : qui vous êtes, ce que les volontaires font chez vous.';

const files = (count: number) => `${count} ${count > 1 ? 'fichiers' : 'fichier'}`;

/** Ce que dit et écrit `npm run init`, en français. */
export const fr = {
  title: 'Faire de cette copie le site de votre structure',
  questions: {
    name: 'Quel est le nom de la structure ?',
    tagline: 'Que fait-elle, en une phrase ? (facultatif)',
    place: 'Dans quelle ville est-elle ? (facultatif)',
    url: 'Quelle est l’adresse de son propre site ? (facultatif)',
    email: 'Quelle adresse électronique répond aux questions ? (facultatif)',
    site: 'À quelle adresse les badges seront-ils publiés ? Vide si vous ne savez pas encore.',
    accent: 'Quelle est sa couleur, comme #0b6e4f ? (facultatif)',
    timeZone: 'Quel est son fuseau horaire ?',
  } satisfies Record<TextField, string>,
  invalid: {
    name: 'Il faut un nom, sur une ligne.',
    tagline: 'Il faut une ou deux phrases, de 400 signes au plus.',
    place: 'Il faut le nom d’une ville, sur une ligne.',
    url: 'Une adresse web commence par https://.',
    email: 'Une adresse électronique s’écrit comme contact@structure.example.',
    site: 'L’adresse du site commence par https://, est visible de tous et n’a ni « ? » ni « # ».',
    accent: 'Une couleur s’écrit comme #0b6e4f : un dièse et six signes de 0 à 9 ou de a à f.',
    timeZone: 'Un fuseau horaire s’écrit comme Europe/Paris.',
  } satisfies Record<TextField, string>,
  unsuited: (option: string, value: string) => `« ${value} » ne convient pas pour ${option}.`,
  language: '--language attend fr ou en.',
  catalogueOption: '--catalogue attend starter ou sample.',
  noFramework: (file: string) => `Le fichier de référentiel ${file} n’existe pas, ou n’est pas en .md.`,
  askCatalogue: 'De quels badges partez-vous ?',
  catalogue: {
    starter: 'D’un petit parcours : cinq badges et une mission',
    sample: 'De tous les badges, parcours et missions de l’exemple, à relire',
  },
  askApply: 'Faire ces changements ?',
  cancelled: 'Rien n’a été changé.',
  yesNeeded: 'Rien n’a été changé. Pour faire ces changements, ajoutez --yes.',
  resumed: 'Une préparation avait été interrompue. Elle reprend avec les mêmes réponses.',
  shaded: (accent: string, shown: string) =>
    `La couleur ${accent} se lit mal sur un fond clair. Le site y montrera ${shown}, un peu plus sombre.`,
  plan: {
    removed: (count: number) => `À supprimer : ${files(count)}`,
    changed: (count: number) => `À changer : ${files(count)}`,
    added: (count: number) => `À ajouter : ${files(count)}`,
  },
  refusals: {
    issued: ({ people }) =>
      `Des badges sont déjà délivrés dans ${people}/credentials/. Ils engagent la structure : rien n’est touché.`,
    'not-sample': ({ content }) =>
      `Le dossier ${content}/ n’est plus l’exemple : ce que vous y avez écrit serait supprimé.
Si c’est voulu, enregistrez tout dans git (commit), puis recommencez avec --yes.`,
    uncommitted: () =>
      `Des fichiers qui seraient remplacés ont des changements que git ne garde pas encore, ou que git ignore.
Enregistrez-les (commit), annulez-les ou mettez-les ailleurs, puis recommencez.`,
    'not-agreed': ({ about, journal }) =>
      `Ces fichiers ont été ajoutés ou changés après votre accord. Ils seraient perdus : rien n’est touché.
${about.map((file) => `  ${file}`).join('\n')}
Mettez-les hors de ce dépôt, puis recommencez. Vous les remettrez ensuite.
${abandon(journal)}`,
    unreadable: ({ journal }) =>
      `Une préparation a été interrompue, et rien ne dit plus ce qui était accepté. Rien n’est touché.
${abandon(journal)}`,
    'other-folder': ({ about: [begunIn], journal }) =>
      `Une préparation a été interrompue dans le dossier ${begunIn}/. Ici, rien n’est touché.
Finissez-la d’abord dans ce dossier-là.
${abandon(journal)}`,
    'other-answers': ({ about, journal }) =>
      `Une préparation a été interrompue. Ses réponses n’étaient pas celles-ci : ${about.join(', ')}. Rien n’est touché.
Pour la finir avec ses propres réponses, recommencez sans ces options.
${abandon(journal)}`,
  } satisfies Record<InitRefusal, (facts: Refused) => string>,
  notWritten: (file: string, why: string) =>
    `Rien n’a été changé : le fichier ${file} ne peut pas être écrit (${why}).`,
  done: (name: string) => `Cette copie est maintenant le site de ${name}.`,
  dryRun: 'Essai seulement : rien n’a été changé.',
  noKeys: 'Pas encore de clé : quand l’adresse du site est choisie, lancez npm run keys.',
  reread: 'Ces lignes ne sont pas encore les vôtres. Mettez-y vos mots :',
  save: 'Pour finir, enregistrez ces fichiers dans le dépôt : git add -A && git commit -m "Notre structure" && git push',
  presentationRequest,
  presentation: (name: string) =>
    `Présentez ici ${name} ${presentationRequest}

Pour chaque activité menée, nous remettons un **badge**. Il dit ce que la personne a fait, quand, et qui l’a vu faire.`,
  readme: ({ name, tagline, site, engine }: Readme) => `# Les badges de ${name}
${tagline ? `\n${tagline}\n` : ''}
${site ? `Le site : <${site}>\n` : 'Le site n’a pas encore d’adresse.\n'}
| Je veux… | Je lis |
|---|---|
| donner un badge | [Donner un badge](content/guide/index.mdx) |
| comprendre un message | [Comprendre un message](content/guide/mistakes.mdx) |
| suivre une personne | [Accompagner une personne](content/guide/accompanying.mdx) |
| montrer son portfolio à une personne | [Votre portfolio](content/guide/volunteer.mdx) |
| écrire un badge ou un parcours | [Préparer le catalogue](content/guide/catalogue.mdx) |
| mettre en ligne, faire la clé | [Publier et signer](content/guide/publishing.mdx) |
| changer la clé ou l’adresse | [Clés et déménagement](content/guide/keys.mdx) |
| installer une version plus récente | [Mettre à jour](content/guide/updating.mdx) |
| savoir ce qui est publié | [Vie privée](content/guide/privacy.mdx) |

Ce que nous écrivons est dans \`content/\`. Le reste est le programme, [Jalon](${engine}), un logiciel libre.
`,
};
