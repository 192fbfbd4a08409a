import type { Starter } from './starter.ts';

const tags = ['self-assessment'];

/** What a structure starts from, in English. */
export const en: Starter = {
  'badges/where-i-stand-entry.md': {
    kind: 'badge',
    values: {
      title: 'Where I stand, on arrival',
      description:
        'A picture of the starting point. The person says what they know, what they can do and how they are.',
      category: 'parcours',
      posture: 1,
      icon: 'flag',
      declared: true,
      positioning: 'entry',
      achievementType: 'ext:SelfAssessment',
      tags,
    },
    body: `- I looked back at my first weeks with my tutor.
- I wrote, in my own words, what I know, what I can do and how I am.
- I set at least two personal objectives for what follows.

This badge grades nobody. It is a starting point, read again at the end to see the way that was made.`,
  },
  'badges/where-i-stand-exit.md': {
    kind: 'badge',
    values: {
      title: 'Where I stand, on leaving',
      description:
        'The same picture, at the end of the mission. The person says what has changed since they arrived.',
      category: 'parcours',
      posture: 4,
      icon: 'flag-checkered',
      declared: true,
      positioning: 'exit',
      achievementType: 'ext:SelfAssessment',
      tags,
    },
    body: `- I read my first “Where I stand” again before I wrote this one.
- I noted what I learnt, what I do better and what I left aside.
- I said what became of each objective, even where it did not work out.`,
  },
  'badges/first-steps.md': {
    kind: 'badge',
    values: {
      title: 'First steps',
      description: 'Knows the organisation, its team and its rules, and whom to ask.',
      category: 'groupe',
      posture: 1,
      icon: 'footprints',
    },
    body: `- I met every person of the team and know who does what.
- I took part in at least two activities with the public.
- I know what to do when I am late or cannot come.`,
  },
  'badges/front-desk.md': {
    kind: 'badge',
    values: {
      title: 'Front desk',
      description: 'Welcomes, informs and guides the people who come through the door.',
      category: 'savoir-faire',
      posture: 3,
      icon: 'hand-waving',
    },
    body: `- I held the front desk for at least four half-days.
- I present the place in less than two minutes to someone who does not know it.
- When I cannot answer, I find the person who can.`,
  },
  'badges/plan-for-the-future.md': {
    kind: 'badge',
    values: {
      title: 'Plan for the future',
      description: 'Has thought through what comes next, and taken a first concrete step.',
      category: 'projet',
      posture: 4,
      icon: 'compass',
    },
    body: `- I say in two sentences what I want to do after my mission.
- I talked about it with at least one person of the trade or training that I aim at.
- I took a first step: an application, an enrolment, an appointment.`,
  },
  'missions/front-desk.md': {
    kind: 'mission',
    values: {
      title: 'Welcoming the public',
      description: 'Being the first person whom people meet, and often the one they remember.',
      kind: 'main',
      badges: ['front-desk'],
    },
    body: 'You open the door, you inform, you guide. Someone of the team is always beside you.',
  },
  'pathways/pathway.md': {
    kind: 'pathway',
    values: {
      name: 'Volunteer pathway',
      description: 'From discovering the organisation to a plan for the future.',
      stages: [
        { name: 'Settling in', badges: ['first-steps', 'where-i-stand-entry'] },
        { name: 'Missions', badges: ['front-desk'] },
        { name: 'Looking back', badges: ['plan-for-the-future', 'where-i-stand-exit'] },
      ],
    },
    body: 'First one discovers the organisation, then each person writes their first “Where I stand”. Missions follow. The second “Where I stand” comes last, and shows the way that was made.',
  },
};
