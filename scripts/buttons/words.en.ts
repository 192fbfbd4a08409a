import type { ButtonWords } from './words.ts';

const checked = 'This proposal was checked and built; the result is in a comment.';

/** What the buttons say, in English. */
export const en: ButtonWords = {
  refusals: {
    public:
      'This button is for a private repository only: what it writes is personal.\nIn a public repository everybody could download it. Nothing was read.',
    'not-confirmed':
      'The name typed again is not the same as the first. Nothing was done.\nType the name of the folder twice, as it is in volunteers/.',
    'no-volunteer': 'The name of the person’s folder is missing, as it is in volunteers/.',
    'no-file': 'The badge is missing: its address, or the name of a file uploaded to this repository.',
    outside:
      'This file is not in the folder imports/ of this repository. Upload it there first: Add file → Upload files.\nThen write its path: imports/badge.png. It is taken from there once it is put away.',
  },
  waiting: (address) =>
    `A proposal of this button is open already: ${address}\nMerge or close it first, then press again. Nothing was done.\nTwo open proposals would change the same list of withdrawals, and GitHub could not unite them.`,
  unreachable: 'This address does not answer. Open it in a browser, then copy the whole of it.',
  failed: 'Nothing was proposed. The reason is written above.',
  papers: 'It is ready. The file is at the end of this page, under “Artifacts”. It is erased after one day.',
  nothing: 'There is nothing to change.',
  proposals: {
    import: {
      title: 'Add a badge earned elsewhere',
      body: `A badge earned elsewhere was verified, then put into the person’s folder.\n\n${checked}`,
    },
    forget: {
      title: 'Forget a person',
      body: `The badges are withdrawn and the files erased. It cannot be undone: read the files again.\nMerge soon: the published site changes only then.\nDoes GitHub show a conflict? Close this proposal, then press the button again.\n\n${checked}\n\nWhat remains to be done by people is on the page of the run, in the Actions menu.`,
    },
    keys: {
      title: 'Change the key that signs the badges',
      body: `The former key is retired, the new one is added.\n\nBefore you merge: paste the secret half of the same pair into Settings → Environments → signing → JALON_SIGNING_KEY.\n\n${checked}`,
    },
  },
  notOpened: (branch, said) =>
    `The change is in the branch “${branch}”, but GitHub did not open the proposal.\nSettings → Actions → General: tick “Allow GitHub Actions to create and approve pull requests”.\nOr open it yourself: Pull requests → New pull request.\n\n${said}`,
  opened: (address) => `The proposal is open and checked. Read it, then merge: ${address}`,
  openedWithErrors: (address) => `The proposal is open, but the check found errors: ${address}`,
  sound: 'The check found no error, and the site builds. Read the files, then merge.',
  unsound: (said) => `The check found errors. Do not merge yet.\n\n\`\`\`\n${said}\n\`\`\``,
};
