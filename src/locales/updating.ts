/** What `npm run update` says. */
import type { UpdatePlan } from '../update/plan.ts';
import type { CommandLocale } from './command-locale.ts';

interface UpdateWords {
  readonly noGit: string;
  readonly dirty: string;
  readonly noVersion: Readonly<
    Record<
      'no-repository' | 'no-such-version' | 'not-jalon' | 'not-files',
      (address: string, version: string, path: string) => string
    >
  >;
  readonly title: (version: string) => string;
  readonly plan: Readonly<Record<keyof UpdatePlan, string>>;
  /** What to do where the structure changed files of the program. */
  readonly choose: string;
  /** Files that git ignores stand where the version has some. */
  readonly notHeld: (files: readonly string[]) => string;
  readonly notWritten: (file: string, why: string) => string;
  readonly done: (version: string) => string;
  readonly nothing: (version: string) => string;
  /** The pull request of who has no terminal. */
  readonly proposal: {
    readonly title: string;
    readonly words: string;
    /** A person wrote on the branch. */
    readonly held: (branch: string) => string;
    readonly opened: (pull: string) => string;
    /** The repository lets no workflow open a pull request. */
    readonly notAllowed: (compare: string) => string;
  };
}

/** By language. */
export const updateWords: Readonly<Record<CommandLocale, UpdateWords>> = {
  fr: {
    noGit: 'Ce dossier n’est pas un dépôt git : rien ne pourrait être annulé. Rien n’a été changé.',
    dirty: `Des fichiers ont changé sans être enregistrés dans git. Rien n’a été changé.
Enregistrez-les (commit), ou annulez-les (git stash -u), puis recommencez.`,
    noVersion: {
      'no-repository': (address) => `Aucun dépôt ne répond à « ${address} ».`,
      'no-such-version': (address, version) =>
        `Le dépôt « ${address} » n’a pas de version « ${version} ». Regardez ses « tags ».`,
      'not-jalon': (address) => `Le dépôt « ${address} » n’est pas celui de Jalon.`,
      'not-files': (address, _, path) =>
        `Le dépôt « ${address} » contient autre chose que des fichiers : ${path}. Rien n’a été changé.
Un lien de ce genre pourrait copier vos secrets. Prévenez les personnes qui tiennent ce dépôt.`,
    },
    title: (version) =>
      `La version ${version} du programme. Vos textes, vos badges et vos personnes ne changent pas.`,
    plan: {
      added: 'Fichiers à ajouter :',
      changed: 'Fichiers à changer :',
      removed: 'Fichiers à supprimer :',
      conflicts: 'Fichiers du programme que vous avez changés :',
      leftOut: 'Fichiers du programme que votre dépôt n’a pas ; ils n’y sont pas remis :',
      byHand: 'Fichiers à copier à la main, dans l’éditeur de GitHub :',
    },
    choose: `Rien n’a été changé. Choisissez, pour ces fichiers :
  --keep       garde les vôtres ; le reste de la version est installé ;
  --overwrite  prend ceux du programme ; les vôtres restent dans l’historique de git.`,
    notHeld: (files) =>
      `La version a des fichiers de ces noms, et git ne garde pas les vôtres. Rien n’a été changé.
${files.map((file) => `  ${file}`).join('\n')}
Mettez-les ailleurs, puis recommencez.`,
    notWritten: (file, why) =>
      `Le fichier ${file} ne peut pas être écrit (${why}). Tout est resté comme avant.`,
    done: (
      version,
    ) => `La version ${version} est en place. Vérifiez : npm ci && npm run check && npm run build
Puis enregistrez-la : git add -A && git commit -m "Jalon ${version}"`,
    nothing: (version) => `Cette copie est déjà à la version ${version}.`,
    proposal: {
      title: 'Installer une version plus récente de Jalon',
      words: `Ce qui suit est ce que la version change. Vos textes, vos badges et vos personnes n’y sont pas.

1. Fermez cette proposition, puis rouvrez-la (**Close**, puis **Reopen**) : GitHub la vérifie alors.
2. Si la vérification réussit, choisissez **Merge**.
3. Si des fichiers sont « à copier à la main », copiez-les ensuite depuis le dépôt de Jalon.`,
      held: (branch) =>
        `Quelqu’un a modifié la branche « ${branch} » à la main : rien n’y est changé, pour ne rien effacer.
Fusionnez cette proposition, ou supprimez la branche, puis recommencez.`,
      opened: (pull) => `La nouvelle version est proposée ici : ${pull}`,
      notAllowed: (compare) =>
        `La nouvelle version est prête, mais ce dépôt ne permet pas aux automates d’ouvrir une proposition.
Ouvrez-la ici : ${compare}`,
    },
  },
  en: {
    noGit: 'This folder is no git repository: nothing could be undone. Nothing was changed.',
    dirty: `Files have changed and are not saved in git. Nothing was changed.
Save them (commit), or put them aside (git stash -u), then start again.`,
    noVersion: {
      'no-repository': (address) => `No repository answers at “${address}”.`,
      'no-such-version': (address, version) =>
        `The repository “${address}” has no version “${version}”. Look at its tags.`,
      'not-jalon': (address) => `The repository “${address}” is not that of Jalon.`,
      'not-files': (address, _, path) =>
        `The repository “${address}” holds something else than files: ${path}. Nothing was changed.
A link of this kind could copy your secrets. Tell those who keep that repository.`,
    },
    title: (version) => `Version ${version} of the program. Your texts, badges and people do not change.`,
    plan: {
      added: 'Files to add:',
      changed: 'Files to change:',
      removed: 'Files to remove:',
      conflicts: 'Files of the program that you changed:',
      leftOut: 'Files of the program that your repository does not have; they are not put back:',
      byHand: 'Files to copy by hand, in the editor of GitHub:',
    },
    choose: `Nothing was changed. Choose, for these files:
  --keep       keeps yours; the rest of the version is installed;
  --overwrite  takes those of the program; yours stay in the history of git.`,
    notHeld: (files) =>
      `The version has files of these names, and git does not hold yours. Nothing was changed.
${files.map((file) => `  ${file}`).join('\n')}
Put them elsewhere, then start again.`,
    notWritten: (file, why) => `The file ${file} cannot be written (${why}). Everything is as it was.`,
    done: (version) => `Version ${version} is in place. Check it: npm ci && npm run check && npm run build
Then save it: git add -A && git commit -m "Jalon ${version}"`,
    nothing: (version) => `This copy is at version ${version} already.`,
    proposal: {
      title: 'Install a later version of Jalon',
      words: `What follows is what the version changes. Your texts, badges and people are not in it.

1. Close this proposal, then open it again (**Close**, then **Reopen**): GitHub checks it then.
2. If the check succeeds, choose **Merge**.
3. If files are “to copy by hand”, copy them afterwards from the Jalon repository.`,
      held: (branch) =>
        `Someone has changed the branch “${branch}” by hand: nothing is changed there, so that nothing is lost.
Merge that proposal, or delete the branch, then start again.`,
      opened: (pull) => `The new version is proposed here: ${pull}`,
      notAllowed: (compare) =>
        `The new version is ready, but this repository does not let workflows open a proposal.
Open it here: ${compare}`,
    },
  },
};
