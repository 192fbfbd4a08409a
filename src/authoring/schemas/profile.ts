import { z } from 'astro/zod';
import { day, doc, filePath, line, list, sentence, slug } from './fields.ts';

/**
 * What a person may choose to show, section by section; nothing is shown by default.
 *
 * `positioning`: the words of a "J'en suis là"; `levels`: its levels; `progress`: both "J'en suis là" side by side;
 * `let-go`: there, the claims that the second one no longer makes; `voices`: there, what the structure wrote in
 * `review.md` of each competence, beside what the person and the badges say; `elsewhere`: the badges earned elsewhere.
 */
export const sections = [
  'positioning',
  'progress',
  'levels',
  'let-go',
  'voices',
  'missions',
  'endorsements',
  'elsewhere',
  'trainings',
  'photo',
] as const;
export type Section = (typeof sections)[number];

const consent = z.strictObject({
  givenBy: doc(line(), 'Qui a donné son accord.', 'Who gave consent.'),
  date: doc(day(), 'Le jour de l’accord.', 'The day of the consent.'),
  paper: doc(line(), 'Où est rangé le papier signé.', 'Where the signed paper is kept.'),
  ends: doc(
    day(),
    'Le dernier jour où la page peut être publiée.',
    'The last day on which the page may be published.',
  ),
  withdrawn: doc(
    day().optional(),
    'Le jour où la personne a retiré son accord : la page disparaît ce jour-là.',
    'The day the person withdrew consent: the page goes that day.',
  ),
  guardian: doc(
    z
      .strictObject({
        name: doc(
          line(),
          'Le parent ou la personne qui a l’autorité parentale.',
          'The parent or legal guardian.',
        ),
        date: doc(day(), 'Le jour de son accord.', 'The day of the guardian’s consent.'),
        paper: doc(line(), 'Où est rangé son papier signé.', 'Where the guardian’s signed paper is kept.'),
      })
      .optional(),
    'L’accord parental, exigé avant 18 ans.',
    'Parental consent, required under 18.',
  ),
});

