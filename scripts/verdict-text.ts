/** Verdicts as text for a terminal. */
import { styleText } from 'node:util';
import type { Locale } from '../src/locales/interface.ts';
import { typography } from '../src/locales/typography.ts';
import type { VerdictWords } from '../src/locales/verdict.ts';
import type { Outcome, Step, Verdict, VerifiedIssuer } from '../src/openbadges/verdict.ts';

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

/** A verdict in one line: its outcome, what it is, and where it was found. */
export function headline(source: string, { outcome, achievement, recipient }: Verdict, style: Style): string {
  const { words } = style;
  const name =
    achievement === undefined
      ? ''
      : ` ${set(words.badge(printable(achievement), recipient && printable(recipient)), style)}`;
  return `${mark(markOf(outcome, style), style)} ${bold(words.outcomes[outcome], style)}${name} · ${source}`;
}

function facts(verdict: Verdict, style: Style): string[] {
  const { outcome, issuer, replacedBy } = verdict;
  const { words } = style;
  const lines: string[] = [];
  if (outcome === 'specimen') lines.push(words.specimen);
  if (outcome === 'specimen' && style.issuedOnly) lines.push(words.specimenRefused);
  if (issuer && outcome !== 'specimen') lines.push(vouched(verdict, issuer, words));
  if (replacedBy) lines.push(words.replacedBy(replacedBy.id, replacedBy.validFrom));
  return lines.map((line) => `  ${set(line, style)}`);
}

/** Who vouches for a badge; of what a person declares, that they do. */
function vouched(
  { declared, assessor, recipient }: Verdict,
  { name, did, site, standing }: VerifiedIssuer,
  words: VerdictWords,
): string {
  const by = [printable(name ?? did), site ?? did] as const;
  if (!declared) return words.issuer[standing](...by);
  return words.declared[standing](printable(assessor ?? recipient ?? words.holder), ...by);
}

/** Every step of a verdict, each on a line. */
export function steps({ steps: all }: Verdict, style: Style): string[] {
  const { words } = style;
  const width = Math.max(...Object.values(words.steps).map(({ length }) => length));
  return all.map(({ name, result, reason, data }) => {
    const safe = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable(value)]));
    return `    ${mark(result, style)} ${words.steps[name].padEnd(width)}  ${set(words.reasons[reason](safe), style)}`;
  });
}

function markOf(outcome: Outcome, { issuedOnly }: Style): Step['result'] {
  if (outcome === 'valid') return 'pass';
  if (outcome === 'specimen') return issuedOnly ? 'fail' : 'pass';
  return outcome === 'unverifiable' ? 'unknown' : 'fail';
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
