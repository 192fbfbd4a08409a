import type { Words } from '../locales/interface.ts';
import type { PersonView } from './person.ts';

/** A real badge of the site in which a reader changes a letter, to see that its signature notices. */
export interface LessonView {
  /** The signed badge, to the last character. */
  readonly text: string;
  readonly picture: string;
  readonly pictureAlt: string;
  /** Whether it is a specimen, which attests nothing even unchanged. */
  readonly specimen: boolean;
  readonly fields: readonly LessonField[];
}

/** A text of the badge that can be changed. */
export interface LessonField {
  readonly label: string;
  /** Where it stands in the badge. */
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly long: boolean;
}

/**
 * The lesson: with a badge in force, attested rather than declared, of somebody whom search engines may know, and of
 * an invented person rather than a real one; `undefined` where the site has no such badge.
 */
export function lessonView(people: readonly PersonView[], words: Words): LessonView | undefined {
  const known = people
    .filter(({ indexable }) => indexable)
    .sort((a, b) => Number(b.example) - Number(a.example));
  const award = known
    .flatMap(({ awards }) => awards)
    .find(({ files, withdrawn, expired, declared }) => files && !withdrawn && !expired && !declared);
  if (!award?.files) return undefined;
  const { text } = award.files;
  const credential: unknown = JSON.parse(text);
  const places: [string, LessonField['path'], boolean][] = [
    [words.lesson.name, ['credentialSubject', 'achievement', 'name'], false],
    [words.lesson.recipient, ['credentialSubject', 'identifier', 0, 'identityHash'], false],
    [words.lesson.awarded, ['awardedDate'], false],
    [words.lesson.criteria, ['credentialSubject', 'achievement', 'criteria', 'narrative'], true],
  ];
  return {
    text,
    picture: award.picture,
    pictureAlt: award.pictureAlt,
    specimen: award.state === 'specimen',
    fields: places.flatMap(([label, path, long]) => {
      const value = valueAt(credential, path);
      return typeof value === 'string' ? [{ label, path, value, long }] : [];
    }),
  };
}

function valueAt(value: unknown, path: LessonField['path']): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
