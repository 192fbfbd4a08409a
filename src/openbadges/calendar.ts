/**
 * Days of the calendar as moments in the structure's time zone.
 *
 * A credential writes both with the zone's own offset (`2026-03-11T00:00:00+01:00`, RFC 3339): the day that
 * the structure means is then the one that anybody reads, by eye or by program, in Cayenne as in Nouméa.
 */

/** The moment at which a day (`YYYY-MM-DD`) starts in a time zone. */
export function startOfDay(day: string, timeZone: string): string {
  return `${day}T00:00:00${offset(day, '00:00:00', timeZone)}`;
}

/** The last second of a day in a time zone. */
export function endOfDay(day: string, timeZone: string): string {
  return `${day}T23:59:59${offset(day, '23:59:59', timeZone)}`;
}

/**
 * The last day on which what was obtained on `day` is valid, for a duration such as `12 months`.
 * Months and years keep the day of the month, or the month's last day where it has none such:
 * one month after 31 January is the last of February.
 */
export function lastValidDay(day: string, duration: string): string {
  const [count = '0', unit = ''] = duration.split(' ');
  const date = new Date(`${day}T00:00:00Z`);
  if (unit.startsWith('day')) {
    date.setUTCDate(date.getUTCDate() + Number(count));
    return date.toISOString().slice(0, 10);
  }
  const months = Number(count) * (unit.startsWith('year') ? 12 : 1);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(dayOfMonth, date.getUTCDate()));
  return date.toISOString().slice(0, 10);
}

/** The offset of a zone at a local time, as `+01:00`. */
function offset(day: string, time: string, timeZone: string): string {
  const local = Date.parse(`${day}T${time}Z`);
  const minutes = offsetMinutes(local - offsetMinutes(local, timeZone) * 60_000, timeZone);
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function offsetMinutes(moment: number, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(moment)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '');
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}
