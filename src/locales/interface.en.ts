import type { Part } from '../browser/parts.ts';
import type { Held } from './interface.fr.ts';
import type { MarkdownWords, VerdictWords, VerifyPageWords, Words } from './interface.ts';

/** All that the interface says in English. */
export const words: Words = {
  language: 'en',
  skip: 'Skip to content',
  menu: {
    label: 'Main navigation',
    badges: 'Badges',
    missions: 'Missions',
    guide: 'Guide',
    verify: 'Verify',
  },
  example: 'Sample site: the people, dates and facts are invented.',
  exampleShort: 'Invented example',
  specimenSite: 'This structure has no signing key yet: the badges shown are specimens, and attest nothing.',
  footer: {
    what: 'A badge says what a person did, and which structure saw it. Anyone can check it.',
    upToDate: 'Site up to date on',
    made: 'Made with Jalon, a free generator of badge portfolios.',
    contact: 'Write to the structure',
    removal: 'Ask for the removal of this page',
    removalSubject: (name) => `Request to remove the page of ${name}`,
    rights: 'This page is published with the person’s consent, which they can withdraw at any time.',
  },
  notFound: {
    title: 'This page does not exist',
    body: 'The address may have changed, or the person has chosen not to publish their page any more.',
    home: 'Back to the home page',
  },
  home: {
    people: 'Portfolios',
    peopleIntro: 'Each page tells eight months of commitment, badge after badge.',
    pathways: 'Pathways',
    badgesIntro: (count) => `${count} badges, from the first step to passing it on.`,
    allBadges: 'See all the badges',
    noPeople: 'No portfolio is published yet.',
  },
  portfolio: {
    title: (name) => `Portfolio of ${name}`,
    service: (months, mission) =>
      `${months > 1 ? `${months} months` : 'One month'} of service civique in **${mission}**.`,
    seeks: (aim, details) => `I am looking for **${aim}**${details ? `, ${details}` : ''}.`,
    strengths: 'Strengths',
    seenBy: (who) => `Seen by ${who}`,
    vouch: 'Who answers for the badges?',
    attests: (issuer, count) =>
      count === 1 ? `${issuer} attests 1 badge` : `${issuer} attests ${count} badges`,
    unsigned: (issuer, count) =>
      count === 1
        ? `${issuer} gave 1 badge, without a signed file`
        : `${issuer} gave ${count} badges, without signed files`,
    specimens: (count) =>
      count === 1
        ? '1 specimen badge: it attests nothing yet'
        : `${count} specimen badges: they attest nothing yet`,
    pending: (count) =>
      count === 1 ? '1 badge awaits its signature' : `${count} badges await their signature`,
    declares: (name, count) => (count === 1 ? `${name} declares 1 more` : `${name} declares ${count} more`),
    expired: (count) => (count === 1 ? '1 has expired' : `${count} have expired`),
    held: heldBadges,
    structure: (issuer, tagline) => `${issuer}: ${tagline}`,
    story: 'In a few words',
    pathway: 'The pathway',
    pathways: 'The pathways',
    badges: 'The badges',
    otherBadges: 'Beside the pathway',
    choose: 'Choose a competence',
    everyCompetence: (count) => `All (${count})`,
    competence: (title, count) => `${title} (${count})`,
    site: 'The site of the structure',
    ask: 'Ask the structure a question',
    askSubject: (name) => `About the portfolio of ${name}`,
    badgesIntro:
      'Attested: the structure saw it and signs it. Declared: the person says so. Anyone can check who signed, without taking our word for it.',
    badgesUnsigned:
      'Given: the structure saw it. Declared: the person says so. They chose not to publish signed files.',
    words: (name) => `What people say of ${name}`,
    missions: 'Missions',
    since: (day) => `since ${day}`,
    aimedAt: 'Badge aimed at:',
    obtained: 'Badge obtained:',
    trainings: 'Trainings',
    days: (days) =>
      days === 0.5 ? 'half a day' : `${days.toLocaleString('en-GB')} ${days === 1 ? 'day' : 'days'}`,
    whatIsABadge: 'Badge portfolios: what each person did, who saw it, and the means to check.',
  },
  progress: {
    sentence: (obtained, total, optional, stage, stages) =>
      `${obtained} of ${total} required badges${extra(optional)}. Stage ${stage} of ${stages}.`,
    complete: (total, optional) => `Pathway completed: all ${total} required badges${extra(optional)}.`,
    last: (title) => `Last obtained: ${title}.`,
    next: 'What comes next',
    byMission: (count) => (count === 1 ? 'A mission leads there:' : 'Missions lead there:'),
    stage: (number, name) => `${number} ${name}`,
    here: (name) => `${name} is here`,
    hereUnnamed: 'is here',
    mapLabel: (name) => `Map of the pathway ${name}`,
    take: 'Take the map with you:',
  },
  claims: { savoirs: 'What I know', savoirFaire: 'What I can do', savoirEtre: 'How I am' },
  change: {
    title: 'What changed',
    entryTitle: 'Where I stand',
    intro: (name, entry, exit) => `${name} took stock twice: on ${entry} and on ${exit}.`,
    entryIntro: (name, entry) => `${name} took stock on arrival, on ${entry}.`,
    whose: 'Here the person speaks. The badges say what the structure saw.',
    entry: 'On arrival',
    exit: 'At the end',
    read: 'Read the whole of it',
    levels: 'Competence by competence',
    source: 'The sentences are those of the framework',
    count: (up, told) => `${up} of ${told} competences went up.`,
    competence: 'Competence',
    supports: 'Badges that support it',
    more: (count) => (count === 1 ? 'and 1 more badge' : `and ${count} more badges`),
    noSupport: 'No badge',
    levelWord: 'level',
    means: 'What this level says',
    at: (moment, level) => `${moment}: level ${level}`,
    both: (level) => `On arrival and at the end: level ${level}`,
    level: (level) => `level ${level}`,
    fromTo: (entry, exit) => `from ${entry} to ${exit}`,
    same: (level) => `still ${level}`,
    appeared: (level) => `${level} at the end`,
    gone: (level) => `${level} on arrival`,
    noLevel: 'no level',
    claimsTitle: 'What I say of myself',
    claims: { appeared: 'New', stayed: 'Still true', 'let-go': 'Not said again' },
    objectives: 'The objectives on arrival',
    entryObjectives: 'My objectives',
    nextObjectives: 'And now',
    outcome: 'What came of it:',
    voices: 'Three voices',
    voicesIntro:
      'Each says the level that it sees. Differences stay in sight: nothing is averaged. The sentence is the structure’s.',
    voiceBadges: 'The badges',
    silent: 'says nothing',
    differ: 'they differ',
    note: 'What shows it, for the structure:',
    meetings: 'What we decided on the way',
    meetingsIntro: (name) => `The progress meetings that ${name} shares.`,
    decisions: 'Decided',
    next: 'Next',
    whole: 'The whole comparison',
    entryLink: 'Read where they start from',
    written: 'Written on',
    compare: 'Compare arrival and end',
    whereIAm: 'Where I stand, competence by competence',
    outcomesUnsigned: 'What became of the objectives was added since: the structure did not sign it.',
  },
  meetings: {
    integration: 'Review of the first period',
    regular: 'Progress meeting',
    future: 'Projet d’avenir',
    closing: 'End of the mission',
  },
  future: {
    title: 'What comes next',
    aim: 'What I aim at',
    from: (when) => `from ${when}`,
    outcome: 'What came of it',
    competences: 'What my badges show best',
  },
  stopState: {
    obtained: 'obtained',
    declared: 'declared',
    expired: 'expired',
    'under-way': 'under way',
    'within-reach': 'within reach',
    later: 'later',
    withdrawn: 'withdrawn',
    'left-out': 'not taken',
  },
  table: 'Table',
  moved: 'This page has moved',
  legend: 'Legend',
  optional: 'optional',
  milestone: 'milestone',
  meeting: 'several ways lead here',
  award: {
    by: (name) => `Badge of ${name}`,
    standing: {
      attested: 'Attested',
      unsigned: 'Given, not signed',
      declared: 'Declared',
      specimen: 'Specimen',
      pending: 'Waiting to be issued',
      expired: 'Expired',
      withdrawn: 'Withdrawn',
    },
    attestedBy: (issuer) => `Attested by ${issuer}`,
    declaredBy: (name, issuer) => `Declared by ${name}, signed by ${issuer}`,
    givenUnsigned: (issuer) => `Given by ${issuer}, without a signed file.`,
    declaredUnsigned: (name) => `Declared by ${name}, without a signed file.`,
    site: 'Address that answers for this signature:',
    obtained: 'Obtained on',
    assessedBy: 'Seen and assessed by',
    validUntil: 'Valid until',
    expired: (date) => `This badge expired on ${date}. It says what was true until then.`,
    withdrawn: (date, reason) => `This badge was withdrawn${date ? ` on ${date}` : ''}. ${reason}`.trim(),
    replaced: (date) => `This attestation replaces an earlier version, on ${date}.`,
    pending: 'Waiting to be issued: the structure has not signed it yet.',
    neverSigned: 'This badge was no longer in force when the structure began to sign.',
    specimen: 'Specimen: this badge shows what the original will look like. It attests nothing.',
    plain: 'The person has chosen not to publish a signed file for this badge.',
    ask: 'For proof of it, write to the structure:',
    story: 'What was done',
    claims: 'What I say of myself',
    criteria: 'What it takes to obtain it',
    evidence: 'Evidence',
    picturesUnsigned: 'The pictures accompany the badge: they are not part of what is signed.',
    competences: 'Competences involved',
    level: (level, of) => `level ${level} of ${of}`,
    check: 'Is it true?',
    checkSpecimen:
      'Not yet. This specimen is signed with a trial key that everyone has: it shows how to check, and attests nothing.',
    checkDeclared: (name) =>
      `${name} says so. The structure signed these words, so that nobody can change them.`,
    checkSpecialists: 'For specialists',
    checkIntro:
      'The structure signed this badge. Changing a single letter breaks the signature. Do not trust this page: check for yourself.',
    checkNow: 'Verify this badge',
    checkSecond: 'Have it checked by an independent service',
    checkPage: 'The page that verifies:',
    checkProof: 'The address of the proof, to give to that page:',
    checkCommand: 'With this site’s own program:',
    downloads: 'Take this badge with you',
    downloadsWithdrawn: 'For the record',
    png: 'PNG picture',
    pngFor: 'for a CV or an online profile; the proof is in the picture',
    svg: 'SVG picture',
    svgFor: 'for large prints; the proof is in the picture',
    json: 'Signed file',
    jsonFor: 'the proof itself, to keep: phones strip it from pictures',
    jsonForWithdrawn: 'as it was: who verifies it reads that the badge was withdrawn',
    about: 'This badge in the catalogue',
    back: (name) => `The whole portfolio of ${name}`,
    picture: 'Badge',
  },
  verify: {
    title: 'Verify a badge',
    intro:
      'Give a badge: the answer comes in one sentence. Everything happens in your browser; the file does not leave your device.',
    another: 'Verify another badge',
    choose: 'Choose a file',
    drop: 'or drop it here: the picture of the badge (PNG, SVG) or its signed file (JSON).',
    address: 'Or paste the address of the badge, or its text',
    run: 'Verify',
    noScript:
      'This page verifies with a script, which your browser does not run. The program of this site, or an independent service, gives the same answer.',
    how: 'How it works',
    explained: [
      'The structure signs each badge with a key that it alone has, and publishes at its address what that signature is recognised by. Changing a single letter of the badge breaks the signature.',
      'To verify is to answer four questions: is the badge as it was signed? is the key the issuer’s? has it been withdrawn since? is it still in force? The answer may be “cannot tell”: a server that does not answer makes no badge false.',
      'What counts is not the name that the issuer gives itself, but the web address that its key answers for.',
    ],
    tryIt: 'Try it: change one letter of a real badge',
    recognised: 'The other structures whose badges this site recognises:',
  },
  lesson: {
    title: 'Change one letter',
    introSpecimen:
      'Here is a badge of this site, a specimen: it attests nothing, but its signature is verified as a real one is. Change what you like in the boxes: it is verified anew at every letter, in your browser.',
    intro:
      'Here is a real badge of this site. Change what you like in the boxes: it is verified anew at every letter, in your browser.',
    text: 'What the badge says',
    name: 'Name of the badge',
    recipient: 'Given to',
    awarded: 'Obtained on',
    criteria: 'What it takes to obtain it',
    change: 'Change one letter for me',
    restore: 'Put it back',
    none: 'This site publishes no badge to practise on yet.',
    noScript: 'This trial needs a script, which your browser does not run.',
    why: 'Why a single letter is enough',
    explained: [
      'To sign is to reckon, from the whole text, a number that only the secret key of the structure can find. To verify is to reckon again with the public key: where the text has changed, the numbers no longer agree.',
      'Put back as it was, the badge is intact again: nothing is noted anywhere, it is all in the reckoning.',
      'What this does not tell: whether the structure looked well before it signed. It answers for that, in its name and at its address.',
    ],
    verify: 'Verify a badge for real',
  },
  badge: {
    catalogue: 'The catalogue of badges',
    catalogueIntro:
      'Eight families, one shape each. The marks tell the posture, from discovery to passing on.',
    category: 'Family',
    posture: 'Posture',
    postureOf: (words, posture) => `${words} (${posture}\u00a0of\u00a05)`,
    coCreated: 'Co-created by',
    createdOn: (date) => `on ${date}`,
    version: 'Version',
    changes: 'What changed',
    older: (signed, current) =>
      `This badge was signed in its version ${signed}. The catalogue now shows version ${current}.`,
    seeChanges: 'See what changed',
    missions: 'Missions that lead to it',
    pathways: 'Pathways it stands in',
    place: (pathway) => `Its place in “${pathway}”`,
    validity: 'Validity',
    criteria: 'What it takes to obtain it',
    competences: 'Competences supported',
  },
  series: {
    title: (name) => `The series “${name}”`,
    position: (step, steps) => `Step ${step} of ${steps}.`,
    next: 'The next one:',
  },
  endorsement: {
    title: 'Words of support',
    signedBy: (name, date) => `Signed by ${name}, on ${date}.`,
    signedInName: (name, date) => `Signed in the name of “${name}”, on ${date}.`,
    ofPerson: (name) => `These signed words are about ${name}.`,
    ofAward: (badge, name) => `These signed words are about the badge “${badge}” given to ${name}.`,
    ofBadge: (badge, name) =>
      `These signed words are about the badge “${badge}” in general. They are not about ${name}.`,
    ofIssuer: (issuer, name) =>
      `These signed words are about the structure, ${issuer}. They are not about ${name}.`,
    noSite: 'No web address answers for this signature.',
    own: 'This is the structure of this site.',
    recognised: (name) => `This site recognises that organisation: ${name}.`,
    recognisedAt: (name, address) =>
      `This site recognises that organisation, at the address ${address}: ${name}.`,
    keyInFile: 'The key came with the file: the address that it gives was not asked.',
    unknown: 'Unknown to this site: anyone can choose the name under which they sign.',
    notChecked: 'Whether it was withdrawn was not checked.',
    file: 'Take the signed file away',
  },
  elsewhere: {
    title: 'Badges earned elsewhere',
    intro: (issuer) =>
      `Others issued them, not ${issuer}. They count neither in the pathway nor in the figures.`,
    by: (issuer, address) => `Issued by “${issuer}”, at the address ${address}.`,
    byKey: (issuer) => `Issued in the name of “${issuer}”. No web address answers for this signature.`,
    inName: (issuer) => `Issued in the name of “${issuer}”.`,
    saysBy: (issuer) => `Issued by “${issuer}”, as the badge itself says.`,
    saidBy: (issuer) => `Issued by “${issuer}”, says who brought it: its file does not tell.`,
    checked: {
      pinned: (day) => `Verified on ${day}, with a key that this site knows.`,
      itself: (day) => `Signature verified by this site. Brought in on ${day}.`,
      file: (day) => `Verified on ${day}, says who brought it: this site does not have this issuer’s key.`,
    },
    notWithdrawn: 'On that day the import read at its issuer’s that it was not withdrawn.',
    recognised: (day) => `Open Badges 2.0: recognised on ${day}, not verified.`,
    unread: (day) => `Open Badges 2.0: brought in on ${day}, not verified.`,
    expired: (day) => `This badge expired on ${day}.`,
    unnamed: 'It has no name in it.',
    otherName: 'It has another name in it, which the organisation accepted for this person.',
    png: 'Take the original picture and its badge, nothing else',
    json: 'Take the original file',
    verify: 'Verify it again',
  },
  takeaway: {
    link: 'Take the whole portfolio (.zip)',
    linkFor: 'the pictures, the signed files, and a page that reads without a connection',
    copyOf: (day) => `Copy of ${day}`,
    current: 'The current version of this portfolio is at',
    online: 'Its page online',
    unsigned: 'The person chose to publish no signed file, or the organisation has signed nothing yet.',
    checkIntro:
      'The organisation signed every badge. Changing one letter breaks the signature. Do not rely on this page: verify for yourself.',
    checkHere:
      'Open this page of the site, and give it a file of the folder “badges”: it answers in one sentence.',
    checkSecond:
      'For a second opinion, without the organisation: give a .json file of the same folder to an independent service.',
  },
  pathwayPage: {
    sheet: 'Map to print',
    blank: 'Map to colour in',
    print: 'This page prints on one A4 sheet, in landscape.',
    name: 'First name:',
    intro: 'The pathway',
    people: 'They follow it',
  },
  missions: {
    title: 'Missions',
    intro: 'Main missions, and others to choose by appetite. Each can lead to badges.',
    none: 'No mission is offered yet.',
    kinds: { main: 'Main mission', secondary: 'Optional mission' },
    where: 'Where',
    when: 'When',
    domain: 'Domain',
    exercises: 'It exercises',
    leadsTo: 'It can lead to',
    choose: 'Write to choose it',
    subject: (title) => `Mission “${title}”`,
    filter: 'Choose by…',
    facets: {
      kind: { label: 'Kind', all: 'All' },
      period: { label: 'Period', all: 'Any time' },
      place: { label: 'Place', all: 'All' },
      competence: { label: 'Competence', all: 'All' },
    },
    shown: (count) => {
      if (count === 0) return 'No mission matches these choices.';
      return count === 1 ? '1 mission' : `${count} missions`;
    },
  },
  framework: { badges: 'Badges that support it', source: 'Published by' },
  guide: { title: 'The guide' },
  categories: {
    competence: 'Competence',
    savoir: 'Knowledge',
    'savoir-faire': 'Know-how',
    'savoir-etre': 'Attitude',
    experience: 'Experience',
    projet: 'Project',
    groupe: 'Group',
    parcours: 'Pathway',
  },
  postures: {
    competence: ['I discover', 'I have tried', 'I can practise', 'I practise well', 'I can pass it on'],
    savoir: ['I have discovered', 'initiation', 'amateur', 'expert', 'I can pass it on'],
    'savoir-faire': ['I have discovered', 'I have tried', 'I can do it', 'I can create', 'I can pass it on'],
    'savoir-etre': ['I have discovered', 'I have tried', 'I am', 'I set the example', 'I can pass it on'],
    experience: ['I attended', 'I experimented', 'I contributed', 'I co-designed', 'I organised'],
    projet: ['I have discovered', 'I support', 'I contribute', 'I act', 'I lead'],
    groupe: ['I have discovered', 'I support', 'I contribute', 'I animate', 'I founded'],
    parcours: ['my commitment', 'under way', 'half-way', 'I completed', 'I accompanied'],
  },
  duration: (count, unit) => `${count} ${unit}${count > 1 ? 's' : ''}`,
  specimen: 'Specimen',
  legal: {
    notice: 'Legal notice',
    privacy: 'Personal data',
    accessibility: 'Accessibility: not audited',
    health: 'What is left to configure',
  },
  share: {
    link: 'Share this portfolio',
    linkOfBadge: 'Share this badge',
    title: (name) => `Share the portfolio of ${name}`,
    intro: 'One link is enough. It opens on any device, without an account or an app.',
    send: 'Share',
    copy: 'Copy the link',
    mail: 'Send by e-mail',
    copied: 'Link copied',
    copiedWhole: 'The link is copied. Paste it into a message, an application or a CV.',
    byHand: 'The link to copy',
    selected: 'Copying did not work: the link is selected, copy it yourself.',
    byPress: 'To copy the link, press and hold it.',
    subject: (name) => `The portfolio of ${name}`,
    message: (name) => `The portfolio of ${name}: what was done, and who saw it.`,
    code: 'The code to show',
    codeHow: 'Show this code on your screen. The other person points their phone’s camera at it.',
    codeLabel: (name) => `QR code that opens the portfolio of ${name}`,
    codePng: 'PNG picture',
    codePngFor: 'for a CV',
    codeSvg: 'SVG picture',
    codeSvgFor: 'for a poster',
    preview: 'What others will see',
    previewIntro: 'In a conversation or on a network, the link looks like this.',
    badges: 'One badge at a time',
    badgesIntro: 'For a given job offer, send the badge that speaks of it.',
    linkedIn: 'Add to LinkedIn',
    linkedInWords: {
      offered:
        'LinkedIn opens its “Licenses and certifications” form. Where it leaves a field empty, copy what is given here. Only badges attested and in force can be added.',
      specimen: 'LinkedIn is not offered: the badges of this site are specimens, which attest nothing yet.',
      unsigned: 'LinkedIn is not offered: this person chose to publish no signed badge.',
      none: 'LinkedIn is not offered: no attested badge is signed yet.',
    },
    linkedInFields: 'What to copy',
    fields: {
      name: 'Name',
      organisation: 'Organisation',
      issued: 'Obtained',
      expires: 'Expires',
      id: 'Credential ID',
      address: 'Address',
    },
    more: 'Other ways to take the portfolio away',
    resume: 'For CV software (.json)',
    resumeFor: 'the portfolio in the JSON Resume format, which several CV programs read',
    inResume: {
      position: 'Civic service volunteer',
      label: (mission) => `Civic service: ${mission}`,
      example: 'Example: this person and these facts are invented.',
    },
    card: 'The preview picture (.png)',
    cardFor: 'to send as it is, or to attach to a message',
    ofAward: (name, words) => `Badge of ${name} · ${words}`,
    onCard: {
      attested: (issuer) => `Attested by ${issuer}`,
      unsigned: (issuer) => `Given by ${issuer}, without a signed file`,
      declared: () => 'Declared by the person',
      specimen: () => 'Specimen: it attests nothing',
      pending: (issuer) => `Not signed yet by ${issuer}`,
      expired: () => 'Expired: no longer in force',
    },
  },
  search: {
    menu: 'Search',
    title: 'Search',
    intro: 'A person, a badge, a mission, a skill: everything that this site shows.',
    label: 'What are you looking for?',
    run: 'Search',
    kind: 'Show',
    every: 'Everything',
    kinds: {
      portfolio: 'Portfolios',
      award: 'Badges obtained',
      badge: 'Badges of the catalogue',
      mission: 'Missions',
      pathway: 'Pathways',
      framework: 'Frameworks',
      guide: 'Guide',
    },
    advice: [
      'Try a single word, or a shorter one.',
      'Try in French: people here write in it.',
      'Accents, capitals and plurals change nothing.',
    ],
    everyKind: 'Search all pages',
    more: 'Show more',
    failed: 'The search could not be loaded. Everything can also be found from the pages below.',
    noScript:
      'The search needs a script, which your browser does not run. Everything can also be found from the pages below.',
    browse: 'Browse everything',
    people: 'The portfolios',
    badges: 'All badges',
    missions: 'All missions',
  },
  paper: {
    pageOnline: 'The page online',
    what: 'What is a badge?',
    also: (pathway, words) => `And on the pathway “${pathway}”: ${words}`,
    columns: { badge: 'The badge, and what was done', date: 'When', seenBy: 'Seen and assessed by' },
    more: (count) =>
      count === 1 ? 'And 1 more badge, on the page online.' : `And ${count} more badges, on the page online.`,
    scan: 'Photograph this code: the answer is one sentence, on the page that verifies.',
    give: 'Or give that page the address of the portfolio yourself:',
    whole: 'The whole page online:',
    obtained: 'has obtained the badge',
    declares: 'declares the badge',
    recognises: 'What this badge recognises',
    specimen: 'has here but a specimen of the badge',
    structure: 'The structure',
    badgePage: 'The page of this badge:',
  },
  list: (items) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items),
};

