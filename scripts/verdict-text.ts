/** Verdicts as text for a terminal. */
import { styleText } from 'node:util';
import { longDateOf } from '../src/locales/dates.ts';
import type { Locale, VerdictWords } from '../src/locales/interface.ts';
import { inWords } from '../src/locales/moments.ts';
import { typography } from '../src/locales/typography.ts';
import { type Tone, toneOf } from '../src/openbadges/tone.ts';
import type { Step, Verdict, VerifiedIssuer } from '../src/openbadges/verdict.ts';

export interface Style {
  readonly words: VerdictWords;
  readonly locale: Locale;
  /** Whether a specimen is refused. */
  readonly issuedOnly: boolean;
  readonly colour: boolean;
}

/** One credential: its outcome, what it is, who attests it, and every step. */
export function renderVerdict(source: string, verdict: Verdict, style: Style): string {
  return [headline(source, verdict, style), ...facts(verdict, style), ...steps(verdict, style), ''].join(
    '\n',
  );
}

/**
 * A verdict in one line: its tone, what it is, and where it was found.
 *
 * @param tone another than its own in the list of a site, whose badges are held against the keys of that site.
 */
export function headline(source: string, verdict: Verdict, style: Style, tone = toneOf(verdict)): string {
  const { words } = style;
  const { achievement, recipient } = verdict;
  const title = tone === 'stranger' ? set(words.stranger, style) : words.outcomes[tone];
  const name =
    achievement === undefined
      ? ''
      : ` ${set(words.badge(printable(achievement), recipient && printable(recipient)), style)}`;
  return `${mark(markOf(tone, style), style)} ${bold(title, style)}${name} · ${source}`;
}

function facts(verdict: Verdict, style: Style): string[] {
  const { outcome, issuer, replacedBy } = verdict;
  const { words } = style;
  const lines: string[] = [];
  if (outcome === 'specimen') lines.push(words.specimen);
  if (outcome === 'specimen' && style.issuedOnly) lines.push(words.specimenRefused);
  if (issuer && outcome !== 'specimen') lines.push(...signer(verdict, issuer, words));
  if (replacedBy)
    lines.push(words.replacedBy(printable(replacedBy.id), longDateOf(replacedBy.validFrom, style.locale)));
  return lines.map((line) => `  ${set(line, style)}`);
}

/** Who signed a badge: whether they vouch for it, or did; of a stranger, the address and not what they vouch for. */
function signer(
  { outcome, declared, assessor, recipient }: Verdict,
  { name, did, site, standing }: VerifiedIssuer,
  words: VerdictWords,
): string[] {
  if (standing === 'unknown')
    return [words.signedBy(site), ...(name === undefined ? [] : [words.calledItself(printable(name))])];
  const who = words.known[standing](printable(name ?? did), site ?? did);
  if (declared && (outcome === 'valid' || outcome === 'expired'))
    return [words.declared[outcome](printable(assessor ?? recipient ?? words.holder), who)];
  return outcome === 'changed' || outcome === 'specimen' ? [] : [words.by[outcome](who)];
}

/** Every step of a verdict, each on a line. */
export function steps({ steps: all }: Verdict, style: Style): string[] {
  const { words } = style;
  const width = Math.max(...Object.values(words.steps).map(({ length }) => length));
  return all.map(({ name, result, reason, data }) => {
    const safe = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable(value)]));
    return `    ${mark(result, style)} ${words.steps[name].padEnd(width)}  ${set(words.reasons[reason](inWords(safe, style.locale)), style)}`;
  });
}

function markOf(tone: Tone, { issuedOnly }: Style): Step['result'] {
  if (tone === 'valid') return 'pass';
  if (tone === 'specimen') return issuedOnly ? 'fail' : 'pass';
  return tone === 'unverifiable' || tone === 'stranger' ? 'unknown' : 'fail';
}

/** The sign of a result, in its colour. */
export function mark(result: Step['result'], { colour }: Style): string {
  const sign = { pass: '✓', fail: '✗', unknown: '?' }[result];
  const hue = { pass: 'green', fail: 'red', unknown: 'yellow' } as const;
  return colour ? styleText(hue[result], sign, { validateStream: false }) : sign;
}

/** A text that stands out. */
export function bold(text: string, { colour }: Style): string {
  return colour ? styleText('bold', text, { validateStream: false }) : text;
}

/** A text with the typography of the language. */
export function set(text: string, { locale }: Style): string {
  return typography(text, locale);
}

/** What a stranger wrote, without the control characters that could rewrite the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD').slice(0, 300);
}
