/** Whether awards, "J'en suis là" and the badges that they are of agree. */
import { namedAfter } from '../advice/file-advice.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt, warningAt } from '../finding.ts';
import { placeOf } from '../layout.ts';
import { badgesOfMoment } from '../positioning-badge.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { selectText } from '../select.ts';

const moments = ['entry', 'exit'] as const;

/** A "J'en suis là" without its badge, in the wrong folder, or with two badges for one moment. */
export function wrongPositioning(files: readonly ReadFile[]): Diagnostic[] {
  return moments.flatMap((moment) => {
    const [badge, ...others] = badgesOfMoment(files, moment);
    const duplicates = others.map((other) =>
      errorAt(other, ['positioning'], 'duplicate-positioning', { moment, other: badge?.file ?? '' }),
    );
    const misplaced = ofKind(files, 'award')
      .filter(({ slug }) => [badge, ...others].some((known) => known?.slug === slug))
      .map((file) => {
        const destination = placeOf('positioning', moment, file.volunteer);
        const taken = files.some((other) => other.file === destination);
        return errorAt(file, undefined, 'positioning-in-awards', {
          name: file.slug,
          moment,
          ...(taken ? { taken: destination } : { destination }),
        });
      });
    const unreadable = ofKind(files, 'badge').some(({ frontMatter }) => !frontMatter);
    const alone =
      badge || unreadable
        ? []
        : ofKind(files, 'positioning')
            .filter(({ slug }) => slug === moment)
            .map((file) => errorAt(file, undefined, 'no-positioning-badge', { moment }));
    return [...duplicates, ...misplaced, ...alone];
  });
}

/** Strengths, endorsements and letters that rest on a badge that the person has not obtained. */
export function unsupported(files: readonly ReadFile[]): Diagnostic[] {
  const badges = new Set(ofKind(files, 'badge').map(({ slug }) => slug));
  const declared = {
    entry: badgesOfMoment(files, 'entry'),
    exit: badgesOfMoment(files, 'exit'),
  };
  return [...Map.groupBy(files, ({ volunteer }) => volunteer)].flatMap(([volunteer, own]) => {
    if (volunteer === undefined) return [];
    // A name that is not quite that of its badge is told there, and the badge is obtained all the same.
    const obtained = new Set(ofKind(own, 'award').map(({ slug }) => namedAfter(slug, badges) ?? slug));
    for (const { slug } of ofKind(own, 'positioning')) {
      for (const badge of declared[slug === 'entry' ? 'entry' : 'exit']) obtained.add(badge.slug);
    }
    const claims = [
      ...ofKind(own, 'profile').map((file) => ({ file, pattern: 'strengths.*.badge' })),
      ...ofKind(own, 'endorsement').map((file) => ({ file, pattern: 'badge' })),
      ...ofKind(own, 'letter').map((file) => ({ file, pattern: 'badges.*' })),
    ];
    return claims.flatMap(({ file, pattern }) =>
      selectText(file.frontMatter?.data, pattern)
        .filter(({ value }) => badges.has(value) && !obtained.has(value))
        .map(({ path, value }) =>
          warningAt(file, path, 'badge-not-obtained', { name: value, known: [...obtained].sort() }),
        ),
    );
  });
}
