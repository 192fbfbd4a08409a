import type { FormWords } from './forms.ts';

export const formWordsEn: FormWords = {
  forms: {
    award: {
      title: 'Give a badge',
      about: 'To one person, or to several who did the same thing.',
      questions: {
        badge: { label: 'Which badge?' },
        volunteers: { label: 'To whom?' },
        date: { label: 'On which day?' },
        summary: { label: 'One concrete fact' },
        story: { label: 'What was done', help: 'In the first person, in the words of whoever did it.' },
        assessor: { label: 'Who saw it?' },
        role: { label: 'Their role' },
        proof: { label: 'A piece of evidence', help: 'Its name, such as “The programme of the evening”.' },
        proofAddress: { label: 'The address of this evidence' },
        pictures: { label: 'Pictures', help: 'Drop them here. Their place and date will be erased.' },
        alt: { label: 'What the pictures show' },
      },
    },
    badge: {
      title: 'New badge',
      about: 'One more badge in the catalogue, which can then be given.',
      questions: {
        title: { label: 'Its title' },
        description: { label: 'What it recognises' },
        criteria: {
          label: 'What it takes to obtain it',
          help: 'One line for each thing to do, in the first person: “I welcomed twenty people.”',
        },
        category: { label: 'Its family' },
        posture: { label: 'Its posture', help: 'From discovery to passing on. It is not a rank.' },
        competences: { label: 'The competences it supports' },
        icon: {
          label: 'Its pictogram',
          help: 'Optional. A name taken from phosphoricons.com: `leaf`, `camera`, `hand-waving`.',
        },
        coCreators: { label: 'Who created it?', help: 'One line for each person or group.' },
      },
    },
    mission: {
      title: 'New mission',
      about: 'One more mission in the catalogue, for volunteers to choose.',
      questions: {
        title: { label: 'Its title' },
        description: { label: 'In one sentence' },
        kind: { label: 'Main, or by choice?' },
        text: { label: 'What one does there' },
        place: { label: 'Where?' },
        period: { label: 'When?' },
        months: { label: 'Which months?', help: 'Without an answer: all year round.' },
        domain: { label: 'Its field' },
        badges: { label: 'Which badges can it lead to?' },
        contact: { label: 'Whom to write to?' },
      },
    },
    volunteer: {
      title: 'New person',
      about: 'Someone who arrives. Without a signed consent nothing is published: you will add it later.',
      questions: {
        firstName: { label: 'First name' },
        lastName: {
          label: 'Last name',
          help: 'For the bilan. The site shows the initial alone, unless the person chooses otherwise.',
        },
        adult: { label: 'Aged 18 or more?' },
        starts: { label: 'First day' },
        ends: { label: 'Last day' },
        mission: { label: 'Their mission' },
        place: { label: 'Their town' },
        tutor: { label: 'Who accompanies them?' },
        pathways: { label: 'Which pathways?' },
        visibility: {
          label: 'Who can find their page?',
          help: 'Without an answer: only who has its address.',
        },
        credentials: {
          label: 'Are their signed badges published?',
          help: 'It is for this person to choose. Without an answer: no.',
        },
        consentDate: { label: 'Day of the signed consent', help: 'Leave empty until the paper is signed.' },
        consentPaper: { label: 'Where is this consent kept?' },
        consentEnds: { label: 'End of the consent' },
        guardian: { label: 'Parent or legal guardian' },
        guardianDate: { label: 'Day of the parental consent' },
        guardianPaper: { label: 'Where is the parental consent kept?' },
        text: { label: 'A few words', help: 'In this person’s own words, in the first person.' },
      },
    },
    positioning: {
      title: 'J’en suis là',
      about: 'Where the person stands, in their own words, on arrival or at the end. Nothing is compulsory.',
      questions: {
        volunteer: { label: 'Who?' },
        moment: { label: 'At which moment?' },
        date: { label: 'On which day?' },
        savoirs: { label: 'What I know', help: 'One sentence a line.' },
        savoirFaire: { label: 'What I can do', help: 'One sentence a line.' },
        savoirEtre: { label: 'How I am', help: 'One sentence a line.' },
        objectives: { label: 'My objectives', help: 'One objective a line.' },
        text: { label: 'In a few words' },
      },
    },
    'volunteer-mission': {
      title: 'Mission chosen',
      about: 'A mission of the catalogue that the person begins or has carried out.',
      questions: {
        volunteer: { label: 'Who?' },
        mission: { label: 'Which mission?' },
        from: { label: 'From which day?' },
        to: { label: 'Until which day?' },
        badge: { label: 'The badge aimed at' },
        outcome: { label: 'What it became' },
        text: { label: 'What happened there', help: 'Once the mission is over, in a few sentences.' },
      },
    },
    meeting: {
      title: 'Meeting',
      about: 'What was said and decided. These notes stay private unless the person chooses otherwise.',
      questions: {
        volunteer: { label: 'With whom?' },
        date: { label: 'On which day?', help: 'The file will be named after this day.' },
        kind: { label: 'Which meeting?' },
        with: { label: 'Who was there?', help: 'One person a line.' },
        text: { label: 'The notes' },
        decisions: { label: 'What was decided', help: 'One decision a line.' },
        next: { label: 'What comes next', help: 'One step a line.' },
      },
    },
    endorsement: {
      title: 'Words of support',
      about: 'The words of someone who worked with the person, and who agrees to be quoted.',
      questions: {
        volunteer: { label: 'For whom?' },
        by: { label: 'Who says it?' },
        role: { label: 'Their role' },
        organisation: { label: 'Their organisation' },
        date: { label: 'On which day?' },
        badge: { label: 'Which badge is it about?' },
        text: { label: 'Their words' },
      },
    },
    review: {
      title: 'Levels for the review',
      about: 'What the structure sees, for the review. None of it is published unless the person chooses.',
      questions: {
        volunteer: { label: 'Of whom?' },
        date: { label: 'On which day?' },
        author: { label: 'Who writes it?' },
        text: { label: 'The words of the structure' },
      },
    },
    letter: {
      title: 'Letter',
      about: 'A letter of one page that shows badges obtained.',
      questions: {
        volunteer: { label: 'By whom?' },
        for: { label: 'To ask for what?' },
        to: { label: 'To whom?' },
        subject: { label: 'What it is about' },
        date: { label: 'On which day?' },
        badges: { label: 'Which badges?' },
        text: { label: 'The text of the letter', help: 'In this person’s own words.' },
      },
    },
  },
  choices: {
    posture: {
      1: '1, I am discovering',
      2: '2, I have tried',
      3: '3, I can practise',
      4: '4, I practise well',
      5: '5, I pass it on',
    },
    meeting: {
      integration: 'Review of the first weeks',
      regular: 'Progress meeting',
      future: 'Projet d’avenir',
      closing: 'End of the mission',
    },
    letter: { job: 'A job', training: 'A training', grant: 'Support' },
    adult: { true: 'Yes', false: 'No, a parent must consent too' },
    visibility: {
      public: 'Everyone: it is on the home page',
      unlisted: 'Who has its address',
      private: 'Nobody: there is no page',
    },
    credentials: { public: 'Yes, anyone can check them', none: 'No, the picture only' },
  },
  problem: {
    missing: (label) => `“${label}”: an answer is missing.`,
    'not-a-choice': (label, { found, instead }) =>
      `“${label}”: “${found}” is not in the list.${instead ? ` Did you mean “${instead}”?` : ''}`,
    'not-a-day': (label, { found }) =>
      `“${label}”: “${found}” is not a date. Write the year, the month, the day: 2026-03-14.`,
    'not-a-number': (label, { found }) => `“${label}”: “${found}” is not a number.`,
    exists: (label, { found }) => `“${label}”: the file ${found} is already there. Change it instead.`,
    'no-name': (label, { found }) =>
      `“${label}”: “${found}” gives no file name. At least three letters are needed.`,
    'same-first-name': (label, { found }) =>
      `“${label}”: somebody else has, or had, the first name “${found}”. Write the last name too, or its initial.`,
    'same-name': (label, { found }) =>
      `“${label}”: ${found} already has this first and last name. For the same person, change that file. Otherwise, add a second first name.`,
    alone: (label, { found }) => `“${label}”: an answer is missing, without which “${found}” says nothing.`,
    adult: (label, { found }) =>
      `“${label}”: the person is 18, and “${found}” counts for a minor alone. Take this answer away, or correct the age.`,
    'title-inside': (label, { found }) =>
      `“${label}”: an answer holds the line “### ${found}”, which is the title of a question. Take the “#” away.`,
    'too-long': (label, { found }) => `“${label}”: this answer is too long (${found} characters).`,
    'picture-many': (label, { found }) =>
      `“${label}”: there are ${found} pictures. Keep six, those that say most.`,
    'picture-elsewhere': (label, { found }) =>
      `“${label}”: “${found}” is a picture of another site. Drop the picture itself into the form.`,
    'picture-lost': (label, { found }) =>
      `“${label}”: picture no. ${found} could not be read from GitHub. Drop it again.`,
    'picture-heavy': (label, { found }) =>
      `“${label}”: picture no. ${found} is over 15 MB. Make it smaller, then drop it again.`,
    'picture-large': (label, { found }) =>
      `“${label}”: picture no. ${found} has too many pixels. Make it smaller, then drop it again.`,
    'picture-heic': (label, { found }) =>
      `“${label}”: picture no. ${found} is a HEIC, as iPhones make them. Save it as JPEG, then drop it.`,
    'picture-kind': (label, { found }) =>
      `“${label}”: file no. ${found} is no picture that can be read. Drop a JPEG or a PNG.`,
  },
};
