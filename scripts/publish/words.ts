/** What the publishing workflow says, in the site's language. */

import type { CommandLocale } from '../../src/locales/command-locale.ts';
import { longDate } from '../../src/locales/dates.ts';

/** The name of the secret that holds the deploy key. */
const secret = 'JALON_DEPLOY_KEY';

export const publishingWords = {
  fr: {
    noKeys:
      'La structure n’a pas encore de clé : le site montre des spécimens. Pour délivrer de vrais badges, lancez « npm run keys ».',
    noSecret:
      'issuer.md a des clés, mais le secret JALON_SIGNING_KEY est absent de ce dépôt : rien n’est délivré, les nouveaux badges restent en attente de délivrance.',
    secretWithoutKeys:
      'Le secret JALON_SIGNING_KEY existe, mais issuer.md n’a pas de clé publique : rien n’est délivré. Lancez « npm run keys » et enregistrez issuer.md.',
    failed: (command: string) => `« ${command} » a échoué ; rien n’est publié.`,
    pushed: (issued: number, commit: string) =>
      `Registre enregistré : ${issued} badge(s) délivré(s), version ${commit}.`,
    unchanged: 'Rien de nouveau à délivrer.',
    refused: (branch: string, said: string) =>
      `
Le registre des badges n’a pas pu être enregistré : la branche « ${branch} » refuse les envois de l’automate.
Rien n’a été publié, et aucun badge n’est perdu : ils seront délivrés dès que l’envoi sera permis.

Ce que GitHub a répondu :
${said}

Pour le permettre, une seule fois :
1. Sur un ordinateur, créez une clé de déploiement :
     ssh-keygen -t ed25519 -N "" -C jalon -f jalon-deploy
2. Dépôt → Settings → Deploy keys → « Add deploy key » : collez le contenu de jalon-deploy.pub
   et cochez « Allow write access ».
3. Dépôt → Settings → Environments → signing → « Add environment secret » :
   nom ${secret}, valeur : le contenu du fichier jalon-deploy.
4. Dépôt → Settings → Rules → Rulesets → la règle de « ${branch} » → « Bypass list » : ajoutez « Deploy keys ».
5. Effacez les deux fichiers jalon-deploy, puis Actions → « Publish » → « Run workflow ».
`.trim(),
    moving: (branch: string) =>
      `La branche « ${branch} » a changé à chaque essai. Rien n’a été publié ; relancez dans quelques minutes.`,
    preview: (site: string) =>
      `issuer.md n’a pas d’adresse : le site est construit pour ${site} et ne montre que des spécimens.`,
    noSite:
      'issuer.md n’a pas d’adresse (`site`) : rien n’est publié. Lancez « npm run keys », ou le bouton « Changer la clé ».',
    keysWithoutSite:
      'issuer.md a des clés mais pas d’adresse (`site`). Lancez « npm run keys » : il écrit les deux ensemble.',
    differentAddress: (stored: string, host: string) =>
      `
L’adresse du site n’est pas celle que signent les badges ; rien n’est publié.
  issuer.md dit     : ${stored}
  GitHub Pages dit  : ${host}
Si seul « http » diffère de « https » : Settings → Pages → cochez « Enforce HTTPS ».
Si le site doit rester à l’adresse d’issuer.md : Settings → Pages → « Custom domain ».
Si la structure déménage vraiment : lisez d’abord « Déménager » dans le guide, car les badges déjà
délivrés portent l’ancienne adresse.
`.trim(),
    published: {
      /** One line for each try but the last: its number, the day of the site that is shown, the seconds to the next. */
      tries: {
        sound: (number: number) => `Essai ${number} : le site est en règle.`,
        silent: (number: number, _day: string, wait: number) =>
          `Essai ${number} : le site ne répond pas encore. Nouvel essai dans ${wait} s.`,
        older: (number: number, day: string, wait: number) =>
          `Essai ${number} : l’hébergeur montre encore un site d’avant, du ${longDate(day, 'fr')}. Nouvel essai dans ${wait} s.`,
        unsound: (number: number, _day: string, wait: number) =>
          `Essai ${number} : le nouveau site est là, mais pas encore en règle ; des fichiers d’avant peuvent rester. Nouvel essai dans ${wait} s.`,
      },
      sound: (site: string) =>
        `Le site publié est celui qui vient d’être construit, et il est en règle : ${site}`,
      silent: (site: string, limit: number) =>
        `
${site} ne répond pas, ou ne dit pas de quelle construction il est, après ${limit} s d’attente.
Ouvrez cette adresse. S’il n’y a rien : Settings → Pages, et l’adresse dans content/issuer.md.
`.trim(),
      older: (site: string, day: string, limit: number) =>
        `
${site} montre encore un autre site, du ${longDate(day, 'fr')}, après ${limit} s d’attente.
Relancez : Actions → « Publish » → « Run workflow ». Si cela continue, videz le cache de l’hébergeur.
`.trim(),
      unsound: (site: string, said: string) =>
        `
Le site est en ligne, mais quelque chose n’y va pas : ${site}

${said}
`.trim(),
    },
  },
  en: {
    noKeys:
      'The structure has no key yet: the site shows specimens. To issue real badges, run `npm run keys`.',
    noSecret:
      'issuer.md has keys, but this repository has no JALON_SIGNING_KEY secret: nothing is issued, new badges stay pending.',
    secretWithoutKeys:
      'The JALON_SIGNING_KEY secret exists, but issuer.md has no public key: nothing is issued. Run `npm run keys` and commit issuer.md.',
    failed: (command: string) => `\`${command}\` failed; nothing is published.`,
    pushed: (issued: number, commit: string) =>
      `Register pushed: ${issued} credential(s) issued, commit ${commit}.`,
    unchanged: 'Nothing new to issue.',
    refused: (branch: string, said: string) =>
      `
The register of badges could not be pushed: the branch \`${branch}\` refuses what the workflow sends.
Nothing was published, and no badge is lost: they will be issued as soon as the push is allowed.

What GitHub answered:
${said}

To allow it, once:
1. On a computer, make a deploy key:
     ssh-keygen -t ed25519 -N "" -C jalon -f jalon-deploy
2. Repository → Settings → Deploy keys → "Add deploy key": paste what jalon-deploy.pub holds
   and tick "Allow write access".
3. Repository → Settings → Environments → signing → "Add environment secret":
   name ${secret}, value: what the file jalon-deploy holds.
4. Repository → Settings → Rules → Rulesets → the rule of \`${branch}\` → "Bypass list": add "Deploy keys".
5. Delete both jalon-deploy files, then Actions → "Publish" → "Run workflow".
`.trim(),
    moving: (branch: string) =>
      `The branch \`${branch}\` changed at every attempt. Nothing was published; run it again in a few minutes.`,
    preview: (site: string) =>
      `issuer.md has no address: the site is built for ${site} and shows specimens only.`,
    noSite:
      'issuer.md has no address (`site`): nothing is published. Run `npm run keys`, or press the button “Change the key”.',
    keysWithoutSite: 'issuer.md has keys but no address (`site`). Run `npm run keys`: it writes both.',
    differentAddress: (stored: string, host: string) =>
      `
The site's address is not the one that the badges are signed for; nothing is published.
  issuer.md says    : ${stored}
  GitHub Pages says : ${host}
If only "http" differs from "https": Settings → Pages → tick "Enforce HTTPS".
If the site is to stay at the address of issuer.md: Settings → Pages → "Custom domain".
If the structure really moves: read "Déménager" in the guide first, because badges already issued
carry the old address.
`.trim(),
    published: {
      tries: {
        sound: (number: number) => `Try ${number}: the site is sound.`,
        silent: (number: number, _day: string, wait: number) =>
          `Try ${number}: the site does not answer yet. Next try in ${wait} s.`,
        older: (number: number, day: string, wait: number) =>
          `Try ${number}: the host still shows an earlier site, of ${longDate(day, 'en')}. Next try in ${wait} s.`,
        unsound: (number: number, _day: string, wait: number) =>
          `Try ${number}: the new site is there, but not sound yet; files of before may be left. Next try in ${wait} s.`,
      },
      sound: (site: string) => `The published site is the one that was just built, and it is sound: ${site}`,
      silent: (site: string, limit: number) =>
        `
${site} does not answer, or does not say which build it is, after ${limit} s.
Open this address. If there is nothing: Settings → Pages, and the address in content/issuer.md.
`.trim(),
      older: (site: string, day: string, limit: number) =>
        `
${site} still shows another site, of ${longDate(day, 'en')}, after ${limit} s.
Run it again: Actions → "Publish" → "Run workflow". If that goes on, empty the host's cache.
`.trim(),
      unsound: (site: string, said: string) =>
        `
The site is online, but something is wrong with it: ${site}

${said}
`.trim(),
    },
  },
} as const satisfies Record<CommandLocale, object>;