function extra(count: number): string {
  return count === 0 ? '' : `, plus ${count} optional`;
}

export const markdown: MarkdownWords = {
  done: 'done',
  open: 'to do',
  note: 'Note',
  back: 'Back to the reference of note {reference}',
  table: 'Table',
};

const outcomes: VerdictWords['outcomes'] = {
  valid: 'Valid',
  changed: 'Not valid',
  withdrawn: 'Withdrawn',
  replaced: 'Replaced',
  expired: 'Expired',
  specimen: 'Specimen',
  unverifiable: 'Cannot be verified',
};

export const verdict: VerdictWords = {
  outcomes,
  steps: {
    shape: 'Reading',
    proof: 'Signature',
    issuer: 'Issuer',
    status: 'Withdrawal',
    dates: 'Dates',
    endorsements: 'Endorsements',
  },
  reasons: {
    'well-formed': () => 'The file reads as a signed badge.',
    'not-a-credential': ({ source }) =>
      source === 'address'
        ? 'What stands at this address holds no signed badge.'
        : 'This file holds no signed badge.',
    malformed: ({ where }) => `The badge is malformed: ${where}.`,
    'too-complex': () => 'The badge is too large or too complicated to be read safely.',
    'open-badges-2': ({ url }) =>
      'This is a badge in the Open Badges 2 format, which is older. The file alone proves nothing there: its proof is a page ' +
      (url ? `on the server of its issuer, ${url}` : 'on the server of its issuer.'),
    'vc-jwt': () =>
      'This is a badge signed in the VC-JWT form, which is not verified here. The command `npm run verify` can.',
    'damaged-file': ({ source }) =>
      source === 'address'
        ? 'What stands at this address is damaged, or of no kind that holds a badge.'
        : 'The file is damaged, or of no kind that holds a badge.',
    'plain-picture': () =>
      'This is a photograph or a screenshot: it does not hold the proof that the picture of a badge has in it.',
    archive: () => 'This is an archive: open it, and give one of the files of the folder “badges”.',
    'not-found': ({ source }) =>
      source === 'file'
        ? 'No file has this name in this place. Check its name and its folder.'
        : 'There is nothing at this address.',
    unreachable: () => 'This address does not answer. That says nothing about the badge.',
    'too-large': ({ source }) =>
      source === 'file'
        ? 'This file is too large to be a badge.'
        : 'What stands at this address is too large to be a badge.',
    'signature-matches': () => 'The content is exactly what was signed.',
    'signature-mismatch': () => 'The content changed since it was signed, or the signature is not its own.',
    'no-proof': () => 'The badge bears no signature.',
    'unsupported-proof': ({ type }) => `The signature is of a kind that this site cannot verify: ${type}.`,
    'unknown-context': ({ url }) =>
      `The badge uses a vocabulary that this site does not know and does not download: ${url}`,
    'undefined-term': ({ term }) => `The badge holds a term that its signature does not cover: ${term}.`,
    'unreadable-proof': ({ message }) => `The signature cannot be read: ${message}`,
    'key-unavailable': ({ method }) => `The key of the signature could not be had: ${method}`,
    'key-published': ({ site, did }) =>
      site
        ? `The key of the signature is published by the issuer, at ${site}`
        : `The key of the signature is the very identifier of the issuer: ${did}`,
    'specimen-key': () => 'The signature is that of specimens, which anyone can make: it attests nothing.',
    'key-not-published': ({ site, did }) =>
      `The issuer that the badge names does not publish the key that signed it (${site ?? did}).`,
    'key-abandoned': () =>
      'The key of this signature is no longer the structure’s: others had it. What it had signed was signed anew.',
    'another-signer': ({ signer, issuer }) =>
      `The badge names the issuer ${issuer}, but ${signer} signed it.`,
    'did-unsupported': ({ did }) => `The issuer is named in a way that this site cannot follow: ${did}`,
    'key-in-badge': () => 'The badge itself brings the key of its signature: nothing says whose it is.',
    'did-unreachable': ({ url }) =>
      `The site of the issuer does not answer (${url}). That says nothing about the badge.`,
    'did-not-found': ({ url }) =>
      `The site of the issuer publishes no keys at the expected address (${url}).`,
    'did-malformed': ({ url, did }) => `The keys that the issuer publishes cannot be read (${url ?? did}).`,
    'no-status': () => 'Its issuer has no means to withdraw this badge.',
    'not-withdrawn': () => 'Its issuer has not withdrawn it.',
    withdrawn: () => 'Its issuer has withdrawn this badge.',
    'unsupported-status': ({ type }) => `This site does not know this means of withdrawal: ${type}.`,
    'list-unreachable': ({ url }) =>
      `The list of withdrawn badges does not answer (${url}). That says nothing about the badge.`,
    'list-not-found': ({ url }) => `The list of withdrawn badges is not at its address (${url}).`,
    'list-malformed': ({ url }) => `The list of withdrawn badges cannot be read (${url}).`,
    'list-not-authentic': ({ url }) => `The list of withdrawn badges is not signed by the issuer (${url}).`,
    'in-force': ({ until }) => (until ? `It is valid until ${until}.` : 'It does not expire.'),
    expired: ({ until }) => `It was valid until ${until}.`,
    'not-yet-valid': ({ from }) => `It is only valid from ${from}.`,
    'endorsements-valid': ({ valid }) => `Endorsements signed and verified: ${valid}.`,
    'endorsements-not-valid': ({ valid, others }) =>
      `Endorsements signed and verified: ${valid}; not to be believed: ${others}.`,
    'endorsements-unknown': ({ valid, others }) =>
      `Endorsements signed and verified: ${valid}; that could not be: ${others}.`,
    'not-checked': () => 'Not looked at, because of the above.',
  },
  badge: (achievement, recipient) => (recipient ? `“${achievement}”, for ${recipient}` : `“${achievement}”`),
  untitled: 'Badge without a title',
  stranger: 'Intact, by an issuer unknown to this site',
  known: {
    own: (name, address) => `${name}, at ${address}, the issuer of this site`,
    recognised: (name, address) => `${name}, at ${address}, which this site recognises`,
  },
  by: {
    valid: (who) => `Attested by ${who}.`,
    expired: (who) => `Had been attested by ${who}.`,
    withdrawn: (who) => `Withdrawn by ${who}: it attests nothing any more.`,
    replaced: (who) => `Replaced by ${who}: this version attests nothing any more.`,
    unverifiable: (who) => `Signed by ${who}.`,
  },
  declared: {
    valid: (holder, who) => `Declared by ${holder}; signed by ${who}.`,
    expired: (holder, who) => `Had been declared by ${holder}; signed by ${who}.`,
  },
  signedBy: (address) =>
    `Signed by ${address ?? 'a key that answers for no address'}: this site does not know that issuer.`,
  calledItself: (name) => `It calls itself “${name}”: anyone can take any name.`,
  holder: 'the person who received it',
  specimen: 'The signature is intact and attests nothing: this badge is an example.',
  specimenRefused: 'Specimens are refused here.',
  replacedBy: (id, from) => `A newer version, of ${from}, stands at ${id}`,
  site: {
    none: 'There is no signed badge in it.',
    title: (folder) => `The site in ${folder}`,
    folderKeys: 'with the keys of that folder, which do not prove whom it comes from',
    register: (folder) => `The register in ${folder}`,
    registerSound: (versions, lists) =>
      `Files signed by the structure and intact: ${versions} of badges, ${lists} of withdrawals.`,
    copies: (count) => (count === 1 ? '1 identical copy' : `${count} identical copies`),
    total: 'Total',
    counted: (outcome, count) =>
      `${count} ${outcomes[outcome].toLowerCase()}${outcome === 'specimen' && count !== 1 ? 's' : ''}`,
  },
};

