import { z } from 'astro/zod';
import { doc, line, list, sentence, slug, webAddress } from './fields.ts';

/** `content/frameworks/<id>.md`: a competence framework with its levels. Its body says where it comes from. */
export const framework = z.strictObject({
  name: doc(line(), 'Le nom du référentiel.', 'The name of the framework.'),
  publisher: doc(line().optional(), 'Qui publie le référentiel.', 'Who publishes the framework.'),
  url: doc(
    webAddress().optional(),
    'L’adresse du référentiel publié.',
    'The address of the published framework.',
  ),
  version: doc(line().optional(), 'La version du référentiel.', 'The version of the framework.'),
  poles: doc(
    list(
      z.strictObject({
        id: doc(slug(), 'Le nom court du pôle.', 'The short name of the pole.'),
        name: doc(line(), 'Le nom du pôle.', 'The name of the pole.'),
      }),
    ).default([]),
    'Les pôles qui regroupent les compétences.',
    'The poles that group the competences.',
  ),
  competences: doc(
    list(
      z.strictObject({
        id: doc(
          slug(),
          'Le nom court de la compétence, celui que citent les badges.',
          'The short name that badges quote.',
        ),
        name: doc(line(), 'L’intitulé de la compétence.', 'The title of the competence.'),
        short: doc(
          line().optional(),
          'Un intitulé bref, pour les petits espaces.',
          'A brief title, for small spaces.',
        ),
        pole: doc(slug().optional(), 'Le pôle, par son `id`.', 'The pole, by its `id`.'),
        levels: doc(
          z.array(sentence()).min(1).max(8),
          'Une phrase par niveau, à la première personne, du premier au dernier.',
          'One sentence a level, in the first person, from first to last.',
        ),
        esco: doc(
          webAddress().optional(),
          'L’adresse d’une compétence ESCO proche ; une proposition à confirmer.',
          'The address of a close ESCO skill; a proposal to confirm.',
        ),
      }),
    ).min(1),
    'Les compétences, dans l’ordre du référentiel.',
    'The competences, in the order of the framework.',
  ),
});
export type Framework = z.infer<typeof framework>;
export type Competence = Framework['competences'][number];
