import type { Starter } from './starter.ts';

const tags = ['auto-évaluation'];

/** Ce dont part une structure, en français. */
export const fr: Starter = {
  'badges/jen-suis-la-entree.md': {
    kind: 'badge',
    values: {
      title: 'J’en suis là, entrée',
      description:
        'Une photographie du point de départ. La personne dit elle-même ce qu’elle sait, sait faire et comment elle est.',
      category: 'parcours',
      posture: 1,
      icon: 'flag',
      declared: true,
      positioning: 'entry',
      achievementType: 'ext:SelfAssessment',
      tags,
    },
    body: `- J’ai relu ma période d’intégration avec la personne qui me tutore.
- J’ai écrit, avec mes mots, ce que je sais, ce que je sais faire et comment je suis.
- J’ai fixé au moins deux objectifs personnels pour la suite.

Ce badge ne note personne. C’est un point de départ, que l’on relit à la fin pour voir le chemin.`,
  },
  'badges/jen-suis-la-sortie.md': {
    kind: 'badge',
    values: {
      title: 'J’en suis là, sortie',
      description:
        'La même photographie, à la fin de la mission. La personne dit elle-même ce qui a changé depuis son arrivée.',
      category: 'parcours',
      posture: 4,
      icon: 'flag-checkered',
      declared: true,
      positioning: 'exit',
      achievementType: 'ext:SelfAssessment',
      tags,
    },
    body: `- J’ai relu mon premier « J’en suis là » avant d’écrire celui-ci.
- J’ai noté ce que j’ai appris, ce que je fais mieux et ce que j’ai laissé de côté.
- J’ai dit ce que chaque objectif est devenu, même quand il n’a pas abouti.`,
  },
  'badges/premiers-pas.md': {
    kind: 'badge',
    values: {
      title: 'Premiers pas',
      description: 'Connaît la structure, son équipe et ses règles, et sait à qui poser ses questions.',
      category: 'groupe',
      posture: 1,
      icon: 'footprints',
    },
    body: `- J’ai rencontré chaque personne de l’équipe et je sais qui fait quoi.
- J’ai pris part à au moins deux activités avec le public.
- Je sais quoi faire quand je suis en retard ou que je ne peux pas venir.`,
  },
  'badges/accueil-du-public.md': {
    kind: 'badge',
    values: {
      title: 'Accueil du public',
      description: 'Accueille, renseigne et oriente les personnes qui poussent la porte.',
      category: 'savoir-faire',
      posture: 3,
      icon: 'hand-waving',
    },
    body: `- J’ai tenu l’accueil pendant au moins quatre demi-journées.
- Je présente le lieu en moins de deux minutes à quelqu’un qui ne le connaît pas.
- Quand je ne sais pas répondre, je trouve la personne qui sait.`,
  },
  'badges/projet-davenir.md': {
    kind: 'badge',
    values: {
      title: 'Projet d’avenir',
      description: 'A mûri la suite de son parcours et fait une première démarche concrète.',
      category: 'projet',
      posture: 4,
      icon: 'compass',
    },
    body: `- Je dis en deux phrases ce que je veux faire après ma mission.
- J’en ai parlé avec au moins une personne du métier ou de la formation visée.
- J’ai fait une première démarche : une candidature, une inscription, un rendez-vous.`,
  },
  'missions/accueil.md': {
    kind: 'mission',
    values: {
      title: 'Accueillir le public',
      description: 'Être la première personne que l’on croise, et souvent celle dont on se souvient.',
      kind: 'main',
      badges: ['accueil-du-public'],
    },
    body: 'Vous ouvrez la porte, vous renseignez, vous orientez. Quelqu’un de l’équipe est toujours à côté.',
  },
  'pathways/parcours.md': {
    kind: 'pathway',
    values: {
      name: 'Parcours Service Civique',
      description: 'De la découverte de la structure au projet d’avenir.',
      stages: [
        { name: 'Intégration', badges: ['premiers-pas', 'jen-suis-la-entree'] },
        { name: 'Missions', badges: ['accueil-du-public'] },
        { name: 'Bilan', badges: ['projet-davenir', 'jen-suis-la-sortie'] },
      ],
    },
    body: 'On découvre d’abord la structure, puis chaque personne écrit son premier « J’en suis là ». Viennent les missions. Le second « J’en suis là » ferme la marche, et montre le chemin parcouru.',
  },
};