const bold = (text: string): Part => ({ strong: text });
const which = (badge: string, recipient: string | undefined): Part[] => [
  ' (',
  bold(badge),
  ...(recipient ? [', given to ', bold(recipient)] : []),
  ')',
];
const who = (name: string, address: string): Part[] => [bold(name), ' (', bold(address), ')'];

const counted: Record<Held, readonly [one: string, several: string]> = {
  valid: ['attested', 'attested'],
  unsigned: ['given without a signed file', 'given without signed files'],
  pending: ['waiting to be issued', 'waiting to be issued'],
  declared: ['declared', 'declared'],
  stranger: ['intact, of an unknown issuer', 'intact, of unknown issuers'],
  specimen: ['specimen', 'specimens'],
  expired: ['expired', 'expired'],
  withdrawn: ['withdrawn', 'withdrawn'],
  replaced: ['replaced', 'replaced'],
  changed: ['not valid', 'not valid'],
  unverifiable: ['impossible to verify', 'impossible to verify'],
};

function heldBadges(found: readonly { readonly held: Held; readonly count: number }[]): string {
  const [first] = found;
  const all = found.reduce((sum, { count }) => sum + count, 0);
  if (first && all === 1) return `1 badge, ${counted[first.held][0]}`;
  if (first && found.length === 1) return `${all} badges, all ${counted[first.held][1]}`;
  const each = found.map(({ held, count }) => `${count} ${counted[held][count > 1 ? 1 : 0]}`);
  return `${all} badges: ${each.join(', ')}`;
}

