/** What the portfolio says of a badge earned elsewhere, in sentences. */
import type { PublishedPerson } from '../authoring/gate.ts';
import { longDate, longDateOf } from '../locales/dates.ts';
import type { SignedImport, SoundImport } from '../openbadges/imported-badge.ts';
import type { Context } from './context.ts';

/** Who issued a badge, and the web address that answers for it or that none does. */
export function issuedBy({ words: t }: Context, { issuer, signed }: SoundImport): string {
  if (!signed) return t.elsewhere.saysBy(issuer);
  const { site } = signed.issuer;
  return site === undefined
    ? t.elsewhere.byKey(issuer)
    : t.elsewhere.by(issuer, site.replace(/^https?:\/\/|\/$/g, ''));
}

/** What was found, on which day and by what: never more than that. */
export function checkedWords({ words: t, locale }: Context, { entry, signed }: SoundImport): string {
  const { checked, status } = entry.data;
  const day = longDate(checked, locale);
  if (!signed) return t.elsewhere.recognised(day);
  const found = t.elsewhere.checked[signed.keySource === 'own' ? 'file' : signed.keySource](day);
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
    known && signed?.keySource !== 'file' ? t.endorsement.recognised(known.name) : t.endorsement.unknown;
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
