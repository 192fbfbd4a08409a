import { z } from 'astro/zod';
import { doc, line, list, sentence } from './fields.ts';

/** `volunteers/<slug>/meetings/<YYYY-MM-DD>.md`: a progress meeting, private unless `shared`. Its body is the notes. */
export const meeting = z.strictObject({
  kind: doc(
    z.enum(['integration', 'regular', 'future', 'closing']).default('regular'),
    '`integration` : bilan d’intégration ; `regular` : point d’étape ; `future` : projet d’avenir ; `closing` : fin de mission.',
    '`integration`: review of the first period; `regular`: progress; `future`: projet d’avenir; `closing`: end.',
  ),
  shared: doc(
    z.boolean().default(false),
    'Vrai si la personne accepte que ces notes soient publiées.',
    'True when the person agrees that these notes are published.',
  ),
  with: doc(list(line()).default([]), 'Les personnes présentes.', 'The people present.'),
  decisions: doc(list(sentence()).default([]), 'Ce qui a été décidé.', 'What was decided.'),
  next: doc(list(sentence()).default([]), 'Ce qui vient ensuite.', 'What comes next.'),
});
export type Meeting = z.infer<typeof meeting>;
