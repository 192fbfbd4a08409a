import { z } from 'astro/zod';
import { day, doc, line, list, slug } from './fields.ts';

/** `volunteers/<slug>/letters/<id>.md`: a letter of one page that uses badges. Its body is what the person writes. */
export const letter = z.strictObject({
  for: doc(
    z.enum(['job', 'training', 'grant']),
    '`job` : un emploi ; `training` : une formation ; `grant` : un soutien.',
    '`job`: a job; `training`: a training; `grant`: support.',
  ),
  to: doc(line(), 'À qui la lettre est adressée.', 'Whom the letter is addressed to.'),
  subject: doc(line(), 'L’objet de la lettre.', 'What the letter is about.'),
  date: doc(day(), 'La date de la lettre.', 'The date of the letter.'),
  badges: doc(
    list(slug()).min(1).max(8),
    'Les badges obtenus que la lettre montre, dans cet ordre.',
    'The badges obtained that the letter shows, in this order.',
  ),
});
export type Letter = z.infer<typeof letter>;
