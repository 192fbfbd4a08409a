/** Planted people who are published, each with another choice; tests that ask for them share one build. */
import type { ContentCopy } from './content-copy.ts';
import { plant } from './planted-person.ts';

/** The optional sections, all of them. */
export const everySection =
  'show: [positioning, progress, levels, let-go, voices, missions, endorsements, elsewhere, trainings, photo]';
export const consent =
  'consent: { givenBy: {consentBy}, date: 2025-10-01, paper: {consentPaper}, ends: 2030-01-01 }';
export const guardian = 'guardian: { name: {guardianName}, date: 2025-10-01, paper: {guardianPaper} }';

/** Puts four people into the content; the words of each of their fields. */
export async function plantPublished(copy: ContentCopy) {
  return {
    /** An adult who shows no optional section. */
    reserved: await plant(copy, {
      slug: 'qzf-reserved',
      choices: `adult: true\nvisibility: public\ncredentials: public\n${consent}`,
    }),
    /** Someone under 18 who chose to show everything, and more than the law lets them. */
    minor: await plant(copy, {
      slug: 'qzg-minor',
      choices: `adult: false\nnameShown: full\nvisibility: public\ncredentials: public\n${everySection}\n${consent.replace(' }', `, ${guardian} }`)}`,
    }),
    /** An adult without signed badges, whose folder was renamed. */
    unsigned: await plant(copy, {
      slug: 'qzh-unsigned',
      choices: `adult: true\nnameShown: first\nvisibility: public\ncredentials: none\nformerly: [ancien-nom]\n${everySection}\n${consent}`,
    }),
    /** An adult who shows how they changed, but no level, no other voice, and nothing that they let go. */
    changed: await plant(copy, {
      slug: 'qzi-changed',
      choices: `adult: true\nvisibility: public\ncredentials: none\nshow: [positioning, progress]\n${consent}`,
    }),
  };
}
