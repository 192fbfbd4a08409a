/** Imports a badge earned elsewhere into a person's folder, and says what became of it. */

import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sitesOf } from '../src/address.ts';
import { normalisePicture } from '../src/artwork/upload.ts';
import { suggestSlug } from '../src/authoring/advice/suggest-slug.ts';
import type { Content, Volunteer } from '../src/authoring/content.ts';
import { publishable } from '../src/authoring/gate.ts';
import { importedFileText } from '../src/authoring/imported-file-text.ts';
import { originalEndings, originalLimit } from '../src/authoring/imported-files.ts';
import { toldName } from '../src/authoring/published/told-name.ts';
import { readContent } from '../src/authoring/read.ts';
import { pathIn, shownPlace, shownRoots } from '../src/authoring/roots.ts';
import { longDate } from '../src/locales/dates.ts';
import { importingBadgeWords } from '../src/locales/importing-badge.ts';
import type { Locale } from '../src/locales/interface.ts';
import { plainName } from '../src/locales/plain-name.ts';
import { type ImportedFile, readImport } from '../src/openbadges/import-badge.ts';
import { identityOf } from '../src/openbadges/imported-badges.ts';
import { ownSites } from '../src/openbadges/own-sites.ts';
import { readRegister } from '../src/openbadges/register.ts';
import { fetchResolver } from '../src/openbadges/resolve.ts';
import { commandSettings, dayOf } from '../src/settings.ts';
import { type FileToWrite, NotWritten, writeTogether } from '../src/write-together.ts';
import { refusalWords } from './import-badge-words.ts';
import { siteLocale } from './options.ts';

export interface BadgeImportOptions {
  /** The PNG, SVG or JSON, as it was given. */
  readonly file: string;
  /** The person's folder. */
  readonly volunteer: string;
  /** The badge may have another name than the person's, and its issuer the name of the structure. */
  readonly yes: boolean;
  readonly dryRun: boolean;
}

/** How long the servers may take in all, in milliseconds. */
const deadline = 30_000;

/** Gives the exit status: 1 where the badge was not brought in. One that is there already is no failure. */
export async function importBadge(options: BadgeImportOptions): Promise<0 | 1> {
  const settings = commandSettings();
  const locale = siteLocale();
  const words = importingBadgeWords(locale);
  const refuse = (reason: string): 1 => {
    console.error(`${words.refused} ${reason}`);
    return 1;
  };
  const here = (file: string) => join(shownPlace(shownRoots(settings.roots), file));
  const { content } = readContent(settings.roots);
  if (!content) return refuse(words.noContent(here('')));
  const volunteer = content.volunteers.get(options.volunteer);
  if (!volunteer)
    return refuse(words.noVolunteer(options.volunteer, [...content.volunteers.keys()].join(', ')));
  const read = bytesOf(options.file, locale);
  if (typeof read === 'string') return refuse(read);
  const same = volunteer.importedBadges.find(
    ({ original }) => identityOf(original.bytes) === identityOf(read),
  );
  if (same) {
    console.log(words.already(here(same.file), longDate(same.data.checked, locale)));
    return 0;
  }
  const day = dayOf(settings.now, content.issuer.data.timeZone);
  const found = await readImport(read, {
    now: settings.now,
    day,
    resolve: fetchResolver({ signal: AbortSignal.timeout(deadline) }),
    issuer: content.issuer.data,
    ownSites: ownSites({
      content,
      register: readRegister(settings.people),
      sites: sitesOf(content.issuer.data, settings),
    }),
    toldName: (name) => toldName(volunteer.profile.data, name),
    toldInText: publishable(content, day).toldIn(volunteer.slug),
  });
  if ('why' in found) return refuse(refusalWords(found, locale));
  if (found.ending !== '.json' && !(await canBeDrawn(read, found.ending))) return refuse(words.badPicture);
  const doubts = [
    ...(found.holder === 'other'
      ? [words.otherName(found.recipient ?? '', volunteer.profile.data.firstName)]
      : []),
    ...(isNamesake(found, content) ? [words.namesake(found.data.issuer, found.data.format, found.site)] : []),
  ];
  if (doubts.length > 0 && !options.yes) return refuse([...doubts, words.yes].join('\n'));
  const files = filesOf(found, read, volunteer, content);
  if (!options.dryRun)
    try {
      await writeTogether(files, settings.people);
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      return refuse(words.notWritten(relative(process.cwd(), error.file), error.message));
    }
  console.log(reportOf({ found, files, volunteer, locale, here, dryRun: options.dryRun }).join('\n'));
  return 0;
}

