import { join } from 'node:path';
import type { AwardEntry, Content, Volunteer } from '../../authoring/content.ts';
import { readContent } from '../../authoring/read.ts';
import { award } from '../../authoring/schemas/award.ts';
import { badge } from '../../authoring/schemas/badge.ts';
import { review } from '../../authoring/schemas/review.ts';
import { entry } from '../../portfolio/testing/entry.ts';
import { type PaperSubject, paperSubject } from '../subject.ts';

const { content, files, sources } = readContent(join(import.meta.dirname, '../../../content'));
if (!content) throw new Error('The sample content cannot be read.');

/** The text of every file of the sample, by its name in the content folder. */
export const sampleSources = sources;

/** A person of the sample as the subject of papers. */
export function sampleSubject(slug: string, day = '2025-06-01'): PaperSubject {
  return paperSubject(content as Content, files, (content as Content).volunteers.get(slug) as Volunteer, day);
}

/** Someone with `badges` badges, each for three competences, and a structure that writes `paragraphs` paragraphs. */
export function busySubject(badges: number, paragraphs: number): PaperSubject {
  const subject = sampleSubject('lucia');
  const framework = [...subject.content.frameworks.values()][0];
  const ids = framework?.data.competences.map(({ id }) => id) ?? [];
  const made = Array.from({ length: badges }, (_, index) => {
    const slug = `badge-numero-${index + 1}`;
    const competences = [0, 3, 5].map((step) => ({
      competence: ids[(index + step) % ids.length],
      level: (index % 4) + 1,
    }));
    const data = badge.parse({
      title: `Badge de médiation numéro ${index + 1}`,
      description: 'Un badge.',
      category: 'competence',
      posture: 3,
      competences,
    });
    return entry(slug, data, { file: `badges/${slug}.md`, body: '- Un critère.' });
  });
  const awards = made.map(({ slug }, index): AwardEntry => {
    const day = String((index % 28) + 1).padStart(2, '0');
    const data = award.parse({
      date: `2025-0${(index % 5) + 1}-${day}`,
      summary: `A mené une action concrète numéro ${index + 1}, avec une équipe de bénévoles et trente habitants du quartier.`,
    });
    return {
      kind: 'award',
      badge: slug,
      ...entry(slug, data, { file: `volunteers/lucia/awards/${slug}.md` }),
    };
  });
  const words = 'Elle a mené ce travail avec sérieux, en tenant compte de chacun, jusqu’au bout. '
    .repeat(4)
    .trim();
  const { person } = subject;
  const reviewed = review.parse({
    date: '2025-05-28',
    author: 'Élise Marchand',
    levels: ids.map((competence) => ({ competence, level: 3 })),
  });
  return {
    ...subject,
    content: {
      ...subject.content,
      badges: new Map([...subject.content.badges, ...made.map((one) => [one.slug, one] as const)]),
    },
    person: {
      ...person,
      awards: new Map([...person.awards, ...awards.map((one) => [one.badge, one] as const)]),
      review: entry('review', reviewed, {
        file: 'volunteers/lucia/review.md',
        body: Array.from({ length: paragraphs }, () => words).join('\n\n'),
      }),
    },
  };
}
