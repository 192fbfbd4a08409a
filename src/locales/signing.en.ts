import type { SigningWords } from './signing.ts';

/** The words that are signed inside a credential, in English. */
export const en: SigningWords = {
  level: (level) => `Level ${level}`,
  narrative: 'What was done',
  declaration: 'What the person says of themselves',
  savoirs: 'What I know',
  savoirFaire: 'What I can do',
  savoirEtre: 'How I am',
  objectives: 'My objectives',
  coCreated: (credits) => `Co-created by ${credits}.`,
  credit: (names, date) => `${names} on ${date}`,
  escoProposal: 'A close ESCO skill, proposed by the structure.',
};
