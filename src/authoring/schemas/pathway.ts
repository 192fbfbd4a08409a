import { z } from 'astro/zod';
import { doc, line, list, sentence, slug } from './fields.ts';

/** What must be obtained before a badge: all of a list, any of it, or so many of it. */
const requirement = z.union([
  list(slug()),
  z.strictObject({ all: list(slug()).min(1) }),
  z.strictObject({ any: list(slug()).min(1) }),
  z.strictObject({ atLeast: z.int().min(1), of: list(slug()).min(1) }),
]);
export type Requirement = z.infer<typeof requirement>;

/** One stop of a pathway: a badge and what is asked before it. */
const stop = z.strictObject({
  badge: doc(slug(), 'Le badge, par le nom de son fichier.', 'The badge, by the name of its file.'),
  requires: doc(
    requirement.optional(),
    'Ce qui est demandé avant : une liste (tout), ou `all`, `any`, ou `atLeast` et `of`.',
    'What is asked before: a list (all of it), or `all`, `any`, or `atLeast` and `of`.',
  ),
  branch: doc(
    slug().optional(),
    'La branche du parcours ; sans elle, le badge est sur la ligne principale.',
    'The branch of the pathway; without it, the badge is on the main line.',
  ),
  optional: doc(
    z.boolean().default(false),
    'Vrai si le parcours peut être fait sans lui ; il ne compte pas dans le total.',
    'True when the pathway can be completed without it; it is left out of the total.',
  ),
  milestone: doc(
    z.boolean().default(false),
    'Vrai pour le badge qui résume une étape.',
    'True for the badge that sums up a stage.',
  ),
  row: doc(
    z.int().min(-9).max(9).optional(),
    'Sur la carte, la rangée souhaitée : 0 la ligne principale, négatif au-dessus, positif au-dessous.',
    'On the map, the row wished for: 0 the main line, negative above it, positive below.',
  ),
  column: doc(
    z.int().min(1).max(12).optional(),
    'Sur la carte, la colonne souhaitée dans l’étape, à partir de 1.',
    'On the map, the column wished for in the stage, from 1.',
  ),
});

/** `content/pathways/<id>.md`: stages and their badges, in order. Its body presents the pathway. */
export const pathway = z.strictObject({
  name: doc(line(), 'Le nom du parcours.', 'The name of the pathway.'),
  description: doc(
    sentence(),
    'Une phrase qui dit où mène ce parcours.',
    'One sentence that says where it leads.',
  ),
  branches: doc(
    list(
      z.strictObject({
        id: doc(slug(), 'Le nom court de la branche.', 'The short name of the branch.'),
        name: doc(line(), 'Le nom montré de la branche.', 'The name shown of the branch.'),
      }),
    ).default([]),
    'Les branches, que l’on peut suivre à côté de la ligne principale.',
    'The branches, which can be followed beside the main line.',
  ),
  stages: doc(
    list(
      z.strictObject({
        name: doc(line(), 'Le nom de l’étape.', 'The name of the stage.'),
        badges: doc(
          list(z.union([slug(), stop])).min(1),
          'Les badges de l’étape, dans l’ordre : un nom, ou un nom et ce qui est demandé avant.',
          'The badges of the stage, in order: a name, or a name and what is asked before.',
        ),
      }),
    ).min(1),
    'Les étapes, de la première à la dernière.',
    'The stages, from first to last.',
  ),
});
export type Pathway = z.infer<typeof pathway>;
export type PathwayStop = z.infer<typeof stop>;
