import { z } from 'astro/zod';
import { day, doc, line, list, sentence, slug } from './fields.ts';

/** `volunteers/<slug>/review.md`: the tutor's levels for the bilan. Its body is the structure's words. */
export const review = z.strictObject({
  date: doc(day(), 'Le jour du bilan.', 'The day of the review.'),
  author: doc(line(), 'Qui l’écrit.', 'Who writes it.'),
  levels: doc(
    list(
      z.strictObject({
        framework: doc(slug().default('rectec-engagement'), 'Le référentiel.', 'The framework.'),
        competence: doc(slug(), 'La compétence.', 'The competence.'),
        level: doc(
          z.int().min(1).max(8),
          'Le niveau que la structure constate.',
          'The level that the structure sees.',
        ),
        note: doc(sentence().optional(), 'Ce qui le montre.', 'What shows it.'),
      }),
    ).default([]),
    'Le niveau constaté par la structure, compétence par compétence.',
    'The level that the structure sees, competence by competence.',
  ),
});
export type Review = z.infer<typeof review>;
