import { describe, expect, it } from 'vitest';
import { endOfDay, lastValidDay, startOfDay } from './calendar.ts';

describe('a day as moments', () => {
  it.each([
    ['2026-03-11', 'Europe/Paris', '2026-03-11T00:00:00+01:00', '2026-03-11T23:59:59+01:00'],
    ['2026-07-14', 'Europe/Paris', '2026-07-14T00:00:00+02:00', '2026-07-14T23:59:59+02:00'],
    // The clocks change within the day.
    ['2026-03-29', 'Europe/Paris', '2026-03-29T00:00:00+01:00', '2026-03-29T23:59:59+02:00'],
    ['2026-10-25', 'Europe/Paris', '2026-10-25T00:00:00+02:00', '2026-10-25T23:59:59+01:00'],
    ['2026-03-11', 'America/Cayenne', '2026-03-11T00:00:00-03:00', '2026-03-11T23:59:59-03:00'],
    ['2026-03-11', 'Pacific/Noumea', '2026-03-11T00:00:00+11:00', '2026-03-11T23:59:59+11:00'],
    ['2026-03-11', 'Pacific/Marquesas', '2026-03-11T00:00:00-09:30', '2026-03-11T23:59:59-09:30'],
    ['2026-03-11', 'UTC', '2026-03-11T00:00:00+00:00', '2026-03-11T23:59:59+00:00'],
  ])('%s in %s runs from %s to %s', (day, zone, start, end) => {
    expect([startOfDay(day, zone), endOfDay(day, zone)]).toEqual([start, end]);
  });
});

describe('the last valid day', () => {
  it.each([
    ['2026-03-11', '12 months', '2027-03-11'],
    ['2026-03-11', '1 year', '2027-03-11'],
    ['2026-01-31', '1 month', '2026-02-28'],
    ['2028-02-29', '1 year', '2029-02-28'],
    ['2027-08-31', '6 months', '2028-02-29'],
    ['2026-12-31', '2 months', '2027-02-28'],
    ['2026-12-30', '3 days', '2027-01-02'],
    ['2026-05-01', '120 months', '2036-05-01'],
  ])('of %s for %s is %s', (day, duration, last) => {
    expect(lastValidDay(day, duration)).toBe(last);
  });
});
