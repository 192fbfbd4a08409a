import { zipSync } from 'fflate';

/**
 * The files as one ZIP, in their order: names are paths with forward slashes. Pictures are stored as they are, since
 * they are compressed already. All are dated at noon of `day` (`YYYY-MM-DD`), so that two builds of it give the same
 * bytes: a ZIP writes no time zone, and at noon the day is the same for who unpacks it anywhere.
 */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const entries = [...files].map(([name, bytes]) => {
    const level = /\.(png|webp)$/.test(name) ? (0 as const) : (9 as const);
    return [name, [bytes, { level }] as const] as const;
  });
  return zipSync(Object.fromEntries(entries.map(([name, [bytes, options]]) => [name, [bytes, options]])), {
    mtime: noonOf(day),
  });
}

/** The years that the library writes. */
const years = { first: 1980, last: 2099 } as const;

/** Noon by the clock of this computer, which is what the library writes. */
function noonOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Math.min(Math.max(year, years.first), years.last), month - 1, date, 12);
}
