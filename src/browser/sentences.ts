/** The sentence of an answer: what it is worth, who vouches, for whom, for what, since when. */
import { longDateOf } from '../locales/dates.ts';
import { shortAddress } from '../locales/short-address.ts';
import type { Reason, Step, Verdict, VerifiedIssuer } from '../openbadges/verdict.ts';
import type { Part } from './parts.ts';
import { headlineOf } from './reasons.ts';
import type { Tone, ViewWords } from './verdict-view.ts';

/** The sentence of a verdict whose names are short lines already. */
export function sentenceOf(
  tone: Tone,
  verdict: Verdict,
  cause: Step | undefined,
  words: ViewWords,
): readonly Part[] {
  const { page } = words;
  if (tone === 'specimen') return page.specimen;
  const { issuer } = verdict;
  if (tone === 'changed' || tone === 'unverifiable' || !issuer) {
    const why = cause ? headlineOf(cause, words) : [];
    if (tone === 'changed') return [...page.changed, ...why];
    return cause && notABadge.includes(cause.reason) ? why : [...page.unverifiable, ...why];
  }
  return issuer.standing === 'unknown'
    ? strangerSentence(verdict, issuer, words)
    : vouchedSentence(tone, verdict, issuer, words);
}

/** Of an issuer that this site answers for: what it attests, with the address that its key answers for. */
function vouchedSentence(
  tone: Tone,
  verdict: Verdict,
  issuer: VerifiedIssuer,
  { page, verdict: { untitled }, locale }: ViewWords,
): readonly Part[] {
  const name = issuer.name ?? issuer.did;
  const address = shortAddress(issuer.site ?? issuer.did);
  const badge = verdict.achievement ?? untitled;
  const { recipient } = verdict;
  const date = (moment: string | undefined) => (moment ? longDateOf(moment, locale) : '');
  const recognised: Part[] = issuer.standing === 'recognised' ? [' ', page.recognised] : [];
  if (tone === 'withdrawn') return page.withdrew(name, address, recipient, badge);
  if (tone === 'replaced')
    return page.replaced(name, address, recipient, badge, date(verdict.replacedBy?.validFrom));
  if (tone === 'expired') return page.attested(name, address, recipient, badge, date(endOf(verdict)));
  const since = date(verdict.awardedDate ?? verdict.validFrom);
  const sentence =
    tone === 'declared' && recipient !== undefined
      ? page.declares(name, address, recipient, badge, since)
      : page.attests(name, address, recipient, badge, since);
  return [...sentence, ...recognised];
}

/** Of an issuer that this site does not know: the address first, and the name as what it calls itself. */
function strangerSentence(
  verdict: Verdict,
  issuer: VerifiedIssuer,
  { page: { stranger }, locale }: ViewWords,
): readonly Part[] {
  const { outcome, replacedBy } = verdict;
  const address = issuer.site === undefined ? stranger.nobody : shortAddress(issuer.site);
  const said: readonly Part[] =
    outcome === 'expired'
      ? stranger.expired(address, longDateOf(endOf(verdict) ?? '', locale))
      : outcome === 'withdrawn'
        ? stranger.withdrawn(address)
        : outcome === 'replaced'
          ? stranger.replaced(address, longDateOf(replacedBy?.validFrom ?? '', locale))
          : stranger.valid(address);
  return issuer.name === undefined ? said : [...said, ' ', ...stranger.calledItself(issuer.name)];
}

/** The moment that took it out of force: its own end, or that of its proof. */
function endOf({ steps, validUntil }: Verdict): string | undefined {
  return steps.find(({ name }) => name === 'dates')?.data['until'] ?? validUntil;
}

/** What is no badge at all is not one that cannot be verified. */
export const notABadge: readonly Reason[] = [
  'not-a-credential',
  'damaged-file',
  'plain-picture',
  'archive',
  'not-found',
  'too-large',
];
