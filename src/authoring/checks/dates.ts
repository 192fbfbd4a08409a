/** Days that contradict one another, or the day it is. */
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt, warningAt } from '../finding.ts';
import type { Kind } from '../kinds.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { isDay } from '../schemas/fields.ts';
import { select } from '../select.ts';
import { implausibleYears } from './years.ts';

/** Two days of one group of fields, of which the second must not come before the first. */
const orders: readonly (readonly [Kind, string, string, string])[] = [
  ['issuer', 'keys.*', 'since', 'retired'],
  ['profile', '', 'starts', 'ends'],
  ['profile', 'consent', 'date', 'ends'],
  ['profile', 'consent', 'date', 'withdrawn'],
  ['volunteer-mission', '', 'from', 'to'],
  ['award', '', 'date', 'withdrawn.date'],
  ['award', '', 'date', 'reissue.date'],
  ['positioning', '', 'date', 'withdrawn.date'],
  ['positioning', '', 'date', 'reissue.date'],
];

/** Days at which something has happened, so that they cannot lie ahead. */
const past: readonly (readonly [Kind, string])[] = [
  ['issuer', 'formerSites.*.until'],
  ['award', 'date'],
  ['award', 'withdrawn.date'],
  ['award', 'reissue.date'],
  ['positioning', 'date'],
  ['positioning', 'withdrawn.date'],
  ['positioning', 'reissue.date'],
  ['profile', 'consent.date'],
  ['profile', 'consent.guardian.date'],
  ['profile', 'example.seenOn'],
  ['endorsement', 'date'],
  ['imported-badge', 'checked'],
  ['review', 'date'],
];

/**
 * Days of an impossible year, in the wrong order or ahead of `day` (`YYYY-MM-DD`), and awards outside the service;
 * of each day, the first of these alone.
 */
export function wrongDates(files: readonly ReadFile[], day: string): Diagnostic[] {
  const profiles = new Map(ofKind(files, 'profile').map((file) => [file.volunteer, file]));
  const ahead = past.flatMap(([kind, pattern]) =>
    ofKind(files, kind).flatMap((file) =>
      select(file.frontMatter?.data, pattern).flatMap(({ path, value: date }) =>
        known(date) && date > day ? [errorAt(file, path, 'date-in-future', { date, day })] : [],
      ),
    ),
  );
  const told = new Set<string>();
  return [
    ...implausibleYears(files),
    ...ahead,
    ...wrongOrders(files),
    ...outsideService(files, profiles),
  ].filter(({ file, data }) => {
    const place = `${file} ${data['path']}`;
    return !told.has(place) && told.add(place);
  });
}

function wrongOrders(files: readonly ReadFile[]): Diagnostic[] {
  return orders.flatMap(([kind, group, first, second]) =>
    ofKind(files, kind).flatMap((file) =>
      groupsAt(file, group).flatMap(({ path, value }) => {
        const start = select(value, first)[0]?.value;
        const end = select(value, second)[0]?.value;
        if (!known(start) || !known(end) || end >= start) return [];
        return [
          errorAt(file, [...path, ...second.split('.')], 'ends-before-starts', {
            first,
            start,
            second,
            end,
          }),
        ];
      }),
    ),
  );
}

function outsideService(
  files: readonly ReadFile[],
  profiles: ReadonlyMap<string | undefined, ReadFile>,
): Diagnostic[] {
  return [...ofKind(files, 'award'), ...ofKind(files, 'positioning')].flatMap((file) => {
    const profile = profiles.get(file.volunteer);
    const date = dayAt(file, 'date');
    const starts = dayAt(profile, 'starts');
    const ends = dayAt(profile, 'ends');
    if (!date || !starts || !ends || ends < starts || (date >= starts && date <= ends)) return [];
    return [warningAt(file, ['date'], 'award-outside-service', { date, starts, ends })];
  });
}

function groupsAt(file: ReadFile, pattern: string) {
  const data = file.frontMatter?.data;
  return pattern === '' ? [{ path: [], value: data as unknown }] : select(data, pattern);
}

function dayAt(file: ReadFile | undefined, pattern: string): string | undefined {
  const value = select(file?.frontMatter?.data, pattern)[0]?.value;
  return known(value) ? value : undefined;
}

function known(value: unknown): value is string {
  return typeof value === 'string' && isDay(value);
}
