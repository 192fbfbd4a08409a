import { z } from 'astro/zod';
import {
  competenceLevel,
  day,
  doc,
  duration,
  filePath,
  limits,
  line,
  list,
  sentence,
  slug,
} from './fields.ts';

/** The eight categories of the badge matrix; each has a silhouette and a hue of its own. */
export const categories = [
  'competence',
  'savoir',
  'savoir-faire',
  'savoir-etre',
  'experience',
  'projet',
  'groupe',
  'parcours',
] as const;
export type Category = (typeof categories)[number];

/** The values of `achievementType` in Open Badges 3.0, section B.7 (AchievementType Enumeration). */
export const achievementTypes = [
  'Achievement',
  'ApprenticeshipCertificate',
  'Assessment',
  'Assignment',
  'AssociateDegree',
  'Award',
  'Badge',
  'BachelorDegree',
  'Certificate',
  'CertificateOfCompletion',
  'Certification',
  'CommunityService',
  'Competency',
  'Course',
  'CoCurricular',
  'Degree',
  'Diploma',
  'DoctoralDegree',
  'Fieldwork',
  'GeneralEducationDevelopment',
  'JourneymanCertificate',
  'LearningProgram',
  'License',
  'Membership',
  'ProfessionalDoctorate',
  'QualityAssuranceCredential',
  'MasterCertificate',
  'MasterDegree',
  'MicroCredential',
  'ResearchDoctorate',
  'SecondarySchoolDiploma',
] as const;

/** `content/badges/<badge>.md`: a badge that can be obtained. Its body is the criteria. */
export const badge = z.strictObject({
  title: doc(
    line(),
    'Le titre du badge, court : il est dessiné sur l’image.',
    'The title of the badge, short: it is drawn on the picture.',
  ),
  description: doc(
    sentence(),
    'Une ou deux phrases qui disent ce que ce badge reconnaît, pour quelqu’un qui découvre les badges.',
    'One or two sentences that say what the badge recognises, for someone who has never seen a badge.',
  ),
  category: doc(
    z.enum(categories),
    'La catégorie, qui donne sa forme au badge.',
    'The category, which gives the badge its shape.',
  ),
  posture: doc(
    z.int().min(1).max(5),
    'La posture, de 1 (je découvre) à 5 (je transmets).',
    'The posture, from 1 (discovering) to 5 (passing on).',
  ),
  icon: doc(
    line().default('medal'),
    'Le pictogramme, par son nom anglais dans la collection Phosphor.',
    'The pictogram, by its name in the Phosphor collection.',
  ),
  image: doc(
    filePath().optional(),
    'Une image carrée, PNG ou SVG, dans `badges/files/`, à la place du dessin.',
    'A square picture, PNG or SVG, in `badges/files/`, in place of the drawing.',
  ),
  competences: doc(
    list(competenceLevel()).default([]),
    'Les compétences d’un référentiel que ce badge soutient.',
    'The competences of a framework that this badge supports.',
  ),
  declared: doc(
    z.boolean().default(false),
    'Vrai si c’est la personne qui le déclare ; faux si c’est la structure qui l’atteste.',
    'True when the person declares it; false when the structure attests it.',
  ),
  positioning: doc(
    z.enum(['entry', 'exit']).optional(),
    'Pour un badge « J’en suis là » : `entry` à l’arrivée, `exit` au départ. Il est alors déclaré.',
    'For a "J’en suis là" badge: `entry` on arrival, `exit` at the end. It is then declared.',
  ),
  series: doc(
    z
      .strictObject({
        name: doc(line(), 'Le nom de la série.', 'The name of the series.'),
        step: doc(
          z.int().min(1).max(9),
          'Le rang du badge dans la série.',
          'The rank of the badge in the series.',
        ),
      })
      .optional(),
    'La série de badges progressifs dont celui-ci est une étape.',
    'The series of progressive badges of which this is a step.',
  ),
  coCreators: doc(
    list(
      z.strictObject({
        name: doc(
          line(),
          'Le nom montré de la personne ou du groupe.',
          'The name shown of the person or group.',
        ),
        date: doc(day().optional(), 'Le jour de la co-création.', 'The day of the co-creation.'),
        volunteer: doc(
          slug().optional(),
          'Le dossier de cette personne : son nom est alors celui qu’elle montre, et il disparaît si elle n’est plus publiée.',
          'The folder of this person: the name is then the one they show, and it goes where they are no longer published.',
        ),
      }),
    ).default([]),
    'Les personnes qui ont créé ce badge ensemble.',
    'The people who created this badge together.',
  ),
  version: doc(
    line().default('1'),
    'La version du badge ; changez-la quand les critères changent.',
    'The version of the badge; change it when the criteria change.',
  ),
  changes: doc(
    list(
      z.strictObject({
        version: doc(line(), 'La version.', 'The version.'),
        date: doc(day(), 'Le jour du changement.', 'The day of the change.'),
        change: doc(sentence(), 'Ce qui a changé.', 'What changed.'),
      }),
    ).default([]),
    'Ce qui a changé d’une version à l’autre.',
    'What changed from one version to the next.',
  ),
  validity: doc(
    duration().optional(),
    'La durée de validité, par exemple `12 months` ; sans elle, le badge n’expire pas.',
    'How long the badge is valid, such as `12 months`; without it, it does not expire.',
  ),
  achievementType: doc(
    z
      .string()
      .refine(
        (type) => (achievementTypes as readonly string[]).includes(type) || /^ext:[A-Za-z0-9-]+$/.test(type),
        {
          error: 'achievement-type',
        },
      )
      .optional(),
    'Le type d’Open Badges 3.0 ; par défaut selon la catégorie.',
    'The Open Badges 3.0 type; by default from the category.',
  ),
  tags: doc(list(line()).default([]), 'Des mots pour retrouver le badge.', 'Words to find the badge by.'),
  formerly: doc(
    list(slug()).default([]),
    'Les anciens noms de ce fichier, pour que leurs adresses et leurs badges délivrés suivent.',
    'The former names of this file, so that their addresses and issued badges follow.',
  ),
});
export type Badge = z.infer<typeof badge>;

/** The longest criteria, in characters. */
export const criteriaLimit = limits.text;
