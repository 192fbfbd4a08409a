import type { NewFileWords } from './new-file.ts';

const seeIt = 'Read this file again, then see the page: npm start';
const printIt = 'Read this file again, then print the papers: npm run review -- <volunteer>';

export const newFileWordsEn: NewFileWords = {
  which: 'What would you like to write?',
  skip: 'No answer',
  optional: 'Optional: Enter to go on.',
  severalLines: 'Enter twice to finish.',
  optionalLines: 'Optional: Enter twice to finish, or to go on.',
  day: 'For example: 2026-03-14.',
  picturePaths: 'The paths of the pictures on this computer, one a line.',
  noPicture: (path) => `There is no picture at “${path}”.`,
  toMend: 'Something is left to look at again.',
  wouldWrite: 'This is what will be written:',
  write: 'Write it?',
  yes: 'Yes',
  no: 'No',
  stopped: 'Stopped: nothing was written.',
  dryRun: 'Trial: nothing was written.',
  incomplete: 'Nothing was written:',
  noContent: 'Nothing was written: the file issuer.md cannot be read. See why: npm run check',
  notWritten: (file, why) => `Nothing was written: ${file} cannot be (${why}).`,
  appeared: 'it is already there',
  written: 'Written:',
  checked: 'What the check says of it:',
  mend: 'Correct the file where it is shown, then: npm run check',
  elsewhere: (count) =>
    count === 1
      ? 'There is also an error in another file. See it: npm run check'
      : `There are also ${count} errors in other files. See them: npm run check`,
  consent: 'The consent to print and to have signed:',
  next: {
    award: seeIt,
    badge: 'Read this file again, then give this badge: npm run new -- award',
    mission: 'Read this file again. Does someone choose it? npm run new -- volunteer-mission',
    volunteer: 'Read this file again. Without a signed consent nothing is published.',
    positioning: seeIt,
    'volunteer-mission': seeIt,
    meeting: 'Read this file again. It stays private as long as “shared: true” is not in it.',
    endorsement: 'Read this file again. It is shown where “endorsements” is in “show” of the profile.',
    review: printIt,
    letter: printIt,
  },
  help: {
    usage: (form) => `Usage: npm run new -- ${form} [--dry-run] [--yes]
Without options, the questions are asked one by one. Each of them has an option too:`,
    required: 'required',
    several: 'several, separated by commas',
  },
  keys: [],
};
