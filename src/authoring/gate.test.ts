import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import type { AwardEntry, Content, EndorsementFile, Entry, ImportedEntry, Volunteer } from './content.ts';
import { type PublishedPerson, publishable, publishedFiles } from './gate.ts';
import { award } from './schemas/award.ts';
import { badge } from './schemas/badge.ts';
import { endorsement } from './schemas/endorsement.ts';
import { importedBadge } from './schemas/imported-badge.ts';
import { issuer } from './schemas/issuer.ts';
import { letter } from './schemas/letter.ts';
import { meeting } from './schemas/meeting.ts';
import { positioning } from './schemas/positioning.ts';
import { profile, type Section, sections } from './schemas/profile.ts';
import { review } from './schemas/review.ts';
import { volunteerMission } from './schemas/volunteer-mission.ts';

const today = '2026-03-10';

/** Words that only private fields hold. */
const secret = (name: string) => `SECRET-${name}`;

const consent = {
  givenBy: secret('givenBy'),
  date: '2026-01-01',
  paper: secret('paper'),
  ends: '2026-12-31',
};
const guardian = { name: secret('guardian'), date: '2026-01-01', paper: secret('guardianPaper') };
const photo = 'secret-photo.jpg';

const basicProfile: z.input<typeof profile> = {
  firstName: 'Lucia',
  lastName: `Xylo${secret('lastName')}`,
  adult: true,
  visibility: 'public',
  credentials: 'public',
  consent,
  starts: '2026-01-01',
  ends: '2026-08-31',
  mission: 'médiation culturelle',
  place: 'Caen',
  weeklyHours: 29,
  domain: secret('domain'),
  tutor: secret('tutor'),
  photo,
  pathways: ['parcours'],
  strengths: [
    { title: 'Accueillir', fact: '12 visites', badge: 'accueil' },
    { title: secret('futureStrength'), fact: 'aucun', badge: 'avenir' },
    { title: secret('withdrawnStrength'), fact: 'aucun', badge: 'retire' },
  ],
  trainings: [
    { kind: 'psc1', name: secret('training'), date: '2026-02-01' },
    { kind: 'other', name: secret('futureTraining'), date: '2026-03-11' },
  ],
  future: { aim: 'un poste de coordination' },
  formerly: ['lucia-x'],
};

/** A person with something in every field of every file, except those given otherwise. */
function person(changes: Partial<z.input<typeof profile>> = {}): Volunteer {
  const awards = [
    awardOf('accueil', { date: '2026-02-01', summary: 'Un fait.', assessor: { name: 'Élise' } }),
    awardOf('ce-jour', { date: today }),
    awardOf('avenir', { date: '2026-03-11', summary: secret('futureAward') }),
    awardOf('retire', {
      date: '2026-02-02',
      withdrawn: { date: '2026-03-01', reason: 'Une erreur de nom.' },
    }),
    awardOf('retire-demain', {
      date: '2026-02-02',
      withdrawn: { date: '2026-03-11', reason: secret('futureWithdrawal') },
      reissue: { date: '2026-03-11', reason: secret('futureReissue') },
    }),
    positioningOf(),
  ];
  return {
    slug: 'lucia',
    profile: entryOf('lucia', 'volunteers/lucia/profile.md', profile.parse({ ...basicProfile, ...changes })),
    awards: new Map(awards.map((one) => [one.badge, one])),
    missions: [
      missionOf('finie', {
        from: '2026-01-05',
        to: '2026-02-01',
        badge: 'accueil',
        outcome: secret('outcome'),
      }),
      missionOf('en-cours', { from: '2026-02-01', badge: 'ecoute' }),
      missionOf('deja', { from: '2026-02-01', badge: 'ce-jour' }),
      missionOf('jusqu-a', { from: '2026-02-01', to: today, badge: 'soiree' }),
      missionOf('planifiee', {
        from: '2026-02-01',
        to: '2026-03-11',
        badge: 'atelier',
        outcome: secret('futureOutcome'),
      }),
      missionOf('passee', { from: '2026-01-05', to: '2026-03-09', badge: 'abandon' }),
      missionOf('a-venir', { from: '2026-03-11', badge: 'plus-tard' }),
    ],
    letters: [
      entryOf(
        'poste',
        'volunteers/lucia/letters/poste.md',
        letter.parse({
          for: 'job',
          to: secret('letterTo'),
          subject: secret('letterSubject'),
          date: '2026-03-01',
          badges: ['accueil'],
        }),
        secret('letterBody'),
      ),
    ],
    meetings: [
      entryOf(
        '2026-02-10',
        'volunteers/lucia/meetings/2026-02-10.md',
        meeting.parse({ with: [secret('with')] }),
        secret('meeting'),
      ),
      entryOf(
        '2026-02-20',
        'volunteers/lucia/meetings/2026-02-20.md',
        meeting.parse({ shared: true, with: [secret('with')], decisions: ['Continuer.'], next: ['Écrire.'] }),
        'Un point partagé.',
      ),
      entryOf(
        '2026-03-11',
        'volunteers/lucia/meetings/2026-03-11.md',
        meeting.parse({ shared: true }),
        secret('futureMeeting'),
      ),
    ],
    review: entryOf(
      'review',
      'volunteers/lucia/review.md',
      review.parse({
        date: '2026-03-01',
        author: secret('reviewAuthor'),
        levels: [{ competence: 'oral', level: 1, note: secret('reviewNote') }],
      }),
      secret('review'),
    ),
    signedEndorsements: [signedBy('2026-02-01'), signedBy('2026-03-11')],
    importedBadges: [importedOn('2026-02-01'), importedOn('2026-03-11')],
    endorsements: [
      entryOf(
        'jeanne',
        'volunteers/lucia/endorsements/jeanne.md',
        endorsement.parse({ by: secret('endorser'), date: '2026-02-01' }),
        secret('endorsement'),
      ),
      entryOf(
        'paul',
        'volunteers/lucia/endorsements/paul.md',
        endorsement.parse({ by: secret('futureEndorser'), date: '2026-03-11' }),
      ),
    ],
  };
}

