import type { ConsentWords } from './consent.ts';

export const consentWordsEn: ConsentWords = {
  title: 'Consent to publish my portfolio',
  about: (structure, site) =>
    `${structure} offers to publish a portfolio of your badges${site ? ` at ${site}` : ' on its site'}. A published page can be read from anywhere. Nothing is published without your consent, and refusing changes nothing in your mission.`,
  facts: { person: 'Volunteer', structure: 'Structure', mission: 'Mission', dates: 'Dates' },
  always: {
    title: 'What the page always shows',
    shown:
      'The name chosen below. The dates, the town and the subject of the mission. Your own words about yourself and your strengths. Your badges, their stories and their evidence. Your plans, where they are written.',
    never:
      'Never: your address, your telephone, your e-mail, your date of birth, nor the text of the review.',
  },
  choices: {
    title: 'What I choose',
    how: 'I tick what I want. An empty box means no.',
    name: 'My name',
    nameShown: {
      first: 'the first name alone',
      'first-and-initial': 'the first name and initial',
      full: 'the whole name',
    },
    page: 'My page',
    visibility: {
      public: 'on the home page and in the search of the site',
      unlisted: 'only for whoever has its address',
    },
    badges: 'My badges',
    credentials: {
      public:
        'signed: anyone can take them along and check them. Their file and their picture hold my name as shown and the story.',
      none: 'as pictures only, without a signed file',
    },
    sections: 'I also show',
    show: {
      positioning: 'the words of my “J’en suis là”: what I know, can do and am, my objectives',
      progress: 'the page that compares arrival and end, with the meetings that are shared',
      levels: 'the levels that I give myself there',
      'let-go': 'on the page that compares, what I no longer say of myself in the end',
      voices: 'on the page that compares, the levels and notes of the review beside mine',
      missions: 'my missions and what they became',
      endorsements: 'the words of other people about me',
      elsewhere: 'my badges earned elsewhere',
      trainings: 'my trainings',
      photo: 'my photo',
    },
    minor: 'Under 18: the first name alone, never a photo, and nothing in search engines.',
  },
  until: {
    title: 'Until when',
    day: (day) => `This consent holds until ${day}.`,
    ends: 'After that day the page, the badges and the pictures leave the site. It is rebuilt every day.',
    withdraw: (address) =>
      `I can withdraw this consent at any time, without saying why: I tell whoever accompanies me${address ? `, or I write to ${address}` : ''}.`,
    remains:
      'What others have already copied or downloaded may stay with them. Former versions of the files stay in the history, unless the structure erases them.',
    rights:
      'I can ask to read, correct, erase or take along what is about me. The answer comes within a month. I can also complain to the data protection authority (in France, the CNIL: cnil.fr).',
  },
  signatures: {
    title: 'Signatures',
    read: 'I have read this page and I consent to what I have ticked.',
    guardian: 'Parent or legal guardian (under 18)',
    structure: 'For the structure',
    nameAndSign: 'Name, date and signature:',
    sign: 'Date and signature:',
  },
};
