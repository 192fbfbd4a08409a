import { z } from 'astro/zod';
import { competenceLevel, day, doc, filePath, line, list, sentence, slug, webAddress } from './fields.ts';

/** A dated decision with its reason, as `reissue` and `withdrawn` are. */
const decision = () =>
  z.strictObject({
    date: doc(day(), 'Le jour de la décision.', 'The day of the decision.'),
    reason: doc(sentence(), 'La raison, en une phrase neutre.', 'The reason, in one neutral sentence.'),
  });

const evidence = z.strictObject({
  name: doc(line(), 'Ce que l’on voit ou lit.', 'What is seen or read.'),
  description: doc(sentence().optional(), 'Une phrase qui l’explique.', 'One sentence that explains it.'),
  url: doc(webAddress().optional(), 'L’adresse de la preuve.', 'The address of the evidence.'),
  file: doc(
    filePath().optional(),
    'Un fichier de `files/` : image ou PDF.',
    'A file of `files/`: picture or PDF.',
  ),
  alt: doc(
    sentence().optional(),
    'Ce que montre l’image, pour qui ne la voit pas.',
    'What the picture shows, for who cannot see it.',
  ),
});

/** The fields that an award and a "J'en suis là" have in common. */
export const awardFields = {
  date: doc(day(), 'Le jour où le badge a été obtenu.', 'The day the badge was obtained.'),
  evidence: doc(
    list(evidence).default([]),
    'Les preuves : images, documents, adresses.',
    'The evidence: pictures, documents, addresses.',
  ),
  reissue: doc(
    decision().optional(),
    'Demande une nouvelle version signée d’un badge déjà délivré.',
    'Asks for a new signed version of a badge already issued.',
  ),
  withdrawn: doc(
    decision().optional(),
    'Retire le badge : sa page garde un avis neutre.',
    'Withdraws the badge: its page keeps a neutral notice.',
  ),
  formerly: doc(
    list(slug()).default([]),
    'L’ancien nom de ce fichier, quand le badge a changé de nom.',
    'The former name of this file, when the badge was renamed.',
  ),
};

/** `volunteers/<slug>/awards/<badge>.md`: a badge obtained. Its body tells what was done. */
export const award = z.strictObject({
  ...awardFields,
  summary: doc(
    sentence().optional(),
    'Un fait concret en une phrase, pour qui n’a que trente secondes.',
    'One concrete fact in one sentence, for who has thirty seconds.',
  ),
  assessor: doc(
    z
      .strictObject({
        name: doc(line(), 'Qui a vu et évalué.', 'Who saw and assessed.'),
        role: doc(line().optional(), 'Sa fonction.', 'Their role.'),
      })
      .optional(),
    'La personne de la structure qui a vu et évalué.',
    'The person of the structure who saw and assessed.',
  ),
  levels: doc(
    list(competenceLevel()).default([]),
    'Les niveaux montrés ici, quand ils diffèrent de ceux du badge.',
    'The levels shown here, where they differ from the badge’s.',
  ),
});
export type Award = z.infer<typeof award>;
export type Evidence = z.infer<typeof evidence>;