function signedBy(date: string): EndorsementFile {
  const document = { validFrom: `${date}T08:00:00Z`, credentialSubject: secret('signedEndorsement') };
  const slug = `signed-${date}`;
  return { slug, file: `volunteers/lucia/endorsements/${slug}.json`, text: '', document, keys: undefined };
}

function importedOn(checked: string): ImportedEntry {
  const slug = `imported-${checked}`;
  const file = `volunteers/lucia/elsewhere/${slug}.md`;
  const data = importedBadge.parse({
    title: secret('importedTitle'),
    issuer: secret('importer'),
    format: 'open-badges-3',
    outcome: 'valid',
    checked,
  });
  return {
    ...entryOf(slug, file, data, secret('importedWords')),
    original: { file: file.replace(/md$/, 'json'), ending: '.json', bytes: new Uint8Array() },
    keys: { id: secret('importedKeys') },
  };
}

function awardOf(badge: string, data: z.input<typeof award>): AwardEntry {
  const evidence = [
    { name: 'Une photo', file: `${badge}.jpg`, alt: `Ce que montre ${badge}` },
    { name: 'Un article', url: 'https://ex.org/article', description: 'Paru en mars.' },
  ];
  const levels = [{ competence: 'oral', level: 2 }];
  const parsed = award.parse({ evidence, levels, ...data });
  return {
    kind: 'award',
    badge,
    ...entryOf(badge, `volunteers/lucia/awards/${badge}.md`, parsed, `Récit de ${badge}.`),
  };
}

function positioningOf(): AwardEntry {
  const data = positioning.parse({
    date: '2026-01-10',
    evidence: [{ name: 'La carte', file: 'carte.png', alt: 'Une carte' }],
    claims: { savoirs: [secret('claim')], savoirFaire: [secret('claim')], savoirEtre: [secret('claim')] },
    levels: [{ competence: `secret-level`, level: 1 }],
    objectives: [{ title: secret('objective'), outcome: secret('objectiveOutcome') }],
  });
  return {
    kind: 'positioning',
    moment: 'entry',
    badge: 'jen-suis-la',
    ...entryOf('entry', 'volunteers/lucia/positioning/entry.md', data, secret('words')),
  };
}

function missionOf(slug: string, data: z.input<typeof volunteerMission>): Volunteer['missions'][number] {
  return entryOf(
    slug,
    `volunteers/lucia/missions/${slug}.md`,
    volunteerMission.parse(data),
    `${secret('mission')} ${slug}`,
  );
}

function entryOf<T>(slug: string, file: string, data: T, body = ''): Entry<T> {
  return { slug, file, data, body, bodyLine: 5 };
}

