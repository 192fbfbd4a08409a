import { z } from 'astro/zod';
import { awardFields } from './award.ts';
import { competenceLevel, doc, line, list, sentence, slug } from './fields.ts';

/**
 * `volunteers/<slug>/positioning/entry.md` and `exit.md`: a "J'en suis là".
 * It is the award of the badge whose `positioning` says the same; its body is free words.
 */
export const positioning = z.strictObject({
  ...awardFields,
  claims: doc(
    z
      .strictObject({
        savoirs: doc(list(sentence()).default([]), 'Ce que je sais.', 'What I know.'),
        savoirFaire: doc(list(sentence()).default([]), 'Ce que je sais faire.', 'What I can do.'),
        savoirEtre: doc(list(sentence()).default([]), 'Comment je suis.', 'How I am.'),
      })
      .prefault({}),
    'Ce que la personne dit d’elle-même.',
    'What the person says of themselves.',
  ),
  levels: doc(
    list(competenceLevel()).default([]),
    'Le niveau que la personne se donne, compétence par compétence.',
    'The level the person gives themselves, competence by competence.',
  ),
  objectives: doc(
    list(
      z.strictObject({
        title: doc(line(), 'L’objectif.', 'The objective.'),
        competence: doc(slug().optional(), 'La compétence visée.', 'The competence aimed at.'),
        outcome: doc(sentence().optional(), 'Ce qu’il en est advenu.', 'What came of it.'),
      }),
    ).default([]),
    'Les objectifs personnels qui en découlent.',
    'The personal objectives drawn from it.',
  ),
});
export type Positioning = z.infer<typeof positioning>;
