/** What the surroundings may set; every command reads it here and nowhere else. */
import { resolve } from 'node:path';
import { type Roots, rootsOf } from './authoring/roots.ts';

/** The surroundings of one command. */
export interface Settings {
  /** The content folder, absolute (`JALON_CONTENT`, default `content`). */
  readonly content: string;
  /** The folder of people and of their badges, absolute (`JALON_PEOPLE`, default the content folder). */
  readonly people: string;
  /** Both: one folder where they are the same. */
  readonly roots: Roots;
  /** The address of a preview (`JALON_SITE`); it serves specimens only and never replaces `issuer.md`'s `site`. */
  readonly previewSite: string | undefined;
  /** Make specimens even where the structure has a key (`JALON_SPECIMEN=1`, or `--specimen`). */
  readonly specimen: boolean;
  /** The repository is readable by everyone (`JALON_PUBLIC_REPOSITORY=1`): private papers are then an error. */
  readonly publicRepository: boolean;
  /** The repository is known to be readable by the team alone (`JALON_PUBLIC_REPOSITORY=0`). */
  readonly privateRepository: boolean;
  /** The moment that counts as now: `SOURCE_DATE_EPOCH` in seconds, else the clock. */
  readonly now: Date;
}

/** Reads the settings from environment variables; throws a `RangeError` where one makes no sense. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const now = momentOf(env['SOURCE_DATE_EPOCH']);
  const content = resolve(env['JALON_CONTENT'] || 'content');
  const people = resolve(env['JALON_PEOPLE'] || content);
  return {
    content,
    people,
    roots: rootsOf(content, people),
    previewSite: env['JALON_SITE'] || undefined,
    specimen: env['JALON_SPECIMEN'] === '1',
    publicRepository: env['JALON_PUBLIC_REPOSITORY'] === '1',
    privateRepository: env['JALON_PUBLIC_REPOSITORY'] === '0',
    now,
  };
}

/** The settings of a command: where one makes no sense, says so in a sentence and ends the command with status 1. */
export function commandSettings(): Settings {
  try {
    return readSettings();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** The last second of the year 9999: later days have no `YYYY-MM-DD`. */
const lastSecond = 253_402_300_799;

function momentOf(epoch: string | undefined): Date {
  if (epoch === undefined || epoch === '') return new Date();
  if (!/^\d+$/.test(epoch) || Number(epoch) > lastSecond)
    throw new RangeError(
      `SOURCE_DATE_EPOCH n’est pas un nombre entier de secondes depuis 1970 / is not a whole number of seconds since 1970: ${JSON.stringify(epoch)}.`,
    );
  return new Date(Number(epoch) * 1000);
}

/** The day of a moment in a time zone, as `YYYY-MM-DD`. */
export function dayOf(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}