function contentOf(...volunteers: Volunteer[]): Content {
  return {
    root: '/content',
    issuer: entryOf('issuer', 'issuer.md', issuer.parse({ name: 'Le Dôme' })),
    badges: new Map(),
    frameworks: new Map(),
    pathways: new Map(),
    missions: new Map(),
    volunteers: new Map(volunteers.map((volunteer) => [volunteer.slug, volunteer])),
  };
}

function published(changes: Partial<z.input<typeof profile>> = {}): PublishedPerson {
  const found = publishable(contentOf(person(changes)), today).people.get('lucia');
  if (!found) throw new Error('The person is withheld.');
  return found;
}

/** All text in a value, whatever it is kept in. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part) => {
    if (part instanceof Map) return [...part];
    return part instanceof Set ? [...part] : part;
  });
}

describe('the co-creators of a badge', () => {
  const coCreators = [
    { name: 'Lucia Martin', date: '2026-02-01', volunteer: 'lucia' },
    { name: 'Le groupe' },
    { name: 'Ali', volunteer: 'nobody' },
  ];
  const data = badge.parse({
    title: 'Un badge',
    description: 'Un badge.',
    category: 'savoir',
    posture: 1,
    coCreators,
  });

  it.each<[string, Partial<z.input<typeof profile>>, [string, string?] | undefined]>([
    ['who is published and listed', {}, ['Lucia X.', 'lucia']],
    ['who shows another name than the badge says', { nameShown: 'first' }, ['Lucia', 'lucia']],
    ['who is known by address only', { visibility: 'unlisted' }, ['Lucia X.']],
    ['who is under 18', { adult: false, consent: { ...consent, guardian } }, ['Lucia']],
    ['who is under 18, without a guardian', { adult: false }, undefined],
    ['who is private', { visibility: 'private' }, undefined],
    ['who gave no consent', { consent: undefined }, undefined],
    ['whose consent has ended', { consent: { ...consent, ends: '2026-03-09' } }, undefined],
    ['who has withdrawn their consent', { consent: { ...consent, withdrawn: today } }, undefined],
    ['whose folder has another name now', { formerly: ['lucia-m'] }, ['Lucia X.', 'lucia']],
  ])('with a folder, one %s: %j is %j', (_, changes, expected) => {
    const volunteer = changes.formerly?.[0] ?? 'lucia';
    const named = { ...data, coCreators: [{ ...coCreators[0], volunteer }, ...coCreators.slice(1)] };
    const badges = new Map([['un-badge', entryOf('un-badge', 'badges/un-badge.md', badge.parse(named))]]);
    const found = publishable({ ...contentOf(person(changes)), badges }, today).badges.get('un-badge');
    expect(
      found?.data.coCreators.map(({ name, volunteer: folder }) => (folder ? [name, folder] : [name])),
    ).toEqual([...(expected ? [expected] : []), ['Le groupe'], ['Ali']]);
  });
});

describe('who is published', () => {
  it.each<[string, Partial<z.input<typeof profile>>, string | undefined]>([
    ['with consent', {}, undefined],
    ['known by address only', { visibility: 'unlisted' }, undefined],
    ['who wants no page', { visibility: 'private' }, 'private'],
    ['without consent', { consent: undefined }, 'no-consent'],
    ['on the first day of consent', { consent: { ...consent, date: today } }, undefined],
    ['on the day before', { consent: { ...consent, date: '2026-03-11' } }, 'consent-not-started'],
    ['on the last day of consent', { consent: { ...consent, ends: today } }, undefined],
    ['on the day after', { consent: { ...consent, ends: '2026-03-09' } }, 'consent-ended'],
    ['on the day consent is withdrawn', { consent: { ...consent, withdrawn: today } }, 'consent-withdrawn'],
    ['on the day before that', { consent: { ...consent, withdrawn: '2026-03-11' } }, undefined],
    ['under 18 without a guardian', { adult: false }, 'minor-without-guardian'],
    ['under 18 with a guardian', { adult: false, consent: { ...consent, guardian } }, undefined],
    [
      'before the guardian’s consent',
      { adult: false, consent: { ...consent, guardian: { ...guardian, date: '2026-03-11' } } },
      'minor-without-guardian',
    ],
    [
      'on the day of the guardian’s consent',
      { adult: false, consent: { ...consent, guardian: { ...guardian, date: today } } },
      undefined,
    ],
    [
      'under 18 with a guardian but no more consent',
      { adult: false, consent: { ...consent, guardian, ends: '2026-03-09' } },
      'consent-ended',
    ],
    [
      'invented, whose consent has begun on their own day',
      { consent: { ...consent, date: '2026-03-20' }, example: { seenOn: '2026-03-20' } },
      undefined,
    ],
    [
      'invented, whose consent has ended on their own day',
      { example: { seenOn: '2027-01-01' } },
      'consent-ended',
    ],
    [
      'invented, who withdrew consent after their own day',
      { consent: { ...consent, withdrawn: '2026-03-10' }, example: { seenOn: '2026-01-02' } },
      'consent-withdrawn',
    ],
  ])('a person %s', (_, changes, reason) => {
    const { people, withheld } = publishable(contentOf(person(changes)), today);
    expect(withheld).toEqual(reason ? [{ slug: 'lucia', reason }] : []);
    expect([...people.keys()]).toEqual(reason ? [] : ['lucia']);
  });

  it('lets the catalogues pass whole, and nothing of a person who is withheld', () => {
    const content = contentOf(person({ consent: undefined }));
    const { people, withheld, mayName: _, toldIn: __, ...catalogues } = publishable(content, today);
    const { root, volunteers, ...expected } = content;
    expect(catalogues).toEqual(expected);
    expect(people.size).toBe(0);
    expect(withheld).toHaveLength(1);
  });

  it.each([
    ['public', true, { listed: true, indexable: true }],
    ['unlisted', true, { listed: false, indexable: false }],
    ['public', false, { listed: false, indexable: false }],
    ['unlisted', false, { listed: false, indexable: false }],
  ] as const)('lists whom it may (%s, adult: %s)', (visibility, adult, expected) => {
    expect(published({ visibility, adult, consent: { ...consent, guardian } })).toMatchObject(expected);
  });

  it('says whether credentials may be public, and defaults to no', () => {
    expect(published().credentials).toBe(true);
    expect(published({ credentials: 'none' }).credentials).toBe(false);
    expect(published({ credentials: undefined }).credentials).toBe(false);
  });

  it('looks at an invented person on a day of their own', () => {
    expect(published()).toMatchObject({ example: false, day: today });
    expect(published({ example: { seenOn: '2026-05-01' } })).toMatchObject({
      example: true,
      day: '2026-05-01',
    });
  });

  it('looks at an invented person on the day of what was written of them since, but never after today', () => {
    const seen = published({ example: { seenOn: '2026-01-02' } });
    expect(seen.day).toBe(today);
    expect([...seen.awards.keys()]).toEqual([...published().awards.keys()]);
  });
});

describe('what is published', () => {
  it('holds no word of any private field, where nothing was chosen', () => {
    const text = textOf([published(), publishedFiles(published())]);
    expect(text).not.toMatch(/secret/i);
    expect(text).not.toMatch(/Xylo|weeklyHours|visibility|nameShown|adult|consent/);
  });

  /** The private words that each section lets pass. */
  const lets: Record<Section, string[]> = {
    positioning: ['claim', 'objective', 'objectiveOutcome', 'words'],
    progress: [],
    levels: ['level'],
    'let-go': [],
    voices: ['reviewNote'],
    missions: ['mission', 'outcome'],
    endorsements: ['endorser', 'endorsement', 'signedEndorsement'],
    elsewhere: ['importedTitle', 'importer', 'importedWords', 'importedKeys'],
    trainings: ['training'],
    photo: ['photo'],
  };
  it.each(sections)('lets the section %s show what belongs to it, and nothing else', (section) => {
    const found = textOf(published({ show: [section] })).matchAll(/secret-([a-z]+)/gi);
    expect([...new Set([...found].map(([, name]) => name))].sort()).toEqual([...lets[section]].sort());
  });

  it('never lets pass, whatever is shown, what is about the future or for the structure alone', () => {
    const show = [...sections];
    const names = [...textOf(published({ show, nameShown: 'first' })).matchAll(/secret-([a-z]+)/gi)].map(
      ([, name]) => name,
    );
    expect(new Set(names)).toEqual(new Set(Object.values(lets).flat()));
  });

  it('shows the name as chosen, and keeps the first name for phrases', () => {
    expect(published()).toMatchObject({ name: 'Lucia X.', firstName: 'Lucia' });
    expect(published({ nameShown: 'first' }).name).toBe('Lucia');
    expect(published({ nameShown: 'full', lastName: 'Moreau' }).name).toBe('Lucia Moreau');
  });

  it('keeps of the profile what a page needs', () => {
    const { data, ...entry } = published().profile;
    expect(entry).toEqual({ slug: 'lucia', file: 'volunteers/lucia/profile.md', body: '', bodyLine: 5 });
    expect(data).toEqual({
      starts: '2026-01-01',
      ends: '2026-08-31',
      mission: 'médiation culturelle',
      place: 'Caen',
      pathways: ['parcours'],
      future: { aim: 'un poste de coordination' },
      formerly: ['lucia-x'],
      strengths: [{ title: 'Accueillir', fact: '12 visites', badge: 'accueil' }],
      trainings: [],
    });
  });

  it('keeps an award whole, and leaves out those of a later day', () => {
    const volunteer = person();
    const { awards } = published();
    expect([...awards.keys()]).toEqual(['accueil', 'ce-jour', 'retire', 'retire-demain', 'jen-suis-la']);
    for (const badge of ['accueil', 'retire']) expect(awards.get(badge)).toEqual(volunteer.awards.get(badge));
    expect(awards.get('retire-demain')?.data).not.toHaveProperty('withdrawn');
    expect(awards.get('retire-demain')?.data).not.toHaveProperty('reissue');
  });

  it('keeps of a "J’en suis là" that is not shown its badge, date and evidence', () => {
    expect(published().awards.get('jen-suis-la')).toEqual({
      kind: 'positioning',
      moment: 'entry',
      badge: 'jen-suis-la',
      slug: 'entry',
      file: 'volunteers/lucia/positioning/entry.md',
      body: '',
      bodyLine: 5,
      data: {
        date: '2026-01-10',
        formerly: [],
        evidence: [{ name: 'La carte', file: 'carte.png', alt: 'Une carte' }],
        claims: { savoirs: [], savoirFaire: [], savoirEtre: [] },
        objectives: [],
        levels: [],
      },
    });
    const shown = published({ show: ['positioning', 'levels'] }).awards.get('jen-suis-la');
    expect(shown).toEqual(person().awards.get('jen-suis-la'));
  });

  it('knows the badges aimed at by missions under way, shown or not, and not those already obtained', () => {
    expect([...published().aimedAt]).toEqual(['ecoute', 'soiree', 'atelier']);
    expect(published().missions).toEqual([]);
  });

  it('shows missions as they were known on the day', () => {
    const missions = published({ show: ['missions'] }).missions.map(({ slug, data }) => [slug, data]);
    expect(missions).toEqual([
      ['finie', { from: '2026-01-05', to: '2026-02-01', badge: 'accueil', outcome: secret('outcome') }],
      ['en-cours', { from: '2026-02-01', badge: 'ecoute' }],
      ['deja', { from: '2026-02-01', badge: 'ce-jour' }],
      ['jusqu-a', { from: '2026-02-01', to: today, badge: 'soiree' }],
      ['planifiee', { from: '2026-02-01', badge: 'atelier' }],
      ['passee', { from: '2026-01-05', to: '2026-03-09', badge: 'abandon' }],
    ]);
  });

  it('shows the words about a mission, but not before its end is past where one is planned', () => {
    const told = published({ show: ['missions'] }).missions.filter(({ body }) => body !== '');
    expect(told.map(({ slug }) => slug)).toEqual(['finie', 'en-cours', 'deja', 'jusqu-a', 'passee']);
  });

  it('shows of a review the levels and their notes, to who chose the voices, and from its day on', () => {
    expect(published().review).toBeUndefined();
    expect(published({ show: ['levels', 'progress', 'positioning'] }).review).toBeUndefined();
    const levels = [
      { framework: 'rectec-engagement', competence: 'oral', level: 1, note: secret('reviewNote') },
    ];
    expect(published({ show: ['voices'] }).review).toEqual({ levels });
    const content = contentOf(person({ show: ['voices'] }));
    expect(publishable(content, '2026-02-28').people.get('lucia')?.review).toBeUndefined();
    expect(publishable(content, '2026-03-01').people.get('lucia')?.review).toEqual({ levels });
  });

  it('shows signed endorsements of the day or before, and none of who shares no signed file', () => {
    const slugs = (changes: Partial<z.input<typeof profile>>) =>
      published({ show: ['endorsements'], ...changes }).signedEndorsements.map(({ slug }) => slug);
    expect(slugs({})).toEqual(['signed-2026-02-01']);
    expect(slugs({ credentials: 'none' })).toEqual([]);
    expect(slugs({ show: [] })).toEqual([]);
  });

  it('shows badges earned elsewhere of the day or before, to who chose it', () => {
    const slugs = (changes: Partial<z.input<typeof profile>>) =>
      published({ show: ['elsewhere'], ...changes }).importedBadges.map(({ slug }) => slug);
    expect(slugs({})).toEqual(['imported-2026-02-01']);
    expect(slugs({ show: [] })).toEqual([]);
  });

  it.each([
    ['an adult who shares signed files', {}, true],
    ['who shares none', { credentials: 'none' }, false],
    ['someone under 18', { adult: false, consent: { ...consent, guardian } }, false],
  ] as const)(
    'lets the file of a badge earned elsewhere be given away, or not, of %s',
    (_, changes, shared) => {
      const [badge] = published({ show: ['elsewhere'], ...changes }).importedBadges;
      expect(badge?.shared).toBe(shared);
    },
  );

  it('lets the file of a badge be given away only where that was chosen', () => {
    const chosen = person({ show: ['elsewhere'] });
    const importedBadges = chosen.importedBadges.map((badge) => ({
      ...badge,
      data: { ...badge.data, original: 'none' as const },
    }));
    const content = contentOf({ ...chosen, importedBadges });
    expect(publishable(content, today).people.get('lucia')?.importedBadges[0]?.shared).toBe(false);
  });

  it('tells what a name says of the person, and never the name', () => {
    const seen = published({ lastName: 'Moreau' });
    expect([seen.toldName('Lucia'), seen.toldName('Lucia Moreau')]).toEqual(['shown', 'more']);
    expect(textOf(seen)).not.toContain('Moreau');
  });

  it('tells what a text says of names that the site does not show, and never the names', () => {
    const lucia = person({ lastName: 'Moreau' });
    const sofia = {
      ...person({ firstName: 'Sofia', lastName: 'Durand', visibility: 'private' }),
      slug: 'sofia',
    };
    const toldIn = publishable(contentOf(lucia, sofia), today).toldIn('lucia');
    expect(toldIn('Lucia a travaillé avec Sofia.')).toEqual([]);
    expect(toldIn('Lucia Moreau a travaillé avec Sofia Durand.')).toEqual(['name', 'others']);
  });

  it('shows shared meetings only, without the names of who was there', () => {
    expect(published().meetings).toEqual([
      {
        slug: '2026-02-20',
        file: 'volunteers/lucia/meetings/2026-02-20.md',
        body: 'Un point partagé.',
        bodyLine: 5,
        data: { kind: 'regular', decisions: ['Continuer.'], next: ['Écrire.'] },
      },
    ]);
  });
});