/** Whether the issuer of a badge calls itself by the name of the structure, which would have refused its own. */
function isNamesake({ data }: ImportedFile, { issuer }: Content): boolean {
  return plainName(data.issuer) === plainName(issuer.data.name);
}

interface BadgeReport {
  readonly found: ImportedFile;
  readonly files: readonly FileToWrite[];
  readonly volunteer: Volunteer;
  readonly locale: Locale;
  readonly here: (file: string) => string;
  readonly dryRun: boolean;
}

function reportOf({ found, files, volunteer, locale, here, dryRun }: BadgeReport): string[] {
  const words = importingBadgeWords(locale);
  const { data, recipient, told, site } = found;
  const names = files.map(({ file }) => relative(process.cwd(), file));
  return [
    words.found(data.title, data.issuer),
    data.format === 'open-badges-3' ? words.valid(site) : words.recognised,
    recipient === undefined ? words.namesNobody : words.names(recipient),
    ...(told.length > 0 ? [words.told(told), words.inRepository] : []),
    '',
    dryRun ? words.wouldWrite : words.written,
    ...names.map((name) => `  ${name}`),
    '',
    ...(volunteer.profile.data.show.includes('elsewhere')
      ? []
      : [words.notShown(here(volunteer.profile.file))]),
    dryRun ? words.dryRun : words.next(names.at(-1) ?? ''),
  ];
}

/** The files to write, what the others belong to the last: killed before it, the check names those that stand alone. */
function filesOf(
  { data, ending, keys }: ImportedFile,
  bytes: Uint8Array,
  volunteer: Volunteer,
  { root }: Content,
): FileToWrite[] {
  const folder = pathIn(root, `volunteers/${volunteer.slug}/elsewhere`);
  const base = suggestSlug(data.title) ?? 'badge';
  const endings = [...originalEndings, '.did.json', '.md'];
  const isTaken = (name: string) => endings.some((one) => exists(join(folder, name + one)));
  let id = base;
  for (let count = 2; isTaken(id); count++) id = `${base.slice(0, 56)}-${count}`;
  const file = (end: string, text: string | Uint8Array) => ({
    file: join(folder, id + end),
    text,
    replace: false,
  });
  return [
    file(ending, bytes),
    ...(keys === undefined ? [] : [file('.did.json', `${JSON.stringify(keys, null, 2)}\n`)]),
    file('.md', importedFileText(data)),
  ];
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The bytes of the badge, or why there are none. */
function bytesOf(file: string, locale: Locale): Uint8Array<ArrayBuffer> | string {
  const words = importingBadgeWords(locale);
  if (/^https?:\/\//i.test(file)) return words.webAddress(file);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return words.noFile(file);
  if (found.isDirectory()) return words.folder(file);
  if (found.size > originalLimit) return words.tooLarge(originalLimit / 1024 / 1024);
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return words.unreadable(file, String(error.code));
  }
}

async function canBeDrawn(bytes: Uint8Array, ending: '.png' | '.svg'): Promise<boolean> {
  try {
    await normalisePicture({ bytes, type: ending === '.png' ? 'png' : 'svg' });
    return true;
  } catch {
    return false;
  }
}
