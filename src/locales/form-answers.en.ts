import type { FormAnswers } from './form-answers.ts';

const list = new Intl.ListFormat('en');

export const formAnswersEn: FormAnswers = {
  approval: 'to convert',
  approvalAbout: 'Someone of the structure has read this form: it may become a proposal.',
  waiting: (label) =>
    `Thank you! This form waits for someone of the structure to read it.\n\nFor them: add the label \`${label}\`, in the right-hand column. The proposal is then prepared. If the request is edited afterwards, add the label again.`,
  personal:
    'This form speaks of a person, and everyone can read this repository. Nothing was prepared.\n\nDelete this request: at the bottom of the right-hand column, “Delete issue”. Forms about people belong in a private repository.',
  unreadable:
    'The file `issuer.md` of the site cannot be read: nothing was prepared. Correct it first, then edit this request.',
  older:
    'This form is older than the site, or lines that begin with `###` were taken away. Nothing was prepared.\n\nOpen a new request with the form of today, then close this one.',
  problems: 'The proposal could not be prepared. Here is what is missing, or to be changed:',
  wrong: 'The proposal was not opened: the site would refuse these files. Here is why:',
  notBuilt: (run) =>
    `The proposal was not opened: the site could not be built with it. [The details are here](${run}), for developers.`,
  failed: (run) =>
    `The proposal could not be prepared, and it is not your fault. Edit this request in a few minutes to start again. [The details are here](${run}), for developers.`,
  held: (pull) =>
    `Someone has changed [the proposal](${pull}) by hand: it is not made again, so that nothing is lost. Go on directly there.`,
  proposed: (pull) =>
    `It is ready: [the proposal is here](${pull}). Read it, then accept it with “Merge pull request”.\n\nTo change an answer, edit this request: the proposal will follow.`,
  notAllowed: (compare) =>
    `The files are ready, but this repository does not let workflows open a proposal. [Open it here](${compare}), with “Create pull request”.\n\nFor the next time: Settings → Actions → General → tick “Allow GitHub Actions to create and approve pull requests”.`,
  formerStays: (pull) => `[The proposal](${pull}) keeps the former answers.`,
  editIssue:
    'To correct it: at the top of this request, the three dots, then “Edit”. Keep the lines that begin with `###`. The rest happens by itself.',
  toCheck: 'Worth a look, without hurry:',
  elsewhere:
    'The site also has errors in other files. They keep it from being published, and the trial build was not made:',
  rivals: (issues) =>
    `**Careful:** one of these files is also proposed by ${list.format(issues.map((issue) => `request #${issue}`))}. Accept only one of these proposals. If the other is about something else, edit this request afterwards: it will be prepared again.`,
  more: (count) => `… and ${count} more.`,
  table: { where: 'Where', what: 'What is wrong', instead: 'What to do' },
  pull: {
    title: (form, issue) => `${form} (request no. ${issue})`,
    brings: (issue) => `The answers of request #${issue} become:`,
    checked: (run) =>
      `These files were checked, and the site was built with them: [the details](${run}). GitHub runs no other check on a proposal that a workflow opened. This one is therefore the one that counts.`,
    notBuilt: (run) =>
      `These files were checked: [the details](${run}). The site was not built, because other files have errors. GitHub runs no other check on a proposal that a workflow opened.`,
    merge: 'Accepting it publishes, and issues the badges that it gives.',
  },
  refresh: {
    title: 'Bring the forms up to date',
    about:
      'The content has changed: the forms now offer the same choices. There is nothing else in this proposal, and nothing to check.',
    held: (branch) =>
      `Someone has changed the branch “${branch}” by hand: the forms are not brought up to date there, so that nothing is lost.`,
    proposed: (pull) => `The forms have changed: the proposal is here, ${pull}`,
    notAllowed: (compare) =>
      `The forms have changed, but this repository does not let workflows open a proposal. Open it here: ${compare}`,
    same: 'The forms follow the content.',
  },
};