describe('under 18', () => {
  const minor = published({
    adult: false,
    nameShown: 'full',
    show: [...sections],
    consent: { ...consent, guardian },
  });

  it('shows the first name alone, unlisted, kept from search engines', () => {
    expect(minor).toMatchObject({ name: 'Lucia', firstName: 'Lucia', listed: false, indexable: false });
    expect(textOf(minor)).not.toMatch(/Xylo|adult|guardian|givenBy|paper/i);
  });

  it('shows no picture at all, be it named as evidence or chosen as photo', () => {
    expect(publishedFiles(minor)).toEqual([]);
    expect(textOf(minor)).not.toMatch(/\.(jpg|png)/);
    expect(minor.shows.has('photo')).toBe(false);
    expect(minor.awards.get('accueil')?.data.evidence).toEqual([
      { name: 'Une photo' },
      { name: 'Un article', url: 'https://ex.org/article', description: 'Paru en mars.' },
    ]);
  });
});

describe('publishedFiles', () => {
  const evidence = ['accueil.jpg', 'carte.png', 'ce-jour.jpg', 'retire-demain.jpg', 'retire.jpg'];
  it('names the evidence of published awards, and no other file', () => {
    expect(publishedFiles(published())).toEqual(evidence);
  });
  it('adds the photo where it is shown', () => {
    expect(publishedFiles(published({ show: ['photo'] }))).toEqual([...evidence, photo].sort());
  });
  it('names a file once', () => {
    const volunteer = person();
    const again = awardOf('encore', { date: today, evidence: [{ name: 'La même', file: 'accueil.jpg' }] });
    const twice = { ...volunteer, awards: new Map([...volunteer.awards, ['encore', again]]) };
    const lucia = publishable(contentOf(twice), today).people.get('lucia');
    expect(lucia && publishedFiles(lucia)).toEqual(evidence);
  });
});
