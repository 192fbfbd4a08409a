/** Which badge a "J'en suis là" is the award of. */
import type { ReadFile } from './read.ts';
import { fieldOf } from './select.ts';

/** The badges whose `positioning` is `moment`, broken ones too; more than one is a mistake, and the first counts. */
export function badgesOfMoment(files: readonly ReadFile[], moment: 'entry' | 'exit'): ReadFile[] {
  return files.filter(
    ({ kind, frontMatter }) => kind === 'badge' && fieldOf(frontMatter?.data, 'positioning') === moment,
  );
}
