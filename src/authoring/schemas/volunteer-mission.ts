import { z } from 'astro/zod';
import { day, doc, sentence, slug } from './fields.ts';

/** `volunteers/<slug>/missions/<mission>.md`: a mission chosen. Its body tells what it became, once its last day is past. */
export const volunteerMission = z.strictObject({
  from: doc(day(), 'Le premier jour.', 'The first day.'),
  to: doc(
    day().optional(),
    'Le dernier jour ; sans lui, la mission est en cours.',
    'The last day; without it, under way.',
  ),
  badge: doc(slug().optional(), 'Le badge visé.', 'The badge aimed at.'),
  outcome: doc(
    sentence().optional(),
    'Ce qu’elle est devenue, en une phrase.',
    'What it became, in one sentence.',
  ),
});
export type VolunteerMission = z.infer<typeof volunteerMission>;
