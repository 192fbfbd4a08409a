import { z } from 'astro/zod';
import { day, doc, line, slug } from './fields.ts';

/** `volunteers/<slug>/endorsements/<id>.md`: words from someone who worked with the person, in the body. */
export const endorsement = z.strictObject({
  by: doc(line(), 'Qui le dit.', 'Who says it.'),
  role: doc(line().optional(), 'Sa fonction.', 'Their role.'),
  organisation: doc(line().optional(), 'Sa structure.', 'Their organisation.'),
  date: doc(day(), 'Quand.', 'When.'),
  badge: doc(slug().optional(), 'Le badge dont il est question.', 'The badge it is about.'),
});
export type Endorsement = z.infer<typeof endorsement>;
