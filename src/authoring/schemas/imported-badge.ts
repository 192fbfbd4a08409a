import { z } from 'astro/zod';
import { day, doc, line, list } from './fields.ts';

/**
 * What the file of a badge may tell beyond what the portfolio shows. `linked` is what stands at the one address that an
 * Open Badges 2 file holds, and that nobody here has read.
 */
export const revelations = [
  'name',
  'others',
  'email',
  'email-hash',
  'phone',
  'birth-date',
  'address',
  'identifier',
  'linked',
] as const;
export type Revelation = (typeof revelations)[number];

/**
 * `volunteers/<slug>/elsewhere/<id>.md`: a badge earned elsewhere, written by `npm run import -- badge` beside the
 * badge's own file. Its body is the person's words.
 */
export const importedBadge = z.strictObject({
  title: doc(line(), 'Le titre, tel que le badge le porte.', 'The title, as the badge has it.'),
  issuer: doc(
    line(),
    'Qui l’a délivré, sous le nom que le badge porte.',
    'Who issued it, under the name that the badge has.',
  ),
  format: doc(
    z.enum(['open-badges-3', 'open-badges-2']),
    '`open-badges-3` : signé, donc vérifié ; `open-badges-2` : reconnu, jamais vérifié.',
    '`open-badges-3`: signed, so verified; `open-badges-2`: recognised, never verified.',
  ),
  outcome: doc(
    z.enum(['valid', 'recognised']),
    'Ce que la commande d’import a trouvé : `valid`, ou `recognised` pour un badge Open Badges 2.',
    'What the import found: `valid`, or `recognised` for an Open Badges 2 badge.',
  ),
  checked: doc(day(), 'Le jour où la commande d’import l’a trouvé.', 'The day on which the import found it.'),
  status: doc(
    z.enum(['not-withdrawn', 'none']).default('none'),
    'Ce jour-là : `not-withdrawn`, l’émetteur ne l’avait pas retiré ; `none`, le badge ne le dit pas.',
    'On that day: `not-withdrawn`, its issuer had not withdrawn it; `none`, the badge does not tell.',
  ),
  original: doc(
    z.enum(['public', 'none']).default('public'),
    '`public` : le fichier du badge est donné à qui le demande ; `none` : il n’est jamais publié.',
    '`public`: the badge’s own file is given away; `none`: it is never published.',
  ),
  reveals: doc(
    list(z.enum(revelations)).default([]),
    'Ce que ce fichier dit de plus que la page, et que la personne accepte de publier.',
    'What that file tells beyond the page, and the person agrees to publish.',
  ),
  otherName: doc(
    z.boolean().default(false),
    'Vrai si le badge porte un autre nom, et que c’est bien cette personne.',
    'True where the badge has another name, and it is this person all the same.',
  ),
});
export type ImportedBadge = z.infer<typeof importedBadge>;
