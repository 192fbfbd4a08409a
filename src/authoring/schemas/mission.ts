import { z } from 'astro/zod';
import { competenceLevel, doc, email, line, list, sentence, slug } from './fields.ts';

/** `content/missions/<id>.md`: a mission of the catalogue. Its body describes it. */
export const mission = z.strictObject({
  title: doc(line(), 'Le titre de la mission.', 'The title of the mission.'),
  description: doc(
    sentence(),
    'Une phrase qui donne envie de la choisir.',
    'One sentence that makes one want it.',
  ),
  kind: doc(
    z.enum(['main', 'secondary']),
    '`main` pour une mission principale, `secondary` pour une mission au choix.',
    '`main` for a main mission, `secondary` for one to choose.',
  ),
  place: doc(line().optional(), 'Où elle se passe.', 'Where it takes place.'),
  period: doc(line().optional(), 'Quand elle se passe, en mots.', 'When it takes place, in words.'),
  months: doc(
    z.array(z.int().min(1).max(12)).max(12).default([]),
    'Les mois où elle se passe, comme `[11, 12, 1]`, pour la trouver au catalogue ; sans eux, elle se fait toute l’année.',
    'The months in which it takes place, such as `[11, 12, 1]`, to find it in the catalogue; without them, all year round.',
  ),
  domain: doc(
    line().optional(),
    'Son domaine : médiation, communication…',
    'Its domain: mediation, communication…',
  ),
  badges: doc(list(slug()).default([]), 'Les badges auxquels elle peut mener.', 'The badges it can lead to.'),
  competences: doc(
    list(competenceLevel()).default([]),
    'Les compétences qu’elle fait travailler.',
    'The competences it exercises.',
  ),
  contact: doc(email().optional(), 'À qui écrire pour la choisir.', 'Whom to write to, to choose it.'),
});
export type Mission = z.infer<typeof mission>;
