import { plainText } from '../authoring/markdown/markdown.ts';
import type { Site } from '../site.ts';
import type { AwardView } from './award.ts';
import type { PersonView } from './person.ts';

/** The path of a portfolio as JSON Resume. */
export function resumePath({ path }: Pick<PersonView, 'path'>): string {
  return `${path}resume.json`;
}

/**
 * Whether a portfolio is given as JSON Resume: not that of who shares no signed badge, nor of who is kept out of search
 * engines, which a file cannot ask to stay away.
 */
export function hasResume({
  credentials,
  indexable,
}: Pick<PersonView, 'credentials' | 'indexable'>): boolean {
  return credentials && indexable;
}

/** The portfolios as JSON Resume. */
export function resumeFiles(site: Site) {
  return site.people.filter(hasResume).map((person) => ({
    params: { volunteer: person.slug },
    props: { text: `${JSON.stringify(resumeOf(site, person), undefined, 2)}\n` },
  }));
}

/**
 * A portfolio as JSON Resume 1.0.0, the schema of https://jsonresume.org/schema: what its page shows and nothing more.
 * Only badges that somebody attests, signed and in force, are certificates and support skills.
 */
export function resumeOf(site: Site, person: PersonView) {
  const { words: t, issuer, published, absolute } = site;
  const { profile } = person;
  const attested = person.awards.filter(({ standing, files }) => standing === 'attested' && files);
  const story = published.people.get(person.slug)?.profile.body;
  const words = published.people.get(person.slug)?.endorsements ?? [];
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: person.name,
      label: t.share.inResume.label(profile.mission),
      ...(story ? { summary: plainText(story) } : {}),
      url: absolute(person.path),
    },
    volunteer: [
      {
        organization: issuer.name,
        position: t.share.inResume.position,
        ...(issuer.url ? { url: issuer.url } : {}),
        startDate: profile.starts,
        endDate: profile.ends,
        summary: plainText(t.portfolio.service(person.months, profile.mission)),
        highlights: [
          ...person.strengths.map(({ title, fact }) => t.share.inResume.told(title, fact)),
          ...person.missions.map(({ title, outcome }) =>
            outcome ? t.share.inResume.told(title, outcome) : title,
          ),
        ],
      },
    ],
    ...section(
      'education',
      profile.trainings.map(({ name, date }) => ({ area: name, endDate: date })),
    ),
    ...section(
      'certificates',
      attested.map(({ title, date, path, issuer: name }) => ({
        name: title,
        date,
        issuer: name,
        url: absolute(path),
      })),
    ),
    ...section('skills', skillsOf(site, attested)),
    ...section(
      'references',
      words.map(({ data, body }) => ({
        name: [data.by, data.role, data.organisation].filter(Boolean).join(', '),
        reference: plainText(body),
      })),
    ),
    meta: {
      canonical: absolute(resumePath(person)),
      version: 'v1.0.0',
      ...(issuer.example || person.example ? { note: t.share.inResume.example } : {}),
    },
  };
}

/** The competences that attested badges touch: the highest level, and the badges by their names. */
function skillsOf({ words: t }: Site, attested: readonly AwardView[]) {
  const told = attested.flatMap(({ title, competences }) => competences.map((one) => ({ ...one, title })));
  return [...Map.groupBy(told, ({ href }) => href).values()].flatMap((same) => {
    const [best] = same.toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0));
    if (!best) return [];
    return [
      {
        name: best.name,
        ...(best.level === undefined ? {} : { level: t.award.level(best.level, best.of) }),
        keywords: [...new Set(same.map(({ title }) => title))],
      },
    ];
  });
}

/** A section that has something in it; none that is empty. */
function section<K extends string, T>(name: K, items: readonly T[]) {
  return items.length > 0 ? ({ [name]: items } as Record<K, readonly T[]>) : {};
}
