import type { FormAnswers } from './form-answers.ts';

const list = new Intl.ListFormat('fr');

export const formAnswersFr: FormAnswers = {
  approval: 'à convertir',
  approvalAbout: 'Quelqu’un de la structure a lu ce formulaire : il peut devenir une proposition.',
  waiting: (label) =>
    `Merci ! Ce formulaire attend qu’une personne de la structure le lise.\n\nPour elle : mettez l’étiquette \`${label}\`, dans la colonne de droite. La proposition sera alors préparée. Si la demande est modifiée ensuite, remettez l’étiquette.`,
  personal:
    'Ce formulaire parle d’une personne, et tout le monde peut lire ce dépôt. Rien n’a été préparé.\n\nSupprimez cette demande : en bas de la colonne de droite, « Delete issue ». Les formulaires sur les personnes vont dans un dépôt privé.',
  unreadable:
    'Le fichier `issuer.md` du site ne peut pas être lu : rien n’a été préparé. Corrigez-le d’abord, puis modifiez cette demande.',
  older:
    'Ce formulaire est plus ancien que le site, ou des lignes qui commencent par `###` ont été effacées. Rien n’a été préparé.\n\nOuvrez une nouvelle demande avec le formulaire d’aujourd’hui, puis fermez celle-ci.',
  problems: 'La proposition n’a pas pu être préparée. Voici ce qui manque, ou ce qui est à changer :',
  wrong: 'La proposition n’a pas été ouverte : le site refuserait ces fichiers. Voici pourquoi :',
  notBuilt: (run) =>
    `La proposition n’a pas été ouverte : le site n’a pas pu être construit avec elle. [Le détail est ici](${run}), pour qui développe.`,
  failed: (run) =>
    `La proposition n’a pas pu être préparée, et ce n’est pas de votre faute. Modifiez cette demande dans quelques minutes pour recommencer. [Le détail est ici](${run}), pour qui développe.`,
  held: (pull) =>
    `Quelqu’un a déjà modifié [la proposition](${pull}) à la main : elle n’est pas refaite, pour ne rien effacer. Continuez directement sur elle.`,
  proposed: (pull) =>
    `C’est prêt : [la proposition est ici](${pull}). Relisez-la, puis acceptez-la avec « Merge pull request ».\n\nPour changer une réponse, modifiez cette demande : la proposition suivra.`,
  notAllowed: (compare) =>
    `Les fichiers sont prêts, mais ce dépôt ne permet pas aux automates d’ouvrir une proposition. [Ouvrez-la ici](${compare}), avec « Create pull request ».\n\nPour la prochaine fois : Settings → Actions → General → cochez « Allow GitHub Actions to create and approve pull requests ».`,
  formerStays: (pull) => `[La proposition](${pull}) garde les réponses d’avant.`,
  editIssue:
    'Pour corriger : en haut de cette demande, les trois points, puis « Edit ». Gardez les lignes qui commencent par `###`. La suite est automatique.',
  toCheck: 'À vérifier, sans urgence :',
  elsewhere:
    'Le site a aussi des erreurs dans d’autres fichiers. Elles l’empêchent d’être publié, et l’essai de construction n’a pas été fait :',
  rivals: (issues) =>
    `**Attention :** un de ces fichiers est aussi proposé par ${list.format(issues.map((issue) => `la demande #${issue}`))}. Acceptez une seule de ces propositions. Si l’autre parle d’autre chose, modifiez ensuite cette demande : elle sera préparée de nouveau.`,
  more: (count) => `… et ${count} de plus.`,
  table: { where: 'Où', what: 'Ce qui ne va pas', instead: 'Que faire' },
  pull: {
    title: (form, issue) => `${form} (demande n° ${issue})`,
    brings: (issue) => `Les réponses de la demande #${issue} deviennent :`,
    checked: (run) =>
      `Ces fichiers ont été vérifiés, et le site a été construit avec eux : [le détail](${run}). GitHub ne lance aucun autre contrôle sur une proposition ouverte par un automate. C’est donc celui-ci qui compte.`,
    notBuilt: (run) =>
      `Ces fichiers ont été vérifiés : [le détail](${run}). Le site n’a pas été construit, car d’autres fichiers ont des erreurs. GitHub ne lance aucun autre contrôle sur une proposition ouverte par un automate.`,
    merge: 'L’accepter, c’est publier, et délivrer les badges qu’elle remet.',
  },
  refresh: {
    title: 'Mettre les formulaires à jour',
    about:
      'Le contenu a changé : les formulaires proposent maintenant les mêmes choix que lui. Il n’y a rien d’autre dans cette proposition, et rien à vérifier.',
    held: (branch) =>
      `Quelqu’un a modifié la branche « ${branch} » à la main : les formulaires n’y sont pas mis à jour, pour ne rien effacer.`,
    proposed: (pull) => `Les formulaires ont changé : la proposition est ici, ${pull}`,
    notAllowed: (compare) =>
      `Les formulaires ont changé, mais ce dépôt ne permet pas aux automates d’ouvrir une proposition. Ouvrez-la ici : ${compare}`,
    same: 'Les formulaires suivent le contenu.',
  },
};