export const verifyPage: VerifyPageWords = {
  summary: heldBadges,
  signedAll: (name, address, recipient) => [
    ...who(name, address),
    ' signed them all',
    ...(recipient === undefined ? [] : [' for ', bold(recipient)]),
    '; ',
  ],
  unsignedRest: 'what else the page says is not signed.',
  details: 'See the details',
  titles: {
    valid: 'Valid',
    declared: 'Declared',
    stranger: 'Unknown to this site',
    specimen: 'Specimen',
    expired: 'Expired',
    withdrawn: 'Withdrawn',
    replaced: 'Replaced',
    changed: 'Not valid',
    unverifiable: 'Cannot tell',
  },
  checking: 'Verifying…',
  attests: (name, address, recipient, badge, date) =>
    recipient
      ? [
          ...who(name, address),
          ' attests that ',
          bold(recipient),
          ' obtained the badge ',
          bold(badge),
          ', on ',
          bold(date),
          '.',
        ]
      : [
          ...who(name, address),
          ' attests that the badge ',
          bold(badge),
          ' was obtained on ',
          bold(date),
          '.',
        ],
  declares: (name, address, recipient, badge, date) => [
    bold(recipient),
    ' declared it on ',
    bold(date),
    ', in ',
    bold(badge),
    '; ',
    ...who(name, address),
    ' signed these words, without vouching for them.',
  ],
  attested: (name, address, recipient, badge, until) => [
    ...who(name, address),
    ' attested this badge',
    ...which(badge, recipient),
    ', which was valid until ',
    bold(until),
    '.',
  ],
  withdrew: (name, address, recipient, badge) => [
    ...who(name, address),
    ' withdrew this badge',
    ...which(badge, recipient),
    ': it no longer attests anything.',
  ],
  replaced: (name, address, recipient, badge, from) => [
    ...who(name, address),
    ' replaced this badge',
    ...which(badge, recipient),
    ' by a newer version, of ',
    bold(from),
    '.',
  ],
  stranger: {
    valid: (address) => [
      'This badge is as ',
      bold(address),
      ' signed it, but this site does not know that issuer.',
    ],
    expired: (address, until) => [
      'Signed by ',
      bold(address),
      ', this badge was valid until ',
      bold(until),
      '. This site does not know that issuer.',
    ],
    withdrawn: (address) => [
      'Signed by ',
      bold(address),
      ', this badge was withdrawn afterwards. This site does not know that issuer.',
    ],
    replaced: (address, from) => [
      'Signed by ',
      bold(address),
      ', this badge was replaced afterwards by a version of ',
      bold(from),
      '. This site does not know that issuer.',
    ],
    nobody: 'somebody without an address',
    calledItself: (name) => ['It calls itself ', bold(name), ': anyone can take any name.'],
  },
  recognised: 'It is a structure that this site recognises.',
  specimen: [
    'This example attests nothing. Its signature is intact, but made with a trial key that everybody has.',
  ],
  changed: ['Do not rely on it. '],
  unverifiable: ['It can be said neither that this badge is true, nor that it is false. '],
  unreadable: ['It is of a form that this site cannot verify.'],
  notABadge: 'Nothing to verify',
  newer: 'Verify the newer version',
  again: 'Verify the badge that stands at this address today',
  formerSite: (address) => [bold(address), ' is a former address of this site, which answers in its name.'],
  advice: {
    phone:
      'Phones, messengers and social networks often erase the proof that a picture holds. Ask the person for the signed file (.json), or for the address of the page of the badge.',
    address: 'Open the page of a badge or of a portfolio, and paste its whole address here.',
    retry:
      'Try again later. If the address opens in your browser, save what stands there and drop the file here: some servers do not let another page read them.',
    command: 'The program of this site verifies other kinds of signatures: see “For specialists”.',
    openBadges2:
      'An Open Badges 2 badge does not carry its proof, which is a page of its issuer’s. If that page still stands at an address that you know, and says the same, it can be relied on.',
    oldBrowser:
      'This browser could not carry the verification out. Try another one, up to date, or the second opinion below.',
    tooLong: 'The verification was stopped after thirty seconds. A real badge is verified in an instant.',
    seeHosted: 'Open the page that the badge gives for its proof',
  },
  facts: {
    badge: 'Badge',
    recipient: 'Given to',
    nobody: 'The badge does not say',
    issuer: 'Issuer',
    calls: (name) => `calls itself “${name}”`,
    address: 'Address that answers for it',
    noAddress: 'none',
    awarded: 'Obtained on',
    written: 'Written on',
    signed: 'Signed on',
    until: 'Valid until',
    assessor: 'Assessed by',
  },
  steps: 'What was verified',
  results: { pass: 'in order', fail: 'not in order', unknown: 'cannot tell' },
  who: 'Is it the person in front of me?',
  whoNamed: (recipient) => [
    'The badge was given to ',
    bold(recipient),
    ', but nothing in it proves that the person in front of you bears that name: no badge holds a photograph or an identity card. Ask them to open their portfolio themselves, or to tell what they did.',
  ],
  whoUnnamed: [
    'The badge does not say to whom it was given, or only in a hashed form. So it does not prove that it belongs to the person in front of you.',
  ],
  ask: 'In doubt, write to the structure:',
  specialists: 'For specialists',
  technical: {
    id: 'Identifier',
    did: 'Issuer (DID)',
    key: 'Verification method',
    suite: 'Cryptosuite',
    created: 'Signature made on',
    validFrom: 'validFrom',
    status: 'Status list, and place in it',
    document: 'The badge, set in lines to be read:',
    file: '<file>',
    command: 'The same verification, with the program of this site:',
  },
  secondOpinion: 'Ask an independent service for a second opinion',
  otherVerifier: 'Give this file to an independent verifier',
  copy: (shown) => [
    'You read this answer on ',
    bold(shown),
    '. Whoever copies this site can make it say what they like: make sure that this is the address of the structure.',
  ],
  preview: (shown, site) => [
    'You read this answer on ',
    bold(shown),
    ', a preview of the site ',
    bold(site),
    ': it answers with its own files, and proves nothing to anybody else.',
  ],
  elsewhere: (shown, site) => [
    'Careful: you are on ',
    bold(shown),
    ', a copy of ',
    bold(site),
    '. Do not believe its answer: verify there.',
  ],
  timing: (moment, seconds) => `Verified on ${moment} on this device, in ${seconds} s. Nothing was sent.`,
  timingAsked: (moment, seconds, hosts) =>
    `Verified on ${moment} on this device, in ${seconds} s, by asking ${hosts}.`,
  changedLetter: (before, after) => [bold(before), ' has become ', bold(after), '.'],
};

export { en as legal } from './legal.en.ts';
export { en as searchPage } from './search-page.en.ts';
