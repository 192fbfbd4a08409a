/** The one check of a content folder, which every command runs before it does anything with it. */

import { sitesOf } from './address.ts';
import { pictureDiagnostics } from './artwork/picture-check.ts';
import { type Checked, checkReading } from './authoring/check.ts';
import { namesInUse } from './authoring/checks/reserved.ts';
import type { Content } from './authoring/content.ts';
import { publishable } from './authoring/gate.ts';
import { readContent } from './authoring/read.ts';
import { fieldOf } from './authoring/select.ts';
import { formDiagnostics } from './forms/form-diagnostics.ts';
import { listsInHistory } from './list-history.ts';
import { type CommandLocale, commandLocale } from './locales/command-locale.ts';
import { addressDiagnostics } from './openbadges/addresses-check.ts';
import { endorsementDiagnostics } from './openbadges/endorsement-check.ts';
import { formerHolders } from './openbadges/former-holders.ts';
import { importedDiagnostics } from './openbadges/imported-check.ts';
import { storedProofs } from './openbadges/known-proofs.ts';
import { type Register, readRegister } from './openbadges/register.ts';
import { registerDiagnostics } from './openbadges/register-check.ts';
import { forgeries } from './openbadges/register-proofs.ts';
import { readWithdrawals } from './openbadges/withdrawals.ts';
import { dayOf, type Settings } from './settings.ts';

/** What checking a whole folder gives. */
export interface CheckedFolder extends Checked {
  /** The day that it was checked for: `YYYY-MM-DD`, in the structure's time zone. */
  readonly day: string;
  /** The language to say it in: the site's, which is read even where the rest of `issuer.md` is wrong. */
  readonly locale: CommandLocale;
  readonly register: Register;
}

/** Reads and checks everything of a content folder: files, references, pictures, register. */
export async function checkAll(settings: Settings): Promise<CheckedFolder> {
  const reading = readContent(settings.roots);
  const day = dayOf(settings.now, reading.content?.issuer.data.timeZone ?? 'Europe/Paris');
  const present = readRegister(settings.people);
  const history = await listsInHistory(settings.people);
  const register: Register = { ...present, pastLists: [...present.pastLists, ...history] };
  const known = storedProofs(process.cwd());
  const forged = reading.content ? await forgeries(register, reading.content.issuer.data, known) : [];
  if (register.folders.size > 0) await known.store();
  // A list that is not the structure's may not even be one.
  const withdrawals = forged.length === 0 && reading.content ? await readWithdrawals(register) : undefined;
  const endorsed = reading.content ? await endorsementsIn(reading.content, settings, day, register) : [];
  const imported = reading.content
    ? await importedDiagnostics(
        reading.content,
        publishable(reading.content, day),
        { register, sites: sitesOf(reading.content.issuer.data, settings) },
        reading.files,
      )
    : [];
  const written = reading.files.find(({ kind }) => kind === 'issuer')?.frontMatter?.data;
  const locale = commandLocale(fieldOf(written, 'language'));
  const { publicRepository } = settings;
  const checked = checkReading(reading, {
    day,
    publicRepository,
    reserved: namesInUse(),
    also: [
      ...(await pictureDiagnostics(reading)),
      ...addressDiagnostics(reading, register),
      ...formerHolders(reading, register),
    ],
    extra: (content) => [
      ...forged,
      ...endorsed,
      ...imported,
      ...formDiagnostics(content, { locale, publicRepository }),
      ...registerDiagnostics(content, publishable(content, day), register, withdrawals?.has),
    ],
  });
  return { ...checked, day, register, locale };
}

function endorsementsIn(content: Content, settings: Settings, day: string, register: Register) {
  const sites = sitesOf(content.issuer.data, settings);
  return endorsementDiagnostics(content, publishable(content, day), day, { register, sites });
}
