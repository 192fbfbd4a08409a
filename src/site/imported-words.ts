/** What the portfolio says of a badge earned elsewhere, in sentences. */
import type { PublishedPerson } from '../authoring/gate.ts';
import { longDate, longDateOf } from '../locales/dates.ts';
import { shortAddress } from '../locales/short-address.ts';
import type { SignedImport, SoundImport } from '../openbadges/imported-badge.ts';
import type { Context } from './context.ts';

/** Who issued a badge, on whose word, and the web address that answers for it where one that this site knows does. */
export function issuedBy({ words: t }: Context, { issuer, signed, told }: SoundImport): string {
  if (!signed) return told === 'by-file' ? t.elsewhere.saysBy(issuer) : t.elsewhere.saidBy(issuer);
  const { site } = signed.issuer;
  if (signed.keySource === 'itself') return t.elsewhere.byKey(issuer);
  return site === undefined ? t.elsewhere.inName(issuer) : t.elsewhere.by(issuer, shortAddress(site));
}

/**
 * What was found, on which day and by whom. The day and the status are what its file says of the import: only where the
 * structure pinned the key of its issuer do both have the structure's word.
 */
export function checkedWords({ words: t, locale }: Context, { entry, signed, told }: SoundImport): string {
  const { checked, status } = entry.data;
  const day = longDate(checked, locale);
  if (!signed) return told === 'by-file' ? t.elsewhere.recognised(day) : t.elsewhere.unread(day);
  if (signed.keySource === 'file') return t.elsewhere.checked.file(day);
  if (signed.keySource === 'itself') return t.elsewhere.checked.itself(day);
  const found = t.elsewhere.checked.pinned(day);
  return status === 'not-withdrawn' ? `${found} ${t.elsewhere.notWithdrawn}` : found;
}

/** What must be said besides: that it has ended, whether this site knows who issued it, and whose name it has. */
export function remarks(
  { words: t, locale, published }: Context,
  person: PublishedPerson,
  { signed, holder }: SoundImport,
): string[] {
  const known = published.issuer.data.recognises.find(({ did }) => did === signed?.issuer.did);
  const standing =
    known && signed?.issuer.standing === 'recognised'
      ? t.endorsement.recognised(known.name)
      : t.endorsement.unknown;
  return [
    ...(signed?.validUntil !== undefined && isOver(person, signed)
      ? [t.elsewhere.expired(longDateOf(signed.validUntil, locale))]
      : []),
    ...(signed ? [standing] : []),
    ...(holder === 'unnamed' ? [t.elsewhere.unnamed] : []),
    ...(holder === 'other' ? [t.elsewhere.otherName] : []),
  ];
}

/** Whether a badge had ended before the day on which the person is looked at. */
export function isOver({ day }: PublishedPerson, signed: SignedImport | undefined): boolean {
  return signed?.validUntil !== undefined && Date.parse(signed.validUntil) < Date.parse(`${day}T00:00:00Z`);
}
