/** What pathways ask for before a badge, against what can be obtained on them and the days on which it was. */
import type { Diagnostic } from '../diagnostic.ts';
import { warningAt } from '../finding.ts';
import { badgesOfMoment } from '../positioning-badge.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { isDay } from '../schemas/fields.ts';
import { fieldOf, selectText } from '../select.ts';
import { pathwayCycles } from './pathway-cycles.ts';
import { type WrittenStop, writtenStops } from './pathway-stops.ts';

/** An award of a person, and the day it was obtained. */
interface Held {
  readonly file: ReadFile;
  readonly date: string;
}

/**
 * Badges that nobody can reach on their pathway alone: too few of those that they ask for stand on it. What waits for
 * such a badge is not told again, nor are cycles, which have a diagnostic of their own.
 */
export function unreachableBadges(files: readonly ReadFile[]): Diagnostic[] {
  const known = new Set(ofKind(files, 'badge').map(({ slug }) => slug));
  return ofKind(files, 'pathway').flatMap((file) => {
    const stops = writtenStops(file);
    const here = new Set(stops.map(({ badge }) => badge));
    // A misspelled stop may be the very one that is asked for.
    if ([...here].some((badge) => !known.has(badge))) return [];
    return stops.flatMap(({ badge, requires, atLeast }) => {
      const absent = requires.filter((required) => !here.has(required.badge));
      // Asking for more than are listed, or for a badge that does not exist, is told elsewhere.
      if (atLeast > requires.length || absent.some((required) => !known.has(required.badge))) return [];
      const [first] = absent;
      if (!first || requires.length - absent.length >= atLeast) return [];
      return [
        warningAt(file, first.path, 'unreachable-badge', {
          name: badge,
          absent: [...new Set(absent.map((required) => required.badge))],
        }),
      ];
    });
  });
}

/** Awards obtained before what a pathway that the person follows asks for, with both days. */
export function awardsBeforeRequired(files: readonly ReadFile[]): Diagnostic[] {
  // Around a cycle every order is wrong: the cycle is told, and that is enough.
  const cyclic = new Set(pathwayCycles(files).map(({ file }) => file));
  const pathways = new Map(
    ofKind(files, 'pathway')
      .filter(({ file }) => !cyclic.has(file))
      .map((file) => [file.slug, writtenStops(file)]),
  );
  const badgeOf = (moment: 'entry' | 'exit'): string | undefined => {
    const [badge, ...others] = badgesOfMoment(files, moment);
    return others.length > 0 ? undefined : badge?.slug;
  };
  return [...Map.groupBy(files, ({ volunteer }) => volunteer)].flatMap(([volunteer, own]) => {
    if (volunteer === undefined) return [];
    const held = new Map<string, Held>();
    const hold = (badge: string | undefined, file: ReadFile): void => {
      const date = fieldOf(file.frontMatter?.data, 'date');
      const withdrawn = fieldOf(file.frontMatter?.data, 'withdrawn') !== undefined;
      if (badge && typeof date === 'string' && isDay(date) && !withdrawn) held.set(badge, { file, date });
    };
    for (const file of ofKind(own, 'award')) hold(file.slug, file);
    for (const file of ofKind(own, 'positioning'))
      hold(badgeOf(file.slug === 'entry' ? 'entry' : 'exit'), file);
    const told = new Set<string>();
    return ofKind(own, 'profile')
      .flatMap(({ frontMatter }) => selectText(frontMatter?.data, 'pathways.*'))
      .flatMap(({ value: pathway }) =>
        (pathways.get(pathway) ?? []).flatMap((stop) => {
          const award = held.get(stop.badge);
          const late = award && !told.has(stop.badge) ? lastRequired(stop, held) : undefined;
          if (!award || !late || late.date <= award.date) return [];
          told.add(stop.badge);
          return [
            warningAt(award.file, ['date'], 'award-before-required', {
              date: award.date,
              required: late.badge,
              requiredDate: late.date,
              pathway,
            }),
          ];
        }),
      );
  });
}

/** The badge with which what a stop asks for was complete; `undefined` where it is not, or where nothing is asked. */
function lastRequired(
  { requires, atLeast }: WrittenStop,
  held: ReadonlyMap<string, Held>,
): { readonly badge: string; readonly date: string } | undefined {
  return [...new Set(requires.map(({ badge }) => badge))]
    .flatMap((badge) => {
      const date = held.get(badge)?.date;
      return date ? [{ badge, date }] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))[atLeast - 1];
}