/** `content/volunteers/<slug>/profile.md`: a person. Its body is how they present themselves. */
export const profile = z.strictObject({
  firstName: doc(line(), 'Le prénom.', 'The first name.'),
  lastName: doc(
    line().optional(),
    'Le nom, pour le bilan ; le site n’en montre que ce que dit `nameShown`.',
    'The last name, for the bilan; the site shows of it only what `nameShown` says.',
  ),
  nameShown: doc(
    z.enum(['first', 'first-and-initial', 'full']).default('first-and-initial'),
    'Ce que le site montre du nom : `first` (Ana), `first-and-initial` (Ana M.) ou `full`.',
    'What the site shows of the name: `first` (Ana), `first-and-initial` (Ana M.) or `full`.',
  ),
  adult: doc(
    z.boolean(),
    'Vrai à partir de 18 ans ; avant, l’accord parental est exigé et le site ne montre que le prénom.',
    'True from 18 on; before, parental consent is required and the site shows the first name only.',
  ),
  visibility: doc(
    z.enum(['public', 'unlisted', 'private']).default('unlisted'),
    '`public` : listé sur l’accueil ; `unlisted` : seulement par son adresse ; `private` : pas de page.',
    '`public`: listed on the home page; `unlisted`: by its address only; `private`: no page.',
  ),
  credentials: doc(
    z.enum(['public', 'none']).default('none'),
    '`public` : chaque badge est publié signé et vérifiable ; `none` : l’image seule, sans fichier signé.',
    '`public`: every badge is published signed and verifiable; `none`: the picture alone, no signed file.',
  ),
  show: doc(
    list(z.enum(sections)).default([]),
    'Les parties facultatives que la personne choisit de montrer ; le guide « Vie privée » dit ce que chacune montre.',
    'The optional parts that the person chooses to show; the guide on privacy says what each of them shows.',
  ),
  consent: doc(
    consent.optional(),
    'L’accord de publication, daté ; sans lui, aucune page.',
    'The dated consent; without it, no page.',
  ),
  starts: doc(day(), 'Le premier jour de la mission.', 'The first day of the mission.'),
  ends: doc(day(), 'Le dernier jour de la mission.', 'The last day of the mission.'),
  mission: doc(
    line(),
    'La mission en quelques mots, après « service civique en » : médiation culturelle.',
    'The mission in a few words: cultural mediation.',
  ),
  place: doc(line().optional(), 'La ville.', 'The town.'),
  weeklyHours: doc(
    z.int().min(1).max(48).optional(),
    'Le nombre d’heures par semaine, pour le bilan.',
    'The hours a week, for the bilan.',
  ),
  domain: doc(
    line().optional(),
    'Le domaine d’action, pour le bilan.',
    'The field of action, for the bilan.',
  ),
  tutor: doc(line().optional(), 'Le nom de la personne qui tutore.', 'The name of the tutor.'),
  photo: doc(
    filePath().optional(),
    'Une photo dans `files/`, montrée si `show` contient `photo` et jamais avant 18 ans.',
    'A picture in `files/`, shown when `show` has `photo` and never under 18.',
  ),
  pathways: doc(
    list(slug()).default([]),
    'Les parcours suivis, par le nom de leur fichier ; chacun est dessiné sur le portfolio.',
    'The pathways followed, by file name; each is drawn on the portfolio.',
  ),
  strengths: doc(
    z
      .array(
        z.strictObject({
          title: doc(line(), 'Le point fort, en quelques mots.', 'The strength, in a few words.'),
          fact: doc(
            line(),
            'Un fait qui le montre : « 12 ateliers animés ».',
            'A fact that shows it: "12 workshops run".',
          ),
          badge: doc(slug(), 'Le badge obtenu qui le soutient.', 'The badge obtained that supports it.'),
        }),
      )
      .max(3)
      .default([]),
    'Jusqu’à trois points forts, chacun avec le badge qui le soutient.',
    'Up to three strengths, each with the badge that supports it.',
  ),
  trainings: doc(
    list(
      z.strictObject({
        kind: doc(
          z.enum(['civic', 'psc1', 'other']),
          '`civic` : formation civique et citoyenne ; `psc1` : premiers secours ; `other` : autre.',
          '`civic`: civic training; `psc1`: first aid; `other`: other.',
        ),
        name: doc(line(), 'Le nom de la formation.', 'The name of the training.'),
        date: doc(day(), 'Le jour de la formation.', 'The day of the training.'),
        days: doc(z.number().min(0.5).max(60).optional(), 'Le nombre de jours.', 'The number of days.'),
      }),
    ).default([]),
    'Les formations suivies.',
    'The trainings taken.',
  ),
  future: doc(
    z
      .strictObject({
        aim: doc(
          line(),
          'Ce que la personne cherche, après « Je cherche » : un poste de coordination…',
          'What the person is looking for: a coordination post…',
        ),
        place: doc(line().optional(), 'Où.', 'Where.'),
        from: doc(day().optional(), 'À partir de quand.', 'From when.'),
        outcome: doc(sentence().optional(), 'Ce qu’il en est advenu.', 'What came of it.'),
      })
      .optional(),
    'Le projet d’avenir.',
    'The projet d’avenir.',
  ),
  example: doc(
    z
      .strictObject({
        seenOn: doc(
          day(),
          'Le jour où l’on regarde cette personne inventée, pour que l’exemple ne vieillisse pas.',
          'The day on which this invented person is looked at, so that the sample does not age.',
        ),
      })
      .optional(),
    'Pour une personne inventée seulement : la page dit que c’est un exemple.',
    'For an invented person only: the page says that it is an example.',
  ),
  formerly: doc(
    list(slug()).default([]),
    'Les anciens noms de ce dossier, pour que leurs adresses suivent.',
    'The former names of this folder, so that their addresses follow.',
  ),
});
export type Profile = z.infer<typeof profile>;
