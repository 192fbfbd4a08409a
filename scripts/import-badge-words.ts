/** Why a badge was not brought in, in words. */
import { describe } from '../src/locales/diagnostics.ts';
import { importingBadgeWords } from '../src/locales/importing-badge.ts';
import type { Locale } from '../src/locales/interface.ts';
import { verdictWords } from '../src/locales/interface.ts';
import { inWords } from '../src/locales/moments.ts';
import { typography } from '../src/locales/typography.ts';
import type { ImportRefusal } from '../src/openbadges/import-badge.ts';

/** One or more sentences that say why, and what to do about it. */
export function refusalWords(refusal: ImportRefusal, locale: Locale): string {
  const words = importingBadgeWords(locale);
  if (refusal.why === 'older') return words.older;
  if (refusal.why === 'unanswered') return words.unanswered(refusal.address);
  if (refusal.why === 'problem') {
    const { code, data } = refusal.problem;
    return describe({ code, severity: 'error', file: '', data }, locale).message;
  }
  const { outcome, steps } = refusal.verdict;
  if (outcome === 'specimen') return words.specimen;
  const { outcomes, reasons } = verdictWords(locale);
  const open = steps.find(({ result, reason }) => result !== 'pass' && reason !== 'key-unavailable');
  const data = open && inWords({ ...open.data, source: 'file' }, locale);
  const reason = open && data ? reasons[open.reason](data) : '';
  return words.notValid(outcomes[outcome], typography(reason, locale));
}
