/** What a new file of each kind may also say, with an example of it, as comments that one takes the `#` from. */
import type { CommandLocale } from '../../locales/command-locale.ts';
import type { Kind, Kinds } from '../kinds.ts';

/** By kind, then by field: an example that the schema accepts, in each language. */
type Offers = {
  readonly [K in Kind]?: { readonly [Field in keyof Kinds[K]]?: Readonly<Record<CommandLocale, unknown>> };
};

const both = (value: unknown): Readonly<Record<CommandLocale, unknown>> => ({ fr: value, en: value });

const level = { competence: 'oral', level: 2 };

/** The optional fields worth proposing: not those that only a later event calls for, such as `withdrawn`. */
export const offers: Offers = {
  award: {
    evidence: {
      fr: [
        { name: 'Une photo de l’atelier', file: 'atelier.jpg', alt: 'Douze enfants autour d’une table' },
        { name: 'Le compte rendu', url: 'https://example.org/compte-rendu' },
      ],
      en: [
        { name: 'A picture of the workshop', file: 'workshop.jpg', alt: 'Twelve children around a table' },
        { name: 'The report', url: 'https://example.org/report' },
      ],
    },
    summary: {
      fr: 'A animé un atelier pour douze enfants, sans notes.',
      en: 'Ran a workshop for twelve children, without notes.',
    },
    assessor: {
      fr: { name: 'Camille Exemple', role: 'responsable de l’accueil' },
      en: { name: 'Camille Example', role: 'head of the front desk' },
    },
    levels: both([level]),
  },
  badge: {
    icon: both('medal'),
    image: both('mon-badge.svg'),
    competences: both([level]),
    series: { fr: { name: 'Accueil', step: 1 }, en: { name: 'Front desk', step: 1 } },
    coCreators: {
      fr: [{ name: 'Les volontaires de l’accueil' }],
      en: [{ name: 'The front desk volunteers' }],
    },
    validity: both('24 months'),
    tags: { fr: ['relation', 'public'], en: ['relations', 'public'] },
  },
  issuer: {
    tagline: {
      fr: 'Un lieu où l’on vient essayer, fabriquer et comprendre.',
      en: 'A place where people come to try, to make and to understand.',
    },
    url: both('https://structure.example'),
    removal: both('retrait@structure.example'),
    place: both('Rennes'),
    agrement: both('EX-035-26-00000'),
    legal: {
      fr: {
        form: 'Association loi de 1901',
        address: '1 rue de l’Exemple, 35000 Rennes',
        phone: '02 61 91 00 00',
        director: 'Camille Exemple, qui préside l’association',
        host: {
          name: 'Hébergeur d’exemple',
          address: '2 rue de l’Exemple, 75000 Paris',
          phone: '01 99 00 00 00',
        },
      },
      en: {
        form: 'Association under the law of 1901',
        address: '1 rue de l’Exemple, 35000 Rennes',
        phone: '02 61 91 00 00',
        director: 'Camille Example, who chairs the association',
        host: { name: 'Example host', address: '2 rue de l’Exemple, 75000 Paris', phone: '01 99 00 00 00' },
      },
    },
  },
  mission: {
    place: both('Rennes'),
    period: { fr: 'Le mercredi, de novembre à mars', en: 'Wednesdays, November to March' },
    months: both([11, 12, 1, 2, 3]),
    domain: { fr: 'médiation', en: 'outreach' },
    badges: both(['mon-badge']),
    competences: both([level]),
    contact: both('missions@example.org'),
  },
  profile: {
    lastName: { fr: 'Exemple', en: 'Example' },
    nameShown: both('first'),
    visibility: both('public'),
    credentials: both('public'),
    consent: {
      fr: {
        givenBy: 'Prénom Exemple',
        date: '2026-01-05',
        paper: 'Dossier de Prénom, bureau de l’accueil',
        ends: '2028-01-05',
      },
      en: {
        givenBy: 'Name Example',
        date: '2026-01-05',
        paper: 'File of Name, office of the front desk',
        ends: '2028-01-05',
      },
    },
    pathways: both(['mon-parcours']),
    show: both(['positioning', 'missions']),
    place: both('Rennes'),
    weeklyHours: both(28),
    domain: { fr: 'Culture et loisirs', en: 'Culture and leisure' },
    tutor: { fr: 'Camille Exemple', en: 'Camille Example' },
    photo: both('portrait.jpg'),
    strengths: {
      fr: [{ title: 'Écouter avant de répondre', fact: '36 demandes notées', badge: 'mon-badge' }],
      en: [{ title: 'Listening before answering', fact: '36 requests noted', badge: 'mon-badge' }],
    },
    trainings: {
      fr: [{ kind: 'psc1', name: 'Premiers secours (PSC1)', date: '2026-01-15', days: 1 }],
      en: [{ kind: 'psc1', name: 'First aid (PSC1)', date: '2026-01-15', days: 1 }],
    },
    future: {
      fr: { aim: 'un poste dans une association culturelle', place: 'Rennes', from: '2026-09-01' },
      en: { aim: 'a post in a cultural association', place: 'Rennes', from: '2026-09-01' },
    },
  },
  positioning: {
    claims: {
      fr: {
        savoirs: ['Je connais les associations de mon quartier.'],
        savoirFaire: ['Je sais faire une affiche simple.'],
        savoirEtre: ['Je suis à l’heure.'],
      },
      en: {
        savoirs: ['I know the associations of my neighbourhood.'],
        savoirFaire: ['I can make a simple poster.'],
        savoirEtre: ['I am on time.'],
      },
    },
    levels: both([level]),
    objectives: {
      fr: [{ title: 'Parler devant une classe sans lire mes notes', competence: 'oral' }],
      en: [{ title: 'Speak to a class without reading my notes', competence: 'oral' }],
    },
  },
  meeting: {
    kind: both('regular'),
    shared: both(false),
    with: { fr: ['Camille Exemple'], en: ['Camille Example'] },
    decisions: {
      fr: ['Animer seule un atelier en février.'],
      en: ['Run a workshop alone in February.'],
    },
    next: { fr: ['Point d’étape en mars.'], en: ['Next meeting in March.'] },
  },
  'volunteer-mission': {
    to: both('2026-03-31'),
    badge: both('mon-badge'),
    outcome: { fr: 'Douze ateliers animés.', en: 'Twelve workshops run.' },
  },
  endorsement: {
    role: { fr: 'responsable de l’accueil', en: 'head of the front desk' },
    organisation: { fr: 'Association d’exemple', en: 'Example association' },
    badge: both('mon-badge'),
  },
  review: {
    levels: {
      fr: [{ ...level, note: 'Prend la parole devant une classe entière.' }],
      en: [{ ...level, note: 'Speaks before a whole class.' }],
    },
  },
};
