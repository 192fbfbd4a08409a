import { join } from 'node:path';
import type { Content, Volunteer } from '../../authoring/content.ts';
import { readContent } from '../../authoring/read.ts';
import type { Positioning } from '../../authoring/schemas/positioning.ts';
import { supportsOf } from '../supports.ts';

/** The sample content of the project. */
export function sampleContent(): Content {
  const { content } = readContent(join(import.meta.dirname, '..', '..', '..', 'content'));
  if (!content) throw new Error('The sample content cannot be read.');
  return content;
}

/** A person of the sample with what the comparisons need of them. */
export function samplePerson(content: Content, slug: string) {
  const person = content.volunteers.get(slug);
  if (!person) throw new Error(`The sample has no person ${slug}.`);
  return {
    person,
    entry: positioningOf(person, 'entry'),
    exit: positioningOf(person, 'exit'),
    supports: supportsOf(person.awards.values(), content.badges, content.frameworks),
  };
}

function positioningOf({ awards }: Volunteer, moment: 'entry' | 'exit'): Positioning | undefined {
  for (const award of awards.values())
    if (award.kind === 'positioning' && award.moment === moment) return award.data;
  return undefined;
}
